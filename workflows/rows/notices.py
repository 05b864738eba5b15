"""Notices: what somebody should know though nothing is asked of them, such as an approval that was lost.

Rule kept: a notice is its member's own; to anybody else it does not exist. Noting one is nobody's business but theirs, so
it leaves no entry; what the notice tells of has its own.
"""

from datetime import datetime
from uuid import UUID

import msgspec
from sqlalchemy import select, update
from sqlmodel import Field, col

from tenants.access.caller import Caller
from tenants.db.base import TenantRow, moment, words
from tenants.db.session import ReadSession, WriteSession
from tenants.ground.clock import Clock
from tenants.ground.errors import not_found

MOST = 50
APPROVAL_LOST = "approval_lost"


class Notice(TenantRow, table=True):
    __tablename__ = "notice"
    __table_args__ = ({"schema": "workflow"},)
    id: UUID = Field(primary_key=True)
    member_id: UUID
    kind: str = words()
    proposal_id: UUID | None = None
    version_id: UUID | None = None
    words: str = words()
    at: datetime = moment()
    read_at: datetime | None = moment(nullable=True)


class NoticeNow(msgspec.Struct, frozen=True, kw_only=True):
    """A notice nobody has noted yet, in a sentence or two, and what it is about."""

    id: UUID
    kind: str
    words: str
    proposal_id: UUID | None
    version_id: UUID | None
    at: datetime


async def list_notices(session: ReadSession, caller: Caller) -> list[NoticeNow]:
    """Return the caller's unread notices, newest first, `MOST` at most."""
    unread = (
        select(Notice)
        .where(
            col(Notice.tenant_id) == caller.tenant_id,
            col(Notice.member_id) == caller.member_id,
            col(Notice.read_at).is_(None),
        )
        .order_by(col(Notice.at).desc(), col(Notice.id))
        .limit(MOST)
    )
    return [
        NoticeNow(
            id=row.id,
            kind=row.kind,
            words=row.words,
            proposal_id=row.proposal_id,
            version_id=row.version_id,
            at=row.at,
        )
        for row in (await session.execute(unread)).scalars()
    ]


async def read_notice(session: WriteSession, caller: Caller, clock: Clock, notice_id: UUID) -> None:
    """Note that the caller has read one of their notices. Twice is once. Raises `not-found`."""
    noted = await session.execute(
        update(Notice)
        .where(
            col(Notice.tenant_id) == caller.tenant_id,
            col(Notice.member_id) == caller.member_id,
            col(Notice.id) == notice_id,
        )
        .values(read_at=clock.now())
        .returning(col(Notice.id))
        .execution_options(synchronize_session=False)
    )
    if noted.scalar_one_or_none() is None:
        raise not_found()
