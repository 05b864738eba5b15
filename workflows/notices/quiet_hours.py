"""Quiet hours: when a person's mail waits, in their zone, and when that ends.

Rules kept: quiet hours end by themselves, also at weekends and when clocks change; hours that would never end are refused in
words. Computes only.
"""

from datetime import UTC, datetime, time, timedelta
from typing import Annotated
from zoneinfo import ZoneInfo

import msgspec

from tenants.ground.errors import Problem
from tenants.ground.patterns import shaped

ClockTime = Annotated[str, shaped("([01][0-9]|2[0-3]):[0-5][0-9]")]
"""A time of day in a person's zone, such as "20:00"."""

SATURDAY = 5
_DAYS_AHEAD = 4
"""Longer than any quiet time: a weekend with the nights before and after it."""


class QuietHours(msgspec.Struct, frozen=True, kw_only=True):
    """Each night `begins` to `ends`, over midnight where `ends` is earlier; and all of Saturday and Sunday where `weekends`."""

    begins: ClockTime = "20:00"
    ends: ClockTime = "07:00"
    weekends: bool = False

    def require_end(self) -> None:
        """Raise `invalid-content` where the two times are the same: nobody could tell whether that is always or never."""
        if self.begins == self.ends:
            words = "Choose two different times, or turn quiet hours off."
            raise Problem(
                "invalid-content",
                "Quiet hours that begin and end at the same time would be all day or never.",
                fix=words,
                errors=[{"in": "body", "pointer": "/quiet/ends", "message": words}],
            )

    def over_at(self, at: datetime, zone: str) -> datetime:
        """Return when mail that is ready at `at` may go out to somebody in `zone` (an IANA name): `at` itself when it is not quiet."""
        local = at.astimezone(ZoneInfo(zone))
        if not self._quiet(local):
            return at
        return min(
            (
                moment
                for moment in _boundaries(local, time.fromisoformat(self.ends))
                if moment > at and self._open(moment, zone)
            ),
            default=at,
        )

    def _open(self, at: datetime, zone: str) -> bool:
        return not self._quiet(at.astimezone(ZoneInfo(zone)))

    def _quiet(self, local: datetime) -> bool:
        if self.weekends and local.weekday() >= SATURDAY:
            return True
        begins, ends, now = time.fromisoformat(self.begins), time.fromisoformat(self.ends), local.time()
        return begins <= now < ends if begins < ends else now >= begins or now < ends


def _boundaries(local: datetime, ends: time) -> list[datetime]:
    """Return the moments at which quiet can end: on each of the next days when the night ends, and at midnight."""
    days = [local.date() + timedelta(days=ahead) for ahead in range(_DAYS_AHEAD + 1)]
    return [datetime.combine(day, at, tzinfo=local.tzinfo).astimezone(UTC) for day in days for at in (ends, time(0))]
