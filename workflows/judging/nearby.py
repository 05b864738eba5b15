"""Other proposals near in time on the same channels, as part of the statement that reads a verdict's circumstances.

Rule kept: only what else is approved or being decided counts, in this organization (`workflow.appearance`, which the database
keeps); on each channel the nearest of them are enough, since no policy may allow more posts at once than are read of each
(`NEAREST`). Computes only.
"""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from policies.subject.subject import NEAREST

_WALK = """
    (SELECT o.at FROM workflow.appearance o
      WHERE o.tenant_id = :tenant AND o.channel_id = c.id
        AND o.at {after} CAST(:planned_at AS timestamptz)
        AND o.at {before} CAST(:planned_at AS timestamptz) {sign} interval '31 days'
        AND o.proposal_id IS DISTINCT FROM CAST(:proposal AS uuid)
      ORDER BY o.at {order} LIMIT {nearest})
"""


def nearby(nearest: int) -> str:
    """Return the proposals near the planned time, as one row to join: their times, and beside each time for which channel it is.

    On each channel these are the `nearest` earlier and the `nearest` later ones. A channel is named by its place, from 1, in
    `:on`, which names each once. Ordered by channel and time. Both columns are NULL where there is nothing. 31 days is the
    longest a rate may count.

    Each channel is walked by itself, so one that holds little costs little, whatever is on the others. The channels stand in a
    sub-select so that the plan does not depend on how many there are: else the whole statement is planned anew each time.
    """
    later = _WALK.format(after=">=", before="<", sign="+", order="ASC", nearest=nearest)
    earlier = _WALK.format(after="<", before=">", sign="-", order="DESC", nearest=nearest)
    return f"""
      (SELECT array_agg(f.at) AS times, array_agg(f.place) AS places
         FROM (SELECT n.at, c.place::integer AS place
                 FROM unnest((SELECT CAST(:on AS uuid[]))) WITH ORDINALITY AS c (id, place)
                CROSS JOIN LATERAL ({later} UNION ALL {earlier}) n
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
