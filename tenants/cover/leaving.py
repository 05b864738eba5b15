"""What becomes of cover when somebody's access ends: whatever rests on them ends with it.

Rules kept: nobody decides in the place of somebody who has left, nobody who has left decides, and what they set for others ends too, as
the right to set it has. Each that ends is on record, and is over from that moment, also when the person comes back.
"""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

import msgspec

from tenants.acting.act import Write, write
from tenants.cover.covered import ENDS_LATER
from tenants.db.connection import fetch
from tenants.db.session import WriteSession
from tenants.db.statement import statement
from tenants.ledger.entry import Entry
from tenants.ledger.entry_types import EntryType

_HOLD = statement(
    f"""
    SELECT c.id, c.member_id, c.deputy_id FROM tenant.cover c
     WHERE c.tenant_id = :tenant AND :member IN (c.member_id, c.deputy_id, c.set_by) AND {ENDS_LATER.format(c="c")}
     ORDER BY c.id FOR UPDATE
    """  # noqa: S608  constant words only
)
_END = statement(
    """
    UPDATE tenant.cover SET ended_at = :now, ended_by = :by
     WHERE tenant_id = :tenant AND id = ANY (CAST(:ids AS uuid[])) AND ended_at IS NULL
    """
)


class Resting(msgspec.Struct, frozen=True):
    """Cover that rests on a member: they are away, they cover, or they set it."""

    id: UUID
    member_id: UUID
    deputy_id: UUID


async def hold_cover_of(session: WriteSession, tenant: UUID, member_id: UUID) -> list[Resting]:
    """Return the cover that rests on a member and has not ended, held so that nobody decides by it before this transaction ends.

    The member has to be held before, as whoever decides in another's place holds them.
    """
    rows = await fetch(session, _HOLD, tenant=tenant, member=member_id)
    return [Resting(row["id"], row["member_id"], row["deputy_id"]) for row in rows]


def ending(tenant: UUID, resting: Sequence[Resting], *, by: UUID, at: datetime) -> tuple[Write, list[Entry]]:
    """Return what ends cover because somebody leaves, and what the ledger says of each."""
    entries = [
        Entry(
            type=EntryType.COVER_ENDED,
            object_kind="member",
            object_id=one.member_id,
            detail={"cover": one.id, "deputy": one.deputy_id, "because": "access_ended"},
        )
        for one in resting
    ]
    return write(_END, tenant=tenant, ids=[one.id for one in resting], by=by, now=at), entries
