"""Errands: what the worker does for a person in all their organizations, left by a request that may look into none of them.

Rule kept: leaving one takes the same time and answers the same whether or not anybody is meant, so a stranger learns nothing by it.
An errand is done at least once: whoever does it keeps to what is the same each time.
"""

import os
from collections.abc import Mapping
from enum import StrEnum
from uuid import UUID

import msgspec
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from sqlalchemy import text

from tenants.db.session import WriteSession
from tenants.ground.ids import uuid7
from tenants.ground.keys import Keyring

_LEAVE = text("SELECT identity.leave_errand(:id, :kind, :details)")
_TAKE = text("SELECT id, kind, person_id, details FROM identity.take_errands()")
_FINISH = text("SELECT identity.finish_errand(:id)")


class ErrandKind(StrEnum):
    FORGOTTEN = "forgotten"
    """Somebody asked for a link to choose a new password. Details: the `address`."""
    PASSWORD_CHOSEN = "password_chosen"  # noqa: S105  no password
    """A person chose a new password by a link. Details: the organization it is `recorded_in` already."""
    ADDRESS_CHANGED = "address_changed"
    """A person has another address. No details."""


class Errand(msgspec.Struct, frozen=True):
    """Something to do. `person` is None for somebody who forgot their password: who that is has to be found."""

    id: UUID
    kind: ErrandKind
    person: UUID | None
    details: dict[str, str]


async def leave_errand(session: WriteSession, kind: ErrandKind, details: Mapping[str, str]) -> None:
    """Leave an errand for whoever this transaction speaks for; it commits with everything else."""
    errand = uuid7()
    values = {"id": errand, "kind": kind.value, "details": sealed_details(session.keyring, errand, details)}
    await session.execute(_LEAVE, values)


def sealed_details(keyring: Keyring, errand: UUID, details: Mapping[str, str]) -> bytes:
    """Return an errand's details as they are kept."""
    nonce = os.urandom(12)
    return nonce + AESGCM(keyring.errands()).encrypt(nonce, msgspec.json.encode(dict(details)), errand.bytes)


async def take_errands(session: WriteSession) -> list[Errand]:
    """Return errands nobody else is at. Whoever has not finished one within a minute has lost it to others. For the worker."""
    return [
        Errand(row.id, ErrandKind(row.kind), row.person_id, _opened(session.keyring, row.id, row.details))
        for row in await session.execute(_TAKE)
    ]


async def finish_errand(session: WriteSession, errand: UUID) -> None:
    """Forget an errand that is done. For the worker."""
    await session.execute(_FINISH, {"id": errand})


def _opened(keyring: Keyring, errand: UUID, details: bytes) -> dict[str, str]:
    plain = AESGCM(keyring.errands()).decrypt(details[:12], details[12:], errand.bytes)
    return msgspec.json.decode(plain, type=dict[str, str])
