"""What no content may be, even as a draft: ambiguous, or impossible to store and to tell the time of. Computes only."""

from collections.abc import Iterator
from datetime import UTC, date, datetime

from tenants.ground.errors import Problem
from workflows.kinds.register import Content, kind_of

_EARLIEST = datetime(2000, 1, 1, tzinfo=UTC)
_LATEST = datetime(2200, 1, 1, tzinfo=UTC)
_OLDEST = date(1900, 1, 1)


def require_wellformed(content: Content, *, kind: str | None = None, at: str = "/content") -> None:
    """Raise `invalid-content` naming each field that cannot be accepted.

    `kind` is what the proposal was started as, `at` where the content stands in what was sent.
    """
    errors = [{"pointer": f"{at}{pointer}", "message": message} for pointer, message in _faults(content, kind)]
    if errors:
        raise Problem(
            "invalid-content",
            "Some of it could not be saved, because it can be read in two ways or not at all.",
            fix="Correct the fields named below.",
            errors=errors,
        )


def _faults(content: Content, kind: str | None) -> Iterator[tuple[str, str]]:
    own = kind_of(content)
    if kind is not None and kind != own.name:
        yield "/kind", "A proposal stays what it was started as. Start another one instead."
    when = content.answers.when
    if when is not None and not _EARLIEST <= when.replace(tzinfo=when.tzinfo or UTC) <= _LATEST:
        yield "/answers/when", "Choose a time between the years 2000 and 2200."
    for pointer, day, earliest in _days(content):
        if day is not None and not earliest <= day < _LATEST.date():
            yield pointer, f"Choose a day between the years {earliest.year} and 2200."
    if len(set(content.channel_ids)) != len(content.channel_ids):
        yield "/channel_ids", "A channel is named twice. Name it once."
    for name in ("topics", "asks"):
        said = getattr(content.said, name) or ()
        if len(set(said)) != len(said):
            yield f"/declared/{name}", "The same answer is given twice. Give it once."
    yield from own.faults(content)


def _days(content: Content) -> Iterator[tuple[str, date | None, date]]:
    """Yield each day of `content` with its pointer and the earliest it may be."""
    for pointer, day in kind_of(content).days(content):
        yield pointer, day, _EARLIEST.date()
    for number, item in enumerate(content.evidence):
        yield f"/evidence/{number}/dated", item.dated, _OLDEST
