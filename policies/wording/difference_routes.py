"""What changes in who decides, from one version of a policy to another.

A way that comes with a condition is said by what it asks for beyond what such a proposal needed before, as in “Now needs
legal when …”; where that cannot be said for certain, by its steps. Computes only.
"""

from collections.abc import Iterator

from policies.conditions.fact_phrases import Names
from policies.conditions.phrasing import in_words
from policies.document.document import Role, Route, Stage
from policies.document.stage_order import names_waited_for
from policies.text.phrasing import count, listing, quoted, sentence, the_role
from policies.wording.change import Kind, PolicyChange


def route_changes(
    old: tuple[Route, ...], new: tuple[Route, ...], old_names: Names, new_names: Names
) -> Iterator[PolicyChange]:
    """Yield each change in the ways of deciding: those that came and changed in their new order, then those that went."""
    before, after = {route.id: route for route in old}, {route.id: route for route in new}
    for place, route in enumerate(new):
        was = before.get(route.id)
        if was is None:
            kept = [each for each in new[place + 1 :] if each.id in before]
            yield _came_or_went("added", route, [before[each.id] for each in kept], new_names)
        else:
            yield from _changed(was, route, old_names, new_names)
    for place, route in enumerate(old):
        if route.id not in after:
            kept = [after[each.id] for each in old[place + 1 :] if each.id in after]
            yield _came_or_went("removed", route, kept, old_names)
    stayed = [route.id for route in old if route.id in after]
    if stayed != [route.id for route in new if route.id in before]:
        order = listing([quoted(route.title) for route in new])
        words = f"The routes are tried in another order: {order}."
        yield PolicyChange(
            kind="changed",
            about="route",
            id="",
            title="The order of the routes",
            words=words,
            stricter=None,
            section=None,
        )


def _came_or_went(kind: Kind, route: Route, without: list[Route], names: Names) -> PolicyChange:
    """Say that a way came or went; `without` are the ways such proposals take where it is not there."""
    extra = _asked(route) - set().union(*(_asked(each) for each in without))
    least = set.intersection(*(_asked(each) for each in without)) if without else set()
    when = in_words(route.when, names) if route.when else ""
    added = kind == "added"
    if extra and least <= _asked(route) and when:
        who = listing([the_role(each) for stage in route.stages for each in stage.roles if each in extra])
        words = f"{'Now needs' if added else 'No longer needs'} {who} when {when}."
        return _about(route, words, kind=kind, stricter=added)
    steps = ", then ".join(_who(stage) for stage in route.stages)
    where = f"when {when}" if when else "for everything else"
    came = "was added" if added else "was left out"
    return _about(route, f"The route {quoted(route.title)} {came}, {where}: {steps}.", kind=kind)


def _asked(route: Route) -> set[Role]:
    return {each for stage in route.stages for each in stage.roles}


def _who(stage: Stage) -> str:
    return listing([the_role(each) for each in stage.roles], "or")


def _changed(was: Route, now: Route, old_names: Names, new_names: Names) -> Iterator[PolicyChange]:
    title = quoted(now.title)
    if was.when != now.when:
        after = f"is taken when {in_words(now.when, new_names)}" if now.when else "is taken by everything else"
        before = f"when {in_words(was.when, old_names)}" if was.when else "by everything else"
        yield _about(now, f"The route {title} {after}; before, {before}.")
    stages = {stage.id: stage for stage in was.stages}
    for stage in now.stages:
        earlier = stages.get(stage.id)
        if earlier is None:
            within = count(stage.decide_within, "hour")
            yield _about(now, f"The route {title} now also needs {_who(stage)}, within {within}.", stricter=True)
        else:
            yield from stage_changes(now, earlier, stage)
            yield from _begins(was, now, earlier, stage)
    kept = {stage.id for stage in now.stages}
    for stage in was.stages:
        if stage.id not in kept:
            yield _about(now, f"The route {title} no longer needs {_who(stage)}.", stricter=False)
    if [s.id for s in was.stages if s.id in kept] != [s.id for s in now.stages if s.id in stages]:
        steps = ", then ".join(_who(stage) for stage in now.stages)
        yield _about(now, f"In the route {title} the stages stand in another order: {steps}.")
    if was.title != now.title:
        yield _wording(now, f"The route {quoted(was.title)} is now called {title}.")


def _begins(was_in: Route, now_in: Route, was: Stage, now: Stage) -> Iterator[PolicyChange]:
    """Say when a stage begins, where what it says about that has changed."""
    if was.waits_for == now.waits_for:
        return
    before, after = _when_it_begins(was_in, was), _when_it_begins(now_in, now)
    step = f"In the route {quoted(now_in.title)}, the stage {quoted(now.title)}"
    if before != after:
        yield _about(now_in, f"{step} begins {after}; before, it began {before}.")
    else:
        yield _wording(now_in, f"{step} says in another way when it begins, which stays the same.")


def _when_it_begins(route: Route, stage: Stage) -> str:
    titles = {each.id: quoted(each.title) for each in route.stages}
    named = dict(zip((each.id for each in route.stages), names_waited_for(route.stages), strict=True))
    waited_for = [titles[name] for name in named[stage.id] if name in titles]
    done = "is done" if len(waited_for) == 1 else "are done"
    return f"when {listing(waited_for)} {done}" if waited_for else "at once"


def stage_changes(route: Route, was: Stage, now: Stage, *, extra: bool = False) -> Iterator[PolicyChange]:
    """Yield what changes in one stage of `route`, when it begins aside; an `extra` stage is said without a route."""
    own, who = quoted(now.title), sentence(_who(now))
    where = f"the extra stage {own}" if extra else f"the route {quoted(route.title)}"
    step = where if extra else f"the stage {own} of {quoted(route.title)}"
    if was.decide_within != now.decide_within:
        words = f"{who} has {_hours(now)} instead of {was.decide_within} in {where}."
        yield _about(route, words)
    yield from _roles(route, was, now, step)
    if _need(was) != _need(now):
        words = f"In {step}, {_need(now)}; before, {_need(was)}."
        yield _about(route, words, stricter=_harder(was, now))
    elif was.need != now.need:
        yield _wording(route, f"In {step}, how many must approve is written in another way and stays the same.")
    if was.escalate_to != now.escalate_to:
        words = f"When {step} runs late, {_late(now)}; before, {_late(was)}."
        yield _about(route, words)
    if (was.title, was.why) != (now.title, now.why):
        words = f"{sentence(where)} is worded anew." if extra else f"In {where}, the stage {own} is worded anew."
        yield _wording(route, words)


def _hours(stage: Stage) -> str:
    return count(stage.decide_within, "hour") if stage.decide_within < 11 else f"{stage.decide_within} hours"


def _roles(route: Route, was: Stage, now: Stage, step: str) -> Iterator[PolicyChange]:
    came = [the_role(each) for each in now.roles if each not in was.roles]
    went = [the_role(each) for each in was.roles if each not in now.roles]
    if came and went:
        yield _about(route, f"In {step}, {listing(came)} decides instead of {listing(went)}.")
    elif came:
        yield _about(route, f"In {step}, {listing(came)} may decide too.")
    elif went:
        yield _about(route, f"In {step}, {listing(went)} no longer decides.")


def _need(stage: Stage) -> str:
    apart = ", each in another role" if stage.distinct_roles else ""
    if stage.need == "all":
        return f"all of them must approve{apart}"
    if stage.need in ("half", "majority"):
        share = "half of them" if stage.need == "half" else "more than half of them"
        return f"{share} must approve{apart}"
    if stage.need in ("any", 1):
        return f"one approval is enough{apart}"
    return f"{count(int(stage.need), 'approval')} are needed{apart}"


def _harder(was: Stage, now: Stage) -> bool | None:
    """Whether the step is harder to pass; how many people are asked is not known, so a share cannot be compared with a number."""
    unknown = {"all", "half", "majority"} & {was.need, now.need}
    if unknown and was.need != now.need and "any" not in (was.need, now.need) and not {was.need, now.need} <= _SHARES:
        return None
    weights = [(_many(stage), stage.distinct_roles) for stage in (was, now)]
    (before, apart), (after, now_apart) = weights
    if after >= before and now_apart >= apart:
        return True
    return False if after <= before and now_apart <= apart else None


_SHARES = frozenset({"half", "majority", "all"})
"""Needs that grow with the people asked, so one of them can be told from another."""


def _many(stage: Stage) -> int:
    return {"any": 1, "half": 997, "majority": 998, "all": 1_000}.get(str(stage.need), 0) or int(stage.need)


def _late(stage: Stage) -> str:
    return f"{the_role(stage.escalate_to)} is turned to" if stage.escalate_to else "nobody else is turned to"


def _about(route: Route, words: str, *, kind: Kind = "changed", stricter: bool | None = None) -> PolicyChange:
    return PolicyChange(
        kind=kind, about="route", id=route.id, title=route.title, words=words, stricter=stricter, section=None
    )


def _wording(route: Route, words: str) -> PolicyChange:
    return PolicyChange(
        kind="changed", about="text", id=route.id, title=route.title, words=words, stricter=None, section=None
    )
