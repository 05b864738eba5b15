"""Questions about when something would appear, in words: hours, days of the week, months, and before or after a moment.

Computes only.
"""

from collections.abc import Mapping
from datetime import datetime

from policies.conditions.fact_phrases import Phrase
from policies.conditions.syntax import Call, Literal, Name, Node

_WHEN = "schedule.at"
_DAYS = ("Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday")
_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
)  # fmt: skip
_MOMENTS: Mapping[str, tuple[str, str]] = {
    "<": ("before", "at or after"),
    ">": ("after", "at or before"),
    "<=": ("at or before", "after"),
    ">=": ("at or after", "before"),
}


def time_words(left: Node, operator: str, right: Node) -> Phrase | None:
    """Return what is said and what is denied by comparing `left` with `right`, or None when neither is a time."""
    if isinstance(left, Name) and left.path == _WHEN:
        return _moment(operator, right)
    if not isinstance(left, Call) or not isinstance(right, Literal) or not isinstance(right.value, int):
        return None
    if not left.arguments or not isinstance(left.arguments[0], Name) or left.arguments[0].path != _WHEN:
        return None
    zone = _zone(left)
    if zone is None:
        return None
    if left.function == "getHours":
        return _hours(operator, right.value, zone)
    return _named(left.function, operator, right.value, zone)


def _zone(call: Call) -> str | None:
    """Return where the clock stands that a call reads, in brackets."""
    if len(call.arguments) == 1:
        return " (UTC)"
    given = call.arguments[1]
    return f" ({given.value})" if isinstance(given, Literal) and isinstance(given.value, str) else None


def _named(function: str, operator: str, value: int, zone: str) -> Phrase | None:
    names, on = {"getDayOfWeek": (_DAYS, "on a"), "getMonth": (_MONTHS, "in")}.get(function, ((), ""))
    if not 0 <= value < len(names) or operator not in ("==", "!="):
        return None
    said = f"it would appear {on} {names[value]}{zone}", f"it would not appear {on} {names[value]}{zone}"
    return said if operator == "==" else (said[1], said[0])


def _hours(operator: str, value: int, zone: str) -> Phrase | None:
    """Say an hour of the day; a minute belongs to the hour that began it."""
    if operator in ("==", "!=") and 0 <= value <= 23:
        between = f"between {value:02}:00 and {value:02}:59{zone}"
        said = f"it would appear {between}", f"it would not appear {between}"
        return said if operator == "==" else (said[1], said[0])
    edge = value + (operator in (">", "<="))
    if operator not in _MOMENTS or not 0 < edge < 24:
        return None
    early, late = f"it would appear before {edge:02}:00{zone}", f"it would appear at {edge:02}:00 or later{zone}"
    return (early, late) if operator in ("<", "<=") else (late, early)


def _moment(operator: str, right: Node) -> Phrase | None:
    if operator not in _MOMENTS or not isinstance(right, Call) or right.function != "timestamp":
        return None
    (written,) = right.arguments if len(right.arguments) == 1 else (None,)
    if not isinstance(written, Literal) or not isinstance(written.value, str):
        return None
    try:
        at = datetime.fromisoformat(written.value)
    except ValueError:
        return None
    if at.tzinfo is None:
        return None
    offset = "UTC" if not at.utcoffset() else f"UTC{at:%z}"
    day = f"{at.day} {_MONTHS[at.month - 1]} {at.year}, {at:%H:%M} {offset}"
    so, not_so = _MOMENTS[operator]
    return f"it would appear {so} {day}", f"it would appear {not_so} {day}"
