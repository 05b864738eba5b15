"""Ending letters of a kind from the mail program, without signing in.

Rules kept: the address in a letter holds a token that does one thing: the groups of kinds it was made for come by e-mail no longer, for
the one member it was made for. The database keeps the token's SHA-256 only and compares it itself; whoever holds the token
learns nothing. Everything still stands in the page, and signing in turns it on again.
"""

import hashlib
from collections.abc import Sequence
from urllib.parse import quote
from uuid import UUID

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
_STOP = text("SELECT identity.stop_notices(:token)")


def stop_address(
    keyring: Keyring, tenant: UUID, member: UUID, groups: Sequence[NoticeGroup], pages: str
) -> tuple[str, list[Write]]:
    """Return the address that ends mail about `groups` for `member`, and what an act writes so that it works."""
    named = sorted(group.value for group in groups)
    token = keyring.stop_token(tenant, member, *named)
    kept = hashlib.sha256(token.encode()).digest()
    keeping = write(_KEEP, tenant=tenant, token_hash=kept, member=member, groups=named)
    return f"{pages}/api/v1/notices/stop?token={quote(token)}", [keeping]


async def stop_notices(database: Database, token: str) -> None:
    """End the mail a token was made for; doing it again does nothing. Raises `not-found` for what is no token of ours."""
    async with database.writing() as session:
        known = (await session.execute(_STOP, {"token": token.encode()})).scalar_one()
    if not known:
        raise not_found()
