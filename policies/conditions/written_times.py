"""Moments, lengths of time and time zones that are written out in a condition: whether there are such.

The compiler takes them as any words and would fail each time somebody asks; here they are refused when the policy is saved.
Words that are put together from others are left to the compiler. Computes only.
"""

import re
from datetime import datetime
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from policies.conditions.limits import Token, tokens
from policies.text.phrasing import quoted

_IN_ZONE = frozenset(
    {
        "getHours",
        "getMinutes",
        "getSeconds",
        "getMilliseconds",
        "getDayOfWeek",
        "getDayOfMonth",
        "getDayOfYear",
        "getDate",
        "getMonth",
        "getFullYear",
    }
)
_MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)", re.ASCII)
_LENGTH = re.compile(r"[+-]?(?:\d{1,9}(?:\.\d{1,9})?(?:h|m|s|ms|us|ns))+", re.ASCII)
_OFFSET = re.compile(r"[+-]?(?:0\d|1[0-4]):[0-5]\d", re.ASCII)


def wrong_time(source: str) -> tuple[int, str] | None:
    """Return where the first time written in `source` is none, in code points, and what is wrong with it; None when all are."""
    found = list(tokens(source))
    for name, opened, written, closed in zip(found, found[1:], found[2:], found[3:], strict=False):
        if (name.kind, opened.text, written.kind, closed.text) != ("name", "(", "string", ")"):
            continue
        words = _plain(written)
        said = None if words is None else _wrong(name.text, words)
        if said is not None:
            return written.start, said
    return None


def _wrong(function: str, words: str) -> str | None:
    if function == "timestamp" and not _is_moment(words):
        return f"{quoted(words)} is not a moment; write one like 2026-11-03T09:30:00Z"
    if function == "duration" and not _LENGTH.fullmatch(words):
        return f"{quoted(words)} is not a length of time; write one like 36h or 90m"
    if function in _IN_ZONE and not _is_zone(words):
        return f"there is no time zone called {quoted(words)}; write one like Europe/London"
    return None


def _plain(written: Token) -> str | None:
    """Return the words between the quotes, or None where they are not simply what they look like."""
    simple = re.fullmatch(r"""[rR]?(["'])([^\\"']*)\1""", written.text)
    return simple[2] if simple else None


def _is_moment(words: str) -> bool:
    if not _MOMENT.fullmatch(words):
        return False
    try:
        datetime.fromisoformat(words)
    except ValueError:
        return False
    return True


def _is_zone(words: str) -> bool:
    if _OFFSET.fullmatch(words):
        return True
    try:
        ZoneInfo(words)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return False
    return True
