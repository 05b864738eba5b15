"""The table of notices."""

from datetime import datetime
from uuid import UUID

from sqlmodel import Field

from tenants.db.base import TenantRow, moment, words


class Notice(TenantRow, table=True):
    """One thing one member is told. It holds ids and no words; see `workflows.notices.telling.Telling` for what they name."""

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
    at: datetime = moment()
    read_at: datetime | None = moment(nullable=True)
