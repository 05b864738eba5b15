"""What can be wrong with the order of stages and with stages that rules and periods add, said in words. Computes only."""

from collections.abc import Iterator, Sequence
from difflib import get_close_matches

import msgspec

from policies.document.document import PolicyDocument, Rule, Slug, Stage
from policies.document.stage_order import circle
from policies.document.structure import Found
from policies.text.phrasing import listing, quoted


def waits(path: str, stages: Sequence[Stage]) -> Iterator[Found]:
    """Yield what is wrong with what the stages of the route at `path` wait for."""
    known = [stage.id for stage in stages]
    for index, stage in enumerate(stages):
        here = f"{path}/stages/{index}/waits_for"
        for place, name in enumerate(stage.waits_for or ()):
            if name == stage.id:
                yield f"{here}/{place}", None, "A stage cannot wait for itself.", "Leave it out, or name another stage."
            elif name not in known:
                fix = _near(name, known, "Name a stage of this route, or leave it out.")
                yield f"{here}/{place}", None, f"This route has no stage called {quoted(name)}.", fix
    turning = circle(stages)
    if len(turning) > 1:
        chain = " waits for ".join(quoted(stage.title) for stage in (*turning, turning[0]))
        place = known.index(turning[0].id)
        yield (
            f"{path}/stages/{place}/waits_for",
            None,
            f"These stages wait for each other in a circle, so none of them would ever begin: {chain}.",
            "Let one of them begin without the next.",
        )


def extra_stages(document: PolicyDocument) -> Iterator[Found]:
    """Yield what is wrong with the extra stages of `document` and with whoever adds them."""
    extra = [stage.id for stage in document.stages_to_add]
    for index, own in enumerate(extra):
        if own in extra[:index]:
            fix = "Give one of them another id."
            yield f"/extra_stages/{index}/id", None, f"Two extra stages are called {quoted(own)}.", fix
    of_routes = [stage.id for route in document.routes for stage in route.stages]
    for index, stage in enumerate(document.stages_to_add):
        here = f"/extra_stages/{index}/waits_for"
        for place, name in enumerate(stage.waits_for or ()):
            if name not in (*of_routes, *extra) or name == stage.id:
                fix = _near(name, [*of_routes, *extra], "Name a stage of a route, or leave it out.")
                yield f"{here}/{place}", None, f"There is no other stage called {quoted(name)} to wait for.", fix
    turning = circle([_at_once(stage, extra) for stage in document.stages_to_add])
    if len(turning) > 1:
        named = listing([quoted(stage.title) for stage in turning])
        place = extra.index(turning[0].id)
        message = f"The extra stages {named} wait for each other in a circle, so none of them would ever begin."
        yield f"/extra_stages/{place}/waits_for", None, message, "Let one of them begin without the next."
    raised = {rule for window in document.windows for rule in window.raises if window.raises[rule] == "escalate"}
    for index, rule in enumerate(document.rules):
        yield from _named(f"/rules/{index}/adds", rule.added_stages, extra)
        if rule.added_stages and not _looks_closer(rule, raised):
            message = "A rule adds stages when it asks for a closer look, and this one never does."
            yield f"/rules/{index}/adds", None, message, "Make its severity “escalate”, or leave “adds” out."
    for index, window in enumerate(document.windows):
        yield from _named(f"/windows/{index}/adds", window.added_stages, extra)


def _looks_closer(rule: Rule, raised: set[str]) -> bool:
    return rule.severity == "escalate" or rule.id in raised


def _at_once(stage: Stage, extra: Sequence[Slug]) -> Stage:
    """Return an extra stage as it waits for others of its kind: for none, unless it says so."""
    return msgspec.structs.replace(stage, waits_for=tuple(name for name in (stage.waits_for or ()) if name in extra))


def _named(path: str, named: Sequence[Slug], extra: Sequence[Slug]) -> Iterator[Found]:
    for place, name in enumerate(named):
        if name not in extra:
            fix = _near(name, extra, "Describe it under “extra_stages”, or leave it out.")
            yield f"{path}/{place}", None, f"There is no extra stage called {quoted(name)}.", fix


def _near(name: str, known: Sequence[str], otherwise: str) -> str:
    near = get_close_matches(name, known, n=1, cutoff=0.5)
    return f"Did you mean {quoted(near[0])}?" if near else otherwise
