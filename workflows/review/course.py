"""The course of one review: what a verdict does to its seats, steps and state.

A decision is worked out here without a database, so that thousands of made-up reviews can be tried: nobody's verdict
skips a step, and nothing is approved before every step was met. Computes only.
"""

from collections.abc import Sequence
from typing import Literal, TypeVar
from uuid import UUID

import msgspec

from tenants.ground.errors import Problem
from workflows.review.machine import REVIEW, SEAT
from workflows.review.routing import FrozenStage
from workflows.review.tally import Mark, Tally, tally

Verdict = Literal["approve", "request_changes", "reject", "recuse"]
PENDING = ("open", "waiting")


class SeatNow(msgspec.Struct, frozen=True, kw_only=True):
    """A seat as it stands."""

    stage: int
    member_id: UUID
    role: str
    state: str


AnySeat = TypeVar("AnySeat", bound=SeatNow)


class Outcome(msgspec.Struct, frozen=True):
    """What a verdict does: the decider's new seat state, the review's new state and step, and how the step counts now.

    `opens` is the step whose seats open, if one does. When the review closes, or a step is met, pending seats that are no
    longer needed are released: all of them when `releases_all`, else those of the step just met when `releases_step`.
    """

    seat_state: str
    review_state: str
    stage: int
    act: str
    tally: Tally
    opens: int | None = None
    releases_step: bool = False
    releases_all: bool = False


def outcome(
    stages: Sequence[FrozenStage], seats: Sequence[SeatNow], stage: int, member_id: UUID, verdict: Verdict
) -> Outcome:
    """Return what `verdict` by the holder of an open seat in step `stage` does.

    Raises `Problem` not-your-seat when the member holds no open seat there, and nobody-can-decide when stepping aside
    would leave the step without the people it needs.
    """
    mine = next((seat for seat in seats if seat.stage == stage and seat.member_id == member_id), None)
    if mine is None or mine.state != "open":
        raise no_seat(seats, stage, member_id)
    seat_state = SEAT.move(mine.state, verdict)
    after = [
        Mark(state=seat_state if seat is mine else seat.state, role=seat.role) for seat in seats if seat.stage == stage
    ]
    step = stages[stage]
    count = tally(step.need, step.distinct_roles, after, roles=step.roles)
    if verdict in ("request_changes", "reject"):
        return Outcome(
            seat_state=seat_state,
            review_state=REVIEW.move("open", verdict),
            stage=stage,
            act=verdict,
            tally=count,
            releases_all=True,
        )
    if not count.possible:
        raise _nobody_left(step)
    if not count.met:
        return Outcome(seat_state=seat_state, review_state="open", stage=stage, act=verdict, tally=count)
    if stage + 1 < len(stages):
        return Outcome(
            seat_state=seat_state,
            review_state=REVIEW.move("open", "advance"),
            stage=stage + 1,
            act="advance",
            tally=count,
            opens=stage + 1,
            releases_step=True,
        )
    return Outcome(
        seat_state=seat_state,
        review_state=REVIEW.move("open", "approve"),
        stage=stage,
        act="approve",
        tally=count,
        releases_all=True,
    )


def apply(seats: Sequence[AnySeat], stage: int, member_id: UUID, result: Outcome) -> list[AnySeat]:
    """Return the seats after `result`, as the deciding transaction writes them."""
    moved = []
    for seat in seats:
        state = seat.state
        if seat.member_id == member_id and seat.stage == stage:
            state = result.seat_state
        elif state in PENDING and (result.releases_all or (result.releases_step and seat.stage == stage)):
            state = SEAT.move(state, "release")
        elif state == "waiting" and seat.stage == result.opens:
            state = SEAT.move(state, "open")
        moved.append(msgspec.structs.replace(seat, state=state))
    return moved


def no_seat(seats: Sequence[SeatNow], stage: int, member_id: UUID) -> Problem:
    """Return why a verdict by `member_id` is refused: decided already, another step's turn, or no seat at all."""
    states = [seat.state for seat in seats if seat.member_id == member_id]
    if any(state in ("approved", "changes_requested", "rejected") for state in states):
        return Problem(
            "already-decided",
            "You have decided in this review, and a decision stands. It was not counted twice.",
            fix="Nothing more is needed from you here.",
        )
    if "recused" in states:
        return Problem(
            "not-your-seat",
            "You stepped aside from this decision, and the others decide it now.",
            fix="If that was a mistake, ask someone who may reroute it to put you back.",
        )
    if "waiting" in states:
        return Problem(
            "not-your-seat",
            f"Your step comes later: step {stage + 1} is being decided now.",
            fix="It comes to your desk when the earlier steps are done.",
        )
    if "released" in states:
        return Problem(
            "not-your-seat",
            "Your step was decided by the others, so your seat was released.",
            fix="Nothing more is needed from you here.",
        )
    return Problem(
        "not-your-seat",
        "You can see this proposal, but the policy did not ask you to decide it.",
        fix="The people who were asked are named beside each step.",
    )


def _nobody_left(step: FrozenStage) -> Problem:
    return Problem(
        "nobody-can-decide",
        f"If you step aside, too few people are left to decide the step “{step.title}”. You still hold the seat.",
        fix="Ask someone who may reroute proposals to bring in another person, then step aside.",
    )
