"""Sending a review to other people, when those who were asked have left, lost the role or stepped aside.

Rules kept: this is an explicit act in the ledger, never a side effect of changing a role or a policy; the route, the brief
and the time limit stay as they were frozen; nothing is approved by rerouting.
"""

from datetime import datetime
from uuid import UUID

from msgspec.structs import replace

from tenants.access.caller import Caller
from tenants.access.permissions import Permission
from tenants.acting.act import Act
from tenants.acting.carry_out import carry_out
from tenants.db.session import WriteSession
from tenants.ground.clock import Clock
from tenants.ground.errors import Problem
from tenants.ground.ids import SeatId, uuid7
from tenants.ledger.entry import Entry
from tenants.ledger.entry_types import EntryType
from workflows.acting.settle import settle
from workflows.judging.deciders import read_deciders
from workflows.notices.writes import with_notices
from workflows.review.course import PENDING
from workflows.review.machine import PROPOSAL, SEAT
from workflows.review.new_seats import Reseated, reseat
from workflows.review.view import ReviewNow, SeatRow, in_order
from workflows.routes.routing import seats_named
from workflows.rows import proposal_writes, review_writes
from workflows.rows.seat_covers import covered, deputies, read_covers
from workflows.rows.snapshot import ProposalView, Snapshot, present


async def reroute_proposal(
    session: WriteSession, caller: Caller, clock: Clock, proposal_id: UUID, reason: str
) -> ProposalView:
    """Ask today's holders of the roles for every step that is not done.

    Raises `not-found`, `forbidden`, `wrong-state` (also when the right people are asked already), `review-expired`,
    `reason-required` or `nobody-can-decide`.
    """

    async def act(before: Snapshot) -> ProposalView:
        caller.require(Permission.PROPOSAL_REROUTE)
        state = PROPOSAL.move(before.state, "reroute")
        review = _require_open(before, reason)
        deciders = await read_deciders(session, caller.tenant_id)
        covers = await read_covers(session, caller.tenant_id)
        new = reseat(review.route, review.stages, review.seats, before.interests, deciders, covers=deputies(covers))
        _require_better(new)
        now = clock.now()
        released = [
            replace(seat, state=SEAT.move(seat.state, "release")) for seat in review.seats if seat in new.released
        ]
        replaced = [
            replace(seat, state=SEAT.move(seat.state, "replace")) for seat in review.seats if seat in new.replaced
        ]
        added = covered(_added(review, new, now), covers)
        kept = [seat for seat in review.seats if seat not in (*new.released, *new.replaced)]
        moved = [*released, *replaced]
        seats = in_order([*kept, *moved, *added])
        after = replace(
            before,
            state=state,
            version=before.version + 1,
            updated_at=now,
            review=replace(review, seats=seats),
        )
        # Released before anybody is asked: whoever moves from one seat to another has one place at a time.
        writes = [proposal_writes.moved(caller.tenant_id, before, state, now)]
        if moved:
            writes.append(review_writes.seats_moved(caller.tenant_id, moved, now, rows=len(moved)))
        if added:
            writes.append(review_writes.added(caller.tenant_id, before.id, review.id, added, now))
        entry = _entry(before, review, new, state, reason)
        answer = present(after, caller)
        done = Act(answer=answer, writes=tuple(writes), entries=(entry,))
        done = with_notices(done, caller.tenant_id, before, after, caller.member_id)
        return await carry_out(session, caller, now, done)

    return await settle(session, caller, proposal_id, act)


def _require_open(before: Snapshot, reason: str) -> ReviewNow:
    if not reason.strip():
        raise Problem(
            "reason-required", "Those who were asked before will want to know why.", fix="Say it in a sentence."
        )
    review = before.open_review
    if review is None or review.overdue:
        raise Problem(
            "review-expired",
            "The time to decide has passed, so there is nothing left to send to anyone.",
            fix="The author can submit it again, which asks everyone anew.",
        )
    return review


def _require_better(new: Reseated) -> None:
    if new.problem is not None:
        raise Problem(
            "nobody-can-decide",
            f"Nothing was changed. {new.problem}",
            fix="Ask an administrator to give the role to somebody, or the author to withdraw and submit again.",
        )
    if not new.released and not new.added:
        raise Problem(
            "wrong-state",
            "The people who are asked are still the right ones, so there is nobody to change.",
            fix="Give the role to somebody first, or take it from somebody.",
        )


def _added(review: ReviewNow, new: Reseated, now: datetime) -> list[SeatRow]:
    due_of = _dues(review, now)
    states = {stage.number: stage.state for stage in review.stages}
    return [
        SeatRow(
            id=SeatId(uuid7()),
            stage=seat.stage,
            member_id=seat.member_id,
            role=seat.role,
            state=states[seat.stage],
            name=seat.name,
            why=seat.why,
            due_at=due_of[seat.stage],
        )
        for seat in new.added
    ]


def _dues(review: ReviewNow, now: datetime) -> dict[int, datetime]:
    """Return when each stage that is not done is due at the latest: its hours after now, or after those it waits for."""
    due: dict[int, datetime] = {}
    for stage in review.stages:
        if stage.state in PENDING:
            begins = max((due[number] for number in stage.waits_for if number in due), default=now)
            hours = review.route.stages[stage.number].decide_within
            due[stage.number] = min(review.route.time.after(begins, hours), review.expires_at)
    return due


def _entry(before: Snapshot, review: ReviewNow, new: Reseated, state: str, reason: str) -> Entry:
    return Entry(
        type=EntryType.REVIEW_REROUTED,
        object_kind="proposal",
        object_id=before.id,
        revision=review.revision_digest.hex(),
        policy=review.policy_digest.hex(),
        brief=review.brief_digest.hex(),
        before=before.state,
        after=state,
        detail={
            "review": review.id,
            "number": review.revision,
            "stage": review.stage,
            "released": [[seat.stage, seat.member_id] for seat in new.released],
            **seats_named(new.added),
        },
        private={"reason": reason},
    )
