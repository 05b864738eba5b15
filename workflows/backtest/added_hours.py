"""How much longer another route would take, from how long people really took.

Rules kept: the hours come from the organization's own past, a median a role; a role without a past is unknown, and unknown is
never nought. Steps both routes share cancel out. Computes only.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Literal, Protocol

import msgspec


class Step(msgspec.Struct, frozen=True):
    """Whom a step asks: any of `roles`, all of them, or a number of people, from different roles where `distinct`."""

    roles: tuple[str, ...]
    need: Literal["any", "all", "half", "majority"] | int
    distinct: bool


class Staged(Protocol):
    """A stage of a policy, or one frozen in a review."""

    @property
    def roles(self) -> tuple[str, ...]: ...
    @property
    def need(self) -> Literal["any", "all", "half", "majority"] | int: ...
    @property
    def distinct_roles(self) -> bool: ...


def steps_of(stages: Iterable[Staged]) -> tuple[Step, ...]:
    """Return whom `stages` ask, written so that two ways of asking the same are equal."""
    return tuple(
        Step(tuple(sorted(set(one.roles))), "any" if one.need == 1 else one.need, one.distinct_roles and one.need != 1)
        for one in stages
    )


def step_hours(step: Step, medians: Mapping[str, float]) -> float | None:
    """Return how long `step` takes, or None when nobody can say.

    Where any of several may decide, the quickest role does; where more must, the slowest holds it up.
    """
    known = [medians[role] for role in step.roles if role in medians]
    if step.need == "any":
        return min(known, default=None)
    return max(known) if len(known) == len(step.roles) else None


def added_hours(before: tuple[Step, ...], after: tuple[Step, ...], medians: Mapping[str, float]) -> float | None:
    """Return the hours `after` takes beyond `before`, fewer than nought when it is quicker; None when nobody can say."""
    was, comes = Counter(before), Counter(after)
    total = 0.0
    for steps, sign in ((comes - was, 1), (was - comes, -1)):
        for step in steps.elements():
            hours = step_hours(step, medians)
            if hours is None:
                return None
            total += sign * hours
    return round(total, 2)
