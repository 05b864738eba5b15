"""What waits for a person and is no proposal, from every floor, in one statement.

Rule kept: each floor says what of its own waits (`tenants.organizations.asks`); here it is only put together. A part that this person
may do nothing about is not looked for: its condition is a parameter, so that the database skips it.
"""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from policies.versions.asks import POLICIES, policy_asked, policy_values
from tenants.access.caller import Caller
from tenants.db.connection import fetch
from tenants.db.session import ReadSession
from tenants.db.statement import statement
from tenants.organizations.asks import ASKED, PEOPLE, Asked, people_asked, people_values
from workflows.backtest.asks import BACKTESTS, backtest_asked, backtest_values
from workflows.waivers.asks import WAIVERS, waiver_asked, waiver_values

ASKS = statement(f"SELECT {ASKED} FROM ({PEOPLE} UNION ALL {POLICIES} UNION ALL {WAIVERS} UNION ALL {BACKTESTS}) asks")


async def read_asks(session: ReadSession, caller: Caller, now: datetime) -> list[tuple[Mapping[str, Any], Asked]]:
    """Return the rows that stand on the caller's desk at `now`, in no order, each with what it asks."""
    rows = await fetch(session, ASKS, **asks_values(caller, now))
    return [(row, _asked(row, now)) for row in rows]


def asks_values(caller: Caller, now: datetime) -> dict[str, Any]:
    """Return the parameters of `ASKS`."""
    return {
        "tenant": caller.tenant_id,
        "me": caller.member_id,
        "now": now,
        **people_values(caller, now),
        **policy_values(caller),
        **waiver_values(caller),
        **backtest_values(caller, now),
    }


def _asked(row: Mapping[str, Any], now: datetime) -> Asked:
    match row["kind"]:
        case "confirm_role" | "renew_invitation":
            return people_asked(row, now)
        case "enact_policy" | "acknowledge_policy":
            return policy_asked(row)
        case "answer_waiver":
            return waiver_asked(row)
        case _:
            return backtest_asked(row)
