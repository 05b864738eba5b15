"""Everything that can be wrong with a policy, found at once and said in words, with the line.

Shapes first (unknown names, wrong types), then meaning: ids twice, sections and checks that do not exist, conditions
that cannot be asked, routes nobody reaches, roles nobody has. Nothing here runs a rule.
"""

import re
from collections.abc import Collection, Iterator
from difflib import get_close_matches
from typing import Any

import msgspec

from policies.checks.registry import checks
from policies.conditions import ConditionError, Scope, compile_condition
from policies.document import PolicyDocument, Route, Rule, Section, Stage
from policies.plain_words import listing, quoted
from policies.source import Reading

_LISTS: dict[str, type[msgspec.Struct]] = {"text": Section, "rules": Rule, "routes": Route}
_AT = re.compile(r"^(.*?)(?: - at `(?:key in )?\$(.*)`)?$", re.DOTALL)
_KINDS = {
    "str": "words",
    "int": "a whole number",
    "float": "a number",
    "bool": "true or false",
    "array": "a list",
    "object": "a group of names",
    "null": "nothing",
}


class Problem(msgspec.Struct, frozen=True, kw_only=True):
    """One thing wrong with a policy. `path` is a JSON Pointer into the document; `line` counts from 1."""

    path: str
    line: int | None
    message: str
    fix: str


def problems_in(reading: Reading, roles: Collection[str] | None) -> tuple[Problem, ...]:
    """Return every problem of the policy read, in the order of its lines; empty when it can be saved."""
    found = list(_shape(reading.value)) or list(_meaning(msgspec.convert(reading.value, PolicyDocument), roles))
    placed = [
        Problem(
            path=path,
            line=reading.line(path) if offset is None else _plus(reading.line(path), offset),
            message=message,
            fix=fix,
        )
        for path, offset, message, fix in found
    ]
    return tuple(sorted(placed, key=lambda problem: problem.line or 0))


Found = tuple[str, int | None, str, str]


def _plus(line: int | None, offset: int) -> int | None:
    return None if line is None else line + offset


def _shape(value: Any) -> Iterator[Found]:
    if not isinstance(value, dict):
        yield "", None, "A policy is a group of names: title, text, rules and routes.", "Start with “title:”."
        return
    bare = {key: part for key, part in value.items() if key not in _LISTS or not isinstance(part, list)}
    stand_in = {"routes": [_STAND_IN]} if isinstance(value.get("routes"), list) and value["routes"] else {}
    yield from _convert("", bare | stand_in, PolicyDocument)
    for name, kind in _LISTS.items():
        items = value.get(name)
        for index, item in enumerate(items if isinstance(items, list) else ()):
            yield from _convert(f"/{name}/{index}", item, kind)


_STAND_IN = {"id": "any", "title": "any", "stages": [{"id": "any", "title": "any", "roles": ["any"], "why": "any"}]}


def _convert(path: str, value: Any, kind: type[msgspec.Struct]) -> Iterator[Found]:
    try:
        msgspec.convert(value, kind)
    except msgspec.ValidationError as error:
        yield _said(path, str(error), kind)


def _said(path: str, text: str, kind: type[msgspec.Struct]) -> Found:
    """Put a decoder's message in words; `path` is where its own path starts."""
    match = _AT.match(text)
    said, inner = (match[1], match[2] or "") if match else (text, "")
    place = path + "".join(
        f"/{step.replace('~', '~0').replace('/', '~1')}" for step in re.findall(r"\.?([^.\[\]]+)", inner)
    )
    unknown = re.match(r"Object contains unknown field `(.*)`", said)
    if unknown:
        names = msgspec.structs.fields(_struct_at(kind, inner))
        known = [field.encode_name for field in names]
        near = get_close_matches(unknown[1], known, n=1, cutoff=0.6)
        fix = f"Did you mean {quoted(near[0])}?" if near else f"Use one of: {', '.join(known)}."
        return f"{place}/{unknown[1]}", None, f"There is nothing called {quoted(unknown[1])} here.", fix
    missing = re.match(r"Object missing required field `(.*)`", said)
    if missing:
        return place, None, f"{quoted(missing[1])} is missing here.", f"Add {quoted(missing[1] + ':')}."
    wrong = re.match(r"Expected `([^`]*)`, got `([^`]*)`", said)
    if wrong:
        wanted = listing([_KINDS.get(word.strip(), word.strip()) for word in wrong[1].split("|")], "or")
        got = _KINDS.get(wrong[2], wrong[2])
        return place, None, f"This should be {wanted}, and it is {got}.", f"Write {wanted} here."
    invalid = re.match(r"Invalid enum value (.*)", said)
    if invalid:
        return (
            place,
            None,
            f"{quoted(invalid[1].strip(chr(39)))} is not one of the choices here.",
            _choices(kind, inner),
        )
    return place, None, _limits(said), "Correct it as the message says."


def _limits(said: str) -> str:
    said = said.replace("Expected `str` matching regex", "This should be a short name in small letters, matching")
    said = re.sub(r"Expected `(\w+)` of length >= 1$", "This must not be empty", said)
    return re.sub(r"Expected `(\w+)`", lambda found: f"This should be {_KINDS.get(found[1], found[1])}", said) + "."


def _choices(kind: type[msgspec.Struct], inner: str) -> str:
    field = next((f for f in msgspec.structs.fields(kind) if inner.endswith(f".{f.encode_name}")), None)
    choices = getattr(field.type, "__args__", ()) if field else ()
    words = [str(choice) for choice in choices if isinstance(choice, str)]
    return f"Use one of: {', '.join(words)}." if words else "Use one of the values the policy's schema lists."


def _struct_at(kind: type[msgspec.Struct], inner: str) -> type[msgspec.Struct]:
    if kind is Route and inner.startswith(".stages"):
        return Stage
    if kind is Rule and inner.startswith(".source"):
        source: type[msgspec.Struct] = msgspec.inspect.type_info(Rule).fields[-1].type.types[0].cls  # type: ignore[attr-defined]
        return source
    return kind


def _meaning(document: PolicyDocument, roles: Collection[str] | None) -> Iterator[Found]:
    yield from _twice("/text", [section.id for section in document.text], "sections")
    yield from _twice("/rules", [rule.id for rule in document.rules], "rules")
    yield from _twice("/routes", [route.id for route in document.routes], "routes")
    sections = [section.id for section in document.text]
    for index, rule in enumerate(document.rules):
        yield from _rule(f"/rules/{index}", rule, sections, roles)
    for index, route in enumerate(document.routes):
        yield from _route(f"/routes/{index}", route, roles)
    yield from _reach(document.routes)


def _rule(path: str, rule: Rule, sections: list[str], roles: Collection[str] | None) -> Iterator[Found]:
    check = checks().get(rule.check)
    if check is None:
        near = get_close_matches(rule.check, list(checks()), n=1, cutoff=0.5)
        fix = f"Did you mean {quoted(near[0])}?" if near else f"Use one of: {', '.join(checks())}."
        yield f"{path}/check", None, f"There is no check called {quoted(rule.check)}.", fix
    else:
        yield from _convert(f"{path}/parameters", rule.parameters, check.parameters)
    if rule.section is not None and rule.section not in sections:
        near = get_close_matches(rule.section, sections, n=1, cutoff=0.5)
        fix = f"Did you mean {quoted(near[0])}?" if near else "Name a section of “text”, or leave this out."
        yield f"{path}/section", None, f"The text has no section called {quoted(rule.section)}.", fix
    if rule.applies_if is not None:
        yield from _condition(f"{path}/applies_if", rule.applies_if, "rule")
    yield from _roles(f"{path}/waivable_by", rule.waivable_by, roles)


def _route(path: str, route: Route, roles: Collection[str] | None) -> Iterator[Found]:
    if route.when is not None:
        yield from _condition(f"{path}/when", route.when, "route")
    yield from _twice(f"{path}/stages", [stage.id for stage in route.stages], "stages")
    for index, stage in enumerate(route.stages):
        here = f"{path}/stages/{index}"
        yield from _roles(f"{here}/roles", stage.roles, roles)
        if stage.escalate_to is not None:
            yield from _roles(f"{here}/escalate_to", (stage.escalate_to,), roles, alone=True)
        if stage.distinct_roles and isinstance(stage.need, int) and stage.need > len(set(stage.roles)):
            yield (
                f"{here}/need",
                None,
                f"This step asks for {stage.need} different roles and names {len(set(stage.roles))}.",
                "Name more roles, or ask for fewer approvals.",
            )


def _reach(routes: tuple[Route, ...]) -> Iterator[Found]:
    for index, route in enumerate(routes[:-1]):
        if route.when is None:
            yield (
                f"/routes/{index}",
                None,
                f"The route {quoted(route.title)} takes everything, so no route after it is ever used.",
                "Give it a condition (“when”), or move it to the end.",
            )
    if routes[-1].when is not None:
        yield (
            f"/routes/{len(routes) - 1}",
            None,
            "The last route has a condition, so some proposals would have nobody to decide them.",
            "Add a last route without “when” for everything else.",
        )


def _condition(path: str, source: str, scope: Scope) -> Iterator[Found]:
    try:
        compile_condition(source, scope)
    except ConditionError as error:
        where = f"At position {error.column}" if error.line == 1 else f"At line {error.line}, position {error.column}"
        fix = f"Write {quoted(error.near)}." if error.near else "Correct the condition there."
        yield path, error.line - 1, f"{where} of the condition: {error.message}", fix


def _roles(path: str, named: tuple[str, ...], roles: Collection[str] | None, *, alone: bool = False) -> Iterator[Found]:
    for index, role in enumerate(named):
        if roles is not None and role not in roles:
            near = get_close_matches(role, list(roles), n=1, cutoff=0.5)
            fix = f"Did you mean {quoted(near[0])}?" if near else f"Use one of: {', '.join(sorted(roles))}."
            yield path if alone else f"{path}/{index}", None, f"There is no role called {quoted(role)}.", fix


def _twice(path: str, ids: list[str], what: str) -> Iterator[Found]:
    for index, own in enumerate(ids):
        if own in ids[:index]:
            yield f"{path}/{index}/id", None, f"Two {what} are called {quoted(own)}.", "Give one of them another id."
