"""How much longer another route would take, from how long people really took.

Rules kept: the hours come from the organization's own past, a median a role; a role without a past is unknown, and unknown is
never nought. Steps both routes share cancel out. Computes only.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Literal

import msgspec

from policies.document.document import Stage
from policies.document.stage_order import waits_of
from workflows.review.routing import FrozenStage, waits_of_frozen

Asked = Literal["any", "all", "half", "majority"] | int


class Step(msgspec.Struct, frozen=True):
    """Whom a step asks: any of `roles`, all of them, or a number of people, from different roles where `distinct`.

    waits_for: the places of the steps that are done before it begins; None for the one before it.
    """

    roles: tuple[str, ...]
    need: Asked
    distinct: bool
    waits_for: tuple[int, ...] | None = None


def steps_of(stages: Sequence[Stage | FrozenStage]) -> tuple[Step, ...]:
    """Return whom `stages` of a policy, in order, or frozen in a review, ask; two ways of asking the same are equal."""
    waits = _waits(stages)
    return tuple(
        _step(one.roles, _need(one), one.distinct_roles, waits[place] if waits[place] != _before(place) else None)
        for place, one in enumerate(stages)
    )


def _waits(stages: Sequence[Stage | FrozenStage]) -> tuple[tuple[int, ...], ...]:
    written = [one for one in stages if isinstance(one, Stage)]
    return waits_of(written) if written else waits_of_frozen([one for one in stages if isinstance(one, FrozenStage)])


def _before(place: int) -> tuple[int, ...]:
    return (place - 1,) if place else ()


def _step(roles: tuple[str, ...], need: Asked, distinct: bool, waits_for: tuple[int, ...] | None) -> Step:
    return Step(tuple(sorted(set(roles))), "any" if need == 1 else need, distinct and need != 1, waits_for)


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


def longest_hours(steps: tuple[Step, ...], medians: Mapping[str, float]) -> float | None:
    """Return the hours until the last of `steps` is done, where some are decided at the same time; None when nobody can say."""
    ends: list[float] = []
    for place, step in enumerate(steps):
        hours = step_hours(step, medians)
        if hours is None:
            return None
        waits = _before(place) if step.waits_for is None else step.waits_for
        ends.append(hours + max((ends[number] for number in waits), default=0.0))
    return max(ends, default=0.0)


def added_hours(before: tuple[Step, ...], after: tuple[Step, ...], medians: Mapping[str, float]) -> float | None:
    """Return the hours `after` takes beyond `before`, fewer than nought when it is quicker; None when nobody can say."""
    if any(step.waits_for is not None for step in (*before, *after)):
        longest = [longest_hours(steps, medians) for steps in (after, before)]
        return None if longest[0] is None or longest[1] is None else round(longest[0] - longest[1], 2)
    was, comes = Counter(before), Counter(after)
    total = 0.0
    for steps, sign in ((comes - was, 1), (was - comes, -1)):
        for step in steps.elements():
            hours = step_hours(step, medians)
            if hours is None:
                return None
            total += sign * hours
    return round(total, 2)
