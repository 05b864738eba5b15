"""Changing members: their name, roles and standing, by somebody else.

Rule kept: nobody changes their own roles or standing, and an organization keeps at least one administrator. What rests on a
right that is lost ends with it: invitations, and roles asked for or waited for; with an access, cover too. Nobody decides in the place
of somebody who has left, and nobody who has left decides, also should they come back.
"""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

import msgspec
from sqlalchemy import text

from tenants.access.caller import Caller
from tenants.access.permissions import Permission
from tenants.acting.act import Act, Write, write
from tenants.acting.carry_out import carry_out
from tenants.db.connection import fetch
from tenants.db.session import ReadSession, WriteSession
from tenants.db.statement import statement
from tenants.due.kinds import DueKind, Owed
from tenants.ground.clock import Clock
from tenants.ground.errors import Problem, stale
from tenants.ground.etags import etag_of
from tenants.identity.addresses import require_visible
from tenants.ledger.entry import Entry
from tenants.ledger.entry_types import EntryType
from tenants.organizations.members import ADMINISTRATOR, MemberView, get_member, holders, require_roles_exist
from tenants.organizations.one_at_a_time import take_turn
from tenants.organizations.organizations import grants_changed
from tenants.organizations.role_grants import ask, divided, end, give, resting_on

_CHANGE = statement(
    """
    UPDATE tenant.member SET name = :name, active = :active, version = version + 1
     WHERE tenant_id = :tenant AND id = :member
    """
)
_HOLD = statement("SELECT FROM tenant.member WHERE tenant_id = :tenant AND id = :member FOR NO KEY UPDATE")
"""Held before the cover that rests on them, as whoever decides in another's place holds both."""
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
_HOLD_COVER = statement(
    """
    SELECT c.id, c.member_id, c.deputy_id FROM tenant.cover c
     WHERE c.tenant_id = :tenant AND :member IN (c.member_id, c.deputy_id) AND upper(c.during) > clock_timestamp()
     ORDER BY c.id FOR UPDATE
    """
)
_END_COVER = statement(
    """
    UPDATE tenant.cover SET ended_at = :now, ended_by = :by
     WHERE tenant_id = :tenant AND id = ANY (CAST(:ids AS uuid[])) AND ended_at IS NULL
    """
)


async def change_member(
    session: WriteSession,
    caller: Caller,
    clock: Clock,
    member_id: UUID,
    *,
    expected_version: int,
    roles: list[str] | None,
    active: bool | None,
    name: str | None = None,
) -> MemberView:
    """Replace a member's name, roles or standing. `roles` are all they shall have, those that wait for a second yes included.

    Raises `stale`, `own-roles`, `last-administrator` or `unknown-reference`.
    """
    caller.require(Permission.MEMBER_MANAGE)
    if name is not None:
        require_visible(name, "name")
    # Two administrators who demote each other take turns.
    await take_turn(session, caller.tenant_id)
    member = await get_member(session, caller, member_id)
    if member.id == caller.member_id:
        await require_roles_exist(session, caller.tenant_id, set(roles or ()))
        tried = roles is not None or active is not None
        raise own_roles().on_record(_tried(member, roles, active)) if tried else own_roles()
    if member.etag != etag_of(expected_version):
        raise stale(member.etag)
    waiting = {one.role: one.id for one in member.waiting}
    change = await _change(session, caller, member, waiting=waiting, roles=roles, active=active, name=name)
    if change.nothing:
        return member
    now = clock.now()
    rested = await _resting_on(session, caller.tenant_id, member, change)
    act = _act(caller, now, member, change=change, ended=[waiting[role] for role in change.withdrawn], rested=rested)
    await carry_out(session, caller, now, act)
    return await get_member(session, caller, member_id)


def own_roles() -> Problem:
    """Return the refusal for changing oneself."""
    return Problem(
        "own-roles",
        "Giving oneself rights, or taking one's own away by mistake, is a decision for somebody else.",
        fix="Ask another administrator.",
    )


def _tried(member: MemberView, roles: list[str] | None, active: bool | None) -> Entry:
    """Return what the ledger keeps of somebody's attempt to change their own roles or standing. Each of `roles` is one there is."""
    wanted = {} if roles is None else {"asked": sorted(set(roles))}
    standing = {} if active is None else {"active": active}
    return Entry(
        type=EntryType.MEMBER_SELF_CHANGE_REFUSED,
        object_kind="member",
        object_id=member.id,
        detail={"before": list(member.roles), **wanted, **standing},
    )


class _Change(msgspec.Struct, frozen=True):
    """What changes: roles given at once, asked for, taken away, no longer asked for, the standing, and the name."""

    given: list[str]
    asked: list[str]
    taken: list[str]
    withdrawn: list[str]
    active: bool
    stands: bool
    name: str
    renamed: bool

    @property
    def nothing(self) -> bool:
        return self.stands and not self.renamed and not (self.given or self.asked or self.taken or self.withdrawn)


async def _change(
    session: ReadSession,
    caller: Caller,
    member: MemberView,
    *,
    waiting: dict[str, UUID],
    roles: list[str] | None,
    active: bool | None,
    name: str | None,
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
        name=name or member.name,
        renamed=name not in (None, member.name),
    )


class _Cover(msgspec.Struct, frozen=True):
    """Cover that rests on a member: they are away, or they cover."""

    id: UUID
    member_id: UUID
    deputy_id: UUID


async def _hold_cover_of(session: WriteSession, tenant: UUID, member_id: UUID) -> list[_Cover]:
    """Return the cover that rests on a member and has not ended, held so that nobody decides by it before this transaction ends.

    The member has to be held before, as whoever decides in another's place holds them.
    """
    rows = await fetch(session, _HOLD_COVER, tenant=tenant, member=member_id)
    return [_Cover(row["id"], row["member_id"], row["deputy_id"]) for row in rows]


def _ending(tenant: UUID, resting: Sequence[_Cover], *, by: UUID, at: datetime) -> tuple[Write, list[Entry]]:
    """Return what ends cover because somebody leaves, and what the ledger says of each."""
    entries = [
        Entry(
            type=EntryType.COVER_ENDED,
            object_kind="member",
            object_id=one.member_id,
            detail={"cover": one.id, "deputy": one.deputy_id, "because": "access_ended"},
        )
        for one in resting
    ]
    return write(_END_COVER, tenant=tenant, ids=[one.id for one in resting], by=by, now=at), entries


class _Resting(msgspec.Struct, frozen=True):
    """What rested on a right that a member loses: invitations they made, roles they asked for or waited for, and cover."""

    invitations: tuple[UUID, ...] = ()
    waiting: tuple[UUID, ...] = ()
    cover: tuple[_Cover, ...] = ()


async def _resting_on(session: WriteSession, tenant: UUID, member: MemberView, change: _Change) -> _Resting:
    if change.active and not change.taken:
        return _Resting()
    keeps = sorted((set(member.roles) | set(change.given)) - set(change.taken))
    asked = {"tenant": tenant, "roles": keeps, "manage": Permission.MEMBER_MANAGE.value}
    if change.active and (await session.execute(_MANAGE, asked)).scalar_one():
        return _Resting()
    invitations = await session.execute(_OPEN_INVITATIONS, {"tenant": tenant, "member": member.id})
    waiting = await resting_on(session, tenant, member.id, left=not change.active)
    cover: list[_Cover] = []
    if not change.active and not change.stands:
        await fetch(session, _HOLD, tenant=tenant, member=member.id)
        cover = await _hold_cover_of(session, tenant, member.id)
    return _Resting(tuple(invitations.scalars()), tuple(waiting), tuple(cover))


def _act(
    caller: Caller, at: datetime, member: MemberView, *, change: _Change, ended: list[UUID], rested: _Resting
) -> Act[None]:
    """Return what a change writes and puts on record: what depends on rights that are lost ends with them."""
    tenant = caller.tenant_id
    asking, asked = ask(tenant, member.id, change.asked, by=caller.member_id, at=at)
    writes: list[Write] = [
        write(_CHANGE, tenant=tenant, member=member.id, name=change.name, active=change.active),
        write(_TAKE, tenant=tenant, member=member.id, roles=change.taken),
        give(tenant, member.id, change.given, by=caller.member_id, confirmed=False),
        *asking,
        end(tenant, sorted({*ended, *rested.waiting}), at=at),
        write(_END_INVITATIONS, tenant=tenant, ids=list(rested.invitations), now=at),
        grants_changed(tenant),
    ]
    ends, ended_cover = _ending(tenant, rested.cover, by=caller.member_id, at=at)
    if rested.cover:
        writes.append(ends)
    if not change.active:
        writes.append(write(_END_SESSIONS, rows=1, member=member.id))
    lost = {"invitations": rested.invitations, "waiting": [one for one in rested.waiting if one not in ended]}
    told = {name: [str(one) for one in ids] for name, ids in lost.items() if ids}
    loses = change.taken or not change.active
    owes = (Owed(DueKind.CHECK_SEATS, member.id),) if loses else ()
    return Act(
        answer=None, writes=tuple(writes), entries=(*_entries(member, change, told), *ended_cover, *asked), owes=owes
    )


def _entries(member: MemberView, change: _Change, ended: dict[str, list[str]]) -> list[Entry]:
    entries = [renamed(member.id, before=member.name, after=change.name)] if change.renamed else []
    after = sorted((set(member.roles) | set(change.given)) - set(change.taken))
    withdrawn = {"no_longer_asked_for": change.withdrawn} if change.withdrawn else {}
    if after != list(member.roles) or withdrawn:
        detail = {"before": list(member.roles), "after": after, **withdrawn, **({} if not change.stands else ended)}
        entries.append(Entry(type=EntryType.ROLES_CHANGED, object_kind="member", object_id=member.id, detail=detail))
    if not change.stands:
        kind = EntryType.MEMBER_REACTIVATED if change.active else EntryType.MEMBER_DEACTIVATED
        entries.append(Entry(type=kind, object_kind="member", object_id=member.id, detail=ended))
    return entries


def renamed(member: UUID, *, before: str, after: str) -> Entry:
    """Return the entry that says that a member's name was corrected. Both names are sealed."""
    return Entry(
        type=EntryType.MEMBER_RENAMED,
        object_kind="member",
        object_id=member,
        private={"name": after, "name_before": before},
        subject=member,
    )


async def _keep_an_administrator(
    session: ReadSession, tenant: UUID, member: MemberView, roles: tuple[str, ...], active: bool
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
