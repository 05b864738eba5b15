"""Approvals that are kept when somebody submits again and changed only what the policy calls trivial.

Rules kept: an approval is kept in the very stage it was given in, by whoever would be asked there again, and never one of the
people whose words stand in it; a stage counts kept approvals as it counts any. Computes only.
"""

from collections.abc import Collection, Iterable
from datetime import datetime
from uuid import UUID

import msgspec
from msgspec.structs import replace

from tenants.organizations.named_member import Who
from workflows.review.applying import apply
from workflows.review.course import counted, finished
from workflows.review.view import ReviewNow


class Earlier(msgspec.Struct, frozen=True):
    """An approval given before: from whose seat, in which stage, of which revision, and when; `decided_by` in their place, if somebody."""

    member_id: UUID
    stage: str
    revision: int
    at: datetime
    decided_by: Who | None = None


def approvals_of(review: ReviewNow | None) -> tuple[Earlier, ...]:
    """Return the approvals that stand in `review`, each with the revision its giver really saw."""
    if review is None:
        return ()
    return tuple(
        Earlier(
            seat.member_id,
            review.route.stages[seat.stage].id,
            seat.kept_from or review.revision,
            seat.decided_at,
            seat.decided_by,
        )
        for seat in review.seats
        if seat.state == "approved" and seat.decided_at is not None
    )


def keep(review: ReviewNow, earlier: Iterable[Earlier], trivial_since: Collection[int], now: datetime) -> ReviewNow:
    """Return the `review` that has just begun with the approvals of `earlier` that are kept, and what follows from them.

    `trivial_since` are the revisions from which this one differs only in what the policy calls trivial.
    """
    kept = {(one.member_id, one.stage): one for one in earlier if one.revision in trivial_since}
    seats = tuple(
        seat
        if (one := kept.get((seat.member_id, review.route.stages[seat.stage].id))) is None
        else replace(seat, state="approved", decided_at=one.at, decided_by=one.decided_by, kept_from=one.revision)
        for seat in review.seats
    )
    review = replace(review, seats=seats)
    while (done := _next_met(review)) is not None and review.state == "open":
        review = apply(review, finished(review.stages, review.seats, {}, done), now)
    return review


def _next_met(review: ReviewNow) -> int | None:
    """Return the number of an open stage that is met, if there is one."""
    return next(
        (
            stage.number
            for stage in review.stages
            if stage.state == "open" and counted(review.route.stages[stage.number], stage.number, review.seats).met
        ),
        None,
    )
