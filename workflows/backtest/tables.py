"""The tables of back-tests: a run of one policy over past submissions, and what it says about each of them."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import Double
from sqlmodel import Field

from tenants.db.base import TenantRow, moment, octets, word_list, words


class Backtest(TenantRow, table=True):
    """One run. `document` is the policy as it was when the run was asked for; `tally` is what was counted up to `position`.

    `run` names the worker's hold on it: whoever lost the hold can write nothing more.
    """

    __tablename__ = "backtest"
    __table_args__ = ({"schema": "workflow"},)
    id: UUID = Field(primary_key=True)
    version_id: UUID
    document: bytes = octets()
    document_digest: bytes = octets()
    since: datetime | None = moment(nullable=True)
    until: datetime | None = moment(nullable=True)
    state: str = words()
    done: int = 0
    total: int
    position: UUID | None = None
    tally: bytes | None = octets(nullable=True)
    report: bytes | None = octets(nullable=True)
    problem: str = words()
    asked_by: UUID
    asked_at: datetime = moment()
    run: UUID | None = None
    attempts: int = 0
    started_at: datetime | None = moment(nullable=True)
    progress_at: datetime | None = moment(nullable=True)
    finished_at: datetime | None = moment(nullable=True)


class BacktestCaseRow(TenantRow, table=True):
    """What the policy says about one past submission. `tested` is false where its facts were not kept."""

    __tablename__ = "backtest_case"
    __table_args__ = ({"schema": "workflow"},)
    backtest_id: UUID = Field(primary_key=True)
    review_id: UUID = Field(primary_key=True)
    proposal_id: UUID
    tested: bool
    decided: str = words()
    flagged: list[str] = word_list()
    blocked_by: list[str] = word_list()
    route_before: str = words()
    route_after: str = words()
    rerouted: bool
    added_hours: float | None = Field(default=None, sa_type=Double)
