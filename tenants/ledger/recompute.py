"""Recomputing a log from its stored bytes: what `hashmark ledger verify` and the record's seal rest on.

Nothing the database derived is believed. Each leaf is hashed again, each position counted, each entry parsed and compared
with the columns made from it, each commitment opened where its opening still exists. The first fault is named by its seq.
Computes only.
"""

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any
from uuid import UUID

import msgspec
import rfc8785
from cryptography.exceptions import InvalidTag

from tenants.ledger.entry import commitment, unseal
from tenants.ledger.merkle import leaf_hash, root


class StoredEntry(msgspec.Struct, frozen=True, kw_only=True):
    """A row of `ledger.entry` with its openings, as read."""

    seq: int
    leaf: bytes
    entry: bytes
    at: datetime
    type: str
    object_kind: str
    object_id: UUID | None
    actor: UUID | None
    verdict: str | None


class StoredOpening(msgspec.Struct, frozen=True):
    """A row of `ledger.opening`."""

    salt: bytes
    ciphertext: bytes


class Report(msgspec.Struct, frozen=True, kw_only=True):
    """The outcome. `root` is the RFC 6962 tree hash of the stored entries; `first_bad_seq` is None when all is sound.

    `sealed` counts commitments whose words are still kept, `erased` those whose words are gone; both leave the tree whole.
    """

    sound: bool
    size: int
    root: bytes
    first_bad_seq: int | None
    message: str
    sealed: int
    erased: int


class _Fault(Exception):
    pass


def verify_log(
    entries: Iterable[StoredEntry],
    head_size: int,
    openings: Mapping[UUID, StoredOpening],
    *,
    tenant: UUID,
    key: bytes | None,
) -> Report:
    """Check `entries`, in order of seq, against `head_size` and their openings; without `key` openings stay closed."""
    leaves: list[bytes] = []
    sealed = erased = 0
    bad: tuple[int, str] | None = None
    for expected, stored in enumerate(entries):
        try:
            body = _check_entry(stored, expected)
            kept, gone = _check_commitments(body, openings, tenant, key)
        except _Fault as fault:
            bad = (expected, str(fault))
            break
        sealed, erased = sealed + kept, erased + gone
        leaves.append(leaf_hash(stored.entry))
    if bad is None and len(leaves) != head_size:
        bad = (len(leaves), f"the head says {head_size} entries and {len(leaves)} are stored")
    return Report(
        sound=bad is None,
        size=len(leaves),
        root=root(leaves),
        first_bad_seq=None if bad is None else bad[0],
        message=_sentence(len(leaves), bad),
        sealed=sealed,
        erased=erased,
    )


def _check_entry(stored: StoredEntry, expected: int) -> dict[str, Any]:
    if stored.seq != expected:
        raise _Fault(f"entry {expected} is missing")
    if leaf_hash(stored.entry) != stored.leaf:
        raise _Fault("its bytes do not match the hash stored with them")
    try:
        body = msgspec.json.decode(stored.entry)
    except msgspec.DecodeError as error:
        raise _Fault("it is not JSON") from error
    if not isinstance(body, dict) or rfc8785.dumps(body) != stored.entry:
        raise _Fault("it is not in canonical form")
    _check_columns(stored, body)
    return body


def _check_columns(stored: StoredEntry, body: dict[str, Any]) -> None:
    told = (
        body["type"],
        body["object"]["kind"],
        body["object"]["id"],
        body["actor"]["member"],
        body["verdict"],
        datetime.fromisoformat(body["at"]),
    )
    kept = (
        stored.type,
        stored.object_kind,
        _text(stored.object_id),
        _text(stored.actor),
        stored.verdict,
        stored.at,
    )
    if told != kept:
        raise _Fault("the searchable columns do not say what the entry says")


def _check_commitments(
    body: dict[str, Any], openings: Mapping[UUID, StoredOpening], tenant: UUID, key: bytes | None
) -> tuple[int, int]:
    kept = gone = 0
    for commit in body["commits"]:
        commitment_id = UUID(commit["id"])
        opening = openings.get(commitment_id)
        if opening is None:
            gone += 1
            continue
        kept += 1
        if key is None:
            continue
        try:
            value = unseal(opening.ciphertext, tenant=tenant, commitment_id=commitment_id, key=key)
        except (InvalidTag, ValueError, msgspec.DecodeError) as error:
            raise _Fault("the words kept for it cannot be opened") from error
        if commitment(opening.salt, value).hex() != commit["c"]:
            raise _Fault("the words kept for it are not the words it committed to")
    return kept, gone


def _sentence(size: int, bad: tuple[int, str] | None) -> str:
    if bad is not None:
        return f"The log does not verify. At entry {bad[0]}: {bad[1]}."
    if size == 0:
        return "The log is empty."
    return f"All {size:,} entries are in place, in order and unchanged."


def _text(value: UUID | None) -> str | None:
    return None if value is None else str(value)
