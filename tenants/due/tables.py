"""The one table of what is due when, in every organization."""

from datetime import datetime
from uuid import UUID

from sqlmodel import Field

from tenants.db.base import TenantRow, moment, words


class Due(TenantRow, table=True):
    """One thing that is owed. The row is gone when it is done.

    `due_at` is the moment it was owed for; no worker takes it before `next_at`, which is later while it is claimed (the end of
    the lease) or after a failure. `claim` names the hold of whoever is at it. `owed` counts how often it was owed: done is only
    what was not owed again meanwhile. `failure` is the code of the last failure, '' when there was none.
    """

    __tablename__ = "due"
    __table_args__ = ({"schema": "tenant"},)
    kind: str = words(primary_key=True)
    subject: UUID = Field(primary_key=True)
    due_at: datetime = moment()
    next_at: datetime = moment()
    owed: int = 1
    claim: UUID | None = None
    attempts: int = 0
    failure: str = words()
    failing_since: datetime | None = moment(nullable=True)
