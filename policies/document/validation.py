"""Everything that can be wrong with a policy, found at once and said in words, with the line.

Shapes first (unknown names, wrong types), then packs, then meaning: ids twice, sections and checks that do not exist,
conditions that cannot be asked, routes nobody reaches, roles nobody has. Nothing here runs a rule. Computes only.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping
from datetime import date
from difflib import get_close_matches

import msgspec

from policies.checks.declared import DECLARED
from policies.checks.registry import Check, checks
from policies.conditions.compile import ConditionError, Scope, compile_condition
from policies.conditions.dead_parts import Known, dead_parts
from policies.conditions.members_asked import members_asked
from policies.document.condition_phrasing import letters_of_conditions
from policies.document.deceptive_letters import wrong_letters
from policies.document.document import PolicyDocument, Route, Rule, Stage, Window
from policies.document.packs import Library, expanded
from policies.document.source import Reading, Unreadable, read
from policies.document.stage_validation import extra_stages, waits
from policies.document.structure import Found, wrong_shape, wrong_shapes
from policies.document.tightening import RANK
from policies.subject.declared import NOT_SAID, TOPICS
from policies.subject.findings import Severity
from policies.text.phrasing import quoted

MOST_CONDITIONS = 24_000
"""Characters of all conditions of a policy together: ten times what thirty careful rules need."""


class PolicyProblem(msgspec.Struct, frozen=True, kw_only=True):
    """One thing wrong with a policy, at a JSON Pointer into it and, where it is known, on a line counted from 1."""

    pointer: str
    line: int | None
    message: str
    fix: str


class PolicyInvalid(Exception):
    """A policy that cannot be saved. `problems` says what is wrong, where, and how to put it right."""

    def __init__(self, problems: tuple[PolicyProblem, ...]) -> None:
        super().__init__("; ".join(problem.message for problem in problems[:3]))
        self.problems = problems


def validated(text: str, roles: Collection[str] | None, library: Library) -> PolicyDocument:
    """Return the policy written in `text`, with the rules of its packs. Raises PolicyInvalid with every problem."""
    try:
        reading = read(text)
    except Unreadable as error:
        problem = PolicyProblem(pointer="", line=error.line, message=error.message, fix=error.fix)
        raise PolicyInvalid((problem,)) from None
    _refuse(reading, wrong_letters(reading.value))
    _refuse(reading, wrong_shapes(reading.value, PolicyDocument))
    document, found = expanded(msgspec.convert(reading.value, PolicyDocument), library)
    _refuse(reading, found)
    _refuse(reading, meaning(document, roles))
    return document


def _refuse(reading: Reading, found: Iterable[Found]) -> None:
    problems = [
        PolicyProblem(pointer=path, line=_line(reading, path, offset), message=message, fix=fix)
        for path, offset, message, fix in found
    ]
    if problems:
        raise PolicyInvalid(tuple(sorted(problems, key=lambda problem: problem.line or 0)))


def _line(reading: Reading, path: str, offset: int | None) -> int | None:
    line = reading.line(path)
    return line if line is None or offset is None else line + offset


def meaning(document: PolicyDocument, roles: Collection[str] | None) -> Iterator[Found]:
    """Yield what is wrong with a policy whose shapes are right."""
    yield from _twice("/text", [section.id for section in document.text], "sections")
    yield from _twice("/rules", [rule.id for rule in document.rules], "rules")
    yield from _twice("/routes", [route.id for route in document.routes], "routes")
    sections = [section.id for section in document.text]
    for index, rule in enumerate(document.rules):
        yield from _rule(f"/rules/{index}", rule, sections, roles)
    for index, route in enumerate(document.routes):
        yield from _route(f"/routes/{index}", route, roles)
    for index, stage in enumerate(document.stages_to_add):
        yield from _stage(f"/extra_stages/{index}", stage, roles)
    yield from _reach(document.routes)
    yield from extra_stages(document)
    if document.low_risk:
        yield from _condition("/low_risk", document.low_risk, "route")
    yield from _all_conditions(document)
    yield from _twice("/windows", [window.id for window in document.windows], "periods")
    yield from _topics(document)
    yield from _twice("/reject_reasons", [one.id for one in document.reject_reasons or ()], "reasons for rejecting")
    if document.trivial_edits is not msgspec.UNSET and document.trivial.nothing:
        message = "This calls edits trivial and allows none of them."
        yield "/trivial_edits", None, message, "Allow one, such as “alt_text: true”, or leave it out."
    severities = {rule.id: rule.severity for rule in document.rules}
    for index, window in enumerate(document.windows):
        yield from _window(f"/windows/{index}", window, severities)


def _rule(path: str, rule: Rule, sections: list[str], roles: Collection[str] | None) -> Iterator[Found]:
    check = checks().get(rule.check)
    if check is None:
        near = get_close_matches(rule.check, list(checks()), n=1, cutoff=0.5)
        fix = f"Did you mean {quoted(near[0])}?" if near else f"Use one of: {', '.join(checks())}."
        yield f"{path}/check", None, f"There is no check called {quoted(rule.check)}.", fix
    else:
        yield from _parameters(f"{path}/parameters", rule, check)
    if rule.section is not None and rule.section not in sections:
        near = get_close_matches(rule.section, sections, n=1, cutoff=0.5)
        fix = f"Did you mean {quoted(near[0])}?" if near else "Name a section of “text”, or leave this out."
        yield f"{path}/section", None, f"The text has no section called {quoted(rule.section)}.", fix
    if rule.applies_if is not None:
        yield from _condition(f"{path}/applies_if", rule.applies_if, "rule")
    yield from _roles(f"{path}/waivable_by", rule.waivable_by, roles)
    yield from _source_read(path, rule)


def _parameters(path: str, rule: Rule, check: Check) -> Iterator[Found]:
    """Yield what is wrong with the parameters; what has the right shape is prepared once, as it will be when it runs."""
    wrong = list(wrong_shape(path, rule.parameters, check.parameters))
    yield from wrong
    if not wrong:
        try:
            check.prepare(msgspec.convert(rule.parameters, check.parameters))
        except (ValueError, LookupError) as error:
            yield path, None, str(error), "Correct the parameters as the message says."


def _route(path: str, route: Route, roles: Collection[str] | None) -> Iterator[Found]:
    if route.when is not None:
        yield from _condition(f"{path}/when", route.when, "route")
    yield from _twice(f"{path}/stages", [stage.id for stage in route.stages], "stages")
    for index, stage in enumerate(route.stages):
        yield from _stage(f"{path}/stages/{index}", stage, roles)
    yield from waits(path, route.stages)


def _stage(path: str, stage: Stage, roles: Collection[str] | None) -> Iterator[Found]:
    yield from _roles(f"{path}/roles", stage.roles, roles)
    if stage.escalate_to is not None:
        yield from _roles(f"{path}/escalate_to", (stage.escalate_to,), roles, alone=True)
    if stage.distinct_roles and isinstance(stage.need, int) and stage.need > len(set(stage.roles)):
        yield (
            f"{path}/need",
            None,
            f"This stage asks for {stage.need} different roles and names {len(set(stage.roles))}.",
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


def _all_conditions(document: PolicyDocument) -> Iterator[Found]:
    """Yield that a policy's conditions are too long together: every server process reads and asks all of them."""
    letters = letters_of_conditions(document)
    if letters > MOST_CONDITIONS:
        yield (
            "/rules",
            None,
            f"All conditions of this policy have {letters:,} characters together, and {MOST_CONDITIONS:,} is the most.",
            "Write conditions shorter, or say what several rules share in one rule.",
        )


def _condition(path: str, source: str, scope: Scope) -> Iterator[Found]:
    try:
        compile_condition(source, scope)
    except ConditionError as error:
        where = f"At position {error.column}" if error.line == 1 else f"At line {error.line}, position {error.column}"
        fix = f"Write {quoted(error.near)}." if error.near else "Correct the condition there."
        yield path, error.line - 1, f"{where} of the condition: {error.message}", fix
        return
    for part in dead_parts(source, Known(checks=tuple(checks()))):
        if part.certain:
            line, column = source.count("\n", 0, part.start), part.start - source.rfind("\n", 0, part.start)
            where = f"At position {column}" if line == 0 else f"At line {line + 1}, position {column}"
            fix = f"Write {quoted(part.near)}." if part.near else "Correct the condition there, or leave this part out."
            yield path, line, f"{where} of the condition: {part.message}", fix


def _topics(document: PolicyDocument) -> Iterator[Found]:
    """Yield what is wrong with the list of topics, and each topic a condition asks for that is not on it."""
    known = [topic.id for topic in document.listed_topics]
    yield from _twice("/topics", known, "topics")
    for index, name in enumerate(known):
        if name == NOT_SAID:
            message = f"No topic may be called {quoted(name)}, which stands for a question left open."
            yield f"/topics/{index}/id", None, message, "Give it another id."
    for index, rule in enumerate(document.rules):
        if rule.check == DECLARED and TOPICS.name in rule.parameters.get("questions", ()) and not known:
            message = "This rule asks authors for topics, and the policy lists none to choose from."
            yield f"/rules/{index}/parameters/questions", None, message, "List some under “topics”, or leave it out."
    asked = [(f"/rules/{at}/applies_if", rule.applies_if) for at, rule in enumerate(document.rules)]
    asked += [(f"/routes/{at}/when", route.when) for at, route in enumerate(document.routes)]
    asked += [("/low_risk", document.low_risk or None)]
    for path, condition in asked:
        for name in members_asked(condition or "", TOPICS.fact):
            if name not in (*known, NOT_SAID):
                near = get_close_matches(name, known, n=1, cutoff=0.5)
                fix = (
                    f"Did you mean {quoted(near[0])}?" if near else "Add it under “topics”, or name one that is there."
                )
                yield path, None, f"The list of topics has none called {quoted(name)}, so this is never so.", fix


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


def _day(written: str) -> date | None:
    try:
        return date.fromisoformat(written)
    except ValueError:
        return None


def _no_day(written: str) -> tuple[str, str]:
    return f"{quoted(written)} is not a day.", "Write a day like 2026-11-03."


def _source_read(path: str, rule: Rule) -> Iterator[Found]:
    """Yield what is wrong with the day on which the source of `rule`, which stands at `path`, was read."""
    written = rule.source.as_of if rule.source else ""
    if len(written) == len("2026-11-03") and _day(written) is None:
        yield f"{path}/source/as_of", None, *_no_day(written)


def _window(path: str, window: Window, severities: Mapping[str, Severity]) -> Iterator[Found]:
    days: dict[str, date] = {}
    for name in ("starts", "ends"):
        written = getattr(window, name)
        day = _day(written)
        if day is None:
            yield f"{path}/{name}", None, *_no_day(written)
        else:
            days[name] = day
    if len(days) == 2 and days["ends"] < days["starts"]:
        yield f"{path}/ends", None, "This period ends before it starts.", "Swap the two days, or correct one."
    for rule, severity in window.raises.items():
        here = f"{path}/raises/{rule}"
        if rule not in severities:
            near = get_close_matches(rule, list(severities), n=1, cutoff=0.5)
            fix = f"Did you mean {quoted(near[0])}?" if near else "Name a rule of this policy."
            yield here, None, f"There is no rule called {quoted(rule)}.", fix
        elif RANK[severity] < RANK[severities[rule]]:
            yield (
                here,
                None,
                f"A period may make a rule stricter; {quoted(severity)} is less than {quoted(severities[rule])}.",
                "Raise it, or leave the rule out here.",
            )
