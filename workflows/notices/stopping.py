"""Ending letters of a kind from the mail program, without signing in.

Rules kept: the address in a letter holds a token that does one thing: the groups of kinds it was made for, or some of them, come by e-mail
no longer, for the one member it was made for. The database keeps the token's SHA-256 only and compares it itself; whoever holds the token
learns what the letter says, and turns nothing on. Everything still stands in the page, and signing in turns it on again.
"""

import hashlib
from collections.abc import Sequence
from urllib.parse import quote
from uuid import UUID

import msgspec
from sqlalchemy import text

from tenants.acting.act import Write, write
from tenants.db.session import Database
from tenants.db.statement import statement
from tenants.ground.errors import not_found
from tenants.ground.keys import Keyring
from workflows.notices.kinds import NoticeGroup

_KEEP = statement(
    """
    INSERT INTO workflow.notice_stop (tenant_id, token_hash, member_id, groups)
    VALUES (:tenant, :token_hash, :member, :groups) ON CONFLICT (tenant_id, token_hash) DO NOTHING
    """
)
_STOP = text("SELECT identity.stop_notices(:token, CAST(:groups AS text[]))")
_STOPPED_BY = text("SELECT organization, groups, without_mail FROM identity.stopped_by(:token)")


def stop_address(
    keyring: Keyring, tenant: UUID, member: UUID, groups: Sequence[NoticeGroup], pages: str
) -> tuple[str, list[Write]]:
    """Return the address that ends mail about `groups` for `member`, and what an act writes so that it works."""
    named = sorted(group.value for group in groups)
    token = keyring.stop_token(tenant, member, *named)
    kept = hashlib.sha256(token.encode()).digest()
    keeping = write(_KEEP, tenant=tenant, token_hash=kept, member=member, groups=named)
    return f"{pages}/api/v1/notices/stop?token={quote(token)}", [keeping]


class Stoppable(msgspec.Struct, frozen=True, kw_only=True):
    """What a token ends: `groups` in the order people choose in, for one member of `organization`; `without_mail` are ended already."""

    organization: str
    groups: tuple[NoticeGroup, ...]
    without_mail: tuple[NoticeGroup, ...]


async def preview_stop(database: Database, token: str) -> Stoppable:
    """Return what a token ends, which changes nothing. Raises `not-found` for what is no token of ours."""
    async with database.reading() as session:
        found = (await session.execute(_STOPPED_BY, {"token": token.encode()})).one_or_none()
    if found is None:
        raise not_found()
    return Stoppable(
        organization=found.organization,
        groups=tuple(group for group in NoticeGroup if group in found.groups),
        without_mail=tuple(group for group in NoticeGroup if group in found.without_mail),
    )


async def stop_notices(database: Database, token: str, groups: Sequence[NoticeGroup] | None = None) -> None:
    """End the mail a token was made for, or about those of its `groups`; doing it again does nothing.

    Raises `not-found` for what is no token of ours.
    """
    named = None if groups is None else [group.value for group in groups]
    async with database.writing() as session:
        known = (await session.execute(_STOP, {"token": token.encode(), "groups": named})).scalar_one()
    if not known:
        raise not_found()
