"""Accounts: signing in with an address and a password, and changing the password.

Rule kept: a stranger learns nothing. An unknown address, a wrong password and an account without one get the same answer
after the same work.
"""

import msgspec
from sqlalchemy import text

from tenants.access.caller import Caller
from tenants.db.session import Database, ReadSession, WriteSession
from tenants.ground.errors import Problem
from tenants.ground.ids import PersonId, uuid7
from tenants.ground.session_token import SessionToken, hash_token
from tenants.identity.addresses import normal_address
from tenants.identity.passwords import derive, require_strong
from tenants.identity.sessions import new_token
from tenants.identity.throttles import Visitor, count_change, count_sign_in, forget, remember

_SIGN_IN = text("SELECT identity.sign_in(:email, :password, :slug, :session_hash, :device)")
_ENTER_DEMO = text("SELECT identity.enter_demo(:token, :session_hash, :device)")
_ACCOUNT = text("SELECT email, name, proven FROM identity.account()")
_CHANGE = text("SELECT identity.change_password(:current, :new)")
_CREATE = text("SELECT identity.create_person(:id, :email, :name, :password)")
_ADD_DEMO_LINK = text("SELECT identity.add_demo_link(:token_hash, :person)")


class Account(msgspec.Struct, frozen=True):
    """The account behind a session. `proven` means its address is known to be this person's."""

    email: str
    name: str
    proven: bool


async def sign_in(
    database: Database, *, email: str, password: str, visitor: Visitor, organization: str = ""
) -> SessionToken:
    """Check an address and password and return a new session's token.

    It begins in the organization whose short name is `organization`, else where the person was last. Raises `sign-in-refused`
    (the same for unknown people and wrong passwords) or `too-many-attempts`. No connection is held while the password is
    worked on.
    """
    address = normal_address(email)
    tried = await count_sign_in(database, address, visitor)
    derived, token = await derive(database.keyring, address, password), new_token()
    values = {
        "email": address,
        "password": derived,
        "slug": organization,
        "session_hash": hash_token(token),
        "device": visitor.device,
    }
    async with database.writing() as session:
        outcome = (await session.execute(_SIGN_IN, values)).scalar_one()
    if outcome != "refused":
        await remember(database, address, visitor, tried)
    if outcome == "homeless":
        raise belongs_nowhere()
    if outcome != "in":
        raise Problem(
            "sign-in-refused",
            "We could not sign you in with that address and password.",
            fix="Check both and try again. If you have forgotten your password, ask an administrator of your organization for a "
            "link to choose a new one.",
        )
    return token


async def enter_demo(database: Database, demo_token: str, visitor: Visitor) -> SessionToken | None:
    """Return a new session's token for a demo link, or None for one that was never made."""
    token = new_token()
    values = {
        "token": demo_token.encode("utf-8", "surrogatepass"),
        "session_hash": hash_token(token),
        "device": visitor.device,
    }
    async with database.writing() as session:
        return token if (await session.execute(_ENTER_DEMO, values)).scalar_one() else None


def belongs_nowhere() -> Problem:
    """Return the refusal for an account without an organization; only its owner ever sees it."""
    return Problem(
        "sign-in-refused",
        "Your account does not belong to any organization at the moment.",
        fix="Ask an administrator of your organization to invite you.",
    )


async def account(session: ReadSession) -> Account:
    """Return the account of the person this transaction speaks for."""
    return Account(*(await session.execute(_ACCOUNT)).one())


async def change_password(database: Database, caller: Caller, *, current: str, new: str, visitor: Visitor) -> None:
    """Replace the caller's password and end their other sessions.

    Raises `sign-in-refused`, `weak-password` or `too-many-attempts`. No connection is held while passwords are worked on.
    """
    tried = await count_change(database, str(caller.person_id), visitor)
    async with database.reading(caller) as session:
        mine = await account(session)
    before = await derive(database.keyring, mine.email, current)
    await require_strong(new, about=(mine.name, mine.email, caller.organization))
    after = await derive(database.keyring, mine.email, new)
    async with database.writing(caller) as session:
        changed = (await session.execute(_CHANGE, {"current": before, "new": after})).scalar_one()
    if not changed:
        raise Problem("sign-in-refused", "The current password is not right.", fix="Check it and try again.")
    await forget(database, tried)


async def create_person(session: WriteSession, *, email: str, name: str, password: bytes | None) -> PersonId:
    """Add an account with a proven address: the operator's word. `password` is derived; None means there is none yet."""
    person = PersonId(uuid7())
    values = {"id": person, "email": normal_address(email), "name": name, "password": password}
    await session.execute(_CREATE, values)
    return person


async def add_demo_link(session: WriteSession, person: PersonId, demo_token: str) -> None:
    """Let `demo_token` sign the made-up person in. For the worker's login."""
    await session.execute(_ADD_DEMO_LINK, {"token_hash": hash_token(demo_token), "person": person})
