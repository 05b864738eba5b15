"""When to suggest cover: a decision is due soon, and whoever holds the seat has not looked at it.

Rule kept: a suggestion decides nothing and gives nobody a right. It is made once the half of the time to decide has passed, while there
is time left to act on it. Computes only.
"""

from datetime import datetime

import msgspec

from tenants.working_hours.working_time import WorkingTime

LAST_HOURS = 1.0
"""Working hours before the end in which a suggestion would come too late to help."""


class SeatTimes(msgspec.Struct, frozen=True, kw_only=True):
    """An open seat: since when and until when it waits, when its holder last looked, and whether somebody covers for them."""

    opened_at: datetime
    due_at: datetime
    looked_at: datetime | None = None
    covered: bool = False


def suggest_at(seat: SeatTimes, time: WorkingTime) -> datetime | None:
    """Return from when on cover is to be suggested for `seat`, or None where it is not.

    That is when half of its working hours have passed; None where somebody covers, where its holder has looked since it came to them,
    and where no more than `LAST_HOURS` would be left.
    """
    if seat.covered or (seat.looked_at is not None and seat.looked_at >= seat.opened_at):
        return None
    hours = time.between(seat.opened_at, seat.due_at)
    if hours / 2 <= LAST_HOURS:
        return None
    return time.after(seat.opened_at, hours / 2)


def to_suggest(seat: SeatTimes, time: WorkingTime, now: datetime) -> bool:
    """Return whether cover is to be suggested for `seat` at the moment `now`."""
    since = suggest_at(seat, time)
    return since is not None and since <= now and time.between(now, seat.due_at) >= LAST_HOURS
