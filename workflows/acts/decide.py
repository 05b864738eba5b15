"""Deciding: one person's verdict on one revision.

Rules kept: the verdict, the seats, the stages, the review, the proposal and the ledger entry change together, and only if
nothing moved since it was read, so two people deciding at once take turns; an attempt at one's own proposal, or at
something that moved, is recorded although it is refused. Whoever decides has seen what they decide on. A final approval holds the
version in force while it is written, and one under an older version is held against it at once.
"""

from datetime import datetime
from uuid import UUID

import msgspec

from policies.document.document import RejectReason
from policies.versions.rulebook_cache import rulebook_of
from tenants.access.caller import Caller
from tenants.acting.act import Act, Write
from tenants.acting.carry_out import carry_out
from tenants.db.session import WriteSession
from tenants.due.kinds import DueKind, Owed
from tenants.ground.clock import Clock
from tenants.ground.ids import DecisionId, OpeningId, uuid7
from tenants.ledger.entry import Entry
from tenants.ledger.entry_types import EntryType
from tenants.organizations.named_member import Who
from workflows.acting.close_waivers import Closing, closed_with
from workflows.acting.owed_steps import owed_steps
from workflows.acting.settle import settle
from workflows.kinds.fields import said
from workflows.kinds.sketch import sketches
from workflows.kinds.stored import parse
from workflows.lookback.outlook import read_outlook
from workflows.lookback.recheck import hold_in_force, look_again
from workflows.notices.writes import with_notices
from workflows.review.admissibility import (
    DecisionInput,
    admit,
    as_promised,
    require_said,
    require_settled,
    require_waivers,
)
from workflows.review.applying import apply
from workflows.review.causes import require_known
from workflows.review.course import Transition, on_verdict
from workflows.review.machine import PROPOSAL
from workflows.review.view import ReviewNow, SeatRow
from workflows.rows import proposal_writes, rejected_words, review_writes
from workflows.rows.queries import read_snapshot
from workflows.rows.seat_covers import claim_cover, deputy_held
from workflows.rows.snapshot import ProposalView, Snapshot, present

_ENTRY_TYPES = {
    "approve": EntryType.REVIEW_APPROVED,
    "request_changes": EntryType.REVIEW_CHANGES_REQUESTED,
    "reject": EntryType.REVIEW_REJECTED,
    "recuse": EntryType.REVIEW_RECUSED,
}


async def decide(
    session: WriteSession, caller: Caller, clock: Clock, proposal_id: UUID, given: DecisionInput
) -> ProposalView:
    """Count the caller's verdict and return the proposal as it then stands.

    Raises `not-found`, `wrong-state`, `own-proposal`, `stale-decision` and `waiver-lost` (all recorded), `forbidden`, `not-your-seat`,
    `already-decided`, `thread-open`, `review-expired`, `reason-required`, `not-low-risk`, `invalid-content` for quotes that are not in the text
    and for an unknown kind of reason, and `nobody-can-decide` when stepping aside without a conflict would leave too few.
    """

    async def act(before: Snapshot) -> ProposalView:
        review = before.open_review
        if before.state != "in_review" or review is None:
            raise PROPOSAL.refusal(before.state, given.verdict)
        entry = _entry(before, review, given)
        mine = admit(caller, given, before.interests, review, entry, covers_for=before.covers_for)
        if given.quotes:
            require_said(given.quotes, said(parse(before.draft)))
        if given.cause:
            require_known(given.verdict, given.cause, await _own_reasons(session, caller, review))
        conflict = given.verdict == "recuse" and bool(given.cause)
        moves = on_verdict(
            review.route.stages, review.stages, review.seats, mine.member_id, given.verdict, conflict=conflict
        )
        if given.verdict == "approve":
            require_settled(before.blocking_threads)
        if moves.act in ("approve", "advance"):
            require_waivers(review, entry)
        if given.verdict == "approve" and given.outlook:
            entry = as_promised(given, await read_outlook(session, caller, clock, before), entry)
        now = clock.now()
        after = _after(caller, before, review, moves, mine=mine, given=given, now=now)
        # Held before the proposal and the ledger are: whoever replaces the version in force takes them in this order too.
        policy = await hold_in_force(session, caller.tenant_id) if after.state == "approved" else None
        moved_on = policy is not None and policy != review.policy_id
        entry = _decided(entry, given, mine, moves, after)
        done = _act(caller, before, after, entry, mine=mine)
        ended = Closing()
        if after.state == "rejected":
            ended = await closed_with(session, caller.tenant_id, proposal_id, "rejected", now)
        done = msgspec.structs.replace(
            done,
            answer=None if moved_on else present(after, caller),
            writes=(*done.writes, *ended.writes),
            entries=(*done.entries, *ended.entries),
            owes=(*done.owes, *ended.owes, *owed_steps(after.review), *_owed_check(caller, given)),
        )
        reason = entry.openings.get("reason")
        done = with_notices(done, caller.tenant_id, before, after, caller.member_id, reason=reason)
        told = await carry_out(session, caller.in_place_of(mine.member_id), now, done)
        if told is not None:
            return told
        await look_again(session, caller.tenant_id, clock, proposal_id, just_approved=True)
        return present(await read_snapshot(session, caller, proposal_id), caller)

    return await settle(session, caller, proposal_id, act)


async def _own_reasons(session: WriteSession, caller: Caller, review: ReviewNow) -> tuple[RejectReason, ...]:
    """Return the reasons for rejecting that the policy of the review adds."""
    rulebook = await rulebook_of(session, caller.tenant_id, review.policy_id, review.policy_digest)
    return rulebook.document.reject_reasons or ()


def _after(
    caller: Caller,
    before: Snapshot,
    review: ReviewNow,
    moves: Transition,
    *,
    mine: SeatRow,
    given: DecisionInput,
    now: datetime,
) -> Snapshot:
    """Return the proposal as it stands after the verdict."""
    moved = apply(review, moves, now)
    by = None if mine.member_id == caller.member_id else Who(id=caller.member_id, name=caller.name)
    seats = tuple(
        msgspec.structs.replace(
            seat, decided_at=now, decided_by=by, reason=given.reason, quotes=given.quotes, cause=_cause(given)
        )
        if seat.id == mine.id
        else seat
        for seat in moved.seats
    )
    state = PROPOSAL.move(before.state, moves.act)
    review = msgspec.structs.replace(moved, seats=seats)
    return msgspec.structs.replace(
        before,
        state=state,
        version=before.version + 1,
        updated_at=now,
        looked_at_revision=review.revision,
        review=review,
    )


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


def _decided(entry: Entry, given: DecisionInput, mine: SeatRow, moves: Transition, after: Snapshot) -> Entry:
    private = {"reason": given.reason} if given.reason else {}
    if given.quotes:
        private["quotes"] = msgspec.json.encode(given.quotes).decode()
    count = moves.count
    assert count is not None
    assert after.review is not None
    counted = {
        "stage": mine.stage,
        "step": after.review.route.stages[mine.stage].id,
        "decision": DecisionId(uuid7()),
        "seat": mine.id,
        "role": mine.role,
        **({"cover": mine.cover.id} if _in_their_place(after, mine) and mine.cover else {}),
        **({"cause": _cause(given)} if _cause(given) else {}),
        **({"together": True} if given.together else {}),
        "approved": count.approvals,
        "needed": count.needed,
        "review_state": moves.review_state,
    }
    openings = {name: OpeningId(uuid7()) for name in private}
    return msgspec.structs.replace(
        entry, after=after.state, private=private, openings=openings, detail=entry.detail | counted
    )


def _owed_check(caller: Caller, given: DecisionInput) -> tuple[Owed, ...]:
    """Return that it is looked at whether enough people are left, where somebody steps aside."""
    return (Owed(DueKind.CHECK_SEATS, caller.member_id),) if given.verdict == "recuse" else ()


def _cause(given: DecisionInput) -> str:
    """Return the kind of reason or conflict, by its id: of a rejection that names none, `other`."""
    return given.cause or ("other" if given.verdict == "reject" else "")


def _in_their_place(after: Snapshot, mine: SeatRow) -> bool:
    """Return whether somebody else decided from the seat."""
    seats = after.review.seats if after.review else ()
    return any(seat.id == mine.id and seat.decided_by is not None for seat in seats)


def _act(caller: Caller, before: Snapshot, after: Snapshot, entry: Entry, *, mine: SeatRow) -> Act[ProposalView | None]:
    """Return the decision as what is written: the proposal, its review with stages and seats, and what was decided."""
    tenant, now, was, review = caller.tenant_id, after.updated_at, before.review, after.review
    assert was is not None
    assert review is not None
    seat = next(seat for seat in review.seats if seat.id == mine.id)
    decision = review_writes.decided(tenant, before.id, review, seat, entry=entry, at=now)
    claims = [proposal_writes.moved(tenant, before, after.state, now)]
    if mine.cover is not None and _in_their_place(after, mine):
        claims += [claim_cover(tenant, mine.cover.id), deputy_held(tenant, caller.member_id)]
    return Act(
        answer=None,
        writes=(
            review_writes.role_held(tenant, seat),
            *claims,
            *review_writes.moves(tenant, was, review, now),
            decision,
            proposal_writes.looked(tenant, caller.member_id, before.id, review.revision, now),
            *_remembered(tenant, before, entry),
        ),
        entries=(entry,),
    )


def _remembered(tenant: UUID, before: Snapshot, entry: Entry) -> list[Write]:
    """Return what keeps rejected words, so that nearly the same ones are known when they are proposed again."""
    if entry.verdict != "reject":
        return []
    return rejected_words.kept(tenant, entry.detail["decision"], sketches(parse(before.draft)))
