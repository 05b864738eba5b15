"""Letters as they are kept: sealed while they wait, their words forgotten once they are settled, and dropped a month later."""

from datetime import datetime
from enum import StrEnum
from uuid import UUID

from sqlmodel import Field

from tenants.db.base import TenantRow, moment, octets, words


class MailState(StrEnum):
    QUEUED = "queued"
    SENT = "sent"
    """The mail server has taken it, and it has not come back."""
    REFUSED = "refused"
    """The mail server says that it will never take it."""
    GIVEN_UP = "given_up"
    """Its time was over before a mail server took it."""
    BOUNCED = "bounced"
    """The mail server had taken it, and said later that it could not be delivered."""


class Mail(TenantRow, table=True):
    """One letter. `letter` is encrypted, and NULL once it is settled; `failure` is the code of the last failure, '' for none.

    `sent_to` is a keyed hash of its address; b"" for letters of before there was one. `good_until` is when it is given up.
    """

    __tablename__ = "mail"
    __table_args__ = ({"schema": "tenant"},)
    id: UUID = Field(primary_key=True)
    key: str = words()
    kind: str = words()
    member_id: UUID | None = None
    letter: bytes | None = octets(nullable=True)
    sent_to: bytes = octets()
    state: str = words()
    attempts: int = 0
    failure: str = words()
    created_at: datetime = moment()
    good_until: datetime = moment()
    settled_at: datetime | None = moment(nullable=True)
