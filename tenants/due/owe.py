"""Owing something: one statement, in the transaction of the act that makes it due.

Rule kept: what is owed commits with the change that makes it due, and is gone with it when that is rolled back. In the one
lock order these rows come after everything an act changes and before the head of the ledger.
"""

from collections.abc import Iterable
from uuid import UUID

from sqlalchemy import text

from tenants.db.session import WriteSession
from tenants.due.kinds import Owed, owed_values

CHANNEL = "hashmark_due"
"""Where a sleeping worker is woken. A NOTIFY makes commits wait for each other, so only what is due soon sends one."""

OWED_ROWS = """
    INSERT INTO tenant.due AS d (tenant_id, kind, subject, due_at, next_at)
    SELECT :tenant, o.kind, o.subject, coalesce(o.at, statement_timestamp()), coalesce(o.at, statement_timestamp())
      FROM unnest(CAST(:kinds AS text[]), CAST(:subjects AS uuid[]), CAST(:moments AS timestamptz[]))
           AS o (kind, subject, at)
     ORDER BY o.kind, o.subject
    ON CONFLICT (tenant_id, kind, subject) DO UPDATE
      SET due_at = CASE WHEN d.kind = ANY (CAST(:earlier AS text[])) THEN least(d.due_at, excluded.due_at)
                        ELSE excluded.due_at END,
          next_at = CASE WHEN d.claim IS NOT NULL THEN d.next_at
                         WHEN d.kind = ANY (CAST(:earlier AS text[])) THEN least(d.due_at, excluded.due_at)
                         ELSE excluded.due_at END,
          owed = d.owed + 1, attempts = CASE WHEN d.claim IS NOT NULL THEN d.attempts ELSE 0 END,
          failure = '', failing_since = NULL
    RETURNING d.next_at
"""
"""Takes the rows in the order of their keys, so that two acts that owe the same things never wait for each other crosswise."""

WAKE = """
    SELECT pg_notify('hashmark_due', '')
     WHERE EXISTS (SELECT FROM owed WHERE next_at <= statement_timestamp() + interval '30 seconds')
"""
"""Wakes a sleeping worker when something of `owed`, the rows written by `OWED_ROWS`, is due soon."""

OWE = text(f"WITH owed AS ({OWED_ROWS}) {WAKE}")


async def owe_many(session: WriteSession, tenant: UUID, owed: Iterable[Owed]) -> None:
    """Owe each of `owed` in the organization the session speaks for. Nothing is sent when there is nothing to owe."""
    values = owed_values(tenant, owed)
    if values["kinds"]:
        await session.execute(OWE, values)
