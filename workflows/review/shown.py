"""A review as people see it: its steps, who sits where and why, and whether it can still end well.

Rule kept: each seat answers "why is this with me?", and when the people a step needs have left or lost the role, that is
said in words instead of waiting for ever. Computes only.
"""

from collections.abc import Sequence
from datetime import datetime
from typing import Any, Literal
from uuid import UUID

import msgspec

from policies.who import Who
from workflows.review.routing import FrozenRoute
from workflows.review.tally import Mark, need_words, tally

StageState = Literal["waiting", "open", "done", "stopped"]


class SeatRow(msgspec.Struct, frozen=True, kw_only=True):
    """A seat as the database tells it. `able`: its holder is active and still has the role they sit in for."""

    stage: int
    member_id: UUID
    name: str
    role: str
    state: str
    why: str
    due_at: datetime | None
    decided_at: datetime | None
    reason: str | None
    able: bool


class SeatShown(msgspec.Struct, frozen=True, kw_only=True):
    """One person's seat, with the capacity they sit in as their role."""

    who: Who
    state: str
    why: str
    decided_at: datetime | None
    reason: str | None


class StageShown(msgspec.Struct, frozen=True, kw_only=True):
    """One step. `need` says in words how many must approve, and how many have."""

    id: str
    title: str
    state: StageState
    need: str
    due_at: datetime | None
    seats: list[SeatShown]


class ReviewShown(msgspec.Struct, frozen=True, kw_only=True):
    """The latest review of a proposal. Digests are hex SHA-256."""

    id: UUID
    state: str
    revision: int
    revision_digest: str
    policy_id: UUID
    policy_number: int
    policy_digest: str
    brief_digest: str
    opened_at: datetime
    expires_at: datetime
    stages: list[StageShown]


def shown(row: Any, route: FrozenRoute, seats: Sequence[SeatRow]) -> ReviewShown:
    """Return the review of a row of `workflows.proposals.reading`."""
    return ReviewShown(
        id=row.review_id,
        state=row.review_state,
        revision=row.review_revision,
        revision_digest=row.revision_digest.hex(),
        policy_id=row.policy_version_id,
        policy_number=row.policy_number,
        policy_digest=row.policy_digest.hex(),
        brief_digest=row.brief_digest.hex(),
        opened_at=row.opened_at,
        expires_at=row.review_expires_at,
        stages=[
            _stage(number, route, row.review_state, row.stage, [seat for seat in seats if seat.stage == number])
            for number in range(len(route.stages))
        ],
    )


def _stage(number: int, route: FrozenRoute, state: str, current: int, seats: list[SeatRow]) -> StageShown:
    step = route.stages[number]
    count = tally(step.need, step.distinct_roles, [Mark(s.state, s.role) for s in seats], roles=step.roles)
    return StageShown(
        id=step.id,
        title=step.title,
        state=_state(number, state, current),
        need=f"{need_words(step.need, step.distinct_roles)}; {count.words}",
        due_at=next((seat.due_at for seat in seats if seat.state in ("open", "waiting")), None),
        seats=[
            SeatShown(
                who=Who(id=seat.member_id, name=seat.name, roles=(seat.role,)),
                state=seat.state,
                why=seat.why,
                decided_at=seat.decided_at,
                reason=seat.reason or None,
            )
            for seat in seats
        ],
    )


def _state(number: int, review: str, current: int) -> StageState:
    if number < current or review == "approved":
        return "done"
    if review == "open":
        return "open" if number == current else "waiting"
    return "stopped"


def with_me(seats: Sequence[SeatRow], member_id: UUID) -> str | None:
    """Return the state of the member's seat; a seat given by rerouting counts before one it released."""
    states = [seat.state for seat in seats if seat.member_id == member_id]
    return next((state for state in states if state != "released"), states[0] if states else None)


def blocked_because(route: FrozenRoute, current: int, seats: Sequence[SeatRow]) -> str | None:
    """Return in words why an open review cannot be decided any more, or None while it can."""
    sentences = []
    for number, step in enumerate(route.stages[current:], start=current):
        held = [seat for seat in seats if seat.stage == number]
        left = [seat for seat in held if seat.able or seat.state not in ("open", "waiting")]
        if tally(step.need, step.distinct_roles, [Mark(s.state, s.role) for s in left], roles=step.roles).possible:
            continue
        gone = [seat.name for seat in held if not seat.able and seat.state in ("open", "waiting")]
        who = f" {', '.join(gone)} can no longer decide here." if gone else ""
        sentences.append(f"Too few people are left to decide the step “{step.title}”.{who}")
    if not sentences:
        return None
    return " ".join(sentences) + " Someone who may reroute proposals can bring in others."
