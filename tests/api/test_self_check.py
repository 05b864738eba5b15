"""What should be owed and is not is found, whatever it is, and put right once."""

import pytest
from sqlalchemy import text
from structlog.testing import capture_logs

from policies.versions.enacting import draft_policy
from tenants.due.kinds import DueKind
from tenants.due.self_check import mend_unowed, unowed
from tests.policies.versions.test_taking_force import NEXT, scheduled, tomorrow
from tests.tenants.mail.build import letter, queue
from tests.worker import as_worker, work_off
from tests.workflows.stage import Stage
from tests.workflows.waivers.asked import ask, post
from workflows.backtest.start import Period, start_backtest

LOOKED_FOR = set(DueKind) - {DueKind.CHECK_SEATS, DueKind.DEADLINE_STEP}
"""That seats have to be looked at stands in no row; the steps of deadlines are looked for where a policy has some."""


async def owed_kinds(stage: Stage) -> list[str]:
    async with stage.database.reading(stage.cast.tenant) as session:
        return list((await session.execute(text("SELECT kind FROM tenant.due ORDER BY kind"))).scalars())


async def with_everything_owed(stage: Stage) -> None:
    await stage.submitted()
    await ask(stage, await stage.draft(post(stage)))
    await scheduled(stage, NEXT, tomorrow())
    version = (await stage.act(draft_policy, "lead", NEXT)).version.id
    await stage.act(start_backtest, "lead", version, Period())
    await queue(stage.database, stage.cast, stage.clock, letter(stage.cast))


async def test_acts_forget_nothing(stage: Stage, elsewhere: Stage) -> None:
    for each in (stage, elsewhere):
        await with_everything_owed(each)
        assert set(await owed_kinds(each)) == LOOKED_FOR
    async with as_worker(stage.database).reading() as session:
        assert await unowed(session) == []
    assert await mend_unowed(as_worker(stage.database)) == 0


async def test_what_was_forgotten_is_owed_for_its_moment_and_nothing_else_is(stage: Stage, elsewhere: Stage) -> None:
    for each in (stage, elsewhere):
        await with_everything_owed(each)
    async with stage.database.writing(stage.cast.tenant) as session:
        before = (await session.execute(text("SELECT kind, due_at FROM tenant.due WHERE due_at > now()"))).all()
        forgotten = (await session.execute(text("DELETE FROM tenant.due RETURNING kind"))).all()
    with capture_logs() as logs:
        assert await mend_unowed(as_worker(stage.database)) == len(forgotten)
    assert [line["organization"] for line in logs] == [str(stage.cast.tenant)]
    assert set(await owed_kinds(stage)) == LOOKED_FOR
    async with stage.database.reading(stage.cast.tenant) as session:
        after = (await session.execute(text("SELECT kind, due_at FROM tenant.due"))).all()
    again = {DueKind.SWEEP_ANSWERS, DueKind.SWEEP_LETTERS, DueKind.CLOSE_WAIVERS, DueKind.MAIL_NOTICES}
    assert set(before) - set(after) <= {row for row in before if row.kind in again}
    assert await mend_unowed(as_worker(stage.database)) == 0


@pytest.mark.parametrize("kind", sorted(LOOKED_FOR))
async def test_each_kind_is_looked_for(stage: Stage, kind: DueKind) -> None:
    await with_everything_owed(stage)
    async with stage.database.writing(stage.cast.tenant) as session:
        await session.execute(text("DELETE FROM tenant.due WHERE kind = :kind"), {"kind": kind.value})
    async with as_worker(stage.database).reading() as session:
        found = await unowed(session)
    assert {(tenant, one.kind) for tenant, one in found} == {(stage.cast.tenant, kind)}


async def test_what_is_done_is_not_missed(stage: Stage) -> None:
    await stage.submitted()
    await work_off(stage.database)
    proposal = await stage.submitted()
    await stage.decide(proposal, "lead", "reject")
    async with as_worker(stage.database).reading() as session:
        assert await unowed(session) == []
