"""Silence is not consent: reviews nobody finished end as expired."""

import asyncio
from collections import Counter

import pytest
from sqlalchemy import text

from tenants.access.caller import System
from tenants.due.kinds import DueKind
from tenants.ledger.entry_types import EntryType
from tenants.record.entries import Filter
from tests.worker import work_off
from tests.workflows.acts.test_decide import let_time_pass
from tests.workflows.refusals import refusal
from tests.workflows.stage import Stage
from workflows.acts import expire
from workflows.acts.close import expire_reviews
from workflows.acts.draft import withdraw_proposal
from workflows.acts.expire import expire_review


async def test_only_what_is_over_is_closed_and_each_closing_is_on_record(stage: Stage, elsewhere: Stage) -> None:
    over = [await stage.submitted() for _ in range(3)]
    await stage.decide(over[0], "lead")
    running = await elsewhere.submitted()
    await let_time_pass(stage)
    assert await work_off(stage.database) >= Counter({DueKind.EXPIRE_REVIEW: 3})
    assert not await work_off(stage.database)
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
    await work_off(stage.database)
    assert (await refusal(stage.decide(proposal, "lead"))).slug == "wrong-state"
    again = await stage.submit(await stage.get(proposal, "author"))
    assert (again.summary.state, again.summary.revision) == ("in_review", 2)


async def test_several_workers_at_once_close_each_review_once(stage: Stage) -> None:
    for _ in range(4):
        await stage.submitted()
    await let_time_pass(stage)
    worked = await asyncio.gather(*(work_off(stage.database) for _ in range(3)))
    assert sum(each[DueKind.EXPIRE_REVIEW] for each in worked) == 4
    assert len(await stage.events(Filter(types=(EntryType.REVIEW_EXPIRED.value,)))) == 4


async def test_submitting_owes_the_end_of_the_review_in_the_same_transaction(stage: Stage) -> None:
    proposal = await stage.submitted()
    assert proposal.review is not None
    async with stage.database.reading(stage.cast.tenant) as session:
        owed = await session.execute(text("SELECT subject, due_at FROM tenant.due WHERE kind = 'expire_review'"))
    assert owed.all() == [(proposal.review.id, proposal.review.expires_at)]


async def test_nothing_happens_before_the_time_is_over(stage: Stage) -> None:
    proposal = await stage.submitted()
    assert proposal.review is not None
    acting = System(tenant_id=stage.cast.tenant, via="worker")
    async with stage.database.writing(stage.cast.tenant) as session:
        later = await expire_review(session, acting, stage.clock, proposal.review.id)
    assert later == proposal.review.expires_at
    assert (await stage.get(proposal, "author")).summary.state == "in_review"


async def test_a_review_that_ended_otherwise_is_left_as_it_is(stage: Stage) -> None:
    decided, withdrawn = [await stage.submitted() for _ in range(2)]
    await stage.decide(decided, "lead", "reject")
    await stage.act(withdraw_proposal, "author", withdrawn.summary.id, "No longer.")
    await let_time_pass(stage)
    await work_off(stage.database)
    assert (await stage.get(decided, "author")).summary.state == "rejected"
    assert (await stage.get(withdrawn, "author")).summary.state == "withdrawn"
    assert await stage.events(Filter(types=(EntryType.REVIEW_EXPIRED.value,))) == []


async def test_a_stranger_cannot_end_a_review(stage: Stage, elsewhere: Stage) -> None:
    proposal = await stage.submitted()
    assert proposal.review is not None
    await let_time_pass(stage)
    acting = System(tenant_id=elsewhere.cast.tenant, via="worker")
    async with stage.database.writing(elsewhere.cast.tenant) as session:
        assert await expire_review(session, acting, stage.clock, proposal.review.id) is None
    assert (await stage.get(proposal, "author")).summary.state == "in_review"


async def test_a_review_that_cannot_be_closed_holds_up_no_other_not_even_of_its_organization(
    stage: Stage, elsewhere: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    poisoned, ours, theirs = await stage.submitted(), await stage.submitted(), await elsewhere.submitted()
    await let_time_pass(stage)
    await let_time_pass(elsewhere)
    real = expire_reviews

    async def failing(session, acting, now, entries, also):  # type: ignore[no-untyped-def]
        if poisoned.summary.id in entries:
            raise ValueError("nobody expected this")
        await real(session, acting, now, entries, also)

    monkeypatch.setattr(expire, "expire_reviews", failing)
    await work_off(stage.database)
    assert (await elsewhere.get(theirs, "author")).summary.state == "expired"
    assert (await stage.get(ours, "author")).summary.state == "expired"
    assert (await stage.get(poisoned, "author")).summary.state == "in_review"
    async with stage.database.reading(stage.cast.tenant) as session:
        [kept] = await session.execute(text("SELECT failure, attempts FROM tenant.due WHERE failure <> ''"))
    assert kept == ("ValueError", 1)
