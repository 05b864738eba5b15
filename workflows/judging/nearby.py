"""Other proposals near in time on the same channels, as part of the statement that reads a verdict's circumstances.

Rule kept: only what else is approved or being decided counts, in this organization; the nearest of them are enough, since no
policy may allow more posts at once than are read here. Computes only.
"""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

_SIDE = """
    (SELECT o.wanted_by, o.channel_ids FROM workflow.proposal o
      WHERE o.tenant_id = :tenant AND o.state IN ('approved', 'in_review')
        AND o.wanted_by {after} CAST(:planned_at AS timestamptz)
        AND o.wanted_by {before} CAST(:planned_at AS timestamptz) {sign} interval '31 days'
        AND o.id IS DISTINCT FROM CAST(:proposal AS uuid) AND o.channel_ids && CAST(:on AS uuid[])
      ORDER BY o.wanted_by {order} LIMIT 100)
"""
NEARBY = f"""
      (SELECT array_agg(n.wanted_by) AS times, array_agg(c.id) AS channels
         FROM ({_SIDE.format(after=">=", before="<", sign="+", order="ASC")} UNION ALL
               {_SIDE.format(after="<", before=">", sign="-", order="DESC")}) n
        JOIN unnest(CAST(:on AS uuid[])) AS c (id) ON c.id = ANY (n.channel_ids))
"""
"""The proposals near the planned time, as one row to join: their times, and beside each time a channel it is meant for.

`:on` names each channel once. Both columns are NULL where there are none. 31 days is the longest a rate may count.
"""


def times_by_channel(
    times: Sequence[datetime] | None, channels: Sequence[UUID] | None
) -> dict[UUID, tuple[datetime, ...]]:
    """Return what `NEARBY` found: by channel, when others would appear on it, in order."""
    found: dict[UUID, list[datetime]] = {}
    for at, channel in zip(times or (), channels or (), strict=True):
        found.setdefault(channel, []).append(at)
    return {channel: tuple(sorted(each)) for channel, each in found.items()}
