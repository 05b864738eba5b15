"""Emoji: counted as readers see them, none twice, none instead of words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.policies.build import post
from tests.policies.checks.run import flagged, pointed_at, repaired, run, said

PARTY, FISH, TREE, CAKE = "\U0001f389", "\U0001f41f", "\U0001f333", "\U0001f382"
ONE_EMOJI = {
    "a family": "\U0001f468\u200d\U0001f469\u200d\U0001f467\u200d\U0001f466",
    "a flag": "\U0001f1ec\U0001f1e7",
    "a flag of tags": "\U0001f3f4\U000e0067\U000e0062\U000e0073\U000e0063\U000e0074\U000e007f",
    "a rainbow flag": "\U0001f3f3\ufe0f\u200d\U0001f308",
    "a thumb with its skin": "\U0001f44d\U0001f3fd",
    "a heart with its selector": "\u2764\ufe0f",
    "a key": "1\ufe0f\u20e3",
    "a woman at work": "\U0001f469\U0001f3ff\u200d\U0001f692",
}


@pytest.mark.parametrize("sign", ONE_EMOJI.values(), ids=ONE_EMOJI.keys())
def test_what_readers_see_as_one_is_one(sign: str) -> None:
    assert flagged("emoji", f"Hello {sign} there", most=1) == []
    assert flagged("emoji", f"Hello {sign} there", most=0) == [sign]


@pytest.mark.parametrize("text", ["\u00a9 2026", "Northfield\u2122", "3 * 4 # 7", "\u2764\ufe0e is text", "5 \u20ac"])
def test_signs_that_are_text_are_none(text: str) -> None:
    assert flagged("emoji", text, most=0) == []


@pytest.mark.parametrize(
    ("most", "pointed"), [(3, []), (2, [TREE]), (1, [f"{FISH} and {TREE}"]), (0, [f"{PARTY} with {FISH} and {TREE}"])]
)
def test_those_above_the_number_are_pointed_at_from_the_first_to_the_last(most: int, pointed: list[str]) -> None:
    assert flagged("emoji", f"Come {PARTY} with {FISH} and {TREE} along", most=most) == pointed


def test_no_number_means_any_number() -> None:
    assert flagged("emoji", f"Come {PARTY}{FISH}{TREE}{CAKE}", most=None) == []


def test_the_number_is_said_beside_the_most_there_may_be() -> None:
    hit = said("emoji", post(f"Come {PARTY}{FISH}"), most=1)
    assert hit.message.startswith("This text has two emoji, and the policy allows one emoji.")
    hit = said("emoji", post(f"Come {PARTY}"), most=0)
    assert hit.message.startswith("This text has one emoji, and the policy allows no emoji.")


@pytest.mark.parametrize(
    ("text", "alone"),
    [
        (PARTY, True),
        (f"{PARTY}!\n…{FISH} ", True),
        (f"{PARTY} 5", False),
        (f"日 {PARTY}", False),
        (f"{PARTY} م", False),
    ],
)
def test_a_text_without_a_word_or_a_number_is_only_emoji(text: str, alone: bool) -> None:
    messages = [hit.message for hit in run("emoji", post(text))]
    assert any("only emoji" in message for message in messages) is alone


def test_only_emoji_is_one_fault_and_not_also_too_many() -> None:
    hit = said("emoji", post(f"{PARTY} {PARTY} {FISH} {TREE} {CAKE}"), most=1)
    assert "Say it in words" in hit.remedy
    assert len(run("emoji", post(f"{PARTY} {PARTY}"), words_needed=False, no_repeats=False)) == 0


def test_the_second_of_a_kind_goes_away_and_the_first_stays() -> None:
    subject = post(f"Hooray {PARTY} for {FISH} and {PARTY}")
    hit = said("emoji", subject)
    assert hit.place.start == len(f"Hooray {PARTY} for {FISH} and ")
    assert hit.fix is not None
    assert repaired(subject, hit.fix).fields["/text"] == f"Hooray {PARTY} for {FISH} and "
    assert run("emoji", subject, no_repeats=False) == []


def test_skins_and_genders_are_different_emoji() -> None:
    assert flagged("emoji", "Hi \U0001f44d\U0001f3fd \U0001f44d\U0001f3ff \U0001f44d") == []


def test_each_text_is_counted_by_itself() -> None:
    fields = {"/text": f"Come {PARTY}", "/variants/0/text": f"Come {PARTY}{FISH}"}
    subject = post(fields=fields, texts={"x": "/text", "linkedin": "/variants/0/text"})
    hit = said("emoji", subject, most=1)
    assert (hit.place.field, pointed_at(subject, hit)) == ("/variants/0/text", FISH)


@given(st.lists(st.sampled_from([PARTY, FISH, TREE, CAKE]), min_size=1, max_size=10))
def test_taking_out_every_repeat_leaves_each_kind_once_in_its_order(signs: list[str]) -> None:
    subject = post("Come " + "".join(signs))
    while hits := run("emoji", subject, most=None):
        assert hits[0].fix is not None
        subject = repaired(subject, hits[0].fix)
    assert subject.fields["/text"] == "Come " + "".join(dict.fromkeys(signs))


@given(
    st.lists(st.sampled_from([PARTY, FISH, TREE, CAKE, " ", "word"]), max_size=12), st.integers(0, 6), st.integers(0, 6)
)
def test_allowing_more_never_adds_a_finding(parts: list[str], one: int, other: int) -> None:
    less, more = sorted((one, other))
    subject = post("Come " + "".join(parts))
    assert len(run("emoji", subject, most=more)) <= len(run("emoji", subject, most=less))
