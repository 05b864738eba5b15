"""Which steps of a version are offered to whom: only those that would be taken."""

from datetime import UTC, datetime
from itertools import product
from typing import Any
from uuid import UUID

import pytest

from policies.versions.tables import VersionNow
from tests.policies.versions.people import DRAFTS, ENACTS, READS, caller, known_as, who

STATES = ("draft", "in_review", "scheduled", "in_force", "superseded")


def version(state: str, **changes: Any) -> VersionNow:
    given: dict[str, Any] = {
        "id": UUID(int=1),
        "number": 3,
        "title": "How we speak",
        "state": state,
        "digest": None if state == "draft" else "ab" * 32,
        "drafted_by": who("drafter"),
        "submitted_by": None if state == "draft" else known_as("submitter"),
        "submitted_at": None,
        "enacted_by": None,
        "enacted_at": None,
        "effective_from": datetime(2026, 11, 3, tzinfo=UTC) if state == "scheduled" else None,
        "wording_only": False,
        "looked_back": None,
        "version": 1,
    }
    return VersionNow(**(given | changes))


@pytest.mark.parametrize(
    ("state", "name", "permissions", "offered"),
    [
        ("draft", "drafter", (DRAFTS,), ["changePolicyDraft", "submitPolicy"]),
        ("draft", "another", (DRAFTS,), ["submitPolicy"]),
        ("draft", "another", (ENACTS,), []),
        ("in_review", "drafter", (DRAFTS, ENACTS), ["returnPolicy"]),
        ("in_review", "submitter", (DRAFTS, ENACTS), ["returnPolicy"]),
        ("in_review", "another", (DRAFTS,), ["returnPolicy"]),
        ("in_review", "another", (ENACTS,), ["returnPolicy", "enactPolicy"]),
        ("scheduled", "another", (ENACTS,), ["returnPolicy"]),
        ("scheduled", "drafter", (DRAFTS,), ["returnPolicy"]),
        ("in_force", "another", (DRAFTS, ENACTS), []),
        ("superseded", "another", (DRAFTS, ENACTS), []),
    ],
)
def test_a_step_is_offered_to_who_may_take_it(
    state: str, name: str, permissions: tuple[Any, ...], offered: list[str]
) -> None:
    assert version(state).actions(caller(name, *permissions)) == offered


@pytest.mark.parametrize(("state", "name"), list(product(STATES, ["drafter", "submitter", "another"])))
def test_whoever_only_reads_is_offered_nothing_and_nobody_their_own_enacting(state: str, name: str) -> None:
    assert version(state).actions(caller(name, READS)) == []
    everything = version(state).actions(caller(name, DRAFTS, ENACTS, READS))
    assert ("enactPolicy" in everything) == (state == "in_review" and name == "another")


def test_a_member_called_the_same_is_somebody_else() -> None:
    namesake = version("draft", drafted_by=who("other").__class__(id=known_as("other"), name="Drafter", roles=()))
    assert namesake.actions(caller("drafter", DRAFTS)) == ["submitPolicy"]
