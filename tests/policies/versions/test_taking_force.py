"""A version takes force now or on its day, one after the other, each put there by a second person."""

import asyncio
from collections import Counter
from datetime import UTC, datetime, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import text

from policies.versions.enacting import (
    FARTHEST,
    change_policy_draft,
    draft_policy,
    enact_policy,
    return_policy,
    submit_policy,
)
from policies.versions.tables import PolicySummary, get_in_force, get_version, list_versions
from policies.versions.taking_force import put_due_in_force
from tenants.access.caller import System
from tenants.due.kinds import DueKind
from tenants.ledger.entry_types import EntryType
from tenants.record.entries import Filter
from tests.worker import make_due, work_off
from tests.workflows.refusals import refusal
from tests.workflows.stage import POLICY, Stage, enact, number_in, set_stage

NEXT = POLICY.replace("[widget]", "[widget, gadget]")
AFTER_NEXT = POLICY.replace("[widget]", "[widget, gadget, gizmo]")
REWORDED = POLICY.replace("We keep our words plain.", "We keep our words short and plain.")


async def scheduled(stage: Stage, source: str, effective_from: datetime) -> PolicySummary:
    drafted = await stage.act(draft_policy, "lead", source)
    await stage.act(submit_policy, "lead", drafted.version.id)
    enacted = await stage.act(
        enact_policy, "chief", drafted.version.id, expected_version=2, effective_from=effective_from
    )
    return enacted.version


async def let_the_day_come(stage: Stage, version: PolicySummary, *, ago: timedelta = timedelta(seconds=1)) -> None:
    async with stage.database.writing(stage.cast.tenant) as session:
        await session.execute(
            text(
                "UPDATE policy.version SET effective_from = clock_timestamp() - CAST(:ago AS interval) WHERE id = :id"
            ),
            {"id": version.id, "ago": ago},
        )


async def due(stage: Stage) -> int:
    async with stage.database.writing(stage.cast.tenant) as session:
        return await put_due_in_force(session, System(tenant_id=stage.cast.tenant, via="worker"), stage.clock)


async def states(stage: Stage) -> dict[int, str]:
    return {version.number: version.state for version in await stage.read(list_versions, "author")}


def tomorrow() -> datetime:
    return datetime.now(UTC) + timedelta(days=1)


async def test_a_version_waits_for_its_day_and_takes_force_then(stage: Stage, elsewhere: Stage) -> None:
    day = tomorrow()
    version = await scheduled(stage, NEXT, day)
    assert (version.state, version.effective_from) == ("scheduled", day)
    assert version.enacted_by is not None
    (entry,) = await stage.events(Filter(types=(EntryType.POLICY_SCHEDULED.value,)))
    assert (entry.object_id, entry.actor) == (version.id, stage.cast["chief"].member_id)
    assert await due(stage) == 0
    assert (await stage.read(get_in_force, "author")).version.number == 1
    await let_the_day_come(stage, version)
    assert await due(elsewhere) == 0
    assert await due(stage) == 1
    assert await due(stage) == 0
    assert await states(stage) == {1: "superseded", 2: "in_force"}
    (taken,) = await stage.events(Filter(types=(EntryType.POLICY_TOOK_FORCE.value,)))
    assert (taken.object_id, taken.actor, taken.body["from"], taken.body["to"]) == (
        version.id,
        None,
        "scheduled",
        "in_force",
    )


async def test_giving_it_a_day_owes_that_day_and_the_worker_keeps_it(stage: Stage) -> None:
    day = tomorrow()
    version = await scheduled(stage, NEXT, day)
    async with stage.database.reading(stage.cast.tenant) as session:
        owed = await session.execute(text("SELECT subject, due_at FROM tenant.due WHERE kind = 'put_in_force'"))
    assert owed.all() == [(version.id, day)]
    await let_the_day_come(stage, version)
    await make_due(stage.database, stage.cast.tenant)
    assert (await work_off(stage.database)) >= Counter({DueKind.PUT_IN_FORCE: 1, DueKind.LOOK_BACK: 1})
    assert await states(stage) == {1: "superseded", 2: "in_force"}
    assert (await stage.read(get_in_force, "author")).version.looked_back is not None


async def test_a_version_that_was_called_back_does_not_take_force(stage: Stage) -> None:
    version = await scheduled(stage, NEXT, tomorrow())
    await stage.act(return_policy, "chief", version.id, "Not yet.")
    await make_due(stage.database, stage.cast.tenant)
    await work_off(stage.database)
    assert await states(stage) == {1: "in_force", 2: "draft"}


async def test_a_day_that_is_over_means_now(stage: Stage) -> None:
    before = datetime.now(UTC)
    version = await scheduled(stage, NEXT, before - timedelta(days=400))
    assert version.state == "in_force"
    assert version.effective_from is not None
    assert version.effective_from >= before


async def test_a_day_is_at_most_a_year_away(stage: Stage) -> None:
    refused = await refusal(scheduled(stage, NEXT, datetime.now(UTC) + FARTHEST + timedelta(hours=1)))
    assert refused.slug == "invalid-content"
    assert refused.extra["errors"][0]["pointer"] == "/effective_from"
    assert (await scheduled(stage, NEXT, datetime.now(UTC) + FARTHEST - timedelta(hours=1))).state == "scheduled"


async def test_a_day_may_be_named_in_any_zone(stage: Stage) -> None:
    moment = tomorrow().astimezone(ZoneInfo("Pacific/Auckland"))
    version = await scheduled(stage, NEXT, moment)
    assert version.effective_from == moment
    (entry,) = await stage.events(Filter(types=(EntryType.POLICY_SCHEDULED.value,)))
    assert entry.body["detail"]["effective_from"].endswith("Z")


async def test_nobody_gives_a_day_to_what_they_drafted(stage: Stage) -> None:
    drafted = await stage.act(draft_policy, "lead", NEXT)
    await stage.act(submit_policy, "lead", drafted.version.id)
    for who in ("lead",):
        refused = await refusal(
            stage.act(enact_policy, who, drafted.version.id, expected_version=2, effective_from=tomorrow())
        )
        assert refused.slug == "own-policy"
    assert len(await stage.events(Filter(types=(EntryType.POLICY_SELF_ENACT_REFUSED.value,)))) == 1


async def test_of_two_that_wait_the_later_follows_the_earlier_whatever_their_numbers(stage: Stage) -> None:
    later = await scheduled(stage, AFTER_NEXT, tomorrow() + timedelta(days=1))
    earlier = await scheduled(stage, NEXT, tomorrow())
    assert later.number < earlier.number
    await let_the_day_come(stage, later, ago=timedelta(seconds=1))
    await let_the_day_come(stage, earlier, ago=timedelta(seconds=2))
    assert await due(stage) == 2
    assert await states(stage) == {1: "superseded", earlier.number: "superseded", later.number: "in_force"}
    taken = await stage.events(Filter(types=(EntryType.POLICY_TOOK_FORCE.value,)))
    assert [entry.object_id for entry in reversed(taken)] == [earlier.id, later.id]


async def test_what_was_due_comes_before_what_is_put_in_force_now(stage: Stage) -> None:
    waiting = await scheduled(stage, NEXT, tomorrow())
    await let_the_day_come(stage, waiting)
    now = await enact(stage, AFTER_NEXT)
    assert await due(stage) == 0
    assert (await stage.read(get_in_force, "author")).version.id == now
    assert (await states(stage))[waiting.number] == "superseded"


async def test_a_version_is_called_back_with_a_reason_until_it_takes_force(stage: Stage, elsewhere: Stage) -> None:
    version = await scheduled(stage, NEXT, tomorrow())
    assert "returnPolicy" in (await stage.read(get_version, "lead", version.id)).version.actions
    assert (await refusal(stage.act(return_policy, "chief", version.id, " "))).slug == "reason-required"
    assert (await refusal(stage.act(return_policy, "author", version.id, "no"))).slug == "forbidden"
    assert (await refusal(elsewhere.act(return_policy, "chief", version.id, "no"))).slug == "not-found"
    back = (await stage.act(return_policy, "chief", version.id, "The council votes first.")).version
    assert (back.state, back.effective_from, back.enacted_by, back.digest) == ("draft", None, None, None)
    (entry,) = await stage.events(Filter(types=(EntryType.POLICY_RETURNED.value,)))
    assert (entry.body["from"], entry.words) == ("scheduled", {"reason": "The council votes first."})
    taken = await scheduled(stage, NEXT, tomorrow())
    await let_the_day_come(stage, taken)
    await due(stage)
    assert (await refusal(stage.act(return_policy, "chief", taken.id, "too late"))).slug == "wrong-state"


async def test_while_it_waits_nothing_in_it_changes(stage: Stage) -> None:
    version = await scheduled(stage, NEXT, tomorrow())
    with pytest.raises(Exception, match="immutable"):
        async with stage.database.writing(stage.cast.tenant) as session:
            await session.execute(text("UPDATE policy.version SET source = 'other' WHERE id = :id"), {"id": version.id})
    lead = stage.cast["lead"]
    async with stage.writing(lead) as session:
        refused = await refusal(
            change_policy_draft(
                session, lead, stage.clock, version.id, POLICY, expected_version=number_in(version.etag)
            )
        )
    assert refused.slug == "wrong-state"


async def test_calling_back_and_taking_force_at_once_end_in_one_of_the_two(stage: Stage) -> None:
    version = await scheduled(stage, NEXT, tomorrow())
    await let_the_day_come(stage, version)
    results = await asyncio.gather(
        due(stage), due(stage), stage.act(return_policy, "chief", version.id, "Wait."), return_exceptions=True
    )
    state = (await stage.read(get_version, "lead", version.id)).version.state
    returned = len(await stage.events(Filter(types=(EntryType.POLICY_RETURNED.value,))))
    took = len(await stage.events(Filter(types=(EntryType.POLICY_TOOK_FORCE.value,))))
    assert (state, returned, took) in {("draft", 1, 0), ("in_force", 0, 1)}
    assert sum(result for result in results if isinstance(result, int)) == took


async def test_enacting_twice_at_once_happens_once(stage: Stage) -> None:
    drafted = await stage.act(draft_policy, "lead", NEXT)
    await stage.act(submit_policy, "lead", drafted.version.id)
    results = await asyncio.gather(
        *(stage.act(enact_policy, "chief", drafted.version.id, expected_version=2) for _ in range(3)),
        return_exceptions=True,
    )
    assert sum(isinstance(result, BaseException) for result in results) == 2
    enacted = await stage.events(Filter(types=(EntryType.POLICY_ENACTED.value,)))
    assert [entry.object_id for entry in enacted].count(drafted.version.id) == 1


async def submit_as_wording(stage: Stage, source: str) -> UUID:
    drafted = await stage.act(draft_policy, "lead", source)
    await stage.act(submit_policy, "lead", drafted.version.id, wording_only=True)
    return drafted.version.id


async def test_a_change_of_wording_is_taken_as_one_and_a_change_of_substance_is_not(stage: Stage) -> None:
    version = await submit_as_wording(stage, REWORDED)
    assert (await stage.read(get_version, "lead", version)).version.wording_only
    refused = await refusal(submit_as_wording(stage, NEXT))
    assert refused.slug == "not-wording-only"
    assert "gadget" in refused.detail
    assert refused.extra["differing"]
    assert not (await stage.read(get_version, "lead", await enact(stage, NEXT))).version.wording_only


async def test_the_first_policy_is_never_a_change_of_wording(database, clock, northfield) -> None:  # type: ignore[no-untyped-def]
    bare = await set_stage(database, clock, northfield, policy=None)
    assert (await refusal(submit_as_wording(bare, POLICY))).slug == "not-wording-only"


async def test_wording_is_compared_with_the_version_it_really_follows(stage: Stage) -> None:
    reworded = await submit_as_wording(stage, REWORDED)
    await enact(stage, NEXT)
    await stage.act(enact_policy, "chief", reworded, expected_version=2)
    after = (await stage.read(get_version, "lead", reworded)).version
    assert (after.state, after.wording_only) == ("in_force", False), "it takes back the rule that came in between"
