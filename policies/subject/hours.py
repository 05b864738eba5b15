"""Hours of the day on days of the week, in local time: when posts may appear, and when somebody reads what people answer.

Hours that end earlier than they begin go over midnight, and what is left of them after it belongs to the day before. Only hours and
minutes on the wall are compared, so the days on which clocks are changed need nothing of their own. Computes only.
"""

from datetime import date, datetime, time, timedelta
from typing import Annotated, Literal
from zoneinfo import ZoneInfo

import msgspec

from policies.text.phrasing import listing
from tenants.ground.patterns import shaped

Clock = Annotated[str, shaped("([01][0-9]|2[0-3]):[0-5][0-9]")]
Day = Literal["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
DAYS: tuple[Day, ...] = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
DAY_NAMES = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def day_on_which_opened(after: time, before: time, moment: datetime) -> date | None:
    """Return the day on which the hours that `moment`, in local time, falls into began; None between hours.

    Both minutes belong to the hours. Half a minute past the last minute is still that minute.
    """
    minute = moment.time().replace(second=0, microsecond=0)
    if after <= before:
        return moment.date() if after <= minute <= before else None
    if minute >= after:
        return moment.date()
    return moment.date() - timedelta(days=1) if minute <= before else None


class AnswerHours(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """When somebody reads what people answer: from `opens` to `closes` on `days`, in the organization's zone.

    Hours that close before they open go over midnight and belong to the day on which they open.
    """

    opens: Clock
    closes: Clock
    days: Annotated[tuple[Day, ...], msgspec.Meta(min_length=1, max_length=7)] = DAYS

    def hold(self, moment: datetime, zone: str) -> bool:
        """Return whether somebody reads at `moment` (with a zone) where the clocks are those of `zone`."""
        local = moment.astimezone(ZoneInfo(zone))
        day = day_on_which_opened(time.fromisoformat(self.opens), time.fromisoformat(self.closes), local)
        return day is not None and DAYS[day.weekday()] in self.days

    @property
    def said(self) -> str:
        """The hours in words: "Monday to Friday, 09:00 to 17:00"."""
        return f"{days_said(self.days)}, {self.opens} to {self.closes}"


def days_said(days: tuple[Day, ...]) -> str:
    """Return days of the week in words: "Monday to Friday", "every day"."""
    held = sorted({DAYS.index(day) for day in days})
    if len(held) == len(DAYS):
        return "every day"
    first, last = DAY_NAMES[held[0]], DAY_NAMES[held[-1]]
    in_a_row = held[-1] - held[0] == len(held) - 1
    return f"{first} to {last}" if in_a_row and len(held) > 2 else listing([DAY_NAMES[at] for at in held], "and")
