"""National identity numbers of seventeen countries, in the forms people write them; each country's arithmetic decides.

Computes only.
"""

from collections.abc import Callable, Iterator, Sequence
from functools import cache
from importlib import import_module
from typing import Any, Literal, get_args

import regex

from policies.text.personal.writing import BLANKS, DASHES, letters_and_digits

Country = Literal["us", "gb", "fr", "de", "nl", "es", "it", "ca", "ie", "pl", "be", "se", "dk", "fi", "no", "br", "in"]
COUNTRIES: tuple[Country, ...] = get_args(Country)

_TWO_DIGITS = regex.compile(r"\p{Nd}.?\p{Nd}")
_S = rf"[{BLANKS}{DASHES}.]"
_MAY = rf"{_S}?"
_D = r"\p{Nd}"
_OR = "[0-9LMNP-V]"
"""A digit of an Italian tax code, or the letter that stands for it where two people would have the same code."""
_NHS = rf"(?:{_D}{{3}}{_S}{_D}{{3}}{_S}{_D}{{4}}|(?<=nhs(?: number| no\.?)?(?: is)?[:#]? ?){_D}{{10}})"
_NI = rf"[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]{_MAY}{_D}{{2}}{_MAY}{_D}{{2}}{_MAY}{_D}{{2}}{_MAY}[A-D]"
_NUMBERS: dict[Country, tuple[str, str]] = {
    "us": (
        rf"(?:{_D}{{3}}{_S}{_D}{{2}}{_S}{_D}{{4}}|(?<=(?:ssn|social security)(?: number| no\.?)?(?: is)?[:#]? ?){_D}{{9}})",
        "us.ssn",
    ),
    "gb": (rf"(?:{_NHS}|{_NI})", "gb"),
    "fr": (
        rf"[12]{_MAY}{_D}{{2}}{_MAY}{_D}{{2}}{_MAY}(?:{_D}{{2}}|2[AB]){_MAY}{_D}{{3}}{_MAY}{_D}{{3}}{_MAY}{_D}{{2}}",
        "fr.nir",
    ),
    "de": (rf"{_D}{{2}}{_MAY}{_D}{{3}}{_MAY}{_D}{{3}}{_MAY}{_D}{{3}}", "de.idnr"),
    "nl": (
        rf"(?:{_D}{{9}}|{_D}{{4}}{_S}{_D}{{2}}{_S}{_D}{{3}}|{_D}{{3}}[{DASHES}]{_D}{{3}}[{DASHES}]{_D}{{3}})",
        "nl.bsn",
    ),
    "es": (rf"(?:{_D}{{2}}\.?{_D}{{3}}\.?{_D}{{3}}{_MAY}[A-Z]|[XYZ]{_MAY}{_D}{{7}}{_MAY}[A-Z])", "es.nif"),
    "it": (
        rf"[A-Z]{{3}}{_MAY}[A-Z]{{3}}{_MAY}{_OR}{{2}}{_MAY}[A-EHLMPR-T]{_MAY}{_OR}{{2}}{_MAY}[A-Z]{_MAY}{_OR}{{3}}{_MAY}[A-Z]",
        "it.codicefiscale",
    ),
    "ca": (rf"{_D}{{3}}{_S}{_D}{{3}}{_S}{_D}{{3}}", "ca.sin"),
    "ie": (rf"{_D}{{7}}{_MAY}[A-W][A-IW]?", "ie.pps"),
    "pl": (rf"{_D}{{11}}", "pl.pesel"),
    "be": (rf"{_D}{{2}}{_S}?{_D}{{2}}{_S}?{_D}{{2}}{_S}?{_D}{{3}}{_S}?{_D}{{2}}", "be.nn"),
    "se": (rf"(?:{_D}{{2}})?{_D}{{6}}[{DASHES}+]{_D}{{4}}", "se.personnummer"),
    "dk": (rf"{_D}{{6}}[{DASHES}{BLANKS}]{_D}{{4}}", "dk.cpr"),
    "fi": (rf"{_D}{{6}}[{DASHES}+A]{_D}{{3}}[0-9A-Y]", "fi.hetu"),
    "no": (rf"{_D}{{6}}{_MAY}{_D}{{5}}", "no.fodselsnummer"),
    "br": (rf"{_D}{{3}}{_MAY}{_D}{{3}}{_MAY}{_D}{{3}}{_MAY}{_D}{{2}}", "br.cpf"),
    "in": (rf"{_D}{{4}}{_S}{_D}{{4}}{_S}{_D}{{4}}", "in_.aadhaar"),
}


def find_identities(text: str, countries: Sequence[Country]) -> Iterator[tuple[int, int]]:
    """Yield (start, end) of each identity number of `countries`, country by country."""
    if not _TWO_DIGITS.search(text) and not {"it"} & set(countries):
        return
    for country in countries:
        valid = _valid(country)
        for found in _pattern(country).finditer(text):
            if valid(found.group()):
                yield found.span()


@cache
def _pattern(country: Country) -> regex.Pattern[str]:
    return regex.compile(rf"(?<![\w.,{DASHES}]){_NUMBERS[country][0]}(?![\w{DASHES}]|[.,]\d)", regex.IGNORECASE)


@cache
def _valid(country: Country) -> Callable[[str], bool]:
    if country == "gb":
        return _british
    module = _NUMBERS[country][1]
    signed = country in ("se", "fi")
    arithmetic = _arithmetic(module)
    return lambda written: arithmetic(_with_sign(written) if signed else letters_and_digits(written))


def _with_sign(written: str) -> str:
    """Return a number whose sign tells the century, with its dash as the plain one."""
    for at, sign in enumerate(written):
        if not sign.isalnum():
            plain = "+" if sign == "+" else "-"
            return letters_and_digits(written[:at]) + plain + letters_and_digits(written[at + 1 :])
    return letters_and_digits(written)


def _british(written: str) -> bool:
    return written[:1].isalpha() or _arithmetic("gb.nhs")(letters_and_digits(written))


@cache
def _arithmetic(module: str) -> Callable[[str], bool]:
    loaded: Any = import_module(f"stdnum.{module}")
    valid: Callable[[str], bool] = loaded.is_valid
    return valid
