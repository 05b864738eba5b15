"""Which steps of a version are offered to whom: only those that would be taken."""

from itertools import product
from typing import Any

import pytest

from policies.versions.tables import version_actions
from tenants.access.permissions import Permission
from tests.policies.versions.people import DRAFTS, ENACTS, READS, caller, known_as

STATES = ("draft", "in_review", "scheduled", "in_force", "superseded")


def offered_to(name: str, state: str, *permissions: Permission, drafter: str = "drafter") -> list[str]:
    submitted_by = None if state == "draft" else known_as("submitter")
    return version_actions(caller(name, *permissions), state, known_as(drafter), submitted_by)


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
    assert offered_to(name, state, *permissions) == offered


@pytest.mark.parametrize(("state", "name"), list(product(STATES, ["drafter", "submitter", "another"])))
def test_whoever_only_reads_is_offered_nothing_and_nobody_their_own_enacting(state: str, name: str) -> None:
    assert offered_to(name, state, READS) == []
    everything = offered_to(name, state, DRAFTS, ENACTS, READS)
    assert ("enactPolicy" in everything) == (state == "in_review" and name == "another")


def test_a_member_called_the_same_is_somebody_else() -> None:
    assert offered_to("drafter", "draft", DRAFTS, drafter="another Drafter") == ["submitPolicy"]
