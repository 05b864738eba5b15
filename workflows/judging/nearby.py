"""Other proposals near in time on the same channels, as part of the statement that reads a verdict's circumstances.

Rule kept: only what else is approved or being decided counts, in this organization; the nearest of them are enough, since no
policy may allow more posts at once than are read here. Computes only.
"""

import msgspec

from workflows.kinds.content import in_utc
from workflows.kinds.facts import OtherPost

_SIDE = """
    (SELECT o.wanted_by, o.channel_ids FROM workflow.proposal o
      WHERE o.tenant_id = :tenant AND o.state IN ('approved', 'in_review')
        AND o.wanted_by {after} CAST(:planned_at AS timestamptz)
        AND o.wanted_by {before} CAST(:planned_at AS timestamptz) {sign} interval '31 days'
        AND o.id IS DISTINCT FROM CAST(:proposal AS uuid) AND o.channel_ids && CAST(:on AS uuid[])
      ORDER BY o.wanted_by {order} LIMIT 100)
"""
OTHERS = f"""
      (SELECT json_agg(json_build_array(n.wanted_by, n.channel_ids))
         FROM ({_SIDE.format(after=">=", before="<", sign="+", order="ASC")} UNION ALL
               {_SIDE.format(after="<", before=">", sign="-", order="DESC")}) n)::text
"""
"""The proposals near the planned time, as JSON; NULL where there are none. 31 days is the longest a rate may count."""

_others = msgspec.json.Decoder(tuple[OtherPost, ...])


def others_of(found: str | None) -> tuple[OtherPost, ...]:
    """Return what `OTHERS` found, in order of time, in UTC."""
    others = _others.decode(found) if found else ()
    return tuple(sorted((OtherPost(in_utc(each.at), each.channel_ids) for each in others), key=lambda each: each.at))
