"""Ending reviews whose proposals the caller holds, many at once: because time ran out.

Rule kept: the seats, the stages, the review, the proposal and the ledger entry change together.
"""

from collections.abc import Mapping
from datetime import datetime
from typing import Any
from uuid import UUID

from tenants.acting.act import Act, Order, write
from tenants.acting.carry_out import carry_out
from tenants.db.session import WriteSession
from tenants.db.statement import statement
from tenants.ledger.append import Acting
from tenants.ledger.entry import Entry
from workflows.acting.close_waivers import Closing
from workflows.review.machine import PROPOSAL, REVIEW, SEAT, STAGE

_OPEN = """
    SELECT r.id FROM workflow.review r
     WHERE r.tenant_id = :tenant AND r.proposal_id = ANY (CAST(:proposals AS uuid[])) AND r.state = 'open'
"""
_MOVE = statement(
    """
    UPDATE workflow.proposal SET state = :state, version = version + 1, updated_at = :now
     WHERE tenant_id = :tenant AND id = ANY (CAST(:proposals AS uuid[]))
    """
)
_CLOSE = statement(
    """
    UPDATE workflow.review SET state = :state, closed_at = :now
     WHERE tenant_id = :tenant AND proposal_id = ANY (CAST(:proposals AS uuid[])) AND state = 'open'
    """
)
_STOP = statement(
    f"""
    UPDATE workflow.stage SET state = :state, closed_at = :now
     WHERE tenant_id = :tenant AND review_id IN ({_OPEN}) AND state IN ('waiting', 'open')
    """
)
_RELEASE = statement(
    f"""
    UPDATE workflow.seat SET state = :state
     WHERE tenant_id = :tenant AND review_id IN ({_OPEN}) AND state IN ('waiting', 'open')
    """
)


async def expire_reviews(
    session: WriteSession, acting: Acting, now: datetime, entries: Mapping[UUID, Entry], also: Closing
) -> None:
    """Close the open reviews of the proposals in `entries`, whose rows the caller holds, as expired; record each entry.

    `also` is what closes with them.
    """
    at: dict[str, Any] = {"tenant": acting.tenant_id, "proposals": list(entries)}
    moved, closed = PROPOSAL.move("in_review", "expire"), REVIEW.move("open", "expire")
    writes = (
        write(_MOVE, order=Order.PROPOSAL, rows=len(entries), now=now, state=moved, **at),
        write(_CLOSE, order=Order.REVIEW, now=now, state=closed, **at),
        write(_STOP, order=Order.REVIEW, now=now, state=STAGE.move("open", "stop"), **at),
        write(_RELEASE, order=Order.REVIEW, state=SEAT.move("open", "release"), **at),
        *also.writes,
    )
    done = Act(answer=None, writes=writes, entries=(*entries.values(), *also.entries), owes=also.owes)
    await carry_out(session, acting, now, done)
