"""How many hours a week somebody reads the answers, as far as an author's words say it: "Wednesdays 18:00 to 19:00" is one.

Rule kept: what cannot be read with certainty is not known; no number is guessed. Computes only.
"""

from collections.abc import Iterator

import msgspec
import regex

_NAMES = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_DAY = r"(mon|tue|wed|thu|fri|sat|sun)(?:days?|s?days?|nesdays?|rsdays?|urdays?)?s?"
_TO = r"\s*(?:-|–|to|until|till|through|and)\s*"
_SPAN = regex.compile(rf"\b{_DAY}\s*(?:-|–|to|until|through)\s*{_DAY}\b")
_ONE = regex.compile(rf"\b{_DAY}\b")
_WEEKDAYS = regex.compile(r"\b(?:weekdays?|working days?|work days?|business days?)\b")
_WEEKENDS = regex.compile(r"\bweekends?\b")
_EVERY = regex.compile(r"\b(?:every day|daily|each day|seven days|7 days)\b")
_MONTHLY = regex.compile(
    rf"\b(?:first|second|third|fourth|last|1st|2nd|3rd|4th)\s+{_DAY}|\bmonthly\b|\b(?:once )?(?:a|each|every|per) month\b"
)
_UNSURE = regex.compile(r"\b(?:not?|never|except|without|nobody|closed|every other|fortnight\w*|alternate)\b")
_CLOCK = r"(\d{1,2})(?:[:.](\d\d))?\s*(am|pm|h)?"
_HOURS = regex.compile(rf"(?<![\d:.]){_CLOCK}{_TO}{_CLOCK}(?![\d:.])")


class HoursRead(msgspec.Struct, frozen=True):
    """`hours` in each `every`."""

    hours: float
    every: str

    @property
    def few(self) -> bool:
        """Whether most of what goes wrong would go on for a day and more before anybody here sees it."""
        return self.every == "month" or self.hours <= FEW

    @property
    def said(self) -> str:
        """In words: "1 hour a week"."""
        return f"{self.hours:g} {'hour' if self.hours == 1 else 'hours'} a {self.every}"


FEW = 14
"""Two hours a day."""


def hours_read(words: str) -> HoursRead | None:
    """Return how long the answers are read, by `words` of their author; None where they do not say it plainly."""
    text = words.casefold()
    spans = [_length(found.groups()) for found in _HOURS.finditer(text)]
    if len(spans) != 1 or spans[0] is None or _UNSURE.search(text):
        return None
    if _MONTHLY.search(text):
        return HoursRead(spans[0], "month")
    if _WEEKENDS.search(text) and (_WEEKDAYS.search(text) or _ONE.search(text)):
        return None  # The hours may be those of some of these days only.
    days = 7 if _EVERY.search(text) else len(set(_days(text)))
    return HoursRead(spans[0] * days, "week") if days else None


def _days(text: str) -> Iterator[int]:
    if _WEEKDAYS.search(text):
        yield from range(5)
    if _WEEKENDS.search(text):
        yield from (5, 6)
    for found in _SPAN.finditer(text):
        first, last = (_NAMES.index(day) for day in found.groups())
        yield from (n % 7 for n in range(first, first + (last - first) % 7 + 1))
    for found in _ONE.finditer(text):
        yield _NAMES.index(found.group(1))


def _length(said: tuple[str, ...]) -> float | None:
    """Return the hours from the one time to the other; "9 to 5" without a half of the day is from morning to afternoon."""
    start, end, half1, half2 = _hour(*said[:3]), _hour(*said[3:]), said[2], said[5]
    if start is None or end is None:
        return None
    if half1 is None and half2 == "pm" and start + 12 < end:
        start += 12
    if end <= start and end + 12 > start and half2 is None and end <= 12:
        end += 12
    return (end - start) % 24 or None


def _hour(hour: str, minute: str | None, half: str | None) -> float | None:
    value = int(hour) % 12 + (12 if half == "pm" else 0) if half in ("am", "pm") else int(hour)
    return value + int(minute or 0) / 60 if value <= 24 else None
