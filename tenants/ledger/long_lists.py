"""Long lists in entries: named by their number and hash, and kept beside the log.

An entry holds at most 65,535 bytes. Rule kept: a list too long for it stands there as `{"count", "sha256"}`, the hash over
its canonical JSON, and the list itself in an opening that the entry commits to, as words do. Computes only.
"""

from typing import Any

import msgspec

from tenants.ground.canonical_json import canonical_json, sha256
from tenants.ledger.entry import Entry

MOST_NAMED = 200
"""How many items of a list an entry names one by one: 200 seats take about 15 kB."""


def with_short_lists(entry: Entry) -> Entry:
    """Return `entry` with every list in its detail that is longer than `MOST_NAMED` moved out of its bytes."""
    long = {
        name: msgspec.to_builtins(value)
        for name, value in entry.detail.items()
        if isinstance(value, list | tuple) and len(value) > MOST_NAMED
    }
    if not long:
        return entry
    kept = {name: canonical_json(value) for name, value in long.items()}
    return msgspec.structs.replace(
        entry,
        detail=entry.detail
        | {name: {"count": len(long[name]), "sha256": sha256(body).hex()} for name, body in kept.items()},
        private=entry.private | {name: body.decode() for name, body in kept.items()},
    )


def how_many(listed: Any) -> int:
    """Return how many items a list in an entry's detail has, named one by one or by number and hash; 0 for none."""
    if isinstance(listed, dict):
        return int(listed.get("count", 0))
    return len(listed) if isinstance(listed, list | tuple) else 0
