"""The tables of reviews: a run of a frozen route over one revision, its seats and its decisions."""

from datetime import datetime
from uuid import UUID

from sqlmodel import Field

from tenants.db.base import TenantRow, big_number, id_list, moment, octets, word_list, words


class Review(TenantRow, table=True):
    """One run. `brief` and `route` are the canonical bytes frozen at submit; one review a proposal is open at a time.

    `subject` is what the policy judged, facts and all, so that any policy can judge the same again. `looked_back_by` is the
    policy version that last checked it again after approval; `lapse` is what that version no longer allowed, if anything.
    `waivers` are those the verdict of the policy rested on.
    """

    __tablename__ = "review"
    __table_args__ = ({"schema": "workflow"},)
    id: UUID = Field(primary_key=True)
    proposal_id: UUID
    revision: int
    revision_digest: bytes = octets()
    policy_version_id: UUID
    policy_digest: bytes = octets()
    brief: bytes = octets()
    brief_digest: bytes = octets()
    route: bytes = octets()
    stage: int = 0
    state: str = words()
    opened_at: datetime = moment()
    due_at: datetime = moment()
    expires_at: datetime = moment()
    closed_at: datetime | None = moment(nullable=True)
    subject: bytes | None = octets(nullable=True)
    looked_back_by: UUID | None = None
    waivers: list[UUID] = id_list()
    lapse: bytes | None = octets(nullable=True)


class Seat(TenantRow, table=True):
    """One person's place in one step of a review."""

    __tablename__ = "seat"
    __table_args__ = ({"schema": "workflow"},)
    review_id: UUID = Field(primary_key=True)
    stage: int = Field(primary_key=True)
    member_id: UUID = Field(primary_key=True)
    proposal_id: UUID
    role: str = words()
    why: str = words()
    state: str = words()
    opened_at: datetime | None = moment(nullable=True)
    due_at: datetime | None = moment(nullable=True)
    decided_at: datetime | None = moment(nullable=True)


class Decision(TenantRow, table=True):
    """A verdict with its reason, bound to what was seen, and where it stands in the ledger."""

    __tablename__ = "decision"
    __table_args__ = ({"schema": "workflow"},)
    id: UUID = Field(primary_key=True)
    review_id: UUID
    proposal_id: UUID
    stage: int
    member_id: UUID
    role: str = words()
    verdict: str = words()
    reason: str = words()
    quotes: list[str] = word_list()
    revision_digest: bytes = octets()
    policy_digest: bytes = octets()
    brief_digest: bytes = octets()
    at: datetime = moment()
    seq: int = big_number()
