"""Deciding: one person's verdict on one revision.

Rules kept: the proposal's row is held before anything is read, so two people deciding at once take turns; the verdict, the
seats, the review, the proposal and the ledger entry change in one statement; an attempt at one's own proposal, or at
something that moved, is recorded although it is refused.
"""

from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

import msgspec
from sqlalchemy import text

from tenants.access.caller import Caller
from tenants.clock import Clock
from tenants.db.session import WriteSession
from tenants.ids import DecisionId, uuid7
from tenants.ledger.append import APPENDING, KEEP_OPENINGS, SEALED, seal
from tenants.ledger.canonical import Entry
from tenants.ledger.vocabulary import EntryType
from workflows.proposals.content import parse
from workflows.proposals.fields import said
from workflows.proposals.proposals import lock_proposal, standing
from workflows.proposals.reading import ProposalNow, get_proposal
from workflows.review.course import OpenReview, Outcome, SeatNow, apply, outcome
from workflows.review.machine import PROPOSAL
from workflows.review.open_review import read_open_review
from workflows.review.verdict import DecisionInput, admit, require_said

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
        raise PROPOSAL.refusal(held.state, given.verdict)
    review = await read_open_review(session, caller.tenant_id, proposal_id)
    entry = _entry(proposal_id, held.state, review, given)
    mine = admit(caller, given, standing(held), review, entry)
    if given.quotes:
        require_said(given.quotes, said(parse(held.draft)))
    result = outcome(review.route.stages, review.seats, review.stage, caller.member_id, given.verdict)
    after = PROPOSAL.move(held.state, "advance" if result.review_state == "open" else result.act)
    decided = _decided(entry, given, mine, result, after)
    await _write(session, caller, clock.now(), decided, given=given, review=review, mine=mine, result=result)
    return await get_proposal(session, caller, proposal_id)


def _entry(proposal_id: UUID, state: str, review: OpenReview, given: DecisionInput) -> Entry:
    """Return what the ledger keeps of a verdict, before it is known whether it counts."""
    return Entry(
        type=_ENTRY_TYPES[given.verdict],
        object_kind="proposal",
        object_id=proposal_id,
        revision=review.revision_digest.hex(),
        policy=review.policy_digest.hex(),
        brief=review.brief_digest.hex(),
        verdict=given.verdict,
        before=state,
        detail={"review": review.id, "number": review.revision, "stage": review.stage, "step": review.step.id},
    )


def _decided(entry: Entry, given: DecisionInput, mine: SeatNow, result: Outcome, after: str) -> Entry:
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
    now: datetime,
    entry: Entry,
    *,
    given: DecisionInput,
    review: OpenReview,
    mine: SeatNow,
    result: Outcome,
) -> None:
    seats = zip(review.seats, apply(review.seats, review.stage, caller.member_id, result), strict=True)
    changed = [after for before, after in seats if after.state != before.state]
    due_at = review.due_at
    if result.opens is not None:
        due_at = min(now + timedelta(hours=review.route.stages[result.opens].decide_within), review.expires_at)
    values: dict[str, Any] = {
        "proposal": entry.object_id,
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
        "proposal_state": entry.after,
        "role": mine.role,
        "verdict": given.verdict,
        "reason": given.reason,
        "quotes": list(given.quotes),
        "revision_digest": review.revision_digest,
        "policy_digest": review.policy_digest,
        "brief_digest": review.brief_digest,
    }
    await session.execute(_DECIDE, {**seal(session, caller, now, entry), **values})
