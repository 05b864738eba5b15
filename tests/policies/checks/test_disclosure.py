"""Disclosure: first, plain, and owed only where something stands behind the words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.policies.build import post
from tests.policies.checks.run import pointed_at, repaired, run, said, whole


@pytest.mark.parametrize(
    "opening", ["#ad", "#AD", "#Ad:", "\uff03ad", "[#ad]", "\u2728 #ad \u2728", "Sponsored:", "Paid  partnership -"]
)
def test_these_openings_count(opening: str) -> None:
    assert run("disclosure", post(f"{opening} I love this tea", sponsorship="paid")) == []


@pytest.mark.parametrize(
    "opening", ["#spon", "#sp", "#partner", "#ambassador", "#adventure", "#advice", "Thanks to Tea Co,"]
)
def test_these_openings_do_not_count(opening: str) -> None:
    assert len(run("disclosure", post(f"{opening} I love this tea", sponsorship="paid"))) == 1


@given(st.from_regex(r"[a-z]{1,10}( [a-z]{1,10}){0,5}", fullmatch=True))
def test_a_disclosure_after_any_other_word_comes_too_late(before: str) -> None:
    if before.split(maxsplit=1)[0] not in {"ad", "sponsored", "advertisement"}:
        subject = post(f"{before} #ad", sponsorship="gifted")
        (hit,) = run("disclosure", subject)
        assert hit.fix is not None
        assert hit.fix.replacement == "#ad "


def test_a_rule_may_leave_a_little_room_before_it() -> None:
    assert run("disclosure", post("Tea time: #ad lovely", sponsorship="paid"), within=12) == []


def test_an_employee_says_that_they_are_one() -> None:
    subject = post("What a council. #partner", sponsorship="employee")
    (hit,) = run("disclosure", subject)
    assert pointed_at(subject, hit) == "#partner"
    assert "works for those it praises" in hit.message


def test_each_networks_own_text_owes_it() -> None:
    fields = {"/text": "#ad Tea", "/variants/0/text": "Tea"}
    subject = post(fields=fields, texts={"x": "/text", "linkedin": "/variants/0/text"}, sponsorship="agency")
    (hit,) = run("disclosure", subject)
    assert hit.place.field == "/variants/0/text"


SPELLINGS = {
    "capitals": "#AD",
    "a full-width mark": "\uff03ad",
    "a label": "Ad: tea",
    "two words over a line": "Paid\npartnership: tea",
    "a borrowed letter": "#\u0430d",
    "a hidden letter": "#a\u200bd",
    "fancy letters": "#\U0001d41a\U0001d41d",
    "after an emoji": "\U0001f375 #ad",
    "after quotation marks": "“#ad",
    "after a dash and a line": "—\n#advert",
}


@pytest.mark.parametrize("opening", SPELLINGS.values(), ids=SPELLINGS.keys())
def test_an_opening_counts_however_it_is_written(opening: str) -> None:
    assert run("disclosure", post(f"{opening} I love it", sponsorship="gifted")) == []


@pytest.mark.parametrize(
    ("sponsorship", "because"),
    [
        ("paid", "somebody is paid for it"),
        ("gifted", "the author received a gift for it"),
        ("agency", "an agency writes it for somebody who pays"),
        ("employee", "the author works for those it praises"),
        ("barter", "somebody gains from it"),
    ],
)
def test_readers_are_told_what_stands_behind_the_words(sponsorship: str, because: str) -> None:
    hit = said("disclosure", post("I love it", sponsorship=sponsorship))
    assert whole(hit) == f"Readers must be told first that {because}. Nothing at the start says so."
    assert hit.remedy.startswith("Begin the text with “#")
    assert (hit.place.field, hit.place.start) == ("/text", None)


def test_nothing_is_owed_where_nothing_stands_behind_it_or_nothing_is_said() -> None:
    assert run("disclosure", post("I love it", sponsorship="none")) == []
    assert run("disclosure", post("", sponsorship="paid")) == []
    assert run("disclosure", post(" \n\u3000", sponsorship="paid")) == []


@pytest.mark.parametrize(
    ("text", "pointed", "why"),
    [
        ("Tea is good. Sponsored", "Sponsored", "comes after other words"),
        ("#spon Tea", "#spon", "is short for something, and many readers do not know for what"),
        ("#spon Tea #ad", "#ad", "comes after other words"),
        ("Tea with #thanks", "#thanks", "does not say that anybody gains"),
    ],
)
def test_the_words_that_were_tried_are_pointed_at(text: str, pointed: str, why: str) -> None:
    subject = post(text, sponsorship="paid")
    hit = said("disclosure", subject)
    assert pointed_at(subject, hit) == pointed
    assert why in whole(hit)


def test_what_counts_for_employees_is_not_what_counts_for_payment() -> None:
    assert run("disclosure", post("I work at the pool", sponsorship="employee")) == []
    assert len(run("disclosure", post("I work at the pool", sponsorship="paid"))) == 1
    assert len(run("disclosure", post("#sponsored pool", sponsorship="employee"))) == 1
    assert run("disclosure", post("#sponsored pool", sponsorship="employee"), employee_tokens=[]) == []


def test_a_rule_may_name_its_own_words_and_call_none_unclear() -> None:
    subject = post("Zeichen: Tee", sponsorship="paid")
    assert len(run("disclosure", subject)) == 1
    assert run("disclosure", subject, tokens=["Zeichen"]) == []
    assert said("disclosure", post("#spon Tea", sponsorship="paid"), unclear=[]).more.endswith("says so.")


@pytest.mark.parametrize(("before", "in_time"), [("12345 ", True), ("123456 ", False)])
def test_the_room_before_it_is_counted_to_the_character(before: str, in_time: bool) -> None:
    assert (run("disclosure", post(f"{before}#ad Tea", sponsorship="paid"), within=6) == []) is in_time


def test_three_ways_to_say_it_are_offered_at_most() -> None:
    remedy = said("disclosure", post("Tea", sponsorship="paid"), tokens=["#a1", "#b2", "#c3", "#d4"]).remedy
    assert remedy == "Begin the text with “#a1”, “#b2” or “#c3”."


@given(st.text(max_size=40), st.sampled_from(["paid", "gifted", "agency", "employee"]))
def test_the_one_tap_remedy_always_settles_it(text: str, sponsorship: str) -> None:
    subject = post(text, sponsorship=sponsorship)
    for hit in run("disclosure", subject):
        assert hit.fix is not None
        assert run("disclosure", repaired(subject, hit.fix)) == []


@given(st.integers(0, 30), st.integers(0, 30))
def test_more_room_never_adds_a_finding(one: int, other: int) -> None:
    less, more = sorted((one, other))
    subject = post("Tea for two and #ad", sponsorship="paid")
    assert len(run("disclosure", subject, within=more)) <= len(run("disclosure", subject, within=less))
