"""Appending to the ledger, with the commit of the transaction that decides.

Rule kept: no ledger entry, no change. Entries are added while a transaction goes on and sent with its COMMIT: the database
then numbers them without gaps in commit order and computes each leaf (`ledger.append`); rolling back forgets them. The
head of an organization's ledger is a row everybody in it waits for, so nothing is awaited while it is held.
"""

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol
from uuid import UUID

import asyncpg
import msgspec

from tenants.db.connection import Connection, as_session_error, driver
from tenants.db.session import ReadSession, WriteSession
from tenants.ledger.entry import Actor, Entry, Opening, encode
from tenants.ledger.long_lists import with_short_lists

OPENINGS = """
    INSERT INTO ledger.opening (tenant_id, commitment_id, salt, ciphertext, subject_id)
    SELECT $1, o.id, o.salt, o.ciphertext, o.subject
      FROM unnest($2::uuid[], $3::bytea[], $4::bytea[], $5::uuid[]) AS o (id, salt, ciphertext, subject)
"""
"""Keeps what opens the commitments of entries; its places are the `opening_values`."""


class Acting(Protocol):
    """Whoever acts in an organization: a signed-in caller, the worker or the operator."""

    @property
    def tenant_id(self) -> UUID: ...

    @property
    def actor(self) -> Actor: ...


class Sealed(msgspec.Struct, frozen=True):
    """Entries as bytes, and the openings of what they commit to."""

    entries: tuple[bytes, ...]
    openings: tuple[Opening, ...]


def seal(session: ReadSession, acting: Acting, at: datetime, *entries: Entry) -> Sealed:
    """Return `entries` of what `acting` did at the moment `at`, in order, as they are stored."""
    key = session.keyring.openings(acting.tenant_id)
    bodies: list[bytes] = []
    openings: list[Opening] = []
    for entry in entries:
        body, opened = encode(with_short_lists(entry), acting.actor, at, acting.tenant_id, key)
        bodies.append(body)
        openings.extend(opened)
    return Sealed(tuple(bodies), tuple(openings))


def add_to_ledger(connection: Connection, sealed: Sealed) -> None:
    """Let the entries be appended with the COMMIT of the transaction that is going on on `connection`."""
    if sealed.entries:
        bodies = ", ".join(f"'\\x{body.hex()}'" for body in sealed.entries)
        connection.before_commit(f"SELECT ledger.append(ARRAY[{bodies}]::bytea[]);")


def opening_values(tenant: UUID, openings: Sequence[Opening]) -> tuple[object, ...]:
    """Return what `OPENINGS` takes."""
    return (
        tenant,
        [one.commitment_id for one in openings],
        [one.salt for one in openings],
        [one.ciphertext for one in openings],
        [one.subject_id for one in openings],
    )


async def append(session: WriteSession, acting: Acting, at: datetime, *entries: Entry) -> None:
    """Add `entries`, in order, to what the session commits. It already speaks for the organization."""
    sealed = seal(session, acting, at, *entries)
    connection = await driver(session)
    if sealed.openings:
        try:
            await connection.execute(OPENINGS, *opening_values(acting.tenant_id, sealed.openings))
        except (asyncpg.PostgresError, asyncpg.InterfaceError) as error:
            raise as_session_error(error) from error
    add_to_ledger(connection, sealed)
