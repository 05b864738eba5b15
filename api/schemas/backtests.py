"""Back-tests: a policy version tried on past proposals, and the submissions behind its numbers."""

from datetime import datetime
from typing import Literal
from uuid import UUID

from api.schemas.common import Input, Output
from tenants.organizations.named_member import Who
from workflows.backtest.report import BacktestReport

BacktestState = Literal["queued", "running", "done", "failed", "stopped"]
Decided = Literal["approved", "changes_requested", "rejected", "withdrawn", "expired", "open"]


class BacktestNew(Input, frozen=True, kw_only=True):
    """Which submissions to try it on: those from `since` to `until`. What is left out is not bounded."""

    since: datetime | None = None
    until: datetime | None = None


class BacktestView(Output, frozen=True, kw_only=True):
    """One run. `digest` names the edition tried; `moved` says that the version reads differently by now.

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


class BacktestCase(Output, frozen=True, kw_only=True):
    """One submission: what people decided, and what the version tried would have said.

    `hidden` is true where you may not open the proposal: it is counted, and its id, kind and reason are left out.
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
    flagged: list[str]
    blocked_by: list[str]
    route_before: str
    route_after: str
    rerouted: bool
    added_hours: float | None
    submitted_at: datetime
