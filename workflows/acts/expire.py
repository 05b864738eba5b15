"""Closing reviews whose time is over.

Rules kept: silence is not consent, so a review that nobody finished ends as expired and nothing is approved; what is over
is ruled by the database's clock. The worker sweeps; a decision that comes late is refused meanwhile.
"""

from uuid import UUID

import structlog
from sqlalchemy import text
from sqlalchemy.exc import SQLAlchemyError

from tenants.access.caller import System
from tenants.db.session import Database, ReadSession, WriteSession
from tenants.ground.clock import Clock
from tenants.ledger.entry import Entry
from tenants.ledger.entry_types import EntryType
from workflows.acts.close import close_reviews
from workflows.review.machine import PROPOSAL

BATCH = 100

_log = structlog.get_logger()

_ORGANIZATIONS = text("SELECT workflow.organizations_with_overdue_reviews()")
_OVERDUE = text(
    """
    SELECT p.id, p.state, p.revision, r.id AS review_id, r.stage, r.revision_digest, r.policy_digest, r.brief_digest
      FROM workflow.review r
      JOIN workflow.proposal p ON p.tenant_id = r.tenant_id AND p.id = r.proposal_id
     WHERE r.tenant_id = :tenant AND r.state = 'open' AND r.expires_at <= clock_timestamp() AND p.state = 'in_review'
     ORDER BY r.expires_at LIMIT :batch FOR UPDATE OF p, r SKIP LOCKED
    """
)


async def organizations_with_overdue(session: ReadSession) -> list[UUID]:
    """Return the organizations in which an open review is over; the one question asked across organizations."""
    return list((await session.execute(_ORGANIZATIONS)).scalars())


async def expire_overdue(session: WriteSession, acting: System, clock: Clock) -> int:
    """Close up to `BATCH` overdue reviews of the organization the session speaks for; return how many were closed."""
    overdue = await session.execute(_OVERDUE, {"tenant": acting.tenant_id, "batch": BATCH})
    entries = {
        row.id: Entry(
            type=EntryType.REVIEW_EXPIRED,
            object_kind="proposal",
            object_id=row.id,
            revision=row.revision_digest.hex(),
            policy=row.policy_digest.hex(),
            brief=row.brief_digest.hex(),
            before=row.state,
            after=PROPOSAL.move(row.state, "expire"),
            detail={"review": row.review_id, "number": row.revision, "stage": row.stage},
        )
        for row in overdue
    }
    if entries:
        await close_reviews(session, acting, clock.now(), entries, act="expire")
    return len(entries)


async def sweep(database: Database, clock: Clock) -> int:
    """Close every overdue review, an organization and a batch at a time; return how many were closed.

    An organization that cannot be swept is logged and left for the next time; it does not hold up the others.
    """
    closed = 0
    async with database.reading() as session:
        organizations = await organizations_with_overdue(session)
    for tenant in organizations:
        try:
            closed += await _sweep_one(database, clock, tenant)
        except SQLAlchemyError:
            _log.exception("expiry_sweep_failed", organization=str(tenant))
    return closed


async def _sweep_one(database: Database, clock: Clock, tenant: UUID) -> int:
    closed = 0
    while True:
        async with database.writing(tenant) as session:
            done = await expire_overdue(session, System(tenant_id=tenant, via="worker"), clock)
        closed += done
        if done < BATCH:
            return closed
