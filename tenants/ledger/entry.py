"""The bytes of a ledger entry, and commitments to what must stay erasable.

An entry is RFC 8785 canonical JSON; the bytes hashed are the bytes stored, never re-serialized. Names, addresses and free
text never stand in it: they appear as commitments `c = HMAC-SHA256(salt, JCS(value))`, whose salt and encrypted value live
in `ledger.opening`, so that erasing a person's words leaves the tree intact. Computes only.
"""

import hashlib
import hmac
import os
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

import msgspec
import rfc8785
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from tenants.ground.ids import uuid7
from tenants.ledger.entry_types import EntryType

ENTRY_VERSION = 1
MAX_ENTRY_BYTES = 65_535
SEALED_VERSION = b"\x01"


class Actor(msgspec.Struct, frozen=True, kw_only=True):
    """Who acted, in which capacity and by which way. `member` is absent for the operator and for the system itself."""

    member: UUID | None = None
    roles: tuple[str, ...] = ()
    via: str = "web"
    covering_for: UUID | None = None
    request: str = ""


class Entry(msgspec.Struct, frozen=True, kw_only=True):
    """One event, before it becomes bytes.

    `revision`, `policy` and `brief` are hex SHA-256 digests. `reasons` are stable codes such as rule ids, `detail` holds ids,
    numbers and digests; neither may hold personal data or free text. `private` holds what does, by name; `subject` is the
    member whose data that is.
    """

    type: EntryType
    object_kind: str
    object_id: UUID | None = None
    revision: str | None = None
    policy: str | None = None
    brief: str | None = None
    verdict: str | None = None
    reasons: tuple[str, ...] = ()
    before: str | None = None
    after: str | None = None
    detail: dict[str, Any] = {}
    private: dict[str, str] = {}
    subject: UUID | None = None


class Opening(msgspec.Struct, frozen=True, kw_only=True):
    """What opens one commitment: kept outside the tree, erasable."""

    commitment_id: UUID
    salt: bytes
    ciphertext: bytes
    subject_id: UUID | None


def encode(entry: Entry, actor: Actor, at: datetime, tenant: UUID, key: bytes) -> tuple[bytes, list[Opening]]:
    """Return the entry's bytes and the openings of its commitments. Raises `ValueError` over 65,535 bytes."""
    openings: list[Opening] = []
    commits: list[dict[str, str]] = []
    for name, value in entry.private.items():
        opening, commitment = _commit({name: value}, entry.subject or actor.member, tenant, key)
        openings.append(opening)
        commits.append({"id": str(opening.commitment_id), "c": commitment.hex()})
    body = {
        "v": ENTRY_VERSION,
        "id": str(uuid7()),
        "at": at.astimezone(UTC).isoformat(timespec="microseconds").replace("+00:00", "Z"),
        "type": entry.type.value,
        "actor": {
            "member": _text(actor.member),
            "roles": list(actor.roles),
            "via": actor.via,
            "covering_for": _text(actor.covering_for),
        },
        "object": {"kind": entry.object_kind, "id": _text(entry.object_id)},
        "revision": entry.revision,
        "policy": entry.policy,
        "brief": entry.brief,
        "verdict": entry.verdict,
        "reasons": list(entry.reasons),
        "from": entry.before,
        "to": entry.after,
        "detail": msgspec.to_builtins(entry.detail),
        "request": actor.request,
        "commits": commits,
    }
    encoded = rfc8785.dumps(body)
    if len(encoded) > MAX_ENTRY_BYTES:
        raise ValueError("a ledger entry is at most 65,535 bytes; log larger bodies by their hash")
    return encoded, openings


def commitment(salt: bytes, value: dict[str, str]) -> bytes:
    """Return HMAC-SHA256(salt, JCS(value)), 32 bytes."""
    return hmac.new(salt, rfc8785.dumps(dict(value)), hashlib.sha256).digest()


def unseal(ciphertext: bytes, *, tenant: UUID, commitment_id: UUID, key: bytes) -> dict[str, str]:
    """Return the value of an opening. Raises `cryptography.exceptions.InvalidTag` when it was tampered with."""
    if ciphertext[:1] != SEALED_VERSION:
        raise ValueError("unknown opening format")
    plain = AESGCM(key).decrypt(ciphertext[1:13], ciphertext[13:], tenant.bytes + commitment_id.bytes)
    return msgspec.json.decode(plain, type=dict[str, str])


def _commit(value: dict[str, str], subject: UUID | None, tenant: UUID, key: bytes) -> tuple[Opening, bytes]:
    salt, nonce, commitment_id = os.urandom(32), os.urandom(12), uuid7()
    sealed = AESGCM(key).encrypt(nonce, rfc8785.dumps(dict(value)), tenant.bytes + commitment_id.bytes)
    opening = Opening(
        commitment_id=commitment_id, salt=salt, ciphertext=SEALED_VERSION + nonce + sealed, subject_id=subject
    )
    return opening, commitment(salt, value)


def _text(value: UUID | None) -> str | None:
    return None if value is None else str(value)
