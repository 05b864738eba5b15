"""A rule with nothing to judge does not apply: in the check itself, whatever the policy says, and never where it would find something."""

from datetime import UTC, date, datetime
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from policies.checks.registry import checks
from policies.subject.facts import Evidence, Media, Placement, Subject
from policies.verdict.evaluate import evaluate
from tests.policies.build import post, rule, rulebook
from tests.policies.checks.test_registry import NEEDED
from tests.policies.text.anything import ANYTHING

WHEN = datetime(2026, 11, 3, 12, tzinfo=UTC)
BLANK = st.text(alphabet=" \n\t\u200b\ufeff\u00a0", max_size=6)
PICTURE = Media(pointer="/media/0", alt="A crane lifts the new bridge into place.", file_name="crane.png")
LACKS = {
    "acronyms": post(" "),
    "alt-text": post("Good morning"),
    "answered-hours": post("Good morning", schedule=WHEN),
    "banned-terms": post("", media=(msgspec.structs.replace(PICTURE, alt=""),)),
    "calendar-words": post("Good morning"),
    "captions": post("Good morning", media=(PICTURE,)),
    "channel-care": Subject(kind="post", fields={"/text": "Good morning"}),
    "claims": post(" "),
    "cooling-off": post("Good morning", now=WHEN),
    "disclosure": post("Good morning"),
    "emoji": post(" "),
    "hashtag-readings": post("Good morning"),
    "hashtag-shapes": post(" "),
    "hashtags": post("Good morning"),
    "hold": post(" "),
    "lasting-places": post("Good morning", placements=(Placement(place="post"),)),
    "length": post(""),
    "links": post("Good morning"),
    "mentions": post("Good morning"),
    "network-limits": Subject(kind="post", fields={"/text": "Good morning"}),
    "personal-data": post(" "),
    "quiet-hours": post("Good morning"),
    "rate": post("Good morning"),
    "sentence-length": post(" "),
    "unusual-characters": post(" "),
}
ALWAYS = {"declared", "evidence", "lessons"}
"""What these ask for is missing rather than nothing to judge."""


def outcome(name: str, subject: Subject) -> str:
    book = rulebook(rule(name, id="r", parameters=NEEDED.get(name, {})))
    return evaluate(book, subject).outcomes[0].outcome


@pytest.mark.parametrize("name", sorted(set(checks()) - ALWAYS))
def test_a_rule_with_nothing_to_judge_does_not_apply_and_says_why(name: str) -> None:
    book = rulebook(rule(name, id="r", parameters=NEEDED.get(name, {})))
    evaluation = evaluate(book, LACKS[name])
    assert [(each.outcome, each.rule) for each in evaluation.outcomes] == [("not_applicable", "r")]
    assert (evaluation.outcomes[0].detail or "").endswith(".")
    assert evaluation.findings == ()


@pytest.mark.parametrize("name", sorted(checks()))
@given(
    blank=BLANK,
    network=st.sampled_from(["x", "instagram", "linkedin"]),
    sponsorship=st.sampled_from(["none", "paid"]),
    schedule=st.none() | st.just(WHEN),
)
@settings(max_examples=20)
def test_an_empty_post_meets_no_rule(
    name: str, blank: str, network: str, sponsorship: str, schedule: datetime | None
) -> None:
    given_more: dict[str, Any] = {
        "lessons": ("links",),
        "acknowledged": True,
        "evidence": (Evidence(kind="consent", dated=date(2026, 11, 2)),),
    }
    subject = post(blank, network, sponsorship=sponsorship, schedule=schedule, now=WHEN, **given_more)
    assert outcome(name, subject) in ("not_applicable", "unsatisfied")


ONLY_WORDS = {"acronyms", "calendar-words", "claims", "personal-data", "sentence-length"}
ONLY_LINKS = {"alt-text", "captions", "hashtag-readings", "hashtags", "mentions"}


@pytest.mark.parametrize("name", sorted(ONLY_WORDS | {"hashtags", "links", "mentions", "hashtag-readings"}))
@given(
    blank=BLANK,
    alt=st.sampled_from(["", " "]),
    network=st.sampled_from(["x", "instagram", "linkedin"]),
)
@settings(max_examples=10)
def test_a_post_of_only_pictures_meets_no_rule_about_words(name: str, blank: str, alt: str, network: str) -> None:
    picture = msgspec.structs.replace(PICTURE, alt=alt)
    assert outcome(name, post(blank, network, media=(picture,), now=WHEN)) == "not_applicable"


@pytest.mark.parametrize("name", sorted(ONLY_LINKS))
@given(st.sampled_from(["https://example.org/a", "https://example.org https://example.net/b?c=d"]))
@settings(max_examples=5)
def test_a_post_of_only_links_meets_no_rule_about_pictures_or_hashtags(name: str, text: str) -> None:
    assert outcome(name, post(text, now=WHEN)) == "not_applicable"


@pytest.mark.parametrize("name", sorted(checks()))
def test_what_an_example_flags_is_never_left_unjudged(name: str) -> None:
    check = checks()[name]
    for example in check.examples:
        prepared = check.prepare(msgspec.convert(example.parameters, check.parameters))
        assert not example.flags or check.judges(example.subject, prepared) is None, example.says


@pytest.mark.parametrize("name", sorted(checks()))
@given(text=ANYTHING, alt=ANYTHING, network=st.sampled_from(["x", "instagram", "threads"]))
@settings(max_examples=20)
def test_no_check_has_a_hit_where_it_says_that_there_is_nothing_to_judge(
    name: str, text: str, alt: str, network: str
) -> None:
    check = checks()[name]
    prepared = check.prepare(msgspec.convert(NEEDED.get(name, {}), check.parameters))
    subject = post(text, network, media=(Media(pointer="/media/0", alt=alt),) if alt else (), now=WHEN)
    if check.judges(subject, prepared) is not None:
        assert not list(check.run(subject, prepared))


def test_a_rule_that_asks_for_a_time_judges_that_there_is_none() -> None:
    book = rulebook(rule("quiet-hours", id="r", parameters={"required": True}))
    assert [each.outcome for each in evaluate(book, post("Good morning")).outcomes] == ["unsatisfied"]


def test_every_check_is_here() -> None:
    assert LACKS.keys() | ALWAYS == checks().keys()
