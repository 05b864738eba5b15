"""Closing a review whose time is over.

Rules kept: silence is not consent, so a review that nobody finished ends as expired and nothing is approved; what is over is
ruled by the database's clock. A decision that comes late is refused meanwhile.
"""

from datetime import datetime
from uuid import UUID

import msgspec
from sqlalchemy import text

from tenants.access.caller import System
from tenants.db.session import WriteSession
from tenants.due.watching import Again, Turn
from tenants.ground.clock import Clock
from tenants.ledger.entry import Entry
from tenants.ledger.entry_types import EntryType
from workflows.acting.close_waivers import closed_with
from workflows.acts.close import expire_reviews
from workflows.notices.kinds import ASKING, NoticeKind
from workflows.notices.telling import Outdated, each
from workflows.notices.writes import outdating, told
from workflows.review.machine import PROPOSAL

_HOLD = text(
    """
    SELECT p.id, p.state, p.revision, r.id AS review_id, r.revision_digest, r.policy_digest, r.brief_digest,
           r.expires_at, r.expires_at <= clock_timestamp() AS over, p.author_id, p.writers,
           ARRAY(SELECT s.member_id FROM workflow.seat s
                  WHERE s.tenant_id = r.tenant_id AND s.review_id = r.id AND s.state IN ('open', 'approved')
                  ORDER BY s.stage, s.id) AS asked
      FROM workflow.review r
      JOIN workflow.proposal p ON p.tenant_id = r.tenant_id AND p.id = r.proposal_id
     WHERE r.tenant_id = :tenant AND r.id = :review AND r.state = 'open' AND p.state = 'in_review'
       FOR UPDATE OF p, r
    """
)


async def watch_expiry(turn: Turn, clock: Clock) -> Again | None:
    """Close the review `turn.subject` if it is still open and its time is over."""
    async with turn.database.writing(turn.tenant) as session:
        later = await expire_review(session, System(tenant_id=turn.tenant, via="worker"), clock, turn.subject)
    return None if later is None else Again(later)


async def expire_review(session: WriteSession, acting: System, clock: Clock, review: UUID) -> datetime | None:
    """Close `review` if it is open and over. Return when it will be over if it is not yet, otherwise None."""
    row = (await session.execute(_HOLD, {"tenant": acting.tenant_id, "review": review})).one_or_none()
    if row is None:
        return None
    if not row.over:
        later: datetime = row.expires_at
        return later
    entry = Entry(
        type=EntryType.REVIEW_EXPIRED,
        object_kind="proposal",
        object_id=row.id,
        revision=row.revision_digest.hex(),
        policy=row.policy_digest.hex(),
        brief=row.brief_digest.hex(),
        before=row.state,
        after=PROPOSAL.move(row.state, "expire"),
        detail={"review": row.review_id, "number": row.revision},
    )
    closed = await closed_with(session, acting.tenant_id, row.id, "expired", clock.now())
    concerned = (row.author_id, *row.writers, *row.asked)
    people = each(NoticeKind.EXPIRED, concerned, str(review), proposal_id=row.id, review_id=review)
    gone = [Outdated(row.id, member, kind) for member in row.asked for kind in sorted(ASKING)]
    notices, owes = told(acting.tenant_id, people, clock.now())
    closed = msgspec.structs.replace(
        closed,
        writes=(*closed.writes, *notices, *outdating(acting.tenant_id, gone, clock.now())),
        owes=(*closed.owes, *owes),
    )
    await expire_reviews(session, acting, clock.now(), {row.id: entry}, closed)
    return None
