"""The loop every worker runs: claim what is due, send its watcher, say what became of it, beat.

Rules kept: nothing that goes wrong ends the loop. A watcher's failure pushes on the one thing it was sent to; an outage of the
database is waited out and is nobody's failure. NOTIFY wakes the loop, and asking again every few seconds is the safety net. A
watcher that overruns its lease is cancelled before anybody else may claim the same thing.
"""

import asyncio
import time
from collections.abc import Iterable, Sequence
from contextlib import suppress
from datetime import timedelta
from uuid import UUID, uuid4

import structlog

from tenants.db.outage import is_outage
from tenants.db.session import Database
from tenants.due.chores import Chores
from tenants.due.claims import (
    LEASE,
    NOWHERE,
    Claim,
    NotNowError,
    again,
    claim_due,
    done,
    failed,
    failure_code,
    release,
    seconds_to_next,
)
from tenants.due.heartbeat import BEAT_EVERY, beat, rest
from tenants.due.kinds import DueKind
from tenants.due.listening import Ear, Retries, listening
from tenants.due.watching import Chore, LostClaimError, Turn, Watcher

PLACES = 4
"""How many things a worker is at once."""
PLACES_FOR_LONG = 2
ASK_EVERY = 5.0
"""Seconds after which the loop asks again although nothing woke it."""
SHORTEST_PAUSE = 0.1
"""Seconds between two claims when somebody else is just taking what is due."""
STATEMENT_SECONDS = 15.0
GRACE_SECONDS = 10.0
"""How long work under way may go on after the worker was told to stop."""
MOST_OUTAGES = 5
"""What meets an outage more often than this in a row has a failure of its own."""

log = structlog.get_logger()


class Loop:
    """One worker. `watchers` says what is done for each kind; kinds without a watcher are left to other workers."""

    def __init__(
        self,
        database: Database,
        watchers: Iterable[Watcher],
        chores: Sequence[Chore] = (),
        *,
        lease: timedelta = LEASE,
        ask_every: float = ASK_EVERY,
    ) -> None:
        self.id = uuid4()
        self._database = database
        self._watchers = {watcher.kind: watcher for watcher in watchers}
        self._chores = Chores(chores)
        self._lease = lease
        self._ask_every = ask_every
        self._stop = asyncio.Event()
        self._running: dict[asyncio.Task[None], Claim] = {}
        self._interrupted: list[Claim] = []
        self._place: UUID = NOWHERE
        self._beaten = -BEAT_EVERY.total_seconds()

    async def run(self, stop: asyncio.Event) -> None:
        """Work until `stop` is set, whatever happens to the database meanwhile; then finish in order."""
        self._stop, retries = stop, Retries()
        while not stop.is_set():
            try:
                async with listening(self._database) as ear:
                    await self._beat()
                    retries.back()
                    await self._work(ear)
            except Exception as error:
                if not is_outage(error):
                    log.exception("worker_round_failed")
                await self._fresh_connections()
                await retries.pause(error, stop)
        await self._finish()

    async def _work(self, ear: Ear) -> None:
        """Work until told to stop. Raises what shows that the database is away."""
        while not self._stop.is_set():
            ear.require()
            ear.heard.clear()
            await self._beat()
            await self._give_back()
            self._chores.start_due()
            if not await self._claim():
                await self._sleep(ear)

    async def _beat(self) -> None:
        if time.monotonic() - self._beaten < BEAT_EVERY.total_seconds():
            return
        mended = self._chores.mended
        async with asyncio.timeout(STATEMENT_SECONDS):
            await beat(self._database, self.id, mended=mended)
        self._chores.mended -= mended
        self._beaten = time.monotonic()

    async def _give_back(self) -> None:
        """Give back what an outage interrupted, so that it need not wait for the end of its lease."""
        while self._interrupted:
            async with asyncio.timeout(STATEMENT_SECONDS):
                await release(self._database, self._interrupted[-1])
            self._interrupted.pop()

    def _kinds(self) -> list[DueKind]:
        """Return the kinds there is a place for now."""
        long = sum(self._watchers[held.kind].long for held in self._running.values())
        return [kind for kind, watcher in self._watchers.items() if long < PLACES_FOR_LONG or not watcher.long]

    async def _claim(self) -> bool:
        """Claim one thing, if there is a place, and send its watcher; return whether there was one."""
        if len(self._running) >= PLACES:
            return False
        async with asyncio.timeout(STATEMENT_SECONDS):
            found = await claim_due(self._database, self._kinds(), after=self._place, limit=1, lease=self._lease)
        for held in found:
            self._place = held.tenant
            self._running[asyncio.create_task(self._carry_out(held))] = held
        return bool(found)

    async def _sleep(self, ear: Ear) -> None:
        """Wait until something is owed, a place is free, the next thing falls due, or it is time to ask again."""
        pause = self._ask_every
        if len(self._running) < PLACES:
            async with asyncio.timeout(STATEMENT_SECONDS):
                seconds = await seconds_to_next(self._database, self._kinds())
            pause = pause if seconds is None else min(max(seconds, SHORTEST_PAUSE), pause)
        waking = [asyncio.create_task(event.wait()) for event in (ear.heard, self._stop)]
        try:
            await asyncio.wait([*waking, *self._running], timeout=pause, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for task in waking:
                task.cancel()

    async def _carry_out(self, held: Claim) -> None:
        """Send the watcher to `held` and write down what became of it. Raises nothing but its own cancellation."""
        turn = Turn(self._database, held, self._stop)
        try:
            async with turn.limit:
                what = await self._watchers[held.kind].handle(turn)
            await (done(self._database, held) if what is None else again(self._database, held, what.at))
        except LostClaimError:
            log.warning("due_claim_lost", kind=held.kind.value, organization=str(held.tenant))
        except asyncio.CancelledError:
            self._interrupted.append(held)
            raise
        except Exception as error:  # noqa: BLE001 - one organization's failure ends neither the loop nor another's turn
            await self._failed(held, error, overran=turn.limit.expired())
        finally:
            self._running.pop(asyncio.current_task(), None)  # type: ignore[arg-type]

    async def _failed(self, held: Claim, error: Exception, *, overran: bool) -> None:
        if is_outage(error) and not overran and held.attempts <= MOST_OUTAGES:
            self._interrupted.append(held)
            return
        code = "overran" if overran else failure_code(error)
        said = {"kind": held.kind.value, "organization": str(held.tenant), "code": code, "attempts": held.attempts}
        if isinstance(error, NotNowError):
            log.warning("due_not_now", **said)
        else:
            log.error("due_failed", **said, exc_info=error)
        try:
            await failed(self._database, held, code)
        except Exception as second:  # noqa: BLE001 - its lease runs out by itself
            log.warning("due_failure_not_kept", **said, second=failure_code(second))

    async def _fresh_connections(self) -> None:
        """Drop the pool: after a failover its connections lead to a server that cannot write."""
        with suppress(Exception):
            async with asyncio.timeout(STATEMENT_SECONDS):
                await self._database.pool.close()

    async def _finish(self) -> None:
        """Let work under way end, give back what does not, and say that this worker rests."""
        running = [*self._running]
        if running:
            _, late = await asyncio.wait(running, timeout=GRACE_SECONDS)
            for task in late:
                task.cancel()
            await asyncio.gather(*late, return_exceptions=True)
        await self._chores.stop()
        with suppress(Exception):
            await self._give_back()
            async with asyncio.timeout(STATEMENT_SECONDS):
                await rest(self._database, self.id)
