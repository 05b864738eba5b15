"""The plan on record: each change is one entry by whoever made it; a refusal changes nothing and leaves none."""

from collections.abc import Awaitable, Callable
from typing import cast
from uuid import uuid4

import pytest
from sqlalchemy.exc import IntegrityError

from policies.plan.audiences import add_audience, list_audiences
from policies.plan.channels import ChannelInput, Posture, add_channel, change_channel, list_channels
from policies.plan.objectives import add_objective, change_objective, list_objectives
from tenants.record.entries import history_of
from tests.workflows.refusals import refusal
from tests.workflows.stage import Stage

OURS = ChannelInput(network="bluesky", handle="@northfield", name="Bluesky")


async def plan(stage: Stage) -> tuple[object, ...]:
    """Everything the plan holds, and how many entries the record has."""
    return (
        await stage.read(list_objectives, "officer"),
        await stage.read(list_channels, "officer"),
        await stage.read(list_audiences, "officer"),
        len(await stage.events()),
    )


async def test_each_change_is_one_entry_by_whoever_made_it_about_what_was_changed(stage: Stage) -> None:
    before = len(await stage.events())
    channel = await stage.act(add_channel, "deputy", OURS)
    await stage.act(change_channel, "lead", channel.id, OURS, expected_version=1)
    objective = await stage.act(add_objective, "deputy", title="Fewer falls", description="")
    await stage.act(
        change_objective, "lead", objective.id, expected_version=1, title="None", description="", retired=True
    )
    await stage.act(add_audience, "lead", name="Residents")
    assert len(await stage.events()) == before + 5
    for changed in (channel.id, objective.id):
        async with stage.database.reading(stage.cast.tenant) as session:
            added, later = await history_of(session, stage.cast.tenant, changed)
        assert [each.actor for each in (added, later)] == [
            stage.cast["deputy"].member_id,
            stage.cast["lead"].member_id,
        ]
        assert [each.body["detail"]["version"] for each in (added, later)] == [1, 2]
        assert added.roles == ("comms_lead",)


async def test_a_refusal_changes_nothing_and_leaves_no_entry(stage: Stage) -> None:
    await stage.act(add_channel, "lead", OURS)
    await stage.act(add_audience, "lead", name="Residents")
    before = await plan(stage)
    (channel,) = [each for each in await stage.read(list_channels, "lead") if each.network == "bluesky"]
    refused: dict[str, Callable[[], Awaitable[object]]] = {
        "forbidden": lambda: stage.act(add_audience, "author", name="Visitors"),
        "already-exists": lambda: stage.act(add_channel, "lead", OURS),
        "stale": lambda: stage.act(change_channel, "lead", channel.id, OURS, expected_version=2),
        "not-found": lambda: stage.act(change_channel, "lead", uuid4(), OURS, expected_version=1),
    }
    for slug, act in refused.items():
        assert (await refusal(act())).slug == slug
        assert await plan(stage) == before, slug
    late = stage.act(
        change_objective,
        "deputy",
        stage.objective,
        expected_version=9,
        title="Late",
        description="",
        retired=False,
    )
    assert (await refusal(late)).slug == "stale"
    again = stage.act(add_audience, "deputy", name="Residents")
    assert (await refusal(again)).slug == "already-exists"
    assert await plan(stage) == before


async def test_a_posture_nobody_defined_is_refused_by_the_database_itself(stage: Stage) -> None:
    before = await plan(stage)
    odd = ChannelInput(network="bluesky", handle="@odd", name="Odd", posture=cast(Posture, "asleep"))
    with pytest.raises(IntegrityError):
        await stage.act(add_channel, "lead", odd)
    assert await plan(stage) == before
