"""The tables of reviews: a run of a frozen route over one revision, its stages, its seats and its decisions."""

from datetime import datetime
from uuid import UUID

from sqlmodel import Field

from tenants.db.base import TenantRow, id_list, moment, number_list, octets, words


class Review(TenantRow, table=True):
    """One run. `brief` and `route` are the canonical bytes frozen at submit; one review a proposal is open at a time.

    `subject` is what the policy judged, facts and all, so that any policy can judge the same again. `looked_back_by` is the
    policy version that last checked it again after approval; `lapse` is what that version no longer allowed, if anything.
    `waivers` are those the verdict of the policy rested on. `due_at` is copied from its open stages for lists.
    `answer_opening` names what opens the author's answer to what was asked for before, if they gave one. `low_risk`: the policy calls
    it so.
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
    state: str = words()
    opened_at: datetime = moment()
    due_at: datetime = moment()
    expires_at: datetime = moment()
    closed_at: datetime | None = moment(nullable=True)
    subject: bytes | None = octets(nullable=True)
    looked_back_by: UUID | None = None
    waivers: list[UUID] = id_list()
    answer_opening: UUID | None = None
    lapse: bytes | None = octets(nullable=True)
    low_risk: bool = False


class Stage(TenantRow, table=True):
    """One stage of a review, numbered from 0. `waits_for` are the numbers of the stages that must be done before it opens.

    `remind_at` and `escalate_at` are its steps on the way once it is open; `reminded_at` and `escalated_at` when they were taken.

    `need` is "any", "all" or a number, as the frozen route says; what else the stage asks for stands there.
    """

    __tablename__ = "stage"
    __table_args__ = ({"schema": "workflow"},)
    review_id: UUID = Field(primary_key=True)
    number: int = Field(primary_key=True)
    need: str = words()
    waits_for: list[int] = number_list()
    state: str = words()
    opened_at: datetime | None = moment(nullable=True)
    due_at: datetime = moment()
    closed_at: datetime | None = moment(nullable=True)
    remind_at: datetime | None = moment(nullable=True)
    escalate_at: datetime | None = moment(nullable=True)
    reminded_at: datetime | None = moment(nullable=True)
    escalated_at: datetime | None = moment(nullable=True)


class Seat(TenantRow, table=True):
    """One person's place in one stage of a review. `decided_by` is who decided from it in their place, if somebody did.

    `late`: they are asked because the stage ran late. `kept_from`: the revision whose approval counts here too.
    """

    __tablename__ = "seat"
    __table_args__ = ({"schema": "workflow"},)
    id: UUID = Field(primary_key=True)
    review_id: UUID
    stage: int
    member_id: UUID
    decided_by: UUID | None = None
    proposal_id: UUID
    role: str = words()
    why: str = words()
    state: str = words()
    opened_at: datetime | None = moment(nullable=True)
    due_at: datetime | None = moment(nullable=True)
    decided_at: datetime | None = moment(nullable=True)
    late: bool = False
    kept_from: int | None = None


class Decision(TenantRow, table=True):
    """A verdict, given from a seat and bound to what was seen. Its ledger entry names it by its id.

    `reason_opening` and `quotes_opening` name what opens the words said with it, in the ledger (see
    `tenants.record.sealed_text`); None where nothing was said. `cause` is the kind of reason for rejecting, or of conflict for
    stepping aside, by its id; empty for other verdicts. `covering_for` is in whose place it was given, if not for themselves.
    """

    __tablename__ = "decision"
    __table_args__ = ({"schema": "workflow"},)
    id: UUID = Field(primary_key=True)
    review_id: UUID
    proposal_id: UUID
    seat_id: UUID
    member_id: UUID
    covering_for: UUID | None = None
    role: str = words()
    verdict: str = words()
    reason_opening: UUID | None = None
    quotes_opening: UUID | None = None
    cause: str = words()
    revision_digest: bytes = octets()
    policy_digest: bytes = octets()
    brief_digest: bytes = octets()
    at: datetime = moment()


class Suggestion(TenantRow, table=True):
    """Other words for a revision, as the whole content, by somebody who decides on it. Its author takes or declines them.

    `note_opening` and `answer_opening` name what opens the words said with it and with the answer.
    """

    __tablename__ = "suggestion"
    __table_args__ = ({"schema": "workflow"},)
    id: UUID = Field(primary_key=True)
    proposal_id: UUID
    review_id: UUID
    revision: int
    member_id: UUID
    content: bytes = octets()
    content_digest: bytes = octets()
    note_opening: UUID | None = None
    state: str = words()
    suggested_at: datetime = moment()
    answered_by: UUID | None = None
    answered_at: datetime | None = moment(nullable=True)
    answer_opening: UUID | None = None
