"""Asking about one condition, and which packs there are: for whom, and what is said when it takes too long."""

from uuid import UUID

import pytest

from policies import packs
from policies.document.condition_phrasing import conditions_in_words
from policies.verdict.rulebook import canonical
from policies.versions.authoring import (
    ask_condition,
    changes_between,
    list_packs,
    require_loadable,
    words_of_conditions,
)
from policies.wording.differences import differences
from tenants.access.permissions import Permission
from tenants.ground.errors import Problem
from tenants.subprocesses.pool import Stopped, Work
from tests.policies.build import document, rule
from tests.policies.versions.people import DRAFTS, ENACTS, NAMESPACE, READS, caller


async def test_a_condition_that_takes_too_long_is_marked_as_a_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    async def stopped(*_: object) -> bytes:
        raise Stopped

    monkeypatch.setattr("policies.versions.authoring.compute", stopped)
    asked = await ask_condition(caller("author", DRAFTS), "text.length > 3", "rule")
    assert (asked.valid, asked.start, asked.end) == (False, 0, len("text.length > 3"))
    assert asked.problem is not None
    assert "simpler steps" in asked.problem


@pytest.mark.parametrize("permissions", [(), (READS,), (READS, ENACTS)], ids=str)
async def test_only_who_drafts_policy_asks_about_conditions(permissions: tuple[Permission, ...]) -> None:
    with pytest.raises(Problem) as refused:
        await ask_condition(caller("reader", *permissions), "true", "rule")
    assert (refused.value.slug, refused.value.status) == ("forbidden", 403)


def test_the_packs_that_ship_are_shown_to_who_reads_policy() -> None:
    shown = list_packs(caller("reader", READS))
    assert [pack.pack for pack in shown] == list(packs.names())
    assert all(pack.rules and pack.title for pack in shown)
    with pytest.raises(Problem) as refused:
        list_packs(caller("nobody"))
    assert refused.value.slug == "forbidden"


@pytest.fixture
def elsewhere(monkeypatch: pytest.MonkeyPatch) -> list[UUID]:
    """On whose behalf something was asked of another process, which here answers at once."""
    owners: list[UUID] = []

    async def compute(work: Work, owner: UUID) -> bytes:
        owners.append(owner)
        return work.function(work.payload)

    monkeypatch.setattr("policies.versions.authoring.compute", compute)
    return owners


@pytest.mark.parametrize(("rules", "asked"), [(1, 0), (4, 1)])
async def test_conditions_say_the_same_wherever_they_are_put_into_words(
    rules: int, asked: int, elsewhere: list[UUID]
) -> None:
    long = 'text.body == "' + "a" * 1_900 + '"'
    policy = document(*(rule(id=f"r{at}", applies_if=long) for at in range(rules)))
    assert await words_of_conditions(NAMESPACE, policy) == conditions_in_words(policy)
    assert elsewhere == [NAMESPACE] * asked


async def test_what_changes_and_whether_a_policy_loads_is_asked_for_the_organization(elsewhere: list[UUID]) -> None:
    old, new = document(rule()), document(rule(severity="block"))
    assert await changes_between(NAMESPACE, old, new) == differences(old, new)
    await require_loadable(NAMESPACE, canonical(new))
    assert elsewhere == [NAMESPACE, NAMESPACE]


async def test_a_policy_that_takes_too_long_does_not_take_force(monkeypatch: pytest.MonkeyPatch) -> None:
    async def stopped(*_: object) -> bytes:
        raise Stopped

    monkeypatch.setattr("policies.versions.authoring.compute", stopped)
    with pytest.raises(Problem) as refused:
        await require_loadable(NAMESPACE, canonical(document(rule())))
    assert refused.value.slug == "policy-invalid"
    assert "fewer rules" in (refused.value.fix or "")
