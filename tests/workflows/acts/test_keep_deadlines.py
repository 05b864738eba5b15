"""Reminders and asking others too, on the real database: once each, whoever looks and however late."""

import asyncio
from collections import Counter

import pytest
from sqlalchemy import text

from tenants.due.kinds import DueKind
from tenants.due.self_check import unowed
from tenants.ledger.entry_types import EntryType
from tenants.record.entries import Filter
from tenants.record.verification import recompute
from tests.database import TestDatabase
from tests.worker import work_off
from tests.workflows.acts.parallel import POLICY, let_steps_come
from tests.workflows.refusals import refusal
from tests.workflows.stage import Stage, enact
from workflows.acts.reroute import reroute_proposal
from workflows.notices.kinds import NoticeKind
from workflows.rows.named_rows import COMPARISONS


@pytest.fixture
async def late(stage: Stage) -> Stage:
    """An organization whose first stages turn to the other role of the CEO office when they run late."""
    await enact(stage, POLICY.replace("escalate_to: compliance", "escalate_to: ceo_office").replace("need: 2, ", ""))
    return stage


async def told_kinds(stage: Stage, who: str) -> list[NoticeKind]:
    """Return what somebody was told, the newest first."""
    asked = text("SELECT kind FROM workflow.notice WHERE member_id = :member ORDER BY at DESC, id")
    async with stage.database.reading(stage.cast.tenant) as session:
        rows = await session.execute(asked, {"member": stage.cast[who].member_id})
        return [NoticeKind(kind) for kind in rows.scalars()]


async def _types(stage: Stage) -> Counter[EntryType]:
    wanted = (EntryType.REVIEW_REMINDED.value, EntryType.REVIEW_ESCALATED.value)
    return Counter(event.type for event in await stage.events(Filter(types=wanted)))


async def test_submitting_owes_the_first_step_and_deciding_the_next_stage_owes_its_own(late: Stage) -> None:
    view = await late.submitted()
    assert view.review is not None
    assert isinstance(late.database, TestDatabase)
    async with late.database.worker.reading() as session:
        assert await unowed(session) == []
    for who in ("lead", "lawyer"):
        view = await late.decide(await late.get(view, who), who)
    await let_steps_come(late)
    assert await work_off(late.database) >= Counter({DueKind.DEADLINE_STEP: 1})
    (entry,) = await late.events(Filter(types=(EntryType.REVIEW_REMINDED.value,)))
    assert entry.body["detail"]["step"] == "ceo"


async def test_those_who_have_not_decided_are_reminded_once_and_nothing_is_decided(late: Stage) -> None:
    view = await late.submitted()
    await late.decide(await late.get(view, "lawyer"), "lawyer")
    await let_steps_come(late)
    await work_off(late.database)
    await let_steps_come(late)
    assert not (await work_off(late.database))[DueKind.DEADLINE_STEP]
    assert await _types(late) == {EntryType.REVIEW_REMINDED: 1, EntryType.REVIEW_ESCALATED: 1}
    assert NoticeKind.REMINDER in await told_kinds(late, "lead")
    assert NoticeKind.REMINDER not in await told_kinds(late, "lawyer")
    assert NoticeKind.ESCALATED in await told_kinds(late, "author")
    after = await late.get(view, "author")
    assert (after.summary.state, after.may_miss) == ("in_review", True)
    assert (await recompute(late.database, late.cast.tenant, COMPARISONS)).sound


async def test_whoever_a_later_stage_cannot_spare_is_not_asked_in_another(late: Stage) -> None:
    await enact(late, POLICY.replace("escalate_to: compliance", "escalate_to: ceo_office"))
    view = await late.submitted()
    await let_steps_come(late)
    await work_off(late.database)
    entries = await late.events(Filter(types=(EntryType.REVIEW_ESCALATED.value,)))
    assert {entry.body["detail"]["step"] for entry in entries} == {"comms", "legal"}
    assert not any("seats" in entry.body["detail"] for entry in entries), (
        "the CEO office is asked later in the same review"
    )
    assert (await late.get(view, "chief")).my_seat == "waiting"
    assert NoticeKind.WILL_MISS in await told_kinds(late, "author")


async def test_one_who_can_be_spared_later_decides_in_the_stage_that_runs_late_and_the_other_in_the_last(
    late: Stage,
) -> None:
    view = await late.submitted()
    view = await late.decide(await late.get(view, "lawyer"), "lawyer")
    await let_steps_come(late)
    await work_off(late.database)
    (entry,) = await late.events(Filter(types=(EntryType.REVIEW_ESCALATED.value,)))
    moved, stays = late.cast["adviser"], late.cast["chief"]
    assert entry.body["detail"]["seats"] == [[0, str(moved.member_id), "ceo_office"]]
    assert entry.body["detail"]["released"] == [[2, str(moved.member_id)]]
    assert NoticeKind.ESCALATED_TO_YOU in await told_kinds(late, "adviser")
    seen = await late.get(view, "adviser")
    assert seen.my_seat == "open"
    rerouting = late.act(reroute_proposal, "lead", view.summary.id, "Are these the right people?")
    assert (await refusal(rerouting)).slug == "wrong-state", "they are"
    view = await late.decide(await late.get(view, "adviser"), "adviser")
    assert (await late.get(view, "chief")).my_seat == "open"
    assert (await refusal(late.decide(await late.get(view, "adviser"), "adviser"))).slug == "already-decided"
    view = await late.decide(await late.get(view, "chief"), "chief")
    assert view.summary.state == "approved"
    assert stays.member_id != moved.member_id
    assert (await recompute(late.database, late.cast.tenant, COMPARISONS)).sound


async def test_somebody_else_is_asked_too_and_may_decide_in_the_stage_that_runs_late(stage: Stage) -> None:
    without_ceo = "\n".join(line for line in POLICY.splitlines() if "id: ceo" not in line)
    await enact(stage, without_ceo.replace("escalate_to: compliance", "escalate_to: ceo_office"))
    view = await stage.submitted()
    assert (await stage.get(view, "chief")).my_seat is None
    await let_steps_come(stage)
    await work_off(stage.database)
    seen = await stage.get(view, "chief")
    assert seen.my_seat == "open"
    assert seen.review is not None
    (comms,) = [each for each in seen.review.stages if each.id == "comms"]
    assert "runs late" in next(seat.why for seat in comms.seats if seat.who.id == stage.cast["chief"].member_id)
    assert (comms.approved, comms.needed) == (0, 1), "asking more people changes no number"
    assert NoticeKind.ESCALATED_TO_YOU in await told_kinds(stage, "chief")
    assert NoticeKind.ESCALATED in await told_kinds(stage, "author")
    view = await stage.decide(seen, "chief")
    assert view.review is not None
    assert [each.state for each in view.review.stages if each.id == "comms"] == ["done"]
    assert (await recompute(stage.database, stage.cast.tenant, COMPARISONS)).sound


async def test_several_workers_at_once_and_a_day_of_delay_take_each_step_once(late: Stage) -> None:
    for _ in range(4):
        await late.submitted()
    await let_steps_come(late)
    await asyncio.gather(*(work_off(late.database) for _ in range(3)))
    assert await _types(late) == {EntryType.REVIEW_REMINDED: 8, EntryType.REVIEW_ESCALATED: 8}
    assert (await recompute(late.database, late.cast.tenant, COMPARISONS)).sound


async def test_a_policy_that_says_nothing_of_deadlines_reminds_nobody(stage: Stage) -> None:
    await stage.submitted()
    await let_steps_come(stage)
    assert not (await work_off(stage.database))[DueKind.DEADLINE_STEP]
    assert await _types(stage) == {}
