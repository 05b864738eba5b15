"""Cover is set by whoever may, for whom it helps, in a time that has an end; and it is on record, with who set it."""

import asyncio
from datetime import timedelta
from typing import Any
from uuid import uuid4

import pytest

from tenants.cover.assistants import MOST, name_assistant, remove_assistant
from tenants.cover.reading import CoverView, list_covers, member_cover, own_cover
from tenants.ground.errors import Problem
from tenants.ledger.entry_types import EntryType
from tenants.organizations.changing_members import change_member
from tenants.record.entries import Event, Filter
from tests.cast import ROLES_BY_NAME
from tests.database import past_every_guard
from tests.workflows.refusals import refusal
from tests.workflows.stage import Stage
from workflows.cover.end_cover import end_cover
from workflows.cover.set_cover import set_cover
from workflows.notices.reading import list_notices

WEEK = timedelta(days=7)


async def cover(
    stage: Stage, who: str = "chief", member: str = "chief", deputy: str = "adviser", **changes: Any
) -> CoverView:
    now = stage.clock.now()
    given: dict[str, Any] = {
        "member_id": stage.cast[member].member_id,
        "deputy_id": stage.cast[deputy].member_id,
        "ends_at": now + WEEK,
    }
    return await stage.act(set_cover, who, **(given | changes))


async def entries(stage: Stage, kind: EntryType) -> list[Event]:
    return await stage.events(Filter(types=(kind.value,)))


async def assistant(stage: Stage, who: str = "chief", member: str = "chief", assistant: str = "author") -> None:
    ids = stage.cast[member].member_id, stage.cast[assistant].member_id
    await stage.act(name_assistant, who, *ids)


async def test_a_person_sets_their_own_cover_and_it_is_on_record_with_its_end(stage: Stage) -> None:
    set_now = await cover(stage)
    assert (set_now.state, set_now.member.name, set_now.deputy.name) == ("now", "Chief", "Adviser")
    (entry,) = await entries(stage, EntryType.COVER_SET)
    assert entry.actor == stage.cast["chief"].member_id
    detail = entry.body["detail"]
    assert (detail["cover"], detail["deputy"]) == (str(set_now.id), str(stage.cast["adviser"].member_id))
    chief = await stage.read(own_cover, "chief")
    assert chief.own.covers == [set_now]
    deputy = await stage.read(own_cover, "adviser")
    assert [one.id for one in deputy.covering] == [set_now.id]
    assert [one.id for one in await stage.read(list_covers, "lead")] == [set_now.id]


async def test_an_administrator_and_a_named_assistant_set_it_and_nobody_else_does(stage: Stage) -> None:
    for name in (name for name in ROLES_BY_NAME if name not in ("administrator", "chief")):
        assert (await refusal(cover(stage, name))).slug == "forbidden", name
    by_administrator = await cover(stage, "administrator")
    await stage.act(end_cover, "administrator", by_administrator.id)
    await assistant(stage)
    assert (await cover(stage, "author")).set_by.name == "Author"
    assert (await refusal(cover(stage, "author", "adviser", "chief"))).slug == "forbidden"


async def test_an_assistant_who_is_no_longer_one_sets_nothing(stage: Stage) -> None:
    await assistant(stage)
    ids = stage.cast["chief"].member_id, stage.cast["author"].member_id
    await stage.act(remove_assistant, "chief", *ids)
    assert (await refusal(cover(stage, "author"))).slug == "forbidden"
    assert (await refusal(stage.read(member_cover, "author", ids[0]))).slug == "forbidden"
    assert (
        len(await entries(stage, EntryType.ASSISTANT_NAMED))
        == len(await entries(stage, EntryType.ASSISTANT_REMOVED))
        == 1
    )
    await stage.act(remove_assistant, "chief", *ids)
    assert len(await entries(stage, EntryType.ASSISTANT_REMOVED)) == 1, "there was nobody to remove"


async def test_assistants_are_named_by_the_person_or_an_administrator_and_are_few(stage: Stage) -> None:
    chief = stage.cast["chief"].member_id
    for name in (name for name in ROLES_BY_NAME if name not in ("administrator", "chief")):
        assert (await refusal(assistant(stage, name))).slug == "forbidden", name
    assert (await refusal(assistant(stage, "chief", "chief", "chief"))).slug == "cover-impossible"
    assert (await refusal(assistant(stage, "administrator", "author"))).slug == "cover-impossible"
    assert (await refusal(stage.act(name_assistant, "chief", chief, uuid4()))).slug == "unknown-reference"
    for name in tuple(ROLES_BY_NAME)[:MOST]:
        await assistant(stage, "administrator", "chief", name)
        await assistant(stage, "administrator", "chief", name)
    assert len((await stage.read(member_cover, "chief", chief)).assistants) == MOST
    assert (await refusal(assistant(stage, "administrator", "chief", "officer"))).slug == "cover-impossible"


async def test_what_may_be_chosen_is_shown_to_whoever_may_choose(stage: Stage) -> None:
    own = (await stage.read(own_cover, "chief")).own
    assert own.actions == ["setCover", "nameAssistant"]
    assert {one.name for one in own.deputies} == {"Lead", "Deputy", "Adviser", "Lawyer"}
    assert len(own.colleagues) == len(ROLES_BY_NAME) - 1
    await assistant(stage, assistant="lead")
    assisted = await stage.read(member_cover, "lead", stage.cast["chief"].member_id)
    assert assisted.actions == ["setCover"]
    assert "Lead" not in {one.name for one in assisted.deputies}, "nobody makes themselves a deputy"
    assert [one.name for one in (await stage.read(own_cover, "lead")).assisting] == ["Chief"]
    staff = (await stage.read(own_cover, "author")).own
    assert (staff.decides, staff.actions, staff.colleagues) == (False, [], [])


@pytest.mark.parametrize(
    ("who", "member", "deputy", "slug"),
    [
        ("author", "author", "lead", "cover-impossible"),
        ("chief", "chief", "author", "cover-impossible"),
        ("chief", "chief", "administrator", "cover-impossible"),
        ("chief", "chief", "chief", "cover-impossible"),
    ],
)
async def test_who_decides_nothing_neither_covers_nor_is_covered(
    stage: Stage, who: str, member: str, deputy: str, slug: str
) -> None:
    assert (await refusal(cover(stage, who, member, deputy))).slug == slug
    assert await entries(stage, EntryType.COVER_SET) == []


async def test_chains_and_circles_are_refused_and_days_beside_them_are_not(stage: Stage) -> None:
    now = stage.clock.now()
    await cover(stage)
    assert "not passed on" in (await refusal(cover(stage, "adviser", "adviser", "lead"))).detail
    assert "not passed on" in (await refusal(cover(stage, "adviser", "adviser", "chief"))).detail
    assert "not passed on" in (await refusal(cover(stage, "lead", "lead", "chief"))).detail
    assert (await refusal(cover(stage, "chief", "chief", "lead"))).slug == "already-exists"
    await cover(stage, "lead", "lead", "adviser")
    later = await cover(stage, "adviser", "adviser", "chief", begins_at=now + 2 * WEEK, ends_at=now + 3 * WEEK)
    assert later.state == "coming"


async def test_it_is_ended_early_by_whoever_may_set_it_or_by_the_deputy_and_once(stage: Stage) -> None:
    first = await cover(stage)
    assert (await refusal(stage.act(end_cover, "lead", first.id))).slug == "forbidden"
    ended = await stage.act(end_cover, "adviser", first.id)
    assert (ended.state, ended.actions) == ("over", [])
    assert (await refusal(stage.act(end_cover, "chief", first.id))).slug == "wrong-state"
    (entry,) = await entries(stage, EntryType.COVER_ENDED)
    assert entry.body["detail"]["cover"] == str(first.id)
    now = stage.clock.now()
    planned = await cover(stage, begins_at=now + WEEK, ends_at=now + 2 * WEEK)
    await stage.act(end_cover, "chief", planned.id)
    again = await cover(stage, begins_at=now + WEEK, ends_at=now + 2 * WEEK)
    assert again.state == "coming", "what was called off before it began is in nobody's way"


async def test_the_deputy_and_the_person_are_told_unless_they_did_it(stage: Stage) -> None:
    first = await cover(stage, "administrator")
    assert [one.kind for one in await stage.read(list_notices, "adviser")] == ["cover_given"]
    assert [one.kind for one in await stage.read(list_notices, "chief")] == ["cover_set"]
    await stage.act(end_cover, "chief", first.id)
    assert next(one.kind for one in await stage.read(list_notices, "adviser")) == "cover_ended"
    assert [one.kind for one in await stage.read(list_notices, "chief")] == ["cover_set"]


async def test_the_database_itself_holds_one_cover_of_a_person_at_a_time(stage: Stage) -> None:
    set_now = await cover(stage)
    copied = """
        INSERT INTO tenant.cover (tenant_id, id, member_id, deputy_id, begins_at, ends_at, set_by, set_at)
        SELECT tenant_id, uuidv7(), member_id, $2, begins_at + interval '1 day', ends_at, set_by, set_at
          FROM tenant.cover WHERE id = $1
        """
    with pytest.raises(Exception, match="cover_once"):
        await past_every_guard(stage.database, copied, set_now.id, stage.cast["lead"].member_id)


async def test_two_who_set_cover_at_the_same_moment_make_no_circle(stage: Stage) -> None:
    asked = [cover(stage), cover(stage, "adviser", "adviser", "chief")]
    outcomes = await asyncio.gather(*asked, return_exceptions=True)
    refused = [one for one in outcomes if isinstance(one, Problem)]
    assert [one.slug for one in refused] == ["cover-impossible"]
    assert len(await entries(stage, EntryType.COVER_SET)) == 1


async def test_a_deputy_who_lost_access_is_said_to_be_unable(stage: Stage) -> None:
    await cover(stage)
    member = stage.cast["adviser"].member_id
    await stage.act(change_member, "administrator", member, expected_version=1, roles=None, active=False)
    (seen,) = await stage.read(list_covers, "administrator")
    assert (seen.able, seen.state) == (False, "over")


async def test_a_stranger_sees_sets_and_ends_nothing(stage: Stage, elsewhere: Stage) -> None:
    set_now = await cover(stage)
    chief, adviser = stage.cast["chief"].member_id, stage.cast["adviser"].member_id
    assert await elsewhere.read(list_covers, "administrator") == []
    for asked in (
        elsewhere.read(member_cover, "administrator", chief),
        elsewhere.act(end_cover, "administrator", set_now.id),
        elsewhere.act(name_assistant, "administrator", chief, elsewhere.cast["author"].member_id),
        elsewhere.act(remove_assistant, "administrator", chief, elsewhere.cast["author"].member_id),
        cover(elsewhere, "administrator", member_id=chief, deputy_id=adviser),
    ):
        assert (await refusal(asked)).slug == "not-found"
    assert (await refusal(cover(elsewhere, "administrator", deputy_id=adviser))).slug == "unknown-reference"
    assert (await stage.read(list_covers, "administrator"))[0].state == "now"
