"""In which order the stages of a route are decided, and where stages come in that a rule or a period adds.

Rules kept: a stage that does not say what it waits for waits for the one before it, as every route did before stages could
be decided at the same time; a stage that is added never makes a route shorter: the route's last stages wait for it, so that
whoever decides last knows what was said there. Computes only.
"""

from collections.abc import Iterable, Sequence

import msgspec

from policies.document.document import PolicyDocument, Route, Slug, Stage
from policies.text.phrasing import quoted

Waits = tuple[tuple[int, ...], ...]
"""For each stage, by its place from 0, the places of the stages that are done before it begins."""


def names_waited_for(stages: Sequence[Stage]) -> tuple[tuple[Slug, ...], ...]:
    """Return for each stage the ids of the stages it waits for, each once."""
    before: tuple[Slug, ...] = ()
    named = []
    for stage in stages:
        named.append(before if stage.waits_for is msgspec.UNSET else tuple(dict.fromkeys(stage.waits_for)))
        before = (stage.id,)
    return tuple(named)


def waits_of(stages: Sequence[Stage]) -> Waits:
    """Return the places of the stages each of `stages` waits for; a name that is not among them is no wait."""
    places = {stage.id: place for place, stage in enumerate(stages)}
    return tuple(tuple(sorted(places[name] for name in names if name in places)) for names in names_waited_for(stages))


def in_order(stages: Sequence[Stage]) -> tuple[Stage, ...] | None:
    """Return `stages` so that each stands behind those it waits for, otherwise as they stood; None when they wait in a circle."""
    named = names_waited_for(stages)
    said = [msgspec.structs.replace(stage, waits_for=names) for stage, names in zip(stages, named, strict=True)]
    known, sorted_stages = {stage.id for stage in said}, list[Stage]()
    done: set[Slug] = set()
    while said:
        ready = next((one for one in said if set(one.waits_for or ()) & known <= done), None)
        if ready is None:
            return None
        said.remove(ready)
        sorted_stages.append(ready)
        done.add(ready.id)
    return tuple(sorted_stages)


def circle(stages: Sequence[Stage]) -> tuple[Stage, ...]:
    """Return the stages of one circle of waits in the order they wait, or nothing when there is none."""
    waits = waits_of(stages)
    for start in range(len(stages)):
        path: list[int] = []
        found = _way_back(waits, start, start, path, set())
        if found:
            return tuple(stages[place] for place in path)
    return ()


def _way_back(waits: Waits, at: int, start: int, path: list[int], seen: set[int]) -> bool:
    path.append(at)
    seen.add(at)
    for before in waits[at]:
        if before == start or (before not in seen and _way_back(waits, before, start, path, seen)):
            return True
    path.pop()
    return False


class Added(msgspec.Struct, frozen=True):
    """A stage that comes in, and why, as a sentence for whoever is asked there."""

    stage: Slug
    because: str


def added_by_rules(document: PolicyDocument, unmet: Iterable[Slug]) -> list[Added]:
    """Return the stages that come in because the rules `unmet` ask for a closer look."""
    rules = {rule.id: rule for rule in document.rules}
    return [
        Added(stage, f"It was added because of the rule {quoted(rules[each].title)}.")
        for each in unmet
        if each in rules
        for stage in rules[each].added_stages
    ]


def added_by_windows(document: PolicyDocument, within: Sequence[str] | None) -> list[Added]:
    """Return the stages that come in during the periods `within`; of all periods where the day is not known (None)."""
    return [
        Added(stage, f"It was added because of the period {quoted(window.title)}.")
        for window in document.windows
        if within is None or window.id in within
        for stage in window.added_stages
    ]


def with_added(route: Route, extra: Sequence[Stage], added: Sequence[Added]) -> Route:
    """Return `route` with the stages of `extra` that `added` names, each once; the first reason is given.

    A stage that comes in begins at once unless it says what it waits for. The last stages of the route wait for it, except
    those it waits for itself.
    """
    reasons = {one.stage: one.because for one in reversed(added)}
    own = {stage.id for stage in route.stages}
    coming = [stage for stage in extra if stage.id in reasons and stage.id not in own]
    if not coming:
        return route
    new = [_coming(stage, reasons[stage.id]) for stage in coming]
    stages = [
        msgspec.structs.replace(stage, waits_for=names)
        for stage, names in zip(route.stages, names_waited_for(route.stages), strict=True)
    ]
    together = [*stages, *new]
    waits = waits_of(together)
    last = {place for place in range(len(stages)) if not any(place in waits[other] for other in range(len(stages)))}
    for place in sorted(last):
        first = [one.id for at, one in enumerate(new, start=len(stages)) if place not in behind(waits, at)]
        mine = stages[place]
        stages[place] = msgspec.structs.replace(mine, waits_for=tuple(dict.fromkeys((*(mine.waits_for or ()), *first))))
    return msgspec.structs.replace(route, stages=in_order([*new, *stages]) or (*new, *stages))


def _coming(stage: Stage, because: str) -> Stage:
    waits = () if stage.waits_for is msgspec.UNSET else stage.waits_for
    why = stage.why.strip()
    why = why if why.endswith((".", "!", "?", "…")) else f"{why}."
    return msgspec.structs.replace(stage, waits_for=waits, why=f"{why} {because}")


def behind(waits: Sequence[Sequence[int]], at: int) -> set[int]:
    """Return the places of everything that the stage at `at` waits for, and what those wait for in turn."""
    found: set[int] = set()
    open_places = [*waits[at]]
    while open_places:
        place = open_places.pop()
        if place not in found:
            found.add(place)
            open_places.extend(waits[place])
    return found
