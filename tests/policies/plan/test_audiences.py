"""Audiences: names kept once, whoever adds them, and seen by nobody outside."""

import asyncio

from policies.plan.audiences import add_audience, list_audiences
from tenants.ledger.entry_types import EntryType
from tenants.record.entries import Event, Filter
from tests.cast import ROLES_BY_NAME
from tests.workflows.refusals import refusal
from tests.workflows.stage import Stage

OTHERS = tuple(name for name in ROLES_BY_NAME if name not in ("lead", "deputy"))


async def added(stage: Stage) -> list[Event]:
    return await stage.events(Filter(types=(EntryType.AUDIENCE_ADDED.value,)))


async def test_audiences_are_names_kept_once_even_when_several_people_add_one_at_once(stage: Stage) -> None:
    for name in ("Residents", "Businesses", "Residents"):
        await stage.act(add_audience, "lead", name)
    assert await stage.read(list_audiences, "author") == ["Businesses", "Residents"]
    assert [entry.words for entry in await added(stage)] == [{"name": "Businesses"}, {"name": "Residents"}]
    assert not any(b"Residents" in entry.entry for entry in await added(stage))
    await asyncio.gather(*(stage.act(add_audience, who, "Жители") for who in ("lead", "deputy", "lead")))
    await stage.act(add_audience, "lead", "residents")
    assert set(await stage.read(list_audiences, "author")) == {"Businesses", "Residents", "residents", "Жители"}
    assert len(await added(stage)) == 4


async def test_everybody_reads_them_and_only_those_who_keep_the_plan_add_one(stage: Stage) -> None:
    for name in OTHERS:
        assert (await refusal(stage.act(add_audience, name, "Residents"))).slug == "forbidden"
        assert await stage.read(list_audiences, name) == []
    assert await added(stage) == []


async def test_each_organization_has_its_own(stage: Stage, elsewhere: Stage) -> None:
    await stage.act(add_audience, "lead", "Residents")
    assert await elsewhere.read(list_audiences, "author") == []
    await elsewhere.act(add_audience, "lead", "Residents")
    assert len(await added(elsewhere)) == len(await added(stage)) == 1
