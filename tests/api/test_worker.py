"""The worker: silence is not consent, and it ends on time, once, in every organization."""

import asyncio
from datetime import timedelta
from functools import partial

import pytest
from pydantic import SecretBytes, SecretStr

from api.processes.watchers import chores, watchers
from api.processes.worker import run_worker
from policies.versions.enacting import draft_policy
from tenants.db.session import Database
from tenants.due.kinds import DueKind
from tenants.due.loop import Loop
from tenants.ground.clock import Clock, FixedClock
from tenants.ground.settings import Settings
from tenants.ledger.entry_types import EntryType
from tenants.record.entries import Filter
from tests.cast import Cast, cast
from tests.conftest import MASTER_KEY
from tests.database import past_every_guard, signed_in
from tests.tenants.due.test_loop import until
from tests.worker import as_worker
from tests.workflows.stage import POLICY, Stage, enact, set_stage
from workflows.backtest.queries import get_backtest
from workflows.backtest.start import Period, start_backtest
from workflows.rows.snapshot import ProposalView


@pytest.fixture
def settings(worker_url: str) -> Settings:
    return Settings(worker_database_url=SecretStr(worker_url), secret_key=SecretBytes(MASTER_KEY))


async def is_now(stage: Stage, held: ProposalView, state: str) -> bool:
    return (await stage.get(held, "lead")).summary.state == state


async def test_a_worker_expires_what_is_overdue_in_every_organization_and_stops_when_told(
    database: Database, clock: Clock, northfield: Cast, settings: Settings
) -> None:
    harbour = await cast(database, clock, "harbour")
    stages = [await set_stage(database, clock, northfield), await set_stage(database, clock, harbour)]
    long_ago = FixedClock(clock.now() - timedelta(days=3))
    overdue = []
    for stage in stages:
        stage.clock = long_ago
        overdue.append(await stage.submitted())
    stages[0].clock = clock
    in_time = await stages[0].submitted()

    stop = asyncio.Event()
    running = asyncio.create_task(run_worker(settings, stop=stop))
    for stage, held in zip(stages, overdue, strict=True):
        await until(lambda one=stage, of=held: is_now(one, of, "expired"))  # type: ignore[misc]
    stop.set()
    await asyncio.wait_for(running, 60)

    assert (await stages[0].get(in_time, "lead")).summary.state == "in_review"
    for stage, held in zip(stages, overdue, strict=True):
        events = await stage.events(Filter(types=(EntryType.REVIEW_EXPIRED.value,)))
        assert [event.object_id for event in events] == [held.summary.id]
        assert events[0].actor is None


async def test_a_worker_carries_out_a_back_test_that_is_asked_for(
    database: Database, clock: Clock, northfield: Cast, settings: Settings
) -> None:
    stage = await set_stage(database, clock, northfield)
    await stage.submitted()
    version = (await stage.act(draft_policy, "lead", POLICY)).version.id
    stop = asyncio.Event()
    running = asyncio.create_task(run_worker(settings, stop=stop))
    asked = await stage.act(start_backtest, "lead", version, Period())

    async def done() -> bool:
        return (await stage.read(get_backtest, "lead", asked.id)).state == "done"

    await until(done)
    stop.set()
    await asyncio.wait_for(running, 60)
    held = await stage.read(get_backtest, "lead", asked.id)
    assert (held.done, held.total) == (1, 1)


async def test_a_worker_looks_back_as_soon_as_a_version_takes_force(
    database: Database, clock: Clock, northfield: Cast, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("api.processes.worker.Loop", partial(Loop, ask_every=3600.0))
    stage = await set_stage(database, clock, northfield)
    held = await stage.decide(await stage.submitted(stage.post("Bring gloves.")), "lead")
    stop = asyncio.Event()
    running = asyncio.create_task(run_worker(settings, stop=stop))
    try:
        await asyncio.sleep(1)
        await enact(stage, POLICY.replace("[widget]", "[widget, gloves]"))
        await until(lambda: is_now(stage, held, "lapsed"))
    finally:
        stop.set()
        await asyncio.wait_for(running, 60)


def test_every_kind_of_due_thing_has_one_watcher(clock: Clock) -> None:
    assert sorted(watcher.kind for watcher in watchers(clock)) == sorted(DueKind)


async def test_sweeping_drops_only_what_has_ended(database: Database, clock: Clock, northfield: Cast) -> None:
    lead = northfield["lead"]
    await past_every_guard(database, "UPDATE identity.session SET expires_at = now() - interval '1 minute'")
    (kept,) = await signed_in(database, lead)
    await past_every_guard(
        database,
        "INSERT INTO identity.attempt VALUES ($1, now() - interval '2 days', 1), ($2, now(), 1)",
        b"o" * 32,
        b"n" * 32,
    )
    for chore in chores(as_worker(database), clock, "http://127.0.0.1:8000"):
        await chore.run()
    sessions = await past_every_guard(database, "SELECT token_hash FROM identity.session")
    assert [row["token_hash"] for row in sessions] == [kept.session_hash]
    attempts = await past_every_guard(database, "SELECT key FROM identity.attempt")
    assert [row["key"] for row in attempts] == [b"n" * 32]
