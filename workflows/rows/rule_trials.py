"""Rules on trial: what they would have said of each proposal that was submitted, and how it adds up.

Rule kept: what a rule on trial says is written down with the submission, in the same statement, and is shown only to
those who draft policy, put it in force or read the record; to nobody who writes or decides.
"""

from collections.abc import Mapping
from datetime import datetime
from typing import Any
from uuid import UUID

import msgspec
from sqlalchemy import text

from policies.document.document import Rule
from policies.subject.findings import Finding, Severity, Trial
from policies.versions.tables import find_in_force
from tenants.access.caller import Caller
from tenants.access.permissions import Permission
from tenants.db.session import ReadSession
from tenants.ground.errors import not_found

_FLAGGED = "outcome IN ('unsatisfied', 'error')"


class TrialView(msgspec.Struct, frozen=True, kw_only=True):
    """A rule on trial in the policy in force: proposals submitted since it is, and how many of them it would have flagged."""

    rule: str
    title: str
    severity: Severity
    since: datetime
    submitted: int
    flagged: int


class TrialCase(msgspec.Struct, frozen=True, kw_only=True):
    """A proposal a rule on trial would have flagged, and what it would have said. `review_id` is the submission it judged."""

    review_id: UUID
    proposal_id: UUID
    title: str
    at: datetime
    findings: tuple[Finding, ...]


def tried_detail(trial: Trial) -> dict[str, Any]:
    """Return what the record's entry says of a trial: the rules that would have flagged the proposal."""
    flagged = [outcome.rule for outcome in trial.outcomes if outcome.outcome in ("unsatisfied", "error")]
    return {"on_trial": flagged} if trial.outcomes else {}


_VERSIONS = text(
    """
    SELECT v.effective_from AS since,
           ARRAY(SELECT r ->> 'id' FROM json_array_elements(convert_from(v.document, 'UTF8')::json -> 'rules') r
                  WHERE r ->> 'mode' = 'evaluate') AS rules
      FROM policy.version v
     WHERE v.tenant_id = :tenant AND v.state IN ('in_force', 'superseded')
     ORDER BY v.effective_from DESC, v.number DESC
    """
)
_COUNTS = text(
    f"""
    SELECT f.rule, count(*) AS submitted, count(*) FILTER (WHERE f.{_FLAGGED}) AS flagged
      FROM workflow.trial_finding f
      JOIN unnest(CAST(:rules AS text[]), CAST(:since AS timestamptz[])) AS t (rule, since)
        ON f.rule = t.rule AND f.at >= t.since
     WHERE f.tenant_id = :tenant
     GROUP BY f.rule
    """
)
_CASES = text(
    f"""
    SELECT f.review_id, f.proposal_id, p.title, f.at, f.findings
      FROM workflow.trial_finding f
      JOIN workflow.proposal p ON p.tenant_id = f.tenant_id AND p.id = f.proposal_id
     WHERE f.tenant_id = :tenant AND f.rule = :rule AND f.at >= :since AND f.{_FLAGGED}
       AND (CAST(:before AS uuid) IS NULL OR f.review_id < :before)
     ORDER BY f.review_id DESC
     LIMIT :limit
    """
)
_findings = msgspec.json.Decoder(tuple[Finding, ...])


async def list_trials(session: ReadSession, caller: Caller) -> list[TrialView]:
    """Return the rules on trial in the policy in force, in its order. Raises `forbidden`."""
    _require_reader(caller)
    rules = await _on_trial(session, caller)
    since = await _since(session, caller, rules)
    counted = await session.execute(
        _COUNTS, {"tenant": caller.tenant_id, "rules": list(since), "since": list(since.values())}
    )
    counts = {row.rule: row for row in counted}
    return [
        TrialView(
            rule=rule.id,
            title=rule.title,
            severity=rule.severity,
            since=since[rule.id],
            submitted=counts[rule.id].submitted if rule.id in counts else 0,
            flagged=counts[rule.id].flagged if rule.id in counts else 0,
        )
        for rule in rules.values()
    ]


async def list_cases(
    session: ReadSession, caller: Caller, rule: str, *, before: UUID | None = None, limit: int = 50
) -> list[TrialCase]:
    """Return proposals that `rule`, on trial now, would have flagged, newest first. Raises `not-found`, `forbidden`."""
    _require_reader(caller)
    rules = await _on_trial(session, caller)
    if rule not in rules:
        raise not_found()
    since = (await _since(session, caller, {rule: rules[rule]}))[rule]
    values = {"tenant": caller.tenant_id, "rule": rule, "since": since, "before": before, "limit": limit}
    return [
        TrialCase(
            review_id=row.review_id,
            proposal_id=row.proposal_id,
            title=row.title,
            at=row.at,
            findings=_findings.decode(row.findings),
        )
        for row in await session.execute(_CASES, values)
    ]


def _require_reader(caller: Caller) -> None:
    if not (caller.may(Permission.POLICY_DRAFT) or caller.may(Permission.POLICY_ENACT)):
        caller.require(Permission.RECORD_READ)


async def _on_trial(session: ReadSession, caller: Caller) -> dict[str, Rule]:
    found = await find_in_force(session, caller)
    return {rule.id: rule for rule in found.document.rules if rule.on_trial} if found else {}


async def _since(session: ReadSession, caller: Caller, rules: Mapping[str, Rule]) -> dict[str, datetime]:
    """Return since when each rule is on trial without a break: a version that enforced it begins the trial anew."""
    since: dict[str, datetime] = {}
    going = set(rules)
    for row in await session.execute(_VERSIONS, {"tenant": caller.tenant_id}) if rules else ():
        going &= set(row.rules)
        since |= dict.fromkeys(going, row.since)
    return since
