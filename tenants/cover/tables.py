"""The rows of cover: who decides in whose place, and who may say so for somebody."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import Column, Computed
from sqlalchemy.dialects.postgresql import TSTZRANGE
from sqlmodel import Field

from tenants.db.base import TenantRow, moment

_DURING = "tstzrange(begins_at, greatest(begins_at, least(ends_at, ended_at)))"


class Cover(TenantRow, table=True):
    """`deputy_id` decides in the place of `member_id` from `begins_at` to `ends_at`, or to `ended_at` where that came before.

    `during` is that time as the database works it out. A person is covered by one other at a time, which the database holds.
    """

    __tablename__ = "cover"
    __table_args__ = ({"schema": "tenant"},)
    id: UUID = Field(primary_key=True)
    member_id: UUID
    deputy_id: UUID
    begins_at: datetime = moment()
    ends_at: datetime = moment()
    set_by: UUID
    set_at: datetime = moment()
    ended_at: datetime | None = moment(nullable=True)
    ended_by: UUID | None = None
    during: object = Field(default=None, sa_column=Column(TSTZRANGE, Computed(_DURING, persisted=True), nullable=False))


class Assistant(TenantRow, table=True):
    """`assistant_id` may set and end cover for `member_id`."""

    __tablename__ = "assistant"
    __table_args__ = ({"schema": "tenant"},)
    member_id: UUID = Field(primary_key=True)
    assistant_id: UUID = Field(primary_key=True)
    named_by: UUID
    named_at: datetime = moment()
