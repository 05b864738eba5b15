"""Reading when an organization works, with the public holidays it keeps.

Rule kept: an organization that said nothing works Monday to Friday from 09:00 to 17:00 and keeps no public holidays.
"""

from datetime import UTC, date, datetime
from functools import lru_cache
from typing import Any
from uuid import UUID

import msgspec

from tenants.db.connection import fetch
from tenants.db.session import ReadSession
from tenants.db.statement import statement
from tenants.working_hours.public_holidays import public_holidays
from tenants.working_hours.working_time import MONDAY_TO_FRIDAY, WorkingTime

YEARS_BEFORE, YEARS_AHEAD = 1, 2
"""Whose public holidays are known besides those of this year: what was due lately, and what is planned."""

_READ = statement(
    """
    SELECT o.timezone, h.days, h.begins, h.ends, h.country, h.region, h.closed_days, h.closed_names,
           coalesce(h.version, 0) AS version, now() AS now
      FROM tenant.organization o LEFT JOIN tenant.working_hours h ON h.tenant_id = o.id
     WHERE o.id = :tenant
    """
)


class ClosedDay(msgspec.Struct, frozen=True, kw_only=True):
    """A day on which the organization does not work, by its own word."""

    day: date
    name: str


class NewHours(msgspec.Struct, frozen=True, kw_only=True):
    """What is said of working hours: days by number, 0 for Monday, hours on the wall, whose holidays are kept, and closed days."""

    days: tuple[int, ...] = MONDAY_TO_FRIDAY
    begins: str = "09:00"
    ends: str = "17:00"
    country: str | None = None
    region: str | None = None
    closed: tuple[ClosedDay, ...] = ()


class KeptHours(NewHours, frozen=True, kw_only=True):
    """What an organization said of its working hours, in its zone. `version` is 0 as long as it said nothing; `year` is the present one."""

    zone: str
    version: int = 0
    year: int

    def holidays(self, year: int) -> list[date]:
        """Return the public holidays of `year` that the organization keeps, in order. Raises `UnknownPlaceError`."""
        return sorted(public_holidays(self.country, self.region, year)) if self.country else []

    @property
    def working_time(self) -> WorkingTime:
        """The hours with every closed day there is to know of. Raises `ValueError`, in a sentence, for hours nobody can keep."""
        return _working_time(self)


@lru_cache(maxsize=2_000)
def _working_time(kept: KeptHours) -> WorkingTime:
    years = range(kept.year - YEARS_BEFORE, kept.year + YEARS_AHEAD + 1)
    closed = {one.day for one in kept.closed}.union(*(kept.holidays(year) for year in years))
    return WorkingTime(zone=kept.zone, days=kept.days, begins=kept.begins, ends=kept.ends, closed=frozenset(closed))


async def read_kept_hours(session: ReadSession, tenant: UUID) -> KeptHours:
    """Return what `tenant` said of its working hours, or the usual ones."""
    (row,) = await fetch(session, _READ, tenant=tenant)
    zone, year = row["timezone"], _year(row["now"])
    return KeptHours(zone=zone, year=year, **_said(row)) if row["version"] else KeptHours(zone=zone, year=year)


async def read_working_time(session: ReadSession, tenant: UUID) -> WorkingTime:
    """Return when `tenant` works, with the public holidays of the last year, of this one and of the next two."""
    return (await read_kept_hours(session, tenant)).working_time


def _said(row: Any) -> dict[str, Any]:
    days = zip(row["closed_days"], row["closed_names"], strict=True)
    return {
        "days": tuple(row["days"]),
        "closed": tuple(ClosedDay(day=day, name=name) for day, name in days),
        **{name: row[name] for name in ("begins", "ends", "country", "region", "version")},
    }


def _year(now: datetime) -> int:
    return now.astimezone(UTC).year
