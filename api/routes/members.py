"""Members and the roles they can hold."""

from uuid import UUID

import msgspec

from api.http.cursors import Cursor, PageSize, cursor_for, page_of, position_in
from api.http.operations import operation
from api.http.request_context import ExpectedVersion
from api.schemas.common import Page
from api.schemas.people import MemberChange, ResetLink
from api.views.people import reset_link
from tenants.access.caller import Caller
from tenants.db.session import ReadSession, WriteSession
from tenants.ground.clock import Clock
from tenants.ground.settings import Settings
from tenants.organizations import changing_members, members, resets, role_grants
from tenants.organizations.members import MemberView, RoleView


@operation("GET", "/members", "listMembers", tag="people", refuses=("forbidden",))
async def list_members(
    caller: Caller, session: ReadSession, limit: PageSize = 50, cursor: Cursor | None = None
) -> Page[MemberView]:
    """List the organization's members, in the order they joined."""
    after = position_in(cursor, UUID)
    rows, more = page_of(await members.list_members(session, caller, after=after, limit=limit + 1), limit)
    return Page(items=rows, next=cursor_for(rows[-1].id) if more else None)


@operation("GET", "/members/{member_id}", "getMember", tag="people", etag=lambda m: m.etag, refuses=("forbidden",))
async def get_member(caller: Caller, session: ReadSession, member_id: UUID) -> MemberView:
    """Show one member."""
    return await members.get_member(session, caller, member_id)


@operation(
    "PATCH",
    "/members/{member_id}",
    "changeMember",
    tag="people",
    etag=lambda m: m.etag,
    refuses=("forbidden", "own-roles", "last-administrator", "unknown-reference"),
)
async def change_member(
    *,
    member_id: UUID,
    data: MemberChange,
    version: ExpectedVersion,
    caller: Caller,
    session: WriteSession,
    clock: Clock,
) -> MemberView:
    """Replace a member's name, roles or standing. Nobody changes their own."""
    changes = msgspec.structs.asdict(data)
    return await changing_members.change_member(session, caller, clock, member_id, expected_version=version, **changes)


@operation(
    "POST",
    "/members/{member_id}/reset",
    "resetMember",
    tag="people",
    status=201,
    refuses=("forbidden", "own-roles", "wrong-state"),
)
async def reset_member(
    member_id: UUID, caller: Caller, session: WriteSession, clock: Clock, settings: Settings
) -> ResetLink:
    """Make a link by which a member chooses a new password here. It is shown once, in this answer: hand it over yourself.

    It reaches nothing the person has in other organizations. Roles that decide then wait for a second yes.
    """
    return reset_link(await resets.make_reset(session, caller, clock, member_id), settings.public_url)


@operation(
    "POST",
    "/role-grants/{grant_id}/confirm",
    "confirmRole",
    tag="people",
    refuses=("forbidden", "own-roles", "own-grant", "wrong-state"),
)
async def confirm_role(grant_id: UUID, caller: Caller, session: WriteSession, clock: Clock) -> None:
    """Say the second yes to a role somebody else asked for, for somebody else."""
    await role_grants.settle_role(session, caller, clock, grant_id, yes=True)


@operation(
    "POST",
    "/role-grants/{grant_id}/refuse",
    "refuseRole",
    tag="people",
    refuses=("forbidden", "own-roles", "own-grant", "wrong-state"),
)
async def refuse_role(grant_id: UUID, caller: Caller, session: WriteSession, clock: Clock) -> None:
    """Refuse a role that waits for a second yes."""
    await role_grants.settle_role(session, caller, clock, grant_id, yes=False)


@operation("GET", "/roles", "listRoles", tag="people", refuses=("forbidden",))
async def list_roles(caller: Caller, session: ReadSession) -> list[RoleView]:
    """List the roles of this organization, in words."""
    return await members.list_roles(session, caller)


OPERATIONS = (list_members, get_member, change_member, reset_member, confirm_role, refuse_role, list_roles)
