"""Invitations: a single-use link that makes somebody a member, handed over by the administrator who made it.

Rule kept: the link opens nothing by being fetched; accepting is a POST with a password. An address that already has an
account proves itself with the password it has, so an invitation cannot take an account over.
"""

import secrets
from datetime import datetime, timedelta
from uuid import UUID

import msgspec
from sqlalchemy import insert, select, text, update
from sqlmodel import Field, col

from tenants.access.caller import Caller
from tenants.access.permissions import Permission
from tenants.db.base import TenantRow, moment, octets, word_list, words
from tenants.db.session import Database, ReadSession, WriteSession
from tenants.ground.clock import Clock
from tenants.ground.errors import Problem, not_found
from tenants.ground.ids import InvitationId, uuid7
from tenants.ground.session_token import SessionToken, hash_token
from tenants.ground.settings import INVITATION_DAYS
from tenants.identity.accounts import create_person, find_person
from tenants.identity.addresses import normal_address
from tenants.identity.attempts import count_attempt
from tenants.identity.passwords import hash_password, require_strong, verify_password
from tenants.identity.sessions import Membership, memberships, memberships_of, open_session
from tenants.ledger.append import append
from tenants.ledger.entry import Actor, Entry
from tenants.ledger.entry_types import EntryType
from tenants.organizations.members import Member, add_member, require_roles_exist
from tenants.organizations.organizations import Organization


class Invitation(TenantRow, table=True):
    __tablename__ = "invitation"
    __table_args__ = ({"schema": "tenant"},)
    id: UUID = Field(primary_key=True)
    email: str = words()
    name: str = words()
    roles: list[str] = word_list()
    token_hash: bytes = octets()
    invited_by: UUID
    created_at: datetime = moment()
    expires_at: datetime = moment()
    accepted_at: datetime | None = moment(nullable=True)
    revoked_at: datetime | None = moment(nullable=True)

    def state(self, now: datetime) -> str:
        """Return `accepted`, `revoked`, `expired` or `open`."""
        if self.accepted_at is not None:
            return "accepted"
        if self.revoked_at is not None:
            return "revoked"
        return "open" if self.expires_at > now else "expired"


class Preview(msgspec.Struct, frozen=True):
    """What an invited person sees before accepting; `known` means the address already has an account."""

    organization: Organization
    email: str
    name: str
    roles: tuple[str, ...]
    known: bool


class _Joining(msgspec.Struct, frozen=True):
    tenant_id: UUID
    actor: Actor


_OPEN = text("SELECT tenant_id, id FROM identity.open_invitation(:token)")


async def list_invitations(session: ReadSession, caller: Caller) -> list[tuple[Invitation, str]]:
    """Return invitations with the name of who made them, newest first, at most 200."""
    caller.require(Permission.MEMBER_MANAGE)
    rows = await session.execute(
        select(Invitation, col(Member.name))
        .join(
            Member,
            (col(Member.tenant_id) == col(Invitation.tenant_id)) & (col(Member.id) == col(Invitation.invited_by)),
        )
        .where(col(Invitation.tenant_id) == caller.tenant_id)
        .order_by(col(Invitation.id).desc())
        .limit(200)
    )
    return [(invitation, name) for invitation, name in rows]


async def invite(
    session: WriteSession, caller: Caller, clock: Clock, *, email: str, name: str, roles: list[str]
) -> tuple[Invitation, str]:
    """Invite somebody and return the invitation with its token, which is shown nowhere else.

    Raises `already-exists` when the address is a member already, `unknown-reference` for a role that does not exist.
    """
    caller.require(Permission.MEMBER_MANAGE)
    address = normal_address(email)
    await require_roles_exist(session, caller.tenant_id, roles)
    taken = await session.execute(
        select(col(Member.id)).where(col(Member.tenant_id) == caller.tenant_id, col(Member.email) == address)
    )
    if taken.first() is not None:
        raise Problem(
            "already-exists",
            "Somebody with that address is already in this organization.",
            fix="Find them in the list of people and change their roles there.",
        )
    token, now = secrets.token_urlsafe(32), clock.now()
    invitation = Invitation(
        tenant_id=caller.tenant_id,
        id=InvitationId(uuid7()),
        email=address,
        name=name,
        roles=sorted(set(roles)),
        token_hash=hash_token(token),
        invited_by=caller.member_id,
        created_at=now,
        expires_at=now + timedelta(days=INVITATION_DAYS),
    )
    await session.execute(insert(Invitation).values(invitation.model_dump()))
    await append(
        session,
        caller,
        now,
        Entry(
            type=EntryType.MEMBER_INVITED,
            object_kind="invitation",
            object_id=invitation.id,
            detail={"roles": invitation.roles},
            private={"email": address, "name": name},
        ),
    )
    return invitation, token


async def revoke(session: WriteSession, caller: Caller, clock: Clock, invitation_id: UUID) -> None:
    """Take an open invitation back. Raises `not-found`, or `wrong-state` when it is no longer open."""
    caller.require(Permission.MEMBER_MANAGE)
    found = await session.execute(
        select(Invitation)
        .where(col(Invitation.tenant_id) == caller.tenant_id, col(Invitation.id) == invitation_id)
        .with_for_update()
    )
    invitation = found.scalar_one_or_none()
    if invitation is None:
        raise not_found()
    state = invitation.state(clock.now())
    if state != "open":
        raise Problem(
            "wrong-state", f"This invitation is {state}, so there is nothing to take back.", fix="Reload the list."
        )
    await session.execute(
        update(Invitation)
        .where(col(Invitation.tenant_id) == caller.tenant_id, col(Invitation.id) == invitation_id)
        .values(revoked_at=clock.now())
    )
    await append(
        session,
        caller,
        clock.now(),
        Entry(type=EntryType.INVITATION_REVOKED, object_kind="invitation", object_id=invitation_id),
    )


async def preview(session: ReadSession, token: str) -> Preview:
    """Return what a token invites to. Raises `invitation-unusable`, the same for every reason."""
    invitation = await _open(session, token)
    organization = (await session.execute(select(Organization))).scalar_one()
    person = await find_person(session, invitation.email)
    return Preview(organization, invitation.email, invitation.name, tuple(invitation.roles), person is not None)


async def accept(database: Database, clock: Clock, *, token: str, name: str, password: str, source: str) -> str:
    """Become a member and return the token of a new session.

    Raises `invitation-unusable`, `weak-password`, `sign-in-refused` (a known address with a wrong password) or
    `too-many-attempts`.
    """
    async with database.writing() as session:
        await count_attempt(session, database.keyring.attempt_key("invitation", source), limit=30, seconds=900)
    async with database.reading() as session:
        invitation = await _open(session, token)
        person = await find_person(session, invitation.email)
    encoded: str | None = None
    if person is None:
        await require_strong(password, about=(name, invitation.email))
        encoded = await hash_password(password)
    elif not await verify_password(person.password_hash, password):
        raise Problem(
            "sign-in-refused",
            "This address already has an account, and that is not its password.",
            fix="Use the password you already have for this address.",
        )
    async with database.writing() as session:
        invitation = await _open(session, token, lock=True)
        if person is None:
            person_id = await create_person(session, clock, email=invitation.email, name=name, password_hash=encoded)
        else:
            person_id = person.id  # type: ignore[assignment]
        await _join(session, clock, invitation, person_id, name)
        found = await memberships_of(session, person_id)
        membership = next(one for one in found if one.tenant_id == invitation.tenant_id)
        return await open_session(session, clock, person_id, membership)


async def membership_in(session: ReadSession, tenant: UUID) -> Membership:
    """Return this person's membership of `tenant`. Raises `not-found`, whether or not the organization exists."""
    for membership in await memberships(session):
        if membership.tenant_id == tenant:
            return membership
    raise not_found()


async def _join(session: WriteSession, clock: Clock, invitation: Invitation, person_id: UUID, name: str) -> None:
    member = await add_member(
        session,
        clock,
        invitation.tenant_id,
        person_id,
        name=name,
        email=invitation.email,
        roles=invitation.roles,
    )
    await session.execute(
        update(Invitation)
        .where(col(Invitation.tenant_id) == invitation.tenant_id, col(Invitation.id) == invitation.id)
        .values(accepted_at=clock.now())
    )
    await append(
        session,
        _Joining(invitation.tenant_id, Actor(member=member, roles=tuple(invitation.roles))),
        clock.now(),
        Entry(
            type=EntryType.MEMBER_JOINED,
            object_kind="member",
            object_id=member,
            detail={"invitation": str(invitation.id), "roles": list(invitation.roles)},
            private={"email": invitation.email, "name": name},
        ),
    )


async def _open(session: ReadSession, token: str, *, lock: bool = False) -> Invitation:
    found = (await session.execute(_OPEN, {"token": SessionToken(token).octets})).one_or_none()
    if found is not None:
        query = select(Invitation).where(col(Invitation.tenant_id) == found.tenant_id, col(Invitation.id) == found.id)
        invitation: Invitation = (await session.execute(query.with_for_update() if lock else query)).scalar_one()
        if invitation.accepted_at is None and invitation.revoked_at is None:
            return invitation
    raise Problem(
        "invitation-unusable",
        "The link has been used, taken back or is older than a week.",
        fix="Ask the administrator who invited you for a new one.",
    )
