"""Naming other accounts: only those the organization means to speak to, and never too many.

A mention alerts the person named and shows the post to their readers, so it reads as an endorsement or a challenge.
Computes only.
"""

from collections.abc import Iterator
from typing import Annotated

import msgspec

from policies.checks.registry import LESS, LONGER, WITHIN, Example, Hit, Parameters, check
from policies.subject import matter
from policies.subject.facts import Subject
from policies.subject.findings import Place
from policies.text.phrasing import count, listing, number, quoted

Handle = Annotated[str, msgspec.Meta(min_length=1, max_length=255)]


class Mentions(Parameters, frozen=True, kw_only=True):
    """Which accounts may be named.

    allow: the only accounts that may be named, none for any; deny: accounts never named; both with or without the @.
    most: how many accounts a text may name.
    """

    allow: Annotated[tuple[Handle, ...], msgspec.Meta(max_length=1_000), WITHIN] = ()
    deny: Annotated[tuple[Handle, ...], msgspec.Meta(max_length=1_000), LONGER] = ()
    most: Annotated[int, msgspec.Meta(ge=0, le=50), LESS] | None = None


class Prepared(msgspec.Struct, frozen=True):
    allow: frozenset[str]
    deny: frozenset[str]
    named: tuple[str, ...]
    most: int | None


def _prepare(parameters: Mentions) -> Prepared:
    allow, deny = (frozenset(_bare(name) for name in names) for names in (parameters.allow, parameters.deny))
    return Prepared(allow, deny, parameters.allow[:4], parameters.most)


def _post(says: str, text: str, *flags: str, **parameters: object) -> Example:
    subject = Subject(kind="example", fields={"/text": text}, texts={"x": "/text"})
    return Example(says=says, subject=subject, flags=flags, parameters=parameters)


EXAMPLES = (
    _post("an account that is not on the list", "With @rivaltown", "@rivaltown", allow=("@Northfield",)),
    _post("an account never named", "Thanks @BadActor", "@BadActor", deny=("badactor",)),
    _post("more accounts than the policy allows", "@a1 @b2 @c3", "@b2 @c3", most=1),
    _post("an account on the list, in any case", "With @northfield", allow=("@Northfield",)),
    _post("an e-mail address", "Write to press@example.org", allow=("@Northfield",)),
)


@check(
    "mentions",
    parameters=Mentions,
    judges=matter.mentions,
    prepare=_prepare,
    summary="Sees that only the accounts the organization means to name are named.",
    examples=EXAMPLES,
    lesson="mentions",
)
def mentions(subject: Subject, prepared: Prepared) -> Iterator[Hit]:
    """Yield a hit for each account that may not be named, and one when there are too many."""
    for pointer in subject.readers:
        spots = [spot for spot in subject.mentions if spot.field == pointer]
        for spot in spots:
            name = _bare(spot.text)
            place = Place(field=pointer, start=spot.start, end=spot.end)
            if name in prepared.deny:
                message = f"This organization does not name the account {quoted('@' + spot.text)}."
                yield Hit(place=place, message=message, remedy="Leave the name out, or write it without the @ sign.")
            elif prepared.allow and name not in prepared.allow:
                allowed = listing([quoted("@" + _bare(each)) for each in prepared.named], "or")
                message = f"The account {quoted('@' + spot.text)} is not among those this organization names."
                remedy = f"Write the name without the @ sign, or name {allowed}."
                yield Hit(place=place, message=message, remedy=remedy)
        if prepared.most is not None and len(spots) > prepared.most:
            yield Hit(
                place=Place(field=pointer, start=spots[prepared.most].start, end=spots[-1].end),
                message=f"This text names {count(len(spots), 'account')}; each of them is alerted, and the policy allows "
                f"{number(prepared.most)}.",
                remedy="Name those the post is about, and write the others without the @ sign.",
            )


def _bare(handle: str) -> str:
    return handle.strip().lstrip("@\uff20").casefold()
