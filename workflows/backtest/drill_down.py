"""What a number of the report is about: the words that open exactly the cases it counts.

Rule kept: the same definition stands here as a condition of the database and in `workflows.backtest.report` as a count; a test
holds every number to the cases listed for it. Computes only.
"""

from typing import Any

import msgspec

from tenants.ground.errors import Problem
from workflows.backtest.report import REFUSED

_REFUSED = "c.decided = ANY (CAST(:refused AS text[]))"
_WHOLE = {
    "tested": "c.tested",
    "not_testable": "NOT c.tested",
    "caught": f"c.blocked_by <> '{{}}' AND {_REFUSED}",
    "stopped": "c.blocked_by <> '{}' AND c.decided = 'approved'",
    "routes": "c.rerouted",
    "affected": "c.rerouted AND c.added_hours IS NOT NULL",
    "unknown": "c.rerouted AND c.added_hours IS NULL",
}
_RULE = {
    "flagged": "CAST(:rule AS text) = ANY (c.flagged)",
    "blocked": "CAST(:rule AS text) = ANY (c.blocked_by)",
    "rejected": f"CAST(:rule AS text) = ANY (c.flagged) AND {_REFUSED}",
    "approved": "CAST(:rule AS text) = ANY (c.flagged) AND c.decided = 'approved'",
}
_ROUTE = "c.rerouted AND c.route_before = :before AND c.route_after = :after"


class Asked(msgspec.Struct, frozen=True):
    """Which cases: a condition on `workflow.backtest_case c` and the values it names."""

    where: str
    values: dict[str, Any]


def asked(about: str) -> Asked:
    """Return the cases `about` stands for. Raises `invalid-content` for words that stand for none."""
    name, colon, rest = about.partition(":")
    if name in _WHOLE and not colon:
        return _asked(_WHOLE[name], {})
    if name in _RULE and rest:
        return _asked(_RULE[name], {"rule": rest})
    before, arrow, after = rest.partition(">")
    if name == "route" and before and arrow and after:
        return _asked(_ROUTE, {"before": before, "after": after})
    words = "Take one of: " + ", ".join([*_WHOLE, *(f"{one}:<rule>" for one in _RULE), "route:<before>><after>"]) + "."
    raise Problem(
        "invalid-content",
        "We cannot tell which cases to show.",
        fix=words,
        errors=[{"in": "query", "pointer": "/about", "message": words}],
    )


def _asked(where: str, values: dict[str, Any]) -> Asked:
    return Asked(where, values | {"refused": list(REFUSED)} if ":refused" in where else values)
