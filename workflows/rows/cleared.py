"""What somebody who may let a rule pass has read and approved, so that whoever decides later reads that it is settled, and by whom.

Rules kept: only an approval from a stage of the same review counts, given in a role that the rule names; what a hashtag can be read
as, what it invites and what it lacks stays with everyone who decides. Computes only.
"""

from collections.abc import Iterable, Mapping
from datetime import datetime

import msgspec

from policies.subject.findings import Evaluation
from tenants.record.sealed_text import Opener, SealedText, sealed
from workflows.judging.stands_out import StandsOut, StandsOutKind, ordered
from workflows.kinds.sentences import moment, role_words

APPROVED = f"""
    (SELECT coalesce(json_agg(json_build_object('by', m.name, 'role', s.role, 'at', s.decided_at,
              'reason', {sealed("d", "reason_opening")}) ORDER BY s.decided_at), '[]')
       FROM workflow.seat s
       JOIN tenant.member m ON m.tenant_id = s.tenant_id AND m.id = s.member_id
       LEFT JOIN LATERAL (
         SELECT g.tenant_id, g.reason_opening FROM workflow.decision g
          WHERE g.tenant_id = s.tenant_id AND g.seat_id = s.id AND g.verdict = 'approve' LIMIT 1) d ON true
      WHERE s.tenant_id = r.tenant_id AND s.review_id = r.id AND s.state = 'approved')::text
"""
"""A column: the approvals given in the review `r`; decode it with `approvals_of`."""

_SETTLED_BY_APPROVING: frozenset[StandsOutKind] = frozenset({"finding", "claim", "date"})


class Approval(msgspec.Struct, frozen=True, kw_only=True):
    """One approval: by whom, in which role, when, and with which note."""

    by: str
    role: str
    at: datetime
    reason: str = ""


class _Sealed(msgspec.Struct, frozen=True, kw_only=True):
    by: str
    role: str
    at: datetime
    reason: SealedText | None


_sealed = msgspec.json.Decoder(tuple[_Sealed, ...])


def approvals_of(column: str, opener: Opener) -> tuple[Approval, ...]:
    """Return what the column `APPROVED` holds, with the notes people gave."""
    return tuple(
        Approval(by=one.by, role=one.role, at=one.at, reason=opener.opened(one.reason, "reason") or "")
        for one in _sealed.decode(column)
    )


def with_cleared(
    items: Iterable[StandsOut],
    evaluation: Evaluation,
    approvals: Iterable[Approval],
    titles: Mapping[str, str],
    zone: str,
) -> tuple[StandsOut, ...]:
    """Return `items` in their order, those settled that somebody who may let their rule pass has approved."""
    may = {finding.rule: finding.waivable_by for finding in evaluation.findings}
    given = tuple(approvals)
    return ordered(_cleared(one, may, given, titles, zone) for one in items)


def _cleared(
    item: StandsOut,
    may: Mapping[str, tuple[str, ...]],
    given: tuple[Approval, ...],
    titles: Mapping[str, str],
    zone: str,
) -> StandsOut:
    if not item.open or item.kind not in _SETTLED_BY_APPROVING or item.rule is None:
        return item
    by = next((each for each in given if each.role in may.get(item.rule, ())), None)
    if by is None:
        return item
    said = f": “{by.reason}”" if by.reason else ", and gave no reason."
    words = f"{by.by} ({role_words(by.role, titles)}), who may let this rule pass, approved it on {moment(by.at, zone)}{said}"
    return msgspec.structs.replace(item, settled=words)
