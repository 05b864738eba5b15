"""Deciding: one person's verdict on one revision.

Rules kept: the verdict, the seats, the review, the proposal and the ledger entry change in one statement, and only if
nothing moved since it was read, so two people deciding at once take turns; an attempt at one's own proposal, or at
something that moved, is recorded although it is refused. A final approval holds the version in force while it is written,
and one under an older version is held against it at once.
"""

from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

import msgspec
from sqlalchemy import text

from tenants.access.caller import Caller
from tenants.db.session import WriteSession
from tenants.ground.clock import Clock
from tenants.ground.ids import DecisionId, uuid7
from tenants.ledger.append import APPENDING, KEEP_OPENINGS, SEALED, seal_values
from tenants.ledger.entry import Entry
from tenants.ledger.entry_types import EntryType
from workflows.acting.settle import settle
from workflows.kinds.fields import said
from workflows.kinds.stored import parse
from workflows.lookback.recheck import hold_in_force, look_again
from workflows.review.admissibility import DecisionInput, admit, require_said, require_waivers
from workflows.review.course import Outcome, apply, outcome
from workflows.review.machine import PROPOSAL
from workflows.review.view import ReviewNow, SeatRow
from workflows.rows.queries import read_snapshot
from workflows.rows.snapshot import ProposalNow, Snapshot, present

_DECIDE = text(
    f"""
    WITH moved AS (
      UPDATE workflow.proposal p SET state = :proposal_state, version = p.version + 1, updated_at = :now
       WHERE p.tenant_id = :tenant AND p.id = :proposal AND p.version = :version
      RETURNING p.id),
    kept AS ({KEEP_OPENINGS} WHERE EXISTS (SELECT FROM moved)),
    moved_seats AS (
      UPDATE workflow.seat s
         SET state = c.state,
             opened_at = CASE WHEN c.state = 'open' THEN :now ELSE s.opened_at END,
             due_at = c.due_at, decided_at = c.decided_at
        FROM moved, unnest(CAST(:stages AS integer[]), CAST(:members AS uuid[]), CAST(:states AS text[]),
                           CAST(:dues AS timestamptz[]), CAST(:decideds AS timestamptz[]))
             AS c (stage, member_id, state, due_at, decided_at)
       WHERE s.tenant_id = :tenant AND s.review_id = :review AND s.stage = c.stage AND s.member_id = c.member_id),
    moved_review AS (
      UPDATE workflow.review r
         SET stage = :next_stage, state = :review_state, due_at = :due_at,
             closed_at = CASE WHEN :review_state <> 'open' THEN CAST(:now AS timestamptz) END
        FROM moved
       WHERE r.tenant_id = :tenant AND r.id = :review),
    appended AS (SELECT {APPENDING} AS seq FROM moved)
    INSERT INTO workflow.decision (tenant_id, id, review_id, proposal_id, stage, member_id, role, verdict, reason, quotes,
                                   revision_digest, policy_digest, brief_digest, at, seq)
    SELECT :tenant, :decision, :review, :proposal, :stage, :me, :role, :verdict, :reason, CAST(:quotes AS text[]),
           :revision_digest, :policy_digest, :brief_digest, :now, appended.seq
      FROM appended
    RETURNING seq
    """
).bindparams(*SEALED)

_ENTRY_TYPES = {
    "approve": EntryType.REVIEW_APPROVED,
    "request_changes": EntryType.REVIEW_CHANGES_REQUESTED,
    "reject": EntryType.REVIEW_REJECTED,
    "recuse": EntryType.REVIEW_RECUSED,
}


async def decide(
    session: WriteSession, caller: Caller, clock: Clock, proposal_id: UUID, given: DecisionInput
) -> ProposalNow:
    """Count the caller's verdict and return the proposal as it then stands.

    Raises `not-found`, `wrong-state`, `own-proposal`, `stale-decision` and `waiver-lost` (all recorded), `forbidden`, `not-your-seat`,
    `already-decided`, `review-expired`, `reason-required`, `invalid-content` for quotes that are not in the text, and
    `nobody-can-decide` when stepping aside would leave too few.
    """

    async def act(before: Snapshot) -> ProposalNow | None:
        review = before.open_review
        if before.state != "in_review" or review is None:
            raise PROPOSAL.refusal(before.state, given.verdict)
        entry = _entry(before, review, given)
        mine = admit(caller, given, before.standing(caller).interests, review, entry)
        if given.quotes:
            require_said(given.quotes, said(parse(before.draft)))
        result = outcome(review.route.stages, review.seats, review.stage, caller.member_id, given.verdict)
        if result.act in ("approve", "advance"):
            require_waivers(review, entry)
        after = _after(before, review, result, mine=mine, given=given, now=clock.now())
        decided = _decided(entry, given, mine, result, after.state)
        # Held before the proposal and the ledger are: whoever replaces the version in force takes them in this order too.
        policy = await hold_in_force(session, caller.tenant_id) if after.state == "approved" else None
        seq = await _write(session, caller, before, after, decided, given=given, mine=mine)
        if seq is not None and policy is not None and policy != review.policy_id:
            await look_again(session, caller.tenant_id, clock, proposal_id)
            after = await read_snapshot(session, caller, proposal_id)
        return None if seq is None else present(after, caller)

    return await settle(session, caller, proposal_id, act)


def _after(
    before: Snapshot, review: ReviewNow, result: Outcome, *, mine: SeatRow, given: DecisionInput, now: datetime
) -> Snapshot:
    """Return the proposal as it stands after the verdict."""
    due_at = review.due_at
    if result.opens is not None:
        due_at = min(now + timedelta(hours=review.route.stages[result.opens].decide_within), review.expires_at)
    seats = []
    for was, seat in zip(review.seats, apply(review.seats, review.stage, mine.member_id, result), strict=True):
        if was is mine:
            seats.append(msgspec.structs.replace(seat, decided_at=now, reason=given.reason, quotes=given.quotes))
        elif was.state != "open" and seat.state == "open":
            seats.append(msgspec.structs.replace(seat, due_at=due_at))
        else:
            seats.append(seat)
    moved = msgspec.structs.replace(
        review, stage=result.stage, state=result.review_state, due_at=due_at, seats=tuple(seats)
    )
    state = PROPOSAL.move(before.state, "advance" if result.review_state == "open" else result.act)
    return msgspec.structs.replace(before, state=state, version=before.version + 1, updated_at=now, review=moved)


def _entry(before: Snapshot, review: ReviewNow, given: DecisionInput) -> Entry:
    """Return what the ledger keeps of a verdict, before it is known whether it counts."""
    return Entry(
        type=_ENTRY_TYPES[given.verdict],
        object_kind="proposal",
        object_id=before.id,
        revision=review.revision_digest.hex(),
        policy=review.policy_digest.hex(),
        brief=review.brief_digest.hex(),
        verdict=given.verdict,
        before=before.state,
        detail={"review": review.id, "number": review.revision, "stage": review.stage, "step": review.step.id},
    )


def _decided(entry: Entry, given: DecisionInput, mine: SeatRow, result: Outcome, after: str) -> Entry:
    private = {"reason": given.reason} if given.reason else {}
    if given.quotes:
        private["quotes"] = msgspec.json.encode(given.quotes).decode()
    counted = {
        "role": mine.role,
        "count": result.tally.words,
        "review_state": result.review_state,
        "next_stage": result.stage,
    }
    return msgspec.structs.replace(entry, after=after, private=private, detail=entry.detail | counted)


async def _write(
    session: WriteSession,
    caller: Caller,
    before: Snapshot,
    after: Snapshot,
    entry: Entry,
    *,
    given: DecisionInput,
    mine: SeatRow,
) -> int | None:
    """Write everything if the proposal still has the version that was read; return the entry's seq, or None."""
    was, review, now = before.review, after.review, after.updated_at
    assert was is not None
    assert review is not None
    changed = [seat for old, seat in zip(was.seats, review.seats, strict=True) if seat != old]
    values: dict[str, Any] = {
        "proposal": before.id,
        "version": before.version,
        "proposal_state": after.state,
        "review": review.id,
        "review_state": review.state,
        "next_stage": review.stage,
        "due_at": review.due_at,
        "now": now,
        "stages": [seat.stage for seat in changed],
        "members": [seat.member_id for seat in changed],
        "states": [seat.state for seat in changed],
        "dues": [seat.due_at for seat in changed],
        "decideds": [seat.decided_at for seat in changed],
        "decision": DecisionId(uuid7()),
        "me": caller.member_id,
        "stage": mine.stage,
        "role": mine.role,
        "verdict": given.verdict,
        "reason": given.reason,
        "quotes": list(given.quotes),
        "revision_digest": review.revision_digest,
        "policy_digest": review.policy_digest,
        "brief_digest": review.brief_digest,
    }
    written = await session.execute(_DECIDE, {**seal_values(session, caller, now, entry), **values})
    seq: int | None = written.scalar_one_or_none()
    return seq
