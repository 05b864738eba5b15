"""Waivers that were granted for a proposal, as a verdict uses them.

Rule kept: nobody waives a rule for their own words. A waiver granted by somebody whose words stand in it by now does not
hold. Computes only; `GRANTED` is a column of the statement that reads everything else a verdict depends on.
Computes only.
"""

from collections.abc import Iterable, Mapping
from datetime import datetime
from uuid import UUID

import msgspec

from policies.verdict.waivers import Waiver
from workflows.kinds.sentences import moment, role_words

_GRANTED = """
    (SELECT coalesce(json_agg(json_build_object(
              'id', w.id, 'rule', w.rule, 'rule_digest', encode(w.rule_digest, 'hex'), 'covers', w.covers,
              'until', w.until, 'granted_by', g.name, 'role', w.decided_role, 'because', w.decision_reason,
              'asked_by', k.name, 'why', w.reason)), '[]')
       FROM workflow.waiver w
       JOIN tenant.member k ON k.tenant_id = w.tenant_id AND k.id = w.asked_by
       JOIN tenant.member g ON g.tenant_id = w.tenant_id AND g.id = w.decided_by
      WHERE w.tenant_id = :tenant AND w.proposal_id = {proposal} AND w.state = 'granted'
        AND w.decided_by <> ALL ({writers}))::text
"""


def granted_for(proposal: str, writers: str) -> str:
    """Return a column: the waivers granted for `proposal` by anybody but its `writers`, both SQL expressions."""
    return _GRANTED.format(proposal=proposal, writers=writers)


GRANTED = granted_for("CAST(:proposal AS uuid)", "CAST(:writers AS uuid[])")
"""The waivers granted for the proposal `:proposal` by anybody but its `:writers`; decode it with `granted_of`."""


class Granted(msgspec.Struct, frozen=True, kw_only=True):
    """A waiver somebody granted, with who asked and why, and who granted it in which role and why."""

    id: UUID
    rule: str
    rule_digest: str
    covers: tuple[str, ...]
    until: datetime
    granted_by: str
    role: str
    because: str
    asked_by: str
    why: str


_granted = msgspec.json.Decoder(tuple[Granted, ...])


def granted_of(column: str) -> tuple[Granted, ...]:
    """Return what the column `GRANTED` holds."""
    return _granted.decode(column)


def in_words(granted: Granted, titles: Mapping[str, str], zone: str) -> str:
    """Return who waived the rule, until when and why, for whoever decides on the proposal."""
    role = role_words(granted.role, titles)
    return (
        f"Waived by {granted.granted_by} ({role}) until {moment(granted.until, zone)}: “{granted.because}” "
        f"{granted.asked_by} had asked for it: “{granted.why}”"
    )


def waivers_of(granted: Iterable[Granted], titles: Mapping[str, str], zone: str) -> tuple[Waiver, ...]:
    """Return `granted` as the policy engine takes them."""
    return tuple(
        Waiver(
            id=one.id,
            rule=one.rule,
            rule_digest=bytes.fromhex(one.rule_digest),
            covers=one.covers,
            until=one.until,
            words=in_words(one, titles, zone),
        )
        for one in granted
    )
