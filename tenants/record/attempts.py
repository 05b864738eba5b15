"""Keeping attempts that were refused: each by itself, until somebody repeats one so often that counting on would only fill the log.

Rule kept: of one person, one thing and one kind of refusal, at most `MOST` entries stand in `WITHIN`, and the last of them says that
more were not counted. So nobody can bury what matters under what they are refused, nor make the log grow as fast as they can ask.
"""

from datetime import timedelta

import msgspec

from tenants.access.caller import Caller
from tenants.acting.act import Act
from tenants.acting.carry_out import carry_out
from tenants.db.connection import fetch
from tenants.db.session import Database
from tenants.db.statement import statement
from tenants.ground.clock import Clock
from tenants.ledger.entry import Entry

MOST = 10
WITHIN = timedelta(minutes=15)

_KEPT = statement(
    """
    SELECT count(*) AS number FROM (
      SELECT FROM ledger.entry e
       WHERE e.tenant_id = :tenant AND e.object_id = :object AND e.actor = :me AND e.type = :type
         AND e.at > clock_timestamp() - CAST(:within AS interval)
       ORDER BY e.seq DESC LIMIT :most) recent
    """
)


async def put_attempt_on_record(database: Database, caller: Caller, clock: Clock, attempt: Entry) -> bool:
    """Append `attempt`, which was refused, in a transaction of its own; return whether it was, and not only counted before."""
    async with database.writing(caller) as session:
        (found,) = await fetch(
            session,
            _KEPT,
            tenant=caller.tenant_id,
            object=attempt.object_id,
            me=caller.member_id,
            type=attempt.type.value,
            within=WITHIN,
            most=MOST,
        )
        if found["number"] >= MOST:
            return False
        if found["number"] == MOST - 1:
            attempt = msgspec.structs.replace(attempt, detail=attempt.detail | {"more_not_counted": True})
        await carry_out(session, caller, clock.now(), Act(answer=None, entries=(attempt,)))
    return True
