"""What a web process measures about itself while it runs: how late its event loop is, and how many connections are in use."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress

from prometheus_client import Gauge, Histogram

from api.metrics.requests import OURS, announce
from tenants.db.pool import Pool

EVERY_SECONDS = 0.5
LAGS = (0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 5.0)

_lag = Histogram(
    "hashmark_event_loop_lag_seconds",
    "How much later than asked an event loop woke up, measured twice a second.",
    buckets=LAGS,
    registry=OURS,
)
_in_use = Gauge(
    "hashmark_database_pool_connections_in_use",
    "Database connections that requests hold at this moment.",
    multiprocess_mode="livesum",
    registry=OURS,
)
_allowed = Gauge(
    "hashmark_database_pool_connections_max",
    "Database connections that requests may hold at most.",
    multiprocess_mode="livesum",
    registry=OURS,
)


@asynccontextmanager
async def sampled(pool: Pool) -> AsyncIterator[None]:
    """Measure this process while the block runs. `pool` lends its requests their connections."""
    announce()
    task = asyncio.create_task(_sample(pool))
    try:
        yield
    finally:
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task


async def _sample(pool: Pool) -> None:
    loop = asyncio.get_running_loop()
    while True:
        due = loop.time() + EVERY_SECONDS
        measure_pool(pool)
        await asyncio.sleep(due - loop.time())
        _lag.observe(max(0.0, loop.time() - due))


def measure_pool(pool: Pool) -> None:
    """Write down how many connections of `pool` are in use, and how many may be."""
    _in_use.set(pool.in_use)
    _allowed.set(pool.size)
