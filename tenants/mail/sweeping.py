"""Dropping letters that were settled long ago, once a day in each organization.

Rules kept: a letter that may still come back is kept: mail servers try for five days as a rule, and it is kept for a month. So many are
dropped at a time that nobody waits for it. The same sweep takes the mark from addresses that mail reaches again.
"""

from datetime import timedelta

from tenants.access.caller import System
from tenants.acting.act import Act
from tenants.acting.carry_out import carry_out
from tenants.db.connection import fetch
from tenants.db.session import WriteSession
from tenants.db.statement import statement
from tenants.due.watching import Again, Turn
from tenants.ground.clock import Clock
from tenants.mail.undelivered import address_works

KEPT = timedelta(days=30)
"""How long a letter is kept after it was sent, came back or was given up."""
AT_ONCE = 1_000
"""How many are dropped in one transaction."""

_DROP = statement(
    """
    WITH old AS (
      SELECT m.id FROM tenant.mail m WHERE m.tenant_id = :tenant AND m.settled_at < clock_timestamp() - CAST(:kept AS interval)
       ORDER BY m.settled_at LIMIT :most FOR UPDATE SKIP LOCKED),
    gone AS (DELETE FROM tenant.mail m USING old WHERE m.tenant_id = :tenant AND m.id = old.id RETURNING m.id)
    SELECT count(*) AS dropped, clock_timestamp() + interval '1 day' AS tomorrow FROM gone
    """
)
_FAILING = statement("SELECT id, email FROM tenant.member WHERE tenant_id = :tenant AND mail_failure <> '' ORDER BY id")


async def watch_letters(turn: Turn, clock: Clock) -> Again:
    """Drop the organization's letters of a month ago, and come again tomorrow; at once while there are more."""
    async with turn.database.writing(turn.tenant) as session:
        (row,) = await fetch(session, _DROP, tenant=turn.tenant, kept=KEPT, most=AT_ONCE)
        if row["dropped"] == AT_ONCE:
            return Again()
        await _look_at_addresses(session, turn, clock)
        return Again(row["tomorrow"])


async def _look_at_addresses(session: WriteSession, turn: Turn, clock: Clock) -> None:
    for member in await fetch(session, _FAILING, tenant=turn.tenant):
        sent_to = session.keyring.letter_address(turn.tenant, member["email"])
        works = address_works(turn.tenant, member["id"], member["email"], sent_to)
        await carry_out(
            session, System(tenant_id=turn.tenant, via="worker"), clock.now(), Act(answer=None, writes=(works,))
        )
