"""What the database says about the whole installation: whether it answers, how long the record is.

Asked by a connection of its own, so that a busy pool does not hide that it is busy, and at most once in five seconds. Rule
kept: totals only; the functions asked return no organization's name, id or number of its own.
"""

import asyncio
import threading
import time
from collections.abc import Iterable
from typing import NamedTuple

import asyncpg
from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily, Metric
from prometheus_client.registry import Collector

KEPT_SECONDS = 5.0
PATIENCE_SECONDS = 3.0

_FACTS = "SELECT ledger.total_entries() AS entries"


class Facts(NamedTuple):
    """`entries`: of all organizations' records together."""

    entries: int


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

    def _newest(self) -> Facts | None:
        with self._lock:
            if time.monotonic() - self._asked_at > KEPT_SECONDS:
                self._facts = asyncio.run(_ask(self._url))
                self._asked_at = time.monotonic()
            return self._facts


async def _ask(url: str) -> Facts | None:
    """Return what the database says, or None when it does not answer in time or not sensibly."""
    try:
        async with asyncio.timeout(PATIENCE_SECONDS):
            connection = await asyncpg.connect(url, timeout=PATIENCE_SECONDS)
            try:
                return Facts(**await connection.fetchrow(_FACTS))
            finally:
                connection.terminate()
    except (OSError, TimeoutError, asyncpg.PostgresError, asyncpg.InterfaceError):
        return None
