"""Members and the roles they can hold."""

from uuid import UUID

from api.http.cursors import Cursor, PageSize, cursor_for, page_of, position_in
from api.http.operations import operation
from api.http.request_context import ExpectedVersion
from api.schemas.common import Page
from api.schemas.people import MemberChange, MemberView, RoleView
from api.views.people import member_view, role_view
from tenants.access.caller import Caller
from tenants.db.session import ReadSession, WriteSession
from tenants.ground.clock import Clock
from tenants.organizations import members


@operation("GET", "/members", "listMembers", tag="people", refuses=("forbidden",))
async def list_members(
    caller: Caller, session: ReadSession, limit: PageSize = 50, cursor: Cursor | None = None
) -> Page[MemberView]:
    """List the organization's members, in the order they joined."""
    after = position_in(cursor, UUID)
    rows, more = page_of(await members.list_members(session, caller, after=after, limit=limit + 1), limit)
    return Page(items=[member_view(one, caller) for one in rows], next=cursor_for(rows[-1].id) if more else None)


@operation("GET", "/members/{member_id}", "getMember", tag="people", etag=lambda m: m.etag, refuses=("forbidden",))
async def get_member(caller: Caller, session: ReadSession, member_id: UUID) -> MemberView:
    """Show one member."""
    return member_view(await members.get_member(session, caller, member_id), caller)


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
    """Replace a member's roles or standing. Nobody changes their own."""
    changed = await members.change_member(
        session, caller, clock, member_id, expected_version=version, roles=data.roles, active=data.active
    )
    return member_view(changed, caller)


@operation("GET", "/roles", "listRoles", tag="people", refuses=("forbidden",))
async def list_roles(caller: Caller, session: ReadSession) -> list[RoleView]:
    """List the roles of this organization, in words."""
    return [role_view(role) for role in await members.list_roles(session, caller)]


OPERATIONS = (list_members, get_member, change_member, list_roles)
