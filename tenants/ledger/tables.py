"""The ledger's tables, for reading. Nothing here can be written except by `ledger.append` and by erasing openings."""

from datetime import datetime
from uuid import UUID

from sqlmodel import Field

from tenants.db.base import TenantRow, big_number, moment, octets, word_list, words


class Head(TenantRow, table=True):
    """Where a log stands: how many entries it holds, and the time of the last."""

    __tablename__ = "head"
    __table_args__ = ({"schema": "ledger"},)
    log_id: UUID
    size: int = big_number()
    at: datetime | None = moment(nullable=True)


class LedgerEntry(TenantRow, table=True):
    __tablename__ = "entry"
    __table_args__ = ({"schema": "ledger"},)
    seq: int = big_number(primary_key=True)
    leaf: bytes = octets()
    entry: bytes = octets()
    at: datetime = moment()
    type: str = words()
    object_kind: str = words()
    object_id: UUID | None = None
    actor: UUID | None = None
    verdict: str | None = words(nullable=True)
    roles: list[str] = word_list()


class LedgerOpening(TenantRow, table=True):
    __tablename__ = "opening"
    __table_args__ = ({"schema": "ledger"},)
    commitment_id: UUID = Field(primary_key=True)
    salt: bytes = octets()
    ciphertext: bytes = octets()
    subject_id: UUID | None = None
    hold: bool = False
