"""People: human accounts, found by e-mail address, signing in with a password.

Rule kept: a stranger learns nothing. An unknown address, a wrong password and an account without one get the same answer
after the same work.
"""

from datetime import datetime
from uuid import UUID

from sqlalchemy import insert, select, update
from sqlmodel import Field, col

from tenants.db.base import Row, moment, words
from tenants.db.session import Database, ReadSession, WriteSession
from tenants.ground.clock import Clock
from tenants.ground.errors import Problem
from tenants.ground.ids import PersonId, uuid7
from tenants.identity.addresses import normal_address
from tenants.identity.attempts import count_attempt, forget_attempts
from tenants.identity.passwords import hash_password, require_strong, verify_password
from tenants.identity.sessions import Membership, close_sessions_of, memberships_of, open_session

PER_ADDRESS = {"limit": 10, "seconds": 900}
PER_SOURCE = {"limit": 100, "seconds": 900}


class Person(Row, table=True):
    __tablename__ = "person"
    __table_args__ = ({"schema": "identity"},)
    id: UUID = Field(primary_key=True)
    email: str = words()
    name: str = words()
    password_hash: str | None = words(nullable=True)
    created_at: datetime = moment()


async def find_person(session: ReadSession, email: str) -> Person | None:
    """Return the account with this address, in whatever case it is typed."""
    return (
        await session.execute(select(Person).where(col(Person.email) == normal_address(email)))
    ).scalar_one_or_none()


async def create_person(
    session: WriteSession, clock: Clock, *, email: str, name: str, password_hash: str | None
) -> PersonId:
    """Add an account. `password_hash` None means it cannot sign in with a password."""
    person = PersonId(uuid7())
    await session.execute(
        insert(Person).values(
            id=person, email=normal_address(email), name=name, password_hash=password_hash, created_at=clock.now()
        )
    )
    return person


async def sign_in(database: Database, clock: Clock, *, email: str, password: str, source: str) -> str:
    """Check an address and password and return a new session's token.

    Raises `sign-in-refused` (the same for unknown people and wrong passwords) or `too-many-attempts`. The attempt is counted
    in its own committed transaction, and no connection is held while the password is hashed.
    """
    address_key = database.keyring.attempt_key("address", normal_address(email))
    await _count(database, address_key, source)
    async with database.reading() as session:
        person = await find_person(session, email)
    if not await verify_password(person.password_hash if person else None, password) or person is None:
        raise Problem(
            "sign-in-refused",
            "We could not sign you in with that address and password.",
            fix="Check both and try again. If you have forgotten your password, ask an administrator to invite you anew.",
        )
    async with database.writing() as session:
        await forget_attempts(session, address_key)
        return await open_session(session, clock, person.id, await first_membership(session, person.id))


async def _count(database: Database, address_key: bytes, source: str) -> None:
    problem: Problem | None = None
    async with database.writing() as session:
        try:
            await count_attempt(session, address_key, **PER_ADDRESS)
            await count_attempt(session, database.keyring.attempt_key("source", source), **PER_SOURCE)
        except Problem as refused:
            problem = refused
    if problem is not None:
        raise problem


async def first_membership(session: ReadSession, person_id: UUID) -> Membership:
    """Return the organization to sign in to. Raises `sign-in-refused` for a person who belongs to none any more."""
    found = await memberships_of(session, person_id)
    if not found:
        raise Problem(
            "sign-in-refused",
            "Your account does not belong to any organization at the moment.",
            fix="Ask an administrator of your organization to invite you.",
        )
    return found[0]


async def change_password(
    session: WriteSession, person_id: UUID, session_hash: bytes, *, current: str, new: str
) -> None:
    """Replace a password and end the person's other sessions. Raises `sign-in-refused` or `weak-password`."""
    person = (await session.execute(select(Person).where(col(Person.id) == person_id))).scalar_one()
    if not await verify_password(person.password_hash, current):
        raise Problem("sign-in-refused", "The current password is not right.", fix="Check it and try again.")
    await require_strong(new, about=(person.name, person.email))
    encoded = await hash_password(new)
    await session.execute(update(Person).where(col(Person.id) == person_id).values(password_hash=encoded))
    await close_sessions_of(session, person_id, but=session_hash)
