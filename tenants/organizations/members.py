"""Members: a person inside one organization, with roles.

Rule kept: nobody changes their own roles or standing, and an organization keeps at least one administrator. Every change is
a ledger entry and makes all memoized permissions of the organization out of date.
"""

from collections.abc import Iterable, Sequence
from datetime import datetime
from uuid import UUID

import msgspec
from sqlalchemy import Select, delete, func, insert, select, update
from sqlalchemy.dialects.postgresql import aggregate_order_by
from sqlmodel import Field, col

from tenants.access.caller import Caller
from tenants.access.permissions import Permission
from tenants.access.tables import Role
from tenants.db.base import TenantRow, moment, words
from tenants.db.connection import fetch
from tenants.db.session import ReadSession, WriteSession
from tenants.db.statement import statement
from tenants.ground.clock import Clock
from tenants.ground.errors import Problem, not_found, stale
from tenants.ground.ids import MemberId, uuid7
from tenants.identity.sessions import Session
from tenants.ledger.append import append
from tenants.ledger.entry import Entry
from tenants.ledger.entry_types import EntryType
from tenants.organizations.named_member import Who
from tenants.organizations.organizations import grants_changed
from tenants.organizations.turn import take_turn

_NAMED = statement(
    """
    SELECT m.id, m.name, ARRAY(SELECT r.role FROM tenant.member_role r
                                WHERE r.tenant_id = m.tenant_id AND r.member_id = m.id ORDER BY r.role) AS roles
      FROM tenant.member m WHERE m.tenant_id = :tenant AND m.id = ANY (:ids)
    """
)

ADMINISTRATOR = "administrator"


class Member(TenantRow, table=True):
    __tablename__ = "member"
    __table_args__ = ({"schema": "tenant"},)
    id: UUID = Field(primary_key=True)
    person_id: UUID
    name: str = words()
    email: str = words()
    active: bool = True
    version: int = 1
    joined_at: datetime = moment()


class MemberRole(TenantRow, table=True):
    __tablename__ = "member_role"
    __table_args__ = ({"schema": "tenant"},)
    member_id: UUID = Field(primary_key=True)
    role: str = words(primary_key=True)


class MemberWithRoles(msgspec.Struct, frozen=True, kw_only=True):
    """A member as lists show them."""

    id: UUID
    name: str
    email: str
    active: bool
    version: int
    joined_at: datetime
    roles: tuple[str, ...]

    def actions(self, caller: Caller) -> list[str]:
        """Return the operations `caller` may carry out on this member."""
        manages = caller.may(Permission.MEMBER_MANAGE) and self.id != caller.member_id
        return ["changeMember"] if manages else []


def _with_roles(tenant: UUID) -> Select[tuple[UUID, str, str, bool, int, datetime, list[str] | None]]:
    roles = (
        select(func.array_agg(aggregate_order_by(col(MemberRole.role), col(MemberRole.role))))
        .where(col(MemberRole.tenant_id) == col(Member.tenant_id), col(MemberRole.member_id) == col(Member.id))
        .scalar_subquery()
    )
    columns = (
        col(Member.id),
        col(Member.name),
        col(Member.email),
        col(Member.active),
        col(Member.version),
        col(Member.joined_at),
    )
    return select(*columns, roles.label("roles")).where(col(Member.tenant_id) == tenant)


def _member(row: Sequence[object]) -> MemberWithRoles:
    member_id, name, email, active, version, joined_at, roles = row
    return msgspec.convert(
        {
            "id": member_id,
            "name": name,
            "email": email,
            "active": active,
            "version": version,
            "joined_at": joined_at,
            "roles": roles or (),
        },
        MemberWithRoles,
    )


async def list_members(
    session: ReadSession, caller: Caller, *, after: UUID | None = None, limit: int = 100
) -> list[MemberWithRoles]:
    """Return members by id, at most `limit`, from the one following `after`."""
    caller.require(Permission.MEMBER_READ)
    query = _with_roles(caller.tenant_id).order_by(col(Member.id)).limit(limit)
    if after is not None:
        query = query.where(col(Member.id) > after)
    return [_member(row) for row in await session.execute(query)]


async def get_member(session: ReadSession, caller: Caller, member_id: UUID) -> MemberWithRoles:
    """Return one member. Raises `not-found` for ids of nobody and of another organization alike."""
    caller.require(Permission.MEMBER_READ)
    return await _load(session, caller.tenant_id, member_id)


async def _load(session: ReadSession, tenant: UUID, member_id: UUID) -> MemberWithRoles:
    row = (await session.execute(_with_roles(tenant).where(col(Member.id) == member_id))).one_or_none()
    if row is None:
        raise not_found()
    return _member(row)


async def holders(session: ReadSession, tenant: UUID, roles: Iterable[str]) -> list[tuple[UUID, str, str]]:
    """Return (member id, name, role) of the active members holding any of `roles`, by member id."""
    rows = await session.execute(
        select(col(Member.id), col(Member.name), col(MemberRole.role))
        .join(
            MemberRole,
            (col(MemberRole.tenant_id) == col(Member.tenant_id)) & (col(MemberRole.member_id) == col(Member.id)),
        )
        .where(col(Member.tenant_id) == tenant, col(Member.active), col(MemberRole.role).in_(list(roles)))
        .order_by(col(Member.id), col(MemberRole.role))
    )
    return [(member, name, role) for member, name, role in rows]


async def names_of(session: ReadSession, tenant: UUID, ids: Iterable[UUID]) -> dict[UUID, str]:
    """Return the names of the given members; unknown ids are left out."""
    wanted = list(set(ids))
    if not wanted:
        return {}
    rows = await session.execute(
        select(col(Member.id), col(Member.name)).where(col(Member.tenant_id) == tenant, col(Member.id).in_(wanted))
    )
    return dict(rows.all())


async def named(session: ReadSession, tenant: UUID, ids: Iterable[UUID]) -> dict[UUID, Who]:
    """Return the given members with their names and roles; unknown ids are left out."""
    wanted = list(set(ids))
    rows = await fetch(session, _NAMED, tenant=tenant, ids=wanted) if wanted else []
    return {row["id"]: Who(id=row["id"], name=row["name"], roles=tuple(row["roles"])) for row in rows}


async def list_roles(session: ReadSession, caller: Caller) -> list[Role]:
    """Return the organization's roles, by name."""
    caller.require(Permission.MEMBER_READ)
    rows = await session.execute(select(Role).where(col(Role.tenant_id) == caller.tenant_id).order_by(col(Role.name)))
    return list(rows.scalars())


async def add_member(
    session: WriteSession, clock: Clock, tenant: UUID, person_id: UUID, *, name: str, email: str, roles: Iterable[str]
) -> MemberId:
    """Make a person a member with `roles`. The session speaks for the organization; the caller appends the entry."""
    member = MemberId(uuid7())
    await session.execute(
        insert(Member).values(
            tenant_id=tenant, id=member, person_id=person_id, name=name, email=email, joined_at=clock.now()
        )
    )
    await _give(session, tenant, member, roles)
    await grants_changed(session, tenant)
    return member


async def change_member(
    session: WriteSession,
    caller: Caller,
    clock: Clock,
    member_id: UUID,
    *,
    expected_version: int,
    roles: list[str] | None,
    active: bool | None,
) -> MemberWithRoles:
    """Replace a member's roles or standing. Raises `stale`, `own-roles`, `last-administrator` or `unknown-reference`."""
    caller.require(Permission.MEMBER_MANAGE)
    # Two administrators who demote each other take turns.
    await take_turn(session, caller.tenant_id)
    member = await _load(session, caller.tenant_id, member_id)
    if member.id == caller.member_id:
        raise Problem(
            "own-roles",
            "Giving oneself rights, or taking one's own away by mistake, is a decision for somebody else.",
            fix="Ask another administrator.",
        )
    if member.version != expected_version:
        raise stale(f'"{member.version}"')
    wanted_roles = member.roles if roles is None else tuple(sorted(set(roles)))
    wanted_active = member.active if active is None else active
    await require_roles_exist(session, caller.tenant_id, wanted_roles)
    await _keep_an_administrator(session, caller.tenant_id, member, wanted_roles, wanted_active)
    entries = _changes(member, wanted_roles, wanted_active)
    if not entries:
        return member
    await session.execute(
        update(Member)
        .where(col(Member.tenant_id) == caller.tenant_id, col(Member.id) == member_id)
        .values(active=wanted_active, version=col(Member.version) + 1)
    )
    await session.execute(
        delete(MemberRole).where(col(MemberRole.tenant_id) == caller.tenant_id, col(MemberRole.member_id) == member_id)
    )
    await _give(session, caller.tenant_id, member_id, wanted_roles)
    if not wanted_active:
        await session.execute(
            delete(Session).where(col(Session.tenant_id) == caller.tenant_id, col(Session.member_id) == member_id)
        )
    await grants_changed(session, caller.tenant_id)
    await append(session, caller, clock.now(), *entries)
    return await _load(session, caller.tenant_id, member_id)


def _changes(member: MemberWithRoles, roles: tuple[str, ...], active: bool) -> list[Entry]:
    entries = []
    if roles != member.roles:
        entries.append(
            Entry(
                type=EntryType.ROLES_CHANGED,
                object_kind="member",
                object_id=member.id,
                detail={"before": list(member.roles), "after": list(roles)},
            )
        )
    if active != member.active:
        kind = EntryType.MEMBER_REACTIVATED if active else EntryType.MEMBER_DEACTIVATED
        entries.append(Entry(type=kind, object_kind="member", object_id=member.id))
    return entries


async def _give(session: WriteSession, tenant: UUID, member_id: UUID, roles: Iterable[str]) -> None:
    rows = [{"tenant_id": tenant, "member_id": member_id, "role": role} for role in sorted(set(roles))]
    if rows:
        await session.execute(insert(MemberRole), rows)


async def require_roles_exist(session: ReadSession, tenant: UUID, roles: Iterable[str]) -> None:
    """Raise `unknown-reference` for a role the organization does not have."""
    known = set((await session.execute(select(col(Role.name)).where(col(Role.tenant_id) == tenant))).scalars())
    unknown = sorted(set(roles) - known)
    if unknown:
        raise Problem(
            "unknown-reference",
            f"There is no role called {', '.join(unknown)} in this organization.",
            fix=f"Choose from {', '.join(sorted(known))}.",
        )


async def _keep_an_administrator(
    session: ReadSession, tenant: UUID, member: MemberWithRoles, roles: tuple[str, ...], active: bool
) -> None:
    if ADMINISTRATOR not in member.roles or (active and ADMINISTRATOR in roles):
        return
    others = [m for m, _, _ in await holders(session, tenant, [ADMINISTRATOR]) if m != member.id]
    if not others:
        raise Problem(
            "last-administrator",
            "Without an administrator nobody could invite people or give roles again.",
            fix="Make somebody else an administrator first.",
        )
