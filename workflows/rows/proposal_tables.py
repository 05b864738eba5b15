"""The tables of proposals: what is being written, what was submitted, who has looked, and the pictures."""

from datetime import datetime
from uuid import UUID

from sqlmodel import Field

from tenants.db.base import TenantRow, id_list, moment, octets, word_list, words

Octets = bytes
"""The type, by a name that a column called `bytes` does not hide."""


class Proposal(TenantRow, table=True):
    """A proposal and its working draft (canonical content). `risk`, what raised it, and `wanted_by` are copied out of it for lists.

    `writers` are the members whose words stand in the draft, its author among them. `blocking_threads` are the open threads that
    must be settled before anybody approves. `template_id` and `template_number` are the version of a template it began from.
    """

    __tablename__ = "proposal"
    __table_args__ = ({"schema": "workflow"},)
    id: UUID = Field(primary_key=True)
    kind: str = words()
    title: str = words()
    state: str = words()
    author_id: UUID
    last_editor_id: UUID
    writers: list[UUID] = id_list()
    draft: bytes = octets()
    networks: list[str] = word_list()
    channel_ids: list[UUID] = id_list()
    risk: str = words()
    risk_because: list[str] = word_list()
    wanted_by: datetime | None = moment(nullable=True)
    revision: int = 0
    version: int = 1
    blocking_threads: list[UUID] = id_list()
    template_id: UUID | None = None
    template_number: int | None = None
    created_at: datetime = moment()
    updated_at: datetime = moment()


class Revision(TenantRow, table=True):
    """The content of a proposal as it was submitted, named by its digest. Never changed.

    `author_id` is who changed the words last, `writers` is everybody whose words stand in it.
    """

    __tablename__ = "revision"
    __table_args__ = ({"schema": "workflow"},)
    proposal_id: UUID = Field(primary_key=True)
    number: int = Field(primary_key=True)
    digest: bytes = octets()
    content: bytes = octets()
    author_id: UUID
    writers: list[UUID] = id_list()
    created_at: datetime = moment()


class Look(TenantRow, table=True):
    """The newest revision a member has seen of a proposal."""

    __tablename__ = "look"
    __table_args__ = ({"schema": "workflow"},)
    member_id: UUID = Field(primary_key=True)
    proposal_id: UUID = Field(primary_key=True)
    revision: int
    at: datetime = moment()


class Media(TenantRow, table=True):
    """A picture by the SHA-256 of its bytes."""

    __tablename__ = "media"
    __table_args__ = ({"schema": "workflow"},)
    digest: bytes = octets(primary_key=True)
    media_type: str = words()
    width: int
    height: int
    size: int
    bytes: Octets = octets()
    created_by: UUID
    created_at: datetime = moment()
