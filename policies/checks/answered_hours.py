"""Whether somebody reads the answers at the hour at which something appears.

The first answers come within minutes. What the plan says of each channel is asked, in the organization's own zone; a channel without
hours is left alone unless the rule asks for them. Computes only.
"""

from collections.abc import Iterator
from datetime import datetime
from typing import Annotated, Any

import msgspec

from policies.checks.registry import ON, Example, Hit, Parameters, check
from policies.subject import matter
from policies.subject.facts import WHEN, Channel, Subject
from policies.subject.findings import Place
from policies.subject.hours import AnswerHours
from policies.text.phrasing import listing, network


class Answered(Parameters, frozen=True, kw_only=True):
    """required: whether the plan has to say for each channel when its answers are read."""

    required: Annotated[bool, ON] = False


def unanswered(subject: Subject) -> dict[str, list[str]]:
    """Return the accounts on which nobody reads answers when `subject` appears, by the hours at which somebody does.

    Nothing where no hour is given; a channel whose hours the plan does not say is left out.
    """
    found: dict[str, list[str]] = {}
    for channel in subject.channels if _has_an_hour(subject) else ():
        hours = channel.hours
        if hours is not msgspec.UNSET and subject.schedule and not hours.hold(subject.schedule, subject.zone):
            found.setdefault(hours.said, []).append(_account(channel))
    return found


def _has_an_hour(subject: Subject) -> bool:
    """Return whether it appears at an hour: what runs for days, such as the hashtag of a campaign, begins on a day."""
    return subject.schedule is not None and subject.tag_field is None


def nobody_answers(hours: str, accounts: list[str]) -> tuple[str, str, str]:
    """Return what is so with `accounts` whose answers are read at `hours`, why it matters, and what would mend it."""
    return (
        f"Nobody reads the answers on {listing(accounts, 'and')} when this appears.",
        f"They are read {hours}. The first answers come within minutes.",
        "Choose a time when somebody is there, or ask who can read the answers then.",
    )


def _judges(subject: Subject, prepared: Any) -> str | None:
    if subject.schedule is None:
        return matter.schedule(subject, prepared)
    if not _has_an_hour(subject):
        return "It begins on a day, not at an hour."
    known = any(channel.hours is not msgspec.UNSET for channel in subject.channels)
    if not subject.channels:
        return matter.networks(subject, prepared)
    return None if known or prepared.required else "The plan does not say when answers are read."


def _account(channel: Channel) -> str:
    return f"{network(channel.network)} {channel.handle}".strip()


def _at(says: str, when: str | None, *flags: str, **parameters: object) -> Example:
    office = AnswerHours(opens="09:00", closes="17:00", days=("mon", "tue", "wed", "thu", "fri"))
    hours = msgspec.UNSET if parameters else office
    subject = Subject(
        kind="example",
        fields={"/text": "Hello"},
        channels=(Channel(network="x", handle="@northfield", hours=hours),),
        schedule=datetime.fromisoformat(when) if when else None,
        zone="Europe/London",
    )
    return Example(says=says, subject=subject, flags=flags, parameters=parameters)


@check(
    "answered-hours",
    parameters=Answered,
    judges=_judges,
    summary="Sees that somebody reads the answers at the hour at which it appears.",
    examples=(
        _at("a Saturday", "2026-11-07T12:00:00+00:00", WHEN),
        _at("a summer evening that is late in the organization's own zone", "2026-07-07T16:30:00+00:00", WHEN),
        _at("hours that are asked for and not said", "2026-11-03T12:00:00+00:00", "/channel_ids", required=True),
        _at("a working morning", "2026-11-03T09:00:00+00:00"),
        _at("no time given yet", None),
    ),
    lesson="good-times",
)
def answered_hours(subject: Subject, parameters: Answered) -> Iterator[Hit]:
    """Yield one hit for all accounts with the same hours, and one for each account whose hours are not said though asked for."""
    for hours, accounts in unanswered(subject).items():
        message, more, remedy = nobody_answers(hours, accounts)
        yield Hit(place=Place(field=WHEN), message=message, more=more, remedy=remedy)
    for channel in subject.channels if parameters.required and _has_an_hour(subject) else ():
        if channel.hours is msgspec.UNSET:
            yield Hit(
                place=Place(field="/channel_ids", network=channel.network),
                message=f"The plan does not say when the answers on {_account(channel)} are read.",
                remedy="Ask whoever keeps the plan to write the hours down, or choose another channel.",
            )
