"""Members: a person inside one organization, with roles.

Rule kept: nobody changes their own roles or standing, and an organization keeps at least one administrator. Every change is
a ledger entry and makes all memoized permissions of the organization out of date.
"""

from collections.abc import Iterable, Sequence
from datetime import datetime
from uuid import UUID

import msgspec
from sqlalchemy import Select, delete, func, insert, select, text, update
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
from tenants.ledger.append import append
from tenants.ledger.entry import Entry
from tenants.ledger.entry_types import EntryType
from tenants.organizations.named_member import Who
from tenants.organizations.organizations import grants_changed
from tenants.organizations.role_grants import ask, divided, end_with, give, waiting_roles, withdraw
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
    """Make a person a member with `roles`, by the operator's word, which needs no second yes. The caller appends the entry."""
    member = MemberId(uuid7())
    await session.execute(
        insert(Member).values(
            tenant_id=tenant, id=member, person_id=person_id, name=name, email=email, joined_at=clock.now()
        )
    )
    await give(session, tenant, member, roles, by=None, confirmed=True)
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
    entries = await _write(
        session, caller, now, member, change=change, ended=[waiting[role] for role in change.withdrawn]
    )
    changed = await _load(session, caller.tenant_id, member_id)
    await append(session, caller, now, *entries)
    return changed


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
        given, asked, sorted(held - wanted), sorted(set(waiting) - wanted), standing, standing == member.active
    )


async def _write(
    session: WriteSession, caller: Caller, at: datetime, member: MemberWithRoles, *, change: _Change, ended: list[UUID]
) -> list[Entry]:
    """Write a change and return its entries: what depends on rights that are lost ends with them."""
    tenant = caller.tenant_id
    await session.execute(
        update(Member)
        .where(col(Member.tenant_id) == tenant, col(Member.id) == member.id)
        .values(active=change.active, version=col(Member.version) + 1)
    )
    await session.execute(
        delete(MemberRole).where(
            col(MemberRole.tenant_id) == tenant,
            col(MemberRole.member_id) == member.id,
            col(MemberRole.role).in_(change.taken),
        )
    )
    await give(session, tenant, member.id, change.given, by=caller.member_id, confirmed=False)
    asked = await ask(session, tenant, member.id, change.asked, by=caller.member_id, at=at)
    await withdraw(session, tenant, ended, at=at)
    rested: dict[str, list[str]] = {}
    if not change.active or change.taken:
        rested = await _end_what_rested_on(session, tenant, member.id, active=change.active, at=at)
    await grants_changed(session, tenant)
    return [*_entries(member, change, rested), *asked]


async def _end_what_rested_on(
    session: WriteSession, tenant: UUID, member: UUID, *, active: bool, at: datetime
) -> dict[str, list[str]]:
    """End sessions, invitations and waiting roles that rested on a right `member` has lost."""
    ended: dict[str, list[str]] = {}
    if not active:
        await session.execute(_END_SESSIONS, {"member": member})
    if not active or not (await session.execute(_MANAGES, {"tenant": tenant, "member": member})).scalar_one():
        rows = await session.execute(_END_INVITATIONS, {"tenant": tenant, "member": member, "at": at})
        ended = {"invitations": [str(one) for one in rows.scalars()]}
        ended["waiting"] = await end_with(session, tenant, member, left=not active, at=at)
    return {name: ids for name, ids in ended.items() if ids}


_MANAGES = text("SELECT identity.manages(:tenant, :member)")
_END_SESSIONS = text("SELECT identity.end_sessions_of(:member)")
_END_INVITATIONS = text(
    """
    UPDATE tenant.invitation SET revoked_at = :at
     WHERE tenant_id = :tenant AND invited_by = :member AND accepted_at IS NULL AND revoked_at IS NULL
    RETURNING id
    """
)


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
