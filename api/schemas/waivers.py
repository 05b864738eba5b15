"""Waivers: a rule passed over for one proposal, asked for by one person and decided by another."""

from datetime import datetime
from typing import Annotated, Literal
from uuid import UUID

import msgspec

from api.http.timestamps import Moment
from api.schemas.common import Input, Output
from policies.document.document import Slug
from policies.letters.letters import PROSE
from policies.subject.findings import Finding
from tenants.organizations.named_member import Who
from workflows.kinds.content import HexDigest
from workflows.kinds.kind import FieldText
from workflows.kinds.register import KindName

WaiverState = Literal["asked", "granted", "refused", "withdrawn"]


class WaiverNew(Input, frozen=True, kw_only=True):
    """Which rule to pass over, why, and until when: at most 90 days, and not before the words are planned to appear."""

    rule: Slug
    reason: Annotated[str, msgspec.Meta(min_length=1, max_length=4_000), PROSE]
    until: Moment


class WaiverDecision(Input, frozen=True, kw_only=True):
    """An answer and why, bound to the words and the policy the caller saw. Anything that has moved is refused with 412."""

    verdict: Literal["grant", "refuse"]
    reason: Annotated[str, msgspec.Meta(max_length=4_000), PROSE]
    content_digest: HexDigest
    policy_digest: HexDigest


class WaiverWithdrawal(Input, frozen=True, kw_only=True):
    """Why it is taken back. Needed for a waiver that was granted; a request that is still open needs no reason."""

    reason: Annotated[str, msgspec.Meta(max_length=4_000), PROSE] = ""


class WaiverView(Output, frozen=True, kw_only=True):
    """A waiver. `words` are the exact words it was asked for, with `findings` pointing into them.

    `stands` says in a sentence where it stands, and `over` whether its day has passed. `proposal_visible` tells whether the
    caller may open the proposal itself. A decision names `content_digest` and `policy_digest`.
    """

    id: UUID
    proposal_id: UUID
    proposal_title: str
    proposal_visible: bool
    kind: KindName
    rule: str
    rule_title: str
    rule_why: str
    section_title: str
    section_text: str
    policy_id: UUID
    policy_number: int
    policy_digest: str
    content_digest: str
    words: list[FieldText]
    findings: list[Finding]
    author: str
    reason: str
    until: datetime
    state: WaiverState
    over: bool
    stands: str
    asked_by: Who
    asked_at: datetime
    decided_by: Who | None
    decided_at: datetime | None
    decision_reason: str
    withdrawn_by: Who | None
    withdrawn_at: datetime | None
    withdrawal_reason: str
    who_may_decide: list[Who]
    roles_that_may: list[str]
    actions: list[str]


class Waivable(Output, frozen=True, kw_only=True):
    """A rule that is not met and may be waived: by holders of which roles, by title, and which people that is."""

    rule: str
    roles: list[str]
    people: list[Who]
