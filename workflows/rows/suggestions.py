"""Suggestions: other words for a revision, kept whole, and what became of them.

Rule kept: a suggestion is about the one review it was made in; once that has ended, or other words are under review, it is
overtaken and can be taken over no more. Statements and reading.
"""

from datetime import datetime
from typing import Any
from uuid import UUID

import msgspec

from tenants.access.caller import Caller
from tenants.acting.act import Order, Write, write
from tenants.db.connection import fetch
from tenants.db.session import ReadSession
from tenants.db.statement import statement
from tenants.ground.errors import not_found
from tenants.organizations.named_member import Who
from tenants.record.entries import opener_of
from tenants.record.sealed_text import sealed
from workflows.kinds.content_diff import FieldDiff
from workflows.kinds.register import Content
from workflows.kinds.stored import parse
from workflows.review.machine import SuggestionState
from workflows.rows.queries import require_visible
from workflows.rows.revisions import differences_between

_ADD = statement(
    """
    INSERT INTO workflow.suggestion (tenant_id, id, proposal_id, review_id, revision, member_id, content, content_digest,
                                     note_opening, state, suggested_at)
    VALUES (:tenant, :id, :proposal, :review, :revision, :member, :content, :digest, :note, 'open', :now)
    """
)
_REPLACE = statement(
    """
    UPDATE workflow.suggestion SET state = 'withdrawn', answered_by = :member, answered_at = :now
     WHERE tenant_id = :tenant AND review_id = :review AND member_id = :member AND state = 'open' AND id = ANY (CAST(:ids AS uuid[]))
    """
)
_ANSWER = statement(
    """
    UPDATE workflow.suggestion SET state = :state, answered_by = :by, answered_at = :now, answer_opening = :answer
     WHERE tenant_id = :tenant AND id = :id AND state = 'open'
    """
)
_READ = f"""
    SELECT g.id, g.review_id, g.revision, g.member_id, m.name, g.content, g.state, g.suggested_at, g.answered_at, b.name AS answered_by,
           v.content AS about, ({sealed("g", "note_opening")})::text AS note, ({sealed("g", "answer_opening")})::text AS answer,
           r.state AS review_state,
           ARRAY(SELECT h.role FROM tenant.member_role h
                  WHERE h.tenant_id = g.tenant_id AND h.member_id = g.member_id ORDER BY h.role) AS roles
      FROM workflow.suggestion g
      JOIN workflow.review r ON r.tenant_id = g.tenant_id AND r.id = g.review_id
      JOIN workflow.revision v ON v.tenant_id = g.tenant_id AND v.proposal_id = g.proposal_id AND v.number = g.revision
      JOIN tenant.member m ON m.tenant_id = g.tenant_id AND m.id = g.member_id
      LEFT JOIN tenant.member b ON b.tenant_id = g.tenant_id AND b.id = g.answered_by
     WHERE g.tenant_id = :tenant AND g.proposal_id = :proposal
"""
_OPEN = statement(
    """
    SELECT g.id FROM workflow.suggestion g
     WHERE g.tenant_id = :tenant AND g.review_id = :review AND g.member_id = :member AND g.state = 'open'
    """
)
_ALL = statement(f"{_READ} ORDER BY g.suggested_at DESC, g.id LIMIT 50")
_ONE = statement(f"{_READ} AND g.id = :id")


class Suggested(msgspec.Struct, frozen=True, kw_only=True):
    """A suggestion as it is stored. `open`: it can still be answered."""

    id: UUID
    review_id: UUID
    revision: int
    member_id: UUID
    content: Content
    state: str

    @property
    def open(self) -> bool:
        return self.state == "open"


class SuggestionView(msgspec.Struct, frozen=True, kw_only=True):
    """Other words for a revision. `fields` say what would change from the words it is about, field by field."""

    id: UUID
    who: Who
    revision: int
    state: SuggestionState
    fields: tuple[FieldDiff, ...]
    note: str | None
    suggested_at: datetime
    answered_by: str | None
    answered_at: datetime | None
    answer: str | None


async def list_suggestions(session: ReadSession, caller: Caller, proposal_id: UUID) -> list[SuggestionView]:
    """Return what was suggested for a proposal, newest first. Raises `not-found`."""
    await require_visible(session, caller, proposal_id)
    opener = opener_of(session, caller.tenant_id)
    rows = await fetch(session, _ALL, tenant=caller.tenant_id, proposal=proposal_id)
    return [
        SuggestionView(
            id=row["id"],
            who=Who(id=row["member_id"], name=row["name"], roles=tuple(row["roles"])),
            revision=row["revision"],
            state=_state(row),
            fields=await differences_between(session, caller, parse(row["about"]), parse(row["content"])),
            note=opener.opened_column(row["note"], "note") or None,
            suggested_at=row["suggested_at"],
            answered_by=row["answered_by"],
            answered_at=row["answered_at"],
            answer=opener.opened_column(row["answer"], "answer") or None,
        )
        for row in rows
    ]


def _state(row: Any) -> SuggestionState:
    """Return the state: one nobody answered is overtaken once its review has ended."""
    overtaken = row["state"] == "open" and row["review_state"] != "open"
    state: SuggestionState = "overtaken" if overtaken else row["state"]
    return state


async def read_suggestion(session: ReadSession, caller: Caller, proposal_id: UUID, suggestion_id: UUID) -> Suggested:
    """Return one suggestion for a proposal that the caller may see. Raises `not-found`."""
    rows = await fetch(session, _ONE, tenant=caller.tenant_id, proposal=proposal_id, id=suggestion_id)
    if not rows:
        raise not_found()
    row = rows[0]
    return Suggested(
        id=row["id"],
        review_id=row["review_id"],
        revision=row["revision"],
        member_id=row["member_id"],
        content=parse(row["content"]),
        state=_state(row),
    )


async def open_of(session: ReadSession, caller: Caller, review_id: UUID) -> list[UUID]:
    """Return the caller's open suggestion in a review, if there is one."""
    rows = await fetch(session, _OPEN, tenant=caller.tenant_id, review=review_id, member=caller.member_id)
    return [row["id"] for row in rows]


def added(
    tenant: UUID, proposal: UUID, suggested: Suggested, *, stored: bytes, digest: bytes, note: UUID | None, at: datetime
) -> Write:
    """Return what writes a new suggestion, whose canonical content is `stored`."""
    return write(
        _ADD,
        order=Order.REVIEW,
        tenant=tenant,
        id=suggested.id,
        proposal=proposal,
        review=suggested.review_id,
        revision=suggested.revision,
        member=suggested.member_id,
        content=stored,
        digest=digest,
        note=note,
        now=at,
    )


def replaced(tenant: UUID, review: UUID, member: UUID, ids: list[UUID], at: datetime) -> Write:
    """Return what takes back a member's open suggestions `ids`, before another takes their place."""
    return write(
        _REPLACE, order=Order.REVIEW, rows=len(ids), tenant=tenant, review=review, member=member, ids=ids, now=at
    )


def answered(tenant: UUID, suggestion: UUID, state: str, by: UUID, *, answer: UUID | None, at: datetime) -> Write:
    """Return what answers an open suggestion: a claim, so that it is answered once."""
    return write(
        _ANSWER, order=Order.REVIEW, rows=1, tenant=tenant, id=suggestion, state=state, by=by, answer=answer, now=at
    )
