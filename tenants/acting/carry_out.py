"""The one way to write: claims, then everything else in one statement, then the ledger with COMMIT.

Rule kept: an act is written last. Its claims go first, one statement each in the lock order; when one misses, somebody was
quicker and nothing has been written. Everything else follows in one statement: what is owed, and the answer under the
request's key, too. The entries are numbered in one message with COMMIT (`tenants.ledger.append`), so nothing is awaited
while the ledger's head is held.
"""

from collections.abc import Awaitable, Callable
from datetime import datetime
from typing import Any, TypeVar

import asyncpg

from tenants.acting.act import Act, Write, composed, write
from tenants.db.connection import Connection, as_session_error, driver
from tenants.db.session import WriteSession
from tenants.db.statement import statement
from tenants.due.kinds import owed_values
from tenants.due.owe import OWED_ROWS, WAKE
from tenants.ledger.append import Acting, add_to_ledger, seal

Answer = TypeVar("Answer")
Read = TypeVar("Read")

KeepAnswer = Callable[[Any], Write]
"""Makes the write that keeps an act's answer under the key of the request."""

_KEEP = "keep_answer"
_OWED = statement(OWED_ROWS)
_WAKE = " ".join(WAKE.split())


class Overtaken(Exception):
    """Somebody else changed what an act was put together from. Nothing was written."""


def keep_answer_with(session: WriteSession, keep: KeepAnswer) -> None:
    """Let the next act of `session` that answers something also write `keep(answer)`."""
    session.info[_KEEP] = keep


async def carry_out(session: WriteSession, acting: Acting, at: datetime, act: Act[Answer]) -> Answer:
    """Write `act`, done by `acting` at the moment `at`, and return its answer. The session commits when its block ends.

    Raises `Overtaken` when a claim finds other rows than it was put together from.
    """
    sealed = seal(session, acting, at, *act.entries)
    connection = driver(session)
    for claim in act.claims:
        if await _run(connection, claim.statement.text, claim.values) != claim.rows:
            raise Overtaken
    others = act.others
    if act.answer is not None and (keep := session.info.pop(_KEEP, None)) is not None:
        others.append(keep(act.answer))
    named, last = {}, "SELECT"
    if act.owes:
        named, last = {len(others): "owed"}, _WAKE
        others.append(write(_OWED, **owed_values(acting.tenant_id, act.owes)))
    if others:
        text, values = composed(others, named, last)
        await _run(connection, text, values)
    add_to_ledger(connection, sealed)
    return act.answer


async def settle(
    read: Callable[[], Awaitable[Read]], hold: Callable[[], Awaitable[Read]], act: Callable[[Read], Awaitable[Answer]]
) -> Answer:
    """Return what `act` makes of what `read` returns; when it is overtaken, of what `hold` returns, which nobody can change."""
    try:
        return await act(await read())
    except Overtaken:
        return await act(await hold())


async def _run(connection: Connection, text: str, values: Any) -> int:
    """Run one statement and return how many rows it touched."""
    try:
        status = await connection.execute(text, *values)
    except (asyncpg.PostgresError, asyncpg.InterfaceError, OSError) as error:
        raise as_session_error(error) from error
    return int(status.rpartition(" ")[2])
