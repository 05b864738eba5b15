"""The table of waivers: what was asked, on which words, and what became of it."""

from datetime import datetime
from uuid import UUID

from sqlmodel import Field

from tenants.db.base import TenantRow, moment, octets, word_list, words


class WaiverRow(TenantRow, table=True):
    """One request to pass over a rule. `content` is the proposal as it read then; `covers` names the findings shown then.

    `decided_role` is the role the decider held it in. `reason_opening`, `decision_opening` and `withdrawal_opening` name what
    opens the reasons people gave, in the ledger (see `tenants.record.sealed_text`). Only the state and who moved it change
    after asking.
    """

    __tablename__ = "waiver"
    __table_args__ = ({"schema": "workflow"},)
    id: UUID = Field(primary_key=True)
    proposal_id: UUID
    rule: str = words()
    rule_title: str = words()
    rule_digest: bytes = octets()
    policy_version_id: UUID
    policy_digest: bytes = octets()
    waivable_by: list[str] = word_list()
    content: bytes = octets()
    content_digest: bytes = octets()
    findings: bytes = octets()
    covers: list[str] = word_list()
    reason_opening: UUID
    until: datetime = moment()
    state: str = words()
    asked_by: UUID
    asked_at: datetime = moment()
    decided_by: UUID | None = None
    decided_role: str | None = words(nullable=True)
    decided_at: datetime | None = moment(nullable=True)
    decision_opening: UUID | None = None
    withdrawn_by: UUID | None = None
    withdrawn_at: datetime | None = moment(nullable=True)
    withdrawal_opening: UUID | None = None
    closed_at: datetime | None = moment(nullable=True)
    closed_because: str | None = words(nullable=True)
