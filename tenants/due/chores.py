"""Chores: what every worker does now and then for the whole installation, beside the loop and never in its way."""

import asyncio
import time
from collections.abc import Sequence
from random import uniform

import structlog

from tenants.db.outage import is_outage
from tenants.due.watching import Chore

log = structlog.get_logger()


class Chores:
    """The chores of one worker. Each is begun soon after the start and then `every` so often, a little apart from other workers.

    `mended` counts what they put right and nobody has told yet.
    """

    def __init__(self, chores: Sequence[Chore]) -> None:
        self.mended = 0
        self._next = {chore: time.monotonic() for chore in chores}
        self._running: dict[Chore, asyncio.Task[None]] = {}

    def start_due(self) -> None:
        """Start each chore whose time has come and which does not run yet."""
        now = time.monotonic()
        for chore, at in self._next.items():
            if at <= now and chore not in self._running:
                self._next[chore] = now + chore.every.total_seconds() * uniform(0.9, 1.1)  # noqa: S311 - spreads load
                self._running[chore] = asyncio.create_task(self._run(chore))

    async def stop(self) -> None:
        """End what runs; the next worker does it again."""
        running = [*self._running.values()]
        for task in running:
            task.cancel()
        await asyncio.gather(*running, return_exceptions=True)

    async def _run(self, chore: Chore) -> None:
        try:
            self.mended += await chore.run()
        except Exception as error:
            if not is_outage(error):
                log.exception("chore_failed", chore=chore.name)
        finally:
            del self._running[chore]
