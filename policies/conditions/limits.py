"""What can be seen in a condition's text before it is compiled: its joined parts, its nesting, the work it asks for.

The compiler checks names and types; this file keeps a condition small enough that evaluating it is always quick:
loops at most two deep, written lists of at most 64 items, patterns written out. Work is estimated from the text and the
facts, never from a clock, so that the same question is refused everywhere or nowhere. It also splits `a && b && c` into
its parts, so that a rule that does not apply can say which part was not so. Computes only.
"""

import re
from collections.abc import Iterator

import msgspec

MACROS = frozenset({"all", "exists", "exists_one", "map", "filter"})
DEEPEST_LOOP = 2
LONGEST_LIST = 64

_SCANNING = frozenset({"contains", "startsWith", "endsWith"})

_TOKEN = re.compile(
    r"""(?P<skip>//[^\n]*|\s+)
    |(?P<string>[bB]?[rR][bB]?(?:\"\"\".*?\"\"\"|'''.*?'''|"[^"\n]*"|'[^'\n]*')
        |[bB]?(?:\"\"\"(?:\\.|[^\\])*?\"\"\"|'''(?:\\.|[^\\])*?'''|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'))
    |(?P<number>0[xX][0-9a-fA-F]+[uU]?|[0-9]+(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?[uU]?)
    |(?P<name>[A-Za-z_]\w*)
    |(?P<mark>&&|\|\||[=!<>]=|.)""",
    re.VERBOSE | re.DOTALL,
)
_PAIRS = {"(": ")", "[": "]", "{": "}"}


class Token(msgspec.Struct, frozen=True):
    """One word, string, number or mark of a condition at code points `start`..`end`."""

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
    """Return where `source` asks for more than a condition may, and what, or None when it is small enough."""
    found = list(tokens(source))
    for depth, token, before, after in _walk(found):
        if depth > DEEPEST_LOOP:
            return token.start, "has loops inside loops inside loops; two levels is the most a condition may use"
        if token.text == "matches" and not _is_written_out(before, after):
            return token.start, 'needs its pattern written out, as in text.body.matches("a|b")'
    return _long_list(found)


class Scan(msgspec.Struct, frozen=True):
    """One going-over of a text: inside how many loops, and how large the pattern is."""

    depth: int
    size: int


def scans(source: str) -> tuple[Scan, ...]:
    """Return every place where `source` goes over a text or makes a new one."""
    found = []
    for depth, token, _, after in _walk(list(tokens(source))):
        if token.text == "matches":
            found.append(Scan(depth, _size(after[1].text) if len(after) > 1 else 1))
        elif token.text == "+" or token.text in _SCANNING:
            found.append(Scan(depth, 1))
    return tuple(found)


def loops(source: str) -> tuple[int, int]:
    """Return how many loops `source` has, and how many of them stand inside another."""
    found = list(tokens(source))
    depths = [
        depth
        for depth, token, before, after in _walk(found)
        if token.text in MACROS and before and before[0].text == "." and after and after[0].text == "("
    ]
    return len(depths), sum(depth > 0 for depth in depths)


def _walk(found: list[Token]) -> Iterator[tuple[int, Token, list[Token], list[Token]]]:
    """Yield (depth in loops, token, the token before, the two after) for each token."""
    loops: list[bool] = []
    for place, token in enumerate(found):
        if token.kind == "mark" and token.text in _PAIRS:
            loops.append(
                token.text == "(" and place > 1 and found[place - 1].text in MACROS and found[place - 2].text == "."
            )
        elif token.kind == "mark" and loops and token.text in _PAIRS.values():
            loops.pop()
        yield sum(loops), token, found[max(0, place - 1) : place], found[place + 1 : place + 4]


def _is_written_out(before: list[Token], after: list[Token]) -> bool:
    """Whether a pattern follows as one string, as in `.matches("a|b")`."""
    shape = [token.text if token.kind == "mark" else token.kind for token in (*before, *after)]
    return shape == [".", "(", "string", ")"]


def _size(pattern: str) -> int:
    """Return how large a pattern may become once its counted repetitions are written out, at most a million."""
    size = max(1, len(pattern))
    for least, most in re.findall(r"\{(\d+)(?:,(\d*))?\}", pattern):
        size = min(1_000_000, size * max(1, int(most or least)))
    return size


def _long_list(found: list[Token]) -> tuple[int, str] | None:
    commas: list[int] = []
    for token in found:
        if token.kind == "mark" and token.text in _PAIRS:
            commas.append(0)
        elif token.kind == "mark" and commas and token.text in _PAIRS.values():
            commas.pop()
        elif token.text == "," and commas:
            commas[-1] += 1
            if commas[-1] >= LONGEST_LIST:
                return token.start, f"writes out a list of more than {LONGEST_LIST} items"
    return None
