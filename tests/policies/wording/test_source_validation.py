"""What is known about a text that was read elsewhere: the same as if it had been read here."""

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from policies import packs
from policies.document.condition_phrasing import conditions_in_words
from policies.verdict.rulebook import canonical, parse_source
from policies.wording.differences import differences
from policies.wording.remarks import remarks
from policies.wording.source_validation import (
    PolicyValidation,
    answer,
    answer_changes,
    answer_loadable,
    answer_words,
    answered,
    answered_changes,
    answered_words,
    asked,
    asked_changes,
    asked_words,
    validation,
)
from tests.policies.build import document, rule

ROLES = ("staff", "comms_lead", "ceo_office", "legal", "compliance", "administrator")
SOURCE = packs.source("demo-northfield")
NORTHFIELD, WAVE = parse_source(SOURCE), parse_source(packs.source("demo-wave"))


def known(source: str, *, explain: bool = True, **more: object) -> PolicyValidation:
    return answered(answer(asked(source, ROLES, explain=explain, **more)))  # type: ignore[arg-type]


def test_a_policy_comes_back_with_its_conditions_in_words_and_its_remarks() -> None:
    found = known(SOURCE)
    assert found.problems == ()
    assert found.document == NORTHFIELD
    assert found.condition_words == conditions_in_words(NORTHFIELD)
    assert found.remarks == remarks(NORTHFIELD)
    assert found.changes == ()


def test_what_it_would_change_is_told_where_something_is_in_force() -> None:
    assert known(SOURCE, in_force=WAVE).changes == differences(WAVE, NORTHFIELD)
    assert known(SOURCE, in_force=NORTHFIELD).changes == ()


def test_whoever_only_saves_it_is_told_no_more_than_the_document() -> None:
    assert known(SOURCE, explain=False, in_force=WAVE) == validation(document=NORTHFIELD)


@pytest.mark.parametrize("explain", [True, False])
@pytest.mark.parametrize(
    ("source", "line", "said"),
    [
        ("title: P", 1, "“routes” is missing here."),
        ("a: &x 1", 1, "anchors"),
        (
            SOURCE.replace("comms_lead", "coms_lead", 1),
            SOURCE[: SOURCE.index("comms_lead")].count("\n") + 1,
            "no role called",
        ),
        ("", None, "A policy is a group of names"),
        ("a: \u202e", 1, "turns the direction"),
    ],
    ids=["incomplete", "no data", "role", "empty", "letters"],
)
def test_what_is_wrong_comes_back_with_its_line_and_nothing_else(
    source: str, line: int | None, said: str, explain: bool
) -> None:
    found = known(source, explain=explain, in_force=WAVE)
    assert found == validation(problems=found.problems)
    assert said in found.problems[0].message
    assert found.problems[0].line == line


@given(st.permutations(ROLES))
def test_the_question_is_the_same_in_whichever_order_the_roles_are_named(roles: list[str]) -> None:
    assert asked("title: P", roles, explain=True) == asked("title: P", frozenset(ROLES), explain=True)


def test_an_organization_knows_its_own_roles_and_no_others() -> None:
    (missing, *_) = answered(answer(asked(SOURCE, ("staff",), explain=False))).problems
    assert "There is no role called" in missing.message
    assert missing.fix == "Use one of: staff."


def test_changes_come_back_as_they_were_found() -> None:
    assert answered_changes(answer_changes(asked_changes(NORTHFIELD, WAVE))) == differences(NORTHFIELD, WAVE)
    same = document(rule())
    assert answered_changes(answer_changes(asked_changes(same, same))) == ()


def test_a_stored_policy_is_said_in_words_as_it_would_be_here_and_can_be_loaded() -> None:
    stored = canonical(NORTHFIELD)
    assert answered_words(answer_words(asked_words(NORTHFIELD))) == conditions_in_words(NORTHFIELD)
    assert answer_loadable(stored) == b""
    with pytest.raises(msgspec.ValidationError):
        answer_loadable(stored.replace(b"routes", b"roots"))
