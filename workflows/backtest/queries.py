"""Reading back-tests: how far each is, what it says, and the submissions behind its numbers.

Rules kept: only whoever may draft policy or put it in force reads them; a proposal the reader may not open is counted and listed
without its title, its author's reasons or its address, and the list says so.
"""

from datetime import datetime
from typing import Any, Literal
from uuid import UUID

import msgspec
from sqlalchemy import text

from tenants.access.caller import Caller
from tenants.access.permissions import Permission
from tenants.db.session import ReadSession
from tenants.ground.errors import not_found
from tenants.organizations.named_member import Who
from tenants.record.entries import opener_of
from tenants.record.sealed_text import sealed
from workflows.backtest.drill_down import asked
from workflows.backtest.report import BacktestReport
from workflows.rows.queries import VISIBLE, seen_by

_ENDED = frozenset({"done", "failed", "stopped"})
BacktestState = Literal["queued", "running", "done", "failed", "stopped"]
Decided = Literal["approved", "changes_requested", "rejected", "withdrawn", "expired", "open"]
HIDDEN = "A proposal you may not open"
_report = msgspec.json.Decoder(BacktestReport)


class BacktestView(msgspec.Struct, frozen=True, kw_only=True):
    """One run. `digest` names the edition tried, hex; `moved` says that the version reads differently by now.

    `done` of `total` submissions have been judged. `problem` says in words why a run failed.
    """

    id: UUID
    version_id: UUID
    version_number: int
    title: str
    digest: str
    moved: bool
    state: BacktestState
    done: int
    total: int
    since: datetime | None
    until: datetime | None
    asked_by: Who
    asked_at: datetime
    finished_at: datetime | None
    problem: str | None
    report: BacktestReport | None
    actions: list[str]


class BacktestCase(msgspec.Struct, frozen=True, kw_only=True):
    """One submission: what people decided, and what the version tried would have said.

    `hidden` is true where the reader may not open the proposal: it is counted, and its id, kind and reason are left out.
    `tested` is false where its facts were not kept. `flagged` names rules that found something, those on trial among them.
    """

    review_id: UUID
    proposal_id: UUID | None
    title: str
    kind: str | None
    hidden: bool
    decided: Decided
    decided_reason: str | None
    tested: bool
    flagged: tuple[str, ...]
    blocked_by: tuple[str, ...]
    route_before: str
    route_after: str
    rerouted: bool
    added_hours: float | None
    submitted_at: datetime


_SELECT = """
    SELECT b.id, b.version_id, v.number, v.title, b.document_digest, sha256(v.document) <> b.document_digest AS moved,
           b.state, b.done, b.total, b.since, b.until, b.asked_by, b.asked_at, b.finished_at, b.problem, b.report,
           m.name AS asker,
           ARRAY(SELECT r.role FROM tenant.member_role r
                  WHERE r.tenant_id = b.tenant_id AND r.member_id = b.asked_by ORDER BY r.role) AS asker_roles
      FROM workflow.backtest b
      JOIN policy.version v ON v.tenant_id = b.tenant_id AND v.id = b.version_id
      JOIN tenant.member m ON m.tenant_id = b.tenant_id AND m.id = b.asked_by
     WHERE b.tenant_id = :tenant
"""
_ONE = text(f"{_SELECT} AND b.id = :id")
_LIST = text(
    f"{_SELECT} AND b.version_id = :version AND (CAST(:before AS uuid) IS NULL OR b.id < :before)"
    " ORDER BY b.id DESC LIMIT :limit"
)
_VERSION = text(
    "SELECT v.id FROM policy.version v WHERE v.tenant_id = :tenant AND v.id = :version AND v.state <> 'discarded'"
)
_CASES = f"""
    SELECT c.review_id, c.decided, c.tested, c.flagged, c.blocked_by, c.route_before, c.route_after, c.rerouted,
           c.added_hours, r.opened_at, p.id AS proposal_id, p.title, p.kind,
           (SELECT ({sealed("d", "reason_opening")})::text FROM workflow.decision d
             WHERE p.id IS NOT NULL AND d.tenant_id = c.tenant_id AND d.proposal_id = c.proposal_id
               AND d.review_id = c.review_id AND d.verdict IN ('reject', 'request_changes')
             ORDER BY d.at DESC LIMIT 1) AS reason
      FROM (SELECT c.* FROM workflow.backtest_case c
             WHERE c.tenant_id = :tenant AND c.backtest_id = :backtest
               AND (CAST(:before_review AS uuid) IS NULL OR c.review_id < :before_review) AND {{where}}
             ORDER BY c.review_id DESC LIMIT :limit) c
      JOIN workflow.review r ON r.tenant_id = c.tenant_id AND r.id = c.review_id
      LEFT JOIN workflow.proposal p ON p.id = c.proposal_id AND {VISIBLE}
     ORDER BY c.review_id DESC
"""


def may_try(caller: Caller) -> bool:
    """Return whether `caller` may try policies on the past."""
    return caller.may(Permission.POLICY_DRAFT) or caller.may(Permission.POLICY_ENACT)


def require_may_try(caller: Caller) -> None:
    """Raise `forbidden` unless `caller` may draft policy or put it in force."""
    if not may_try(caller):
        caller.require(Permission.POLICY_DRAFT)


async def get_backtest(session: ReadSession, caller: Caller, backtest_id: UUID) -> BacktestView:
    """Return one run. Raises `forbidden`, `not-found`."""
    require_may_try(caller)
    row = (await session.execute(_ONE, {"tenant": caller.tenant_id, "id": backtest_id})).one_or_none()
    if row is None:
        raise not_found()
    return _backtest(row, caller)


async def list_backtests(
    session: ReadSession, caller: Caller, version_id: UUID, *, before: UUID | None = None, limit: int = 50
) -> list[BacktestView]:
    """Return the runs of one version, newest first. Raises `forbidden`, `not-found`."""
    require_may_try(caller)
    of = {"tenant": caller.tenant_id, "version": version_id}
    if (await session.execute(_VERSION, of)).one_or_none() is None:
        raise not_found()
    rows = await session.execute(_LIST, {**of, "before": before, "limit": limit})
    return [_backtest(row, caller) for row in rows]


async def list_cases(
    session: ReadSession, caller: Caller, backtest_id: UUID, about: str, *, before: UUID | None = None, limit: int = 50
) -> list[BacktestCase]:
    """Return the cases `about` stands for, the newest submission first. Raises `forbidden`, `not-found`, `invalid-content`."""
    await get_backtest(session, caller, backtest_id)
    wanted = asked(about)
    given = {**seen_by(caller), "backtest": backtest_id, "before_review": before, "limit": limit}
    rows = await session.execute(text(_CASES.format(where=wanted.where)), {**given, **wanted.values})
    opener = opener_of(session, caller.tenant_id)
    return [_case(row, opener.opened_column(row.reason, "reason")) for row in rows]


def _backtest(row: Any, caller: Caller) -> BacktestView:
    return BacktestView(
        id=row.id,
        version_id=row.version_id,
        version_number=row.number,
        title=row.title,
        digest=row.document_digest.hex(),
        moved=row.moved,
        state=row.state,
        done=row.done,
        total=row.total,
        since=row.since,
        until=row.until,
        asked_by=Who(id=row.asked_by, name=row.asker, roles=tuple(row.asker_roles)),
        asked_at=row.asked_at,
        finished_at=row.finished_at,
        problem=row.problem or None,
        report=_report.decode(row.report) if row.report else None,
        actions=[] if row.state in _ENDED or not may_try(caller) else ["stopBacktest"],
    )


def _case(row: Any, reason: str) -> BacktestCase:
    return BacktestCase(
        review_id=row.review_id,
        proposal_id=row.proposal_id,
        title=HIDDEN if row.proposal_id is None else row.title,
        kind=row.kind,
        hidden=row.proposal_id is None,
        decided=row.decided,
        decided_reason=reason or None,
        tested=row.tested,
        flagged=tuple(row.flagged),
        blocked_by=tuple(row.blocked_by),
        route_before=row.route_before,
        route_after=row.route_after,
        rerouted=row.rerouted,
        added_hours=row.added_hours,
        submitted_at=row.opened_at,
    )
