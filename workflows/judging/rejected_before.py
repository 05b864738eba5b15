"""Nearly the same words that were rejected before in this organization: who rejected them, when and why.

Rule kept: what is found is bounded however often something was rejected, and it is this organization's alone. `REJECTED` is a column
of the statement that reads everything else a verdict depends on. A brief holds the decision's id; names and reasons are looked up
when it is read, so that they can be erased. Computes only.
"""

from collections.abc import Iterable, Mapping
from datetime import datetime
from uuid import UUID

import msgspec

from tenants.record.sealed_text import Opener, SealedText, sealed
from workflows.judging.stands_out import StandsOut
from workflows.kinds.sentences import day, local_day, role_words
from workflows.kinds.sketch import Sketch

MOST_TOLD = 3
SHARED = 62
"""How many of a hundred kept numbers must be the same: one word in ten may be another."""

_LATEST = 40
"""How many rejections are looked at for each number, the latest first."""

_DECISIONS = f"""
    (SELECT coalesce(json_agg(json_build_object(
              'id', d.id, 'title', p.title, 'by', m.name, 'role', d.role, 'at', d.at,
              'reason', {sealed("d", "reason_opening")}) ORDER BY d.at DESC), '[]')
       FROM {{which}}
      CROSS JOIN LATERAL (SELECT d.* FROM workflow.decision d
                           WHERE d.tenant_id = :tenant AND d.id = which.id LIMIT 1) d
      CROSS JOIN LATERAL (SELECT p.title FROM workflow.proposal p
                           WHERE p.tenant_id = :tenant AND p.id = d.proposal_id LIMIT 1) p
      CROSS JOIN LATERAL (SELECT m.name FROM tenant.member m
                           WHERE m.tenant_id = :tenant AND m.id = d.member_id LIMIT 1) m)::text
"""
"""Each row is looked up by itself: joined, they were sometimes found by reading every proposal of the organization, because the plan
counts on one as large as the average, and one can be a thousand times as large."""
_NEAR = f"""
    (SELECT DISTINCT near.decision_id AS id
       FROM (SELECT r.decision_id, r.unit, r.size, count(*) AS shared
               FROM unnest((SELECT CAST(:sketches AS bigint[]))) AS s (value)
              CROSS JOIN LATERAL (
                SELECT w.decision_id, w.unit, w.size FROM workflow.rejected_words w
                 WHERE w.tenant_id = :tenant AND w.value = s.value ORDER BY w.decision_id DESC LIMIT {_LATEST}) r
              GROUP BY r.decision_id, r.unit, r.size) near
      WHERE near.shared * 100 >= near.size * {SHARED}
      ORDER BY id DESC LIMIT {MOST_TOLD}) which
"""
REJECTED = _DECISIONS.format(which=_NEAR)
"""The latest rejections of nearly the words whose numbers are `:sketches`; decode it with `rejections_of`."""

REJECTED_ONCE = _DECISIONS.format(which="unnest(CAST(:decisions AS uuid[])) AS which (id)")
"""The rejections whose ids `:decisions` holds; decode it with `rejections_of`."""


class Rejection(msgspec.Struct, frozen=True, kw_only=True):
    """A decision that rejected something: of which title, by whom in which role, when and why."""

    id: UUID
    title: str
    by: str
    role: str
    at: datetime
    reason: str = ""


class _Sealed(msgspec.Struct, frozen=True, kw_only=True):
    id: UUID
    title: str
    by: str
    role: str
    at: datetime
    reason: SealedText | None


_sealed = msgspec.json.Decoder(tuple[_Sealed, ...])


def numbers(found: Iterable[Sketch]) -> list[int]:
    """Return what `REJECTED` looks for."""
    return sorted({value for sketch in found for value in sketch.values})


def rejections_of(column: str, opener: Opener) -> tuple[Rejection, ...]:
    """Return what the column `REJECTED` holds, with the reasons people gave."""
    return tuple(
        Rejection(
            id=one.id,
            title=one.title,
            by=one.by,
            role=one.role,
            at=one.at,
            reason=opener.opened(one.reason, "reason") or "",
        )
        for one in _sealed.decode(column)
    )


def rejection_notes(found: Iterable[Rejection], zone: str) -> list[StandsOut]:
    """Return each rejection as something that stands out, without names."""
    return [
        StandsOut(
            kind="rejected_before",
            gravity="serious",
            short="words that were rejected before",
            sentence=f"Nearly the same words were rejected here on {day(local_day(one.at, zone))}.",
            remedy="Ask what is different this time. Its author can say what has changed since, or take up what was asked for then.",
            rejection=one.id,
        )
        for one in found
    ]


def told(found: Iterable[Rejection], titles: Mapping[str, str], zone: str) -> dict[UUID, str]:
    """Return who rejected what, when and why, in words by the decision's id."""
    return {one.id: _words(one, titles, zone) for one in found}


def _words(one: Rejection, titles: Mapping[str, str], zone: str) -> str:
    who = f"{one.by} ({role_words(one.role, titles)})"
    why = f": “{one.reason}”" if one.reason else ", and gave no reason."
    return f"{who} rejected “{one.title}” on {day(local_day(one.at, zone))}{why}"
