"""Answering a request for a waiver, and taking a waiver back.

Rules kept: a second person answers, bound to the words and the policy they saw; while a waiver is moved its proposal stands
still, so two people answering at once take turns; an attempt at one's own is recorded although it is refused. A waiver that
is taken back holds no longer: not for words still being written, not in a review, and an approval that rested on it falls.
"""

from datetime import datetime
from typing import Any, Literal
from uuid import UUID

import msgspec
from sqlalchemy import text

from tenants.access.caller import Caller
from tenants.acting.act import Act, Order, Write, write
from tenants.acting.carry_out import carry_out
from tenants.db.session import ReadSession, WriteSession
from tenants.db.statement import statement
from tenants.ground.clock import Clock
from tenants.ground.errors import Problem
from tenants.ground.ids import OpeningId, uuid7
from tenants.ledger.entry import Entry
from tenants.ledger.entry_types import EntryType
from workflows.judging.circumstances import About, read_circumstances
from workflows.judging.judge_content import judge_content
from workflows.kinds.stored import parse
from workflows.lookback.recheck import hold_in_force, look_again
from workflows.notices.kinds import NoticeKind
from workflows.notices.telling import Telling, each
from workflows.notices.writes import with_tellings
from workflows.review.machine import PROPOSAL, WAIVER
from workflows.waivers.queries import get_waiver, hold_waiver
from workflows.waivers.requirements import offence, require_reason
from workflows.waivers.steps import admit, require_withdrawer
from workflows.waivers.view import Read, WaiverView

_ANSWER = statement(
    """
    UPDATE workflow.waiver
       SET state = :state, decided_by = :me, decided_role = :role, decided_at = :now, decision_opening = :opening
     WHERE tenant_id = :tenant AND id = :id
    """
)
_TAKE_BACK = statement(
    """
    UPDATE workflow.waiver
       SET state = :state, withdrawn_by = :me, withdrawn_at = :now, withdrawal_opening = :opening
     WHERE tenant_id = :tenant AND id = :id
    """
)
_RESTING = text(
    """
    SELECT p.state FROM workflow.proposal p
     CROSS JOIN LATERAL (
       SELECT w.waivers FROM workflow.review w
        WHERE w.tenant_id = p.tenant_id AND w.proposal_id = p.id ORDER BY w.opened_at DESC LIMIT 1) r
     WHERE p.tenant_id = :tenant AND p.id = :proposal AND :id = ANY (r.waivers)
    """
)
_TOUCH = statement(
    """
    UPDATE workflow.proposal SET version = version + 1, updated_at = :now WHERE tenant_id = :tenant AND id = :proposal
    """
)
_ENTRY_TYPES = {"grant": EntryType.WAIVER_GRANTED, "refuse": EntryType.WAIVER_REFUSED}
_MOVED = {"words": "the words it is about", "policy": "the policy"}


class WaiverAnswer(msgspec.Struct, frozen=True, kw_only=True):
    """An answer, why, and the hex digests of the words and the policy it is about."""

    verdict: Literal["grant", "refuse"]
    reason: str
    content_digest: str
    policy_digest: str


async def decide_waiver(
    session: WriteSession, caller: Caller, clock: Clock, waiver_id: UUID, given: WaiverAnswer
) -> WaiverView:
    """Grant or refuse a waiver.

    Raises `not-found`, `own-waiver` (recorded), `forbidden`, `wrong-state` when it was answered already or the proposal has
    moved on, `reason-required`, and `stale-decision` when the words that offend or the policy are not those it is about.
    """
    read = await hold_waiver(session, caller, waiver_id)
    role = admit(read.asked, caller, _entry(EntryType.WAIVER_SELF_REFUSED, read))
    state = WAIVER.move(read.asked.state, given.verdict)
    if not read.asked.words_can_move:
        raise PROPOSAL.refusal(read.asked.proposal_state, "submit")
    reason = require_reason(given.reason, f"{read.asker.name}, and whoever reads the record,")
    await _require_unmoved(session, caller, clock, read, given)
    now = clock.now()
    entry = _entry(_ENTRY_TYPES[given.verdict], read, reason=reason, role=role, until=read.until)
    answered = write(
        _ANSWER,
        order=Order.REVIEW,
        tenant=caller.tenant_id,
        id=waiver_id,
        state=state,
        me=caller.member_id,
        role=role,
        now=now,
        opening=entry.openings["reason"],
    )
    done = Act(answer=None, writes=(answered,), entries=(entry,))
    await carry_out(session, caller, now, with_tellings(done, caller.tenant_id, _answered(caller, read, state), now))
    return await get_waiver(session, caller, waiver_id)


async def withdraw_waiver(
    session: WriteSession, caller: Caller, clock: Clock, waiver_id: UUID, reason: str
) -> WaiverView:
    """Take back an open request, or a waiver that holds; the second needs a reason, because others rely on it.

    Raises `not-found`, `forbidden`, `wrong-state` or `reason-required`.
    """
    # Held before the proposal is: whoever replaces the version in force takes them in this order too.
    await hold_in_force(session, caller.tenant_id)
    read = await hold_waiver(session, caller, waiver_id)
    require_withdrawer(read.asked, caller)
    state = WAIVER.move(read.asked.state, "withdraw")
    if read.asked.state == "granted":
        reason = require_reason(reason, f"{read.asker.name}, and whoever reads the record,")
    now = clock.now()
    held = read.asked.state == "granted"
    entry = _entry(EntryType.WAIVER_WITHDRAWN, read, reason=reason.strip(), held=held)
    taken_back = write(
        _TAKE_BACK,
        order=Order.REVIEW,
        tenant=caller.tenant_id,
        id=waiver_id,
        state=state,
        me=caller.member_id,
        now=now,
        opening=entry.openings.get("reason"),
    )
    resting = await _resting(session, caller, read)
    # A review that is open goes on under a new version, so that an approval on its way is asked again.
    touched = (_touched(caller, read, now),) if resting == "in_review" else ()
    done = Act(answer=None, writes=(*touched, taken_back), entries=(entry,))
    await carry_out(session, caller, now, with_tellings(done, caller.tenant_id, _answered(caller, read, state), now))
    if resting == "approved":
        await look_again(session, caller.tenant_id, clock, read.proposal_id)
    return await get_waiver(session, caller, waiver_id)


def _answered(caller: Caller, read: Read, state: str) -> tuple[Telling, ...]:
    """Return that whoever asked is told what became of it; one who takes their own request back knows."""
    about = {"proposal_id": read.proposal_id, "waiver_id": read.id, "by_id": caller.member_id}
    return each(NoticeKind.WAIVER_ANSWERED, (read.asker.id,), f"{read.id}/{state}", **about)


async def _resting(session: ReadSession, caller: Caller, read: Read) -> str | None:
    """Return the state of the proposal whose latest review rests on the waiver, or None."""
    values = {"tenant": caller.tenant_id, "proposal": read.proposal_id, "id": read.id}
    state: str | None = (await session.execute(_RESTING, values)).scalar_one_or_none()
    return state


def _touched(caller: Caller, read: Read, now: datetime) -> Write:
    return write(_TOUCH, order=Order.PROPOSAL, tenant=caller.tenant_id, proposal=read.proposal_id, now=now)


async def _require_unmoved(session: ReadSession, caller: Caller, clock: Clock, read: Read, given: WaiverAnswer) -> None:
    seen = (given.content_digest, given.policy_digest) == (read.content_digest.hex(), read.policy_digest.hex())
    moved = await _moved(session, caller, clock, read) if seen else ["words"]
    if moved:
        raise Problem(
            "stale-decision",
            f"Since this was asked, {' and '.join(_MOVED[name] for name in moved)} changed. Your answer was not counted, "
            "because it was about something else.",
            fix=f"{read.asker.name} can take the request back and ask again for the words as they stand now.",
            moved=moved,
        )


async def _moved(session: ReadSession, caller: Caller, clock: Clock, read: Read) -> list[str]:
    """Return what is not as it was when the waiver was asked for: the policy in force, or what the rule finds."""
    content, about = parse(read.draft), About(read.proposal_id, read.asked.writers)
    found = await read_circumstances(session, caller.tenant_id, read.asked.author_id, content, about=about)
    if found.policy.digest != read.policy_digest:
        return ["policy"]
    judged = await judge_content(content, found, caller, now=clock.now(), excluded={})
    try:
        return [] if offence(judged, found.policy, read.rule).covers == read.covers else ["words"]
    except Problem:
        return ["words"]


def _entry(kind: EntryType, read: Read, *, reason: str = "", **detail: Any) -> Entry:
    said = {"reason": reason} if reason else {}
    return Entry(
        type=kind,
        object_kind="proposal",
        object_id=read.proposal_id,
        revision=read.content_digest.hex(),
        policy=read.policy_digest.hex(),
        reasons=(read.rule,),
        detail={"waiver": read.id, **detail},
        private={**said, "rule": read.rule_title},
        openings={name: OpeningId(uuid7()) for name in said},
    )
