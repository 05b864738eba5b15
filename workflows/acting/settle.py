"""Acting on what was read, when somebody else may act at the same moment.

A mover reads a snapshot, works out what follows, and writes only if the proposal still has the version it read: one trip
to read and one to write, with no lock in between. Rule kept: every change of a proposal raises its version, so a write
that finds another version writes nothing at all; the mover then holds the row and starts over, and cannot lose again.
"""

from collections.abc import Awaitable, Callable
from typing import TypeVar
from uuid import UUID

from tenants.access.caller import Caller
from tenants.db.session import WriteSession
from workflows.rows.queries import hold_proposal, read_snapshot
from workflows.rows.snapshot import Snapshot

Done = TypeVar("Done")


async def settle(
    session: WriteSession, caller: Caller, proposal_id: UUID, act: Callable[[Snapshot], Awaitable[Done | None]]
) -> Done:
    """Return what `act` makes of the proposal. `act` returns None when its write found another version.

    Raises `not-found`, and whatever `act` raises.
    """
    done = await act(await read_snapshot(session, caller, proposal_id))
    if done is None:
        done = await act(await hold_proposal(session, caller, proposal_id))
    if done is None:
        raise RuntimeError("a held proposal changed under its holder")
    return done
