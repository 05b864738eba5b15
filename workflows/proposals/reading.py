"""Reading proposals: one by id, and pages of them.

Rule kept: a draft is seen by its author alone; once submitted, by its author, by whoever has held a seat in one of its
reviews, and by holders of proposal.read_all. To everyone else, and to every other organization, it does not exist.
"""

from datetime import datetime
from typing import Any
from uuid import UUID

import msgspec
from sqlalchemy import text

from policies.who import Who
from tenants.access.caller import Caller
from tenants.access.permissions import Permission
from tenants.db.session import ReadSession
from tenants.errors import not_found
from workflows.proposals.actions import Standing, actions_on, may_change
from workflows.proposals.content import Content, parse
from workflows.review.routing import FrozenRoute
from workflows.review.shown import ReviewShown, SeatRow, blocked_because, shown, with_me

VISIBLE = """
    p.tenant_id = :tenant AND p.state <> 'discarded' AND (p.author_id = :me OR (p.state <> 'draft' AND (
      CAST(:reads_all AS boolean) OR EXISTS (
        SELECT FROM workflow.seat held
         WHERE held.tenant_id = p.tenant_id AND held.member_id = :me AND held.proposal_id = p.id))))
"""

SUMMARY = """
    p.id, p.kind, p.title, p.state, p.author_id, p.last_editor_id, p.networks, p.risk, p.wanted_by, p.revision,
    p.version, p.updated_at, a.name AS author_name,
    ARRAY(SELECT h.role FROM tenant.member_role h
           WHERE h.tenant_id = p.tenant_id AND h.member_id = p.author_id ORDER BY h.role) AS author_roles,
    o.due_at, o.expires_at, coalesce(o.expires_at <= clock_timestamp(), false) AS overdue,
    ARRAY(SELECT m.name FROM workflow.seat s
            JOIN tenant.member m ON m.tenant_id = s.tenant_id AND m.id = s.member_id
           WHERE s.tenant_id = p.tenant_id AND s.review_id = o.id AND s.state = 'open' ORDER BY m.name) AS with_whom,
    (SELECT s.role FROM workflow.seat s
      WHERE s.tenant_id = p.tenant_id AND s.review_id = o.id AND s.member_id = :me AND s.state = 'open') AS my_role
"""

SUMMARY_FROM = """
    JOIN tenant.member a ON a.tenant_id = p.tenant_id AND a.id = p.author_id
    LEFT JOIN workflow.review o ON o.tenant_id = p.tenant_id AND o.proposal_id = p.id AND o.state = 'open'
"""

_ONE = text(
    f"""
    SELECT {SUMMARY}, p.draft, c.content, l.revision AS looked_at_revision,
      r.id AS review_id, r.state AS review_state, r.revision AS review_revision, r.revision_digest,
      r.policy_version_id, r.policy_digest, r.brief_digest, r.route, r.stage, r.opened_at, r.due_at AS review_due_at,
      r.expires_at AS review_expires_at, v.number AS policy_number,
      (SELECT json_agg(json_build_object(
                'stage', s.stage, 'member_id', s.member_id, 'name', m.name, 'role', s.role, 'state', s.state,
                'why', s.why, 'due_at', s.due_at, 'decided_at', s.decided_at, 'reason', d.reason,
                'able', m.active AND EXISTS (
                  SELECT FROM tenant.member_role h
                   WHERE h.tenant_id = s.tenant_id AND h.member_id = s.member_id AND h.role = s.role)
              ) ORDER BY s.stage, m.name, m.id)
         FROM workflow.seat s
         JOIN tenant.member m ON m.tenant_id = s.tenant_id AND m.id = s.member_id
         LEFT JOIN workflow.decision d ON d.tenant_id = s.tenant_id AND d.review_id = s.review_id
                                      AND d.stage = s.stage AND d.member_id = s.member_id
        WHERE s.tenant_id = p.tenant_id AND s.review_id = r.id)::text AS seats
    FROM workflow.proposal p {SUMMARY_FROM}
    LEFT JOIN workflow.revision c ON c.tenant_id = p.tenant_id AND c.proposal_id = p.id AND c.number = p.revision
    LEFT JOIN workflow.look l ON l.tenant_id = p.tenant_id AND l.member_id = :me AND l.proposal_id = p.id
    LEFT JOIN LATERAL (
      SELECT w.id, w.state, w.revision, w.revision_digest, w.policy_version_id, w.policy_digest, w.brief_digest,
             w.route, w.stage, w.opened_at, w.due_at, w.expires_at
        FROM workflow.review w WHERE w.tenant_id = p.tenant_id AND w.proposal_id = p.id
       ORDER BY w.opened_at DESC LIMIT 1) r ON true
    LEFT JOIN policy.version v ON v.tenant_id = p.tenant_id AND v.id = r.policy_version_id
    WHERE p.id = :id AND {VISIBLE}
    """
)
_route = msgspec.json.Decoder(FrozenRoute)
_seats = msgspec.json.Decoder(list[SeatRow])


class Summary(msgspec.Struct, frozen=True, kw_only=True):
    """A proposal in a list. `due_at` is when the open step must be decided, `expires_at` when the whole review ends."""

    id: UUID
    kind: str
    title: str
    state: str
    author: Who
    revision: int
    networks: list[str]
    updated_at: datetime
    due_at: datetime | None
    expires_at: datetime | None
    wanted_by: datetime | None
    with_whom: list[str]
    risk: str
    version: int
    actions: list[str]


class ProposalNow(msgspec.Struct, frozen=True, kw_only=True):
    """A proposal as this caller may see it. `my_seat` is the state of the caller's seat in the latest review."""

    summary: Summary
    content: Content
    review: ReviewShown | None
    looked_at_revision: int | None
    my_seat: str | None
    blocked_because: str | None


def seen_by(caller: Caller) -> dict[str, Any]:
    """Return the parameters of `VISIBLE` and `SUMMARY`."""
    return {
        "tenant": caller.tenant_id,
        "me": caller.member_id,
        "reads_all": caller.may(Permission.PROPOSAL_READ_ALL),
    }


async def get_proposal(session: ReadSession, caller: Caller, proposal_id: UUID) -> ProposalNow:
    """Return one proposal. Raises `not-found` for ids that never existed and for what the caller may not see alike."""
    row = (await session.execute(_ONE, {**seen_by(caller), "id": proposal_id})).one_or_none()
    if row is None:
        raise not_found()
    seats = _seats.decode(row.seats) if row.seats else []
    route = _route.decode(row.route) if row.route else None
    edits = may_change(standing_of(row), caller)
    return ProposalNow(
        summary=summary_of(row, caller),
        content=parse(row.draft if edits or row.content is None else row.content),
        review=shown(row, route, seats) if route else None,
        looked_at_revision=row.looked_at_revision,
        my_seat=with_me(seats, caller.member_id),
        blocked_because=blocked_because(route, row.stage, seats) if route and row.review_state == "open" else None,
    )


def standing_of(row: Any) -> Standing:
    """Return where the proposal of a `SUMMARY` row stands."""
    return Standing(
        state=row.state,
        author_id=row.author_id,
        last_editor_id=row.last_editor_id,
        my_role=row.my_role,
        overdue=row.overdue,
    )


def summary_of(row: Any, caller: Caller) -> Summary:
    """Return a `SUMMARY` row with the caller's actions."""
    return Summary(
        id=row.id,
        kind=row.kind,
        title=row.title,
        state=row.state,
        author=Who(id=row.author_id, name=row.author_name, roles=tuple(row.author_roles)),
        revision=row.revision,
        networks=list(row.networks),
        updated_at=row.updated_at,
        due_at=row.due_at,
        expires_at=row.expires_at,
        wanted_by=row.wanted_by,
        with_whom=list(row.with_whom),
        risk=row.risk,
        version=row.version,
        actions=actions_on(standing_of(row), caller),
    )
