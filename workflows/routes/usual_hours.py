"""How long a route usually takes, from how long people really took.

Rules kept: the hours come from the organization's own past, by role; a role without a past is unknown, and unknown is never nought;
what is said of the usual is said of the slow case too. Computes only.
"""

from collections.abc import Mapping, Sequence
from typing import Literal

import msgspec

from policies.document.document import Stage
from policies.document.stage_order import waits_of
from workflows.routes.routing import FrozenStage, waits_of_frozen

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
        _step(one.roles, _need(one), one.distinct_roles, waits[place] if waits[place] != before_it(place) else None)
        for place, one in enumerate(stages)
    )


def _waits(stages: Sequence[Stage | FrozenStage]) -> tuple[tuple[int, ...], ...]:
    written = [one for one in stages if isinstance(one, Stage)]
    return waits_of(written) if written else waits_of_frozen([one for one in stages if isinstance(one, FrozenStage)])


def before_it(place: int) -> tuple[int, ...]:
    """Return the place of the step before the one at `place`, if there is one."""
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
        waits = before_it(place) if step.waits_for is None else step.waits_for
        ends.append(hours + max((ends[number] for number in waits), default=0.0))
    return max(ends, default=0.0)


class Taken(msgspec.Struct, frozen=True):
    """How long the holders of a role took: half of their answers came within `median` hours, nine of ten within `slow`."""

    median: float
    slow: float
    answers: int


class Expected(msgspec.Struct, frozen=True):
    """How long a route takes by the organization's own past: `usual_hours` in half of the cases, `slow_hours` in nine of ten.

    `answers` is how many it is drawn from, of the last `DAYS` days.
    """

    usual_hours: float
    slow_hours: float
    answers: int


DAYS = 180
FEWEST = 5
"""From fewer answers nothing is drawn."""


def expected(stages: Sequence[FrozenStage], taken: Mapping[str, Taken]) -> Expected | None:
    """Return how long `stages` take, or None where too little is known of some of them."""
    known = {role: one for role, one in taken.items() if one.answers >= FEWEST}
    steps = steps_of(stages)
    usual = longest_hours(steps, {role: one.median for role, one in known.items()})
    slow = longest_hours(steps, {role: one.slow for role, one in known.items()})
    if usual is None or slow is None:
        return None
    asked = {role for step in steps for role in step.roles}
    return Expected(round(usual, 1), round(slow, 1), sum(one.answers for role, one in known.items() if role in asked))
