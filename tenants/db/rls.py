"""For whom a transaction speaks: an organization's member, an organization as a whole, or nobody.

Rule kept: the database itself makes the context and checks it (`guard` in the migrations); Python hands over a session's token, or,
as the worker's role only, an organization's id. The context lasts to the end of the transaction; a plain SET would leak to the next
borrower of the pooled connection.
"""

from typing import Protocol
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from tenants.db.connection import fetch
from tenants.db.statement import statement
from tenants.ground.errors import Problem
from tenants.ground.session_token import SessionToken

TENANT_POLICY = "tenant_id = (SELECT guard.tenant() AS tenant)"
"""The one condition every tenant table's policy uses. NULL, where nobody is spoken for, lets no row through.

The sub-select makes the check once a statement for each table it names. Without it the function is called again for every row
that a join looks up, which doubled what a desk costs the database.
"""

_BY_TOKEN = statement("SELECT person_id FROM identity.resolve(:token)")
_FOR_ORGANIZATION = statement("SELECT guard.enter(:tenant)")


class SignedIn(Protocol):
    """Somebody with a session of their own."""

    @property
    def token(self) -> SessionToken: ...


async def speak_for(session: AsyncSession, whom: SignedIn | UUID) -> None:
    """Speak for `whom` for the rest of this transaction: a member by their session, or an organization by its id.

    Raises `not-signed-in` when the session has ended. Only the worker's role may name an organization; the database refuses others.
    """
    if isinstance(whom, UUID):
        await fetch(session, _FOR_ORGANIZATION, tenant=whom)
    elif not await fetch(session, _BY_TOKEN, token=whom.token.octets):
        raise not_signed_in()


def not_signed_in() -> Problem:
    """Return the one answer for no session, an ended one and one that never was."""
    return Problem(
        "not-signed-in",
        "This needs to know who you are, and your session is missing or has ended.",
        fix="Sign in and try again. What you wrote is kept on your device.",
    )
