"""Giving people seats so that every step of a route can be decided by different people.

Somebody who holds two roles could sit in two steps, but decides only once. Which step they are needed for is a small
matching problem: first each step gets the people it cannot do without (a maximum flow from steps over roles to people),
then everyone else is spread out. Rule kept: one person, one seat a review. Computes only.
"""

from collections import deque
from collections.abc import Mapping, Sequence
from uuid import UUID

import msgspec

from workflows.routes.tally import Need

_Node = tuple[str, object, object]
_SINK: _Node = ("sink", None, None)


class Candidate(msgspec.Struct, frozen=True, cache_hash=True):
    """An active member who may be asked."""

    member_id: UUID
    name: str
    roles: tuple[str, ...]


class Deciders(msgspec.Struct, frozen=True):
    """The people who may decide, by name, each with the roles that let them; and every role's title."""

    people: tuple[Candidate, ...]
    titles: Mapping[str, str]


class Demand(msgspec.Struct, frozen=True):
    """What one step asks: how many of the people who hold one of `roles`."""

    roles: tuple[str, ...]
    need: Need = "any"
    distinct_roles: bool = False

    @property
    def least(self) -> int:
        """How many people the step cannot do without."""
        if self.need == "all":
            return len(self.roles) if self.distinct_roles else 1
        return 1 if self.need == "any" else self.need


Seats = dict[UUID, str]


def seat(demands: Sequence[Demand], people: Sequence[Candidate]) -> list[Seats]:
    """Return for each demand who sits there, and in which role; every person at most once, nobody eligible left out.

    When not every demand can be met, the earlier ones are served first and the rest fall short.
    """
    network = _Network()
    for at, _ in enumerate(people):
        network.edge(("person", at, None), _SINK, 1)
    for number, demand in enumerate(demands):
        for role in demand.roles:
            slot: _Node = ("role", number, role)
            network.edge(("step", number, None), slot, 1 if demand.distinct_roles else demand.least)
            for at, candidate in enumerate(people):
                if role in candidate.roles:
                    network.edge(slot, ("person", at, None), 1)
        for _ in range(demand.least):
            if not network.augment(("step", number, None)):
                break
    seats: list[Seats] = [
        {
            candidate.member_id: role
            for role in demand.roles
            for at, candidate in enumerate(people)
            if network.used(("role", number, role), ("person", at, None))
        }
        for number, demand in enumerate(demands)
    ]
    _spread(demands, people, seats)
    return seats


def _spread(demands: Sequence[Demand], people: Sequence[Candidate], seats: list[Seats]) -> None:
    taken = {member for stage in seats for member in stage}
    for candidate in people:
        if candidate.member_id in taken:
            continue
        open_to = [number for number, demand in enumerate(demands) if set(demand.roles) & set(candidate.roles)]
        if not open_to:
            continue
        number = min(open_to, key=lambda n: (demands[n].need != "all", len(seats[n]), n))
        held = [role for role in demands[number].roles if role in candidate.roles]
        if demands[number].distinct_roles:
            sitting = list(seats[number].values())
            held.sort(key=sitting.count)
        seats[number][candidate.member_id] = held[0]


class _Network:
    """Residual capacities of a unit flow."""

    def __init__(self) -> None:
        self._left: dict[_Node, dict[_Node, int]] = {}

    def edge(self, start: _Node, end: _Node, capacity: int) -> None:
        self._left.setdefault(start, {})[end] = capacity
        self._left.setdefault(end, {}).setdefault(start, 0)

    def augment(self, start: _Node) -> bool:
        """Send one more unit from `start` to the sink, by the shortest way: earlier units are moved aside only where that is needed."""
        came_from = {start: start}
        reached = deque([start])
        while reached and _SINK not in came_from:
            node = reached.popleft()
            for end, capacity in self._left.get(node, {}).items():
                if capacity and end not in came_from:
                    came_from[end] = node
                    reached.append(end)
        if _SINK not in came_from:
            return False
        end = _SINK
        while end != start:
            before = came_from[end]
            self._left[before][end] -= 1
            self._left[end][before] += 1
            end = before
        return True

    def used(self, start: _Node, end: _Node) -> bool:
        return self._left.get(end, {}).get(start, 0) > 0
