"""When the organization works, and whose public holidays it can keep."""

from api.http.operations import operation
from api.http.request_context import ExpectedVersion
from api.schemas.working_hours import WorkingHoursInput, WorkingHoursView
from api.views.working_hours import new_hours, working_hours_view
from tenants.access.caller import Caller
from tenants.db.session import ReadSession, WriteSession
from tenants.ground.clock import Clock
from tenants.working_hours.changing import change_working_hours as change
from tenants.working_hours.public_holidays import HolidayPlace
from tenants.working_hours.public_holidays import holiday_places as places
from tenants.working_hours.reading import read_kept_hours


@operation("GET", "/organization/working-hours", "getWorkingHours", tag="people", etag=lambda hours: hours.etag)
async def get_working_hours(caller: Caller, session: ReadSession) -> WorkingHoursView:
    """Show when the caller's organization works. One that said nothing works Monday to Friday, 09:00 to 17:00."""
    return working_hours_view(await read_kept_hours(session, caller.tenant_id), caller)


@operation(
    "PUT",
    "/organization/working-hours",
    "changeWorkingHours",
    tag="people",
    etag=lambda hours: hours.etag,
    refuses=("forbidden",),
)
async def change_working_hours(
    data: WorkingHoursInput, version: ExpectedVersion, caller: Caller, session: WriteSession, clock: Clock
) -> WorkingHoursView:
    """Replace when the organization works. What is due already stays due when it was."""
    hours = await change(session, caller, clock, expected_version=version, new=new_hours(data))
    return working_hours_view(hours, caller)


@operation("GET", "/holiday-places", "listHolidayPlaces", tag="people")
async def list_holiday_places(caller: Caller) -> list[HolidayPlace]:  # noqa: ARG001  whoever is signed in
    """List the countries, and their parts, whose public holidays are known."""
    return list(places())


OPERATIONS = (get_working_hours, change_working_hours, list_holiday_places)
