"""Ending reviews from outside: because the proposal was withdrawn, or because time ran out.

Rule kept: the seats, the review, the proposal and the ledger entry change in one statement.
"""

from collections.abc import Mapping
from datetime import datetime
from typing import Literal
from uuid import UUID

from sqlalchemy import text

from tenants.db.session import WriteSession
from tenants.ledger.append import APPENDING, KEEP_OPENINGS, SEALED, Acting, seal_values
from tenants.ledger.entry import Entry
from workflows.review.machine import REVIEW

_CLOSE = text(
    f"""
    WITH kept AS ({KEEP_OPENINGS}),
    released AS (
      UPDATE workflow.seat s SET state = 'released'
        FROM workflow.review r
       WHERE r.tenant_id = :tenant AND r.proposal_id = ANY (CAST(:proposals AS uuid[])) AND r.state = 'open'
         AND s.tenant_id = r.tenant_id AND s.review_id = r.id AND s.state IN ('open', 'waiting')),
    closed AS (
      UPDATE workflow.review SET state = :state, closed_at = :now
       WHERE tenant_id = :tenant AND proposal_id = ANY (CAST(:proposals AS uuid[])) AND state = 'open'),
    moved AS (
      UPDATE workflow.proposal SET state = :state, version = version + 1, updated_at = :now
       WHERE tenant_id = :tenant AND id = ANY (CAST(:proposals AS uuid[])))
    SELECT {APPENDING}
    """
).bindparams(*SEALED)


async def close_reviews(
    session: WriteSession,
    acting: Acting,
    now: datetime,
    entries: Mapping[UUID, Entry],
    *,
    act: Literal["withdraw", "expire"],
) -> None:
    """Close the open reviews of the proposals in `entries`, whose rows the caller holds, and record each entry.

    A proposal whose review has closed already is moved all the same: its caller has checked that it may.
    """
    sealed = seal_values(session, acting, now, *entries.values())
    values = {**sealed, "proposals": list(entries), "state": REVIEW.move("open", act), "now": now}
    await session.execute(_CLOSE, values)
