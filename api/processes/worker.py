"""The worker process: what has to happen without anybody asking, on time and once.

Reviews whose time is up expire; policy versions take force on their day, look back, and are tried on the past; sessions and
counters that have ended are dropped. Several workers may run: pgqueuer lets one of them take each turn. A turn that fails is logged and the next one tries again; nothing here ever decides.
"""

import asyncio
import signal
from contextlib import suppress
from uuid import UUID

import asyncpg
import structlog
from pgqueuer import Job

from policies.versions.taking_force import LOOK_BACK
from tenants.db.session import Database
from tenants.due.queue import queue_on
from tenants.ground.clock import Clock, SystemClock
from tenants.ground.settings import Settings
from tenants.identity.attempts import sweep_attempts
from tenants.identity.sessions import sweep_sessions
from workflows.acts.expire import sweep
from workflows.backtest.running import BACKTEST, owe_waiting, run_waiting
from workflows.lookback.recheck import catch_up
from workflows.lookback.sweep import sweep as look_back_sweep

EVERY_MINUTE = "* * * * *"
EVERY_HOUR = "17 * * * *"

log = structlog.get_logger()


async def run_worker(settings: Settings, *, stop: asyncio.Event | None = None) -> None:
    """Work until told to stop by `stop`, SIGTERM or SIGINT."""
    database, clock = Database.from_settings(settings), SystemClock()
    connection = await asyncpg.connect(database.url.set(drivername="postgresql").render_as_string(hide_password=False))
    queue = queue_on(connection)

    @queue.schedule("expire_reviews", EVERY_MINUTE)
    async def _expire(_: object) -> None:
        await expire_reviews(database, clock)

    @queue.schedule("put_policy_in_force", EVERY_MINUTE)
    async def _take_force(_: object) -> None:
        await put_policy_in_force(database, clock)

    @queue.entrypoint(LOOK_BACK)
    async def _look_back(job: Job) -> None:
        assert job.payload is not None
        await catch_up(database, clock, UUID(bytes=job.payload))

    @queue.schedule("sweep_sessions", EVERY_HOUR)
    async def _sweep(_: object) -> None:
        await sweep_identity(database)

    @queue.entrypoint(BACKTEST)
    async def _backtest(job: Job) -> None:
        assert job.payload is not None
        await run_waiting(database, clock, UUID(bytes=job.payload), queue.shutdown.is_set)

    @queue.schedule("resume_backtests", EVERY_MINUTE)
    async def _resume(_: object) -> None:
        await owe_waiting(database)

    _stop_on_signals(queue.shutdown)
    watching = asyncio.create_task(_relay(stop, queue.shutdown)) if stop is not None else None
    try:
        await expire_reviews(database, clock)
        await put_policy_in_force(database, clock)
        log.info("worker_ready")
        await queue.run()
    finally:
        if watching is not None:
            watching.cancel()
        await connection.close()
        await database.close()


async def expire_reviews(database: Database, clock: Clock) -> None:
    """Expire every review whose time is up; one organization's failure does not stop the others."""
    expired = await sweep(database, clock)
    if expired:
        log.info("reviews_expired", count=expired)


async def put_policy_in_force(database: Database, clock: Clock) -> None:
    """Put every version whose day has come in force, and carry out the look backs that are owed."""
    taken, lapsed = await look_back_sweep(database, clock)
    if taken or lapsed:
        log.info("policy_in_force", versions=taken, approvals_lost=lapsed)


async def sweep_identity(database: Database) -> None:
    """Drop sessions and attempt counters that have ended."""
    async with database.writing() as session:
        await sweep_sessions(session)
        await sweep_attempts(session)


def _stop_on_signals(event: asyncio.Event) -> None:
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        with suppress(NotImplementedError, RuntimeError, ValueError):
            loop.add_signal_handler(number, event.set)


async def _relay(source: asyncio.Event, target: asyncio.Event) -> None:
    await source.wait()
    target.set()
