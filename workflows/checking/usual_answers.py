"""How long the holders of each role of an organization usually take to answer; read now and then, not for each letter typed."""

import time
from collections.abc import Mapping
from uuid import UUID

import msgspec

from tenants.db.connection import fetch
from tenants.db.session import ReadSession
from tenants.db.statement import statement
from workflows.routes.usual_hours import DAYS, Taken

_READ = statement(
    f"""
    SELECT s.role, count(*) AS answers,
           percentile_cont(0.5) WITHIN GROUP (ORDER BY extract(epoch FROM s.decided_at - s.opened_at) / 3600)::float8 AS median,
           percentile_cont(0.9) WITHIN GROUP (ORDER BY extract(epoch FROM s.decided_at - s.opened_at) / 3600)::float8 AS slow
      FROM workflow.seat s
     WHERE s.tenant_id = :tenant AND s.state IN ('approved', 'changes_requested', 'rejected') AND s.kept_from IS NULL
       AND s.opened_at IS NOT NULL AND s.decided_at > now() - interval '{DAYS} days' AND s.decided_at >= s.opened_at
     GROUP BY s.role
    """
)
KEEP_SECONDS = 600.0
MOST_KEPT = 2_000


class _Kept(msgspec.Struct, frozen=True):
    until: float
    taken: Mapping[str, Taken]


_kept: dict[UUID, _Kept] = {}
"""What was read last, by organization: it changes slowly, and a page asks with every pause in typing."""


async def read_usual(session: ReadSession, tenant: UUID) -> Mapping[str, Taken]:
    """Return how long the holders of each role took lately, as it was within the last ten minutes."""
    now = time.monotonic()
    known = _kept.get(tenant)
    if known is not None and known.until > now:
        return known.taken
    rows = await fetch(session, _READ, tenant=tenant)
    taken = {row["role"]: Taken(row["median"], row["slow"], row["answers"]) for row in rows}
    if len(_kept) >= MOST_KEPT:
        _kept.clear()
    _kept[tenant] = _Kept(now + KEEP_SECONDS, taken)
    return taken
