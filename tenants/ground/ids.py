"""Names for things: UUIDv7 identifiers, each kind a type of its own.

A `NewType` per noun lets the type checker refuse a member's id where a proposal's is meant.
UUIDv7 (RFC 9562, section 5.7) sorts by creation time, so keyset pages need no second column.
It is never used as a cursor over *changes*: commit order differs from id order. Follow the ledger's `seq` for that.
"""

import os
import time
from typing import NewType
from uuid import UUID

TenantId = NewType("TenantId", UUID)
PersonId = NewType("PersonId", UUID)
MemberId = NewType("MemberId", UUID)
InvitationId = NewType("InvitationId", UUID)
ObjectiveId = NewType("ObjectiveId", UUID)
ChannelId = NewType("ChannelId", UUID)
PolicyVersionId = NewType("PolicyVersionId", UUID)
ProposalId = NewType("ProposalId", UUID)
ReviewId = NewType("ReviewId", UUID)
DecisionId = NewType("DecisionId", UUID)
OpeningId = NewType("OpeningId", UUID)
SeatId = NewType("SeatId", UUID)
WaiverId = NewType("WaiverId", UUID)
ThreadId = NewType("ThreadId", UUID)
CommentId = NewType("CommentId", UUID)
BacktestId = NewType("BacktestId", UUID)


def uuid7(unix_ms: int | None = None) -> UUID:
    """Return a fresh UUIDv7: 48 bits of Unix milliseconds, then 74 random bits."""
    ms = time.time_ns() // 1_000_000 if unix_ms is None else unix_ms
    value = (ms & 0xFFFF_FFFF_FFFF) << 80 | int.from_bytes(os.urandom(10), "big")
    value = value & ~(0xF << 76) | 0x7 << 76
    value = value & ~(0x3 << 62) | 0x2 << 62
    return UUID(int=value)
