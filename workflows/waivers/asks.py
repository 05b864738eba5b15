"""What requests for waivers ask of whoever may answer them. Computes only."""

from collections.abc import Mapping
from typing import Any

from tenants.access.caller import Caller
from tenants.organizations.asks import Asked
from workflows.review.machine import PROPOSAL

WAIVERS = """
    (SELECT 'answer_waiver' AS kind, w.id, p.title, k.name AS who, NULL::integer AS number, w.asked_at AS since,
            CASE WHEN p.wanted_by > :now THEN least(p.wanted_by, w.until) ELSE w.until END AS due
       FROM workflow.waiver w
       JOIN workflow.proposal p ON p.tenant_id = w.tenant_id AND p.id = w.proposal_id
       JOIN tenant.member k ON k.tenant_id = w.tenant_id AND k.id = w.asked_by
      WHERE w.tenant_id = :tenant AND w.state = 'asked' AND w.waivable_by && CAST(:roles AS text[])
        AND :me <> ALL (ARRAY[w.asked_by, p.author_id] || p.writers) AND p.state = ANY (CAST(:can_move AS text[]))
      ORDER BY w.asked_at LIMIT 20)
"""
"""Open requests the caller may answer; by when: the moment the proposal is wanted, or the last day asked for."""


def waiver_values(caller: Caller) -> dict[str, Any]:
    """Return the parameters of `WAIVERS` beside `tenant`, `me` and `now`."""
    return {"roles": list(caller.roles), "can_move": sorted(PROPOSAL.steps["submit"])}


def waiver_asked(row: Mapping[str, Any]) -> Asked:
    """Return what a row of `WAIVERS` asks."""
    return Asked(asked="Answer a request for an exception", about=row["title"], why=f"{row['who']} asks.", gravity=1)
