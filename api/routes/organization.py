"""The organization itself, for its administrators, and one's own name and times in it."""

import msgspec

from api.http.operations import operation
from api.http.request_context import ExpectedVersion
from api.schemas.people import OrganizationChange, OwnName, OwnTimesInput
from tenants.access.caller import Caller
from tenants.db.session import ReadSession, WriteSession
from tenants.ground.clock import Clock
from tenants.organizations import changing_organization, own_details
from tenants.organizations.changing_organization import OrganizationSettings


@operation("GET", "/organization", "getOrganization", tag="people", etag=lambda o: o.etag, refuses=("forbidden",))
async def get_organization(caller: Caller, session: ReadSession) -> OrganizationSettings:
    """Show what an administrator may change of the organization."""
    return await changing_organization.get_settings(session, caller)


@operation(
    "PUT",
    "/organization",
    "changeOrganization",
    tag="people",
    etag=lambda o: o.etag,
    refuses=("forbidden",),
)
async def change_organization(
    data: OrganizationChange, version: ExpectedVersion, caller: Caller, session: WriteSession, clock: Clock
) -> OrganizationSettings:
    """Replace the organization's names and time zone. Entries of the record keep the name they were made under."""
    return await changing_organization.change_organization(
        session, caller, clock, expected_version=version, **msgspec.structs.asdict(data)
    )


@operation("PUT", "/session/name", "changeOwnName", tag="session")
async def change_own_name(data: OwnName, caller: Caller, session: WriteSession, clock: Clock) -> None:
    """Correct the caller's own name in this organization. It is on record as a change."""
    await own_details.change_own_name(session, caller, clock, data.name)


@operation("PUT", "/session/times", "showOwnTimes", tag="session")
async def show_own_times(data: OwnTimesInput, caller: Caller, session: WriteSession, clock: Clock) -> None:
    """Choose in which zone, and written in which language, times are shown to the caller in this organization."""
    await own_details.show_own_times(session, caller, clock, zone=data.zone, dates=data.dates)


OPERATIONS = (get_organization, change_organization, change_own_name, show_own_times)
