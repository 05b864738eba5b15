"""Small words used in sentences: moments in the organization's zone, roles, networks, lists and counts.

Rule kept: times are UTC in storage and the organization's zone in sentences. Computes only.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from policies.text import networks
from policies.text.networks import limits

_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")

NETWORKS: Mapping[str, str] = {network: limits(network).title for network in networks.NETWORKS}
SPONSORSHIPS: Mapping[str, str] = {
    "none": "nobody paid for this",
    "employee": "the author works for the organization",
    "agency": "an agency writes for the organization",
    "paid": "paid partnership",
    "gifted": "something was given for free",
}
PLACEMENTS: Mapping[str, str] = {
    "post": "in posts",
    "email_signature": "on the e-mail signature",
    "print": "in print",
    "podium": "on the podium sign",
    "website": "on the website",
    "merchandise": "on merchandise",
}
EVIDENCE: Mapping[str, str] = {
    "consent": "consent of the people shown or named",
    "licence": "a licence for the work of others",
    "prior_use_search": "a look at how the hashtag is already used",
    "propriety": "the answers to the propriety questions",
    "fact_check": "the source of each fact",
    "translation": "a check of the translation",
    "retention": "confirmation that the channel is archived",
}


def evidence_words(kind: str) -> str:
    """Return what a kind of evidence is, in words: "a licence for the work of others"."""
    return EVIDENCE.get(kind) or kind.replace("_", " ")


@lru_cache(maxsize=256)
def _zone(name: str) -> ZoneInfo:
    return ZoneInfo(name)


def moment(at: datetime, zone: str) -> str:
    """Return `at` as people of `zone` (an IANA name) say it: "Sat 28 Nov 2026, 09:00". A naive time is UTC."""
    local = (at if at.tzinfo else at.replace(tzinfo=UTC)).astimezone(_zone(zone))
    return f"{_DAYS[local.weekday()]} {local.day} {_MONTHS[local.month - 1]} {local.year}, {local:%H:%M}"


def end_of(at: datetime, zone: str) -> str:
    """Return when something ends that lasts to before `at`: "the end of Sat 28 Nov 2026" where that is midnight in `zone`."""
    if on_the_wall(at, zone).time() != time.min:
        return moment(at, zone)
    return f"the end of {moment(at - timedelta(minutes=1), zone).partition(',')[0]}"


def on_the_wall(at: datetime, zone: str) -> datetime:
    """Return what the clocks of `zone` (an IANA name) show at the moment `at`, as a time without a zone. A naive time is UTC."""
    return (at if at.tzinfo else at.replace(tzinfo=UTC)).astimezone(_zone(zone)).replace(tzinfo=None)


def later_words(old: datetime, new: datetime) -> str:
    """Return how much later or earlier `new` is by the clocks on the wall: "An hour later.", "2 days and 30 minutes earlier."."""
    by = abs(new - old)
    hours, minutes = divmod(by.seconds // 60, 60)
    spans = ((by.days, "a day", "days"), (hours, "an hour", "hours"), (minutes, "a minute", "minutes"))
    words = listed(one if number == 1 else f"{number} {many}" for number, one, many in spans if number)
    if not words:
        return "The same minute."
    return f"{words[0].upper()}{words[1:]} {'later' if new > old else 'earlier'}."


def day(on: date) -> str:
    """Return a day as people say it: "28 Nov 2026"."""
    return f"{on.day} {_MONTHS[on.month - 1]} {on.year}"


def local_day(at: datetime, zone: str) -> date:
    """Return the day it is in `zone` (an IANA name) at the moment `at`."""
    return at.astimezone(_zone(zone)).date()


def role_words(role: str, titles: Mapping[str, str]) -> str:
    """Return the organization's title for `role`, or the role's name with spaces."""
    return titles.get(role) or role.replace("_", " ")


def listed(words: Iterable[str], last: str = "and") -> str:
    """Return "a", "a and b" or "a, b and c"."""
    items = list(words)
    if len(items) < 2:
        return "".join(items)
    return f"{', '.join(items[:-1])} {last} {items[-1]}"


def some_of(names: Sequence[str]) -> str:
    """Return "Ana", "Ana or Ben", "Ana, Ben and 1 other" or "Ana, Ben and 2 others": short enough for one line."""
    more = len(names) - 2
    if more < 1:
        return listed(names, "or")
    return f"{names[0]}, {names[1]} and {counted(more, 'other', 'others')}"


def counted(number: int, one: str, many: str) -> str:
    """Return "1 person", "3 people"."""
    return f"{number} {one if number == 1 else many}"


def counted_people(number: int) -> str:
    """Return "1 person", "12,400 people"."""
    return f"{number:,} {'person' if number == 1 else 'people'}"
