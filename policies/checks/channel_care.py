"""Accounts that somebody looks after: one who owns it, one who stands in, one who reads what people answer, and where it is kept.

What the plan says of a channel is asked, not what somebody promises in a text. Computes only.
"""

from collections.abc import Iterator
from typing import Annotated, Literal

import msgspec

from policies.checks.registry import LONGER, Example, Hit, Parameters, check
from policies.subject import matter
from policies.subject.facts import Channel, Subject
from policies.subject.findings import Place
from policies.text.phrasing import listing, network

Need = Literal["owner", "alternate", "answers", "archive"]
_MISSING = {
    "owner": "nobody who owns it",
    "alternate": "nobody who stands in for its owner",
    "answers": "nobody who reads what people answer",
    "archive": "no place where what appears there is kept",
}


class Care(Parameters, frozen=True, kw_only=True):
    """What the plan has to say.

    needs: for each channel `owner`, `alternate`, `answers` for who reads what people answer, and `archive` for where what
    appears there is kept.
    """

    needs: Annotated[tuple[Need, ...], msgspec.Meta(min_length=1, max_length=4), LONGER] = ("owner", "alternate")


def _on(says: str, *flags: str, owner: bool = False, alternate: bool = False) -> Example:
    channel = Channel(network="x", handle="@northfield", owner=owner, alternate=alternate)
    return Example(
        says=says, subject=Subject(kind="example", fields={"/text": "Hello"}, channels=(channel,)), flags=flags
    )


@check(
    "channel-care",
    parameters=Care,
    judges=matter.networks,
    summary="Sees that the plan names who looks after each account it would appear on.",
    examples=(
        _on("an account nobody owns", "/channel_ids"),
        _on("an owner without anybody who stands in", "/channel_ids", owner=True),
        _on("an owner and somebody who stands in", owner=True, alternate=True),
    ),
    lesson="channels",
)
def channel_care(subject: Subject, parameters: Care) -> Iterator[Hit]:
    """Yield one hit for each account that lacks something."""
    for channel in subject.channels:
        lacking = [_MISSING[need] for need in parameters.needs if getattr(channel, need) is not True]
        if lacking:
            account = f"{network(channel.network)} {channel.handle}".strip()
            yield Hit(
                place=Place(field="/channel_ids", network=channel.network),
                message=f"The plan names {listing(lacking, 'and')} for {account}.",
                remedy="Ask whoever keeps the plan to write it down, or choose another channel.",
            )
