"""The open review of a proposal, read after the proposal's row is held, so that nothing in it can move any more."""

from typing import Any
from uuid import UUID

import msgspec
from sqlalchemy import text

from tenants.db.session import WriteSession
from workflows.review.course import OpenReview, SeatNow
from workflows.review.routing import FrozenRoute

_READ = text(
    """
    SELECT r.id, r.revision, r.revision_digest, r.policy_digest, r.brief_digest, r.route, r.stage, r.due_at,
           r.expires_at, r.expires_at <= clock_timestamp() AS overdue,
           (SELECT json_agg(json_build_object('stage', s.stage, 'member_id', s.member_id, 'role', s.role,
                                              'state', s.state))
              FROM workflow.seat s WHERE s.tenant_id = r.tenant_id AND s.review_id = r.id)::text AS seats
      FROM workflow.review r WHERE r.tenant_id = :tenant AND r.proposal_id = :proposal AND r.state = 'open'
    """
)
_route = msgspec.json.Decoder(FrozenRoute)
_seats = msgspec.json.Decoder(tuple[SeatNow, ...])


async def read_open_review(session: WriteSession, tenant: UUID, proposal_id: UUID) -> OpenReview:
    """Return the open review of a proposal in review whose row this transaction holds."""
    row: Any = (await session.execute(_READ, {"tenant": tenant, "proposal": proposal_id})).one()
    return OpenReview(
        id=row.id,
        revision=row.revision,
        revision_digest=row.revision_digest,
        policy_digest=row.policy_digest,
        brief_digest=row.brief_digest,
        route=_route.decode(row.route),
        stage=row.stage,
        due_at=row.due_at,
        expires_at=row.expires_at,
        overdue=row.overdue,
        seats=_seats.decode(row.seats),
    )
