"""Conditions in plain words, for a senior adviser who reads what applies when.

Rule kept: words are sound or they are not used. A part that cannot be put into words is quoted as it is written, never
guessed, and the rest is still said; what is denied is denied part by part; `and` and `or` that meet are kept apart by
commas, and by brackets where commas would not do. Computes only.
"""

import re
from collections.abc import Callable, Mapping, Sequence

import msgspec

from policies.conditions.fact_phrases import (
    ACCOUNT,
    LENGTHS,
    TEXTS,
    YES_OR_NO,
    Asked,
    Names,
    Phrase,
    Thing,
    during,
    things,
)
from policies.conditions.syntax import Call, Items, Literal, Name, Node, Operation, Unread, parts_of, read
from policies.conditions.time_phrases import time_words
from policies.text.phrasing import count, listing

_OPPOSITE = {"==": "!=", "!=": "==", "<": ">=", ">=": "<", ">": "<=", "<=": ">"}
_MIRROR = {"==": "==", "!=": "!=", "<": ">", ">": "<", "<=": ">=", ">=": "<="}
_COMPARED = {
    ">": "more than",
    ">=": "at least",
    "<": "fewer than",
    "<=": "at most",
    "==": "exactly",
    "!=": "more or fewer than",
}
_LOOPS = {"exists": ("{}", "no"), "all": ("every", "not every"), "exists_one": ("exactly one", "not exactly one")}
_ASKED: Mapping[str, Callable[[Asked], Callable[[str], Phrase]]] = {
    "==": lambda asked: asked.equals,
    "contains": lambda asked: asked.contains,
    "startsWith": lambda asked: asked.starts,
    "endsWith": lambda asked: asked.ends,
}
_ALTERNATIVES = re.compile(r"[^\W_]+(?:[ '’-][^\W_]+)*(?:\|[^\W_]+(?:[ '’-][^\W_]+)*)*")


class _Said(msgspec.Struct, frozen=True):
    """A clause. `joined` is `and` or `or` where it is several `parts`; `depth` counts how often they are joined within."""

    text: str
    joined: str = ""
    depth: int = 0
    parts: tuple["_Said", ...] = ()


def in_words(condition: str, names: Names = Names()) -> str:  # noqa: B008  frozen, and holds nothing
    """Return `condition` as a clause that follows “if”, such as `it is a post and it appears on X`. Never raises."""
    try:
        tree = read(condition)
    except Unread:
        return f"“{_one_line(condition)}” holds"
    return _Speaker(condition, names).whole(tree)


class _Speaker:
    """Puts one condition into words."""

    def __init__(self, source: str, names: Names) -> None:
        self.source = source
        self.names = names
        self.things = things(names)
        self.during = during(names)

    def whole(self, tree: Node) -> str:
        """Return the words for all of it; what is asked of each account in turn is said so once."""
        asked = _names_in(tree) & ACCOUNT.keys()
        if not asked:
            return self.say(tree, so=True).text
        alone = tree.parts if isinstance(tree, Operation) and tree.operator == "&&" else (tree,)
        about = [part for part in alone if _names_in(part) & ACCOUNT.keys()]
        said = self.say(tree, so=True)
        if len(about) == 1 and not _joins(about[0]):
            return said.text.replace(_EACH, "one of its accounts", 1)
        return f"this is so for one of its accounts: {said.text.replace(_EACH, 'the account')}"

    def say(self, node: Node, *, so: bool) -> _Said:
        """Return the clause that says `node` is so, or that it is not."""
        if isinstance(node, Operation) and node.operator == "!":
            return self.say(node.parts[0], so=not so)
        if isinstance(node, Operation) and node.operator in ("&&", "||"):
            word = "and" if (node.operator == "&&") == so else "or"
            return _together([self.say(part, so=so) for part in node.parts], word)
        try:
            return self._single(node, so=so)
        except Unread:
            quote = _one_line(self.source[node.start : node.end])
            return _Said(f"“{quote}” {'holds' if so else 'does not hold'}")

    def _single(self, node: Node, *, so: bool) -> _Said:
        if isinstance(node, Operation) and node.operator == "in":
            return self._one_of(*node.parts, so=so)
        if isinstance(node, Call) and node.function in _LOOPS:
            return self._loop(node, so=so)
        return _Said(_chosen(self._phrase(node), so=so))

    def _one_of(self, value: Node, within: Node, *, so: bool) -> _Said:
        """Say `value in within`: one of a written list, or a member of a fact."""
        if isinstance(within, Items):
            equals = [Operation(value.start, within.end, "==", (value, item)) for item in within.items]
            return _together([self._single(each, so=so) for each in equals], "or" if so else "and")
        return _Said(_chosen(self._member(_path(within), _text(value)), so=so))

    def _member(self, path: str, value: str) -> Phrase:
        if path == "window":
            return self.during(value)
        if path not in self.things or "" not in self.things[path].holding:
            raise Unread
        return self.things[path].holding[""](value)

    def _phrase(self, node: Node) -> Phrase:
        """Return what is said, and what is denied, by a part that joins nothing."""
        if isinstance(node, Name):
            asked = ACCOUNT.get(node.path)
            return _each(asked) if isinstance(asked, tuple) else _known(node.path)
        if isinstance(node, Operation):
            return self._comparison(node)
        if isinstance(node, Call) and len(node.arguments) == 2:
            return self._asked(*node.arguments, node.function)
        raise Unread

    def _comparison(self, node: Operation) -> Phrase:
        left, right = node.parts
        operator = node.operator
        if isinstance(left, Literal):
            left, right, operator = right, left, _MIRROR.get(operator, operator)
        if operator not in _OPPOSITE:
            raise Unread
        timed = time_words(left, operator, right)
        if timed is not None:
            return timed
        if not isinstance(right, Literal):
            raise Unread
        if isinstance(right.value, bool):
            return _as(self._phrase(left), so=right.value == (operator == "=="))
        if isinstance(right.value, int):
            return self._amount(left, operator, right.value), self._amount(left, _OPPOSITE[operator], right.value)
        if operator not in ("==", "!="):
            raise Unread
        return _as(self._asked(left, right, "=="), so=operator == "==")

    def _amount(self, node: Node, operator: str, value: int) -> str:
        """Say how many there are of something, or how long a text is."""
        sized = isinstance(node, Call) and node.function == "size" and len(node.arguments) == 1
        path = _path(node.arguments[0]) if isinstance(node, Call) and sized else _path(node)
        if sized and path in self.things:
            thing = self.things[path]
            return thing.counted.format(_quantity(operator, value, thing.one, thing.many))
        if path in LENGTHS and sized != (path == "text.length"):
            return f"{LENGTHS[path]} {_quantity(operator, value, 'character', 'characters')}"
        raise Unread

    def _asked(self, about: Node, value: Node, how: str) -> Phrase:
        """Say that a text is, contains, begins or ends with a value."""
        path = _path(about)
        if path in ACCOUNT:
            return _each(_question(ACCOUNT[path], how, value))
        if path in TEXTS:
            return _question(TEXTS[path], how, value)
        raise Unread

    def _loop(self, node: Call, *, so: bool) -> _Said:
        """Say that some, every or exactly one thing of a list is such."""
        over, variable, body = _three(node.arguments)
        path = _path(over)
        if path not in self.things or not isinstance(variable, Name):
            raise Unread
        thing = self.things[path]
        if node.function == "exists" and isinstance(body, Name) and _field(body, variable.path) in thing.having:
            return _Said(_chosen(thing.having[_field(body, variable.path)], so=so))
        if node.function == "exists":
            field, values = _equal_to(body, variable.path)
            if values and field in thing.holding:
                held = [_Said(_chosen(thing.holding[field](value), so=so)) for value in values]
                return _together(held, "or" if so else "and")
        said = self._of_each(body, variable.path, thing, so=True)
        if said.depth > 1:
            raise Unread
        some, denied = _LOOPS[node.function]
        both = "both " if node.function == "exists" and not so and said.joined == "and" else ""
        which = some.format(_article(thing.one)) if so else denied
        return _Said(f"{which} {thing.one} {both}{said.text}")

    def _of_each(self, node: Node, variable: str, thing: Thing, *, so: bool) -> _Said:
        """Say of one thing what `node` asks of it."""
        if isinstance(node, Operation) and node.operator == "!":
            return self._of_each(node.parts[0], variable, thing, so=not so)
        if isinstance(node, Operation) and node.operator in ("&&", "||"):
            word = "and" if (node.operator == "&&") == so else "or"
            return _together([self._of_each(part, variable, thing, so=so) for part in node.parts], word)
        if isinstance(node, Operation) and node.operator == "in" and isinstance(node.parts[1], Items):
            value, within = node.parts[0], node.parts[1]
            equals = [Operation(node.start, node.end, "==", (value, item)) for item in within.items]
            said = [self._of_each(each, variable, thing, so=so) for each in equals]
            return _together(said, "or" if so else "and")
        return _Said(_chosen(_of_one(node, variable, thing), so=so))


_EACH = "\x00"
"""Stands where the account a condition asks about is named, until it is known how."""


def _known(path: str) -> Phrase:
    if path not in YES_OR_NO:
        raise Unread
    return YES_OR_NO[path]


def _each(phrase: Phrase) -> Phrase:
    return f"{_EACH} {phrase[0]}", f"{_EACH} {phrase[1]}"


def _of_one(node: Node, variable: str, thing: Thing) -> Phrase:
    if isinstance(node, Name):
        asked = thing.fields.get(_field(node, variable))
        if isinstance(asked, tuple):
            return asked
        raise Unread
    if isinstance(node, Call) and len(node.arguments) == 2:
        about, value = node.arguments
        return _question(thing.fields.get(_field(about, variable)), node.function, value)
    if not isinstance(node, Operation) or node.operator not in ("==", "!="):
        raise Unread
    left, right = node.parts if isinstance(node.parts[1], Literal) else node.parts[::-1]
    so = node.operator == "=="
    if isinstance(right, Literal) and isinstance(right.value, bool):
        return _as(_of_one(left, variable, thing), so=so == right.value)
    return _as(_question(thing.fields.get(_field(left, variable)), "==", right), so=so)


def _question(asked: Asked | Phrase | None, how: str, value: Node) -> Phrase:
    if not isinstance(asked, Asked):
        raise Unread
    text = _text(value)
    if how == "matches":
        return _alternatives(asked, text)
    if how not in _ASKED:
        raise Unread
    return _ASKED[how](asked)(text)


def _alternatives(asked: Asked, pattern: str) -> Phrase:
    """Say a pattern that is nothing but words to choose from; any other pattern stays a pattern."""
    if not _ALTERNATIVES.fullmatch(pattern):
        raise Unread
    words = pattern.split("|")
    so, not_so = asked.contains("\x01")
    return tuple(said.replace("“\x01”", listing([f"“{word}”" for word in words], "or")) for said in (so, not_so))  # type: ignore[return-value]


def _together(said: Sequence[_Said], word: str) -> _Said:
    """Join clauses by `word`, so that nobody can take them to be joined otherwise. Raises Unread where there is none."""
    every = (one for piece in said for one in (piece.parts if piece.joined == word else (piece,)))
    flat = tuple({one.text: one for one in every}.values())
    if not flat:
        raise Unread
    if len(flat) == 1:
        return flat[0]
    depth = 1 + max(piece.depth for piece in flat)
    if depth == 1:
        return _Said(_short(flat, word), word, 1, flat)
    return _Said(f", {word} ".join(_kept_apart(piece) for piece in flat), word, depth, flat)


def _kept_apart(piece: _Said) -> str:
    if piece.depth > 1:
        return f"({piece.text})"
    return f"either {piece.text}" if piece.joined == "or" else piece.text


def _short(said: Sequence[_Said], word: str) -> str:
    """List clauses; choices that begin alike say their beginning once: `it appears on X or LinkedIn`."""
    texts = [piece.text for piece in said]
    if word == "or":
        shared = _shared_beginning(texts)
        texts = [texts[0], *(text[len(shared) :] for text in texts[1:])]
    return listing(texts, word)


def _shared_beginning(texts: Sequence[str]) -> str:
    """Return the whole words all `texts` begin with, when nothing is denied and enough is left of each."""
    words = [text.split(" ") for text in texts]
    same = 0
    while all(len(each) > same + 1 for each in words) and len({each[same] for each in words}) == 1:
        same += 1
    beginning = " ".join(words[0][:same])
    denies = re.search(r"\b(?:not|no|none|nobody|nothing|without)\b", " ".join(texts))
    return "" if denies or same < 2 or "“" in beginning else f"{beginning} "


def _quantity(operator: str, value: int, one: str, many: str) -> str:
    """Return `more than two hashtags`."""
    if (operator, value) in ((">", 0), (">=", 1), ("!=", 0)):
        return f"at least {count(1, one, many)}"
    if (operator, value) in (("==", 0), ("<", 1), ("<=", 0)):
        return f"no {many}"
    return f"{_COMPARED[operator]} {count(value, one, many)}"


def _article(noun: str) -> str:
    return "an" if noun[0] in "aeiou" else "a"


def _chosen(phrase: Phrase, *, so: bool) -> str:
    return phrase[0] if so else phrase[1]


def _as(phrase: Phrase, *, so: bool) -> Phrase:
    return phrase if so else (phrase[1], phrase[0])


def _path(node: Node) -> str:
    if isinstance(node, Name):
        return node.path
    raise Unread


def _field(node: Node, variable: str) -> str:
    """Return the field of `variable` that `node` names; `` for the thing itself."""
    path = _path(node)
    if path == variable:
        return ""
    if path.startswith(f"{variable}."):
        return path[len(variable) + 1 :]
    raise Unread


def _text(node: Node) -> str:
    if isinstance(node, Literal) and isinstance(node.value, str):
        return node.value
    raise Unread


def _equal_to(body: Node, variable: str) -> tuple[str, list[str]]:
    """Return the field `body` asks about and the texts it may be, when that is all it asks."""
    if not isinstance(body, Operation) or body.operator not in ("==", "in"):
        return "", []
    names = [part for part in body.parts if isinstance(part, Name)]
    values = [part for part in body.parts if not isinstance(part, Name)]
    if len(names) != 1 or len(values) != 1:
        return "", []
    among = values[0].items if isinstance(values[0], Items) else (values[0],)
    if any(isinstance(each, Literal) and isinstance(each.value, bool) for each in among):
        return "", []
    return _field(names[0], variable), [_text(each) for each in among]


def _three(nodes: tuple[Node, ...]) -> tuple[Node, Node, Node]:
    if len(nodes) != 3:
        raise Unread
    return nodes[0], nodes[1], nodes[2]


def _joins(node: Node) -> bool:
    """Whether `node` says several things."""
    if isinstance(node, Operation) and node.operator == "!":
        return _joins(node.parts[0])
    if isinstance(node, Operation) and node.operator == "in":
        return isinstance(node.parts[1], Items) and len(node.parts[1].items) > 1
    return isinstance(node, Operation) and node.operator in ("&&", "||")


def _names_in(node: Node) -> frozenset[str]:
    """Return every name in `node`, with the fields asked of it."""
    if isinstance(node, Name):
        return frozenset({node.path})
    return frozenset().union(*(_names_in(part) for part in parts_of(node)))


def _one_line(text: str) -> str:
    return " ".join(text.split())
