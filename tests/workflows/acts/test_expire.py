"""Silence is not consent: reviews nobody finished end as expired."""

import asyncio

import pytest
from sqlalchemy.exc import OperationalError

from tenants.access.caller import System
from tenants.db.session import WriteSession
from tenants.ground.clock import Clock
from tenants.ledger.entry_types import EntryType
from tenants.record.entries import Filter
from tests.workflows.acts.test_decide import let_time_pass
from tests.workflows.refusals import refusal
from tests.workflows.stage import Stage
from workflows.acts import expire
from workflows.acts.expire import sweep


async def test_only_what_is_over_is_closed_and_each_closing_is_on_record(stage: Stage, elsewhere: Stage) -> None:
    over = [await stage.submitted() for _ in range(3)]
    await stage.decide(over[0], "lead")
    running = await elsewhere.submitted()
    await let_time_pass(stage)
    assert await sweep(stage.database, stage.clock) == 3
    assert await sweep(stage.database, stage.clock) == 0
    for proposal in over:
        after = await stage.get(proposal, "author")
        assert after.summary.state == "expired"
        assert after.review is not None
        assert not {"open", "waiting"} & {seat.state for step in after.review.stages for seat in step.seats}
    entries = await stage.events(Filter(types=(EntryType.REVIEW_EXPIRED.value,)))
    assert {entry.object_id for entry in entries} == {proposal.summary.id for proposal in over}
    assert {entry.actor for entry in entries} == {None}
    assert (await elsewhere.get(running, "author")).summary.state == "in_review"


async def test_what_expired_can_be_submitted_again(stage: Stage) -> None:
    proposal = await stage.submitted()
    await let_time_pass(stage)
    await sweep(stage.database, stage.clock)
    assert (await refusal(stage.decide(proposal, "lead"))).slug == "wrong-state"
    again = await stage.submit(await stage.get(proposal, "author"))
    assert (again.summary.state, again.summary.revision) == ("in_review", 2)


async def test_two_sweepers_at_once_close_each_review_once(stage: Stage) -> None:
    for _ in range(4):
        await stage.submitted()
    await let_time_pass(stage)
    closed = await asyncio.gather(*(sweep(stage.database, stage.clock) for _ in range(3)))
    assert sum(closed) == 4
    assert len(await stage.events(Filter(types=(EntryType.REVIEW_EXPIRED.value,)))) == 4


async def test_an_organization_that_cannot_be_swept_does_not_hold_up_the_others(
    stage: Stage, elsewhere: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    ours, theirs = await stage.submitted(), await elsewhere.submitted()
    await let_time_pass(stage)
    await let_time_pass(elsewhere)
    real = expire.expire_overdue

    async def failing(session: WriteSession, acting: System, clock: Clock) -> int:
        if acting.tenant_id == stage.cast.tenant:
            raise OperationalError("no", None, Exception("the disk is full"))
        return await real(session, acting, clock)

    monkeypatch.setattr(expire, "expire_overdue", failing)
    assert await sweep(stage.database, stage.clock) == 1
    assert (await elsewhere.get(theirs, "author")).summary.state == "expired"
    assert (await stage.get(ours, "author")).summary.state == "in_review"
