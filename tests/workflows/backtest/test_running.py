"""A run is a job: one at a time, stopped when told, taken up where it was, and never counting anything twice."""

from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import text

from policies.versions.enacting import change_policy_draft
from tenants.due.kinds import DueKind
from tenants.ground.errors import Problem
from tenants.ledger.entry_types import EntryType
from tenants.record.entries import Filter
from tests.database import past_every_guard
from tests.worker import work_off
from tests.workflows.backtest.past import DRAFT, drafted, ended, listed, run, tried
from tests.workflows.stage import Stage
from workflows.backtest import running
from workflows.backtest.queries import get_backtest, list_backtests
from workflows.backtest.start import MOST_WAITING, Period, start_backtest, stop_backtest


async def five_posts(stage: Stage) -> None:
    for number in range(5):
        await ended(stage, f"Number {number} costs ten euros", ("lead", "approve", 1.0))


async def times_owed(stage: Stage) -> int:
    async with stage.database.reading(stage.cast.tenant) as session:
        found = await session.execute(text("SELECT coalesce(sum(owed), 0) FROM tenant.due WHERE kind = 'backtest'"))
        return int(found.scalar_one())


async def test_asking_is_on_the_record_and_owes_a_run_or_leaves_nothing(stage: Stage) -> None:
    version = await drafted(stage)
    held = await stage.act(start_backtest, "lead", version, Period())
    [entry] = await stage.events(Filter(types=(EntryType.POLICY_BACKTESTED.value,)))
    assert entry.object_id == version
    assert entry.body["policy"] == held.digest
    assert await times_owed(stage) == 1

    async def breaks_off(*given: Any) -> None:
        await start_backtest(*given)
        raise RuntimeError

    with pytest.raises(RuntimeError):
        await stage.act(breaks_off, "lead", version, Period())
    assert await times_owed(stage) == 1
    assert len(await stage.read(list_backtests, "lead", version)) == 1


async def test_a_run_that_dies_is_taken_up_where_it_was(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    await five_posts(stage)
    monkeypatch.setattr(running, "BATCH", 2)
    held = await stage.act(start_backtest, "lead", await drafted(stage), Period())
    batches = 0

    async def not_after_the_first() -> bool:
        nonlocal batches
        batches += 1
        return batches > 1

    assert await running.run_next(stage.database, stage.clock, stage.cast.tenant, not_after_the_first)
    put_back = await stage.read(get_backtest, "lead", held.id)
    assert (put_back.state, put_back.done, put_back.total) == ("queued", 2, 5)
    await run(stage)
    told = await stage.read(get_backtest, "lead", held.id)
    assert told.report is not None
    assert (told.state, told.done, told.report.stopped) == ("done", 5, 5)
    assert len(await listed(stage, told, "stopped")) == 5


async def test_a_run_whose_worker_died_is_given_up_after_three_tries_at_the_same_place(stage: Stage) -> None:
    await five_posts(stage)
    held = await stage.act(start_backtest, "lead", await drafted(stage), Period())
    for _ in range(running.MOST_ATTEMPTS):
        async with stage.database.writing(stage.cast.tenant) as session:
            assert await running._take(session, stage.clock, stage.cast.tenant) is not None
    await run(stage)
    told = await stage.read(get_backtest, "lead", held.id)
    assert told.state == "failed"
    assert "three times" in (told.problem or "")


async def test_who_is_overtaken_by_another_worker_counts_nothing_twice(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    await five_posts(stage)
    monkeypatch.setattr(running, "BATCH", 2)
    held = await stage.act(start_backtest, "lead", await drafted(stage), Period())

    async def overtaken() -> bool:
        await run(stage)
        return True

    await running.run_next(stage.database, stage.clock, stage.cast.tenant, overtaken)
    told = await stage.read(get_backtest, "lead", held.id)
    assert (told.state, told.done) == ("done", 5)
    assert len(await listed(stage, told, "tested")) == 5


async def test_one_claim_carries_out_one_run_and_comes_back_for_the_next(stage: Stage) -> None:
    version = await drafted(stage)
    for _ in range(3):
        await stage.act(start_backtest, "lead", version, Period())
    assert (await work_off(stage.database))[DueKind.BACKTEST] == 4, "three runs, and one look that finds none"
    assert {one.state for one in await stage.read(list_backtests, "lead", version)} == {"done"}


async def test_an_outage_of_the_database_does_not_fail_the_run(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    held = await stage.act(start_backtest, "lead", await drafted(stage), Period())

    async def away(*_: object) -> bool:
        raise ConnectionRefusedError

    monkeypatch.setattr(running, "_batch", away)
    with pytest.raises(ConnectionRefusedError):
        await run(stage)
    monkeypatch.undo()
    await run(stage)
    assert (await stage.read(get_backtest, "lead", held.id)).state == "done"


async def test_a_stopped_run_writes_nothing_more(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    await five_posts(stage)
    monkeypatch.setattr(running, "BATCH", 2)
    held = await stage.act(start_backtest, "lead", await drafted(stage), Period())
    read, batches = running._read, 0

    async def stopping(*given: object) -> object:
        nonlocal batches
        batches += 1
        if batches == 2:
            await stage.act(stop_backtest, "chief", held.id)
        return await read(*given)  # type: ignore[arg-type]

    monkeypatch.setattr(running, "_read", stopping)
    await run(stage)
    told = await stage.read(get_backtest, "lead", held.id)
    assert (told.state, told.done, told.report) == ("stopped", 2, None)
    assert len(await listed(stage, told, "tested")) == 2
    assert await stage.events(Filter(types=(EntryType.POLICY_BACKTEST_STOPPED.value,)))
    with pytest.raises(Problem, match="wrong-state"):
        await stage.act(stop_backtest, "lead", held.id)


async def test_runs_take_turns_and_only_a_few_may_wait(stage: Stage) -> None:
    version = await drafted(stage)
    for _ in range(MOST_WAITING):
        await stage.act(start_backtest, "lead", version, Period())
    with pytest.raises(Problem, match="backtests-waiting"):
        await stage.act(start_backtest, "lead", version, Period())
    assert await run(stage) == MOST_WAITING
    assert {one.state for one in await stage.read(list_backtests, "lead", version)} == {"done"}
    await stage.act(start_backtest, "lead", version, Period())


async def test_a_run_that_breaks_says_so_and_lets_the_next_one_through(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    version = await drafted(stage)
    broken, sound = [await stage.act(start_backtest, "lead", version, Period()) for _ in range(2)]
    judged = running._judge

    async def breaking(database: object, held: running.Run) -> object:
        if held.id == broken.id:
            raise ZeroDivisionError
        return await judged(database, held)  # type: ignore[arg-type]

    monkeypatch.setattr(running, "_judge", breaking)
    await run(stage)
    told = await stage.read(get_backtest, "lead", broken.id)
    assert (told.state, (told.problem or "").split(".")[0]) == (
        "failed",
        "Something went wrong on our side while it ran",
    )
    assert (await stage.read(get_backtest, "lead", sound.id)).state == "done"


async def test_what_is_tried_is_the_draft_as_it_was(stage: Stage) -> None:
    await five_posts(stage)
    version = await drafted(stage)
    held = await stage.act(start_backtest, "lead", version, Period())
    async with stage.writing(stage.cast["lead"]) as session:
        changed = DRAFT.replace("terms: [euros]", "terms: [guilders]")
        await change_policy_draft(session, stage.cast["lead"], stage.clock, version, changed, expected_version=1)
    await run(stage)
    told = await stage.read(get_backtest, "lead", held.id)
    assert told.report is not None
    assert (told.moved, told.report.stopped) == (True, 5)


async def test_a_period_is_kept_to_and_what_is_submitted_later_is_not_tried(stage: Stage) -> None:
    await ended(stage, "Ten euros", ("lead", "approve", 5.0))
    await ended(stage, "Twenty euros", ("lead", "approve", 1.0))
    version, now = await drafted(stage), stage.clock.now()
    hours_ago = now - timedelta(hours=3)
    since = await stage.act(start_backtest, "lead", version, Period(since=hours_ago))
    until = await stage.act(start_backtest, "lead", version, Period(until=hours_ago))
    await ended(stage, "Thirty euros", ("lead", "approve", 0.0))
    await run(stage)
    for held, title in ((since, "Twenty euros"), (until, "Ten euros")):
        told = await stage.read(get_backtest, "lead", held.id)
        assert (told.done, told.total) == (1, 1)
        assert [case.title for case in await listed(stage, told, "tested")] == [title]
    with pytest.raises(Problem, match="invalid-content"):
        await stage.act(start_backtest, "lead", version, Period(since=now, until=now - timedelta(days=1)))


async def test_a_submission_whose_facts_were_not_kept_is_told_apart(stage: Stage) -> None:
    await five_posts(stage)
    await past_every_guard(stage.database, "UPDATE workflow.review SET subject = NULL WHERE revision = 1")
    told = await tried(stage, await drafted(stage))
    assert told.report is not None
    assert (told.report.tested, told.report.not_testable, told.report.stopped) == (0, 5, 0)
    assert len(await listed(stage, told, "not_testable")) == 5
