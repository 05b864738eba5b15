"""Invitations: a single-use link that makes somebody a member, handed over by the administrator who made it.

Rule kept: an invitation lives by the right of whoever made it. Once they no longer manage people here, it opens nothing, and
says so in the list.
"""

from collections.abc import Callable
from datetime import datetime, timedelta
from uuid import UUID

import msgspec
from sqlalchemy import select, text
from sqlmodel import Field, col

from tenants.access.caller import Caller
from tenants.access.permissions import Permission
from tenants.acting.act import Act, Write, write
from tenants.acting.carry_out import carry_out
from tenants.db.base import TenantRow, moment, octets, word_list, words
from tenants.db.session import ReadSession, WriteSession
from tenants.db.statement import statement
from tenants.ground.clock import Clock
from tenants.ground.errors import Problem, not_found
from tenants.ground.ids import InvitationId, uuid7
from tenants.ground.session_token import SessionToken, hash_token
from tenants.ground.settings import INVITATION_DAYS
from tenants.identity.addresses import normal_address, require_visible
from tenants.identity.sessions import new_token
from tenants.ledger.entry import Entry
from tenants.ledger.entry_types import EntryType
from tenants.mail.letter import Letter
from tenants.mail.outbox import queued
from tenants.organizations.members import Member, require_roles_exist


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
    member_id: UUID | None = None
    revoked_at: datetime | None = moment(nullable=True)


class Invited(msgspec.Struct, frozen=True):
    """An invitation with the name of who made it, whether they may still invite, and what became of its newest letter.

    `mail` is a `MailState`, None where none was sent.
    """

    invitation: Invitation
    by: str
    alive: bool
    mail: str | None = None

    def state(self, now: datetime) -> str:
        """Return `accepted`, `revoked`, `expired`, `ended` (its maker no longer manages people) or `open`."""
        if self.invitation.accepted_at is not None:
            return "accepted"
        if not self.alive:
            return "ended"
        if self.invitation.revoked_at is not None:
            return "revoked"
        return "open" if self.invitation.expires_at > now else "expired"


_ADD = statement(
    """
    INSERT INTO tenant.invitation (tenant_id, id, email, name, roles, token_hash, invited_by, created_at, expires_at)
    VALUES (:tenant, :id, :email, :name, :roles, :token_hash, :me, :now, :expires_at)
    """
)
_REVOKE = statement("UPDATE tenant.invitation SET revoked_at = :now WHERE tenant_id = :tenant AND id = :id")
_RENEW = statement(
    """
    UPDATE tenant.invitation SET token_hash = :token_hash, expires_at = :expires_at
     WHERE tenant_id = :tenant AND id = :id AND token_hash = :before
    """
)
_MAILED = text("SELECT key, state FROM tenant.mail WHERE tenant_id = :tenant AND key = ANY (:keys)")
_MANAGES = text(
    "SELECT id, identity.manages(tenant_id, id) FROM tenant.member WHERE tenant_id = :tenant AND id = ANY (:ids)"
)


async def list_invitations(session: ReadSession, caller: Caller) -> list[Invited]:
    """Return invitations, newest first, at most 200."""
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
    found = [(invitation, name) for invitation, name in rows]
    makers = list({invitation.invited_by for invitation, _ in found})
    alive: dict[UUID, bool] = dict((await session.execute(_MANAGES, {"tenant": caller.tenant_id, "ids": makers})).all())
    mailed = await _mailed(session, caller.tenant_id, [invitation for invitation, _ in found])
    return [
        Invited(invitation, name, alive[invitation.invited_by], mailed.get(letter_key(invitation)))
        for invitation, name in found
    ]


async def _mailed(session: ReadSession, tenant: UUID, found: list[Invitation]) -> dict[str, str]:
    """Return what became of the newest letter of each invitation that has one, by its key."""
    asked = {"tenant": tenant, "keys": [letter_key(one) for one in found]}
    return dict((await session.execute(_MAILED, asked)).all())


def letter_key(invitation: Invitation) -> str:
    """Return the key of the letter with an invitation's link: another one each time the link is."""
    return f"invitation:{invitation.id}:{invitation.token_hash[:8].hex()}"


Writing = Callable[[Invitation, SessionToken], Letter]
"""Makes the letter with an invitation's link."""


async def invite(
    session: WriteSession,
    caller: Caller,
    clock: Clock,
    *,
    email: str,
    name: str,
    roles: list[str],
    writing: Writing | None = None,
) -> tuple[Invitation, SessionToken]:
    """Invite somebody and return the invitation with its token, which is shown nowhere else but in the letter of `writing`.

    Raises `already-exists` when the address is a member already, `unknown-reference` for a role that does not exist.
    """
    caller.require(Permission.MEMBER_MANAGE)
    address = normal_address(email)
    require_visible(name, "name")
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
    token, now = new_token(), clock.now()
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
    adding = write(
        _ADD,
        tenant=caller.tenant_id,
        id=invitation.id,
        email=address,
        name=name,
        roles=invitation.roles,
        token_hash=invitation.token_hash,
        me=caller.member_id,
        now=now,
        expires_at=invitation.expires_at,
    )
    entry = Entry(
        type=EntryType.MEMBER_INVITED,
        object_kind="invitation",
        object_id=invitation.id,
        detail={"roles": invitation.roles},
        private={"email": address, "name": name},
    )
    await _carry_out(session, caller, now, change=adding, entry=entry, letter=writing and writing(invitation, token))
    return invitation, token


async def send_again(
    session: WriteSession, caller: Caller, clock: Clock, invitation_id: UUID, writing: Writing | None
) -> tuple[Invitation, SessionToken]:
    """Give an open invitation, or one that ran out, another link and another week; return it with its new token.

    The link before is good no longer. Raises `not-found`, or `wrong-state` for one that was accepted, taken back, or made by
    somebody who no longer manages people here.
    """
    caller.require(Permission.MEMBER_MANAGE)
    invitation, now = await _held(session, caller, invitation_id), clock.now()
    alive = {"tenant": caller.tenant_id, "ids": [invitation.invited_by]}
    ((_, manages),) = (await session.execute(_MANAGES, alive)).all()
    state = Invited(invitation, "", alive=manages).state(now)
    if state not in ("open", "expired"):
        raise Problem(
            "wrong-state", f"This invitation is {state}, so there is nothing to send.", fix="Invite them anew."
        )
    token, before = new_token(), invitation.token_hash
    # It is written below, by an act.
    session.expunge(invitation)
    invitation.token_hash, invitation.expires_at = hash_token(token), now + timedelta(days=INVITATION_DAYS)
    renewing = write(
        _RENEW,
        rows=1,
        tenant=caller.tenant_id,
        id=invitation_id,
        before=before,
        token_hash=invitation.token_hash,
        expires_at=invitation.expires_at,
    )
    entry = Entry(type=EntryType.INVITATION_SENT, object_kind="invitation", object_id=invitation_id)
    await _carry_out(session, caller, now, change=renewing, entry=entry, letter=writing and writing(invitation, token))
    return invitation, token


async def _carry_out(
    session: WriteSession, caller: Caller, now: datetime, *, change: Write, entry: Entry, letter: Letter | None
) -> None:
    """Write a change of an invitation, with the letter that tells of it."""
    writes, owes = queued(caller.tenant_id, [letter] if letter else [], session.keyring, now)
    act = Act(answer=None, writes=(change, *writes), entries=(entry,), owes=tuple(owes))
    await carry_out(session, caller, now, act)


async def _held(session: ReadSession, caller: Caller, invitation_id: UUID) -> Invitation:
    """Return an invitation that nobody else can change meanwhile. Raises `not-found`."""
    found = await session.execute(
        select(Invitation)
        .where(col(Invitation.tenant_id) == caller.tenant_id, col(Invitation.id) == invitation_id)
        .with_for_update()
    )
    invitation = found.scalar_one_or_none()
    if invitation is None:
        raise not_found()
    return invitation


async def revoke(session: WriteSession, caller: Caller, clock: Clock, invitation_id: UUID) -> None:
    """Take an open invitation back. Raises `not-found`, or `wrong-state` when it is no longer open."""
    caller.require(Permission.MEMBER_MANAGE)
    invitation = await _held(session, caller, invitation_id)
    state = Invited(invitation, "", alive=True).state(clock.now())
    if state != "open":
        raise Problem(
            "wrong-state", f"This invitation is {state}, so there is nothing to take back.", fix="Reload the list."
        )
    now = clock.now()
    revoking = write(_REVOKE, rows=1, tenant=caller.tenant_id, id=invitation_id, now=now)
    entry = Entry(type=EntryType.INVITATION_REVOKED, object_kind="invitation", object_id=invitation_id)
    await carry_out(session, caller, now, Act(answer=None, writes=(revoking,), entries=(entry,)))
