"""Where and when proposals would appear is kept beside them by the database, whichever act moves them."""

import random
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import uuid4

import pytest
from sqlalchemy import text
from sqlalchemy.exc import ProgrammingError

from tests.workflows.stage import Stage

WHEN = datetime(2030, 11, 28, 9, tzinfo=UTC)
STATES = (
    "draft",
    "in_review",
    "changes_requested",
    "approved",
    "rejected",
    "withdrawn",
    "expired",
    "lapsed",
    "discarded",
)
KEPT = "SELECT proposal_id, channel_id, at FROM workflow.appearance"
COUNTED = """
    SELECT DISTINCT id, unnest(channel_ids), wanted_by FROM workflow.proposal
     WHERE state IN ('approved', 'in_review') AND wanted_by IS NOT NULL
"""


async def told(stage: Stage, question: str) -> set[Any]:
    async with stage.database.reading(stage.cast["author"]) as session:
        return {tuple(row) for row in await session.execute(text(question))}


@pytest.mark.parametrize("seed", range(4))
async def test_they_are_those_of_what_is_approved_or_being_decided_whatever_changes(stage: Stage, seed: int) -> None:
    chance = random.Random(seed)
    channels = [uuid4() for _ in range(4)]
    ids = [(await stage.draft()).summary.id for _ in range(3)]
    for _ in range(40):
        async with stage.database.writing(stage.cast["author"]) as session:
            await session.execute(
                text(
                    "UPDATE workflow.proposal SET state = :state, channel_ids = :channels, wanted_by = :at"
                    " WHERE id = ANY (CAST(:ids AS uuid[]))"
                ),
                {
                    "state": chance.choice(STATES[:4] if chance.random() < 0.7 else STATES),
                    "channels": chance.choices(channels, k=chance.randint(0, 4)),
                    "at": None if chance.random() < 0.1 else WHEN + timedelta(days=chance.randint(0, 3)),
                    "ids": chance.sample(ids, k=chance.randint(1, 3)),
                },
            )
        assert await told(stage, KEPT) == await told(stage, COUNTED)


async def test_they_follow_a_proposal_from_its_submission_to_the_end(stage: Stage) -> None:
    draft = await stage.draft()
    assert await told(stage, KEPT) == set()
    submitted = await stage.submit(draft)
    here = {(draft.summary.id, stage.channel, stage.post().answers.when)}
    assert await told(stage, KEPT) == here
    approved = await stage.decide(await stage.decide(submitted, "lead"), "chief")
    assert (approved.summary.state, await told(stage, KEPT)) == ("approved", here)
    rejected = await stage.decide(await stage.submitted(), "lead", "reject", reason="Not now.")
    assert (rejected.summary.state, await told(stage, KEPT)) == ("rejected", here)


async def test_a_stranger_sees_none_and_makes_none(stage: Stage, elsewhere: Stage) -> None:
    submitted = await stage.submitted()
    assert len(await told(stage, KEPT)) == 1
    assert await told(elsewhere, KEPT) == set()
    values = {"tenant": stage.cast.tenant, "channel": elsewhere.channel, "at": WHEN, "id": submitted.summary.id}
    with pytest.raises(ProgrammingError, match="row-level security"):
        async with elsewhere.database.writing(elsewhere.cast["author"]) as session:
            await session.execute(text("INSERT INTO workflow.appearance VALUES (:tenant, :channel, :at, :id)"), values)
    async with elsewhere.database.writing(elsewhere.cast["author"]) as session:
        await session.execute(text("DELETE FROM workflow.appearance"))
    assert len(await told(stage, KEPT)) == 1
