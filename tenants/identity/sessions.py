"""Server-side sessions: a random token in the cookie, its SHA-256 in the database.

Reading the table reveals no usable token. A session ends after 12 hours without use, after 7 days in any case, on signing
out, on a change of password, and with the membership it was opened in.
"""

import secrets
from datetime import datetime, timedelta
from uuid import UUID

import msgspec
from sqlalchemy import delete, insert, text, update
from sqlmodel import col

from tenants.access.caller import Caller
from tenants.access.permission_sets import permissions_for
from tenants.db.base import Row, moment, octets
from tenants.db.session import ReadSession, WriteSession
from tenants.ground.clock import Clock
from tenants.ground.session_token import SessionToken, hash_token
from tenants.ground.settings import SESSION_MAX_DAYS

TOUCH_EVERY = timedelta(minutes=1)


class Session(Row, table=True):
    __tablename__ = "session"
    __table_args__ = ({"schema": "identity"},)
    token_hash: bytes = octets(primary_key=True)
    person_id: UUID
    tenant_id: UUID
    member_id: UUID
    created_at: datetime = moment()
    seen_at: datetime = moment()
    expires_at: datetime = moment()


class Membership(msgspec.Struct, frozen=True):
    """One organization a person belongs to."""

    tenant_id: UUID
    member_id: UUID
    slug: str
    organization: str
    zone: str
    roles: tuple[str, ...]


class Resolved(msgspec.Struct, frozen=True):
    """A session token made into a caller. `stale` says its last use should be written down."""

    caller: Caller
    expires_at: datetime
    stale: bool


_RESOLVE = text("SELECT *, now() - seen_at AS idle FROM identity.resolve(:token)")
_MEMBERSHIPS = text("SELECT tenant_id, member_id, slug, organization, zone, roles FROM identity.memberships()")
_MEMBERSHIPS_OF = text(
    "SELECT tenant_id, member_id, slug, organization, zone, roles FROM identity.memberships_of(:person)"
)
_TOUCH = text("UPDATE identity.session SET seen_at = now() WHERE token_hash = :token_hash")
_SWEEP = text("DELETE FROM identity.session WHERE expires_at < now() OR seen_at < now() - interval '12 hours'")


async def resolve(session: ReadSession, token: str, request_id: str = "") -> Resolved | None:
    """Return who this token speaks for, or None. The transaction speaks for them from here on, set by the database."""
    row = (await session.execute(_RESOLVE, {"token": SessionToken(token).octets})).one_or_none()
    if row is None:
        return None
    roles = tuple(row.roles)
    caller = Caller(
        person_id=row.person_id,
        tenant_id=row.tenant_id,
        member_id=row.member_id,
        name=row.name,
        email=row.email,
        organization=row.organization,
        slug=row.slug,
        zone=row.zone,
        roles=roles,
        permissions=await permissions_for(session, row.tenant_id, row.grants_version, roles),
        request_id=request_id,
        session_hash=hash_token(token),
        token=SessionToken(token),
    )
    return Resolved(caller, row.expires_at, row.idle > TOUCH_EVERY)


async def memberships(session: ReadSession) -> list[Membership]:
    """Return the active memberships of the person this transaction speaks for, by name."""
    rows = await session.execute(_MEMBERSHIPS)
    return [Membership(r.tenant_id, r.member_id, r.slug, r.organization, r.zone, tuple(r.roles)) for r in rows]


async def memberships_of(session: ReadSession, person_id: UUID) -> list[Membership]:
    """Return the active memberships of somebody who has proven who they are and has no session yet, by name."""
    rows = await session.execute(_MEMBERSHIPS_OF, {"person": person_id})
    return [Membership(r.tenant_id, r.member_id, r.slug, r.organization, r.zone, tuple(r.roles)) for r in rows]


async def open_session(session: WriteSession, clock: Clock, person_id: UUID, membership: Membership) -> str:
    """Start a session in one organization and return its token, which is shown nowhere else."""
    token = secrets.token_urlsafe(32)
    now = clock.now()
    await session.execute(
        insert(Session).values(
            token_hash=hash_token(token),
            person_id=person_id,
            tenant_id=membership.tenant_id,
            member_id=membership.member_id,
            created_at=now,
            seen_at=now,
            expires_at=now + timedelta(days=SESSION_MAX_DAYS),
        )
    )
    return token


async def touch(session: WriteSession, token_hash: bytes) -> None:
    """Write down that the session was just used."""
    await session.execute(_TOUCH, {"token_hash": token_hash})


async def switch_organization(session: WriteSession, token_hash: bytes, membership: Membership) -> None:
    """Let the session speak for another organization its person belongs to."""
    await session.execute(
        update(Session)
        .where(col(Session.token_hash) == token_hash)
        .values(tenant_id=membership.tenant_id, member_id=membership.member_id)
    )


async def close_session(session: WriteSession, token_hash: bytes) -> None:
    """End one session: signing out."""
    await session.execute(delete(Session).where(col(Session.token_hash) == token_hash))


async def close_sessions_of(session: WriteSession, person_id: UUID, *, but: bytes = b"") -> None:
    """End every session of a person, except the one named `but`."""
    await session.execute(delete(Session).where(col(Session.person_id) == person_id, col(Session.token_hash) != but))


async def sweep_sessions(session: WriteSession) -> None:
    """Drop sessions that have ended."""
    await session.execute(_SWEEP)
