"""Members: a person inside one organization, with roles.

Rule kept: nobody changes their own roles or standing, and an organization keeps at least one administrator. Every change is
a ledger entry and makes all memoized permissions of the organization out of date.
"""

from collections.abc import Iterable, Sequence
from datetime import datetime
from uuid import UUID

import msgspec
from sqlalchemy import Select, func, select, text
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
from tenants.ground.errors import Problem, not_found, stale
from tenants.ground.ids import MemberId, uuid7
from tenants.ledger.entry import Entry
from tenants.ledger.entry_types import EntryType
from tenants.organizations.named_member import Who
from tenants.organizations.one_at_a_time import take_turn
from tenants.organizations.organizations import grants_changed
from tenants.organizations.role_grants import ask, divided, end, give, resting_on, waiting_roles

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
_CHANGE = statement(
    "UPDATE tenant.member SET active = :active, version = version + 1 WHERE tenant_id = :tenant AND id = :member"
)
_TAKE = statement(
    "DELETE FROM tenant.member_role WHERE tenant_id = :tenant AND member_id = :member AND role = ANY (CAST(:roles AS text[]))"
)
_END_SESSIONS = statement("SELECT identity.end_sessions_of(:member)")
_END_INVITATIONS = statement(
    "UPDATE tenant.invitation SET revoked_at = :now WHERE tenant_id = :tenant AND id = ANY (CAST(:ids AS uuid[]))"
)
_OPEN_INVITATIONS = text(
    """
    SELECT id FROM tenant.invitation
     WHERE tenant_id = :tenant AND invited_by = :member AND accepted_at IS NULL AND revoked_at IS NULL
     ORDER BY id FOR UPDATE
    """
)
_MANAGE = text(
    """
    SELECT EXISTS (SELECT FROM tenant.role
                    WHERE tenant_id = :tenant AND name = ANY (CAST(:roles AS text[])) AND :manage = ANY (permissions))
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
    confirmed: bool = False
    given_by: UUID | None = None


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
        return ["changeMember", *(["resetMember"] if self.active else [])] if manages else []


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
    """Replace a member's roles or standing. `roles` are all they shall have, those that wait for a second yes included.

    Raises `stale`, `own-roles`, `last-administrator` or `unknown-reference`.
    """
    caller.require(Permission.MEMBER_MANAGE)
    # Two administrators who demote each other take turns.
    await take_turn(session, caller.tenant_id)
    member = await _load(session, caller.tenant_id, member_id)
    if member.id == caller.member_id:
        raise own_roles()
    if member.version != expected_version:
        raise stale(f'"{member.version}"')
    waiting = {one.role: one.id for one in await waiting_roles(session, caller, [member_id])}
    change = await _change(session, caller, member, waiting=waiting, roles=roles, active=active)
    if change.nothing:
        return member
    now = clock.now()
    rested = await _resting_on(session, caller.tenant_id, member, change)
    act = _act(caller, now, member, change=change, ended=[waiting[role] for role in change.withdrawn], rested=rested)
    await carry_out(session, caller, now, act)
    return await _load(session, caller.tenant_id, member_id)


def own_roles() -> Problem:
    """Return the refusal for changing oneself."""
    return Problem(
        "own-roles",
        "Giving oneself rights, or taking one's own away by mistake, is a decision for somebody else.",
        fix="Ask another administrator.",
    )


class _Change(msgspec.Struct, frozen=True):
    """What changes: roles given at once, asked for, taken away, no longer asked for, and the standing."""

    given: list[str]
    asked: list[str]
    taken: list[str]
    withdrawn: list[str]
    active: bool
    stands: bool

    @property
    def nothing(self) -> bool:
        return self.stands and not (self.given or self.asked or self.taken or self.withdrawn)


async def _change(
    session: ReadSession,
    caller: Caller,
    member: MemberWithRoles,
    *,
    waiting: dict[str, UUID],
    roles: list[str] | None,
    active: bool | None,
) -> _Change:
    held = set(member.roles)
    wanted = held | set(waiting) if roles is None else set(roles)
    standing = member.active if active is None else active
    await require_roles_exist(session, caller.tenant_id, wanted)
    await _keep_an_administrator(session, caller.tenant_id, member, tuple(wanted & held), standing)
    given, asked = await divided(session, caller.tenant_id, wanted - held - set(waiting))
    return _Change(
        given=given,
        # What waited for somebody whose access ends would end with it.
        asked=asked if standing else [],
        taken=sorted(held - wanted),
        withdrawn=sorted(set(waiting) - wanted),
        active=standing,
        stands=standing == member.active,
    )


class _Resting(msgspec.Struct, frozen=True):
    """What rested on a right that a member loses: invitations they made, and roles they asked for or waited for."""

    invitations: tuple[UUID, ...] = ()
    waiting: tuple[UUID, ...] = ()


async def _resting_on(session: ReadSession, tenant: UUID, member: MemberWithRoles, change: _Change) -> _Resting:
    if change.active and not change.taken:
        return _Resting()
    keeps = sorted((set(member.roles) | set(change.given)) - set(change.taken))
    asked = {"tenant": tenant, "roles": keeps, "manage": Permission.MEMBER_MANAGE.value}
    if change.active and (await session.execute(_MANAGE, asked)).scalar_one():
        return _Resting()
    invitations = await session.execute(_OPEN_INVITATIONS, {"tenant": tenant, "member": member.id})
    waiting = await resting_on(session, tenant, member.id, left=not change.active)
    return _Resting(tuple(invitations.scalars()), tuple(waiting))


def _act(
    caller: Caller, at: datetime, member: MemberWithRoles, *, change: _Change, ended: list[UUID], rested: _Resting
) -> Act[None]:
    """Return what a change writes and puts on record: what depends on rights that are lost ends with them."""
    tenant = caller.tenant_id
    asking, asked = ask(tenant, member.id, change.asked, by=caller.member_id, at=at)
    writes: list[Write] = [
        write(_CHANGE, tenant=tenant, member=member.id, active=change.active),
        write(_TAKE, tenant=tenant, member=member.id, roles=change.taken),
        give(tenant, member.id, change.given, by=caller.member_id, confirmed=False),
        *asking,
        end(tenant, sorted({*ended, *rested.waiting}), at=at),
        write(_END_INVITATIONS, tenant=tenant, ids=list(rested.invitations), now=at),
        grants_changed(tenant),
    ]
    if not change.active:
        writes.append(write(_END_SESSIONS, rows=1, member=member.id))
    lost = {"invitations": rested.invitations, "waiting": [one for one in rested.waiting if one not in ended]}
    told = {name: [str(one) for one in ids] for name, ids in lost.items() if ids}
    return Act(answer=None, writes=tuple(writes), entries=(*_entries(member, change, told), *asked))


def _entries(member: MemberWithRoles, change: _Change, ended: dict[str, list[str]]) -> list[Entry]:
    entries = []
    after = sorted((set(member.roles) | set(change.given)) - set(change.taken))
    withdrawn = {"no_longer_asked_for": change.withdrawn} if change.withdrawn else {}
    if after != list(member.roles) or withdrawn:
        detail = {"before": list(member.roles), "after": after, **withdrawn, **({} if not change.stands else ended)}
        entries.append(Entry(type=EntryType.ROLES_CHANGED, object_kind="member", object_id=member.id, detail=detail))
    if not change.stands:
        kind = EntryType.MEMBER_REACTIVATED if change.active else EntryType.MEMBER_DEACTIVATED
        entries.append(Entry(type=kind, object_kind="member", object_id=member.id, detail=ended))
    return entries


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
