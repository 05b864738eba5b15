"""Who covers for the holders of seats, and the claim by which a decision rests on cover that has not been ended.

Rule kept: a decision in another's place and the end of the cover take turns at the row of the cover.
"""

from collections.abc import Iterable, Mapping
from uuid import UUID

import msgspec

from tenants.acting.act import Order, Write, write
from tenants.cover.covered import ABLE, MINE, NOW
from tenants.db.connection import fetch
from tenants.db.session import ReadSession, WriteSession
from tenants.db.statement import statement
from tenants.organizations.named_member import Who
from workflows.review.view import SeatCover, SeatRow

_COVERS = statement(
    f"""
    SELECT c.id, c.member_id, c.deputy_id, c.ends_at, d.name FROM tenant.cover c
      JOIN tenant.member d ON d.tenant_id = c.tenant_id AND d.id = c.deputy_id
     WHERE c.tenant_id = :tenant AND {NOW.format(c="c")} AND {ABLE.format(d="d")}
    """
)
_HOLD = statement(
    f"""
    SELECT c.id FROM tenant.cover c
     WHERE c.tenant_id = :tenant AND c.deputy_id = :me AND {NOW.format(c="c")} ORDER BY c.id FOR SHARE
    """
)
_HOLD_BOTH = statement(
    f"""
    SELECT m.id FROM tenant.member m
     WHERE m.tenant_id = :tenant AND m.id = ANY ({MINE}) ORDER BY m.id FOR SHARE
    """
)
"""Who covers and who is covered, held before the cover is: whoever ends the access of one of them takes them in this order too."""
_HOLD_DEPUTY = statement(
    """
    SELECT h.role FROM tenant.member_role h
      JOIN tenant.member m ON m.tenant_id = h.tenant_id AND m.id = h.member_id AND m.active
      JOIN tenant.role r ON r.tenant_id = h.tenant_id AND r.name = h.role AND 'proposal.decide' = ANY (r.permissions)
     WHERE h.tenant_id = :tenant AND h.member_id = :member ORDER BY h.role LIMIT 1 FOR SHARE OF m, h
    """
)
_CLAIM = statement(
    "SELECT c.id FROM tenant.cover c WHERE c.tenant_id = :tenant AND c.id = :id AND c.ended_at IS NULL FOR SHARE"
)


async def read_covers(session: ReadSession, tenant: UUID) -> dict[UUID, SeatCover]:
    """Return who covers now, by whom they cover for."""
    rows = await fetch(session, _COVERS, tenant=tenant)
    return {
        row["member_id"]: SeatCover(
            id=row["id"], deputy=Who(id=row["deputy_id"], name=row["name"]), until=row["ends_at"]
        )
        for row in rows
    }


def deputies(covers: Mapping[UUID, SeatCover]) -> dict[UUID, UUID]:
    """Return who covers, by whom they cover for."""
    return {away: cover.deputy.id for away, cover in covers.items()}


def covered(seats: Iterable[SeatRow], covers: Mapping[UUID, SeatCover]) -> tuple[SeatRow, ...]:
    """Return new `seats`, each with who covers for its holder."""
    return tuple(msgspec.structs.replace(seat, cover=covers.get(seat.member_id)) for seat in seats)


async def hold_covers(session: WriteSession, tenant: UUID, deputy_id: UUID) -> None:
    """Hold the cover by which a deputy decides now, so that nobody ends it before this transaction ends."""
    await fetch(session, _HOLD_BOTH, tenant=tenant, me=deputy_id)
    await fetch(session, _HOLD, tenant=tenant, me=deputy_id)


def deputy_held(tenant: UUID, deputy_id: UUID) -> Write:
    """Return the claim that the deputy is active and has a role that decides when the decision commits."""
    return write(_HOLD_DEPUTY, order=Order.ORGANIZATION, rows=1, tenant=tenant, member=deputy_id)


def claim_cover(tenant: UUID, cover_id: UUID) -> Write:
    """Return the claim that cover has not been ended."""
    return write(_CLAIM, order=Order.COVER, rows=1, tenant=tenant, id=cover_id)
