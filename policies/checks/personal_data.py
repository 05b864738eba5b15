"""Personal data that slipped into a post: e-mail addresses, telephone, card and account numbers, national identity numbers.

Numbers are checked by their own arithmetic, so that a bus line or a price is not taken for a card. What is found is never
repeated in the message: findings are kept, and personal data should not be. The number tables load on first use.
Computes only.
"""

from collections.abc import Callable, Iterator
from functools import cache
from importlib import import_module
from typing import Annotated, Any, Literal

import msgspec
import regex

from policies.checks.registry import LONGER, SHORTER, Example, Hit, Parameters, check
from policies.subject import matter
from policies.subject.facts import Subject
from policies.subject.findings import Place
from tenants.ground.patterns import shaped

Kind = Literal["email", "phone", "card", "bank_account", "national_id"]
Region = Annotated[str, shaped("[A-Z]{2}")]
Country = Literal["us", "gb", "fr", "de", "nl", "es", "it", "ca", "ie", "pl", "be", "se", "dk", "fi", "no", "br", "in"]

_EMAIL = regex.compile(r"(?<![\w.@+%-])[\w.+%-]{1,64}+@(?:[\p{L}\p{N}-]{1,63}+\.)+[\p{L}]{2,24}+(?![\w@])")
_TWO_DIGITS = regex.compile(r"\d.?\d")
_PHONE = regex.compile(
    r"(?<![\w.,/$\u00a3\u20ac#@-])(?:\+|\(?\+?)?+\(?\d(?:[ .()/\u00a0-]{0,2}+\d){6,16}+(?![\w%\u00a3\u20ac]|[.,:/-]\d)"
)
_NOT_PHONE = regex.compile(
    r"\d{1,3}(?:[ .]\d{3})+|(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{4}).*|\d{4} ?- ?\d{4}"
)
_CARD = regex.compile(r"(?<![\d.-])[3-6]\d(?:[ -]?+\d){11,17}+(?![\d-])")
_IBAN = regex.compile(r"(?<!\w)[A-Z]{2}\d{2}(?: ?+[A-Z0-9]){11,30}+(?!\w)")
_NATIONAL: dict[str, tuple[str, str]] = {
    "us": (r"\d{3}-\d{2}-\d{4}", "us.ssn"),
    "gb": (r"(?:\d{3}[ -]\d{3}[ -]\d{4}|[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d{2} ?\d{2} ?\d{2} ?[A-D])", "gb"),
    "fr": (r"[12] ?\d{2} ?\d{2} ?(?:\d{2}|2[AB]) ?\d{3} ?\d{3} ?\d{2}", "fr.nir"),
    "de": (r"\d{2} ?\d{3} ?\d{3} ?\d{3}", "de.idnr"),
    "nl": (r"\d{9}", "nl.bsn"),
    "es": (r"(?:\d{8}-?[A-Z]|[XYZ]\d{7}-?[A-Z])", "es.nif"),
    "it": (r"[A-Z]{6}\d{2}[A-EHLMPR-T]\d{2}[A-Z]\d{3}[A-Z]", "it.codicefiscale"),
    "ca": (r"\d{3}[ -]\d{3}[ -]\d{3}", "ca.sin"),
    "ie": (r"\d{7}[A-W][A-IW]?", "ie.pps"),
    "pl": (r"\d{11}", "pl.pesel"),
    "be": (r"\d{2}\.\d{2}\.\d{2}-\d{3}\.\d{2}", "be.nn"),
    "se": (r"\d{6}[-+]\d{4}", "se.personnummer"),
    "dk": (r"\d{6}-\d{4}", "dk.cpr"),
    "fi": (r"\d{6}[-+A]\d{3}[0-9A-Y]", "fi.hetu"),
    "no": (r"\d{6} ?\d{5}", "no.fodselsnummer"),
    "br": (r"\d{3}\.\d{3}\.\d{3}-\d{2}", "br.cpf"),
    "in": (r"\d{4} \d{4} \d{4}", "in_.aadhaar"),
}
_WORDS: dict[Kind, str] = {
    "email": "an e-mail address",
    "phone": "a telephone number",
    "card": "a payment card number",
    "bank_account": "a bank account number",
    "national_id": "a national identity number",
}


class PersonalData(Parameters, frozen=True, kw_only=True):
    """What to look for.

    kinds: what is looked for. allowed: addresses, `@domains` and telephone numbers that are public, such as the press
    office's. regions: where local telephone numbers are from. countries: whose national identity numbers are known.
    """

    kinds: Annotated[tuple[Kind, ...], LONGER] = ("email", "phone", "card", "bank_account", "national_id")
    allowed: Annotated[tuple[str, ...], msgspec.Meta(max_length=200), SHORTER] = ()
    regions: Annotated[tuple[Region, ...], msgspec.Meta(max_length=10), LONGER] = ("GB", "US")
    countries: Annotated[tuple[Country, ...], LONGER] = ("us", "gb", "fr", "de", "nl", "es", "it", "ca")


class Prepared(msgspec.Struct, frozen=True):
    parameters: PersonalData
    addresses: frozenset[str]
    domains: tuple[str, ...]
    numbers: frozenset[str]


def _prepare(parameters: PersonalData) -> Prepared:
    allowed = [entry.strip().casefold() for entry in parameters.allowed]
    return Prepared(
        parameters,
        frozenset(entry for entry in allowed if "@" in entry[1:]),
        tuple(entry for entry in allowed if entry.startswith("@")),
        frozenset(_digits(entry) for entry in allowed if "@" not in entry),
    )


def _post(says: str, text: str, *flags: str, **parameters: object) -> Example:
    subject = Subject(kind="example", fields={"/text": text}, texts={"x": "/text"})
    return Example(says=says, subject=subject, flags=flags, parameters=parameters)


EXAMPLES = (
    _post("an e-mail address", "Write to jo.bloggs@example.org today", "jo.bloggs@example.org"),
    _post("a British telephone number", "Call Jo on 020 7946 0018", "020 7946 0018"),
    _post("an international telephone number", "Call +33 1 42 68 53 00", "+33 1 42 68 53 00"),
    _post("a card number", "Card 4111 1111 1111 1111 was used", "4111 1111 1111 1111"),
    _post("a bank account", "Pay to GB82 WEST 1234 5698 7654 32", "GB82 WEST 1234 5698 7654 32"),
    _post("an American social security number", "His number is 536-90-4399", "536-90-4399"),
    _post("a number of the organization's own", "Call +44 20 7946 0018", allowed=("020 7946 0018", "+442079460018")),
    _post("an address of the organization's own", "Write to press@northfield.org", allowed=("@northfield.org",)),
    _post("years, prices, lines and dates", "1914-1918, 2026-11-03 at 10:30, £1,250,000, bus 42, 12 345 678 people"),
    _post("an account on Mastodon", "Follow @northfield@example.social"),
    _post("a number inside a link", "See https://example.org/4111111111111111"),
)


@check(
    "personal-data",
    parameters=PersonalData,
    judges=matter.words,
    prepare=_prepare,
    summary="Finds e-mail addresses and telephone, card, account and identity numbers before the public does.",
    examples=EXAMPLES,
    lesson="personal-data",
)
def personal_data(subject: Subject, prepared: Prepared) -> Iterator[Hit]:
    """Yield one hit for each piece of personal data; no two overlap."""
    for pointer, text in subject.public.items():
        taken = [(link.start, link.end) for link in subject.links if link.field == pointer]
        for kind in prepared.parameters.kinds:
            for start, end in _FINDERS[kind](text, prepared):
                if not any(start < right and left < end for left, right in taken):
                    taken.append((start, end))
                    yield _hit(pointer, start, end, kind)


def _hit(pointer: str, start: int, end: int, kind: Kind) -> Hit:
    return Hit(
        place=Place(field=pointer, start=start, end=end),
        message=f"This looks like {_WORDS[kind]}.",
        more="Once it is public, it cannot be taken back.",
        remedy="Leave it out, or link to a page where people can get in touch. If it is the organization's own, ask to "
        "have it listed in this rule.",
    )


def _emails(text: str, prepared: Prepared) -> Iterator[tuple[int, int]]:
    if "@" not in text:
        return
    for found in _EMAIL.finditer(text):
        address = found.group().casefold()
        if address not in prepared.addresses and not address.endswith(prepared.domains or ("\x00",)):
            yield found.span()


def _phones(text: str, prepared: Prepared) -> Iterator[tuple[int, int]]:
    for found in _PHONE.finditer(text):
        written = found.group()
        if not _NOT_PHONE.fullmatch(written) and _is_phone(written, prepared):
            yield found.span()


def _is_phone(written: str, prepared: Prepared) -> bool:
    numbers = import_module("phonenumbers")
    for region in ("ZZ",) if written.startswith("+") else prepared.parameters.regions:
        try:
            number = numbers.parse(written, region)
        except numbers.NumberParseException:
            continue
        if numbers.is_valid_number(number):
            spelled = {numbers.format_number(number, style) for style in (0, 2)} | {written}
            return prepared.numbers.isdisjoint(_digits(each) for each in spelled)
    return False


def _cards(text: str, prepared: Prepared) -> Iterator[tuple[int, int]]:  # noqa: ARG001  finders look alike
    for found in _CARD.finditer(text):
        digits = _digits(found.group())
        if 13 <= len(digits) <= 19 and _standard("luhn")(digits):
            yield found.span()


def _accounts(text: str, prepared: Prepared) -> Iterator[tuple[int, int]]:  # noqa: ARG001  finders look alike
    for found in _IBAN.finditer(text):
        words = found.group().split(" ")
        for count in range(len(words), 0, -1):
            candidate = " ".join(words[:count])
            if _standard("iban")(candidate):
                yield found.start(), found.start() + len(candidate)
                break


def _identities(text: str, prepared: Prepared) -> Iterator[tuple[int, int]]:
    if not _TWO_DIGITS.search(text):
        return
    for country in prepared.parameters.countries:
        for found in _national(country).finditer(text):
            module = _NATIONAL[country][1]
            valid = _british if module == "gb" else _standard(module)
            if valid(found.group()):
                yield found.span()


@cache
def _national(country: str) -> regex.Pattern[str]:
    return regex.compile(rf"(?<![\w.,-]){_NATIONAL[country][0]}(?![\w-]|[.,]\d)")


def _british(written: str) -> bool:
    return written[:1].isalpha() or _standard("gb.nhs")(written)


@cache
def _standard(module: str) -> Callable[[str], bool]:
    loaded: Any = import_module(f"stdnum.{module}")
    valid: Callable[[str], bool] = loaded.is_valid
    return valid


def _digits(text: str) -> str:
    return "".join(character for character in text if character.isdigit())


_FINDERS: dict[Kind, Callable[[str, Prepared], Iterator[tuple[int, int]]]] = {
    "email": _emails,
    "phone": _phones,
    "card": _cards,
    "bank_account": _accounts,
    "national_id": _identities,
}
