"""Choosing a new password by a single-use link, handed over by an administrator or by the operator.

Rule kept: a link of an administrator's reaches only what is theirs to give. It is for one membership: whoever uses it gets an account
of its own in the member's place, so nothing the person has in other organizations is touched, and nobody learns whether there is any.
The administrator could use the link themselves; so roles that decide rest, where the policy asks for a second yes, until a second
person has said it. A link of the operator's (`hashmark person reset`) is for the whole account, leaves its roles and proves its
address. Both end every session that rested on the old password, and both stand in the record.
"""

from uuid import UUID

import msgspec
from sqlalchemy import text

from tenants.access.caller import Caller, System
from tenants.access.permissions import Permission
from tenants.acting.act import Act, Write
from tenants.acting.carry_out import carry_out
from tenants.db.session import Database, ReadSession, WriteSession
from tenants.ground.clock import Clock
from tenants.ground.errors import Problem, not_found
from tenants.ground.session_token import SessionToken, hash_token
from tenants.identity.addresses import normal_address
from tenants.identity.errands import ErrandKind, leave_errand
from tenants.identity.passwords import derive, require_strong
from tenants.identity.sessions import new_token
from tenants.identity.throttles import Visitor, count_link
from tenants.ledger.entry import Actor, Entry
from tenants.ledger.entry_types import EntryType
from tenants.organizations.changing_members import own_roles
from tenants.organizations.members import get_member
from tenants.organizations.one_at_a_time import take_turn
from tenants.organizations.organizations import grants_changed
from tenants.organizations.role_grants import rest_roles_of

_MAKE = text("SELECT identity.make_reset(:member, :token_hash)")
_MAKE_AS_OPERATOR = text("SELECT identity.make_operators_reset(:person, :token_hash)")
_OPEN = text("SELECT email, name, organization, made_by FROM identity.open_reset(:token)")
_USE = text("SELECT tenant_id, member_id, made_by FROM identity.use_reset(:token, :password, :session_hash, :device)")
_ACCOUNTS = text("SELECT person_id, name, proven, tenant_id, member_id, slug, active FROM identity.accounts_at(:email)")


class ResetPreview(msgspec.Struct, frozen=True):
    """What a link is for: whose password, and in which organization; null where it is for the whole account."""

    email: str
    name: str
    organization: str | None


class _Returning(msgspec.Struct, frozen=True):
    tenant_id: UUID
    actor: Actor


async def make_reset(session: WriteSession, caller: Caller, clock: Clock, member_id: UUID) -> SessionToken:
    """Return the token of a link by which a member chooses a new password; an earlier one is good no longer.

    Raises `forbidden`, `not-found`, `own-roles` or `wrong-state` (a member whose access has ended).
    """
    caller.require(Permission.MEMBER_MANAGE)
    member = await get_member(session, caller, member_id)
    if member.id == caller.member_id:
        raise own_roles()
    token = new_token()
    if not (await session.execute(_MAKE, {"member": member_id, "token_hash": hash_token(token)})).scalar_one():
        raise Problem(
            "wrong-state",
            f"{member.name} has no access at the moment, so there is nothing to sign in to.",
            fix="Restore their access first.",
        )
    made = Entry(type=EntryType.RESET_MADE, object_kind="member", object_id=member_id)
    await carry_out(session, caller, clock.now(), Act(answer=None, entries=(made,)))
    return token


async def preview_reset(database: Database, token: str, visitor: Visitor) -> ResetPreview:
    """Return what a link is for. Raises `reset-unusable`, the same for every reason, or `too-many-attempts`."""
    await count_link(database, visitor)
    async with database.reading() as session:
        found = (await session.execute(_OPEN, {"token": SessionToken(token).octets})).one_or_none()
    if found is None:
        raise _unusable()
    return ResetPreview(found.email, found.name, found.organization)


async def use_reset(database: Database, clock: Clock, *, token: str, password: str, visitor: Visitor) -> SessionToken:
    """Choose a new password by a link and return the token of a new session.

    Raises `reset-unusable`, `weak-password` or `too-many-attempts`.
    """
    shown = await preview_reset(database, token, visitor)
    await require_strong(password, about=(shown.name, shown.email, shown.organization or ""))
    address = normal_address(shown.email)
    opened = new_token()
    values = {
        "token": SessionToken(token).octets,
        "password": await derive(database.keyring, address, password),
        "session_hash": hash_token(opened),
        "device": visitor.device,
    }
    async with database.writing() as session:
        used = (await session.execute(_USE, values)).one_or_none()
        if used is None:
            raise _unusable()
        await take_turn(session, used.tenant_id)
        now, tenant, writes, detail = clock.now(), used.tenant_id, list[Write](), dict[str, object]()
        if used.made_by is not None:
            resting, waiting = await rest_roles_of(session, tenant, used.member_id, by=used.made_by, at=now)
            writes = [*resting, grants_changed(tenant)]
            detail = {"made_by": str(used.made_by)} | ({"waiting": waiting} if waiting else {})
        entry = Entry(type=EntryType.RESET_USED, object_kind="member", object_id=used.member_id, detail=detail)
        returning = _Returning(tenant, Actor(member=used.member_id))
        if used.made_by is None:
            # A whole account: its other organizations learn of it too.
            await leave_errand(session, ErrandKind.PASSWORD_CHOSEN, {"recorded_in": str(tenant)})
        await carry_out(session, returning, now, Act(answer=None, writes=tuple(writes), entries=(entry,)))
    return opened


class AccountAt(msgspec.Struct, frozen=True):
    """An account with an address: its organizations as (id, member, short name, active)."""

    person_id: UUID
    name: str
    proven: bool
    memberships: tuple[tuple[UUID, UUID, str, bool], ...]


async def accounts_at(session: ReadSession, email: str) -> list[AccountAt]:
    """Return every account with an address, the proven one first. For the operator."""
    found: dict[UUID, AccountAt] = {}
    rows = await session.execute(_ACCOUNTS, {"email": normal_address(email)})
    for person, name, proven, tenant, member, slug, active in rows:
        before = found.get(person, AccountAt(person, name, proven, ()))
        more = () if tenant is None else ((tenant, member, slug, active),)
        found[person] = msgspec.structs.replace(before, memberships=(*before.memberships, *more))
    return list(found.values())


async def reset_as_operator(database: Database, clock: Clock, account: AccountAt) -> SessionToken:
    """Return the token of a link for a whole account, on record in each of its organizations first."""
    if not any(active for *_, active in account.memberships):
        raise not_found()
    for tenant, member, _, _ in account.memberships:
        async with database.writing(tenant) as session:
            made = Entry(type=EntryType.RESET_MADE, object_kind="member", object_id=member)
            acting = System(tenant_id=tenant, via="operator")
            await carry_out(session, acting, clock.now(), Act(answer=None, entries=(made,)))
    token = new_token()
    async with database.writing() as session:
        await session.execute(_MAKE_AS_OPERATOR, {"person": account.person_id, "token_hash": hash_token(token)})
    return token


def _unusable() -> Problem:
    return Problem(
        "reset-unusable",
        "The link has been used, is too old, was followed by a newer one, or whoever made it no longer manages people there.",
        fix="Ask for a new one on the page to sign in, or ask an administrator of your organization.",
    )
