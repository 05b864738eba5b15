"""The steps on the way to a deadline: whoever has not decided is reminded, then somebody else is asked too and its author is warned.

Rules kept: each step is taken once, however many workers look and however late they are; a step asks and tells and never
decides; whoever is asked too is nobody who wrote the words and nobody who is asked already. Computes only.
"""

from collections.abc import Mapping
from datetime import datetime
from typing import Literal
from uuid import UUID

import msgspec
from msgspec.structs import replace

from workflows.kinds.sentences import role_words
from workflows.review.course import PENDING
from workflows.review.view import ReviewNow, SeatRow, StageRow, in_order
from workflows.routes.routing import FrozenStage
from workflows.routes.seating import Deciders

StepKind = Literal["remind", "escalate"]


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
    """Somebody who is asked because a stage runs late."""

    stage: int
    member_id: UUID
    name: str
    role: str
    why: str


def asked_too(review: ReviewNow, number: int, excluded: Mapping[UUID, str], deciders: Deciders) -> tuple[AskedToo, ...]:
    """Return whoever holds the role that the stage `number` turns to when it runs late, and has no other part in the review.

    Where the policy names no such role, that is nobody: its author is warned all the same.
    """
    step = review.route.stages[number]
    role = step.escalate_to
    involved = {seat.member_id for seat in review.seats if seat.state not in ("released", "replaced")}
    return tuple(
        AskedToo(number, person.member_id, person.name, role, _why(step, role, deciders.titles))
        for person in deciders.people
        if role is not None
        and role in person.roles
        and person.member_id not in excluded
        and person.member_id not in involved
    )


def _why(step: FrozenStage, role: str, titles: Mapping[str, str]) -> str:
    return (
        f"You are asked too, as {role_words(role, titles)}, because the stage “{step.title}” runs late. Those who were asked "
        "before you may still decide."
    )


def undecided(review: ReviewNow, number: int) -> tuple[SeatRow, ...]:
    """Return the seats of the stage `number` that have not decided."""
    return tuple(seat for seat in review.seats if seat.stage == number and seat.state in PENDING)
