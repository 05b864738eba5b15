"""What the policy asks of one person: to put a version in force, and to read the one that is. Computes only."""

from collections.abc import Mapping
from typing import Any

from policies.versions.acknowledged import acknowledged
from tenants.access.caller import Caller
from tenants.access.permissions import Permission
from tenants.organizations.asks import Asked

POLICIES = f"""
    (SELECT 'enact_policy' AS kind, v.id, v.title, d.name AS who, v.number, v.submitted_at AS since, NULL::timestamptz AS due
       FROM policy.version v
       JOIN tenant.member d ON d.tenant_id = v.tenant_id AND d.id = coalesce(v.submitted_by, v.drafted_by)
      WHERE v.tenant_id = :tenant AND :enacts AND v.state = 'in_review' AND v.drafted_by <> :me
        AND v.submitted_by IS DISTINCT FROM :me
      ORDER BY v.number DESC LIMIT 20)
    UNION ALL
    (SELECT 'acknowledge_policy', v.id, v.title, '', v.number, v.effective_from, NULL
       FROM policy.version v
      WHERE v.tenant_id = :tenant AND :reads_policy AND v.state = 'in_force' AND NOT {acknowledged(":me")})
"""  # noqa: S608  constant words only


def policy_values(caller: Caller) -> dict[str, Any]:
    """Return the parameters of `POLICIES` beside `tenant` and `me`."""
    return {"enacts": caller.may(Permission.POLICY_ENACT), "reads_policy": caller.may(Permission.POLICY_READ)}


def policy_asked(row: Mapping[str, Any]) -> Asked:
    """Return what a row of `POLICIES` asks."""
    if row["kind"] == "enact_policy":
        return Asked(
            asked=f"Put version {row['number']} in force",
            about=row["title"],
            why=f"{row['who']} asks for it.",
            gravity=1,
        )
    return Asked(
        asked="Read the policy and confirm it",
        about=row["title"],
        why=f"Version {row['number']} applies to you.",
        gravity=2,
    )
