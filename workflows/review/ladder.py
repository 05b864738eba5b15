"""The steps on the way to a deadline: whoever has not decided is reminded, then somebody else is asked too and its author is warned.

Rules kept: each step is taken once, however many workers look and however late they are; a step asks and tells and never
decides; whoever is asked too is nobody who wrote the words and nobody who is asked already, and no later stage is left with
fewer people than it needs. Computes only.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from itertools import islice
from typing import Literal
from uuid import UUID

import msgspec
from msgspec.structs import replace

from workflows.kinds.sentences import role_words
from workflows.review.course import PENDING, counted
from workflows.review.view import ReviewNow, SeatRow, StageRow, in_order, still_able
from workflows.routes.routing import FrozenStage
from workflows.routes.seating import Candidate, Deciders

StepKind = Literal["remind", "escalate"]

_OVER = ("released", "replaced")
"""States of a seat that has no part in the review any more."""


class LadderStep(msgspec.Struct, frozen=True):
    """One step that is due: of which kind, in which stage."""

    kind: StepKind
    stage: int


def next_step(review: ReviewNow) -> datetime | None:
    """Return when the next step of an open review is due, or None when there is none."""
    if review.state != "open":
        return None
    return min((at for at, _ in _ahead(review)), default=None)


def due_steps(review: ReviewNow, now: datetime) -> tuple[LadderStep, ...]:
    """Return the steps whose moment has come, in the order they were due."""
    found = sorted((pair for pair in _ahead(review) if pair[0] <= now), key=lambda pair: (pair[0], pair[1].stage))
    return tuple(step for _, step in found)


def _ahead(review: ReviewNow) -> list[tuple[datetime, LadderStep]]:
    steps = []
    for stage in review.stages:
        if stage.state != "open":
            continue
        if stage.remind_at is not None and stage.reminded_at is None:
            steps.append((stage.remind_at, LadderStep("remind", stage.number)))
        if stage.escalate_at is not None and stage.escalated_at is None:
            steps.append((stage.escalate_at, LadderStep("escalate", stage.number)))
    return steps


def may_miss(review: ReviewNow) -> bool:
    """Return whether most of the time of some open stage has passed, so that it may not be decided before its time is over."""
    return review.state == "open" and any(
        stage.state == "open" and stage.escalated_at is not None for stage in review.stages
    )


def taken(review: ReviewNow, steps: tuple[LadderStep, ...], added: tuple[SeatRow, ...], now: datetime) -> ReviewNow:
    """Return `review` with `steps` taken and the seats `added`."""
    kinds = {(step.stage, step.kind) for step in steps}
    stages = tuple(_marked(stage, kinds, now) for stage in review.stages)
    return replace(review, stages=stages, seats=in_order((*review.seats, *added)))


def _marked(stage: StageRow, kinds: set[tuple[int, StepKind]], now: datetime) -> StageRow:
    return replace(
        stage,
        reminded_at=now if (stage.number, "remind") in kinds else stage.reminded_at,
        escalated_at=now if (stage.number, "escalate") in kinds else stage.escalated_at,
    )


class AskedToo(msgspec.Struct, frozen=True):
    """Somebody who is asked because a stage runs late. `spared` is the seat of a later stage that they give up for it."""

    stage: int
    member_id: UUID
    name: str
    role: str
    why: str
    spared: SeatRow | None = None


def asked_too(
    review: ReviewNow, late: Iterable[int], excluded: Mapping[UUID, str], deciders: Deciders
) -> tuple[AskedToo, ...]:
    """Return who is asked in the `late` stages, each person in one: whoever holds the role that a stage turns to and has no other part in it.

    Where all of them decide in a later stage, one who can be spared there is asked now instead: two steps need two people, and the
    later one must still find as many as it needs. Where the policy names no such role, that is nobody: its author is warned all
    the same.
    """
    seats, found = [seat for seat in review.seats if seat.member_id not in excluded], list[AskedToo]()
    for number in late:
        step = review.route.stages[number]
        role = step.escalate_to
        if role is None:
            continue
        asked = {one.member_id for one in found}
        holders = [one for one in deciders.people if role in one.roles and one.member_id not in excluded.keys() | asked]
        involved = {seat.member_id for seat in review.seats if seat.state not in _OVER}
        chosen: list[tuple[Candidate, SeatRow | None]] = [
            (one, None) for one in holders if one.member_id not in involved
        ]
        for one, seat in chosen or islice(_spared(review, seats, holders), 1):
            seats = [other for other in seats if other is not seat]
            why = _why(review, step, role, deciders.titles, seat)
            found.append(AskedToo(number, one.member_id, one.name, role, why, seat))
    return tuple(found)


def _spared(
    review: ReviewNow, seats: Sequence[SeatRow], holders: Iterable[Candidate]
) -> Iterator[tuple[Candidate, SeatRow]]:
    """Yield whoever of `holders` is to be asked in a later stage that does not need them, with their seat there.

    Where everyone is asked, everyone is needed.
    """
    for one in holders:
        held = [seat for seat in seats if seat.member_id == one.member_id and seat.state not in _OVER]
        if len(held) != 1 or held[0].state != "waiting":
            continue
        number = held[0].stage
        step = review.route.stages[number]
        others = still_able([seat for seat in seats if seat.stage == number and seat is not held[0]])
        if step.need != "all" and counted(step, number, others).possible:
            yield one, held[0]


def _why(review: ReviewNow, step: FrozenStage, role: str, titles: Mapping[str, str], spared: SeatRow | None) -> str:
    instead = (
        f" You decide here instead of in the stage “{review.route.stages[spared.stage].title}”, which has others to ask."
        if spared
        else ""
    )
    return (
        f"You are asked too, as {role_words(role, titles)}, because the stage “{step.title}” runs late. Those who were asked "
        f"before you may still decide.{instead}"
    )


def undecided(review: ReviewNow, number: int) -> tuple[SeatRow, ...]:
    """Return the seats of the stage `number` that have not decided."""
    return tuple(seat for seat in review.seats if seat.stage == number and seat.state in PENDING)
