"""Parts of a condition that are never so, or always: a word outside those a fact can be, a thirteenth month, two answers at once.

Evaluating is not touched by this: a version that was stored stays what it is. Whoever writes a policy is told, and what is certain is
refused then. A condition of a shape nobody reads has nothing said about it. Computes only.
"""

import re
from collections.abc import Callable, Collection, Iterator, Mapping
from difflib import get_close_matches
from itertools import combinations

import msgspec

from policies.conditions.known_values import NEVER, RANGES, SHAPES, Range, Values, values
from policies.conditions.limits import MACROS
from policies.conditions.syntax import Call, Items, Literal, Name, Node, Operation, Unread, parts_of, read_all
from policies.text.phrasing import listing, quoted

MOST_LISTED = 12
_OPPOSITE = {"==": "!=", "!=": "==", "<": ">=", ">=": "<", ">": "<=", "<=": ">"}
_MIRRORED = {"<": ">", ">": "<", "<=": ">=", ">=": "<="}
_COMPARED: Mapping[str, Callable[[float, float], bool]] = {
    "==": lambda a, b: a == b,
    "!=": lambda a, b: a != b,
    "<": lambda a, b: a < b,
    "<=": lambda a, b: a <= b,
    ">": lambda a, b: a > b,
    ">=": lambda a, b: a >= b,
}
_TEXT_CALLS: Mapping[str, Callable[[str, str], bool]] = {
    "contains": lambda text, part: part in text,
    "startsWith": str.startswith,
    "endsWith": str.endswith,
}


class DeadPart(msgspec.Struct, frozen=True, kw_only=True):
    """A part at code points `start`..`end` that is never so, or always. `certain`: no organization can make it otherwise.

    `near` is what was probably meant, in place of the part.
    """

    start: int
    end: int
    message: str
    near: str | None = None
    certain: bool = True


class Known(msgspec.Struct, frozen=True, kw_only=True):
    """What one organization and its policy add: roles, kinds of evidence, and the checks there are. None for not known."""

    roles: tuple[str, ...] | None = None
    evidence: tuple[str, ...] = ()
    checks: tuple[str, ...] = ()


NOTHING_KNOWN = Known()


def dead_parts(condition: str, known: Known = NOTHING_KNOWN) -> tuple[DeadPart, ...]:
    """Return the parts of `condition` that are never or always so, from left to right, each place once."""
    try:
        tree = read_all(condition)
    except Unread:
        return ()
    found: dict[int, DeadPart] = {}
    for part in _Look(known).at(tree, {}):
        found.setdefault(part.start, part)
    return tuple(found[start] for start in sorted(found))


class _Look:
    """One walk over a tree. `bound` has the lists that the variables of loops stand for."""

    def __init__(self, known: Known) -> None:
        self._known = known

    def at(self, node: Node, bound: Mapping[str, str]) -> Iterator[DeadPart]:
        if isinstance(node, Call) and node.function in MACROS and len(node.arguments) == 3:
            over, variable, body = node.arguments
            yield from self.at(over, bound)
            inside = dict(bound)
            if isinstance(variable, Name):
                inside[variable.path] = _item(_path(over, bound))
            yield from self.at(body, inside)
            return
        if isinstance(node, Operation):
            yield from self._operation(node, bound)
        elif isinstance(node, Call):
            yield from self._call(node, bound)
        elif isinstance(node, Name):
            said = NEVER.get(_path(node, bound))
            if said:
                yield DeadPart(start=node.start, end=node.end, message=f"{said}, so this is never so.", certain=False)
        for part in parts_of(node):
            yield from self.at(part, bound)

    def _operation(self, node: Operation, bound: Mapping[str, str]) -> Iterator[DeadPart]:
        if node.operator in ("&&", "||"):
            yield from _at_odds(node, bound)
        elif node.operator == "in":
            yield from self._among(node, bound)
        elif node.operator in _COMPARED:
            left, right = node.parts
            yield from self._compared(left, node.operator, right, bound)
            yield from self._compared(right, _MIRRORED.get(node.operator, node.operator), left, bound)

    def _among(self, node: Operation, bound: Mapping[str, str]) -> Iterator[DeadPart]:
        one, many = node.parts
        if isinstance(many, Items):
            if not many.items:
                yield _dead(node, "Nothing is in an empty list, so this is never so.")
            for item in many.items:
                yield from self._word(item, _path(one, bound))
        else:
            yield from self._word(one, _item(_path(many, bound)))

    def _compared(self, fact: Node, operator: str, given: Node, bound: Mapping[str, str]) -> Iterator[DeadPart]:
        if isinstance(given, Items) and operator in ("==", "!="):
            for item in given.items:
                yield from self._word(item, _item(_path(fact, bound)))
        elif isinstance(given, Literal) and isinstance(given.value, str):
            if operator in ("==", "!="):
                yield from self._word(given, _path(fact, bound), always=operator == "!=")
        elif isinstance(given, Literal) and not isinstance(given.value, bool):
            span = RANGES.get(fact.function if isinstance(fact, Call) else _path(fact, bound))
            yield from _outside(fact, operator, given, span) if span else ()

    def _word(self, given: Node, path: str, *, always: bool = False) -> Iterator[DeadPart]:
        """Yield what is wrong with the word `given` as a value of the fact `path`."""
        if not isinstance(given, Literal) or not isinstance(given.value, str):
            return
        so = "always so" if always else "never so"
        written, known = given.value, self._values(path)
        if known is None or written in known.known:
            yield from _misshapen(given, path, so) if known is None else ()
            return
        misshapen = next(_misshapen(given, path, so), None)
        near = _nearest(written, known)
        if misshapen is not None and near is None:
            yield misshapen
            return
        if known.noun == "role" and self._known.roles is None and misshapen is None:
            return
        there = listing([quoted(each) for each in known.known[:MOST_LISTED]])
        meant = f" Did you mean {quoted(near)}?" if near else ""
        certain = known.closed or misshapen is not None or written.lower() in known.other_names
        lacks = (
            f"There is no {known.noun} called {quoted(written)}"
            if certain
            else f"No {known.noun} called {quoted(written)} is known here"
        )
        message = f"{lacks}, so this is {so}.{meant} Known are {there}."
        yield DeadPart(
            start=given.start, end=given.end, message=message, near=near, certain=certain and bool(known.known)
        )

    def _values(self, path: str) -> Values | None:
        known = values(path)
        if path == "findings[].check" and self._known.checks:
            return Values(noun="check", known=self._known.checks)
        if path == "author.roles[]" and known is not None and self._known.roles is not None:
            return msgspec.structs.replace(known, known=self._known.roles)
        if path == "evidence[]" and known is not None:
            return msgspec.structs.replace(known, known=tuple(dict.fromkeys((*known.known, *self._known.evidence))))
        return known

    def _call(self, node: Call, bound: Mapping[str, str]) -> Iterator[DeadPart]:
        if len(node.arguments) != 2:
            return
        fact, given = node.arguments
        if not isinstance(given, Literal) or not isinstance(given.value, str):
            return
        path, written = _path(fact, bound), given.value
        shape, known = SHAPES.get(path), self._values(path)
        if node.function in _TEXT_CALLS:
            ask = _TEXT_CALLS[node.function]
            if known is not None and known.closed and not any(ask(each, written) for each in known.known):
                yield _dead(given, f"No {known.noun} has {quoted(written)} there, so this is never so. {_there(known)}")
            elif shape is not None and path != "evidence[]":
                yield from _misshapen(given, path, "never so")
        elif node.function == "matches":
            if known is not None and known.closed and not _any_matches(written, known.known):
                yield _dead(given, f"No {known.noun} fits {quoted(written)}, so this is never so. {_there(known)}")
            elif path in ("text.folded", "links[].host") and _asks_for_capitals(written):
                said = f"{SHAPES[path].says}, so a pattern with capitals may never fit."
                yield DeadPart(start=given.start, end=given.end, message=said, near=written.lower(), certain=False)


def _dead(node: Node, message: str) -> DeadPart:
    return DeadPart(start=node.start, end=node.end, message=message)


def _there(known: Values) -> str:
    return f"It is {listing([quoted(each) for each in known.known[:MOST_LISTED]], 'or')}."


def _misshapen(given: Literal, path: str, so: str) -> Iterator[DeadPart]:
    shape, written = SHAPES.get(path), str(given.value)
    near = shape.of(written) if shape else written
    if shape is not None and near != written:
        meant = f" Did you mean {quoted(near)}?" if near else ""
        message = f"{shape.says}, so {quoted(written)} is not found there and this is {so}.{meant}"
        yield DeadPart(start=given.start, end=given.end, message=message, near=near or None)


def _nearest(written: str, known: Values) -> str | None:
    plain = re.sub(r"[\s-]+", "_", written.strip().lower())
    other = known.other_names.get(written.strip().lower()) or known.other_names.get(plain)
    if other in known.known:
        return other
    if plain in known.known:
        return plain
    return next(iter(get_close_matches(plain, known.known, n=1, cutoff=0.5)), None)


def _outside(fact: Node, operator: str, given: Literal, span: Range) -> Iterator[DeadPart]:
    """Yield that a number is never or always `operator` what is given, because of where it can lie."""
    number = float(given.value)
    ask = _COMPARED[operator]
    edges = [float(span.least), float(span.greatest) if span.greatest is not None else float("inf")]
    inside = edges[0] <= number <= edges[1] and number.is_integer()
    answers = {ask(each, number) for each in (*edges, *((number,) if inside else ()))}
    if operator in ("==", "!=") and inside:
        return
    if len(answers) == 1 and not (operator == "!=" and inside):
        so = answers.pop()
        reach = f"from {span.least} up" if span.greatest is None else f"from {span.least} to {span.greatest}"
        says = span.says or f"This number goes {reach}"
        certain = not so or not inside
        message = f"{says}, so this is {'always' if so else 'never'} so."
        yield DeadPart(
            start=fact.start, end=given.end if given.end > fact.start else fact.end, message=message, certain=certain
        )


def _at_odds(node: Operation, bound: Mapping[str, str]) -> Iterator[DeadPart]:
    """Yield that two parts joined by `&&` are never so together, or of two joined by `||` one always is."""
    both = node.operator == "&&"
    asked = [_question(part, bound) for part in node.parts]
    for (one, first), (other, second) in combinations(zip(node.parts, asked, strict=True), 2):
        if _key(one, bound) == _key(_denied(other), bound) or _key(other, bound) == _key(_denied(one), bound):
            yield _dead(other, _together(both, "this and its opposite are asked"))
            continue
        if first is None or second is None or first[0] != second[0]:
            continue
        answers = [second[1:], first[1:]] if both else [_opposite(second[1:]), _opposite(first[1:])]
        if _exclude(*answers):
            hint = " Join them with || if either is meant." if both else " Join them with && if both are meant."
            yield _dead(
                other, _together(both, "it cannot be both at once" if both else "one of them is so anyway") + hint
            )


def _together(both: bool, why: str) -> str:
    return f"Together with an earlier part this is {'never' if both else 'always'} so: {why}."


Question = tuple[object, str, float | str | bool]


def _question(node: Node, bound: Mapping[str, str]) -> Question | None:
    """Return what a comparison with something written out asks: of what, how, and with what."""
    if isinstance(node, Operation) and node.operator in _COMPARED and len(node.parts) == 2:
        left, right = node.parts
        operator = node.operator
        if _written(left) is not None:
            left, right, operator = right, left, _MIRRORED.get(operator, operator)
        given = _written(right)
        if given is not None and _written(left) is None:
            return _key(left, bound), operator, given
    return None


def _written(node: Node) -> float | str | bool | None:
    if isinstance(node, Literal):
        return float(node.value) if isinstance(node.value, int) and not isinstance(node.value, bool) else node.value
    if isinstance(node, Call) and node.function == "timestamp" and len(node.arguments) == 1:
        (moment,) = node.arguments
        return f"{moment.value}" if isinstance(moment, Literal) and str(moment.value).endswith("Z") else None
    return None


def _opposite(asked: tuple[str, float | str | bool]) -> tuple[str, float | str | bool]:
    return _OPPOSITE[asked[0]], asked[1]


def _exclude(one: tuple[str, float | str | bool], other: tuple[str, float | str | bool]) -> bool:
    """Whether nothing is `one` and `other` at once."""
    (how, given), (how_else, given_else) = one, other
    if type(given) is not type(given_else):
        return False
    if how == "==" or how_else == "==":
        fixed, asked = (given, other) if how == "==" else (given_else, one)
        return not _COMPARED[asked[0]](fixed, asked[1])  # type: ignore[arg-type]
    up, down = (one, other) if how in (">", ">=") else (other, one)
    if up[0] not in (">", ">=") or down[0] not in ("<", "<="):
        return False
    if up[0] == ">=" and down[0] == "<=":
        return up[1] > down[1]  # type: ignore[operator]
    return up[1] >= down[1]  # type: ignore[operator]


def _denied(node: Node) -> Node:
    if isinstance(node, Operation) and node.operator == "!":
        return node.parts[0]
    return Operation(node.start, node.end, "!", (node,))


def _key(node: Node, bound: Mapping[str, str]) -> object:
    """Return what `node` says, wherever it stands."""
    if isinstance(node, Name):
        return node.path
    if isinstance(node, Literal):
        return (type(node.value).__name__, node.value)
    said = node.operator if isinstance(node, Operation) else node.function if isinstance(node, Call) else "[]"
    return (type(node).__name__, said, *(_key(part, bound) for part in parts_of(node)))


def _path(node: Node, bound: Mapping[str, str]) -> str:
    """Return the name of the fact `node` reads, as `known_values` writes it; '' where it is none."""
    if isinstance(node, Name):
        first, dot, rest = node.path.partition(".")
        return f"{bound[first]}{dot}{rest}" if first in bound else node.path
    if isinstance(node, Call) and node.arguments:
        inner = _path(node.arguments[0], bound)
        if node.function == "[]":
            return _item(inner)
        if node.function.startswith("."):
            return f"{inner}{node.function}"
        if node.function == "filter":
            return inner
        if node.function == "map" and len(node.arguments) == 3 and isinstance(node.arguments[1], Name):
            mapped = _path(node.arguments[2], {**bound, node.arguments[1].path: _item(inner)})
            return f"{_EACH}{mapped}"
    return ""


_EACH = "each "
"""Begins the path of a list that is made of one field of each item, as in `hashtags.map(h, h.risk)`."""


def _item(path: str) -> str:
    """Return the path of an item of the list `path`."""
    return path.removeprefix(_EACH) if path.startswith(_EACH) else f"{path}[]"


def _any_matches(pattern: str, known: Collection[str]) -> bool:
    try:
        fits = re.compile(pattern)
    except re.error:
        return True
    return any(fits.search(each) for each in known)


def _asks_for_capitals(pattern: str) -> bool:
    """Whether a pattern holds a capital that stands for itself, and does not say that case is the same."""
    if "(?i" in pattern or (pattern.startswith("(?") and "i" in pattern.partition(")")[0]):
        return False
    plain = re.sub(r"\\[pP]\{[^}]*\}|\\.|\[[^\]]*\]|\(\?P?<\w+>", "", pattern)
    return any(letter.isupper() for letter in plain)
