"""The worker's part of a policy version's life: it takes force on its day, and looks back once it has.

Rules kept: each batch is a transaction of its own and doing it again does nothing, so a worker that dies in the middle is followed
by another that goes on; no connection and no lock is held while a batch is judged.
"""

from uuid import UUID

import structlog

from policies.versions.taking_force import put_due_in_force
from tenants.access.caller import System
from tenants.due.watching import Again, Turn
from tenants.ground.clock import Clock, OneMoment
from tenants.subprocesses.computed_first import NeverSettledError, computed_first
from workflows.lookback.recheck import Step, look_back_step

_log = structlog.get_logger()


async def watch_taking_force(turn: Turn, clock: Clock) -> None:
    """Put every version of the organization whose day has come in force; a version that was called back does not."""
    async with turn.database.writing(turn.tenant) as session:
        taken = await put_due_in_force(session, System(tenant_id=turn.tenant, via="worker"), clock)
    if taken:
        _log.info("policy_in_force", organization=str(turn.tenant), versions=taken)


async def watch_look_back(turn: Turn, clock: Clock) -> Again | None:
    """Look back on the version in force, a batch at a time. One that was superseded meanwhile leaves it to its successor."""
    after, lapsed = None, 0
    while True:
        try:
            step = await _step(turn, OneMoment(clock), after)
        except NeverSettledError:
            return Again()
        after, lapsed = step.last, lapsed + step.lapsed
        if step.finished:
            break
        if turn.stopping:
            return Again()
        await turn.extend()
    if lapsed:
        _log.info("approvals_lost", organization=str(turn.tenant), count=lapsed)
    return None


async def _step(turn: Turn, clock: Clock, after: UUID | None) -> Step:
    acting = System(tenant_id=turn.tenant, via="worker")

    async def attempt() -> Step:
        async with turn.database.writing(turn.tenant) as session:
            return await look_back_step(session, acting, clock, after=after)

    return await computed_first(attempt)
