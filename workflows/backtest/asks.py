"""What a back-test asks of whoever started it: to look at what it found. Computes only."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from tenants.access.caller import Caller
from tenants.access.permissions import Permission
from tenants.organizations.asks import Asked

LATELY = timedelta(days=3)

BACKTESTS = """
    (SELECT 'read_backtest' AS kind, b.id, v.title, b.state AS who, v.number, b.finished_at AS since,
            NULL::timestamptz AS due
       FROM policy.version v
      CROSS JOIN LATERAL (
        SELECT b.id, b.state, b.asked_by, b.finished_at FROM workflow.backtest b
         WHERE b.tenant_id = v.tenant_id AND b.version_id = v.id ORDER BY b.id DESC LIMIT 1) b
      WHERE v.tenant_id = :tenant AND :drafts AND v.state IN ('draft', 'in_review') AND b.asked_by = :me
        AND b.state IN ('done', 'failed') AND b.finished_at > :finished_after
      ORDER BY b.finished_at DESC LIMIT 20)
"""
"""The last back-test of each version that is not in force yet, when the caller started it and it ended lately; `who` is how it ended."""


def backtest_values(caller: Caller, now: datetime) -> dict[str, Any]:
    """Return the parameters of `BACKTESTS` beside `tenant` and `me`."""
    return {"drafts": caller.may(Permission.POLICY_DRAFT), "finished_after": now - LATELY}


def backtest_asked(row: Mapping[str, Any]) -> Asked:
    """Return what a row of `BACKTESTS` asks."""
    done = row["who"] == "done"
    return Asked(
        asked="See what the back-test found" if done else "See why the back-test stopped",
        about=row["title"],
        why=f"It tried version {row['number']}.",
        gravity=3,
    )
