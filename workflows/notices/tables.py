"""The tables of notices, and of what ends letters of them."""

from datetime import datetime
from uuid import UUID

from sqlmodel import Field

from tenants.db.base import TenantRow, moment, octets, word_list, words


class Notice(TenantRow, table=True):
    """One thing one member is told. It holds ids and no words; see `workflows.notices.telling.Telling` for what they name.

    `mail` is `owed` until the worker has looked at it, then `queued` in a letter, or `left` out of all of them.
    """

    __tablename__ = "notice"
    __table_args__ = ({"schema": "workflow"},)
    id: UUID = Field(primary_key=True)
    member_id: UUID
    kind: str = words()
    key: str = words()
    proposal_id: UUID | None = None
    review_id: UUID | None = None
    version_id: UUID | None = None
    waiver_id: UUID | None = None
    by_id: UUID | None = None
    other_id: UUID | None = None
    object_id: UUID | None = None
    reason_opening: UUID | None = None
    at: datetime = moment()
    read_at: datetime | None = moment(nullable=True)
    mail: str = words()


class NoticeStop(TenantRow, table=True):
    """What ends mail about `groups` for a member without signing in: the SHA-256 of a token that stands in letters."""

    __tablename__ = "notice_stop"
    __table_args__ = ({"schema": "workflow"},)
    token_hash: bytes = octets(primary_key=True)
    member_id: UUID
    groups: list[str] = word_list()
