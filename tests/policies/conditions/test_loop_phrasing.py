"""Words about some, every or exactly one thing of a list hold for exactly the lists for which the condition holds."""

import re
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policies.conditions.compile import compile_condition
from policies.conditions.phrasing import in_words

PARTS = {
    "h.camel": ("starts each word inside with a capital", "does not start each word inside with a capital"),
    'h.risk == "high"': ("has a risky second reading", "has no risky second reading"),
    'h.tag == "A"': ("is #A", "is not #A"),
}
SAID = {words: (part, so) for part, (yes, no) in PARTS.items() for words, so in ((yes, True), (no, False))}
HASHTAGS = st.lists(
    st.fixed_dictionaries(
        {
            "tag": st.sampled_from(["A", "B"]),
            "words": st.just("a"),
            "risk": st.sampled_from(["none", "high"]),
            "camel": st.booleans(),
        }
    ),
    max_size=4,
)
BODIES = st.lists(st.tuples(st.sampled_from(list(PARTS)), st.booleans()), min_size=1, max_size=3)


def is_so(part: str, hashtag: dict[str, Any]) -> bool:
    answers = {"h.camel": hashtag["camel"], 'h.risk == "high"': hashtag["risk"] == "high"}
    return bool(answers.get(part, hashtag["tag"] == "A"))


def of_one(words: str, hashtag: dict[str, Any]) -> bool:
    """Answer words about one hashtag as a reader would."""
    word = "or" if re.search(r" or (?=starts|does|has|is)", words) else "and"
    pieces = re.split(rf", | {word} (?=starts|does|has|is)", words)
    answers = [is_so(SAID[piece][0], hashtag) == SAID[piece][1] for piece in pieces]
    return any(answers) if word == "or" else all(answers)


def reading(words: str, hashtags: list[dict[str, Any]]) -> bool:
    """Answer words about a list of hashtags as a reader would."""
    if found := re.fullmatch(r"it (has|does not have) the hashtag #A", words):
        return any(h["tag"] == "A" for h in hashtags) == (found[1] == "has")
    found = re.fullmatch(r"(a|no|every|not every|exactly one|not exactly one) hashtag (?:both )?(.+)", words)
    assert found, words
    many = sum(of_one(found[2], hashtag) for hashtag in hashtags)
    return {
        "a": many > 0,
        "no": many == 0,
        "every": many == len(hashtags),
        "not every": many < len(hashtags),
        "exactly one": many == 1,
        "not exactly one": many != 1,
    }[found[1]]


def written(loop: str, body: list[tuple[str, bool]], joint: str) -> str:
    inside = f" {joint} ".join(part if so else f"!({part})" for part, so in body)
    return f"hashtags.{loop}(h, {inside})"


LOOPS = st.builds(written, st.sampled_from(["exists", "all", "exists_one"]), BODIES, st.sampled_from(["&&", "||"]))


@given(LOOPS | LOOPS.map("!{}".format) | LOOPS.map(lambda each: each.replace("(h, ", "(h, !(") + ")"), HASHTAGS)
def test_the_words_hold_exactly_when_the_condition_does(condition: str, hashtags: list[dict[str, Any]]) -> None:
    holds = compile_condition(condition).holds({"hashtags": hashtags})
    assert reading(in_words(condition), hashtags) == holds


@pytest.mark.parametrize(
    "condition",
    [
        'hashtags.exists(h, h.camel && (h.tag == "A" || h.risk == "high"))',
        "hashtags.exists(h, size(h.tag) > 3)",
        "hashtags.exists(h, schedule.set)",
        "links.exists(l, hashtags.exists(h, h.tag == l.host))",
        "hashtags.exists(h, h.tag == h.words)",
    ],
)
def test_what_would_need_brackets_or_other_things_is_quoted(condition: str) -> None:
    compile_condition(condition)
    assert in_words(condition) == f"“{condition}” holds"
