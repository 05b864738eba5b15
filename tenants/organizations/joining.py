"""Joining an organization: what an invitation's link shows, and accepting it.

Rule kept: the link opens nothing by being fetched; accepting is a POST with a password. Nobody's account is ever adopted: whoever has
one for the address signs in to it, whoever does not chooses a password for a new one, and the page offers both to everybody, so
that nothing tells whether the address has an account elsewhere.
"""

from datetime import datetime
from uuid import UUID

import msgspec
from sqlalchemy import select, text
from sqlmodel import col

from tenants.acting.act import Act, Write, write
from tenants.acting.carry_out import carry_out
from tenants.db.session import Database, ReadSession
from tenants.db.statement import statement
from tenants.ground.clock import Clock
from tenants.ground.errors import Problem
from tenants.ground.ids import MemberId, uuid7
from tenants.ground.session_token import SessionToken, hash_token
from tenants.identity.addresses import require_visible
from tenants.identity.passwords import derive, require_strong
from tenants.identity.sessions import new_token
from tenants.identity.throttles import Visitor, count_link, count_sign_in, remember
from tenants.ledger.entry import Actor, Entry
from tenants.ledger.entry_types import EntryType
from tenants.organizations.invitations import Invitation
from tenants.organizations.one_at_a_time import take_turn
from tenants.organizations.organizations import Organization, grants_changed
from tenants.organizations.role_grants import ask, divided, give, rest_unconfirmed

_OPEN = text("SELECT tenant_id, id FROM identity.open_invitation(:token)")
_JOIN = text("SELECT identity.join_by_invitation(:member, :name, :password, :existing)")
_ENTER = statement("SELECT identity.enter_as_invited(:session_hash, :device)")
_ACCEPT = statement(
    "UPDATE tenant.invitation SET accepted_at = :now, member_id = :member WHERE tenant_id = :tenant AND id = :id"
)


class Preview(msgspec.Struct, frozen=True):
    """What an invited person sees before accepting."""

    organization: Organization
    email: str
    name: str
    roles: tuple[str, ...]


class _Joining(msgspec.Struct, frozen=True):
    tenant_id: UUID
    actor: Actor


async def preview(database: Database, token: str, visitor: Visitor) -> Preview:
    """Return what a token invites to. Raises `invitation-unusable`, the same for every reason, or `too-many-attempts`."""
    await count_link(database, visitor)
    async with database.reading() as session:
        invitation = await _open(session, token)
        organization = (await session.execute(select(Organization))).scalar_one()
    return Preview(organization, invitation.email, invitation.name, tuple(invitation.roles))


async def accept(
    database: Database,
    clock: Clock,
    *,
    token: str,
    name: str,
    password: str,
    existing: bool,
    visitor: Visitor,
) -> SessionToken:
    """Become a member and return the token of a new session: with the account the person has, or with a new one.

    Raises `invitation-unusable`, `weak-password`, `sign-in-refused` (`existing`, and no such account or another password) or
    `too-many-attempts`.
    """
    require_visible(name, "name")
    await count_link(database, visitor)
    async with database.reading() as session:
        invitation = await _open(session, token)
        organization = (await session.execute(select(Organization))).scalar_one()
    tried = b""
    if existing:
        tried = await count_sign_in(database, invitation.email, visitor)
    else:
        await require_strong(password, about=(name, invitation.email, organization.name))
    derived = await derive(database.keyring, invitation.email, password)
    opened = new_token()
    async with database.writing() as session:
        await take_turn(session, (await _open(session, token)).tenant_id)
        invitation = await _open(session, token, lock=True)
        member = MemberId(uuid7())
        values = {"member": member, "name": name, "password": derived, "existing": existing}
        if (await session.execute(_JOIN, values)).scalar_one() is None:
            raise _no_such_account()
        now, tenant = clock.now(), invitation.tenant_id
        giving, entries, roles = await _roles(session, invitation, member, now)
        joined = Entry(
            type=EntryType.MEMBER_JOINED,
            object_kind="member",
            object_id=member,
            detail={"invitation": str(invitation.id), "roles": roles},
            private={"email": invitation.email, "name": name},
        )
        writes = (
            write(_ACCEPT, rows=1, tenant=tenant, id=invitation.id, member=member, now=now),
            write(_ENTER, rows=1, session_hash=hash_token(opened), device=visitor.device),
            *giving,
        )
        acting = _Joining(tenant, Actor(member=member, roles=tuple(roles)))
        await carry_out(session, acting, now, Act(answer=None, writes=writes, entries=(joined, *entries)))
    await remember(database, invitation.email, visitor, tried)
    return opened


async def _roles(
    session: ReadSession, invitation: Invitation, member: MemberId, at: datetime
) -> tuple[tuple[Write, ...], tuple[Entry, ...], list[str]]:
    """Return what gives a new member the roles they were invited with, the entries of those that wait, and those they hold."""
    tenant, by = invitation.tenant_id, invitation.invited_by
    given, waiting = await divided(session, tenant, invitation.roles)
    resting, rested = await rest_unconfirmed(session, tenant, at)
    asking, asked = ask(tenant, member, waiting, by=by, at=at)
    giving = give(tenant, member, given, by=by, confirmed=False)
    return (*resting, giving, *asking, grants_changed(tenant)), (*asked, *rested), given


async def _open(session: ReadSession, token: str, *, lock: bool = False) -> Invitation:
    found = (await session.execute(_OPEN, {"token": SessionToken(token).octets})).one_or_none()
    if found is not None:
        query = select(Invitation).where(col(Invitation.tenant_id) == found.tenant_id, col(Invitation.id) == found.id)
        query = query.with_for_update().execution_options(populate_existing=True) if lock else query
        invitation: Invitation = (await session.execute(query)).scalar_one()
        if invitation.accepted_at is None and invitation.revoked_at is None:
            return invitation
    raise Problem(
        "invitation-unusable",
        "The link has been used, taken back, is older than a week, or whoever made it no longer manages people there.",
        fix="Ask the administrator who invited you, or another, for a new one.",
    )


def _no_such_account() -> Problem:
    return Problem(
        "sign-in-refused",
        "There is no account with this address and this password that could join.",
        fix="Check the password of the account you have, or choose a password for a new one.",
    )
