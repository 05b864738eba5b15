"""Telephone numbers, by the numbering plans of their regions; an order, a year or a price is none.

A local number counts in the form its region dials it: where calls inside the country begin with 0, a number without it is not
one unless that kind is written so there. What the words before it call an order, a case or an ISBN is left alone; so are bare digits that no word calls a telephone.
Computes only.
"""

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from functools import cache
from importlib import import_module
from typing import Any

import regex

from policies.text.personal.writing import (
    BLANKS,
    DASHES,
    digits,
    is_called_a_telephone,
    is_called_something_else,
    is_one_large_number,
)

_BETWEEN = rf"[{BLANKS}.()/{DASHES}]"
_UNSPACED = r"[\p{Han}\p{Hiragana}\p{Katakana}\p{Hangul}\p{Thai}]"
"""Letters that stand right beside a number without being a part of it."""
_PHONE = regex.compile(
    rf"(?:(?<={_UNSPACED})|(?<![\p{{L}}\p{{M}}\p{{N}}_.,/$\u00a3\u20ac#@{DASHES}]))(?:[+＋]|\([+＋]?+)?+\(?\p{{Nd}}(?:{_BETWEEN}{{0,2}}+\p{{Nd}}){{6,16}}+"
    rf"(?!(?!{_UNSPACED})[\p{{L}}\p{{N}}_%\u00a3\u20ac]|[.,:/{DASHES}]\p{{Nd}})"
)
_NOT_PHONE = regex.compile(
    rf"\d\.\d+|(?:\d{{4}}[-/.]\d{{1,2}}[-/.]\d{{1,2}}|\d{{1,2}}[-/.]\d{{1,2}}[-/.]\d{{4}}).*|\d{{4}} ?[{DASHES}/] ?\d{{4}}"
    r"|(?:19|20)\d\d(?:[ /](?:19|20)\d\d)++"
)


def find_phones(text: str, regions: Sequence[str], listed: AbstractSet[str]) -> Iterator[tuple[int, int]]:
    """Yield (start, end) of each telephone number, local ones of `regions` (such as `GB`) too.

    listed: digits of the numbers that may be public, as people dial them at home or from abroad.
    """
    for found in _PHONE.finditer(text):
        written = found.group()
        if _NOT_PHONE.fullmatch(written) or is_one_large_number(written):
            continue
        if is_called_something_else(text, found.start()):
            continue
        if _is_bare(written) and not is_called_a_telephone(text, found.start()):
            continue
        if _is_phone(written, regions, listed):
            yield found.span()


def _is_bare(written: str) -> bool:
    """Return whether `written` is digits in a row that nothing shows to be dialled: such a row may be any number."""
    return written.isdecimal() and not digits(written).startswith("0")


def _is_phone(written: str, regions: Sequence[str], listed: AbstractSet[str]) -> bool:
    numbers = import_module("phonenumbers")
    plain = written.replace("＋", "+")
    for region in ("ZZ",) if plain.lstrip("(").startswith("+") else regions:
        try:
            number = numbers.parse(plain, region)
        except numbers.NumberParseException:
            continue
        at_home = digits(numbers.format_number(number, numbers.PhoneNumberFormat.NATIONAL))
        if numbers.is_valid_number(number) and (digits(plain) == at_home or _is_dialled_like_that(plain, region)):
            spelled = {numbers.format_number(number, style) for style in (0, 2)} | {plain}
            return listed.isdisjoint(digits(each) for each in spelled)
    return False


def _is_dialled_like_that(written: str, region: str) -> bool:
    return _trunk(region) != "0" or digits(written).startswith("0")


@cache
def _trunk(region: str) -> str:
    """Return what calls inside `region` begin with, or nothing."""
    metadata: Any = import_module("phonenumbers").PhoneMetadata.metadata_for_region(region, None)
    return (metadata.national_prefix or "") if metadata else ""
