"""One line of JSON from outside: read within limits, or refused in a sentence that says what is wrong with it.

Whoever pipes a file into a command sees the number of the line and these words; none of them is a library's.
Computes only.
"""

import json
import re
from typing import Any

LONGEST_LINE = 1_000_000
"""Bytes."""

_HALF = re.compile("[\ud800-\udfff]")


def text_of(raw: bytes) -> str:
    """Return the text of a line, without the mark some editors put before a file. Raises ValueError in words."""
    if len(raw) > LONGEST_LINE:
        raise ValueError("This line is longer than a million bytes.")
    try:
        return raw.decode().removeprefix("\ufeff")
    except UnicodeDecodeError as error:
        raise ValueError(f"This line is not JSON: byte {error.start + 1} is not UTF-8. Save it as UTF-8.") from None


def json_of(line: str) -> Any:
    """Return what `line` holds. Raises ValueError in words. Half of a character (a lone surrogate) is let through."""
    try:
        return json.loads(line)
    except json.JSONDecodeError as error:
        raise ValueError(f"This line is not JSON: {error.msg}, at character {error.pos + 1}.") from None
    except RecursionError:
        raise ValueError("This line is not JSON we read: it is nested too deeply.") from None
    except ValueError:
        raise ValueError("This line is not JSON we read: a number in it has too many digits.") from None


def halves_of(line: str) -> str | None:
    """Return the first half of a character in a JSON text, as it is escaped there; None where there is none."""
    found = _HALF.search(json.dumps(json_of(line), ensure_ascii=False))
    return f"\\u{ord(found.group()):04x}" if found else None
