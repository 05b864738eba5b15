"""What an author is told about one condition: its words, or what is wrong with it and where.

Compiling a condition and putting it into words is done in another process: `answer` is what runs there, on the bytes that
`question` made, and `answered` reads what came back. Computes only.
"""

import msgspec

from policies.checks.registry import checks
from policies.conditions.compile import MAX_LENGTH, ConditionError, Scope, compile_condition
from policies.conditions.dead_parts import DeadPart, Known, dead_parts
from policies.conditions.limits import tokens
from policies.conditions.phrasing import in_words


class ConditionCheck(msgspec.Struct, frozen=True, kw_only=True):
    """A condition in words, or what is wrong with it at code points `start`..`end`, and what to write there instead.

    A valid one has a problem too where a part of it is probably never so.
    """

    valid: bool
    words: str | None
    problem: str | None
    start: int | None
    end: int | None
    nearest: str | None


class _Question(msgspec.Struct, frozen=True):
    condition: str
    scope: Scope


def question(condition: str, scope: Scope) -> bytes:
    """Return the question what `condition` is, as bytes for `answer`."""
    return msgspec.json.encode(_Question(condition, scope))


def answer(asked: bytes) -> bytes:
    """Return the bytes of what a condition is. Called in another process."""
    read = msgspec.json.decode(asked, type=_Question)
    return msgspec.json.encode(about_condition(read.condition, read.scope))


def answered(found: bytes) -> ConditionCheck:
    """Return what `answer` said."""
    return msgspec.json.decode(found, type=ConditionCheck)


def about_condition(condition: str, scope: Scope) -> ConditionCheck:
    """Return `condition` in words, or what is wrong with it and where."""
    try:
        compile_condition(condition, scope)
    except ConditionError as error:
        start = _offset(condition, error.line, error.column)
        end = _end(condition[:MAX_LENGTH], start)
        return wrong(error.message, start, end, error.near)
    parts = dead_parts(condition, Known(checks=tuple(checks())))
    certain = next((part for part in parts if part.certain), None)
    if certain is not None:
        return wrong(certain.message, certain.start, certain.end, _written(certain, condition))
    words = in_words(condition)
    found = ConditionCheck(valid=True, words=words, problem=None, start=None, end=None, nearest=None)
    for part in parts[:1]:
        near = _written(part, condition)
        found = msgspec.structs.replace(found, problem=part.message, start=part.start, end=part.end, nearest=near)
    return found


def _written(part: DeadPart, condition: str) -> str | None:
    """Return what was probably meant as it is written in a condition: in quotes where the part is."""
    quote = condition[part.start : part.start + 1]
    return f"{quote}{part.near}{quote}" if part.near and quote in ("'", '"') else part.near


def wrong(problem: str, start: int, end: int, nearest: str | None = None) -> ConditionCheck:
    """Return that a condition cannot be asked: why, at which code points, and the nearest known name."""
    return ConditionCheck(valid=False, words=None, problem=problem, start=start, end=end, nearest=nearest)


def _end(condition: str, start: int) -> int:
    """Return where the word at `start` ends, with the fields asked of it: `proposal.knd` is one."""
    end = start
    for token in tokens(condition):
        if token.start < end or token.end <= start:
            continue
        if end > start and not (token.start == end and (token.text == "." or condition[end - 1] == ".")):
            break
        end = token.end
    return end


def _offset(text: str, line: int, column: int) -> int:
    """Return the code point at 1-based `line` and `column`; past the end it is the length."""
    before = sum(len(each) + 1 for each in text.split("\n")[: line - 1])
    return min(before + column - 1, len(text))
