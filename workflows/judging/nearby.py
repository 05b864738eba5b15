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
      (SELECT array_agg(f.at) AS times, array_agg(f.place) AS places
         FROM (SELECT n.wanted_by AS at, c.place::integer AS place
                 FROM ({_SIDE.format(after=">=", before="<", sign="+", order="ASC")} UNION ALL
                       {_SIDE.format(after="<", before=">", sign="-", order="DESC")}) n
                 JOIN unnest(CAST(:on AS uuid[])) WITH ORDINALITY AS c (id, place) ON c.id = ANY (n.channel_ids)
                ORDER BY c.place, n.wanted_by) f)
"""
"""The proposals near the planned time, as one row to join: their times, and beside each time for which channel it is.

A channel is named by its place, from 1, in `:on`, which names each once. Ordered by channel and time. Both columns are NULL
where there is nothing. 31 days is the longest a rate may count.
"""


def times_by_channel(
    on: Sequence[UUID], times: Sequence[datetime] | None, places: Sequence[int] | None
) -> dict[UUID, tuple[datetime, ...]]:
    """Return what `NEARBY` found for the channels `on`: by channel, when others would appear on it, in order."""
    found: dict[UUID, tuple[datetime, ...]] = {}
    start = 0
    for place, channel in enumerate(on, start=1):
        count = places.count(place) if places else 0
        if times and count:
            found[channel] = tuple(times[start : start + count])
        start += count
    return found
