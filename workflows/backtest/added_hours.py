"""How much longer another route would take, from how long people really took.

Rules kept: the hours come from the organization's own past, a median a role; a role without a past is unknown, and unknown is
never nought. Steps both routes share cancel out. Computes only.
"""

from collections import Counter
from collections.abc import Mapping

from workflows.routes.usual_hours import Step, longest_hours, step_hours


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
