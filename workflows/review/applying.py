"""A review after an act: the changes of a transition applied, with the times they bring. Computes only."""

from datetime import datetime

from msgspec.structs import replace

from workflows.review.course import Transition, moved_seats, moved_stages
from workflows.review.view import ReviewNow, SeatRow, StageRow
from workflows.routes.deadlines import Pace, steps_of


def apply(review: ReviewNow, transition: Transition, now: datetime) -> ReviewNow:
    """Return `review` after `transition` at the moment `now`.

    A stage that opens is due after its hours, and with it its seats, but never later than the review ends; from then on it has its
    steps on the way.
    """
    stages = tuple(
        _opened(review, was, stage, now)
        for was, stage in zip(review.stages, moved_stages(review.stages, transition.stages), strict=True)
    )
    due = {stage.number: stage.due_at for stage in stages}
    seats = tuple(
        _due(was, seat, due)
        for was, seat in zip(review.seats, moved_seats(review.seats, transition.seats), strict=True)
    )
    return replace(review, state=transition.review_state, stages=stages, seats=seats)


def _opened(review: ReviewNow, was: StageRow, stage: StageRow, now: datetime) -> StageRow:
    if was.state == stage.state or stage.state != "open":
        return stage
    hours, pace = review.route.stages[stage.number].decide_within, review.route.time
    return opened(stage, now, min(pace.after(now, hours), review.expires_at), pace)


def opened(stage: StageRow, now: datetime, due_at: datetime, pace: Pace) -> StageRow:
    """Return `stage` as it stands when it opens, due at `due_at`, with its steps on the way."""
    remind_at, escalate_at = steps_of(pace, now, due_at)
    return replace(
        stage,
        state="open",
        opened_at=now,
        due_at=due_at,
        remind_at=remind_at,
        escalate_at=escalate_at,
        reminded_at=None,
        escalated_at=None,
    )


def _due(was: SeatRow, seat: SeatRow, due: dict[int, datetime]) -> SeatRow:
    return replace(seat, due_at=due[seat.stage]) if was.state != seat.state == "open" else seat
