"""Audiences: names kept once, corrected and retired by those who keep the plan, and seen by nobody outside."""

import asyncio
from typing import Any
from uuid import uuid4

import pytest

from policies.plan.audiences import add_audience, change_audience, list_audiences
from tenants.ground.errors import Problem
from tenants.ledger.entry_types import EntryType
from tenants.record.entries import Event, Filter
from tests.cast import ROLES_BY_NAME
from tests.workflows.refusals import refusal
from tests.workflows.stage import Stage

OTHERS = tuple(name for name in ROLES_BY_NAME if name not in ("lead", "deputy"))


async def added(stage: Stage, kind: EntryType = EntryType.AUDIENCE_ADDED) -> list[Event]:
    return await stage.events(Filter(types=(kind.value,)))


async def names(stage: Stage, who: str = "author") -> list[str]:
    return [audience.name for audience in await stage.read(list_audiences, who)]


async def test_audiences_are_names_kept_once_even_when_several_people_add_one_at_once(stage: Stage) -> None:
    for name in ("Residents", "Businesses"):
        await stage.act(add_audience, "lead", name=name)
    assert (await refusal(stage.act(add_audience, "lead", name="Residents"))).slug == "already-exists"
    assert await names(stage) == ["Businesses", "Residents"]
    assert [entry.words for entry in await added(stage)] == [{"name": "Businesses"}, {"name": "Residents"}]
    assert not any(b"Residents" in entry.entry for entry in await added(stage))
    adding = (stage.act(add_audience, who, name="Жители") for who in ("lead", "deputy", "lead"))
    told = await asyncio.gather(*adding, return_exceptions=True)
    assert sorted(isinstance(one, Problem) for one in told) == [False, True, True]
    assert set(await names(stage)) == {"Businesses", "Residents", "Жители"}
    assert len(await added(stage)) == 3


async def test_a_name_is_corrected_and_an_audience_retired_and_both_are_on_record(stage: Stage) -> None:
    audience = await stage.act(add_audience, "lead", name="Residnets")
    corrected = await stage.act(
        change_audience, "deputy", audience.id, expected_version=1, name="Residents", retired=False
    )
    assert (corrected.name, corrected.retired) == ("Residents", False)
    await stage.act(change_audience, "lead", audience.id, expected_version=2, name="Residents", retired=True)
    assert [(one.name, one.retired) for one in await stage.read(list_audiences, "author")] == [("Residents", True)]
    changes = await added(stage, EntryType.AUDIENCE_CHANGED)
    assert [entry.body["detail"] for entry in changes] == [
        {"retired": True, "version": 3},
        {"retired": False, "version": 2},
    ]
    assert (await added(stage))[0].words == {"name": "Residnets"}, "what was added keeps the name it had"


async def test_a_change_of_another_version_or_to_a_taken_name_is_refused(stage: Stage, elsewhere: Stage) -> None:
    first = await stage.act(add_audience, "lead", name="Residents")
    await stage.act(add_audience, "lead", name="Businesses")
    changes: tuple[tuple[dict[str, Any], str], ...] = (
        ({"expected_version": 2, "name": "Neighbours"}, "stale"),
        ({"expected_version": 1, "name": "Businesses"}, "already-exists"),
    )
    for changed, slug in changes:
        assert (await refusal(stage.act(change_audience, "lead", first.id, retired=False, **changed))).slug == slug
    for whose, what in ((stage, uuid4()), (elsewhere, first.id)):
        late = whose.act(change_audience, "lead", what, expected_version=1, name="Mine", retired=False)
        assert (await refusal(late)).slug == "not-found"
    assert await names(stage) == ["Businesses", "Residents"]


@pytest.mark.parametrize("name", OTHERS)
async def test_everybody_reads_them_and_only_those_who_keep_the_plan_change_them(stage: Stage, name: str) -> None:
    audience = await stage.act(add_audience, "lead", name="Residents")
    assert (await refusal(stage.act(add_audience, name, name="Visitors"))).slug == "forbidden"
    change = stage.act(change_audience, name, audience.id, expected_version=1, name="Mine", retired=True)
    assert (await refusal(change)).slug == "forbidden"
    (seen,) = await stage.read(list_audiences, name)
    assert (seen.name, seen.retired, seen.actions) == ("Residents", False, [])


async def test_each_organization_has_its_own(stage: Stage, elsewhere: Stage) -> None:
    await stage.act(add_audience, "lead", name="Residents")
    assert await names(elsewhere) == []
    await elsewhere.act(add_audience, "lead", name="Residents")
    assert len(await added(elsewhere)) == len(await added(stage)) == 1
