"""Back-tests as the API shows them."""

from typing import cast

from api.schemas.backtests import BacktestCase, BacktestState, BacktestView, Decided
from tenants.access.caller import Caller
from workflows.backtest.queries import BacktestCaseNow, BacktestNow

HIDDEN = "A proposal you may not open"


def backtest_view(held: BacktestNow, caller: Caller) -> BacktestView:
    """Return one run."""
    return BacktestView(
        id=held.id,
        version_id=held.version_id,
        version_number=held.version_number,
        title=held.title,
        digest=held.digest,
        moved=held.moved,
        state=cast(BacktestState, held.state),
        done=held.done,
        total=held.total,
        since=held.since,
        until=held.until,
        asked_by=held.asked_by,
        asked_at=held.asked_at,
        finished_at=held.finished_at,
        problem=held.problem or None,
        report=held.report,
        actions=held.actions(caller),
    )


def backtest_case(case: BacktestCaseNow) -> BacktestCase:
    """Return one submission behind a number."""
    return BacktestCase(
        review_id=case.review_id,
        proposal_id=case.proposal_id,
        title=HIDDEN if case.title is None else case.title,
        kind=case.kind,
        hidden=case.proposal_id is None,
        decided=cast(Decided, case.decided),
        decided_reason=case.decided_reason,
        tested=case.tested,
        flagged=list(case.flagged),
        blocked_by=list(case.blocked_by),
        route_before=case.route_before,
        route_after=case.route_after,
        rerouted=case.rerouted,
        added_hours=case.added_hours,
        submitted_at=case.submitted_at,
    )
