"""The tables of templates: what each is called and who keeps it, and its versions."""

from datetime import datetime
from uuid import UUID

from sqlmodel import Field

from tenants.db.base import TenantRow, moment, octets, words


class TemplateRow(TenantRow, table=True):
    """One template. `title` is copied out of its newest version, `number`. Never deleted, only retired."""

    __tablename__ = "template"
    __table_args__ = ({"schema": "workflow"},)
    id: UUID = Field(primary_key=True)
    kind: str = words()
    title: str = words()
    owner_id: UUID
    retired: bool = False
    number: int = 1
    version: int = 1
    created_at: datetime = moment()
    updated_at: datetime = moment()


class TemplateVersion(TenantRow, table=True):
    """One version of a template: its document (canonical JSON), named by its digest. Never changed."""

    __tablename__ = "template_version"
    __table_args__ = ({"schema": "workflow"},)
    template_id: UUID = Field(primary_key=True)
    number: int = Field(primary_key=True)
    digest: bytes = octets()
    document: bytes = octets()
    author_id: UUID
    created_at: datetime = moment()
