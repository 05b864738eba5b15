"""Days named in the words that disagree with the calendar, or that are over when the words appear.

“Saturday 28 November” on a Sunday sends people to a closed door. A day counts where day and month are written out, in ten languages, or
where its number can be read in one way only (`2026-11-28`, `28.11.2026`). The year is the one written, or else the one nearest to the
day the words appear. Computes only.
"""

from collections.abc import Iterator
from datetime import date
from functools import cache, lru_cache
from importlib.resources import files
from typing import Annotated, Any
from zoneinfo import ZoneInfo

import msgspec
import regex

from policies.checks.registry import ON, Example, Hit, Parameters, check
from policies.subject.facts import Subject
from policies.subject.findings import Place
from policies.text.phrasing import quoted

_NAMES = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
_ANY_YEAR = 2_000
_MOST = 200
"""How many days of one text are looked at."""

_COMING = regex.compile(
    r"(?<!\w)(?:come|join|see you|meet us|register|sign up|book|apply|visit us|save the date|will|opens?|starts?|begins?|deadline|tickets|rsvp|don't miss|"
    r"komm(?:en|t)?|anmeld\w*|besuch\w*|findet|wird|bis|venez|rejoignez|inscri\w*|aura lieu|rendez-vous|ven|únete|inscr\w*|será|tendrá lugar|te esperamos|"
    r"vieni|venite|iscri\w*|si terrà|venha|inscreva\w*|kom|meld je|schrijf je|vindt|anmäl\w*|tilmeld\w*|przyjdź|zapisz|zapraszamy|odbędzie)(?!\w)",
    regex.IGNORECASE,
)
_NUMERIC = r"(?P<iso>(?P<iy>\d{4})-(?P<im>\d{2})-(?P<id>\d{2}))|(?P<dot>(?P<dd>\d{1,2})\.\s?(?P<dm>\d{1,2})\.\s?(?P<dy>\d{4}))|(?P<slash>(?P<sa>\d{1,2})/(?P<sb>\d{1,2})/(?P<sy>\d{4}))"


class _Language(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    days: tuple[str, ...]
    months: tuple[str, ...]


class _Calendar(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What `calendar_words.toml` holds: days and months by language."""

    as_of: str
    source: str
    languages: dict[str, _Language]


@cache
def calendar() -> _Calendar:
    """Return the names of days and months, with the month and the source of the data."""
    data = files("policies.checks").joinpath("calendar_words.toml").read_bytes()
    return msgspec.toml.decode(data, type=_Calendar)


class CalendarWords(Parameters, frozen=True, kw_only=True):
    """weekdays: whether a weekday must agree with its date. past: whether days that are over are told."""

    weekdays: Annotated[bool, ON] = True
    past: Annotated[bool, ON] = True


class _Written(msgspec.Struct, frozen=True):
    """One day at `start`..`end`: its weekday where one is written, from 0 for Monday, and its year where one is."""

    start: int
    end: int
    weekday: int | None
    day: int
    month: int
    year: int | None


def _post(says: str, text: str, *flags: str, when: str | None = "2026-11-20T09:00:00+00:00") -> Example:
    subject = msgspec.convert(
        {
            "kind": "example",
            "fields": {"/text": text},
            "texts": {"x": "/text"},
            "schedule": when,
            "zone": "Europe/London",
        },
        Subject,
    )
    return Example(says=says, subject=subject, flags=flags)


@cache
def _patterns() -> tuple[tuple[regex.Pattern[str], dict[str, int], dict[str, int]], ...]:
    """Return for each language the pattern of a written day, its weekdays and its months by name."""
    found = []
    for language in calendar().languages.values():
        days = {form: at for at, forms in enumerate(language.days) for form in forms.split("/")}
        months = {form: at for at, forms in enumerate(language.months, start=1) for form in forms.split("/")}
        day, month = (
            rf"(?:{'|'.join(sorted(map(regex.escape, each), key=len, reverse=True))})" for each in (days, months)
        )
        before = rf"(?:(?<wb>{day})\.?,?\s+(?:(?:the|den|dem|der|le|el|il|de|d\.)\s+)?)?"
        after = rf"(?:\s*[,(]\s?(?<wa>{day}))?"
        year = r"(?:,?\s(?:de\s|del\s)?(?<y>[12]\d{3}))?"
        first = rf"(?<d>\d{{1,2}})(?:st|nd|rd|th|er|\.|\u00ba|\u00aa|a|e)?\s?(?:of\s|de\s|di\s|d')?(?<m>{month})(?!\w)\.?{year}"
        second = rf"(?<m>(?-i:[A-Z])(?<=(?={month})\w)\w+)\.?\s(?<d>\d{{1,2}})(?:st|nd|rd|th)?(?![\w:.%]){year}"
        ways = rf"(?:{first}|{second}|{_NUMERIC})" if "monday" in days else rf"(?:{first}|{_NUMERIC})"
        pattern = regex.compile(rf"(?<![\w/.-]){before}{ways}(?![\w/]){after}", regex.IGNORECASE)
        found.append((pattern, days, months))
    return tuple(found)


@lru_cache(maxsize=64)
def _days(text: str) -> tuple[_Written, ...]:
    """Return the days written in `text`, each place once; a weekday beside a day counts more than none."""
    if not any(sign.isdigit() for sign in text):
        return ()
    found: dict[int, _Written] = {}
    lowered = text.lower()
    for at, (pattern, days, months) in enumerate(_patterns()):
        if at and not any(name in lowered for name in (*days, *months)):
            continue
        for each in pattern.finditer(text):
            written = _read(each, days, months)
            if written is not None and len(found) < _MOST:
                found.setdefault(each.start(), written)
    taken: list[_Written] = []
    for written in sorted(found.values(), key=lambda one: (one.weekday is None, one.start)):
        if not any(one.start < written.end and written.start < one.end for one in taken):
            taken.append(written)
    return tuple(sorted(taken, key=lambda one: one.start))


def _read(found: regex.Match[str], days: dict[str, int], months: dict[str, int]) -> _Written | None:
    part = found.groupdict()
    named = part["wb"] or part["wa"]
    weekday = days.get(named.lower()) if named else None
    start, end = found.span()
    if part["iso"]:
        numbers = int(part["id"]), int(part["im"]), int(part["iy"])
    elif part["dot"]:
        numbers = int(part["dd"]), int(part["dm"]), int(part["dy"])
    elif part["slash"]:
        one, two = sorted((int(part["sa"]), int(part["sb"])))
        if one > 12 or two <= 12:
            return None
        numbers = two, one, int(part["sy"])
    else:
        month = months.get((part["m"] or "").lower())
        if month is None:
            return None
        year = int(part["y"]) if part["y"] else None
        return _Written(start, end, weekday, int(part["d"]), month, year)
    if not (1 <= numbers[1] <= 12 and 1 <= numbers[0] <= 31):
        return None
    return _Written(start, end, weekday, *numbers)


def _wrong(text: str, written: _Written, appears: date | None, parameters: CalendarWords) -> tuple[str, str] | None:
    """Return what is wrong with one day and what to do, or None."""
    day = _resolved(written, appears)
    if day is None:
        there_is = written.year is not None or not _exists(written.day, written.month, _ANY_YEAR)
        month = _MONTHS[written.month - 1]
        return (
            (f"names a day there is not: {month} has no day {written.day} then.", "Write the day that is meant.")
            if there_is
            else None
        )
    known = written.year is not None or appears is not None
    if parameters.weekdays and known and written.weekday is not None and day.weekday() != written.weekday:
        said = (
            f"disagrees with the calendar: {day.day} {_MONTHS[day.month - 1]} {day.year} is a {_NAMES[day.weekday()]}."
        )
        return said, f"Write {_NAMES[day.weekday()]}, or the date of the {_NAMES[written.weekday]} that is meant."
    if parameters.past and appears is not None and day < appears and _is_invited(text, written):
        return "is over when this appears.", "Check the date, or let this appear before it."
    return None


def _resolved(written: _Written, appears: date | None) -> date | None:
    """Return the day that is meant: of the year written, or the nearest one to the day the words appear."""
    if written.year is not None:
        return _exists(written.day, written.month, written.year)
    around = appears.year if appears is not None else _ANY_YEAR
    near = [day for year in (around - 1, around, around + 1) if (day := _exists(written.day, written.month, year))]
    return min(near, key=lambda day: abs((day - (appears or day)).days), default=None)


def _exists(day: int, month: int, year: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _is_invited(text: str, written: _Written) -> bool:
    """Whether the sentence around a day asks people to do something, or tells what is to come."""
    begin = max((text.rfind(mark, 0, written.start) for mark in ".!?\n"), default=-1) + 1
    ends = [at for mark in "!?\n" if (at := text.find(mark, written.end)) >= 0]
    return _COMING.search(text, begin, min(ends, default=len(text))) is not None


def _judges(subject: Subject, _: Any) -> str | None:
    named = any(_days(subject.fields[pointer]) for pointer in subject.readers)
    return None if named else "No dates are named."


EXAMPLES = (
    _post("a weekday that disagrees with its date", "See you on Sunday 28 November", "Sunday 28 November"),
    _post("a weekday after its date", "On 28 November (Friday) we open", "28 November (Friday"),
    _post("the same in German", "Am Sonntag, 28. November 2026", "Sonntag, 28. November 2026"),
    _post("a day that is over when it appears", "Come on 12 November 2026", "12 November 2026"),
    _post("a numeric day that is over", "Come on 2026-11-12", "2026-11-12"),
    _post("a day there is not", "See you on 31 November 2026", "31 November 2026"),
    _post("a weekday that agrees", "See you on Saturday 28 November"),
    _post("a day of next year", "See you on 12 January"),
    _post("a day of history", "Founded on 4 May 1893, and still here"),
    _post("a number that can be read in two ways", "Come on 11/12/2026"),
)


@check(
    "calendar-words",
    parameters=CalendarWords,
    judges=_judges,
    summary="Finds days named in the words that disagree with the calendar, or that are over when the words appear.",
    examples=EXAMPLES,
    lesson="good-times",
)
def calendar_words(subject: Subject, parameters: CalendarWords) -> Iterator[Hit]:
    """Yield one hit for each day that cannot be right."""
    moment = subject.schedule or subject.now
    appears = moment.astimezone(ZoneInfo(subject.zone)).date() if moment is not None else None
    for pointer in subject.readers:
        text = subject.fields[pointer]
        links = [(link.start, link.end) for link in subject.links if link.field == pointer]
        for written in _days(text):
            if any(start <= written.start < end for start, end in links):
                continue
            said = _wrong(text, written, appears, parameters)
            if said is not None:
                place = Place(field=pointer, start=written.start, end=written.end)
                yield Hit(place=place, message=f"{quoted(text[written.start : written.end])} {said[0]}", remedy=said[1])
