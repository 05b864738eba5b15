"""How the hours of a review are counted, by when each stage is decided, and when people are reminded and more of them asked.

Rules kept: the hours, the holidays and the steps are frozen with the route, so what was promised at submitting stays true; where
the time it should appear comes sooner than the stages' hours would end, every stage gets its share of what time there is; time
passing approves nothing. Computes only.
"""

from collections.abc import Sequence
from datetime import date, datetime, timedelta

import msgspec

from policies.document.document import Deadlines
from tenants.working_hours.working_time import WorkingTime

LOOK_AHEAD = timedelta(days=200)
"""How far ahead closed days are frozen: longer than a route of stages takes that are given their most hours."""
_HOUR = timedelta(hours=1)


class Pace(msgspec.Struct, frozen=True, kw_only=True):
    """How time counts in one review.

    `working` are the hours that count and the days that do not; every hour counts where it is absent. `remind_at` and `escalate_at`
    are hundredths of a stage's time; nothing happens on the way where they are absent.
    """

    working: "OfficeHours | msgspec.UnsetType" = msgspec.UNSET
    remind_at: int | msgspec.UnsetType = msgspec.UNSET
    escalate_at: int | msgspec.UnsetType = msgspec.UNSET

    def after(self, at: datetime, hours: float) -> datetime:
        """Return the moment at which `hours` that count have passed since `at`."""
        return self.working.time.after(at, hours) if self.working else at + timedelta(hours=hours)

    def between(self, begin: datetime, end: datetime) -> float:
        """Return how many hours that count lie between two moments; 0 when the second is not later."""
        return self.working.time.between(begin, end) if self.working else max((end - begin) / _HOUR, 0.0)

    def part(self, begin: datetime, end: datetime, share: float) -> datetime:
        """Return the moment at which `share` (0 to 1) of the time from `begin` to `end` has passed.

        Where no hour in between counts, as at a weekend, every one does.
        """
        counted = self.between(begin, end)
        return min(self.after(begin, counted * share), end) if counted else begin + (end - begin) * share


class OfficeHours(msgspec.Struct, frozen=True, kw_only=True):
    """The organization's working hours as they were when a review began. `closed` are the days off until `LOOK_AHEAD`."""

    zone: str
    days: tuple[int, ...]
    begins: str
    ends: str
    closed: tuple[date, ...] = ()

    @property
    def time(self) -> WorkingTime:
        return WorkingTime(
            zone=self.zone, days=self.days, begins=self.begins, ends=self.ends, closed=frozenset(self.closed)
        )


EVERY_HOUR = Pace()
"""How time counts where the policy says nothing of deadlines, as in all policies from before it could."""


def pace_of(deadlines: Deadlines | None, working: WorkingTime, now: datetime) -> Pace:
    """Return how time counts in a review that begins at `now`."""
    if deadlines is None:
        return EVERY_HOUR
    steps = Pace(remind_at=deadlines.remind_at, escalate_at=deadlines.escalate_at)
    if deadlines.hours == "clock":
        return steps
    first, last = now.date() - timedelta(days=1), (now + LOOK_AHEAD).date()
    office = OfficeHours(
        zone=working.zone,
        days=working.days,
        begins=working.begins,
        ends=working.ends,
        closed=tuple(sorted(day for day in working.closed if first <= day <= last)),
    )
    return msgspec.structs.replace(steps, working=office)


class Due(msgspec.Struct, frozen=True):
    """By when each stage is decided. `short`: there is less time than the policy gives the stages."""

    moments: tuple[datetime, ...]
    short: bool = False


def due_times(
    hours: Sequence[int],
    waits: Sequence[Sequence[int]],
    opened_at: datetime,
    pace: Pace = EVERY_HOUR,
    wanted_by: datetime | None = None,
) -> Due:
    """Return by when each stage is decided: its `hours` after the last of those it waits for, or after `opened_at`.

    Where steps on the way are kept and it should appear sooner, at `wanted_by`, each stage gets its share of the time until then.
    """
    due: list[datetime] = []
    for each, before in zip(hours, waits, strict=True):
        begins = max((due[number] for number in before), default=opened_at)
        due.append(pace.after(begins, each))
    end = max(due)
    if wanted_by is None or not opened_at < wanted_by < end or pace.remind_at is msgspec.UNSET:
        return Due(tuple(due))
    whole = pace.between(opened_at, end)
    shares = [pace.between(opened_at, moment) / whole for moment in due]
    return Due(tuple(pace.part(opened_at, wanted_by, share) for share in shares), short=True)


def steps_of(pace: Pace, opened_at: datetime, due_at: datetime) -> tuple[datetime | None, datetime | None]:
    """Return when people of a stage that opens are reminded, and when more of them are asked."""
    remind, escalate = pace.remind_at, pace.escalate_at
    return (
        None if remind is msgspec.UNSET else pace.part(opened_at, due_at, remind / 100),
        None if escalate is msgspec.UNSET else pace.part(opened_at, due_at, escalate / 100),
    )
