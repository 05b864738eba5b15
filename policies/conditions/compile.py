"""Conditions: when a rule applies and when a route is taken, as typed expressions in CEL.

The one place that knows the expression library. Compiling is validating: a condition must be a yes-or-no question over
declared facts, and an unknown name, a wrong type or a runaway is refused when the policy is saved, with its position.
A condition that cannot be answered later raises `ConditionFailed`; whoever asks must treat that as a block.
Computes only.
"""

import re
from collections.abc import Mapping
from difflib import get_close_matches
from functools import cache, cached_property, lru_cache
from typing import Any, Literal

import msgspec
from cel_expr_python import cel  # type: ignore[import-untyped]

from policies.conditions.limits import LONGEST_LIST, MACROS, parts, scans, too_much
from policies.conditions.written_times import wrong_time
from policies.subject.facts import CHANNEL_FIELDS, FACTS

Scope = Literal["rule", "route"]
MAX_LENGTH = 2_000
MAX_WORK = 10_000_000
LONGEST_SHOWN = 60
"""Letters of an unknown name that a refusal repeats."""
SHORT_FACTS, MOST_ANSWERS = 200, 64
"""Bytes of facts up to which a condition keeps its answer, and how many answers it keeps."""
_packed = msgspec.msgpack.Encoder().encode

_TOO_MUCH = "This condition asks for more work than a condition may."

CHANNEL = {f"channel.{name}": kind for name, kind in CHANNEL_FIELDS.items()}
WINDOW = {"window": "list(string)"}
FINDINGS: Mapping[str, Mapping[str, str]] = {"findings": {"rule": "string", "check": "string", "severity": "string"}}
_FUNCTIONS = (
    *sorted(MACROS),
    "has",
    "size",
    "matches",
    "contains",
    "startsWith",
    "endsWith",
    "timestamp",
    "duration",
    "int",
    "string",
    "double",
    "getHours",
    "getDayOfWeek",
    "getDayOfMonth",
    "getMonth",
    "getFullYear",
)
_WORDS_FOR = {
    "int": "a number",
    "uint": "a number",
    "double": "a number",
    "string": "words",
    "bool": "yes or no",
    "timestamp": "a time",
    "google.protobuf.timestamp": "a time",
    "duration": "a length of time",
    "google.protobuf.duration": "a length of time",
    "null_type": "nothing",
    "null": "nothing",
    "list": "a list",
    "map": "a group of names",
}
_ERROR = re.compile(r"ERROR: <input>:(\d+):(\d+): (.*)")


class ConditionError(Exception):
    """A condition that cannot be saved. `line` and `column` count from 1, in code points; `near` is a known name."""

    def __init__(self, message: str, *, line: int = 1, column: int = 1, near: str | None = None) -> None:
        super().__init__(message)
        self.message, self.line, self.column, self.near = message, line, column, near


class ConditionFailed(Exception):
    """A condition that could not be answered for these facts. The message is for people."""


class Condition:
    """A compiled condition. `names` are the facts it may read; `source` is its text as written."""

    def __init__(self, source: str, expression: Any, names: frozenset[str], scope: Scope) -> None:
        self.source, self.names, self.scope = source, names, scope
        self._expression = expression
        self._scans = scans(source)
        self._by_channel = any(name in CHANNEL for name in names)
        self._answers: dict[bytes, bool] = {}

    @cached_property
    def needs(self) -> frozenset[str]:
        """The declared facts to compute before asking: `channel.…` is read from `channels`."""
        return (self.names - CHANNEL.keys()) | ({"channels"} if self._by_channel else set())

    def holds(self, facts: Mapping[str, Any]) -> bool:
        """Return whether the condition is so for `facts` (name -> value, as `facts_of` gives them).

        A condition that names `channel.…` is asked of each channel in turn and holds when it holds for one of them.
        Raises ConditionFailed when there is no answer: a missing value, a division by zero, too much work.
        """
        known = {name: facts[name] for name in self.names if name in facts}
        if not self._by_channel:
            return self.answer(known)
        channels = facts.get("channels", [])
        answers = [self.answer(known | {f"channel.{key}": value for key, value in c.items()}) for c in channels]
        return any(answers)

    def work(self, values: Mapping[str, Any]) -> int:
        """Return about how many characters answering goes over, patterns counted by their size."""
        if not self._scans:
            return 0
        items, longest = _extent({name: values[name] for name in self.needs if name in values})
        items = max(items, LONGEST_LIST if "[" in self.source else 1)
        return sum(longest * scan.size * items**scan.depth for scan in self._scans)

    def failing_part(self, facts: Mapping[str, Any]) -> str:
        """Return the first `&&`-joined part that is not so for `facts`; the whole condition when it has one part."""
        return next((piece.source for piece in self._pieces if not piece.holds(facts)), self.source)

    @cached_property
    def _pieces(self) -> tuple["Condition", ...]:
        pieces = parts(self.source)
        return tuple(compile_condition(piece, self.scope) for piece in pieces) if len(pieces) > 1 else ()

    def answer(self, values: Mapping[str, Any]) -> bool:
        """Return the answer for `values` of exactly the names it reads. Raises ConditionFailed.

        Most conditions ask about a few short facts (the kind, a sponsor, whether there is a film), so answers to those are kept.
        """
        if self._scans:
            if self.work(values) > MAX_WORK:
                raise ConditionFailed(_TOO_MUCH)
            return self._evaluated(values)
        try:
            about = _packed(values)
        except (TypeError, ValueError, OverflowError):
            return self._evaluated(values)
        if len(about) > SHORT_FACTS:
            return self._evaluated(values)
        known = self._answers.get(about)
        if known is None:
            known = self._evaluated(values)
            if len(self._answers) >= MOST_ANSWERS:
                self._answers.clear()
            self._answers[about] = known
        return known

    def _evaluated(self, values: Mapping[str, Any]) -> bool:
        try:
            value = self._expression.eval(data=dict(values))
        except (RuntimeError, TypeError, ValueError, OverflowError) as error:
            raise ConditionFailed(_in_words(str(error))) from error
        if value.type() != cel.Type.BOOL:
            raise ConditionFailed(_in_words(str(value.value())))
        return bool(value.value())


@lru_cache(maxsize=4_096)
def compile_condition(source: str, scope: Scope = "rule") -> Condition:
    """Compile `source`, a yes-or-no question over the facts of `scope` (only a route may ask about `findings`).

    Raises ConditionError with a line, a column and, for an unknown name, the nearest known one.
    """
    if len(source) > MAX_LENGTH:
        raise ConditionError(f"This condition is longer than {MAX_LENGTH:,} characters.")
    if any("\ud800" <= character <= "\udfff" for character in source):
        raise ConditionError("This condition holds half of a character; please type it again.")
    excess = too_much(source)
    if excess is not None:
        line, column = _position(source, excess[0])
        raise ConditionError(f"This condition {excess[1]}.", line=line, column=column)
    expression = _compiled(source, scope)
    no_time = wrong_time(source)
    if no_time is not None:
        line, column = _position(source, no_time[0])
        raise ConditionError(f"In this condition {no_time[1]}.", line=line, column=column)
    if expression.return_type() != cel.Type.BOOL:
        kind = _WORDS_FOR.get(expression.return_type().name().lower().partition("<")[0], "something else")
        raise ConditionError(f"A condition must be a yes-or-no question, and this one gives {kind}.")
    _refuse_unknown_fields(source, scope)
    names = frozenset(name for name in declared(scope) if _mentions(source, name))
    condition = Condition(source, expression, names, scope)
    _rehearse(condition)
    return condition


@cache
def declared(scope: Scope) -> Mapping[str, str | Mapping[str, str]]:
    """Return every name a condition of `scope` may use, with its type as `policies.facts.Fact` writes types."""
    facts: dict[str, str | Mapping[str, str]] = {fact.name: fact.type for fact in FACTS}
    return {**facts, **CHANNEL, **WINDOW, **(FINDINGS if scope == "route" else {})}


@cache
def _environment(scope: Scope) -> Any:
    return cel.NewEnv(variables={name: _cel_type(kind) for name, kind in declared(scope).items()})


@cache
def _probe(scope: Scope, name: str) -> Any:
    """Return an environment in which the records of `name` have no fields, so that each field read is reported."""
    others = {other: _cel_type(kind) for other, kind in declared(scope).items()}
    return cel.NewEnv(variables=others | {name: cel.Type.List(cel.Type.INT)})


def _cel_type(kind: str | Mapping[str, str]) -> Any:
    if not isinstance(kind, str):
        return cel.Type.List(cel.Type.Map(cel.Type.STRING, cel.Type.DYN))
    if kind.startswith("list("):
        return cel.Type.List(_cel_type(kind[5:-1]))
    return getattr(cel.Type, kind.upper())


def _mentions(source: str, name: str) -> bool:
    """Whether `source` may read `name`; a name inside a string counts too, which costs a little and loses nothing."""
    spelled = r"\s*\.\s*".join(re.escape(part) for part in name.split("."))
    return re.search(rf"(?<![\w.]){spelled}(?!\w)", source) is not None


def _compiled(source: str, scope: Scope) -> Any:
    try:
        return _environment(scope).compile(source)
    except RuntimeError as error:
        raise _refusal(source, scope, str(error)) from None


def _refusal(source: str, scope: Scope, text: str) -> ConditionError:
    if "recursion limit" in text:
        return ConditionError("This condition is nested too deeply; please write it in simpler steps.")
    found = _ERROR.search(text)
    if found is None:
        return ConditionError("This condition cannot be understood.")
    line, column, said = int(found[1]), int(found[2]), found[3]
    unknown = re.match(r"undeclared reference to '([^']*)'", said)
    if unknown is None:
        return ConditionError(_in_words(said), line=line, column=column)
    name = unknown[1]
    written = source.split("\n")[line - 1] if line <= source.count("\n") + 1 else ""
    calls = re.match(rf".?\s*{re.escape(name)}\s*\(", written[column - 1 - len(name) :])
    back = len(name.rpartition(".")[0])
    if not calls and back and written[: column - 1].endswith(name[:back]):
        column -= back
    known = _FUNCTIONS if calls or written[column - 1 :].startswith("(") else tuple(declared(scope))
    return _unknown(name, known, line, column)


def _unknown(name: str, known: tuple[str, ...], line: int, column: int) -> ConditionError:
    near = next(iter(get_close_matches(name, known, n=1, cutoff=0.5)), None)
    hint = f" Did you mean '{near}'?" if near else ""
    shown = name if len(name) <= LONGEST_SHOWN else f"{name[:LONGEST_SHOWN]}…"
    return ConditionError(f"There is nothing called '{shown}'.{hint}", line=line, column=column, near=near)


def _refuse_unknown_fields(source: str, scope: Scope) -> None:
    for name, kind in declared(scope).items():
        if isinstance(kind, str) or name not in source:
            continue
        try:
            _probe(scope, name).compile(source)
        except RuntimeError as error:
            for line, column, said in _ERROR.findall(str(error)):
                field = re.match(r"\s*\.\s*(\w+)", source.split("\n")[int(line) - 1][int(column) - 1 :])
                if "select operation" in said and field and field[1] not in kind:
                    raise _unknown(field[1], tuple(kind), int(line), int(column) + 1) from None


def _rehearse(condition: Condition) -> None:
    """Ask the condition once of made-up facts: a comparison of words with a number shows here, not in production."""
    samples = {"int": 1, "string": "words", "bool": True, "list(string)": ["words"]}
    facts: dict[str, Any] = {}
    for name, kind in declared(condition.scope).items():
        sample = samples.get(kind) if isinstance(kind, str) else [{key: samples[t] for key, t in kind.items()}]
        if sample is not None:
            facts[name] = sample
    try:
        condition.answer({name: facts[name] for name in condition.names if name in facts})
    except ConditionFailed as error:
        if "compared or combined" in str(error) or "pattern" in str(error) or str(error) == _NEITHER:
            raise ConditionError(str(error)) from None


_NEITHER = "This condition asks whether something is so that is neither so nor not so, such as words."
_SAID = (
    (r"budget", _TOO_MUCH),
    (r"No matching overloads found : ", _NEITHER),
    (r"regular expression", "The pattern in this condition is not a valid regular expression."),
    (r"No value with name|Key not found", "This condition asks about something that is not there yet."),
    (r"(?:divide|modulus) by zero", "This condition divides by zero."),
    (r"Index error", "This condition asks for an item that the list does not have."),
    (r"'<EOF>' expecting", "This condition stops before it is complete."),
    (r"'and'", "Please write && instead of and."),
    (r"'or'", "Please write || instead of or."),
    (r"'not'", "Please write ! instead of not."),
    (r"recognition error at: '= ?'", "Please write == instead of =."),
    (r"Syntax error", "Something is missing or misplaced here."),
    (r"range of a comprehension", "Only a list can be gone through item by item."),
    (r"select operation", "This has no parts to ask for."),
)


def _in_words(said: str) -> str:
    overload = re.search(r"[Nn]o matching overloads?(?: found)?[^(]*\((.*)\)", said)
    if overload:
        kinds = re.findall(r"([\w.]+)(?:\((?:[^()]|\([^()]*\))*\))?", overload[1])
        named = " and ".join(_WORDS_FOR.get(kind.removesuffix("64").lower(), "something else") for kind in kinds)
        return f"These cannot be compared or combined: {named}."
    words = (words for pattern, words in _SAID if re.search(pattern, said))
    return next(words, "This condition cannot be answered.")


def _position(source: str, offset: int) -> tuple[int, int]:
    before = source[:offset]
    return before.count("\n") + 1, offset - (before.rfind("\n") + 1) + 1


def _extent(values: Mapping[str, Any]) -> tuple[int, int]:
    """Return the length of the longest list and of the longest text in `values`."""
    lists = [value for value in values.values() if isinstance(value, list)]
    inside = [
        each for items in lists for item in items for each in (item.values() if isinstance(item, dict) else (item,))
    ]
    texts = [len(each) for each in (*values.values(), *inside) if isinstance(each, str)]
    return max(map(len, lists), default=1), max(texts, default=0) + 1
