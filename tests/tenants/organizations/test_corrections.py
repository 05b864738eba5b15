"""Names that were wrong are corrected: the organization's, one's own, a colleague's. The record keeps what it said before."""

from typing import Any

import pytest

from tenants.ground.errors import Problem
from tenants.ledger.entry_types import EntryType
from tenants.organizations.changing_members import change_member
from tenants.organizations.changing_organization import change_organization, get_settings
from tenants.organizations.members import get_member
from tenants.organizations.own_details import change_own_name
from tenants.record.entries import Event, Filter
from tests.cast import ROLES_BY_NAME
from tests.workflows.refusals import refusal
from tests.workflows.stage import Stage

OTHERS = tuple(name for name in ROLES_BY_NAME if name != "administrator")
LISBON: dict[str, Any] = {"name": "Northfield City Council", "timezone": "Europe/Lisbon"}


async def entries(stage: Stage, kind: EntryType) -> list[Event]:
    return await stage.events(Filter(types=(kind.value,)))


async def test_an_administrator_corrects_name_and_zone_and_both_are_on_record(stage: Stage, elsewhere: Stage) -> None:
    theirs = await elsewhere.read(get_settings, "administrator")
    before = await stage.read(get_settings, "administrator")
    after = await stage.act(change_organization, "administrator", expected_version=1, **LISBON)
    assert (after.name, after.timezone, after.slug) == ("Northfield City Council", "Europe/Lisbon", before.slug)
    (entry,) = await entries(stage, EntryType.ORGANIZATION_CHANGED)
    assert entry.words == {"name": "Northfield City Council", "name_before": before.name}
    assert entry.body["detail"] == {"timezone": "Europe/Lisbon", "timezone_before": "Europe/London", "version": 2}
    assert b"Northfield" not in entry.entry
    assert await elsewhere.read(get_settings, "administrator") == theirs
    await stage.act(change_organization, "administrator", expected_version=2, **LISBON)
    assert len(await entries(stage, EntryType.ORGANIZATION_CHANGED)) == 1, "saving what is there changes nothing"


async def test_other_names_are_kept_once_each_and_stay_where_nothing_is_said_of_them(
    stage: Stage, elsewhere: Stage
) -> None:
    names = {"known_as": [" Green Lanes ", "NCC", "NCC"]}
    after = await stage.act(change_organization, "administrator", expected_version=1, **(LISBON | names))
    assert after.known_as == ("Green Lanes", "NCC")
    (entry,) = await entries(stage, EntryType.ORGANIZATION_CHANGED)
    assert (entry.words["known_as"], entry.words["known_as_before"]) == ("Green Lanes, NCC", "")
    assert b"Green" not in entry.entry, "names are not in what the ledger keeps for ever"
    kept = await stage.act(change_organization, "administrator", expected_version=2, **(LISBON | {"timezone": "UTC"}))
    assert kept.known_as == ("Green Lanes", "NCC")
    assert (await elsewhere.read(get_settings, "administrator")).known_as == ()


@pytest.mark.parametrize(
    ("changes", "slug"),
    [
        ({"expected_version": 2}, "stale"),
        ({"timezone": "Lisbon"}, "invalid-content"),
        ({"timezone": "../../etc/passwd"}, "invalid-content"),
        ({"name": "  "}, "invalid-content"),
        ({"known_as": ["NCC", " "]}, "invalid-content"),
        ({"known_as": ["NC\u202eC"]}, "invalid-content"),
        ({"name": "North\u202efield"}, "invalid-content"),
    ],
)
async def test_what_cannot_be_is_refused_and_changes_nothing(stage: Stage, changes: dict[str, Any], slug: str) -> None:
    before = await stage.read(get_settings, "administrator")
    asked = stage.act(change_organization, "administrator", **({"expected_version": 1} | LISBON | changes))
    assert (await refusal(asked)).slug == slug
    assert await stage.read(get_settings, "administrator") == before
    assert await entries(stage, EntryType.ORGANIZATION_CHANGED) == []


@pytest.mark.parametrize("name", OTHERS)
async def test_nobody_else_sees_or_changes_the_settings(stage: Stage, name: str) -> None:
    assert (await refusal(stage.read(get_settings, name))).slug == "forbidden"
    assert (await refusal(stage.act(change_organization, name, expected_version=1, **LISBON))).slug == "forbidden"


async def test_everybody_corrects_their_own_name(stage: Stage, elsewhere: Stage) -> None:
    me = stage.cast["author"]
    theirs = await elsewhere.read(get_member, "administrator", elsewhere.cast["author"].member_id)
    await stage.act(change_own_name, "author", "Priya Nair")
    assert (await stage.read(get_member, "administrator", me.member_id)).name == "Priya Nair"
    (entry,) = await entries(stage, EntryType.MEMBER_RENAMED)
    assert (entry.actor, entry.words) == (me.member_id, {"name": "Priya Nair", "name_before": me.name})
    assert await elsewhere.read(get_member, "administrator", elsewhere.cast["author"].member_id) == theirs
    await stage.act(change_own_name, "colleague", stage.cast["colleague"].name)
    with pytest.raises(Problem, match="invisible"):
        await stage.act(change_own_name, "author", "\u200b")
    assert len(await entries(stage, EntryType.MEMBER_RENAMED)) == 1


async def test_an_administrator_corrects_a_colleagues_name_and_nothing_else_moves(
    stage: Stage, elsewhere: Stage
) -> None:
    author = await stage.read(get_member, "administrator", stage.cast["author"].member_id)
    given: dict[str, Any] = {"expected_version": 1, "roles": None, "active": None, "name": "Priya Nair"}
    changed = await stage.act(change_member, "administrator", author.id, **given)
    assert (changed.name, changed.roles, changed.active) == ("Priya Nair", author.roles, True)
    assert len(await entries(stage, EntryType.MEMBER_RENAMED)) == 1
    assert await entries(stage, EntryType.ROLES_CHANGED) == []
    assert (await refusal(stage.act(change_member, "administrator", author.id, **given))).slug == "stale"
    assert (await refusal(elsewhere.act(change_member, "administrator", author.id, **given))).slug == "not-found"
    assert (await refusal(stage.act(change_member, "lead", author.id, **given))).slug == "forbidden"
