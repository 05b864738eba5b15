"""A waiver as one statement read it, and as a caller is shown it. Computes only."""

from collections.abc import Mapping
from datetime import datetime
from uuid import UUID

import msgspec

from policies.document.document import PolicyDocument
from policies.subject.findings import Finding
from tenants.access.caller import Caller
from tenants.organizations.named_member import Who
from workflows.judging.open_waivers import CLOSED_BECAUSE, WHAT_TO_DO, Because
from workflows.kinds.kind import FieldText
from workflows.kinds.register import KindName
from workflows.kinds.sentences import listed, moment, role_words
from workflows.kinds.stored import parse
from workflows.review.machine import WaiverState
from workflows.waivers.shown_texts import asked_words
from workflows.waivers.steps import Asked, actions_on


class Read(msgspec.Struct, frozen=True, kw_only=True):
    """A waiver with its proposal as both stand now. `granters` are the people who could decide on it."""

    id: UUID
    proposal_id: UUID
    proposal_title: str
    kind: str
    draft: bytes
    author_name: str
    visible: bool
    rule: str
    rule_title: str
    rule_digest: bytes
    policy_id: UUID
    policy_number: int
    policy_digest: bytes
    content: bytes
    content_digest: bytes
    findings: bytes
    covers: tuple[str, ...]
    reason: str
    until: datetime
    asked: Asked
    asker: Who
    asked_at: datetime
    decider: Who | None
    decided_at: datetime | None
    decision_reason: str
    withdrawer: Who | None
    withdrawn_at: datetime | None
    withdrawal_reason: str
    closed_at: datetime | None
    closed_because: Because | None
    granters: tuple[Who, ...]
    titles: Mapping[str, str]


class WaiverView(msgspec.Struct, frozen=True, kw_only=True):
    """A waiver as the caller may see it. `words` are the exact words it was asked for, with `findings` pointing into them.

    `stands` says in a sentence where it stands, and `over` whether its day has passed. `what_to_do` is for whoever asked, once it is
    closed. `proposal_visible` tells whether the
    caller may open the proposal itself. Digests are hex SHA-256; a decision names `content_digest` and `policy_digest`.
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
    words: tuple[FieldText, ...]
    findings: tuple[Finding, ...]
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
    closed_at: datetime | None
    what_to_do: str
    who_may_decide: tuple[Who, ...]
    roles_that_may: tuple[str, ...]
    actions: list[str]


_findings = msgspec.json.Decoder(tuple[Finding, ...])


def present(read: Read, document: PolicyDocument, caller: Caller) -> WaiverView:
    """Return `read` as `caller` sees it. `document` is the policy it was asked under."""
    rule = next(one for one in document.rules if one.id == read.rule)
    section = next((one for one in document.text if one.id == rule.section), None)
    findings = _findings.decode(read.findings)
    return WaiverView(
        id=read.id,
        proposal_id=read.proposal_id,
        proposal_title=read.proposal_title,
        proposal_visible=read.visible,
        kind=read.kind,
        rule=read.rule,
        rule_title=read.rule_title,
        rule_why=rule.why,
        section_title=section.title if section else "",
        section_text=section.body if section else "",
        policy_id=read.policy_id,
        policy_number=read.policy_number,
        policy_digest=read.policy_digest.hex(),
        content_digest=read.content_digest.hex(),
        words=asked_words(parse(read.content), findings, caller.zone),
        findings=findings,
        author=read.author_name,
        reason=read.reason,
        until=read.until,
        state=read.asked.state,
        over=read.asked.over,
        stands=stands(read, caller.zone),
        asked_by=read.asker,
        asked_at=read.asked_at,
        decided_by=read.decider,
        decided_at=read.decided_at,
        decision_reason=read.decision_reason,
        withdrawn_by=read.withdrawer,
        withdrawn_at=read.withdrawn_at,
        withdrawal_reason=read.withdrawal_reason,
        closed_at=read.closed_at,
        what_to_do=what_to_do(read, caller),
        who_may_decide=read.granters,
        roles_that_may=tuple(role_words(role, read.titles) for role in read.asked.waivable_by),
        actions=actions_on(read.asked, caller),
    )


def stands(read: Read, zone: str) -> str:
    """Return where a waiver stands, in a sentence."""
    asked, until = read.asked, moment(read.until, zone)
    if read.closed_because is not None:
        return f"It is closed: {CLOSED_BECAUSE[read.closed_because]}. It does not hold any more."
    if asked.state == "asked" and not asked.words_can_move:
        return "The proposal has moved on, so nobody needs to answer this any more."
    if asked.state == "asked":
        waits = listed((who.name for who in read.granters), "or")
        return f"Waits for {waits}." if waits else "Nobody is left who could answer this."
    if asked.state == "withdrawn":
        return f"{_name(read.withdrawer)} took it back; it does not hold."
    if asked.state == "refused":
        return f"{_name(read.decider)} refused it; the rule stands."
    return f"It ran out on {until}." if asked.over else f"{_name(read.decider)} granted it until {until}."


def what_to_do(read: Read, caller: Caller) -> str:
    """Return what `caller`, if they asked, can do now that it is closed; '' for everybody else and while it is not."""
    mine = caller.member_id in (read.asker.id, read.asked.author_id)
    return WHAT_TO_DO[read.closed_because] if mine and read.closed_because is not None else ""


def _name(who: Who | None) -> str:
    return who.name if who else "A former member"
