"""How much longer another route would take, from how long people really took.

Rules kept: the hours come from the organization's own past, a median a role; a role without a past is unknown, and unknown is
never nought. Steps both routes share cancel out. Computes only.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Literal

import msgspec

from policies.document.document import Stage
from workflows.review.routing import FrozenStage

Asked = Literal["any", "all", "half", "majority"] | int


class Step(msgspec.Struct, frozen=True):
    """Whom a step asks: any of `roles`, all of them, or a number of people, from different roles where `distinct`."""

    roles: tuple[str, ...]
    need: Asked
    distinct: bool


def steps_of(stages: Iterable[Stage | FrozenStage]) -> tuple[Step, ...]:
    """Return whom `stages` of a policy, or frozen in a review, ask; two ways of asking the same are equal."""
    return tuple(_step(one.roles, _need(one), one.distinct_roles) for one in stages)


def _step(roles: tuple[str, ...], need: Asked, distinct: bool) -> Step:
    return Step(tuple(sorted(set(roles))), "any" if need == 1 else need, distinct and need != 1)


def _need(stage: Stage | FrozenStage) -> Asked:
    """Return what the policy says; how many a share of those who were asked came to is not compared."""
    return stage.share or stage.need if isinstance(stage, FrozenStage) else stage.need


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
