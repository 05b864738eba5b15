"""Taking an approval back, as a decision of its own with a reason on record.

Rules kept: only whoever gave an approval, or in whose place it was given, takes it back, and only while what was approved is not due to appear yet; it opens their
stage again, so that nothing stays approved by fewer people than were asked; approvals in other stages stand, and those who
gave them are told.
"""

from datetime import datetime
from uuid import UUID

import msgspec

from tenants.access.caller import Caller
from tenants.acting.act import Act
from tenants.acting.carry_out import carry_out
from tenants.db.session import WriteSession
from tenants.due.kinds import DueKind, Owed
from tenants.ground.clock import Clock
from tenants.ground.errors import Problem
from tenants.ground.ids import DecisionId, OpeningId, SeatId, uuid7
from tenants.ledger.entry import Entry
from tenants.ledger.entry_types import EntryType
from tenants.organizations.named_member import Who
from workflows.acting.owed_steps import owed_steps
from workflows.acting.settle import settle
from workflows.notices.writes import with_notices
from workflows.review.admissibility import kept, require_decides
from workflows.review.applying import apply
from workflows.review.course import PENDING, Transition, on_take_back
from workflows.review.duties import objection
from workflows.review.machine import PROPOSAL
from workflows.review.view import ReviewNow, SeatRow, in_order
from workflows.routes.deadlines import due_times
from workflows.rows import proposal_writes, review_writes
from workflows.rows.snapshot import ProposalView, Snapshot, present


async def take_back_approval(
    session: WriteSession, caller: Caller, clock: Clock, proposal_id: UUID, reason: str
) -> ProposalView:
    """Take the caller's approval back and return the proposal, whose stage is decided again, by the caller too.

    Raises `not-found`, `wrong-state`, `own-proposal` and `forbidden` (both recorded), `not-your-seat`, `review-expired` when the time to decide or the time it should
    appear at has come, and `reason-required`.
    """

    async def act(before: Snapshot) -> ProposalView:
        state = PROPOSAL.move(before.state, "take_back")
        review = before.review
        if review is None:
            raise PROPOSAL.refusal(before.state, "take_back")
        _require_duties(caller, before, review)
        given = review.approved_seat(caller.member_id)
        moves = on_take_back(review.stages, review.seats, given.member_id if given else caller.member_id)
        _admit(caller, before, review, reason)
        now = clock.now()
        again = _again(review, moves, before.wanted_by, now)
        mine = next(seat for seat in again.seats if given and seat.id == given.id)
        by = None if mine.member_id == caller.member_id else Who(id=caller.member_id, name=caller.name)
        mine = msgspec.structs.replace(mine, decided_at=now, decided_by=by, reason=reason, quotes=(), cause="")
        new = _asked_again(mine, again)
        seats = in_order((*(mine if seat.id == mine.id else seat for seat in again.seats), new))
        after = msgspec.structs.replace(
            before,
            state=state,
            version=before.version + 1,
            updated_at=now,
            review=msgspec.structs.replace(again, seats=seats),
        )
        entry = _entry(before, after, review, mine, reason=reason)
        done = _act(caller, before, after, review, mine, new=new, entry=entry, now=now)
        done = with_notices(done, caller.tenant_id, before, after, caller.member_id, reason=entry.openings["reason"])
        return await carry_out(session, caller.in_place_of(mine.member_id), now, done)

    return await settle(session, caller, proposal_id, act)


def _again(review: ReviewNow, moves: Transition, wanted_by: datetime | None, now: datetime) -> ReviewNow:
    """Return the review after `moves`, with the time that its stages need again: until it should appear at the latest."""
    steps, open_again = review.route.stages, {stage.number for stage in review.stages if stage.state != "done"}
    hours = [steps[stage.number].decide_within for stage in review.stages]
    left = [each if number in open_again | moves.stages.keys() else 0 for number, each in enumerate(hours)]
    due = due_times(left, [stage.waits_for for stage in review.stages], now, review.route.time)
    ends = max(review.expires_at, *due.moments)
    if wanted_by is not None and now < wanted_by < ends:
        ends = max(wanted_by, review.expires_at) if review.state == "open" else wanted_by
    return apply(msgspec.structs.replace(review, expires_at=ends), moves, now)


def _asked_again(mine: SeatRow, again: ReviewNow) -> SeatRow:
    """Return the new seat of whoever took their approval back: it opens with its stage, or stays open there."""
    stage = next(stage for stage in again.stages if stage.number == mine.stage)
    return msgspec.structs.replace(
        mine,
        id=SeatId(uuid7()),
        state=stage.state,
        due_at=stage.due_at,
        decided_at=None,
        decided_by=None,
        reason=None,
        quotes=None,
        kept_from=None,
    )


def _require_duties(caller: Caller, before: Snapshot, review: ReviewNow) -> None:
    """Raise, with what the ledger keeps of the attempt, what keeps `caller` from taking back anything here."""
    refused = objection(caller.member_id, before.interests, via=caller.actor.via)
    if refused is not None:
        part = before.interests.part_of(caller.member_id)
        raise refused.on_record(kept(refused, _attempt(before, review), part=part))


def _admit(caller: Caller, before: Snapshot, review: ReviewNow, reason: str) -> None:
    require_decides(caller, _attempt(before, review))
    if before.past if before.state == "approved" else review.overdue:
        raise Problem(
            "review-expired",
            "The time it was to appear at, or the time to decide, has come, so an approval can no longer be taken back here.",
            fix="Tell its author at once: what is out can be deleted where it stands, but copies stay.",
        )
    if not reason.strip():
        raise Problem(
            "reason-required", "The author and the others will want to know why.", fix="Say it in a sentence."
        )


def _attempt(before: Snapshot, review: ReviewNow) -> Entry:
    """Return what the ledger keeps of it, before it is known whether it counts."""
    return Entry(
        type=EntryType.REVIEW_TAKEN_BACK,
        object_kind="proposal",
        object_id=before.id,
        revision=review.revision_digest.hex(),
        policy=review.policy_digest.hex(),
        brief=review.brief_digest.hex(),
        verdict="take_back",
        before=before.state,
        detail={"review": review.id, "number": review.revision},
    )


def _entry(before: Snapshot, after: Snapshot, review: ReviewNow, mine: SeatRow, *, reason: str) -> Entry:
    entry = _attempt(before, review)
    return msgspec.structs.replace(
        entry,
        after=after.state,
        detail={
            **entry.detail,
            "stage": mine.stage,
            "step": review.route.stages[mine.stage].id,
            "decision": DecisionId(uuid7()),
            "seat": mine.id,
            "role": mine.role,
            "asked_again": [seat.member_id for seat in _opened_again(review, after.review)],
        },
        private={"reason": reason},
        openings={"reason": OpeningId(uuid7())},
    )


def _opened_again(was: ReviewNow, now_is: ReviewNow | None) -> list[SeatRow]:
    """Return the seats that are open now, or wait, and did neither, or were not there, before."""
    pending = {seat.id for seat in was.seats if seat.state in PENDING}
    return [seat for seat in now_is.seats if seat.state in PENDING and seat.id not in pending] if now_is else []


def _act(
    caller: Caller,
    before: Snapshot,
    after: Snapshot,
    was: ReviewNow,
    mine: SeatRow,
    *,
    new: SeatRow,
    entry: Entry,
    now: datetime,
) -> Act[ProposalView]:
    tenant, review = caller.tenant_id, after.review
    assert review is not None
    return Act(
        answer=present(after, caller),
        writes=(
            proposal_writes.moved(tenant, before, after.state, now),
            *review_writes.moves(tenant, was, review, now),
            review_writes.added(tenant, before.id, review.id, (new,), now),
            review_writes.decided(tenant, before.id, review, mine, entry=entry, at=now),
        ),
        entries=(entry,),
        owes=(Owed(DueKind.EXPIRE_REVIEW, review.id, review.expires_at), *owed_steps(review)),
    )
