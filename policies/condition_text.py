"""What can be seen in a condition's text before it is compiled: its joined parts, its nesting, its lists.

The compiler checks names and types; this file keeps a condition small enough that evaluating it is always quick:
loops at most two deep, written lists of at most 64 items. It also splits `a && b && c` into its parts, so that a rule
that does not apply can say which part was not so.
"""

import re
from collections.abc import Iterator

import msgspec

MACROS = frozenset({"all", "exists", "exists_one", "map", "filter"})
DEEPEST_LOOP = 2
LONGEST_LIST = 64

_TOKEN = re.compile(
    r"""(?P<skip>//[^\n]*|\s+)
    |(?P<string>[bB]?[rR][bB]?(?:\"\"\".*?\"\"\"|'''.*?'''|"[^"\n]*"|'[^'\n]*')
        |[bB]?(?:\"\"\"(?:\\.|[^\\])*?\"\"\"|'''(?:\\.|[^\\])*?'''|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'))
    |(?P<name>[A-Za-z_]\w*)
    |(?P<mark>&&|\|\||.)""",
    re.VERBOSE | re.DOTALL,
)
_PAIRS = {"(": ")", "[": "]", "{": "}"}


class Token(msgspec.Struct, frozen=True):
    """One word, string or mark of a condition at code points `start`..`end`."""

    kind: str
    text: str
    start: int
    end: int


def tokens(source: str) -> Iterator[Token]:
    """Yield the tokens of `source` without spaces and comments. Never fails: what is not understood is a mark."""
    for match in _TOKEN.finditer(source):
        if match.lastgroup and match.lastgroup != "skip":
            yield Token(match.lastgroup, match.group(), match.start(), match.end())


def parts(source: str) -> tuple[str, ...]:
    """Split `a && b && c` where it is joined at the outermost level; a condition joined otherwise is one part."""
    depth = 0
    cuts: list[tuple[int, int]] = []
    for token in tokens(source):
        if token.kind != "mark":
            continue
        depth += (token.text in _PAIRS) - (token.text in _PAIRS.values())
        if depth == 0 and token.text in ("||", "?"):
            return (source.strip(),)
        if depth == 0 and token.text == "&&":
            cuts.append((token.start, token.end))
    edges = [0, *(end for _, end in cuts)], [*(start for start, _ in cuts), len(source)]
    return tuple(source[start:end].strip() for start, end in zip(*edges, strict=True))


def too_much(source: str) -> tuple[int, str] | None:
    """Return where `source` asks for more work than a condition may, and what, or None when it is small enough."""
    open_marks: list[tuple[str, bool, int]] = []
    before = last = ""
    for token in tokens(source):
        if token.kind == "mark" and token.text in _PAIRS:
            loop = token.text == "(" and last in MACROS and before == "."
            open_marks.append((token.text, loop, 0))
            if sum(is_loop for _, is_loop, _ in open_marks) > DEEPEST_LOOP:
                return token.start, "has loops inside loops inside loops; two levels is the most a condition may use"
        elif token.kind == "mark" and open_marks and token.text == _PAIRS[open_marks[-1][0]]:
            open_marks.pop()
        elif token.text == "," and open_marks:
            mark, loop, commas = open_marks.pop()
            if mark != "(" and commas + 2 > LONGEST_LIST:
                return token.start, f"writes out a list of more than {LONGEST_LIST} items"
            open_marks.append((mark, loop, commas + 1))
        before, last = last, token.text
    return None
