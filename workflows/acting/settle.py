"""Acting on a proposal that was read, when somebody else may act on it at the same moment.

An act is put together from a snapshot and claims the version it read: one trip to read and one to claim, with no lock in
between. Rule kept: every change of a proposal raises its version, so a claim that finds another version writes nothing at
all; the act is then put together anew from the row it holds, and cannot lose again.
"""

from collections.abc import Awaitable, Callable
from typing import TypeVar
from uuid import UUID

from tenants.access.caller import Caller
from tenants.acting.carry_out import settle as settle_on
from tenants.db.session import WriteSession
from workflows.rows.queries import hold_proposal, read_snapshot
from workflows.rows.snapshot import Snapshot

Done = TypeVar("Done")


async def settle(
    session: WriteSession, caller: Caller, proposal_id: UUID, act: Callable[[Snapshot], Awaitable[Done]]
) -> Done:
    """Return what `act` makes of the proposal. Raises `not-found`, and whatever `act` raises."""
    return await settle_on(
        lambda: read_snapshot(session, caller, proposal_id), lambda: hold_proposal(session, caller, proposal_id), act
    )
