"""A log made by hand: entries as `ledger.append` would store them, for recomputing without a database."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

import msgspec

from tenants.ground.canonical_json import canonical_json
from tenants.ground.document_format import put_first
from tenants.ledger.entry import ENTRY_SCHEMA, Actor, Entry, Opening, encode
from tenants.ledger.entry_types import EntryType
from tenants.ledger.merkle import leaf_hash
from tenants.ledger.recompute import Log, Recorded, Report, StoredEntry, StoredOpening

TENANT, LOG, ANA = UUID(int=1), UUID(int=2), UUID(int=3)
KEY = bytes(range(32))
NOON = datetime(2026, 11, 28, 12, tzinfo=UTC)
LEAD = Actor(member=ANA, roles=("comms_lead", "legal"), via="web", request="r-1")


def entry(kind: EntryType = EntryType.PROPOSAL_CREATED, **changes: Any) -> Entry:
    return Entry(**{"type": kind, "object_kind": "proposal", "object_id": UUID(int=9), **changes})


def stored(
    seq: int, what: Entry | None = None, *, actor: Actor = LEAD, at: datetime | None = None, **place: Any
) -> tuple[StoredEntry, list[Opening]]:
    """Return the row of entry `seq`, taken a second after the one in front of it; `place` changes what stands first in its bytes."""
    what = what or entry()
    taken = at or NOON + timedelta(seconds=seq)
    body, openings = encode(what, actor, NOON, TENANT, KEY)
    first = {"$at": taken, "$log": LOG, "$schema": ENTRY_SCHEMA, "$seq": seq, **place}
    data = put_first(canonical_json(first)[:-1] + b",", body)
    row = StoredEntry(
        seq=seq,
        leaf=leaf_hash(data),
        entry=data,
        at=taken,
        type=what.type.value,
        object_kind=what.object_kind,
        object_id=what.object_id,
        actor=actor.member,
        verdict=what.verdict,
        roles=actor.roles,
    )
    return row, openings


def rehashed(row: StoredEntry, data: bytes) -> StoredEntry:
    """Return `row` with other bytes, and the hash that goes with them."""
    return msgspec.structs.replace(row, entry=data, leaf=leaf_hash(data))


def kept(openings: Sequence[Opening]) -> dict[UUID, StoredOpening]:
    return {one.commitment_id: StoredOpening(one.salt, one.ciphertext) for one in openings}


def recomputed(
    rows: Sequence[StoredEntry],
    openings: dict[UUID, StoredOpening] | None = None,
    *,
    size: int | None = None,
    key: bytes | None = KEY,
    part: int = 1_000,
) -> Report:
    """Recompute a whole log, `part` entries at a time."""
    log = Log(TENANT, LOG, key)
    for start in range(0, len(rows), part):
        taken: list[Recorded] = log.take_entries(rows[start : start + part])
        log.take_openings(taken, openings or {})
        if log.broken:
            break
    return log.report(len(rows) if size is None else size)
