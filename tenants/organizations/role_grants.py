"""Roles that wait for a second yes: asked for by one administrator, confirmed or refused by somebody else.

Rule kept: nobody confirms a role of their own or one they asked for, and only who holds a confirmed weighty role confirms at all
(`second_yes`). What waits dies with the right of whoever asked. Each step is a ledger entry.
"""

from collections.abc import Iterable
from datetime import datetime
from uuid import UUID

import msgspec
from sqlalchemy import ARRAY, bindparam, text
from sqlalchemy.dialects.postgresql import UUID as PgUuid
from sqlmodel import Field

from tenants.access.caller import Caller, System
from tenants.access.permissions import Permission
from tenants.acting.act import Act, Write, write
from tenants.acting.carry_out import carry_out
from tenants.db.base import TenantRow, moment, words
from tenants.db.session import ReadSession, WriteSession
from tenants.db.statement import statement
from tenants.ground.clock import Clock
from tenants.ground.errors import Problem, not_found
from tenants.ground.ids import uuid7
from tenants.ledger.entry import Entry
from tenants.ledger.entry_types import EntryType
from tenants.organizations.one_at_a_time import take_turn
from tenants.organizations.organizations import grants_changed
from tenants.organizations.second_yes import FROM_PEOPLE, WEIGHTY, split, waits


class RoleGrant(TenantRow, table=True):
    __tablename__ = "role_grant"
    __table_args__ = ({"schema": "tenant"},)
    id: UUID = Field(primary_key=True)
    member_id: UUID
    role: str = words()
    state: str = words()
    asked_by: UUID
    asked_at: datetime = moment()
    settled_by: UUID | None = None
    settled_at: datetime | None = moment(nullable=True)


class WaitingGrant(msgspec.Struct, frozen=True):
    """A role that waits, with the names of whom it is for and who asked. `alive` is whether who asked may still ask."""

    id: UUID
    member_id: UUID
    member_name: str
    role: str
    asked_by: UUID
    asked_by_name: str
    asked_at: datetime
    alive: bool


class WaitingRole(msgspec.Struct, frozen=True, kw_only=True):
    """A role that rests until a second person says yes. `alive` is false once whoever asked may no longer ask."""

    id: UUID
    role: str
    asked_by: str
    asked_at: datetime
    alive: bool
    actions: list[str]


_WAITING = """
    SELECT g.id, g.member_id, m.name, g.role, g.asked_by, a.name, g.asked_at,
           m.active AND identity.manages(g.tenant_id, g.asked_by) AS alive
      FROM tenant.role_grant g
      JOIN tenant.member m ON m.tenant_id = g.tenant_id AND m.id = g.member_id
      JOIN tenant.member a ON a.tenant_id = g.tenant_id AND a.id = g.asked_by
     WHERE g.tenant_id = :tenant AND g.state = 'waiting'
"""
_ALL = text(f"{_WAITING} ORDER BY g.id LIMIT 500")
_OF_MEMBERS = text(f"{_WAITING} AND g.member_id = ANY (:members) ORDER BY g.id").bindparams(
    bindparam("members", type_=ARRAY(PgUuid(as_uuid=True)))
)
_ONE = text(f"{_WAITING} AND g.id = :id FOR UPDATE OF g")
_STATE = text("SELECT state FROM tenant.role_grant WHERE tenant_id = :tenant AND id = :id")
_SETTLE = statement(
    """
    UPDATE tenant.role_grant SET state = :state, settled_by = :by, settled_at = :at
     WHERE tenant_id = :tenant AND id = ANY (CAST(:ids AS uuid[]))
    """
)
_GIVE = statement(
    """
    INSERT INTO tenant.member_role (tenant_id, member_id, role, confirmed, given_by)
    SELECT :tenant, :member, role, :confirmed, CAST(:by AS uuid) FROM unnest(CAST(:roles AS text[])) AS role
    ON CONFLICT (tenant_id, member_id, role) DO UPDATE SET confirmed = excluded.confirmed, given_by = excluded.given_by
    """
)
_ASK = statement(
    """
    INSERT INTO tenant.role_grant (tenant_id, id, member_id, role, state, asked_by, asked_at)
    SELECT :tenant, g.id, g.member, g.role, 'waiting', g.by, :at
      FROM unnest(CAST(:ids AS uuid[]), CAST(:members AS uuid[]), CAST(:roles AS text[]), CAST(:bys AS uuid[]))
           AS g (id, member, role, by)
    ON CONFLICT (tenant_id, member_id, role) WHERE state = 'waiting' DO NOTHING
    """
)
_TAKE = statement(
    """
    DELETE FROM tenant.member_role h
     USING unnest(CAST(:members AS uuid[]), CAST(:roles AS text[])) AS gone (member, role)
     WHERE h.tenant_id = :tenant AND h.member_id = gone.member AND h.role = gone.role
    """
)
_TOUCHED = statement("UPDATE tenant.member SET version = version + 1 WHERE tenant_id = :tenant AND id = :member")
_SETTING = text(
    """
    SELECT o.second_yes, (SELECT count(*) FROM tenant.member m WHERE m.tenant_id = o.id)
      FROM tenant.organization o WHERE o.id = :tenant
    """
)
_PERMISSIONS = text("SELECT name, permissions FROM tenant.role WHERE tenant_id = :tenant")
_CONFIRMER = text(
    """
    SELECT EXISTS (
      SELECT FROM tenant.member_role h JOIN tenant.role r ON r.tenant_id = h.tenant_id AND r.name = h.role
       WHERE h.tenant_id = :tenant AND h.member_id = :member AND h.confirmed AND r.permissions && CAST(:weighty AS text[]))
    """
)
_UNCONFIRMED = text(
    """
    SELECT h.member_id, h.role, h.given_by
      FROM tenant.member_role h JOIN tenant.role r ON r.tenant_id = h.tenant_id AND r.name = h.role
     WHERE h.tenant_id = :tenant AND NOT h.confirmed AND h.given_by IS NOT NULL
       AND r.permissions && CAST(:weighty AS text[])
     ORDER BY h.member_id, h.role
    """
)
_HELD = text(
    """
    SELECT h.role, EXISTS (SELECT FROM tenant.role_grant g
                            WHERE g.tenant_id = h.tenant_id AND g.member_id = h.member_id AND g.role = h.role
                              AND g.state = 'waiting') AS waiting
      FROM tenant.member_role h
     WHERE h.tenant_id = :tenant AND h.member_id = :member AND h.role = ANY (CAST(:roles AS text[])) ORDER BY h.role
    """
)
_RESTING_ON = text(
    """
    SELECT id FROM tenant.role_grant
     WHERE tenant_id = :tenant AND state = 'waiting' AND (asked_by = :gone OR (:left AND member_id = :gone)) ORDER BY id
    """
)


async def waiting_roles(
    session: ReadSession, caller: Caller, members: Iterable[UUID] | None = None
) -> list[WaitingGrant]:
    """Return what waits for a second yes, oldest first: of `members`, or of the organization (at most 500)."""
    caller.require(Permission.MEMBER_READ)
    values = {"tenant": caller.tenant_id}
    found = _ALL if members is None else _OF_MEMBERS
    rows = await session.execute(found, values if members is None else {**values, "members": list(members)})
    return [WaitingGrant(*row) for row in rows]


async def waiting_for(session: ReadSession, caller: Caller, members: Iterable[UUID]) -> dict[UUID, list[WaitingRole]]:
    """Return what waits for each of `members`, oldest first, with what the caller may do about it; who waits for nothing is left out."""
    waiting = await waiting_roles(session, caller, members)
    confirms = bool(waiting) and await may_confirm(session, caller)
    found: dict[UUID, list[WaitingRole]] = {}
    for one in waiting:
        second = confirms and caller.member_id not in (one.member_id, one.asked_by)
        shown = WaitingRole(
            id=one.id,
            role=one.role,
            asked_by=one.asked_by_name,
            asked_at=one.asked_at,
            alive=one.alive,
            actions=[*(["confirmRole"] if one.alive else []), "refuseRole"] if second else [],
        )
        found.setdefault(one.member_id, []).append(shown)
    return found


async def may_confirm(session: ReadSession, caller: Caller) -> bool:
    """Return whether the caller can say a second yes to roles of others."""
    values = {"tenant": caller.tenant_id, "member": caller.member_id, "weighty": WEIGHTY}
    return bool((await session.execute(_CONFIRMER, values)).scalar_one())


async def divided(session: ReadSession, tenant: UUID, roles: Iterable[str]) -> tuple[list[str], list[str]]:
    """Return which of `roles`, given to a member by an administrator, hold at once and which wait for a second yes."""
    asked_for, people = (await session.execute(_SETTING, {"tenant": tenant})).one()
    permissions: dict[str, list[str]] = dict((await session.execute(_PERMISSIONS, {"tenant": tenant})).all())
    return split(roles, permissions, people=people, asked_for=asked_for)


def give(tenant: UUID, member: UUID, roles: Iterable[str], *, by: UUID | None, confirmed: bool) -> Write:
    """Return what lets a member hold `roles`. `by` is who gave them, None for the operator."""
    return write(_GIVE, tenant=tenant, member=member, roles=sorted(set(roles)), by=by, confirmed=confirmed)


def ask(
    tenant: UUID, member: UUID, roles: list[str], *, by: UUID, at: datetime
) -> tuple[tuple[Write, ...], tuple[Entry, ...]]:
    """Return what lets `roles` wait for a second yes, and the entries that say so."""
    if not roles:
        return (), ()
    return (_asking(tenant, [(member, role, by) for role in roles], at),), (_asked(member, roles, by),)


def end(tenant: UUID, grants: Iterable[UUID], *, at: datetime) -> Write:
    """Return what ends grants that nobody wants any more, or nobody may ask for any more."""
    return write(_SETTLE, tenant=tenant, ids=list(grants), state="ended", by=None, at=at)


async def rest_unconfirmed(
    session: ReadSession, tenant: UUID, at: datetime
) -> tuple[tuple[Write, ...], tuple[Entry, ...]]:
    """When the third person joins: return what lets everything wait that was given before without a second yes, and its entries."""
    asked_for, people = (await session.execute(_SETTING, {"tenant": tenant})).one()
    if not asked_for or people != FROM_PEOPLE:
        return (), ()
    found = await session.execute(_UNCONFIRMED, {"tenant": tenant, "weighty": WEIGHTY})
    resting = [(member, role, by) for member, role, by in found]
    if not resting:
        return (), ()
    return _rest(tenant, resting, at), tuple(_asked(member, [role], None) for member, role, _ in resting)


async def resting_on(session: ReadSession, tenant: UUID, gone: UUID, *, left: bool) -> list[UUID]:
    """Return what waits and was asked for by a member who may no longer ask, and what waits for them when they `left`."""
    return list((await session.execute(_RESTING_ON, {"tenant": tenant, "gone": gone, "left": left})).scalars())


async def rest_roles_of(
    session: ReadSession, tenant: UUID, member: UUID, *, by: UUID, at: datetime
) -> tuple[tuple[Write, ...], list[str]]:
    """Return what lets the weighty roles of a member wait again, asked for `by`, where the policy asks for a second yes.

    And the roles that wait by that, other than those that waited before.
    """
    asked_for, people = (await session.execute(_SETTING, {"tenant": tenant})).one()
    permissions: dict[str, list[str]] = dict((await session.execute(_PERMISSIONS, {"tenant": tenant})).all())
    resting = [role for role, held in permissions.items() if waits(held, people=people, asked_for=asked_for)]
    rows = (await session.execute(_HELD, {"tenant": tenant, "member": member, "roles": resting})).all()
    if not rows:
        return (), []
    writes = _rest(tenant, [(member, row.role, by) for row in rows], at)
    return writes, [row.role for row in rows if not row.waiting]


async def settle_role(session: WriteSession, caller: Caller, clock: Clock, grant_id: UUID, *, yes: bool) -> None:
    """Confirm or refuse a role that waits. Raises `own-roles`, `own-grant`, `forbidden`, `not-found` or `wrong-state`."""
    caller.require(Permission.MEMBER_READ)
    await take_turn(session, caller.tenant_id)
    row = (await session.execute(_ONE, {"tenant": caller.tenant_id, "id": grant_id})).one_or_none()
    if row is None:
        await _explain_absence(session, caller.tenant_id, grant_id)
    waiting = WaitingGrant(*row)  # type: ignore[misc]
    _require_second_person(caller, waiting, may=await may_confirm(session, caller))
    await _settle(session, caller, clock.now(), waiting, by=caller.member_id, yes=yes)


async def confirm_as_operator(session: WriteSession, tenant: UUID, clock: Clock, waiting: WaitingGrant) -> None:
    """Say the operator's yes: the first of an organization, or where its own people cannot."""
    await take_turn(session, tenant)
    await _settle(session, System(tenant_id=tenant, via="operator"), clock.now(), waiting, by=None, yes=True)


async def waiting_in(session: ReadSession, tenant: UUID) -> list[WaitingGrant]:
    """Return what waits in an organization, for the operator."""
    return [WaitingGrant(*row) for row in await session.execute(_ALL, {"tenant": tenant})]


async def _settle(
    session: WriteSession, acting: Caller | System, at: datetime, waiting: WaitingGrant, *, by: UUID | None, yes: bool
) -> None:
    tenant = acting.tenant_id
    if yes and not waiting.alive:
        raise Problem(
            "wrong-state",
            "Whoever asked for this no longer manages people here, or the person has left, so there is nothing to confirm.",
            fix="Ask an administrator to give the role anew.",
        )
    state = "confirmed" if yes else "refused"
    member = waiting.member_id
    writes = [
        write(_SETTLE, tenant=tenant, ids=[waiting.id], state=state, by=by, at=at),
        write(_TOUCHED, tenant=tenant, member=member),
    ]
    if yes:
        writes.append(give(tenant, member, [waiting.role], by=waiting.asked_by, confirmed=True))
        writes.append(grants_changed(tenant))
    entry = Entry(
        type=EntryType.ROLE_CONFIRMED if yes else EntryType.ROLE_REFUSED,
        object_kind="member",
        object_id=member,
        detail={"role": waiting.role, "asked_by": str(waiting.asked_by)},
    )
    await carry_out(session, acting, at, Act(answer=None, writes=tuple(writes), entries=(entry,)))


def _rest(tenant: UUID, resting: list[tuple[UUID, str, UUID]], at: datetime) -> tuple[Write, ...]:
    """Return what takes roles, each with its member and who gave it, and lets them wait."""
    members, roles = [member for member, _, _ in resting], [role for _, role, _ in resting]
    return write(_TAKE, tenant=tenant, members=members, roles=roles), _asking(tenant, resting, at)


def _asking(tenant: UUID, asked: list[tuple[UUID, str, UUID]], at: datetime) -> Write:
    members, roles, by = (list(column) for column in zip(*asked, strict=True))
    ids = [uuid7() for _ in asked]
    return write(_ASK, tenant=tenant, ids=ids, members=members, roles=roles, bys=by, at=at)


def _require_second_person(caller: Caller, waiting: WaitingGrant, *, may: bool) -> None:
    if waiting.member_id == caller.member_id:
        raise Problem(
            "own-roles",
            "A role of your own is for somebody else to confirm.",
            fix="Ask a colleague who decides or manages people.",
        ).on_record(_refused(waiting))
    if waiting.asked_by == caller.member_id:
        raise Problem(
            "own-grant",
            "You asked for this role, and the second yes is somebody else's: one person alone could invent the people who decide.",
            fix="Ask a colleague whose own role was confirmed.",
        ).on_record(_refused(waiting))
    if not may:
        raise Problem(
            "forbidden",
            "The second yes is said by somebody who decides or manages people here, and whose own role was confirmed.",
            fix="Ask such a colleague; where there is none yet, whoever runs this installation says the first yes.",
        )


def _refused(waiting: WaitingGrant) -> Entry:
    """Return what the ledger keeps of an attempt to say a second yes that is somebody else's."""
    return Entry(
        type=EntryType.ROLE_SELF_CONFIRM_REFUSED,
        object_kind="member",
        object_id=waiting.member_id,
        detail={"role": waiting.role},
    )


async def _explain_absence(session: ReadSession, tenant: UUID, grant_id: UUID) -> None:
    state = (await session.execute(_STATE, {"tenant": tenant, "id": grant_id})).scalar_one_or_none()
    if state is None:
        raise not_found()
    raise Problem(
        "wrong-state",
        f"This role is {state}, so nothing waits for your yes any more.",
        fix="Load the list of people again.",
    )


def _asked(member: UUID, roles: list[str], by: UUID | None) -> Entry:
    detail = {"roles": roles} | ({} if by is None else {"asked_by": str(by)})
    return Entry(type=EntryType.ROLES_ASKED, object_kind="member", object_id=member, detail=detail)
