"""Other proposals near in time on the same channels, as part of the statement that reads a verdict's circumstances.

Rule kept: only what else is approved or being decided counts, in this organization; on each channel the nearest of them are
enough, since no policy may allow more posts at once than are read of each (`NEAREST`). Computes only.
"""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from policies.subject.subject import NEAREST

_WALK = """
    (SELECT {later} AS later, o.wanted_by AS at, o.channel_ids AS channels FROM workflow.proposal o
      WHERE o.tenant_id = :tenant AND o.state IN ('approved', 'in_review')
        AND o.wanted_by {after} CAST(:planned_at AS timestamptz)
        AND o.wanted_by {before} CAST(:planned_at AS timestamptz) {sign} interval '31 days'
        AND o.id IS DISTINCT FROM CAST(:proposal AS uuid) AND {on}
      ORDER BY o.wanted_by {order} LIMIT {nearest})
"""
_LATER = {"later": "true", "after": ">=", "before": "<", "sign": "+", "order": "ASC"}
_EARLIER = {"later": "false", "after": "<", "before": ">", "sign": "-", "order": "DESC"}


def nearby(nearest: int) -> str:
    """Return the proposals near the planned time, as one row to join: their times, and beside each time for which channel it is.

    On each channel these are the `nearest` earlier and the `nearest` later ones. A channel is named by its place, from 1, in
    `:on`, which names each once. Ordered by channel and time. Both columns are NULL where there is nothing. 31 days is the
    longest a rate may count.

    One walk a side serves all channels: mostly it ends before it is full, or what it found stands on all of them. Where a full
    walk left room for more on some channel, a busier one may have crowded it out, and that channel is walked by itself.
    """
    together, alone = "o.channel_ids && CAST(:on AS uuid[])", "h.channel = ANY (o.channel_ids)"
    both = [_WALK.format(on=together, nearest=nearest, **side) for side in (_LATER, _EARLIER)]
    later, earlier = (_WALK.format(on=alone, nearest=nearest, **side) for side in (_LATER, _EARLIER))
    return f"""
      (WITH walked AS MATERIALIZED ({both[0]} UNION ALL {both[1]}),
            wanted AS (SELECT c.id AS channel, c.place::integer AS place
                         FROM unnest(CAST(:on AS uuid[])) WITH ORDINALITY AS c (id, place)),
            crowded_out AS MATERIALIZED (
              SELECT w.channel, w.place, full_walk.later
                FROM (SELECT n.later FROM walked n GROUP BY n.later HAVING count(*) = {nearest}) full_walk
               CROSS JOIN wanted w
               WHERE (SELECT count(*) FROM walked n
                       WHERE n.later = full_walk.later AND w.channel = ANY (n.channels)) < {nearest})
       SELECT array_agg(f.at) AS times, array_agg(f.place) AS places
         FROM (SELECT n.at, w.place FROM walked n JOIN wanted w ON w.channel = ANY (n.channels)
                WHERE NOT EXISTS (SELECT FROM crowded_out h WHERE h.place = w.place AND h.later = n.later)
               UNION ALL
               SELECT n.at, h.place FROM crowded_out h CROSS JOIN LATERAL {later} n WHERE h.later
               UNION ALL
               SELECT n.at, h.place FROM crowded_out h CROSS JOIN LATERAL {earlier} n WHERE NOT h.later
               ORDER BY place, at) f)
"""


NEARBY = nearby(NEAREST)


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
