"""The bytes of a ledger entry, and commitments to what must stay erasable.

An entry is RFC 8785 canonical JSON; the bytes hashed are the bytes stored, never re-serialized. `ledger.append` puts its place
first: `$log` is the log's id, `$seq` its number, and `$at` when the log took it, which never falls; `at` is when it was done
by the clock of whoever wrote it. Names, addresses and free text never stand in an entry: they appear as commitments
`c = HMAC-SHA256(salt, JCS(value))`, whose salt and encrypted value live in `ledger.opening`, so that erasing a person's
words leaves the tree intact. Computes only.
"""

import hashlib
import hmac
import os
from datetime import UTC, datetime
from typing import Any, TypeVar
from uuid import UUID

import msgspec
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from tenants.ground.canonical_json import canonical_json
from tenants.ground.ids import uuid7
from tenants.ledger.entry_types import EntryType

ENTRY_SCHEMA = "hashmark.entry/1"
"""What `ledger.append` writes as `$schema`: the version of the form below."""
MAX_ENTRY_BYTES = 65_535
PLACE_BYTES = 200
"""Room for what `ledger.append` puts first."""
SEALED_VERSION = b"\x01"

T = TypeVar("T")


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
    member whose data that is. `openings` are the ids under which some of it is kept, by the same names, for rows that name
    them; the others get ids of their own.
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
    openings: dict[str, UUID] = {}
    subject: UUID | None = None


class Opening(msgspec.Struct, frozen=True, kw_only=True):
    """What opens one commitment: kept outside the tree, erasable."""

    commitment_id: UUID
    salt: bytes
    ciphertext: bytes
    subject_id: UUID | None


class Commit(msgspec.Struct, frozen=True, kw_only=True):
    """A commitment to something kept in `ledger.opening` under `id`; `c` is hex."""

    id: UUID
    c: str


class _Doer(msgspec.Struct, frozen=True, kw_only=True):
    member: UUID | msgspec.UnsetType
    roles: tuple[str, ...]
    via: str
    covering_for: UUID | msgspec.UnsetType


class _About(msgspec.Struct, frozen=True, kw_only=True):
    kind: str
    id: UUID | msgspec.UnsetType


class _Body(msgspec.Struct, frozen=True, kw_only=True, rename={"before": "from", "after": "to"}):
    """An entry as Python writes it, without its place in the log. What is absent is left out."""

    actor: _Doer
    at: datetime
    brief: str | msgspec.UnsetType
    commits: tuple[Commit, ...] | msgspec.UnsetType
    detail: dict[str, Any] | msgspec.UnsetType
    before: str | msgspec.UnsetType
    id: UUID
    object: _About
    policy: str | msgspec.UnsetType
    reasons: tuple[str, ...] | msgspec.UnsetType
    request: str | msgspec.UnsetType
    revision: str | msgspec.UnsetType
    after: str | msgspec.UnsetType
    type: str
    verdict: str | msgspec.UnsetType


def encode(entry: Entry, actor: Actor, at: datetime, tenant: UUID, key: bytes) -> tuple[bytes, list[Opening]]:
    """Return the entry's bytes without its place in the log, and the openings of its commitments.

    `ledger.append` puts the place first: `$at`, `$log`, `$schema` and `$seq`. Raises `ValueError` when the whole could
    exceed 65,535 bytes.
    """
    openings: list[Opening] = []
    commits: list[Commit] = []
    for name, value in entry.private.items():
        kept_under = entry.openings.get(name) or uuid7()
        opening, committed = _commit({name: value}, kept_under, entry.subject or actor.member, tenant, key)
        openings.append(opening)
        commits.append(Commit(id=opening.commitment_id, c=committed.hex()))
    body = _Body(
        actor=_Doer(
            member=_present(actor.member),
            roles=actor.roles,
            via=actor.via,
            covering_for=_present(actor.covering_for),
        ),
        at=at.astimezone(UTC),
        brief=_present(entry.brief),
        commits=_present(tuple(commits)),
        detail=_present(entry.detail),
        before=_present(entry.before),
        id=uuid7(),
        object=_About(kind=entry.object_kind, id=_present(entry.object_id)),
        policy=_present(entry.policy),
        reasons=_present(entry.reasons),
        request=_present(actor.request),
        revision=_present(entry.revision),
        after=_present(entry.after),
        type=entry.type.value,
        verdict=_present(entry.verdict),
    )
    encoded = canonical_json(body)
    if len(encoded) > MAX_ENTRY_BYTES - PLACE_BYTES:
        raise ValueError("a ledger entry is at most 65,535 bytes; log larger bodies by their hash")
    return encoded, openings


def commitment(salt: bytes, value: dict[str, str]) -> bytes:
    """Return HMAC-SHA256(salt, canonical JSON of `value`), 32 bytes."""
    return hmac.new(salt, canonical_json(value), hashlib.sha256).digest()


def unseal(ciphertext: bytes, *, tenant: UUID, commitment_id: UUID, key: bytes) -> dict[str, str]:
    """Return the value of an opening. Raises `cryptography.exceptions.InvalidTag` when it was tampered with."""
    if ciphertext[:1] != SEALED_VERSION:
        raise ValueError("unknown opening format")
    plain = AESGCM(key).decrypt(ciphertext[1:13], ciphertext[13:], tenant.bytes + commitment_id.bytes)
    return msgspec.json.decode(plain, type=dict[str, str])


def _commit(
    value: dict[str, str], commitment_id: UUID, subject: UUID | None, tenant: UUID, key: bytes
) -> tuple[Opening, bytes]:
    salt, nonce = os.urandom(32), os.urandom(12)
    sealed = AESGCM(key).encrypt(nonce, canonical_json(value), tenant.bytes + commitment_id.bytes)
    opening = Opening(
        commitment_id=commitment_id, salt=salt, ciphertext=SEALED_VERSION + nonce + sealed, subject_id=subject
    )
    return opening, commitment(salt, value)


def _present(value: T | None) -> T | msgspec.UnsetType:
    """Return `value`, or UNSET for nothing: None, an empty text, list or dict."""
    return value or msgspec.UNSET
