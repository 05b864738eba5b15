"""The tables of discussion: threads, and what is said in them."""

from datetime import datetime
from uuid import UUID

from sqlmodel import Field

from tenants.db.base import TenantRow, id_list, moment, words


class ThreadRow(TenantRow, table=True):
    """One thread about a proposal. `revision` is the one it was begun at; `field`, `starts` and `ends` are its anchor there.

    Only its state, who settled it, its version and how many comments it has change afterwards.
    """

    __tablename__ = "thread"
    __table_args__ = ({"schema": "workflow"},)
    id: UUID = Field(primary_key=True)
    proposal_id: UUID
    revision: int
    field: str | None = words(nullable=True)
    starts: int | None = None
    ends: int | None = None
    audience: str = words()
    blocking: bool = False
    state: str = words()
    begun_by: UUID
    begun_at: datetime = moment()
    settled_by: UUID | None = None
    settled_at: datetime | None = moment(nullable=True)
    comments: int = 1
    version: int = 1


class CommentRow(TenantRow, table=True):
    """What somebody said in a thread. `words_opening` names what opens it, in the ledger (see `tenants.record.sealed_text`)."""

    __tablename__ = "comment"
    __table_args__ = ({"schema": "workflow"},)
    id: UUID = Field(primary_key=True)
    thread_id: UUID
    member_id: UUID
    words_opening: UUID
    mentions: list[UUID] = id_list()
    at: datetime = moment()
