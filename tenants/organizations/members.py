"""Members: a person inside one organization, with roles.

Rule kept: nobody changes their own roles or standing, and an organization keeps at least one administrator. Every change is
a ledger entry and makes all memoized permissions of the organization out of date.
"""

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

import msgspec
from sqlalchemy import Select, func, select
from sqlalchemy.dialects.postgresql import aggregate_order_by
from sqlmodel import Field, col

from tenants.access.caller import Caller, System
from tenants.access.permissions import Permission
from tenants.access.tables import Role
from tenants.acting.act import Act, Write, write
from tenants.acting.carry_out import carry_out
from tenants.db.base import TenantRow, moment, words
from tenants.db.connection import fetch
from tenants.db.session import ReadSession, WriteSession
from tenants.db.statement import statement
from tenants.ground.clock import Clock
from tenants.ground.errors import Problem, not_found
from tenants.ground.etags import etag_of
from tenants.ground.ids import MemberId, uuid7
from tenants.ledger.entry import Entry
from tenants.ledger.entry_types import EntryType
from tenants.organizations.named_member import Who
from tenants.organizations.organizations import grants_changed
from tenants.organizations.role_grants import WaitingRole, give, waiting_for

_PERMITTED = statement(
    """
    SELECT DISTINCT m.id FROM tenant.member m
      JOIN tenant.member_role h ON h.tenant_id = m.tenant_id AND h.member_id = m.id
      JOIN tenant.role r ON r.tenant_id = h.tenant_id AND r.name = h.role
     WHERE m.tenant_id = :tenant AND m.active AND CAST(:permission AS text) = ANY (r.permissions) ORDER BY m.id
    """
)
_NAMED = statement(
    """
    SELECT m.id, m.name, ARRAY(SELECT r.role FROM tenant.member_role r
                                WHERE r.tenant_id = m.tenant_id AND r.member_id = m.id ORDER BY r.role) AS roles
      FROM tenant.member m WHERE m.tenant_id = :tenant AND m.id = ANY (:ids)
    """
)

_ADD = statement(
    """
    INSERT INTO tenant.member (tenant_id, id, person_id, name, email, active, version, joined_at)
    VALUES (:tenant, :id, :person, :name, :email, true, 1, :now)
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
    mail_failure: str = words()
    zone: str | None = words(nullable=True)
    dates: str = words()
    mail_failing_since: datetime | None = moment(nullable=True)


class MemberRole(TenantRow, table=True):
    __tablename__ = "member_role"
    __table_args__ = ({"schema": "tenant"},)
    member_id: UUID = Field(primary_key=True)
    role: str = words(primary_key=True)
    confirmed: bool = False
    given_by: UUID | None = None


class MemberView(msgspec.Struct, frozen=True, kw_only=True):
    """A member, and what the caller may do with them. `roles` are held; `waiting` rest until a second person says yes.

    `mail_failure` is what the mail server answered when mail to their address came back, last and since when; null where mail
    arrives, and for everybody who does not manage people.
    """

    id: UUID
    name: str
    email: str
    roles: tuple[str, ...]
    waiting: list[WaitingRole]
    active: bool
    joined_at: datetime
    mail_failure: str | None
    mail_failing_since: datetime | None
    etag: str
    actions: list[str]


class RoleView(msgspec.Struct, frozen=True, kw_only=True):
    """A role in this organization, in words."""

    name: str
    title: str
    description: str
    permissions: list[str]


def _with_roles(tenant: UUID) -> Select[Any]:
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
        col(Member.mail_failure),
        col(Member.mail_failing_since),
    )
    return select(*columns, roles.label("roles")).where(col(Member.tenant_id) == tenant)


async def _views(session: ReadSession, caller: Caller, rows: Sequence[Any]) -> list[MemberView]:
    waiting = await waiting_for(session, caller, [row.id for row in rows])
    manages = caller.may(Permission.MEMBER_MANAGE)
    found = []
    for row in rows:
        own = row.id == caller.member_id
        found.append(
            MemberView(
                id=row.id,
                name=row.name,
                email=row.email,
                roles=tuple(row.roles or ()),
                waiting=waiting.get(row.id, []),
                active=row.active,
                joined_at=row.joined_at,
                mail_failure=(row.mail_failure or None) if manages else None,
                mail_failing_since=row.mail_failing_since if manages else None,
                etag=etag_of(row.version),
                actions=["changeMember", *(["resetMember"] if row.active else [])] if manages and not own else [],
            )
        )
    return found


async def list_members(
    session: ReadSession, caller: Caller, *, after: UUID | None = None, limit: int = 100
) -> list[MemberView]:
    """Return members by id, at most `limit`, from the one following `after`."""
    caller.require(Permission.MEMBER_READ)
    query = _with_roles(caller.tenant_id).order_by(col(Member.id)).limit(limit)
    if after is not None:
        query = query.where(col(Member.id) > after)
    return await _views(session, caller, (await session.execute(query)).all())


async def get_member(session: ReadSession, caller: Caller, member_id: UUID) -> MemberView:
    """Return one member. Raises `not-found` for ids of nobody and of another organization alike."""
    caller.require(Permission.MEMBER_READ)
    rows = (await session.execute(_with_roles(caller.tenant_id).where(col(Member.id) == member_id))).all()
    if not rows:
        raise not_found()
    (member,) = await _views(session, caller, rows)
    return member


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


async def permitted(session: ReadSession, tenant: UUID, permission: Permission) -> list[UUID]:
    """Return the active members who hold a role that gives `permission`, by id."""
    return [row["id"] for row in await fetch(session, _PERMITTED, tenant=tenant, permission=permission.value)]


async def named(session: ReadSession, tenant: UUID, ids: Iterable[UUID]) -> dict[UUID, Who]:
    """Return the given members with their names and roles; unknown ids are left out."""
    wanted = list(set(ids))
    rows = await fetch(session, _NAMED, tenant=tenant, ids=wanted) if wanted else []
    return {row["id"]: Who(id=row["id"], name=row["name"], roles=tuple(row["roles"])) for row in rows}


async def list_roles(session: ReadSession, caller: Caller) -> list[RoleView]:
    """Return the organization's roles, by name, in words."""
    caller.require(Permission.MEMBER_READ)
    rows = await session.execute(select(Role).where(col(Role.tenant_id) == caller.tenant_id).order_by(col(Role.name)))
    return [
        RoleView(name=role.name, title=role.title, description=role.description, permissions=role.permissions)
        for role in rows.scalars()
    ]


def adding_member(
    tenant: UUID, person_id: UUID, at: datetime, *, name: str, email: str, roles: Iterable[str]
) -> tuple[MemberId, tuple[Write, ...]]:
    """Return a new member's id, and what makes a person that member with `roles` by the operator's word."""
    member = MemberId(uuid7())
    return member, (
        write(_ADD, tenant=tenant, id=member, person=person_id, name=name, email=email, now=at),
        give(tenant, member, roles, by=None, confirmed=True),
        grants_changed(tenant),
    )


async def add_member(
    session: WriteSession, clock: Clock, tenant: UUID, person_id: UUID, *, name: str, email: str, roles: Iterable[str]
) -> MemberId:
    """Make a person a member with `roles`, by the operator's word, which needs no second yes."""
    held, now = sorted(set(roles)), clock.now()
    member, writes = adding_member(tenant, person_id, now, name=name, email=email, roles=held)
    joined = Entry(
        type=EntryType.MEMBER_JOINED,
        object_kind="member",
        object_id=member,
        detail={"roles": held},
        private={"email": email, "name": name},
        subject=member,
    )
    acting = System(tenant_id=tenant, via="operator")
    await carry_out(session, acting, now, Act(answer=None, writes=writes, entries=(joined,)))
    return member


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
