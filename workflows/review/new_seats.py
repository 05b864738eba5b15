"""Working out new seats for the steps of a review that are not done.

Rules kept: what was decided stays decided; who decided or stepped aside is not asked again; whoever wrote the words stays out.
Computes only.
"""

from collections.abc import Sequence

import msgspec

from workflows.review.course import PENDING, SeatNow, StageNow
from workflows.review.duties import Interests
from workflows.review.routing import FrozenRoute, FrozenSeat, FrozenStage, demand_of, shortfall, why_with_you
from workflows.review.seating import Deciders, seat

_DECIDED = {"approved": "has approved already", "recused": "let others decide"}


class Reseated(msgspec.Struct, frozen=True):
    """The change of seats: who is released, who is asked now, and in words why it cannot work, if it cannot.

    Whoever is asked in another role from now on is released from the old seat and given a new one.
    """

    released: tuple[SeatNow, ...]
    added: tuple[FrozenSeat, ...]
    problem: str | None


def reseat(
    route: FrozenRoute,
    stages: Sequence[StageNow],
    seats: Sequence[SeatNow],
    interests: Interests,
    deciders: Deciders,
) -> Reseated:
    """Return the seats that the stages which are not done should have, given who could decide today."""
    decided = {s.member_id: _DECIDED[s.state] for s in seats if s.state in _DECIDED}
    excluded = {**decided, **interests.excluded()}
    numbers = [stage.number for stage in stages if stage.state in PENDING]
    remaining = [_still_asked(route.stages[number], number, seats) for number in numbers]
    eligible = [person for person in deciders.people if person.member_id not in excluded]
    placed = seat([demand_of(stage) for stage in remaining], eligible)
    names = {person.member_id: person.name for person in eligible}
    wanted = {
        (number, member): role
        for number, sitting in zip(numbers, placed, strict=True)
        for member, role in sitting.items()
    }
    pending = {(s.stage, s.member_id): s.role for s in seats if s.state in PENDING}
    return Reseated(
        released=tuple(s for s in seats if s.state in PENDING and wanted.get((s.stage, s.member_id)) != s.role),
        added=tuple(
            FrozenSeat(
                stage=number,
                member_id=member,
                name=names[member],
                role=role,
                why=why_with_you(route.stages[number], role, deciders.titles),
            )
            for (number, member), role in wanted.items()
            if pending.get((number, member)) != role
        ),
        problem=shortfall(remaining, placed, deciders.people, excluded, deciders.titles),
    )


def _still_asked(step: FrozenStage, number: int, seats: Sequence[SeatNow]) -> FrozenStage:
    """Return `step` as it is left after the approvals it has; without roles when each of them has given its one approval."""
    approved = [s.role for s in seats if s.stage == number and s.state == "approved"]
    roles = tuple(role for role in step.roles if not (step.distinct_roles and role in approved))
    have = len(set(approved)) if step.distinct_roles else len(approved)
    need = step.need if isinstance(step.need, str) else max(1, step.need - have)
    exhausted = step.distinct_roles and not isinstance(step.need, str)
    return msgspec.structs.replace(step, roles=roles if exhausted else roles or step.roles, need=need)
