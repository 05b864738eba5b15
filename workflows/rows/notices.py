"""Notices: what somebody should know though nothing is asked of them, such as an approval that was lost.

Rules kept: a notice is its member's own; to anybody else it does not exist. It holds ids and no words: its sentence is made
when it is read, from the proposal, the review and the version it is about, so that no name is kept a second time. Noting
one is nobody's business but theirs, so it leaves no entry; what the notice tells of has its own.
"""

from collections.abc import Collection
from datetime import datetime
from typing import Any, Literal
from uuid import UUID

import msgspec
from sqlalchemy import text
from sqlmodel import Field

from tenants.access.caller import Caller
from tenants.acting.act import Act, write
from tenants.acting.carry_out import carry_out
from tenants.db.base import TenantRow, moment, words
from tenants.db.session import ReadSession, WriteSession
from tenants.db.statement import statement
from tenants.ground.clock import Clock
from workflows.judging.open_waivers import told_asker, told_other
from workflows.review.lapse import Lapse, told_approver

MOST = 50
APPROVAL_LOST = "approval_lost"
WAIVER_CLOSED = "waiver_closed"
NoticeKind = Literal["approval_lost", "waiver_closed"]


class Notice(TenantRow, table=True):
    __tablename__ = "notice"
    __table_args__ = ({"schema": "workflow"},)
    id: UUID = Field(primary_key=True)
    member_id: UUID
    kind: str = words()
    proposal_id: UUID | None = None
    review_id: UUID | None = None
    version_id: UUID | None = None
    waiver_id: UUID | None = None
    at: datetime = moment()
    read_at: datetime | None = moment(nullable=True)


class NoticeView(msgspec.Struct, frozen=True, kw_only=True):
    """Something the caller should know though nothing is asked of them, in a sentence or two, and what it is about.

    `proposal_id` or `waiver_id` names what there is to open; neither where nothing is left to look at.
    """

    id: UUID
    kind: NoticeKind
    words: str
    proposal_id: UUID | None
    waiver_id: UUID | None
    version_id: UUID | None
    at: datetime


_READ = statement(
    """
    UPDATE workflow.notice SET read_at = :now
     WHERE tenant_id = :tenant AND member_id = :member AND id = ANY (CAST(:ids AS uuid[])) AND read_at IS NULL
    """
)
_UNREAD = text(
    """
    SELECT n.id, n.kind, n.at, n.proposal_id, n.version_id, n.waiver_id, p.title, p.state AS proposal_state, a.name AS author,
           r.lapse, v.effective_from, w.rule_title, w.closed_because, w.asked_by, k.name AS asker,
           w.decided_by IS NOT NULL AS granted
      FROM workflow.notice n
      JOIN workflow.proposal p ON p.tenant_id = n.tenant_id AND p.id = n.proposal_id
      JOIN tenant.member a ON a.tenant_id = n.tenant_id AND a.id = p.author_id
      LEFT JOIN workflow.review r ON r.tenant_id = n.tenant_id AND r.id = n.review_id
      LEFT JOIN policy.version v ON v.tenant_id = n.tenant_id AND v.id = n.version_id
      LEFT JOIN workflow.waiver w ON w.tenant_id = n.tenant_id AND w.id = n.waiver_id
      LEFT JOIN tenant.member k ON k.tenant_id = n.tenant_id AND k.id = w.asked_by
     WHERE n.tenant_id = :tenant AND n.member_id = :me AND n.read_at IS NULL
     ORDER BY n.at DESC, n.id
     LIMIT :most
    """
)
_lapse = msgspec.json.Decoder(Lapse)


async def list_notices(session: ReadSession, caller: Caller) -> list[NoticeView]:
    """Return the caller's unread notices, newest first, `MOST` at most."""
    rows = await session.execute(_UNREAD, {"tenant": caller.tenant_id, "me": caller.member_id, "most": MOST})
    return [_about_waiver(row, caller) if row.kind == WAIVER_CLOSED else _about_approval(row, caller) for row in rows]


def _about_approval(row: Any, caller: Caller) -> NoticeView:
    """Return what the notice of a lost approval says to whoever had approved it, with names as they are now."""
    return NoticeView(
        id=row.id,
        kind=row.kind,
        words=told_approver(row.title, row.author, _lapse.decode(row.lapse), row.effective_from, caller.zone),
        proposal_id=row.proposal_id,
        waiver_id=None,
        version_id=row.version_id,
        at=row.at,
    )


def _about_waiver(row: Any, caller: Caller) -> NoticeView:
    """Return what the notice of a closed waiver says to whoever asked for it, or to whoever granted it or could have."""
    if row.asked_by == caller.member_id:
        said = told_asker(row.title, row.rule_title, row.closed_because, granted=row.granted)
    else:
        said = told_other(row.title, row.rule_title, row.asker, row.closed_because, granted=row.granted)
    return NoticeView(
        id=row.id,
        kind=row.kind,
        words=said,
        proposal_id=None,
        waiver_id=None if row.proposal_state == "discarded" else row.waiver_id,
        version_id=None,
        at=row.at,
    )


async def read_notices(session: WriteSession, caller: Caller, clock: Clock, notice_ids: Collection[UUID]) -> None:
    """Note that the caller has read these of their notices, at once; ids that are not theirs change nothing and tell nothing."""
    now = clock.now()
    reading = write(_READ, tenant=caller.tenant_id, member=caller.member_id, ids=list(notice_ids), now=now)
    await carry_out(session, caller, now, Act(answer=None, writes=(reading,)))
