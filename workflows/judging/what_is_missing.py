"""What a hashtag lacks before it is let out: a search for earlier uses, an end, somebody who takes it out, somebody who listens.

Rule kept: what nobody has said is told as missing; it is never read as all right. Computes only.
"""

from collections.abc import Iterator
from datetime import date, timedelta
from zoneinfo import ZoneInfo

import regex

from policies.subject.findings import Place
from policies.subject.hours_read import hours_read
from policies.subject.subject import DURABLE, Subject
from workflows.judging.stands_out import StandsOut
from workflows.kinds.sentences import PLACEMENTS, day, listed

SEARCH = "prior_use_search"
OLD_AFTER = timedelta(days=30)
"""A search older than this says little: others take up a hashtag within days."""

_ALWAYS = regex.compile(r"\b(?:24/7|24 ?h(?:ours)?|round the clock|always|every day|daily|seven days|7 days)\b")
_WEEKDAYS = regex.compile(
    r"\b(?:weekdays?|working days?|work days?|business days?|office hours|working hours|business hours|mon(?:day)?s?"
    r"\s*(?:-|–|to|until|through)\s*fri(?:day)?s?)\b"
)
_WEEKEND = regex.compile(r"\b(?:weekends?|sat(?:urday)?s?|sun(?:day)?s?)\b")
_NO_WEEKEND = regex.compile(
    r"\b(?:not?|never|except|without|nobody|closed)\b[^.;]{0,30}\b(?:weekends?|saturdays?|sundays?)\b"
)
_HOURS = regex.compile(
    r"\b\d{1,2}(?:[:.]\d\d)?\s*(?:am|pm|h)?\s*(?:-|–|to|until)\s*\d{1,2}(?:[:.]\d\d)?\s*(?:am|pm|h)?\b"
    r"|\boffice hours\b|\bworking hours\b|\bbusiness hours\b"
)


def what_is_missing(subject: Subject) -> Iterator[StandsOut]:
    """Yield what the hashtag that `subject` would adopt lacks; nothing where it adopts none."""
    if subject.tag_field is None or not subject.fields.get(subject.tag_field, "").strip():
        return
    yield from _search(subject)
    yield from _exit(subject)
    yield from _listening(subject)


def _search(subject: Subject) -> Iterator[StandsOut]:
    held = [item.dated for item in subject.evidence if item.kind == SEARCH]
    remedy = "Search for it on each network where it would appear, and add what you found with the day you looked."
    more = "Others may use it already, for something you would not want to stand beside."
    if not held:
        said, short = "No one has searched for earlier uses of the hashtag.", "no search for earlier uses"
    elif subject.now is not None and _today(subject) - max(held) > OLD_AFTER:
        said, short = f"The search for earlier uses is from {day(max(held))}.", "an old search for earlier uses"
    else:
        return
    yield _missing(short, said, more, remedy, "/evidence")


def _exit(subject: Subject) -> Iterator[StandsOut]:
    lasting = [(number, each) for number, each in enumerate(subject.placements) if each.place in DURABLE]
    for number, each in lasting:
        if not each.removal_owner.strip():
            yield _missing(
                "no one to take it out",
                f"It would stand {PLACEMENTS.get(each.place, each.place)}, and no one is named who takes it out.",
                "What is printed, or stands under e-mails, stays until somebody removes it.",
                "Name the person who does it, and who does it when they are away.",
                f"/placements/{number}/removal_owner",
            )
    if subject.ends_on is None:
        where = listed(dict.fromkeys(PLACEMENTS.get(each.place, each.place) for _, each in lasting))
        yield _missing(
            "no last day",
            f"No last day is set, and it would stand {where}." if lasting else "No last day is set.",
            "Without one it stays, and so does the work of reading what people answer.",
            "Give a last day. It can be moved later.",
            "/ends_on",
        )


def _listening(subject: Subject) -> Iterator[StandsOut]:
    words = subject.listener.casefold()
    more = "A hashtag can turn within hours, and then somebody has to see it."
    remedy = "Say who reads them on those days, or start and end it on days when somebody does."
    if not words.strip():
        said, short = "No one is named who reads what people answer.", "no one reads the answers"
        remedy = "Name who reads them, on which days and at which hours, and whom they call."
    elif _ALWAYS.search(words):
        return
    else:
        weekend = _spans_weekend(subject) and (
            _NO_WEEKEND.search(words) or (_WEEKDAYS.search(words) and not _WEEKEND.search(words))
        )
        hours, read = _HOURS.search(words), hours_read(words)
        if read is not None and read.few:
            said, short = (
                f"The answers are read only {read.said}, which is very little: {subject.listener.strip()}.",
                f"answers read only {read.said}",
            )
            more = "In all the other hours nobody here would see it turn against us, and complaints would stand unanswered for days."
            remedy = "Say who looks at it on the other days too, or let it run only while somebody reads."
        elif weekend:
            said, short = (
                "No one reads the answers at weekends, and it runs then.",
                "no one reads the answers at weekends",
            )
            more = (
                "It can turn against us within hours. From Friday to Monday nobody here would see it or could answer."
            )
        elif hours:
            said, short = (
                f"The answers are read only at these hours: {subject.listener.strip()}.",
                "no one reads at night",
            )
        elif not _WEEKDAYS.search(words) and not _WEEKEND.search(words):
            said, short = (
                "It is not said on which days and at which hours the answers are read.",
                "hours of reading not said",
            )
        else:
            return
    yield _missing(short, said, more, remedy, "/listener")


def _spans_weekend(subject: Subject) -> bool:
    """Return whether it runs on a Saturday or Sunday; without a first or a last day it does."""
    if subject.schedule is None or subject.ends_on is None:
        return True
    first = subject.schedule.astimezone(ZoneInfo(subject.zone)).date()
    if (subject.ends_on - first).days >= 5:
        return True
    days = (first + timedelta(days=n) for n in range((subject.ends_on - first).days + 1))
    return any(each.weekday() > 4 for each in days)


def _missing(short: str, sentence: str, more: str, remedy: str, field: str) -> StandsOut:
    return StandsOut(
        kind="missing",
        gravity="note" if short in _MINOR else "care",
        short=short,
        sentence=sentence,
        more=more,
        remedy=remedy,
        place=Place(field=field),
    )


_MINOR = frozenset({"no one reads at night", "hours of reading not said"})


def _today(subject: Subject) -> date:
    assert subject.now is not None
    return subject.now.astimezone(ZoneInfo(subject.zone)).date()
