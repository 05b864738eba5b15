"""Moments given in a query: with a zone, and within the years people mean. A computing file.

Rule kept: a time no database can hold or no zone can show is refused by name instead of failing further down.
"""

from datetime import UTC, datetime
from typing import Annotated

import msgspec

from tenants.ground.errors import Problem

EARLIEST = datetime(1970, 1, 2, tzinfo=UTC)
LATEST = datetime(2200, 1, 1, tzinfo=UTC)

Moment = Annotated[datetime, msgspec.Meta(tz=True, description="A time with its zone, such as 2026-11-28T09:00:00Z.")]


def within_reason(moment: datetime | None, parameter: str) -> datetime | None:
    """Return `moment`. Raises `invalid-content` for one before 1970 or after 2199, naming the parameter."""
    if moment is None or EARLIEST <= moment < LATEST:
        return moment
    words = "Choose a time between the years 1970 and 2200."
    raise Problem(
        "invalid-content",
        f"One part of the query cannot be accepted: /{parameter}.",
        fix=words,
        errors=[{"in": "query", "pointer": f"/{parameter}", "message": words}],
    )


def period(since: datetime | None, until: datetime | None) -> tuple[datetime | None, datetime | None]:
    """Return both ends of a period that a query names as `since` and `until`. Raises as `within_reason` does."""
    return within_reason(since, "since"), within_reason(until, "until")
