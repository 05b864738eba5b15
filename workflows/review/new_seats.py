"""Working out new seats for the steps of a review that are not done.

Rules kept: what was decided stays decided; who decided or stepped aside is not asked again; whoever wrote the words stays out.
Computes only.
"""

from collections.abc import Mapping, Sequence
from uuid import UUID

import msgspec

from workflows.review.course import PENDING, SeatNow, StageNow
from workflows.review.duties import NO_COVER, Interests
from workflows.routes.routing import FrozenRoute, FrozenSeat, FrozenStage, demand_of, shortfall, why_with_you
from workflows.routes.seating import Deciders, seat

_DECIDED = {
    "approved": "has approved already",
    "recused": "let others decide",
    "replaced": "let others decide",
}


class Reseated(msgspec.Struct, frozen=True):
    """The change of seats: who is released, who is asked now, and in words why it cannot work, if it cannot.

    Whoever is asked in another role from now on is released from the old seat and given a new one. `replaced` are the seats
    given up in whose place somebody else is asked now.
    """

    released: tuple[SeatNow, ...]
    replaced: tuple[SeatNow, ...]
    added: tuple[FrozenSeat, ...]
    problem: str | None


def reseat(
    route: FrozenRoute,
    stages: Sequence[StageNow],
    seats: Sequence[SeatNow],
    interests: Interests,
    deciders: Deciders,
    *,
    covers: Mapping[UUID, UUID] = NO_COVER,
) -> Reseated:
    """Return the seats that the stages which are not done should have, given who could decide today.

    `covers` has who is away, and who covers for them.
    """
    decided = {member: _DECIDED[s.state] for s in seats if s.state in _DECIDED for member in s.decided_for}
    excluded = {**decided, **interests.excluded(covers)}
    numbers = [stage.number for stage in stages if stage.state in PENDING]
    remaining = [_still_asked(route.stages[number], number, seats) for number in numbers]
    eligible = [person for person in deciders.people if person.member_id not in excluded]
    demands = [demand_of(stage) for stage in remaining]
    # Whoever was asked because a stage runs late stays there, unless another stage cannot do without them.
    late = {s.member_id for s in seats if s.late and s.state in PENDING}
    placed = seat(demands, [person for person in eligible if person.member_id not in late])
    problem = shortfall(remaining, placed, deciders.people, excluded, deciders.titles)
    if problem is not None and late:
        placed = seat(demands, eligible)
        problem = shortfall(remaining, placed, deciders.people, excluded, deciders.titles)
    names = {person.member_id: person.name for person in eligible}
    wanted = {
        (number, member): role
        for number, sitting in zip(numbers, placed, strict=True)
        for member, role in sitting.items()
    }
    pending = {(s.stage, s.member_id): s.role for s in seats if s.state in PENDING}
    added = tuple(
        FrozenSeat(
            stage=number,
            member_id=member,
            name=names[member],
            role=role,
            why=why_with_you(route.stages[number], role, deciders.titles),
        )
        for (number, member), role in wanted.items()
        if pending.get((number, member)) != role
    )
    return Reseated(
        released=tuple(s for s in seats if _lost(s, wanted, excluded)),
        replaced=_replaced(seats, added, numbers),
        added=added,
        problem=problem,
    )


def _lost(seat: SeatNow, wanted: Mapping[tuple[int, UUID], str], excluded: Mapping[UUID, str]) -> bool:
    """Return whether a seat is not to be held any more; one that was added because a stage runs late is, by whoever may decide."""
    if seat.state not in PENDING:
        return False
    if seat.late and not any(member == seat.member_id for _, member in wanted):
        return seat.member_id in excluded
    return wanted.get((seat.stage, seat.member_id)) != seat.role


def _replaced(seats: Sequence[SeatNow], added: Sequence[FrozenSeat], numbers: Sequence[int]) -> tuple[SeatNow, ...]:
    """Return the seats given up in stages that are not done, one for each person who is asked there and was not before."""
    asked = {(s.stage, s.member_id) for s in seats if s.state in PENDING and not s.late}
    found: list[SeatNow] = []
    for number in numbers:
        given_up = [s for s in seats if s.stage == number and s.state == "recused"]
        found += given_up[: sum(one.stage == number and (number, one.member_id) not in asked for one in added)]
    return tuple(found)


def _still_asked(step: FrozenStage, number: int, seats: Sequence[SeatNow]) -> FrozenStage:
    """Return `step` as it is left after the approvals it has; without roles when each of them has given its one approval."""
    approved = [s.role for s in seats if s.stage == number and s.state == "approved"]
    roles = tuple(role for role in step.roles if not (step.distinct_roles and role in approved))
    have = len(set(approved)) if step.distinct_roles else len(approved)
    need = step.need if isinstance(step.need, str) else max(1, step.need - have)
    exhausted = step.distinct_roles and not isinstance(step.need, str)
    return msgspec.structs.replace(step, roles=roles if exhausted else roles or step.roles, need=need)
