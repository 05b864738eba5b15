"""The communications plan: objectives, channels with their posture, audiences."""

import asyncio

import msgspec
import pytest

from policies.plan.audiences import add_audience, list_audiences
from policies.plan.channels import ChannelInput, add_channel, change_channel, list_channels
from policies.plan.objectives import add_objective, change_objective, list_objectives
from tenants.db.session import Database
from tenants.ground.clock import SystemClock
from tenants.ledger.entry_types import EntryType
from tenants.record.entries import Filter
from tests.cast import Cast
from tests.workflows.refusals import refusal
from tests.workflows.stage import Stage, set_stage

QUIET = ChannelInput(network="tiktok", handle="@northfield", name="TikTok", posture="monitor_only")


@pytest.fixture
async def stage(database: Database, clock: SystemClock, northfield: Cast) -> Stage:
    return await set_stage(database, clock, northfield, policy=None)


async def test_objectives_are_numbered_as_they_come_even_at_once(stage: Stage) -> None:
    await asyncio.gather(*(stage.act(add_objective, "lead", title=f"O{n}", description="") for n in range(3)))
    listed = await stage.read(list_objectives, "author")
    assert [objective.number for objective in listed] == [1, 2, 3, 4]
    assert listed[0].actions(stage.cast["lead"]) == ["changeObjective"]
    assert listed[0].actions(stage.cast["author"]) == []


async def test_an_objective_is_changed_from_the_version_seen(stage: Stage) -> None:
    changed = await stage.act(
        change_objective, "lead", stage.objective, expected_version=1, title="New", description="d", retired=True
    )
    assert (changed.title, changed.retired, changed.version) == ("New", True, 2)
    assert (await stage.read(list_objectives, "author")) == [changed]
    late = stage.act(
        change_objective, "lead", stage.objective, expected_version=1, title="Late", description="", retired=False
    )
    assert (await refusal(late)).slug == "stale"
    (entry,) = await stage.events(Filter(types=(EntryType.OBJECTIVE_CHANGED.value,)))
    assert entry.words["title"] == "New"
    assert b"New" not in entry.entry


async def test_being_absent_is_a_declared_posture(stage: Stage) -> None:
    added = await stage.act(add_channel, "lead", QUIET)
    assert [channel.posture for channel in await stage.read(list_channels, "author")] == ["monitor_only", "active"]
    active = await stage.act(
        change_channel, "lead", added.id, msgspec.structs.replace(QUIET, posture="active"), expected_version=1
    )
    assert (active.posture, active.version) == ("active", 2)


async def test_a_handle_stands_in_the_plan_once(stage: Stage) -> None:
    added = await stage.act(add_channel, "lead", QUIET)
    assert (await refusal(stage.act(add_channel, "lead", QUIET))).slug == "already-exists"
    twin = msgspec.structs.replace(QUIET, network="x")
    assert (
        await refusal(stage.act(change_channel, "lead", added.id, twin, expected_version=1))
    ).slug == "already-exists"


async def test_audiences_are_names_kept_once(stage: Stage) -> None:
    for name in ("Residents", "Businesses", "Residents"):
        await stage.act(add_audience, "lead", name)
    assert await stage.read(list_audiences, "author") == ["Businesses", "Residents"]
    assert len(await stage.events(Filter(types=(EntryType.AUDIENCE_ADDED.value,)))) == 2


async def test_the_plan_is_read_by_those_who_may_and_changed_by_fewer(stage: Stage) -> None:
    assert (await refusal(stage.act(add_objective, "author", title="x", description=""))).slug == "forbidden"
    assert (await refusal(stage.act(add_channel, "officer", QUIET))).slug == "forbidden"
    assert (await refusal(stage.act(add_audience, "chief", "x"))).slug == "forbidden"


async def test_a_stranger_changes_nothing_of_ours(
    stage: Stage, database: Database, clock: SystemClock, stranger: Cast
) -> None:
    elsewhere = await set_stage(database, clock, stranger, policy=None)
    objective = elsewhere.act(
        change_objective, "lead", stage.objective, expected_version=1, title="x", description="", retired=False
    )
    assert (await refusal(objective)).slug == "not-found"
    channel = elsewhere.act(change_channel, "lead", stage.channel, QUIET, expected_version=1)
    assert (await refusal(channel)).slug == "not-found"
    assert len(await stage.read(list_objectives, "author")) == 1
