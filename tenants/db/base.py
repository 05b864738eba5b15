"""Base of every table, and the schemas they live in.

Table models skip validation (SQLModel), so inputs and outputs are separate msgspec types; a table row is only a row.
"""

from typing import Any
from uuid import UUID

from sqlalchemy import BigInteger, Column, DateTime, Integer, LargeBinary, MetaData, Text
from sqlalchemy.dialects.postgresql import ARRAY
from sqlalchemy.dialects.postgresql import UUID as PgUuid
from sqlmodel import Field, SQLModel

metadata: MetaData = SQLModel.metadata


class Row(SQLModel):
    """A row of any table. Times are timestamptz; text is `text`; ids are uuid."""

    model_config = {"arbitrary_types_allowed": True}


class TenantRow(Row):
    """A row that belongs to one organization: `tenant_id` is the first part of its primary key."""

    tenant_id: UUID = Field(primary_key=True, sa_type=PgUuid(as_uuid=True))


def moment(*, nullable: bool = False) -> Any:
    """Return a timestamptz field."""
    return Field(default=None, sa_column_kwargs={"nullable": nullable}, sa_type=DateTime(timezone=True))


def words(*, nullable: bool = False, primary_key: bool = False) -> Any:
    """Return a text field."""
    return Field(default=None, primary_key=primary_key, sa_column_kwargs={"nullable": nullable}, sa_type=Text)


def octets(*, nullable: bool = False, primary_key: bool = False) -> Any:
    """Return a bytea field."""
    return Field(default=None, primary_key=primary_key, sa_column_kwargs={"nullable": nullable}, sa_type=LargeBinary)


def big_number(*, primary_key: bool = False, default: int | None = None) -> Any:
    """Return a bigint field."""
    return Field(default=default, primary_key=primary_key, sa_type=BigInteger)


def word_list() -> Any:
    """Return a text[] field, empty by default."""
    return Field(default_factory=list, sa_column=Column(ARRAY(Text), nullable=False))


def number_list() -> Any:
    """Return an integer[] field, empty by default."""
    return Field(default_factory=list, sa_column=Column(ARRAY(Integer), nullable=False))


def id_list() -> Any:
    """Return a uuid[] field, empty by default."""
    return Field(default_factory=list, sa_column=Column(ARRAY(PgUuid(as_uuid=True)), nullable=False))
