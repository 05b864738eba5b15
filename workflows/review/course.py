"""The course of one review: what a verdict, or an end from outside, does to its seats, stages and state.

Each act is worked out here without a database, as the changes it makes (a `Transition`), so that thousands of made-up reviews
can be tried: nobody's verdict skips a stage, and nothing is approved before every stage was met. Computes only.
"""

from collections.abc import Iterable, Sequence
from typing import Literal, TypeVar
from uuid import UUID

import msgspec

from policies.document.stage_order import behind
from tenants.ground.errors import Problem
from workflows.review.machine import REVIEW, SEAT, STAGE
from workflows.routes.routing import FrozenStage
from workflows.routes.tally import Mark, Tally, tally

Verdict = Literal["approve", "request_changes", "reject", "recuse"]
PENDING = ("open", "waiting")


class SeatNow(msgspec.Struct, frozen=True, kw_only=True):
    """A seat as it stands. `stage` is the number of its stage. `late`: it was added because the stage ran late.

    `able`: its holder is active and still has the role they sit in for.
    """

    id: UUID
    stage: int
    member_id: UUID
    role: str
    state: str
    late: bool = False
    able: bool = True

    @property
    def decided_for(self) -> tuple[UUID, ...]:
        """Whose decision one from this seat counts as."""
        return (self.member_id,)


class StageNow(msgspec.Struct, frozen=True, kw_only=True):
    """A stage as it stands. It opens when the stages whose numbers it `waits_for` are done."""

    number: int
    state: str
    waits_for: tuple[int, ...] = ()


class Transition(msgspec.Struct, frozen=True, kw_only=True):
    """What an act changes in a review: new states of seats by id and of stages by number, and of the review itself.

    `act` is the step the proposal takes. `count` is how the decider's stage counts afterwards.
    """

    act: str
    review_state: str
    seats: dict[UUID, str]
    stages: dict[int, str] = {}
    count: Tally | None = None


AnySeat = TypeVar("AnySeat", bound=SeatNow)
AnyStage = TypeVar("AnyStage", bound=StageNow)


def on_verdict(
    route: Sequence[FrozenStage],
    stages: Sequence[StageNow],
    seats: Sequence[SeatNow],
    member_id: UUID,
    verdict: Verdict,
    *,
    conflict: bool = False,
) -> Transition:
    """Return what `verdict` by the holder of an open seat does.

    `conflict`: whoever steps aside declares that they must not decide. That is never refused, also when nobody is left who could;
    what is needed stays the same, and the review waits until somebody else is asked. Raises `Problem` not-your-seat when the
    member holds no open seat, and nobody-can-decide when stepping aside for another reason would leave the stage without the
    people it needs.
    """
    mine = next((seat for seat in seats if seat.member_id == member_id and seat.state == "open"), None)
    if mine is None:
        raise no_seat(seats, first_open(stages), member_id)
    moved = {mine.id: SEAT.move(mine.state, verdict)}
    count = counted(route[mine.stage], mine.stage, moved_seats(seats, moved))
    if verdict in ("request_changes", "reject"):
        return msgspec.structs.replace(_ended(stages, seats, moved, verdict), count=count)
    if not count.possible and not conflict:
        raise _nobody_left(route[mine.stage])
    if not count.met:
        return Transition(act="advance", review_state=REVIEW.move("open", "advance"), seats=moved, count=count)
    return msgspec.structs.replace(finished(stages, seats, moved, mine.stage), count=count)


def on_end(
    stages: Sequence[StageNow], seats: Sequence[SeatNow], act: Literal["withdraw", "expire", "replace"]
) -> Transition:
    """Return what ending an open review from outside does."""
    return _ended(stages, seats, {}, act)


def on_take_back(stages: Sequence[StageNow], seats: Sequence[SeatNow], member_id: UUID) -> Transition:
    """Return what the holder of a seat does who takes their approval back: their stage is decided again, and what waits for it waits.

    The seat they approved from keeps what happened; they are asked again in a new one, which is not part of the answer. Whoever
    was no longer needed in that stage is asked again, if they could decide; approvals in other stages stand. Where one that theirs
    waits for is being decided again too, theirs waits for it. Raises `Problem` not-your-seat when the
    member has given no approval in this review.
    """
    mine = next((seat for seat in seats if seat.member_id == member_id and seat.state == "approved"), None)
    if mine is None:
        raise Problem(
            "not-your-seat",
            "You have not approved this, so there is no approval of yours to take back.",
            fix="If something is wrong with it, tell its author.",
        )
    state = "approved" if all(stage.state == "done" for stage in stages) else "open"
    own = next(stage for stage in stages if stage.number == mine.stage)
    reopened = {own.number: STAGE.move(own.state, "reopen")} if own.state == "done" else {}
    waits = [stage.waits_for for stage in sorted(stages, key=lambda stage: stage.number)]
    before = behind(waits, own.number)
    waits_too = bool(reopened) and any(stage.number in before and stage.state != "done" for stage in stages)
    held = {stage.number for stage in stages if stage.state == "open" and own.number in behind(waits, stage.number)}
    asked_again = {seat.id: SEAT.move(seat.state, "reopen") for seat in _not_heard(seats, own.number) if reopened}
    waiting = {seat.id: SEAT.move(seat.state, "wait") for seat in seats if seat.stage in held and seat.state == "open"}
    if waits_too:
        reopened = {number: STAGE.move(state, "wait") for number, state in reopened.items()}
        asked_again = {seat_id: SEAT.move(state, "wait") for seat_id, state in asked_again.items()}
    return Transition(
        act="take_back",
        review_state=REVIEW.move(state, "take_back"),
        seats=asked_again | waiting | {mine.id: SEAT.move(mine.state, "take_back")},
        stages=reopened | {number: STAGE.move("open", "wait") for number in sorted(held)},
    )


def _not_heard(seats: Sequence[SeatNow], number: int) -> list[SeatNow]:
    """Return the seats of those who were released in the stage `number`, have no other part in the review and could decide.

    Each has one: whoever was asked in another role since is asked in that one. `seats` has later ones behind earlier ones.
    """
    part = {seat.member_id for seat in seats if seat.state not in ("released", "taken_back")}
    newest = {
        seat.member_id: seat
        for seat in seats
        if seat.stage == number and seat.state == "released" and seat.able and seat.member_id not in part
    }
    return list(newest.values())


def finished(stages: Sequence[StageNow], seats: Sequence[SeatNow], moved: dict[UUID, str], number: int) -> Transition:
    """Return what meeting the stage `number` does: it is done, those that waited for it alone open, or all is approved."""
    done = {stage.number for stage in stages if stage.state == "done"} | {number}
    released = {seat.id: SEAT.move(seat.state, "release") for seat in _pending(seats, moved) if seat.stage == number}
    finished = {number: STAGE.move("open", "finish")}
    if len(done) == len(stages):
        return Transition(
            act="approve", review_state=REVIEW.move("open", "approve"), seats=moved | released, stages=finished
        )
    opening = {stage.number for stage in stages if stage.state == "waiting" and set(stage.waits_for) <= done}
    opened = {
        seat.id: SEAT.move(seat.state, "open") for seat in seats if seat.state == "waiting" and seat.stage in opening
    }
    return Transition(
        act="advance",
        review_state=REVIEW.move("open", "advance"),
        seats=moved | released | opened,
        stages=finished | {each: STAGE.move("waiting", "open") for each in sorted(opening)},
    )


def _ended(stages: Sequence[StageNow], seats: Sequence[SeatNow], moved: dict[UUID, str], act: str) -> Transition:
    """Return what closing the review does: pending seats are released, stages that are not done are stopped."""
    return Transition(
        act=act,
        review_state=REVIEW.move("open", act),
        seats=moved | {seat.id: SEAT.move(seat.state, "release") for seat in _pending(seats, moved)},
        stages={stage.number: STAGE.move(stage.state, "stop") for stage in stages if stage.state in PENDING},
    )


def _pending(seats: Iterable[SeatNow], moved: dict[UUID, str]) -> list[SeatNow]:
    return [seat for seat in seats if seat.state in PENDING and seat.id not in moved]


def moved_seats(seats: Sequence[AnySeat], moved: dict[UUID, str]) -> list[AnySeat]:
    """Return `seats` with the states `moved` gives to some of them."""
    return [msgspec.structs.replace(seat, state=moved[seat.id]) if seat.id in moved else seat for seat in seats]


def moved_stages(stages: Sequence[AnyStage], moved: dict[int, str]) -> list[AnyStage]:
    """Return `stages` with the states `moved` gives to some of them."""
    return [msgspec.structs.replace(one, state=moved[one.number]) if one.number in moved else one for one in stages]


def counted(step: FrozenStage, number: int, seats: Iterable[SeatNow]) -> Tally:
    """Return how the stage `number`, frozen as `step`, counts with `seats`, those of other stages aside."""
    marks = [Mark(seat.state, seat.role, seat.late) for seat in seats if seat.stage == number]
    return tally(step.need, step.distinct_roles, marks, roles=step.roles)


def first_open(stages: Iterable[StageNow]) -> int:
    """Return the number of the first stage that is open, or of the last when none is."""
    number = 0
    for stage in stages:
        number = stage.number
        if stage.state == "open":
            break
    return number


def no_seat(seats: Sequence[SeatNow], stage: int, member_id: UUID) -> Problem:
    """Return why a verdict by `member_id` is refused: decided already, another stage's turn, or no seat at all."""
    states = [seat.state for seat in seats if seat.member_id == member_id]
    if any(state in ("approved", "changes_requested", "rejected") for state in states):
        return Problem(
            "already-decided",
            "You have decided in this review, and a decision stands. It was not counted twice.",
            fix="Nothing more is needed from you here.",
        )
    if "recused" in states or "replaced" in states:
        return Problem(
            "not-your-seat",
            "You let somebody else decide. That stands for this review: you are not asked again in it, also when it "
            "is sent to other people.",
            fix="Nothing more is needed from you. If the proposal is changed and submitted again, everyone is asked anew.",
        )
    if "waiting" in states:
        return Problem(
            "not-your-seat",
            f"You are asked later: stage {stage + 1} is being decided now.",
            fix="It comes to your desk when the earlier stages are done.",
        )
    if "released" in states:
        return Problem(
            "not-your-seat",
            "The others have decided, so your answer is no longer needed.",
            fix="Nothing more is needed from you here.",
        )
    return Problem(
        "not-your-seat",
        "You can see this proposal, but the policy did not ask you to decide it.",
        fix="The people who were asked are named beside each stage.",
    )


def _nobody_left(step: FrozenStage) -> Problem:
    if step.need == "all":
        return Problem(
            "nobody-can-decide",
            f"The stage “{step.title}” needs everyone who was asked, so it could never be done without you. You still hold "
            "the seat.",
            fix="Say what stands in your way by asking for a change, or ask an administrator to take the role from you and "
            "somebody to send this to the others.",
        )
    return Problem(
        "nobody-can-decide",
        f"If you let somebody else decide, too few people are left to decide the stage “{step.title}”. You still hold the seat.",
        fix="Ask someone who may reroute proposals to bring in another person first.",
    )
