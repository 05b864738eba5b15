"""Deciding: one person's verdict on one revision, bound to what they saw.

Rules kept: a decision names the revision, policy and brief it saw and is refused when any has moved; nobody decides their
own, and the attempt is recorded although it is refused; late is late by the database's clock; the verdict, the seats, the
review, the proposal and the ledger entry change in one statement.
"""

from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

import msgspec
from sqlalchemy import text

from tenants.access.caller import Caller
from tenants.access.permissions import Permission
from tenants.clock import Clock
from tenants.db.session import WriteSession
from tenants.errors import Problem
from tenants.ids import DecisionId, uuid7
from tenants.ledger.append import APPENDING, KEEP_OPENINGS, SEALED, seal
from tenants.ledger.canonical import Entry
from tenants.ledger.vocabulary import EntryType
from workflows.proposals.content import parse
from workflows.proposals.fields import said
from workflows.proposals.proposals import lock_proposal, standing
from workflows.proposals.reading import ProposalNow, get_proposal
from workflows.review.course import Outcome, SeatNow, Verdict, apply, no_seat, outcome
from workflows.review.duties import objection
from workflows.review.machine import PROPOSAL
from workflows.review.routing import FrozenRoute

_OPEN_REVIEW = text(
    """
    SELECT r.id, r.revision, r.revision_digest, r.policy_digest, r.brief_digest, r.route, r.stage, r.due_at,
           r.expires_at, r.expires_at <= clock_timestamp() AS overdue,
           (SELECT json_agg(json_build_object('stage', s.stage, 'member_id', s.member_id, 'role', s.role,
                                              'state', s.state))
              FROM workflow.seat s WHERE s.tenant_id = r.tenant_id AND s.review_id = r.id)::text AS seats
      FROM workflow.review r WHERE r.tenant_id = :tenant AND r.proposal_id = :proposal AND r.state = 'open'
    """
)
_DECIDE = text(
    f"""
    WITH kept AS ({KEEP_OPENINGS}),
    appended AS (SELECT {APPENDING} AS seq),
    moved_seats AS (
      UPDATE workflow.seat s
         SET state = c.state,
             opened_at = CASE WHEN c.state = 'open' THEN :now ELSE s.opened_at END,
             due_at = CASE WHEN c.state = 'open' THEN :due_at ELSE s.due_at END,
             decided_at = CASE WHEN s.member_id = :me THEN :now ELSE s.decided_at END
        FROM unnest(CAST(:stages AS integer[]), CAST(:members AS uuid[]), CAST(:states AS text[]))
             AS c (stage, member_id, state)
       WHERE s.tenant_id = :tenant AND s.review_id = :review AND s.stage = c.stage AND s.member_id = c.member_id),
    moved_review AS (
      UPDATE workflow.review
         SET stage = :next_stage, state = :review_state, due_at = :due_at, closed_at = CAST(:closed_at AS timestamptz)
       WHERE tenant_id = :tenant AND id = :review),
    moved_proposal AS (
      UPDATE workflow.proposal SET state = :proposal_state, version = version + 1, updated_at = :now
       WHERE tenant_id = :tenant AND id = :proposal)
    INSERT INTO workflow.decision (tenant_id, id, review_id, proposal_id, stage, member_id, role, verdict, reason, quotes,
                                   revision_digest, policy_digest, brief_digest, at, seq)
    SELECT :tenant, :decision, :review, :proposal, :stage, :me, :role, :verdict, :reason, CAST(:quotes AS text[]),
           :revision_digest, :policy_digest, :brief_digest, :now, appended.seq
      FROM appended
    """
).bindparams(*SEALED)

_ENTRY_TYPES = {
    "approve": EntryType.REVIEW_APPROVED,
    "request_changes": EntryType.REVIEW_CHANGES_REQUESTED,
    "reject": EntryType.REVIEW_REJECTED,
    "recuse": EntryType.REVIEW_RECUSED,
}
_route = msgspec.json.Decoder(FrozenRoute)
_seats = msgspec.json.Decoder(list[SeatNow])


class DecisionInput(msgspec.Struct, frozen=True, kw_only=True):
    """A verdict and the hex digests of what the decider saw. `quotes` are words of the text that they mean."""

    verdict: Verdict
    revision_digest: str
    policy_digest: str
    brief_digest: str
    reason: str = ""
    quotes: tuple[str, ...] = ()


async def decide(
    session: WriteSession, caller: Caller, clock: Clock, proposal_id: UUID, given: DecisionInput
) -> ProposalNow:
    """Count the caller's verdict and return the proposal as it then stands.

    Raises `not-found`, `wrong-state`, `own-proposal` and `stale-decision` (both recorded), `forbidden`, `not-your-seat`,
    `already-decided`, `review-expired`, `reason-required`, `invalid-content` for quotes that are not in the text, and
    `nobody-can-decide` when stepping aside would leave too few.
    """
    held = await lock_proposal(session, caller, proposal_id)
    if held.state != "in_review":
        raise PROPOSAL.refusal(held.state, given.verdict if given.verdict != "recuse" else "advance")
    asked = await session.execute(_OPEN_REVIEW, {"tenant": caller.tenant_id, "proposal": proposal_id})
    review = asked.one()
    seats = _seats.decode(review.seats)
    mine = _require_seat(caller, given, held, review, seats)
    if given.verdict != "approve" and not given.reason.strip():
        raise Problem("reason-required", "The author needs to know what you mean.", fix="Say it in a sentence.")
    _require_said(given, held.draft)
    route = _route.decode(review.route)
    result = outcome(route.stages, seats, review.stage, caller.member_id, given.verdict)
    await _write(session, caller, clock.now(), given, _Deciding(held, review, seats, mine, route, result))
    return await get_proposal(session, caller, proposal_id)


class _Deciding(msgspec.Struct, frozen=True):
    held: Any
    review: Any
    seats: list[SeatNow]
    mine: SeatNow
    route: FrozenRoute
    result: Outcome

    @property
    def state(self) -> str:
        """The proposal's state after the verdict."""
        act = "advance" if self.result.review_state == "open" else self.result.act
        return PROPOSAL.move(self.held.state, act)


def _require_seat(caller: Caller, given: DecisionInput, held: Any, review: Any, seats: list[SeatNow]) -> SeatNow:
    """Return the caller's open seat, after everything that could forbid them to use it."""
    decided = [seat.member_id for seat in seats if seat.state == "approved"]
    refused = objection(caller.member_id, standing(held).interests, decided=decided, via=caller.actor.via)
    if refused is not None:
        if refused.slug == "own-proposal":
            refused.record = _entry(EntryType.SELF_APPROVAL_REFUSED, held, review, given)
        raise refused
    mine = next((seat for seat in seats if seat.member_id == caller.member_id and seat.state == "open"), None)
    if mine is None:
        raise no_seat(seats, review.stage, caller.member_id)
    caller.require(Permission.PROPOSAL_DECIDE)
    if mine.role not in caller.roles:
        raise Problem(
            "forbidden",
            "This seat is yours in a role you no longer hold, so a decision would carry a weight it does not have.",
            fix="Someone who may reroute proposals can bring in a person who holds the role.",
            role=mine.role,
        )
    if review.overdue:
        raise Problem(
            "review-expired",
            "The time to decide has passed, and silence is not consent: nothing will be published.",
            fix="The author can submit it again, which asks everyone anew.",
            expired_at=review.expires_at,
        )
    _require_unmoved(given, held, review)
    return mine


def _require_unmoved(given: DecisionInput, held: Any, review: Any) -> None:
    moved = [
        name
        for name, seen, now in (
            ("revision", given.revision_digest, review.revision_digest.hex()),
            ("policy", given.policy_digest, review.policy_digest.hex()),
            ("brief", given.brief_digest, review.brief_digest.hex()),
        )
        if seen != now
    ]
    if moved:
        words = {"revision": "the words", "policy": "the policy", "brief": "the brief"}
        raise Problem(
            "stale-decision",
            f"Since you opened it, {' and '.join(words[name] for name in moved)} changed. Your decision was not counted, "
            "because it was about something else.",
            fix="Read the newest version, where the change is marked, and decide again.",
            moved=moved,
            record=_entry(EntryType.STALE_DECISION_REFUSED, held, review, given, reasons=tuple(moved)),
        )


def _require_said(given: DecisionInput, content: bytes) -> None:
    """Refuse quotes that are not in the words under review; while a review is open the draft holds exactly those."""
    if not given.quotes:
        return
    texts = said(parse(content))
    errors = [
        {"pointer": f"/quotes/{number}", "message": "These words are not in the text."}
        for number, quote in enumerate(given.quotes)
        if not quote or not any(quote in text for text in texts)
    ]
    if errors:
        raise Problem(
            "invalid-content",
            "You can quote only words that are there.",
            fix="Take the words from the text as it stands.",
            errors=errors,
        )


async def _write(session: WriteSession, caller: Caller, now: datetime, given: DecisionInput, at: _Deciding) -> None:
    review, result = at.review, at.result
    before = {(seat.stage, seat.member_id): seat.state for seat in at.seats}
    after = apply(at.seats, review.stage, caller.member_id, result)
    changed = [seat for seat in after if seat.state != before[seat.stage, seat.member_id]]
    due_at = review.due_at
    if result.opens is not None:
        due_at = min(now + timedelta(hours=at.route.stages[result.opens].decide_within), review.expires_at)
    private = {"reason": given.reason} if given.reason else {}
    if given.quotes:
        private["quotes"] = msgspec.json.encode(given.quotes).decode()
    entry = _entry(_ENTRY_TYPES[given.verdict], at.held, review, given, after=at.state, private=private, by=at)
    await session.execute(
        _DECIDE,
        {
            **seal(session, caller, now, entry),
            "proposal": at.held.id,
            "review": review.id,
            "decision": DecisionId(uuid7()),
            "me": caller.member_id,
            "now": now,
            "due_at": due_at,
            "closed_at": None if result.review_state == "open" else now,
            "stages": [seat.stage for seat in changed],
            "members": [seat.member_id for seat in changed],
            "states": [seat.state for seat in changed],
            "stage": review.stage,
            "next_stage": result.stage,
            "review_state": result.review_state,
            "proposal_state": at.state,
            "role": at.mine.role,
            "verdict": given.verdict,
            "reason": given.reason,
            "quotes": list(given.quotes),
            "revision_digest": review.revision_digest,
            "policy_digest": review.policy_digest,
            "brief_digest": review.brief_digest,
        },
    )


def _entry(
    kind: EntryType,
    held: Any,
    review: Any,
    given: DecisionInput,
    *,
    reasons: tuple[str, ...] = (),
    after: str | None = None,
    private: dict[str, str] | None = None,
    by: _Deciding | None = None,
) -> Entry:
    detail: dict[str, Any] = {"review": review.id, "number": review.revision, "stage": review.stage}
    if by is not None:
        step = by.route.stages[review.stage]
        detail |= {"step": step.id, "role": by.mine.role, "review_state": by.result.review_state}
        detail |= {"next_stage": by.result.stage, "count": by.result.tally.words}
    return Entry(
        type=kind,
        object_kind="proposal",
        object_id=held.id,
        revision=review.revision_digest.hex(),
        policy=review.policy_digest.hex(),
        brief=review.brief_digest.hex(),
        verdict=given.verdict,
        reasons=reasons,
        before=held.state,
        after=after,
        detail=detail,
        private=private or {},
    )
