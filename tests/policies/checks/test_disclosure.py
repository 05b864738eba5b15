"""Disclosure: first, plain, and owed only where something stands behind the words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.policies.build import post
from tests.policies.checks.run import pointed_at, run


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
