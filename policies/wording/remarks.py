"""Remarks on a policy that is valid: what will hardly do what its author means. Advice; nothing is refused for it.

Computes only.
"""

from collections.abc import Collection, Iterator
from difflib import get_close_matches

import msgspec

from policies.checks.lessons import LESSONS, TAUGHT
from policies.checks.registry import checks
from policies.conditions.dead_parts import Known, dead_parts
from policies.conditions.members_asked import members_asked, operations, texts
from policies.conditions.syntax import Name
from policies.document.deceptive_letters import hidden_in_prose, odd_titles
from policies.document.document import PolicyDocument
from policies.text.phrasing import quoted


class PolicyRemark(msgspec.Struct, frozen=True, kw_only=True):
    """Something that is valid and will hardly do what its author means, at `pointer`, a JSON Pointer into the document."""

    pointer: str
    message: str


def remarks(document: PolicyDocument, roles: Collection[str] | None = None) -> tuple[PolicyRemark, ...]:
    """Return every remark on `document`, in its order. `roles` are the organization's; without them, roles are not judged."""
    letters = (*odd_titles(document), *hidden_in_prose(document))
    return (
        *_rules(document),
        *_lessons(document),
        *_routes(document),
        *_doubtful(document, roles),
        *(PolicyRemark(pointer=pointer, message=message) for pointer, message in letters),
    )


def _rules(document: PolicyDocument) -> Iterator[PolicyRemark]:
    for index, rule in enumerate(document.rules):
        here = f"/rules/{index}"
        if rule.on_trial:
            said = f"{quoted(rule.title)} is on trial: it records what it would have said and blocks nothing yet."
            yield PolicyRemark(pointer=f"{here}/mode", message=said)
        if rule.section is None and document.text:
            said = f"{quoted(rule.title)} follows from no section of the text, so readers are not told where it comes from."
            yield PolicyRemark(pointer=here, message=said)
        if rule.waivable_by and rule.severity == "advise":
            said = f"{quoted(rule.title)} only advises, so there is nothing to let pass; “waivable_by” has no effect."
            yield PolicyRemark(pointer=f"{here}/waivable_by", message=said)
        if rule.applies_if:
            yield from _periods(f"{here}/applies_if", rule.applies_if, document)
    if document.rules and all(rule.on_trial for rule in document.rules):
        yield PolicyRemark(
            pointer="/rules", message="Every rule is on trial, so nothing can be submitted under this policy."
        )


def _lessons(document: PolicyDocument) -> Iterator[PolicyRemark]:
    for index, rule in enumerate(document.rules):
        if rule.check != LESSONS:
            continue
        stops = rule.severity == "block" and not rule.on_trial
        for at, lesson in enumerate(rule.parameters.get("lessons", ())):
            if lesson in TAUGHT:
                continue
            said = f"{quoted(rule.title)} asks for the lesson {quoted(lesson)}, and it cannot be taken here, so nobody can meet this."
            if stops and rule.waivable_by:
                said += " Every proposal it applies to needs an exception."
            elif stops:
                said += " It stops every proposal it applies to, and nobody may let one pass."
            yield PolicyRemark(pointer=f"/rules/{index}/parameters/lessons/{at}", message=said)


def _routes(document: PolicyDocument) -> Iterator[PolicyRemark]:
    rules = {rule.id: rule for rule in document.rules}
    for index, route in enumerate(document.routes):
        here = f"/routes/{index}/when"
        for name, denied in _rules_asked(route.when or ""):
            rule = rules.get(name)
            if rule is None:
                near = get_close_matches(name, list(rules), n=1, cutoff=0.5)
                hint = f" Did you mean {quoted(near[0])}?" if near else ""
                always = "always" if denied else "never"
                said = f"There is no rule called {quoted(name)}, so this is {always} so.{hint}"
                yield PolicyRemark(pointer=here, message=said)
            elif rule.on_trial:
                said = f"{quoted(rule.title)} is on trial, and routes do not see what such a rule finds."
                yield PolicyRemark(pointer=here, message=said)
        yield from _periods(here, route.when or "", document)


def _doubtful(document: PolicyDocument, roles: Collection[str] | None) -> Iterator[PolicyRemark]:
    """Yield what is probably never so in a condition; what certainly is not so was refused before."""
    asked = [(f"/rules/{at}/applies_if", rule.applies_if) for at, rule in enumerate(document.rules) if not rule.pack]
    asked += [(f"/routes/{at}/when", route.when) for at, route in enumerate(document.routes)]
    evidence = (
        kind for rule in document.rules for kind in rule.parameters.get("kinds", ()) if rule.check == "evidence"
    )
    known = Known(
        roles=None if roles is None else tuple(sorted(roles)), evidence=tuple(evidence), checks=tuple(checks())
    )
    for pointer, condition in asked:
        for part in dead_parts(condition, known) if condition else ():
            yield PolicyRemark(pointer=pointer, message=part.message)
    for index, rule in enumerate(document.rules):
        if rule.check == "captions" and not rule.pack:
            said = f"No films can be attached yet, so {quoted(rule.title)} has nothing to judge."
            yield PolicyRemark(pointer=f"/rules/{index}/check", message=said)


def _periods(pointer: str, condition: str, document: PolicyDocument) -> Iterator[PolicyRemark]:
    known = [window.id for window in document.windows]
    for name in members_asked(condition, "window"):
        if name not in known:
            near = get_close_matches(name, known, n=1, cutoff=0.5)
            hint = f" Did you mean {quoted(near[0])}?" if near else " Add it under “windows” when its days are known."
            yield PolicyRemark(
                pointer=pointer, message=f"This policy has no period called {quoted(name)}, so it is never so.{hint}"
            )


def _rules_asked(condition: str) -> Iterator[tuple[str, bool]]:
    """Yield the ids `condition` compares a finding's rule with, each once, with whether it asks that the rule be another one."""
    asked: dict[str, bool] = {}
    for operation in operations(condition):
        named = [part for part in operation.parts if isinstance(part, Name) and part.path.endswith(".rule")]
        if not named or operation.operator not in ("==", "!=", "in"):
            continue
        for name in texts(operation.parts):
            asked.setdefault(name, operation.operator == "!=")
    yield from asked.items()
