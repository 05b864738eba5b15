"""Asking about one condition, and which packs there are: for whom, and what is said when it takes too long."""

import pytest

from policies import packs
from policies.versions.authoring import ask_condition, list_packs
from tenants.access.permissions import Permission
from tenants.ground.errors import Problem
from tenants.subprocesses.pool import Stopped
from tests.policies.versions.people import DRAFTS, ENACTS, READS, caller


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
