"""Notices: what somebody should know though nothing is asked of them, such as an approval that was lost.

Rules kept: a notice is its member's own; to anybody else it does not exist. It holds ids and no words: its sentence is made
when it is read, from the proposal, the review and the version it is about, so that no name is kept a second time. Noting
one is nobody's business but theirs, so it leaves no entry; what the notice tells of has its own.
"""

from datetime import datetime
from typing import Any
from uuid import UUID

import msgspec
from sqlalchemy import text
from sqlmodel import Field

from tenants.access.caller import Caller
from tenants.acting.act import Act, write
from tenants.acting.carry_out import Overtaken, carry_out
from tenants.db.base import TenantRow, moment, words
from tenants.db.session import ReadSession, WriteSession
from tenants.db.statement import statement
from tenants.ground.clock import Clock
from tenants.ground.errors import not_found
from workflows.review.lapse import Lapse, told_approver, told_author

MOST = 50
APPROVAL_LOST = "approval_lost"


class Notice(TenantRow, table=True):
    __tablename__ = "notice"
    __table_args__ = ({"schema": "workflow"},)
    id: UUID = Field(primary_key=True)
    member_id: UUID
    kind: str = words()
    proposal_id: UUID | None = None
    review_id: UUID | None = None
    version_id: UUID | None = None
    at: datetime = moment()
    read_at: datetime | None = moment(nullable=True)


class NoticeView(msgspec.Struct, frozen=True, kw_only=True):
    """Something the caller should know though nothing is asked of them, in a sentence or two, and what it is about."""

    id: UUID
    kind: str
    words: str
    proposal_id: UUID | None
    version_id: UUID | None
    at: datetime


_READ = statement(
    "UPDATE workflow.notice SET read_at = :now WHERE tenant_id = :tenant AND member_id = :member AND id = :id"
)
_UNREAD = text(
    """
    SELECT n.id, n.kind, n.at, n.proposal_id, n.version_id, p.title, p.author_id, a.name AS author, r.lapse,
           v.effective_from
      FROM workflow.notice n
      JOIN workflow.proposal p ON p.tenant_id = n.tenant_id AND p.id = n.proposal_id
      JOIN tenant.member a ON a.tenant_id = n.tenant_id AND a.id = p.author_id
      JOIN workflow.review r ON r.tenant_id = n.tenant_id AND r.id = n.review_id
      JOIN policy.version v ON v.tenant_id = n.tenant_id AND v.id = n.version_id
     WHERE n.tenant_id = :tenant AND n.member_id = :me AND n.read_at IS NULL
     ORDER BY n.at DESC, n.id
     LIMIT :most
    """
)
_lapse = msgspec.json.Decoder(Lapse)


async def list_notices(session: ReadSession, caller: Caller) -> list[NoticeView]:
    """Return the caller's unread notices, newest first, `MOST` at most."""
    rows = await session.execute(_UNREAD, {"tenant": caller.tenant_id, "me": caller.member_id, "most": MOST})
    return [
        NoticeView(
            id=row.id,
            kind=row.kind,
            words=_words(row, caller),
            proposal_id=row.proposal_id,
            version_id=row.version_id,
            at=row.at,
        )
        for row in rows
    ]


def _words(row: Any, caller: Caller) -> str:
    """Return what the notice of a lost approval says to `caller`, with names as they are now."""
    lapse = _lapse.decode(row.lapse)
    if row.author_id == caller.member_id:
        return told_author(row.title, lapse, row.effective_from, caller.zone)
    return told_approver(row.title, row.author, lapse, row.effective_from, caller.zone)


async def read_notice(session: WriteSession, caller: Caller, clock: Clock, notice_id: UUID) -> None:
    """Note that the caller has read one of their notices. Twice is once. Raises `not-found`."""
    now = clock.now()
    reading = write(_READ, rows=1, tenant=caller.tenant_id, member=caller.member_id, id=notice_id, now=now)
    try:
        await carry_out(session, caller, now, Act(answer=None, writes=(reading,)))
    except Overtaken:
        raise not_found() from None
