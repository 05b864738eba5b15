"""Channels: a posture that is declared, a handle that stands in the plan once, changed from the version seen."""

import asyncio
from typing import Any
from uuid import UUID, uuid4

import msgspec

from policies.plan.channels import ChannelInput, ChannelView, add_channel, change_channel, list_channels
from policies.subject.hours import AnswerHours
from tenants.ground.errors import Problem
from tenants.ledger.entry_types import EntryType
from tenants.record.entries import Filter
from tests.cast import ROLES_BY_NAME
from tests.workflows.refusals import refusal
from tests.workflows.stage import Stage

QUIET = ChannelInput(network="tiktok", handle="@northfield", name="TikTok", posture="monitor_only")
FULL = ChannelInput(
    network="bluesky",
    handle="@northfield.example",
    name="Northfield \u05e9\u05dc\u05d5\u05dd",
    posture="active",
    followers=2_000_000_000,
    owner="Jo Lee",
    alternate="Sam Roe",
    answered_by="The press office",
    answered_at=AnswerHours(opens="17:00", closes="02:00", days=("sat", "fri")),
    archived_in="The records system",
)
OTHERS = tuple(name for name in ROLES_BY_NAME if name not in ("lead", "deputy"))


async def add(stage: Stage, given: ChannelInput = QUIET, who: str = "lead") -> ChannelView:
    return await stage.act(add_channel, who, given)


async def change(
    stage: Stage, channel: UUID, version: int, given: ChannelInput = QUIET, who: str = "lead"
) -> ChannelView:
    return await stage.act(change_channel, who, channel, given, expected_version=version)


def like(given: ChannelInput, **changes: Any) -> ChannelInput:
    return msgspec.structs.replace(given, **changes)


async def test_being_absent_is_a_declared_posture_listed_by_network_and_handle(stage: Stage) -> None:
    added = await add(stage)
    assert [channel.posture for channel in await stage.read(list_channels, "author")] == ["monitor_only", "active"]
    active = await change(stage, added.id, 1, like(QUIET, posture="active"))
    assert (active.posture, active.etag) == ("active", '"2"')
    assert (await change(stage, added.id, 2, like(QUIET, posture="dormant"))).posture == "dormant"
    for network, handle in (("x", "@b"), ("bluesky", "@z"), ("x", "@a")):
        await add(stage, like(QUIET, network=network, handle=handle))
    listed = [(each.network, each.handle) for each in await stage.read(list_channels, "author")]
    assert listed == [("bluesky", "@z"), ("tiktok", "@northfield"), ("x", "@a"), ("x", "@b"), ("x", "@northfield")]


async def test_what_is_added_or_changed_is_what_is_listed_and_its_names_are_sealed_in_the_record(stage: Stage) -> None:
    added = await add(stage, FULL)
    assert (added.etag, added.followers) == ('"1"', 2_000_000_000)
    assert added.answered_at == AnswerHours(opens="17:00", closes="02:00", days=("fri", "sat"))
    assert added.archived_in == "The records system"
    assert added in await stage.read(list_channels, "lead")
    (entry, _) = await stage.events(Filter(types=(EntryType.CHANNEL_ADDED.value,)))
    assert entry.object_id == added.id
    assert entry.body["detail"] == {
        "network": "bluesky",
        "posture": "active",
        "followers": 2_000_000_000,
        "version": 1,
        "answered_at": "Friday and Saturday, 17:00 to 02:00",
    }
    assert entry.words == {
        "handle": FULL.handle,
        "name": FULL.name,
        "owner": "Jo Lee",
        "alternate": "Sam Roe",
        "answered_by": "The press office",
        "archived_in": "The records system",
    }
    assert b"Jo Lee" not in entry.entry
    changed = await change(stage, added.id, 1, QUIET)
    assert msgspec.structs.asdict(changed).items() >= msgspec.structs.asdict(QUIET).items()
    assert (changed.id, changed.etag) == (added.id, '"2"')
    assert changed in await stage.read(list_channels, "deputy")
    (entry,) = await stage.events(Filter(types=(EntryType.CHANNEL_CHANGED.value,)))
    assert (entry.body["detail"]["posture"], entry.body["detail"]["version"]) == ("monitor_only", 2)
    assert entry.words["owner"] == ""


async def test_a_handle_stands_in_the_plan_once_and_is_changed_from_the_version_seen(stage: Stage) -> None:
    added = await add(stage)
    problem = await refusal(add(stage))
    assert (problem.slug, "@northfield" in problem.detail) == ("already-exists", True)
    assert (await refusal(change(stage, added.id, 1, like(QUIET, network="x")))).slug == "already-exists"
    assert (await change(stage, added.id, 1, like(QUIET, name="Quiet"))).name == "Quiet"
    for version in (0, 1, 3):
        problem = await refusal(change(stage, added.id, version, like(QUIET, name="Late")))
        assert (problem.slug, problem.extra["current"]) == ("stale", '"2"')
    assert [each.name for each in await stage.read(list_channels, "author")] == ["Quiet", "Northfield on X"]


async def test_one_handle_cannot_be_taken_twice_at_once(stage: Stage) -> None:
    added = await asyncio.gather(add(stage), add(stage, who="deputy"), return_exceptions=True)
    assert [each.slug for each in added if isinstance(each, Problem)] == ["already-exists"]
    (one,) = [each for each in added if isinstance(each, ChannelView)]
    other = await add(stage, like(QUIET, handle="@other"))
    wanted = like(QUIET, handle="@third")
    answers = await asyncio.gather(
        change(stage, one.id, 1, wanted), change(stage, other.id, 1, wanted), return_exceptions=True
    )
    assert [each.slug for each in answers if isinstance(each, Problem)] == ["already-exists"]
    assert [each.handle for each in await stage.read(list_channels, "author")].count("@third") == 1


async def test_everybody_reads_the_plan_and_only_those_who_keep_it_change_it(stage: Stage) -> None:
    for name in OTHERS:
        assert (await refusal(add(stage, who=name))).slug == "forbidden"
        assert (await refusal(change(stage, stage.channel, 1, who=name))).slug == "forbidden"
        (listed,) = await stage.read(list_channels, name)
        assert listed.actions == []
    (listed,) = await stage.read(list_channels, "deputy")
    assert listed.actions == ["changeChannel"]


async def test_a_stranger_sees_and_changes_nothing_of_ours(stage: Stage, elsewhere: Stage) -> None:
    unknown, foreign = await refusal(change(elsewhere, uuid4(), 1)), await refusal(change(elsewhere, stage.channel, 1))
    assert (unknown.slug, unknown.detail, unknown.fix) == (foreign.slug, foreign.detail, foreign.fix)
    assert [each.id for each in await stage.read(list_channels, "author")] == [stage.channel]
    assert [each.id for each in await elsewhere.read(list_channels, "author")] == [elsewhere.channel]
    await add(stage)
    assert (await add(elsewhere)).handle == QUIET.handle


BLOG = ChannelInput(
    network="blog",
    handle="northfield.example/news",
    name="Northfield News",
    characters=4_000,
    pictures=3,
    alt_characters=200,
    links_clickable=True,
    hashtags=False,
)


async def test_a_place_of_our_own_is_kept_with_what_it_takes_and_the_record_tells(stage: Stage) -> None:
    added = await add(stage, BLOG)
    assert msgspec.structs.asdict(added).items() >= msgspec.structs.asdict(BLOG).items()
    (entry, _) = await stage.events(Filter(types=(EntryType.CHANNEL_ADDED.value,)))
    assert entry.body["detail"] == {
        "network": "blog",
        "posture": "active",
        "followers": 0,
        "version": 1,
        "characters": 4_000,
        "pictures": 3,
        "alt_characters": 200,
        "links_clickable": True,
        "hashtags": False,
    }
    changed = await change(stage, added.id, 1, like(BLOG, characters=None, hashtags=True))
    assert (changed.characters, changed.hashtags) == (None, True)


async def test_two_places_of_one_kind_differ_by_where_they_are(stage: Stage) -> None:
    await add(stage, BLOG)
    await add(stage, like(BLOG, handle="northfield.example/stories", name="Stories"))
    assert (await refusal(add(stage, BLOG))).slug == "already-exists"
