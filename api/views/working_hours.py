"""Working hours as the pages show them, with the sentence that says them. Computes only."""

from datetime import date

from api.schemas.working_hours import ClosedDayInput, WorkingHoursInput, WorkingHoursView
from policies.subject.hours import DAYS, days_said
from policies.text.phrasing import count, listing, sentence
from tenants.access.caller import Caller
from tenants.access.permissions import Permission
from tenants.ground.etags import etag_of
from tenants.working_hours.reading import ClosedDay, KeptHours, NewHours

MOST_NAMED = 3
"""Closed days that the sentence names by their dates; more of them it counts."""


def working_hours_view(hours: KeptHours, caller: Caller) -> WorkingHoursView:
    """Return `hours` as `caller` sees them."""
    return WorkingHoursView(
        days=[DAYS[day] for day in hours.days],
        begins=hours.begins,
        ends=hours.ends,
        country=hours.country,
        region=hours.region,
        closed=[ClosedDayInput(day=one.day, name=one.name) for one in hours.closed],
        sentence=said(hours),
        etag=etag_of(hours.version),
        actions=["changeWorkingHours"] if caller.may(Permission.ORGANIZATION_MANAGE) else [],
    )


def new_hours(data: WorkingHoursInput) -> NewHours:
    """Return what `data` says, as the act that keeps it takes it."""
    return NewHours(
        days=tuple(DAYS.index(day) for day in data.days),
        begins=data.begins,
        ends=data.ends,
        country=data.country,
        region=data.region,
        closed=tuple(ClosedDay(day=one.day, name=one.name) for one in data.closed),
    )


def said(hours: KeptHours) -> str:
    """Return `hours` in a sentence, such as "Monday to Friday, 09:00 to 17:00, closed on eight public holidays in 2026."."""
    days = days_said(tuple(DAYS[day] for day in hours.days))
    closed = [part for part in (_holidays(hours), _own(hours)) if part]
    also = f", closed on {' and on '.join(closed)}" if closed else ""
    return sentence(f"{days}, {hours.begins} to {hours.ends}{also}.")


def _holidays(hours: KeptHours) -> str:
    kept = [day for day in hours.holidays(hours.year) if day.weekday() in hours.days]
    return f"{count(len(kept), 'public holiday')} in {hours.year}" if kept else ""


def _own(hours: KeptHours) -> str:
    ahead = [one.day for one in hours.closed if one.day.year >= hours.year]
    if len(ahead) > MOST_NAMED:
        return f"{count(len(ahead), 'day')} of your own"
    return listing([_date(day, hours.year) for day in ahead])


def _date(day: date, year: int) -> str:
    return f"{day.day} {day:%B}" if day.year == year else f"{day.day} {day:%B %Y}"
