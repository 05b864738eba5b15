"""Waivers that were granted for a proposal, as a verdict uses them.

Rule kept: nobody waives a rule for their own words. A waiver granted by somebody whose words stand in it by now does not
hold. `GRANTED` is a column of the statement that reads everything else a verdict depends on. Computes only.
"""

from collections.abc import Iterable, Mapping
from datetime import datetime
from uuid import UUID

import msgspec

from policies.verdict.waivers import Waiver
from tenants.record.sealed_text import Opener, SealedText, sealed
from workflows.kinds.sentences import moment, role_words

_GRANTED = f"""
    (SELECT coalesce(json_agg(json_build_object(
              'id', w.id, 'rule', w.rule, 'rule_digest', encode(w.rule_digest, 'hex'), 'covers', w.covers,
              'until', w.until, 'granted_by', g.name, 'role', w.decided_role, 'asked_by', k.name,
              'because', {sealed("w", "decision_opening")}, 'why', {sealed("w", "reason_opening")})), '[]')
       FROM workflow.waiver w
       JOIN tenant.member k ON k.tenant_id = w.tenant_id AND k.id = w.asked_by
       JOIN tenant.member g ON g.tenant_id = w.tenant_id AND g.id = w.decided_by
      WHERE w.tenant_id = :tenant AND {{which}})::text
"""


def granted_for(proposal: str, writers: str) -> str:
    """Return a column: the waivers granted for `proposal` by anybody but its `writers`, both SQL expressions."""
    which = f"w.proposal_id = {proposal} AND w.state = 'granted' AND w.decided_by <> ALL ({writers})"
    return _GRANTED.format(which=which)


def granted_once(waivers: str) -> str:
    """Return a column: the waivers whose ids `waivers`, an SQL expression, holds, whether they still hold or not."""
    return _GRANTED.format(which=f"w.id = ANY ({waivers})")


GRANTED = granted_for("CAST(:proposal AS uuid)", "CAST(:writers AS uuid[])")
"""The waivers granted for the proposal `:proposal` by anybody but its `:writers`; decode it with `granted_of`."""


class _Waiver(msgspec.Struct, frozen=True, kw_only=True):
    """What is told of a waiver without opening anything."""

    id: UUID
    rule: str
    rule_digest: str
    covers: tuple[str, ...]
    until: datetime
    granted_by: str
    role: str
    asked_by: str


class _Sealed(_Waiver, frozen=True, kw_only=True):
    """A waiver as the database returns it, its reasons sealed."""

    because: SealedText | None
    why: SealedText | None


class Granted(_Waiver, frozen=True, kw_only=True):
    """A waiver somebody granted, with who asked and why, and who granted it in which role and why (`because`)."""

    because: str
    why: str


_sealed = msgspec.json.Decoder(tuple[_Sealed, ...])


def granted_of(column: str, opener: Opener) -> tuple[Granted, ...]:
    """Return what the column `GRANTED` of an organization holds, with the reasons people gave."""
    return tuple(_opened(one, opener) for one in _sealed.decode(column))


def _opened(one: _Sealed, opener: Opener) -> Granted:
    reasons = {
        "because": opener.opened(one.because, "reason") or "",
        "why": opener.opened(one.why, "reason") or "",
    }
    return Granted(**(msgspec.structs.asdict(one) | reasons))


def in_words(granted: Granted, titles: Mapping[str, str], zone: str) -> str:
    """Return who waived the rule, until when and why, for whoever decides on the proposal."""
    role = role_words(granted.role, titles)
    return (
        f"Exception granted by {granted.granted_by} ({role}), until {moment(granted.until, zone)}: “{granted.because}” "
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
