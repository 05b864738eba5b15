"""Workers killed in the middle of reminding and of asking others too: nothing is lost, nothing happens twice, one bad row stops nothing."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import timedelta
from pathlib import Path

import pytest

from api.embedded.server import Embedded
from tenants.ledger.entry_types import EntryType
from tenants.record.verification import recompute
from tests.api.test_worker_process import Worker, embedded, stage, until
from tests.database import past_every_guard
from tests.worker import make_due
from tests.workflows.acts.parallel import POLICY, let_steps_come
from tests.workflows.stage import Stage, enact
from workflows.notices.kinds import NoticeKind
from workflows.rows.named_rows import COMPARISONS

__all__ = ["embedded", "stage"]

REVIEWS = 40
TWO_STAGES = "\n".join(line for line in POLICY.splitlines() if "id: ceo" not in line).replace(
    "escalate_to: compliance", "escalate_to: ceo_office"
)
"""Comms and legal at once; when comms run late the CEO office is asked too."""
REMINDED, ESCALATED = EntryType.REVIEW_REMINDED, EntryType.REVIEW_ESCALATED
AFTER_ALL: dict[str, int] = {
    REMINDED: 2 * REVIEWS,
    ESCALATED: 2 * REVIEWS,
    NoticeKind.REMINDER: 3 * REVIEWS,
    NoticeKind.ESCALATED_TO_YOU: 2 * REVIEWS,
    NoticeKind.ESCALATED: 4 * REVIEWS,
}
"""Two stages run late; the lead, the deputy and the lawyer have not decided, the chief and the adviser are asked too, and the author
is told with those who were asked before."""


@pytest.fixture
async def late(stage: Stage) -> Stage:
    await enact(stage, TWO_STAGES)
    for number in range(REVIEWS):
        await stage.submitted(stage.post(f"Bring boots number {number}."))
    return stage


async def happened(stage: Stage) -> dict[str, int]:
    """Return how often each step stands in the ledger, and how often people were told of it."""
    rows = await past_every_guard(
        stage.database,
        "SELECT type AS what, count(*) AS often FROM ledger.entry WHERE type = ANY ($1) GROUP BY type"
        " UNION ALL SELECT kind, count(*) FROM workflow.notice WHERE kind = ANY ($2) GROUP BY kind",
        [REMINDED.value, ESCALATED.value],
        [kind.value for kind in AFTER_ALL if isinstance(kind, NoticeKind)],
    )
    return {row["what"]: row["often"] for row in rows}


async def require_each_once(stage: Stage) -> None:
    twice = await past_every_guard(
        stage.database,
        "SELECT type, object_id, convert_from(entry, 'UTF8')::jsonb #> '{detail,stage}' FROM ledger.entry"
        " WHERE type = ANY ($1) GROUP BY 1, 2, 3 HAVING count(*) > 1",
        [REMINDED.value, ESCALATED.value],
    )
    assert twice == []
    told_twice = await past_every_guard(
        stage.database,
        "SELECT member_id, kind, review_id FROM workflow.notice WHERE kind = ANY ($1) GROUP BY 1, 2, 3 HAVING count(*) > 1",
        [NoticeKind.REMINDER.value, NoticeKind.ESCALATED_TO_YOU.value, NoticeKind.ESCALATED.value],
    )
    assert told_twice == []
    assert (await recompute(stage.database, stage.cast.tenant, COMPARISONS)).sound


def at_least(stage: Stage, what: EntryType, often: int) -> Callable[[], Awaitable[bool]]:
    async def true() -> bool:
        return (await happened(stage)).get(what, 0) >= often

    return true


async def killed_at(server: Embedded, stage: Stage, folder: Path, what: EntryType, often: int) -> None:
    """Let two workers work until a step was taken so often, and kill both wherever they are."""
    pair = [Worker(server, folder, f"{what.name}-{often}-{number}") for number in range(2)]
    try:
        await until(at_least(stage, what, often), f"{often} of {what}")
    finally:
        for one in pair:
            one.process.kill()
        for one in pair:
            one.process.wait()
    # Claims of whoever was killed run out by themselves after a minute; here at once.
    await make_due(stage.database, stage.cast.tenant)


async def worked_off(server: Embedded, stage: Stage, folder: Path, wanted: dict[str, int]) -> Worker:
    """Let one more worker finish, and stop it."""
    last = Worker(server, folder, "last")
    try:
        await until(all_of(stage, wanted), f"all is done: {wanted}")
        await asyncio.to_thread(last.stop)
    finally:
        last.process.kill()
        last.process.wait()
    assert await happened(stage) == wanted
    return last


def all_of(stage: Stage, wanted: dict[str, int]) -> Callable[[], Awaitable[bool]]:
    async def true() -> bool:
        found = await happened(stage)
        return all(found.get(what, 0) >= often for what, often in wanted.items())

    return true


async def test_killed_while_reminding_and_while_asking_others_each_step_is_taken_once(
    embedded: Embedded, late: Stage, tmp_path: Path
) -> None:
    await let_steps_come(late, timedelta(hours=5))
    await killed_at(embedded, late, tmp_path, REMINDED, 16)
    await killed_at(embedded, late, tmp_path, REMINDED, 50)
    assert ESCALATED not in await happened(late), "that is an hour away still"
    await let_steps_come(late, timedelta(hours=5))
    await killed_at(embedded, late, tmp_path, ESCALATED, 12)
    await worked_off(embedded, late, tmp_path, dict(AFTER_ALL))
    await require_each_once(late)


async def test_a_clock_that_jumps_a_day_and_one_row_that_cannot_be_read_stop_nothing(
    embedded: Embedded, late: Stage, tmp_path: Path
) -> None:
    (bad,) = await past_every_guard(
        late.database,
        "UPDATE workflow.review SET route = 'nothing' WHERE id = (SELECT id FROM workflow.review ORDER BY opened_at LIMIT 1)"
        " RETURNING id",
    )
    await let_steps_come(late, timedelta(days=1))
    await killed_at(embedded, late, tmp_path, ESCALATED, 10)
    wanted = {what: often * (REVIEWS - 1) // REVIEWS for what, often in AFTER_ALL.items()}
    last = await worked_off(embedded, late, tmp_path, wanted)
    await require_each_once(late)
    assert set(last.said()) & {"due_failed"}, "and it is said"
    (waiting,) = await past_every_guard(
        late.database, "SELECT failure, claim FROM tenant.due WHERE kind = 'deadline_step' AND subject = $1", bad["id"]
    )
    assert waiting["failure"]
    assert waiting["claim"] is None
