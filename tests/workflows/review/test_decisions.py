"""Deciding, against the real database as the app role."""

import asyncio

import pytest

from tenants.errors import Problem
from tests.workflows.stage import Stage


async def _refused(act: object) -> Problem:
    with pytest.raises(Problem) as refused:
        await act  # type: ignore[misc]
    return refused.value


async def test_two_people_approve_one_after_the_other(stage: Stage) -> None:
    proposal = await stage.submitted()
    assert proposal.summary.state == "in_review"
    assert proposal.summary.with_whom == ("Deputy", "Lead")
    after_lead = await stage.decide(proposal, "lead")
    assert after_lead.summary.state == "in_review"
    assert after_lead.summary.with_whom == ("Adviser", "Chief")
    done = await stage.decide(proposal, "adviser")
    assert done.summary.state == "approved"
    assert done.review is not None
    assert [s.state for s in done.review.stages] == ["done", "done"]
    assert [(s.who.name, s.state) for s in done.review.stages[0].seats] == [
        ("Deputy", "released"),
        ("Lead", "approved"),
    ]


async def test_two_people_deciding_at_once_take_turns(stage: Stage) -> None:
    proposal = await stage.submitted()
    results = await asyncio.gather(
        stage.decide(proposal, "lead"), stage.decide(proposal, "deputy"), return_exceptions=True
    )
    refused = [r for r in results if isinstance(r, Problem)]
    assert len(refused) == 1
    assert refused[0].slug == "not-your-seat"
    assert "released" in refused[0].detail
