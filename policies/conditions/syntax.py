"""The grammar of conditions: from a condition's text to a tree that can be put into words.

The compiler keeps its own tree in a form that only it reads, with its loops written out, so this reads the text again: the
operators, calls and literals conditions are made of, in one pass. What it does not know is `Unread`, and whoever asked
shows the text as it is. Nothing here decides whether a condition holds. Computes only.
"""

import re
from collections.abc import Mapping

import msgspec

from policies.conditions.limits import Token, tokens

DEEPEST = 20


class Unread(Exception):
    """Text that is not of the shapes known here."""


class Node(msgspec.Struct, frozen=True):
    """One part of a condition, standing at code points `start`..`end` of its text."""

    start: int
    end: int


class Literal(Node, frozen=True):
    """A string, a number, or true or false; only `read_all` gives numbers that are negative or not whole."""

    value: str | int | float | bool


class Name(Node, frozen=True):
    """A name with the fields asked of it, such as `proposal.kind` or `f.rule`."""

    path: str


class Call(Node, frozen=True):
    """A function of its arguments; what it is called on, where there is such a thing, comes first."""

    function: str
    arguments: tuple[Node, ...]


class Items(Node, frozen=True):
    """A list that is written out."""

    items: tuple[Node, ...]


class Operation(Node, frozen=True):
    """An operator between two parts; `!` has one."""

    operator: str
    parts: tuple[Node, ...]


_ESCAPES: Mapping[str, str] = {"n": "\n", "t": "\t", "r": "\r", '"': '"', "'": "'", "\\": "\\", "`": "`", "?": "?"}
_BINDING = (("||",), ("&&",), ("==", "!=", "<", "<=", ">", ">=", "in"), ("+", "-"), ("*", "/", "%"))


def read(source: str) -> Node:
    """Return the tree of `source`. Raises Unread."""
    reader = _Reader(source)
    node = reader.joined()
    if reader.place < len(reader.tokens) or _too_high(node):
        raise Unread
    return node


def _too_high(tree: Node) -> bool:
    """Whether parts stand inside parts deeper than anyone who walks `tree` has to reckon with, as in `!!!!a`."""
    level, height = [tree], 0
    while level and height <= DEEPEST * len(_BINDING):
        level, height = [part for node in level for part in parts_of(node)], height + 1
    return bool(level)


def parts_of(node: Node) -> tuple[Node, ...]:
    """Return the nodes directly inside `node`."""
    if isinstance(node, Operation):
        return node.parts
    if isinstance(node, Call):
        return node.arguments
    return node.items if isinstance(node, Items) else ()


def read_all(source: str) -> Node:
    """Return the tree of `source`, with the shapes nobody puts into words: choices (`a ? b : c`), fields of an item, any number.

    A choice is a call of `?`, a field of something that is no name a call of `.field`. Raises Unread.
    """
    reader = _Reader(source, every=True)
    node = reader.joined()
    if reader.place < len(reader.tokens) or _too_high(node):
        raise Unread
    return node


class _Reader:
    """Goes through the tokens once, from left to right; with `every`, also over what `read` leaves unread."""

    def __init__(self, source: str, *, every: bool = False) -> None:
        self.tokens: list[Token] = list(tokens(source))
        self.every = every
        self.place = 0
        self.depth = 0

    def joined(self, level: int = 0) -> Node:
        """Return what operators of `level` and above join; `a || b || c` is one part."""
        if level == len(_BINDING):
            return self._opposite()
        begins = self._begins()
        node = self._deeper(level)
        while (operator := self._take(*_BINDING[level])) is not None:
            right = self._deeper(level)
            flat = isinstance(node, Operation) and node.operator == operator == _BINDING[min(level, 1)][0]
            parts = (*node.parts, right) if isinstance(node, Operation) and flat else (node, right)
            node = Operation(begins, self._ended(), operator, parts)
        if self.every and level == 0 and self._take("?") is not None:
            so = self._deeper(-1)
            self._expect(":")
            node = Call(begins, self._ended(), "?", (node, so, self._deeper(-1)))
        return node

    def _deeper(self, level: int) -> Node:
        self.depth += 1
        if self.depth > DEEPEST * len(_BINDING):
            raise Unread
        try:
            return self.joined(level + 1)
        finally:
            self.depth -= 1

    def _opposite(self) -> Node:
        marks = []
        while self._take("!") is not None:
            marks.append(self.tokens[self.place - 1])
        node = self._member()
        for mark in reversed(marks):
            node = Operation(mark.start, self._ended(), "!", (node,))
        return node

    def _member(self) -> Node:
        begins = self._begins()
        node = self._first()
        while (mark := self._take(".", "[")) is not None:
            if mark == "[":
                arguments = (node, *self._until("]"))
                node = Call(begins, self._ended(), "[]", arguments)
                continue
            name = self._next("name")
            if self._take("(") is not None:
                arguments = (node, *self._until(")"))
                node = Call(begins, self._ended(), name.text, arguments)
            elif isinstance(node, Name):
                node = Name(node.start, name.end, f"{node.path}.{name.text}")
            elif self.every:
                node = Call(begins, name.end, f".{name.text}", (node,))
            else:
                raise Unread
        return node

    def _first(self) -> Node:
        if self.place >= len(self.tokens):
            raise Unread
        token = self.tokens[self.place]
        self.place += 1
        if token.text == "(":
            node = self._deeper(-1)
            self._expect(")")
            return node
        if token.text == "[":
            items = self._until("]")
            return Items(token.start, self._ended(), items)
        if token.kind == "name" and self._take("(") is not None:
            arguments = self._until(")")
            return Call(token.start, self._ended(), token.text, arguments)
        if self.every and token.text == "-":
            return self._below_zero(token)
        if self.every and token.kind == "number" and not token.text.isdecimal():
            return Literal(token.start, token.end, _number(token.text))
        return _plain(token)

    def _below_zero(self, mark: Token) -> Node:
        number = self._next("number")
        return Literal(mark.start, number.end, -_number(number.text))

    def _until(self, close: str) -> tuple[Node, ...]:
        found: list[Node] = []
        if self._take(close) is not None:
            return ()
        while True:
            found.append(self._deeper(-1))
            if self._take(",") is None:
                self._expect(close)
                return tuple(found)

    def _begins(self) -> int:
        """Return where the next token begins; brackets around the first part of something belong to the whole of it."""
        return self.tokens[self.place].start if self.place < len(self.tokens) else 0

    def _ended(self) -> int:
        """Return where the last token ended."""
        return self.tokens[self.place - 1].end

    def _take(self, *texts: str) -> str | None:
        if self.place < len(self.tokens):
            token = self.tokens[self.place]
            if token.text in texts and token.kind in ("mark", "name"):
                self.place += 1
                return token.text
        return None

    def _expect(self, text: str) -> None:
        if self._take(text) is None:
            raise Unread

    def _next(self, kind: str) -> Token:
        if self.place < len(self.tokens) and self.tokens[self.place].kind == kind:
            self.place += 1
            return self.tokens[self.place - 1]
        raise Unread


def _plain(token: Token) -> Node:
    """Return the node of a token that stands for itself."""
    value: str | int | bool
    if token.kind == "string":
        value = _text(token.text)
    elif token.kind == "number" and token.text.isdecimal():
        value = int(token.text)
    elif token.text in ("true", "false"):
        value = token.text == "true"
    elif token.kind == "name" and token.text not in ("in", "null"):
        return Name(token.start, token.end, token.text)
    else:
        raise Unread
    return Literal(token.start, token.end, value)


def _number(written: str) -> int | float:
    """Return the number `written` stands for. Raises Unread."""
    try:
        return int(written.rstrip("uU"), 0) if "." not in written and "e" not in written.lower() else float(written)
    except ValueError:
        raise Unread from None


def _text(written: str) -> str:
    """Return what a written string says. Raises Unread for bytes and for escapes by number."""
    found = re.fullmatch(r"""([rR]?)(\"\"\"|'''|"|')(.*)\2""", written, re.DOTALL)
    if found is None:
        raise Unread
    if found[1] or "\\" not in found[3]:
        return found[3]
    if any(mark not in _ESCAPES for mark in re.findall(r"\\(.)", found[3], re.DOTALL)):
        raise Unread
    return re.sub(r"\\(.)", lambda mark: _ESCAPES[mark[1]], found[3], flags=re.DOTALL)
