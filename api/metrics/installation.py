"""What the database says about the whole installation: whether it answers, what waits, who works, how long the record is.

Asked by a connection of its own, so that a busy pool does not hide that it is busy, and at most once in five seconds. Rule
kept: totals only; the functions asked return no organization's name, id or number of its own.
"""

import asyncio
import threading
import time
from collections.abc import Iterable, Iterator
from typing import NamedTuple

import asyncpg
from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily, Metric
from prometheus_client.registry import Collector

from tenants.due.heartbeat import SILENT_AFTER
from tenants.due.kinds import DueKind

KEPT_SECONDS = 5.0
PATIENCE_SECONDS = 3.0

_FACTS = """
SELECT ledger.total_entries() AS entries, h.working AS workers, extract(epoch FROM h.age)::float8 AS beat_age
  FROM tenant.heartbeat($1) h
"""
_WAITING = "SELECT kind, due, extract(epoch FROM oldest)::float8 AS oldest, failing FROM tenant.due_by_kind()"


class Facts(NamedTuple):
    """`entries`: of all records together. `workers` beat now; the last beat is `beat_age` seconds old (None: there was none).

    `waiting` has a row (kind, due, oldest in seconds, failing) for each kind of which something waits or fails.
    """

    entries: int
    workers: int
    beat_age: float | None
    waiting: tuple[tuple[str, int, float, int], ...]


class Installation(Collector):
    """The database's facts as metrics. `url` is the app role's address, postgresql://..."""

    def __init__(self, url: str) -> None:
        self._url = url
        self._lock = threading.Lock()
        self._asked_at = float("-inf")
        self._facts: Facts | None = None

    def collect(self) -> Iterable[Metric]:
        facts = self._newest()
        yield GaugeMetricFamily(
            "hashmark_database_up", "Whether the database answers: 1 or 0.", 1.0 if facts is not None else 0.0
        )
        if facts is not None:
            yield CounterMetricFamily(
                "hashmark_ledger_entries", "Entries in the records of all organizations together.", facts.entries
            )
            yield from _workers(facts)
            yield from _queue(facts)

    def _newest(self) -> Facts | None:
        with self._lock:
            if time.monotonic() - self._asked_at > KEPT_SECONDS:
                self._facts = asyncio.run(_ask(self._url))
                self._asked_at = time.monotonic()
            return self._facts


def _workers(facts: Facts) -> Iterator[Metric]:
    yield GaugeMetricFamily("hashmark_workers", "Workers that have beaten in the last half minute.", facts.workers)
    if facts.beat_age is not None:
        yield GaugeMetricFamily(
            "hashmark_worker_heartbeat_age_seconds", "Time since the last sign of life of any worker.", facts.beat_age
        )


def _queue(facts: Facts) -> Iterator[Metric]:
    """Yield what waits by kind, every kind each time, so that a graph falls to 0 and does not end."""
    due = GaugeMetricFamily("hashmark_queue_due", "Things that are due and wait for a worker.", labels=["kind"])
    age = GaugeMetricFamily(
        "hashmark_queue_oldest_due_age_seconds", "How long the oldest thing that is due has waited.", labels=["kind"]
    )
    failing = GaugeMetricFamily(
        "hashmark_queue_failing", "Things that failed when they were tried last, and are tried again.", labels=["kind"]
    )
    found = {kind: numbers for kind, *numbers in facts.waiting}
    for kind in DueKind:
        for family, number in zip((due, age, failing), found.get(kind.value, (0, 0.0, 0)), strict=True):
            family.add_metric([kind.value], number)
    yield from (due, age, failing)


async def _ask(url: str) -> Facts | None:
    """Return what the database says, or None when it does not answer in time or not sensibly."""
    try:
        async with asyncio.timeout(PATIENCE_SECONDS):
            connection = await asyncpg.connect(url, timeout=PATIENCE_SECONDS)
            try:
                rows = await connection.fetch(_WAITING)
                return Facts(**await connection.fetchrow(_FACTS, SILENT_AFTER), waiting=tuple(map(tuple, rows)))
            finally:
                connection.terminate()
    except (OSError, TimeoutError, asyncpg.PostgresError, asyncpg.InterfaceError):
        return None
