"""What a rule has to judge: words, hashtags, pictures, links, a time. A rule with nothing to judge does not apply.

Each function returns a sentence that says what there is none of, or None where there is some. Computes only.
"""

from collections.abc import Callable
from typing import Any

import regex

from policies.subject.subject import DURABLE, Subject

Matter = Callable[[Subject, Any], str | None]
"""From a subject and the prepared parameters of a check to why there is nothing to judge, or None."""

_UNSEEN = regex.compile(r"[\p{Cf}\p{Cc}\p{Z}\p{Default_Ignorable_Code_Point}]++")
NOTHING = "There is nothing here to judge yet."


def anything(subject: Subject, _: Any) -> str | None:
    """Ask for words or a picture."""
    return None if subject.media or words(subject, _) is None else NOTHING


def always(_: Subject, __: Any) -> str | None:
    """Ask for nothing: what such a rule wants is missing rather than nothing to judge, as with evidence."""
    return None


def words(subject: Subject, _: Any) -> str | None:
    """Ask for words anywhere: in a text, in a hashtag, in place of a picture. Unseen characters count: they are found."""
    return None if any(text.strip() for text in subject.public.values()) else "There are no words."


def text(subject: Subject, _: Any) -> str | None:
    """Ask for a text that is more than a hashtag by itself."""
    return None if any(subject.fields[pointer].strip() for pointer in subject.readers) else "There is no text."


def shown_text(subject: Subject, _: Any) -> str | None:
    """Ask for a text that some network would show."""
    shown = any(networks and subject.fields[pointer] for pointer, networks in subject.readers.items())
    return None if shown else "There is no text that a network would show."


def meets_nothing(judges: Matter, subject: Subject) -> bool:
    """Return whether a rule that found nothing has met nothing: nobody would see anything, or it judges words and none can be seen."""
    unseen = not _written(*subject.public.values())
    return unseen and (not subject.media or judges in (words, text, shown_text))


def hashtags(subject: Subject, _: Any) -> str | None:
    """Ask for hashtags."""
    return None if subject.hashtags else "There are no hashtags."


def links(subject: Subject, _: Any) -> str | None:
    """Ask for links."""
    return None if subject.links else "There are no links."


def mentions(subject: Subject, _: Any) -> str | None:
    """Ask for accounts that are named."""
    return None if subject.mentions else "No accounts are named."


def media(subject: Subject, _: Any) -> str | None:
    """Ask for pictures or films."""
    return None if subject.media else "There are no pictures."


def films(subject: Subject, _: Any) -> str | None:
    """Ask for films."""
    return None if any(item.video for item in subject.media) else "There are no films."


def lasting_places(subject: Subject, _: Any) -> str | None:
    """Ask for a place that outlives a post."""
    lasting = any(each.place in DURABLE for each in subject.placements)
    return None if lasting else "It would stand in no lasting place."


def schedule(subject: Subject, _: Any) -> str | None:
    """Ask for a time that is given."""
    return None if subject.schedule is not None else "No time is given."


def moment(subject: Subject, _: Any) -> str | None:
    """Ask for a time that is given, or the moment of judging."""
    return None if subject.schedule is not None or subject.now is not None else "No time is given."


def networks(subject: Subject, _: Any) -> str | None:
    """Ask for a network it would appear on."""
    return None if subject.networks else "It would appear on no network."


def sponsorship(subject: Subject, prepared: Any) -> str | None:
    """Ask for somebody who gains from praising, and a text that could say so."""
    if subject.sponsorship == "none":
        return "Nobody gains from praising what it is about."
    return text(subject, prepared)


def _written(*texts: str) -> bool:
    return any(_UNSEEN.sub("", each) for each in texts)
