"""Lessons: each missing one is named, what can be done about it is said, and reading the policy is asked for apart."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policies.checks import lessons
from policies.checks.lessons import ACKNOWLEDGEMENT
from tests.policies.build import post
from tests.policies.checks.run import run, said

NAMES = ("alt-text", "links", "what-is-a-hashtag", "claims")


@given(st.lists(st.sampled_from(NAMES), unique=True), st.sets(st.sampled_from(NAMES)))
def test_exactly_the_missing_lessons_are_named_in_the_order_of_the_rule(asked: list[str], taken: set[str]) -> None:
    hits = run("lessons", post(lessons=tuple(taken)), lessons=asked)
    missing = [name.replace("-", " ") for name in asked if name not in taken]
    assert [hit.message for hit in hits] == [f"The lesson “{name}” comes first." for name in missing]
    assert all(hit.place.field == "" for hit in hits)


def test_a_lesson_nobody_can_take_yet_is_not_the_authors_to_meet() -> None:
    hit = said("lessons", post(), lessons=["alt-text"])
    assert "cannot be taken here yet" in hit.remedy
    assert "ask whoever keeps the policy" in hit.remedy


def test_a_lesson_that_is_taught_is_to_be_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lessons, "TAUGHT", frozenset({"alt-text"}))
    assert said("lessons", post(), lessons=["alt-text"]).remedy.startswith("Take the lesson and come back")
    assert "cannot be taken" in said("lessons", post(), lessons=["links"]).remedy


@pytest.mark.parametrize(
    ("asked", "read", "hits"), [(True, False, 1), (True, True, 0), (False, False, 0), (False, True, 0)]
)
def test_reading_the_policy_is_asked_for_only_where_the_rule_says_so(asked: bool, read: bool, hits: int) -> None:
    found = run("lessons", post(acknowledged=read), policy_read=asked)
    assert [hit.place.field for hit in found] == [ACKNOWLEDGEMENT] * hits
    assert all("confirm it at its end" in hit.remedy for hit in found)


def test_a_rule_that_asks_for_nothing_is_met_by_everybody() -> None:
    assert run("lessons", post()) == []
