"""Personal data that slipped into a post: e-mail addresses, telephone, card and account numbers, national identity numbers.

How each is found is in `policies.text.personal`: by its own arithmetic, so that a bus line or a price is not taken for a card.
What is found is never repeated in the message: findings are kept, and personal data should not be. The number tables load on first use.
Computes only.
"""

from collections.abc import Callable, Iterator
from typing import Annotated, Literal

import msgspec

from policies.checks.registry import LONGER, SHORTER, Example, Hit, Parameters, check
from policies.subject import matter
from policies.subject.facts import Subject
from policies.subject.findings import Place
from policies.text.personal.accounts import find_accounts
from policies.text.personal.cards import find_cards
from policies.text.personal.emails import find_emails
from policies.text.personal.identities import Country, find_identities
from policies.text.personal.phones import find_phones
from policies.text.personal.writing import digits
from tenants.ground.patterns import shaped

Kind = Literal["email", "phone", "card", "bank_account", "national_id"]
Region = Annotated[str, shaped("[A-Z]{2}")]

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
        frozenset(digits(entry) for entry in allowed if "@" not in entry),
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
        links = [(link.start, link.end) for link in subject.links if link.field == pointer]
        taken: list[tuple[int, int]] = []
        for kind in prepared.parameters.kinds:
            for start, end in _FINDERS[kind](text, prepared):
                inside = any(_hides(link, start, end, kind) for link in links)
                if not inside and not any(start < right and left < end for left, right in taken):
                    taken.append((start, end))
                    yield _hit(pointer, start, end, kind)


def _hides(link: tuple[int, int], start: int, end: int, kind: Kind) -> bool:
    """Return whether a link covers the place, so that it is a part of an address; a link cut out of an e-mail hides nothing."""
    left, right = link
    return left < start < right if kind == "email" else start < right and left < end


def _hit(pointer: str, start: int, end: int, kind: Kind) -> Hit:
    return Hit(
        place=Place(field=pointer, start=start, end=end),
        message=f"This looks like {_WORDS[kind]}.",
        more="Once it is public, it cannot be taken back.",
        remedy="Leave it out, or link to a page where people can get in touch. If it is the organization's own, ask to "
        "have it listed in this rule.",
    )


def _emails(text: str, prepared: Prepared) -> Iterator[tuple[int, int]]:
    for start, end in find_emails(text):
        address = text[start:end].casefold()
        if address not in prepared.addresses and not address.endswith(prepared.domains or ("\x00",)):
            yield start, end


def _phones(text: str, prepared: Prepared) -> Iterator[tuple[int, int]]:
    return find_phones(text, prepared.parameters.regions, prepared.numbers)


def _cards(text: str, _prepared: Prepared) -> Iterator[tuple[int, int]]:
    return find_cards(text)


def _accounts(text: str, _prepared: Prepared) -> Iterator[tuple[int, int]]:
    return find_accounts(text)


def _identities(text: str, prepared: Prepared) -> Iterator[tuple[int, int]]:
    return find_identities(text, prepared.parameters.countries)


_FINDERS: dict[Kind, Callable[[str, Prepared], Iterator[tuple[int, int]]]] = {
    "email": _emails,
    "phone": _phones,
    "card": _cards,
    "bank_account": _accounts,
    "national_id": _identities,
}
