"""The steps on the way to a deadline: reminding whoever has not decided, and asking somebody else too.

Rules kept: time decides nothing; each step is taken once, with its entry in the ledger, and the next one is owed with it. What is
due is ruled by the database's clock.
"""

from collections.abc import Mapping, Sequence
from datetime import datetime
from uuid import UUID

from msgspec.structs import replace

from tenants.access.caller import System
from tenants.acting.act import Act, Write
from tenants.acting.carry_out import carry_out
from tenants.db.connection import fetch
from tenants.db.session import WriteSession
from tenants.db.statement import statement
from tenants.due.watching import Again, Turn
from tenants.ground.clock import Clock
from tenants.ground.ids import SeatId, uuid7
from tenants.ledger.entry import Entry
from tenants.ledger.entry_types import EntryType
from workflows.acting.owed_steps import owed_steps
from workflows.judging.deciders import read_deciders
from workflows.notices.kinds import NoticeKind
from workflows.notices.suggesting_cover import with_cover_suggested
from workflows.notices.telling import Telling, each
from workflows.notices.writes import with_notices, with_tellings
from workflows.review.course import moved_seats
from workflows.review.ladder import AskedToo, LadderStep, asked_too, due_steps, taken, undecided
from workflows.review.machine import SEAT
from workflows.review.view import ReviewNow, SeatRow
from workflows.rows import proposal_writes, review_writes
from workflows.rows.queries import hold_for_system
from workflows.rows.seat_covers import covered, deputies, read_covers
from workflows.rows.snapshot import Snapshot

_OF = statement(
    "SELECT r.proposal_id, clock_timestamp() AS now FROM workflow.review r WHERE r.tenant_id = :tenant AND r.id = :review"
)


async def watch_deadline_steps(turn: Turn, clock: Clock) -> Again | None:
    """Take the steps of the review `turn.subject` that are due."""
    async with turn.database.writing(turn.tenant) as session:
        await take_steps(session, System(tenant_id=turn.tenant, via="worker"), clock, turn.subject)
    return None


async def take_steps(session: WriteSession, acting: System, clock: Clock, review_id: UUID) -> tuple[LadderStep, ...]:
    """Take the steps of a review whose moment has come, and owe the next one. Return those taken."""
    found = await fetch(session, _OF, tenant=acting.tenant_id, review=review_id)
    before = await hold_for_system(session, acting.tenant_id, found[0]["proposal_id"]) if found else None
    review = before.open_review if before is not None else None
    if before is None or review is None or review.id != review_id or review.overdue:
        return ()
    moment: datetime = found[0]["now"]
    steps = due_steps(review, moment)
    covers = await read_covers(session, acting.tenant_id) if steps else {}
    too = await _asked_too(session, acting, before, steps, deputies(covers))
    seats = covered((_seat(review, one) for one in too), covers)
    now = clock.now()
    given_up = {one.spared.id: SEAT.move(one.spared.state, "release") for one in too if one.spared}
    was = replace(review, seats=tuple(moved_seats(review.seats, given_up)))
    spared = [seat for seat in was.seats if seat.id in given_up]
    after = taken(was, steps, seats, now)
    writes: list[Write] = []
    if steps:
        writes = [proposal_writes.moved(acting.tenant_id, before, before.state, now)]
        # Given up before they are asked elsewhere: one person has one place at a time.
        writes += [review_writes.seats_moved(acting.tenant_id, spared, now, rows=len(spared))] if spared else []
        writes += review_writes.moves(acting.tenant_id, was, after, now)
        writes += [review_writes.added(acting.tenant_id, before.id, review.id, seats, now)] if seats else []
    entries = tuple(_entry(before, review, step, seats, spared) for step in steps)
    act = Act(answer=None, writes=tuple(writes), entries=entries, owes=owed_steps(after))
    if steps:
        stands = replace(before, version=before.version + 1, updated_at=now, review=after)
        act = _telling(act, acting.tenant_id, before, stands, steps)
        reminded = _reminded(after, steps)
        act = await with_cover_suggested(session, act, acting.tenant_id, review=review.id, members=reminded, now=now)
    await carry_out(session, acting, now, act)
    return steps


def _telling(
    act: Act[None], tenant: UUID, before: Snapshot, after: Snapshot, steps: tuple[LadderStep, ...]
) -> Act[None]:
    """Return `act` so that whoever is asked too is told, and whoever has not decided is reminded.

    Where a stage runs late and nobody else could be asked, its author is warned instead of told that somebody was added.
    """
    review, was = after.review, before.review
    assert review is not None
    assert was is not None
    event = f"{after.id}/{after.version}"
    warned: tuple[Telling, ...] = ()
    if len(review.seats) > len(was.seats):
        act = with_notices(act, tenant, before, after, None, asked_as=NoticeKind.ESCALATED_TO_YOU)
    elif any(step.kind == "escalate" for step in steps):
        warned = each(NoticeKind.WILL_MISS, [after.author.id], event, proposal_id=after.id, review_id=review.id)
    reminding = each(NoticeKind.REMINDER, _reminded(review, steps), event, proposal_id=after.id, review_id=review.id)
    return with_tellings(act, tenant, (*reminding, *warned), after.updated_at)


def _reminded(review: ReviewNow, steps: tuple[LadderStep, ...]) -> list[UUID]:
    """Return who has not decided in the stages whose reminders are due."""
    return [
        seat.member_id
        for step in steps
        if step.kind == "remind"
        for seat in undecided(review, step.stage)
        if not seat.late
    ]


async def _asked_too(
    session: WriteSession,
    acting: System,
    before: Snapshot,
    steps: tuple[LadderStep, ...],
    covers: Mapping[UUID, UUID],
) -> tuple[AskedToo, ...]:
    """Return who is asked too, each in one stage: whoever two late stages turn to is asked in the first."""
    late, review = [step.stage for step in steps if step.kind == "escalate"], before.open_review
    if not late or review is None:
        return ()
    deciders = await read_deciders(session, acting.tenant_id)
    return asked_too(review, late, before.interests.excluded(covers), deciders)


def _seat(review: ReviewNow, asked: AskedToo) -> SeatRow:
    due = next(stage.due_at for stage in review.stages if stage.number == asked.stage)
    return SeatRow(
        id=SeatId(uuid7()),
        stage=asked.stage,
        member_id=asked.member_id,
        role=asked.role,
        state="open",
        name=asked.name,
        why=asked.why,
        due_at=due,
        late=True,
    )


def _entry(
    before: Snapshot, review: ReviewNow, step: LadderStep, seats: Sequence[SeatRow], spared: Sequence[SeatRow]
) -> Entry:
    asked = [seat for seat in seats if seat.stage == step.stage] if step.kind == "escalate" else []
    left = [seat for seat in spared if any(one.member_id == seat.member_id for one in asked)]
    named = {
        **({"seats": [[seat.stage, seat.member_id, seat.role] for seat in asked]} if asked else {}),
        **({"released": [[seat.stage, seat.member_id] for seat in left]} if left else {}),
    }
    return Entry(
        type=EntryType.REVIEW_REMINDED if step.kind == "remind" else EntryType.REVIEW_ESCALATED,
        object_kind="proposal",
        object_id=before.id,
        revision=review.revision_digest.hex(),
        policy=review.policy_digest.hex(),
        brief=review.brief_digest.hex(),
        before=before.state,
        after=before.state,
        detail={
            "review": review.id,
            "number": review.revision,
            "stage": step.stage,
            "step": review.route.stages[step.stage].id,
            "undecided": [seat.member_id for seat in undecided(review, step.stage)],
            **named,
        },
    )
