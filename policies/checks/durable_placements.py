"""Hashtags that outlive a post: in signatures, in print, at a podium.

Somebody has to take them away again, on a day, and somebody has to listen until then. Print keeps the capitals, so there
they are needed most; `hashtags` sees to that. Computes only.
"""

from collections.abc import Iterator
from datetime import date
from typing import Annotated

from policies.checks.registry import ON, Example, Hit, Parameters, check
from policies.subject import matter
from policies.subject.facts import DURABLE, Placement, Subject
from policies.subject.findings import Place
from policies.text.phrasing import number

_NAMES = {
    "email_signature": "the e-mail signature",
    "print": "print",
    "podium": "the podium",
    "website": "the website",
    "merchandise": "merchandise",
}


class LastingPlaces(Parameters, frozen=True, kw_only=True):
    """What a lasting place needs.

    removal_owner: somebody who takes it away. end: a last day. listener: somebody who reads what people answer.
    """

    removal_owner: Annotated[bool, ON] = True
    end: Annotated[bool, ON] = True
    listener: Annotated[bool, ON] = True


def _campaign(
    says: str, place: str, *flags: str, owner: str = "", ends_on: date | None = None, listener: str = ""
) -> Example:
    placements = (Placement(place=place, removal_owner=owner),)
    subject = Subject(
        kind="example",
        fields={"/tag": "OpenDay"},
        tag_field="/tag",
        placements=placements,
        ends_on=ends_on,
        listener=listener,
    )
    return Example(says=says, subject=subject, flags=flags)


@check(
    "lasting-places",
    parameters=LastingPlaces,
    judges=matter.lasting_places,
    summary="Sees that a hashtag in a signature or in print has an end, an owner and somebody who reads what others write with it.",
    examples=(
        _campaign("a signature nobody looks after", "email_signature", "/placements/0/removal_owner", "/ends_on",
                  "/listener"),
        _campaign("print without an end", "print", "/ends_on", owner="Jo Lee", listener="The press office"),
        _campaign("a signature with everything", "email_signature", owner="Jo Lee", ends_on=date(2027, 1, 31),
                  listener="The press office"),
        _campaign("only posts", "post"),
    ),
    lesson="hashtags-outside",
)  # fmt: skip
def lasting_places(subject: Subject, parameters: LastingPlaces) -> Iterator[Hit]:
    """Yield one hit for each thing a lasting place lacks."""
    lasting = [(index, each) for index, each in enumerate(subject.placements) if each.place in DURABLE]
    for index, each in lasting:
        if parameters.removal_owner and not each.removal_owner.strip():
            where = _NAMES.get(each.place, each.place)
            yield Hit(
                place=Place(field=f"/placements/{index}/removal_owner"),
                message=f"Nobody is named who takes the hashtag out of {where} again.",
                remedy="Name the person who does it, and who can do it in an hour if it has to be quick.",
            )
    if lasting and parameters.end and subject.ends_on is None:
        yield Hit(
            place=Place(field="/ends_on"),
            message=f"The hashtag would stand in {number(len(lasting))} lasting "
            f"{'place' if len(lasting) == 1 else 'places'} without a last day.",
            remedy="Give a last day. It can be moved later; without one it stays for ever.",
        )
    if lasting and parameters.listener and not subject.listener.strip():
        yield Hit(
            place=Place(field="/listener"),
            message="Nobody is named who reads what people say under this hashtag.",
            remedy="Name who reads it, how often, and whom they call when it turns.",
        )
