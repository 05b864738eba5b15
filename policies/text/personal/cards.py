"""Card numbers: known by the first digits of those who issue them, their length and their own arithmetic (ISO/IEC 7812).

The ranges were read in the tables of braintree/credit-card-type and bendrucker/creditcards-types and in the issuers' notices they
name (November 2026); Mastercard's second series is 222100 to 272099. Computes only.
"""

from collections.abc import Iterator
from itertools import accumulate

import regex

from policies.text.personal.writing import APART, digits, groups, is_one_large_number

_RUN = regex.compile(rf"(?<!\p{{Nd}})(?<!\p{{Nd}}[.,])\p{{Nd}}(?:{APART}\p{{Nd}})*+(?![.,]?\p{{Nd}})")
_GROUP = regex.compile(r"\p{Nd}++")
_LAYOUTS = frozenset({(4, 4, 4, 4), (4, 6, 5), (4, 6, 4), (4, 4, 4, 4, 3), (4, 4, 4, 1), (4, 4, 5)})
_ALONE = frozenset({13, 14, 15, 16, 17, 18, 19})
_MOST_GROUPS = 19

_ISSUED: tuple[tuple[int, int, frozenset[int]], ...] = (
    (2200, 2205, frozenset({16, 17, 18, 19})),
    (2221, 2720, frozenset({16})),
    (3000, 6999, frozenset(range(13, 20))),
    (8100, 8299, frozenset({16, 17, 18, 19})),
    (8600, 8600, frozenset({16})),
    (9792, 9792, frozenset({16})),
    (9860, 9860, frozenset({16})),
)
"""First four digits, from and to, and how many digits such a card has. 3000 to 6999 holds American Express, Diners, JCB, Visa,
Mastercard, Maestro, Discover, RuPay and UnionPay, whose tables change too often to be told apart here."""


def find_cards(text: str) -> Iterator[tuple[int, int]]:
    """Yield (start, end) of each card number in `text`, in order."""
    for run in _RUN.finditer(text):
        start, end = run.span()
        if end - start < min(_ALONE):
            continue
        if _is_card(run.group()) and _is_written_as_one(run.group()):
            yield start, end
        else:
            yield from _inside(text, start, end)


def _inside(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield the cards that stand between other numbers, such as a date after them, in the layouts cards are printed in."""
    found = [each.span() for each in _GROUP.finditer(text, start, end)]
    sizes = [right - left for left, right in found]
    at = 0
    while at < len(found):
        count = next((n for n in _whole_groups(sizes, at) if _is_card(text[found[at][0] : found[at + n - 1][1]])), 0)
        if count:
            yield found[at][0], found[at + count - 1][1]
        at += count or 1


def _whole_groups(sizes: list[int], at: int) -> Iterator[int]:
    ahead = tuple(sizes[at : at + 5])
    totals = list(accumulate(ahead))
    if totals and totals[0] in _ALONE and len(sizes) > 1:
        yield 1
    yield from (count for count in range(len(ahead), 1, -1) if ahead[:count] in _LAYOUTS)


def _is_written_as_one(written: str) -> bool:
    """Return whether digits are grouped as in one number: alike, or in threes and more but for the last."""
    sizes = groups(written)
    if len(sizes) > _MOST_GROUPS or is_one_large_number(written):
        return False
    return len(set(sizes[:-1])) <= 1 or min(sizes[:-1]) >= 3


def _is_card(written: str) -> bool:
    number = digits(written)
    if len(number) not in _ALONE:
        return False
    first = int(number[:4])
    issued = any(low <= first <= high and len(number) in lengths for low, high, lengths in _ISSUED)
    return issued and _adds_up(number)


def _adds_up(number: str) -> bool:
    """Return whether the last digit checks the others (Luhn); a row of one digit is no number at all."""
    doubled = (2 * int(sign) if at % 2 else int(sign) for at, sign in enumerate(reversed(number)))
    return len(set(number)) > 1 and sum(value - 9 if value > 9 else value for value in doubled) % 10 == 0
