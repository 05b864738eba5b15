"""Appending to the ledger, with the commit of the transaction that decides.

Rule kept: no ledger entry, no change. Entries are added while a transaction goes on and sent with its COMMIT: the database
then numbers them without gaps in commit order and computes each leaf (`ledger.append`); rolling back forgets them. The
head of an organization's ledger is a row everybody in it waits for, so nothing is awaited while it is held.
"""

from collections.abc import Sequence
from datetime import datetime
from typing import Any, Protocol
from uuid import UUID

import asyncpg
import msgspec
from sqlalchemy import ARRAY, LargeBinary, bindparam
from sqlalchemy.dialects.postgresql import UUID as PgUuid

from tenants.db.connection import Connection, as_session_error, driver
from tenants.db.session import ReadSession, WriteSession
from tenants.ledger.entry import Actor, Entry, Opening, encode

OPENINGS = """
    INSERT INTO ledger.opening (tenant_id, commitment_id, salt, ciphertext, subject_id)
    SELECT $1, o.id, o.salt, o.ciphertext, o.subject
      FROM unnest($2::uuid[], $3::bytea[], $4::bytea[], $5::uuid[]) AS o (id, salt, ciphertext, subject)
"""
"""Keeps what opens the commitments of entries; its places are the `opening_values`."""


KEEP_OPENINGS = """
    INSERT INTO ledger.opening (tenant_id, commitment_id, salt, ciphertext, subject_id)
    SELECT :tenant, o.id, o.salt, o.ciphertext, o.subject
      FROM unnest(:opening_ids, :salts, :ciphertexts, :subjects) AS o (id, salt, ciphertext, subject)
"""
APPENDING = "ledger.append(:entries)"
SEALED = (
    bindparam("tenant", type_=PgUuid(as_uuid=True)),
    bindparam("entries", type_=ARRAY(LargeBinary)),
    bindparam("opening_ids", type_=ARRAY(PgUuid(as_uuid=True))),
    bindparam("salts", type_=ARRAY(LargeBinary)),
    bindparam("ciphertexts", type_=ARRAY(LargeBinary)),
    bindparam("subjects", type_=ARRAY(PgUuid(as_uuid=True))),
)
"""The parameters of `KEEP_OPENINGS` and `APPENDING`, for movers that do not go through `tenants.acting` yet."""


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
        body, opened = encode(entry, acting.actor, at, acting.tenant_id, key)
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


def seal_values(session: ReadSession, acting: Acting, at: datetime, *entries: Entry) -> dict[str, Any]:
    """Return the values of `SEALED`."""
    sealed = seal(session, acting, at, *entries)
    return {
        "tenant": acting.tenant_id,
        "entries": list(sealed.entries),
        "opening_ids": [o.commitment_id for o in sealed.openings],
        "salts": [o.salt for o in sealed.openings],
        "ciphertexts": [o.ciphertext for o in sealed.openings],
        "subjects": [o.subject_id for o in sealed.openings],
    }


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
