"""X's own conformance cases, read from the shared folder: every section of extract.yml and validate.yml."""

from collections.abc import Callable
from typing import Any

import msgspec
import pytest
import yaml

from policies.text.entities import extract, reply_to
from policies.text.length import measure
from policies.text.networks import NetworkLimits, Weights, limits
from policies.text.span import Span
from policies.text.validity import is_hashtag, is_list, is_url, is_username
from tests.shared import shared

Cases = list[dict[str, Any]]
Answer = Callable[[str], Any]

NOW = limits("x")
assert NOW.weights is not None
BEFORE_EMOJI = msgspec.structs.replace(NOW, weights=msgspec.structs.replace(NOW.weights, emoji=False))
FIRST = msgspec.structs.replace(NOW, characters=140, weights=Weights(scale=1, default=1, emoji=False, ranges=()))


def words(spans: tuple[Span, ...]) -> list[str]:
    return [span.text for span in spans]


def placed(name: str, spans: tuple[Span, ...]) -> list[dict[str, Any]]:
    return [{name: span.text, "indices": [span.start, span.end]} for span in spans]


def people_and_lists(text: str) -> list[dict[str, Any]]:
    found = extract(text, "x")
    spans = sorted((*found.mentions, *found.lists), key=lambda span: span.start)
    halves = [(span.text.partition("/"), span) for span in spans]
    return [
        {"screen_name": name, "list_slug": slash + slug, "indices": [span.start, span.end]}
        for (name, slash, slug), span in halves
    ]


EXTRACT: dict[str, Answer] = {
    "mentions": lambda text: words(extract(text, "x").mentions),
    "mentions_with_indices": lambda text: placed("screen_name", extract(text, "x").mentions),
    "mentions_or_lists_with_indices": people_and_lists,
    "replies": reply_to,
    "urls": lambda text: words(extract(text, "x").urls),
    "urls_with_indices": lambda text: placed("url", extract(text, "x").urls),
    "urls_with_directional_markers": lambda text: placed("url", extract(text, "x").urls),
    "tco_urls_with_params": lambda text: words(extract(text, "x").urls),
    "hashtags": lambda text: words(extract(text, "x").hashtags),
    "hashtags_from_astral": lambda text: words(extract(text, "x").hashtags),
    "hashtags_with_indices": lambda text: placed("hashtag", extract(text, "x").hashtags),
    "cashtags": lambda text: words(extract(text, "x").cashtags),
    "cashtags_with_indices": lambda text: placed("cashtag", extract(text, "x").cashtags),
}


def weighed(rules: NetworkLimits) -> Answer:
    """Return X's whole answer about a text; its offsets count UTF-16 units and include the last one."""

    def last(text: str) -> int:
        return max(0, len(text.encode("utf-16-le", "surrogatepass")) // 2 - 1)

    def answer(text: str) -> dict[str, Any]:
        counted = measure(text, "x", rules)
        return {
            "weightedLength": counted.length,
            "valid": counted.valid,
            "permillage": counted.length * 1000 // counted.limit,
            "displayRangeStart": 0,
            "displayRangeEnd": last(text),
            "validRangeStart": 0,
            "validRangeEnd": last(text[: counted.fits]),
        }

    return answer


VALIDATE: dict[str, Answer] = {
    "tweets": lambda text: measure(text, "x", FIRST).valid,
    "usernames": is_username,
    "lists": is_list,
    "hashtags": is_hashtag,
    "urls": is_url,
    "urls_without_protocol": lambda text: is_url(text, needs_scheme=False),
    "WeightedTweetsCounterTest": weighed(BEFORE_EMOJI),
    "WeightedTweetsWithDiscountedEmojiCounterTest": weighed(NOW),
    "UnicodeDirectionalMarkerCounterTest": weighed(NOW),
}


def sections(name: str) -> dict[str, Cases]:
    found: dict[str, Cases] = yaml.safe_load(shared("vectors", "twitter-text", name).read_text("utf-8"))["tests"]
    return found


def failures(cases: Cases, answer: Answer) -> list[tuple[str, Any, Any]]:
    answers = [(case["description"], case["expected"], answer(case["text"])) for case in cases]
    return [(said, wanted, got) for said, wanted, got in answers if wanted != got]


@pytest.mark.parametrize("section", EXTRACT)
def test_everything_x_finds_in_a_text_is_found(section: str) -> None:
    assert failures(sections("extract.yml")[section], EXTRACT[section]) == []


@pytest.mark.parametrize("section", VALIDATE)
def test_everything_x_accepts_or_counts_is_judged_alike(section: str) -> None:
    assert failures(sections("validate.yml")[section], VALIDATE[section]) == []


def test_no_section_is_left_out() -> None:
    assert sections("extract.yml").keys() == EXTRACT.keys()
    assert sections("validate.yml").keys() == VALIDATE.keys()
