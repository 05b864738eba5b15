"""Everyone acts at the same moment, and what is left still makes sense."""

import asyncio
import itertools
import random
from collections.abc import Awaitable

import pytest
from sqlalchemy import text

from tenants.ground.errors import Problem
from tenants.ledger.entry_types import EntryType
from tenants.record.entries import Filter
from tenants.record.verification import recompute
from tests.worker import work_off
from tests.workflows.acts.test_decide import let_time_pass
from tests.workflows.stage import Stage
from workflows.acts.draft import withdraw_proposal
from workflows.rows.snapshot import ProposalView

VERDICTS = {
    EntryType.REVIEW_APPROVED,
    EntryType.REVIEW_CHANGES_REQUESTED,
    EntryType.REVIEW_REJECTED,
    EntryType.REVIEW_RECUSED,
}


def acts_on(stage: Stage, proposal: ProposalView, chance: random.Random) -> list[Awaitable[object]]:
    """Return a dozen things that people and the worker do to one proposal, in no order."""
    acts: list[Awaitable[object]] = [
        stage.decide(proposal, who, chance.choice(("approve", "approve", "request_changes", "reject", "recuse")))
        for who in ("lead", "deputy", "adviser", "chief", "lead", "author")
    ]
    acts.append(stage.act(withdraw_proposal, "author", proposal.summary.id, "The date moved."))
    acts.append(stage.submit(proposal))
    acts.append(work_off(stage.database))
    chance.shuffle(acts)
    return acts


@pytest.mark.parametrize("seed", range(6))
async def test_whatever_wins_the_end_is_consistent_and_on_record(stage: Stage, seed: int) -> None:
    chance = random.Random(seed)
    proposal = await stage.submitted()
    if seed % 3 == 2:
        await let_time_pass(stage)
    results = await asyncio.gather(*acts_on(stage, proposal, chance), return_exceptions=True)
    odd = [r for r in results if isinstance(r, BaseException) and not isinstance(r, Problem)]
    assert odd == []
    after = await stage.get(proposal, "author")
    entries = await stage.events(Filter(object_id=proposal.summary.id))
    moves = [entry for entry in entries if entry.body["to"]]
    assert moves[0].body["to"] == after.summary.state
    for newer, older in itertools.pairwise(moves):
        assert newer.body["from"] == older.body["to"], "each step starts where the one before ended"
    assert after.review is not None
    states = [seat.state for step in after.review.stages for seat in step.seats]
    assert ("open" in states) == (after.summary.state == "in_review")
    async with stage.database.reading(stage.cast.tenant) as session:
        decisions = (await session.execute(text("SELECT count(*) FROM workflow.decision"))).scalar_one()
        loose = (
            await session.execute(
                text(
                    "SELECT count(*) FROM workflow.decision d LEFT JOIN ledger.entry e ON e.tenant_id = d.tenant_id "
                    "AND convert_from(e.entry, 'UTF8')::jsonb #>> '{detail,decision}' = d.id::text "
                    "WHERE e.verdict IS DISTINCT FROM d.verdict OR e.actor IS DISTINCT FROM d.member_id"
                )
            )
        ).scalar_one()
    report = await recompute(stage.database, stage.cast.tenant)
    assert decisions == len([entry for entry in entries if entry.type in VERDICTS])
    assert loose == 0
    assert report.sound
