"""Appending to the ledger, with the commit of the transaction that decides.

Rule kept: no ledger entry, no change. Entries are added while a transaction goes on and sent with its COMMIT: the database
then numbers them without gaps in commit order and computes each leaf (`ledger.append`); rolling back forgets them. The
head of an organization's ledger is a row everybody in it waits for, so nothing is awaited while it is held.
"""

from collections.abc import Iterable
from datetime import datetime
from typing import Protocol
from uuid import UUID

import msgspec

from tenants.db.connection import Connection
from tenants.db.session import ReadSession
from tenants.ledger.entry import Actor, Entry, Opening, encode
from tenants.ledger.long_lists import with_short_lists

UNSENT = "unsent_openings"
"""Where a session keeps the ciphertexts, by id, that are written with its COMMIT, for whoever reads before it."""


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
    unsent: dict[UUID, bytes] = session.info.setdefault(UNSENT, {})
    unsent.update((one.commitment_id, one.ciphertext) for one in openings)
    return Sealed(tuple(bodies), tuple(openings))


def add_to_ledger(connection: Connection, sealed: Sealed) -> None:
    """Let the entries, and what opens their commitments, be written with the COMMIT of the transaction that is going on.

    The openings come first: nothing waits for them, and everybody waits for the head that appending locks.
    """
    if sealed.openings:
        columns = (
            _array("uuid", (str(one.commitment_id) for one in sealed.openings)),
            _array("bytea", (rf"\x{one.salt.hex()}" for one in sealed.openings)),
            _array("bytea", (rf"\x{one.ciphertext.hex()}" for one in sealed.openings)),
            _array("uuid", (None if one.subject_id is None else str(one.subject_id) for one in sealed.openings)),
        )
        connection.before_commit(f"SELECT ledger.keep_openings({', '.join(columns)});")
    if sealed.entries:
        bodies = _array("bytea", (rf"\x{body.hex()}" for body in sealed.entries))
        connection.before_commit(f"SELECT ledger.append({bodies});")


def _array(kind: str, values: Iterable[str | None]) -> str:
    """Return an SQL array of ids or octets in hexadecimal, which need no escaping."""
    quoted = ("NULL" if value is None else f"'{value}'" for value in values)
    return f"ARRAY[{', '.join(quoted)}]::{kind}[]"
