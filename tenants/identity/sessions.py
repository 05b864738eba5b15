"""Server-side sessions: a random token in the cookie, its SHA-256 in the database.

Reading the table reveals no usable token. A session ends after 12 hours without use, after 7 days in any case, on signing
out, when its person ends it from another, on a change of password, and with the membership it was opened in.
"""

import secrets
from datetime import datetime, timedelta
from uuid import UUID

import msgspec
from sqlalchemy import text

from tenants.access.caller import Caller
from tenants.access.permission_sets import permissions_for
from tenants.db.connection import fetch
from tenants.db.session import ReadSession, WriteSession
from tenants.db.statement import statement
from tenants.ground.errors import not_found
from tenants.ground.session_token import SessionToken, hash_token
from tenants.identity.devices import UNKNOWN

TOUCH_EVERY = timedelta(minutes=1)


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


class OpenSessionView(msgspec.Struct, frozen=True):
    """One place where a person is signed in: on what, where, since when, when last used; `here` is the session that asks."""

    id: UUID
    created_at: datetime
    seen_at: datetime
    device: str
    organization: str
    here: bool


_RESOLVE = statement("SELECT *, now() - seen_at AS idle FROM identity.resolve(:token)")
_MEMBERSHIPS = text("SELECT tenant_id, member_id, slug, organization, zone, roles FROM identity.memberships()")
_SESSIONS = text("SELECT id, created_at, seen_at, device, organization, here FROM identity.sessions()")
_TOUCH = text("SELECT identity.touch()")
_SWITCH = text("SELECT identity.switch(:tenant)")
_END = text("SELECT identity.end_session(:id)")
_END_OTHERS = text("SELECT identity.end_other_sessions()")
_SWEEP = text("SELECT identity.sweep(), identity.sweep_email_changes()")


def new_token() -> SessionToken:
    """Return a fresh token of 256 random bits."""
    return SessionToken(secrets.token_urlsafe(32))


async def resolve(session: ReadSession, token: str, request_id: str = "") -> Resolved | None:
    """Return who this token speaks for, or None. The transaction speaks for them from here on, set by the database."""
    found = await fetch(session, _RESOLVE, token=SessionToken(token).octets)
    if not found:
        return None
    (row,) = found
    roles = tuple(row["roles"])
    caller = Caller(
        person_id=row["person_id"],
        tenant_id=row["tenant_id"],
        member_id=row["member_id"],
        name=row["name"],
        email=row["email"],
        organization=row["organization"],
        slug=row["slug"],
        zone=row["zone"],
        roles=roles,
        permissions=await permissions_for(session, row["tenant_id"], row["grants_version"], roles),
        request_id=request_id,
        session_hash=hash_token(token),
        token=SessionToken(token),
    )
    return Resolved(caller, row["expires_at"], row["idle"] > TOUCH_EVERY)


async def memberships(session: ReadSession) -> list[Membership]:
    """Return the active memberships of the person this transaction speaks for, by name."""
    rows = await session.execute(_MEMBERSHIPS)
    return [Membership(r.tenant_id, r.member_id, r.slug, r.organization, r.zone, tuple(r.roles)) for r in rows]


async def open_sessions(session: ReadSession) -> list[OpenSessionView]:
    """Return the sessions of the person this transaction speaks for, the last used first."""
    return [
        OpenSessionView(
            id=row.id,
            created_at=row.created_at,
            seen_at=row.seen_at,
            device=row.device or UNKNOWN,
            organization=row.organization,
            here=row.here,
        )
        for row in await session.execute(_SESSIONS)
    ]


async def touch(session: WriteSession) -> None:
    """Write down that the session was just used."""
    await session.execute(_TOUCH)


async def switch_organization(session: WriteSession, tenant: UUID) -> None:
    """Let the session speak for another organization its person belongs to.

    Raises `not-found` for others, whether or not they exist.
    """
    if not (await session.execute(_SWITCH, {"tenant": tenant})).scalar_one():
        raise not_found()


async def end_this_session(session: WriteSession) -> None:
    """Sign out."""
    await session.execute(_END, {"id": None})


async def end_session(session: WriteSession, session_id: UUID) -> None:
    """End one session of the person this transaction speaks for. Raises `not-found`, also for somebody else's."""
    if not (await session.execute(_END, {"id": session_id})).scalar_one():
        raise not_found()


async def end_other_sessions(session: WriteSession) -> None:
    """End every session of the person but this one."""
    await session.execute(_END_OTHERS)


async def sweep_identity(session: WriteSession) -> None:
    """Drop sessions, counts, devices and links that are over. For the worker."""
    await session.execute(_SWEEP)
