"""Asking for back-tests and stopping them: periods to the moment, stops that happen once, and organizations apart."""

import asyncio
from datetime import timedelta
from uuid import UUID

import pytest

from policies.versions.tables import StoredDocument, read_document
from tenants.access.caller import Caller
from tenants.db.session import ReadSession
from tenants.ground.errors import Problem
from tenants.ledger.entry_types import EntryType
from tenants.record.entries import Filter
from tests.workflows.backtest.past import drafted, listed, run, tried
from tests.workflows.refusals import refusal
from tests.workflows.stage import Stage
from workflows.backtest import start
from workflows.backtest.queries import get_backtest, list_backtests
from workflows.backtest.start import MOST_WAITING, Period, start_backtest, stop_backtest

STOPPED = Filter(types=(EntryType.POLICY_BACKTEST_STOPPED.value,))


async def test_a_period_includes_both_its_moments(stage: Stage) -> None:
    held = await stage.submitted(stage.post("Ten euros"))
    assert held.review is not None
    at, version = held.review.opened_at, await drafted(stage)
    least = timedelta(microseconds=1)
    for period, count in (
        (Period(since=at, until=at), 1),
        (Period(since=at + least), 0),
        (Period(until=at - least), 0),
        (Period(since=at - least, until=at + least), 1),
    ):
        told = await tried(stage, version, period)
        assert (told.done, told.total, len(await listed(stage, told, "tested"))) == (count, count, count), period
        assert (told.since, told.until) == (period.since, period.until)


async def test_of_two_who_stop_a_run_at_once_one_does_and_the_record_says_it_once(stage: Stage) -> None:
    asked = await stage.act(start_backtest, "lead", await drafted(stage), Period())
    both = await asyncio.gather(
        stage.act(stop_backtest, "lead", asked.id), stage.act(stop_backtest, "chief", asked.id), return_exceptions=True
    )
    (refused,) = [one for one in both if isinstance(one, Problem)]
    assert (refused.slug, bool(refused.fix)) == ("wrong-state", True)
    assert len(await stage.events(STOPPED)) == 1
    assert await run(stage) == 0
    told = await stage.read(get_backtest, "lead", asked.id)
    assert (told.state, told.report, told.actions) == ("stopped", None, [])
    assert told.finished_at is not None


async def test_a_run_is_stopped_while_it_waits_and_not_after_it_has_ended(stage: Stage) -> None:
    done = await tried(stage, await drafted(stage))
    assert done.actions == []
    assert (await refusal(stage.act(stop_backtest, "lead", done.id))).slug == "wrong-state"
    assert await stage.events(STOPPED) == []
    waiting = await stage.act(start_backtest, "lead", done.version_id, Period())
    assert waiting.actions == ["stopBacktest"]


async def test_what_waits_in_one_organization_keeps_no_other_from_asking(stage: Stage, elsewhere: Stage) -> None:
    version = await drafted(stage)
    for _ in range(MOST_WAITING):
        await stage.act(start_backtest, "lead", version, Period())
    theirs = await elsewhere.act(start_backtest, "lead", await drafted(elsewhere), Period())
    assert await run(elsewhere) == 1
    assert (await elsewhere.read(get_backtest, "lead", theirs.id)).state == "done"
    assert {one.state for one in await stage.read(list_backtests, "lead", version)} == {"queued"}


async def test_asking_again_at_once_never_lets_one_more_wait_than_may(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    version = await drafted(stage)
    for _ in range(MOST_WAITING - 1):
        await stage.act(start_backtest, "lead", version, Period())
    all_have_read = asyncio.Barrier(3)

    async def read_together(session: ReadSession, caller: Caller, version_id: UUID) -> StoredDocument:
        held = await read_document(session, caller, version_id)
        await all_have_read.wait()
        return held

    monkeypatch.setattr(start, "read_document", read_together)
    asked = await asyncio.gather(
        *(stage.act(start_backtest, who, version, Period()) for who in ("lead", "chief", "lawyer")),
        return_exceptions=True,
    )
    assert sorted(one.slug for one in asked if isinstance(one, Problem)) == ["backtests-waiting"] * 2
    assert len(await stage.read(list_backtests, "lead", version)) == MOST_WAITING


@pytest.mark.parametrize("size", [1, 2, 3, 7])
async def test_runs_come_in_pages_newest_first_that_lose_and_repeat_none(stage: Stage, size: int) -> None:
    version = await drafted(stage)
    asked = [(await stage.act(start_backtest, "lead", version, Period())).id for _ in range(3)]
    read, before = [], None
    while page := await stage.read(list_backtests, "lead", version, before=before, limit=size):
        read += [one.id for one in page]
        before = page[-1].id
    assert read == asked[::-1]
