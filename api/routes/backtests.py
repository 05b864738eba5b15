"""Back-tests: a policy version tried on past proposals before anybody has to live with it."""

from typing import Annotated
from uuid import UUID

import msgspec

from api.http.cursors import Cursor, PageSize, cursor_for, page_of, position_in
from api.http.operations import operation
from api.schemas.backtests import BacktestNew
from api.schemas.common import Page
from tenants.access.caller import Caller
from tenants.db.session import ReadSession, WriteSession
from tenants.ground.clock import Clock
from workflows.backtest import queries, start
from workflows.backtest.queries import BacktestCase, BacktestView

About = Annotated[
    str,
    msgspec.Meta(
        max_length=200,
        description="Which number to open: tested, not_testable, caught, stopped, routes, affected, unknown, flagged:<rule>, "
        "blocked:<rule>, rejected:<rule>, approved:<rule> or route:<before>><after>.",
    ),
]


@operation(
    "POST",
    "/policies/{version_id}/backtests",
    "startBacktest",
    tag="policy",
    status=201,
    location=lambda view: f"/api/v1/backtests/{view.id}",
    refuses=("forbidden", "policy-not-evaluated", "backtests-waiting"),
)
async def start_backtest(
    version_id: UUID, data: BacktestNew, caller: Caller, session: WriteSession, clock: Clock
) -> BacktestView:
    """Try a version on past proposals, all or those of a period. It runs in the background, as the version reads now."""
    period = start.Period(since=data.since, until=data.until)
    return await start.start_backtest(session, caller, clock, version_id, period)


@operation("GET", "/policies/{version_id}/backtests", "listBacktests", tag="policy", refuses=("forbidden",))
async def list_backtests(
    version_id: UUID, caller: Caller, session: ReadSession, limit: PageSize = 20, cursor: Cursor | None = None
) -> Page[BacktestView]:
    """List the back-tests of a version, newest first."""
    before = position_in(cursor, UUID)
    found = await queries.list_backtests(session, caller, version_id, before=before, limit=limit + 1)
    rows, more = page_of(found, limit)
    return Page(items=rows, next=cursor_for(rows[-1].id) if more else None)


@operation("GET", "/backtests/{backtest_id}", "getBacktest", tag="policy", refuses=("forbidden",))
async def get_backtest(backtest_id: UUID, caller: Caller, session: ReadSession) -> BacktestView:
    """Show how far a back-test is, and its report once it is done."""
    return await queries.get_backtest(session, caller, backtest_id)


@operation("POST", "/backtests/{backtest_id}/stop", "stopBacktest", tag="policy", refuses=("forbidden", "wrong-state"))
async def stop_backtest(backtest_id: UUID, caller: Caller, session: WriteSession, clock: Clock) -> BacktestView:
    """Stop a back-test that waits or runs."""
    return await start.stop_backtest(session, caller, clock, backtest_id)


@operation("GET", "/backtests/{backtest_id}/cases", "listBacktestCases", tag="policy", refuses=("forbidden",))
async def list_backtest_cases(
    backtest_id: UUID,
    caller: Caller,
    session: ReadSession,
    *,
    about: About,
    limit: PageSize = 20,
    cursor: Cursor | None = None,
) -> Page[BacktestCase]:
    """List the submissions a number of the report counts, the newest first."""
    before = position_in(cursor, UUID)
    found = await queries.list_cases(session, caller, backtest_id, about, before=before, limit=limit + 1)
    rows, more = page_of(found, limit)
    return Page(items=rows, next=cursor_for(rows[-1].review_id) if more else None)


OPERATIONS = (start_backtest, list_backtests, get_backtest, stop_backtest, list_backtest_cases)
