"""Bank account numbers (IBAN), with their spaces, dots or dashes, in capitals or not. Their arithmetic decides.

Computes only.
"""

from collections.abc import Iterator
from functools import cache
from importlib import import_module
from typing import Any

import regex

from policies.text.personal.writing import APART, letters_and_digits

_IBAN = regex.compile(
    rf"(?<![\p{{L}}\p{{Nd}}_])[A-Za-zＡ-Ｚａ-ｚ]{{2}}{APART}\p{{Nd}}{{2}}(?:{APART}[A-Za-zＡ-Ｚａ-ｚ\p{{Nd}}]){{11,30}}+"
)
_GROUP = regex.compile(r"[\p{L}\p{Nd}]++")
_SHORTEST = 15


def find_accounts(text: str) -> Iterator[tuple[int, int]]:
    """Yield (start, end) of each account number, as far as its arithmetic says it reaches."""
    position = 0
    while found := _IBAN.search(text, position):
        start = found.start()
        ends = [group.end() for group in _GROUP.finditer(text, start, found.end())]
        end = next((end for end in reversed(ends) if _is_account(text[start:end])), None)
        position = end or ends[0]
        if end:
            yield start, end


def _is_account(written: str) -> bool:
    candidate = letters_and_digits(written)
    return len(candidate) >= _SHORTEST and _adds_up(candidate) and _has_its_form(candidate)


def _has_its_form(candidate: str) -> bool:
    """Return whether the country's own form fits; not whether the bank it names is in a table, which ages."""
    iban = _arithmetic()
    try:
        iban.validate(candidate, check_country=False)
    except ValueError:
        return False
    return True


def _adds_up(candidate: str) -> bool:
    """Return whether the two check digits fit the rest (ISO 7064), before the country's own form is asked for."""
    moved = candidate[4:] + candidate[:4]
    return moved.isascii() and int("".join(str(int(sign, 36)) for sign in moved)) % 97 == 1


@cache
def _arithmetic() -> Any:
    return import_module("stdnum.iban")
