"""Abbreviations spelled out at their first use, because insiders forget that others never learned them.

Computes only.
"""

from collections.abc import Iterator
from typing import Annotated

import msgspec
import regex

from policies.checks.registry import SHORTER, Example, Hit, Parameters, check
from policies.subject import matter
from policies.subject.facts import Subject
from policies.subject.findings import Place
from policies.text.phrasing import quoted

_ACRONYM = regex.compile(r"(?<![\w#@./&-])\p{Lu}(?:&?[\p{Lu}\p{N}]){1,6}(?=s?(?![\w/&-]))")
_SHOUTED = 0.6
_EVERYDAY = ["UK", "US", "USA", "EU", "UN", "TV", "DVD", "CD", "PC", "IT", "ID", "PDF", "AM", "PM", "GMT", "BST", "UTC", "OK", "FAQ", "BBC", "NHS", "DIY", "VIP", "ATM", "SMS", "GPS", "USB", "PIN", "WC", "CEO", "MP", "QR", "WIFI", "AI", "II", "III", "IV", "VI", "VII", "VIII", "IX", "XI", "XII", "A4", "A5", "AD", "BC"]  # fmt: skip


class Acronyms(Parameters, frozen=True, kw_only=True):
    """known: abbreviations everybody around the organization knows, beside the everyday ones."""

    known: Annotated[tuple[str, ...], msgspec.Meta(max_length=500), SHORTER] = ()


def _prepare(parameters: Acronyms) -> frozenset[str]:
    return frozenset((*_EVERYDAY, *parameters.known))


def _post(says: str, text: str, *flags: str, **parameters: object) -> Example:
    subject = Subject(kind="example", fields={"/text": text}, texts={"x": "/text"})
    return Example(says=says, subject=subject, flags=flags, parameters=parameters)


EXAMPLES = (
    _post("an abbreviation nobody explained", "The SEMHP meets on Monday", "SEMHP"),
    _post("only its first use is pointed at", "The LPA met. The LPA agreed.", "LPA"),
    _post("in brackets after its words", "The local planning authority (LPA) met. The LPA agreed."),
    _post("its words in brackets after it", "The LPA (local planning authority) met."),
    _post("everyday abbreviations", "UK and EU on TV at 9 AM, chapter IV, FAQs"),
    _post("one the organization lists", "The LPA met", known=("LPA",)),
    _post("a text in capitals", "COME AND SEE THE OPEN DAY"),
    _post("hashtags, accounts and links", "See #COP30 @NYPD https://example.org/ABC"),
)


@check(
    "acronyms",
    parameters=Acronyms,
    judges=matter.text,
    prepare=_prepare,
    summary="Finds abbreviations that are not spelled out where they first appear.",
    examples=EXAMPLES,
    lesson="plain-words",
)
def acronyms(subject: Subject, known: frozenset[str]) -> Iterator[Hit]:
    """Yield one hit for the first use of each abbreviation that is not explained."""
    for pointer in subject.readers:
        text = subject.fields[pointer]
        if _is_shouted(text):
            continue
        links = [(link.start, link.end) for link in subject.links if link.field == pointer]
        seen = set(known)
        for found in _ACRONYM.finditer(text):
            name = found.group()
            if name in seen or any(start <= found.start() < end for start, end in links):
                continue
            seen.add(name)
            if not _is_explained(text, found):
                yield Hit(
                    place=Place(field=pointer, start=found.start(), end=found.end()),
                    message=f"{quoted(name)} is an abbreviation that newcomers may not know.",
                    remedy="Write it out the first time, with the abbreviation in brackets after it, or do without it.",
                )


def _is_explained(text: str, found: regex.Match[str]) -> bool:
    before, after = text[: found.start()].rstrip(), text[found.end() :].lstrip()
    return before.endswith("(") or (after.startswith("(") and after[1:2].isalpha())


def _is_shouted(text: str) -> bool:
    letters = "".join(filter(str.isalpha, text))
    return len(letters) > 8 and sum(map(str.isupper, letters)) > _SHOUTED * len(letters)
