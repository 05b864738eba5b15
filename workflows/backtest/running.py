"""Carrying out back-tests: the worker's part.

Rules kept: one run at a time in an organization; no more than one batch is in memory; a batch's cases and the count up to it are
one transaction, so a run that dies is taken up where it was and counts nothing twice; a run that was stopped, or taken up by
another worker, writes nothing more. Only who holds the organization's claim takes one up. Between small slices the worker's
other duties get their turn.
"""

import asyncio
import time
from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID, uuid4

import msgspec
import structlog
from sqlalchemy import text

from policies.document.document import PolicyDocument
from policies.verdict.rulebook import load, parse
from policies.verdict.waivers import Waiver
from tenants.db.outage import is_outage
from tenants.db.session import Database, ReadSession, WriteSession
from tenants.due.watching import Again, LostClaimError, Turn
from tenants.ground.clock import Clock
from tenants.organizations.one_at_a_time import take_turn
from workflows.backtest.case import Case, Judge, Past
from workflows.backtest.report import Tally, begun, report

BATCH = 400
SLICE = 20
MOST_ATTEMPTS = 3

_log = structlog.get_logger()
_waivers = msgspec.json.Decoder(tuple[Waiver, ...])

_NEXT = text(
    """
    UPDATE workflow.backtest b
       SET state = 'running', run = :run, attempts = b.attempts + 1, progress_at = clock_timestamp(),
           started_at = coalesce(b.started_at, :now)
     WHERE b.tenant_id = :tenant AND b.id = (
       SELECT w.id FROM workflow.backtest w
        WHERE w.tenant_id = :tenant AND w.state IN ('queued', 'running')
        ORDER BY w.state = 'running' DESC, w.id LIMIT 1)
    RETURNING b.id, b.document, b.since, b.until, b.asked_at, b.position, b.tally, b.attempts
    """
)
_MEDIANS = text(
    """
    SELECT s.role,
           percentile_cont(0.5) WITHIN GROUP (ORDER BY extract(epoch FROM s.decided_at - s.opened_at) / 3600) AS hours
      FROM workflow.seat s
     WHERE s.tenant_id = :tenant AND s.decided_at <= :asked_at AND s.opened_at IS NOT NULL
       AND s.state IN ('approved', 'changes_requested', 'rejected')
     GROUP BY s.role
    """
)
_PAST = text(
    """
    SELECT r.id, r.proposal_id, r.opened_at, r.state, r.subject, r.route,
      (SELECT json_agg(json_build_object('id', w.id, 'rule', w.rule, 'rule_digest', encode(w.rule_digest, 'base64'),
                                         'covers', w.covers, 'until', w.until, 'words', ''))
         FROM workflow.waiver w
         JOIN workflow.proposal p ON p.tenant_id = w.tenant_id AND p.id = w.proposal_id
         JOIN workflow.revision v ON v.tenant_id = w.tenant_id AND v.proposal_id = w.proposal_id AND v.number = r.revision
        WHERE w.tenant_id = r.tenant_id AND w.proposal_id = r.proposal_id AND w.decided_at <= r.opened_at
          AND (w.state = 'granted' OR (w.state = 'withdrawn' AND w.withdrawn_at > r.opened_at))
          AND w.decided_by <> ALL (p.author_id || v.writers))::text AS waivers
      FROM workflow.review r
     WHERE r.tenant_id = :tenant AND (CAST(:position AS uuid) IS NULL OR r.id > :position)
       AND r.opened_at >= coalesce(CAST(:since AS timestamptz), '-infinity')
       AND r.opened_at <= least(CAST(:until AS timestamptz), :asked_at)
     ORDER BY r.id LIMIT :batch
    """
)
_KEEP = text(
    """
    INSERT INTO workflow.backtest_case (tenant_id, backtest_id, review_id, proposal_id, tested, decided, flagged,
                                        blocked_by, route_before, route_after, rerouted, added_hours)
    SELECT :tenant, :backtest, c.review, c.proposal, c.tested, c.decided, string_to_array(c.flagged, ','),
           string_to_array(c.blocked_by, ','), c.before, c.after, c.rerouted, c.added
      FROM unnest(CAST(:reviews AS uuid[]), CAST(:proposals AS uuid[]), CAST(:tested AS boolean[]),
                  CAST(:decided AS text[]), CAST(:flagged AS text[]), CAST(:blocked_by AS text[]),
                  CAST(:before AS text[]), CAST(:after AS text[]), CAST(:rerouted AS boolean[]),
                  CAST(:added AS double precision[]))
           AS c (review, proposal, tested, decided, flagged, blocked_by, before, after, rerouted, added)
    """
)
_PROGRESS = text(
    """
    UPDATE workflow.backtest
       SET done = :done, position = :position, tally = :tally, progress_at = clock_timestamp(), attempts = 1
     WHERE tenant_id = :tenant AND id = :backtest AND run = :run AND state = 'running'
    """
)
_DONE = text(
    """
    UPDATE workflow.backtest SET state = 'done', report = :report, finished_at = :now, run = NULL, total = done
     WHERE tenant_id = :tenant AND id = :backtest AND run = :run AND state = 'running'
    """
)
_FAIL = text(
    """
    UPDATE workflow.backtest SET state = 'failed', problem = :problem, finished_at = :now, run = NULL
     WHERE tenant_id = :tenant AND id = :backtest AND run = :run AND state = 'running'
    """
)
_PUT_BACK = text(
    """
    UPDATE workflow.backtest SET state = 'queued', run = NULL, attempts = 0
     WHERE tenant_id = :tenant AND id = :backtest AND run = :run AND state = 'running'
    """
)


class Run(msgspec.Struct, kw_only=True):
    """A worker's hold on one back-test, and how far it is."""

    tenant: UUID
    id: UUID
    hold: UUID
    document: PolicyDocument
    since: datetime | None
    until: datetime | None
    asked_at: datetime
    position: UUID | None
    tally: Tally
    attempts: int

    @property
    def held(self) -> dict[str, Any]:
        return {"tenant": self.tenant, "backtest": self.id, "run": self.hold}


class _LostError(Exception):
    """Somebody stopped the run, or another worker took it up."""


async def _go_on() -> bool:
    return True


async def watch_backtests(turn: Turn, clock: Clock) -> Again | None:
    """Carry out the organization's next back-test, and come again behind other organizations as long as one waits."""

    async def may_go_on() -> bool:
        await turn.extend()
        return not turn.stopping

    ran = await run_next(turn.database, clock, turn.tenant, may_go_on)
    return Again() if ran else None


async def run_next(
    database: Database, clock: Clock, tenant: UUID, may_go_on: Callable[[], Awaitable[bool]] = _go_on
) -> bool:
    """Carry out the back-test of `tenant` whose turn it is: the one that was interrupted, else the oldest that waits.

    Return whether there was one. `may_go_on` is asked between two batches; when it says no, the run is put back for the next
    worker.
    """
    async with database.writing(tenant) as session:
        run = await _take(session, clock, tenant)
    if run is not None:
        await _carry_out(database, clock, run, may_go_on)
    return run is not None


async def _take(session: WriteSession, clock: Clock, tenant: UUID) -> Run | None:
    await take_turn(session, tenant)
    hold = uuid4()
    row = (await session.execute(_NEXT, {"tenant": tenant, "run": hold, "now": clock.now()})).one_or_none()
    if row is None:
        return None
    document = parse(row.document)
    tally = msgspec.msgpack.decode(row.tally, type=Tally) if row.tally else begun(document)
    return Run(
        tenant=tenant,
        id=row.id,
        hold=hold,
        document=document,
        since=row.since,
        until=row.until,
        asked_at=row.asked_at,
        position=row.position,
        tally=tally,
        attempts=row.attempts,
    )


async def _carry_out(database: Database, clock: Clock, run: Run, may_go_on: Callable[[], Awaitable[bool]]) -> None:
    try:
        if run.attempts > MOST_ATTEMPTS:
            await _fail(database, clock, run, "It was interrupted three times at the same place, so it was given up.")
            return
        judge = await _judge(database, run)
        while await _batch(database, clock, run, judge):
            if not await may_go_on():
                async with database.writing(run.tenant) as session:
                    await session.execute(_PUT_BACK, run.held)
                return
    except _LostError:
        _log.info("backtest_stopped", backtest=str(run.id))
    except LostClaimError:
        raise
    except Exception as error:
        if is_outage(error):
            raise
        _log.exception("backtest_failed", backtest=str(run.id))
        await _fail(database, clock, run, "Something went wrong on our side while it ran. Start it again to try anew.")


async def _judge(database: Database, run: Run) -> Judge:
    rulebook = await asyncio.to_thread(load, run.document)
    async with database.reading(run.tenant) as session:
        rows = await session.execute(_MEDIANS, {"tenant": run.tenant, "asked_at": run.asked_at})
        return Judge(rulebook, {row.role: float(row.hours) for row in rows})


async def _batch(database: Database, clock: Clock, run: Run, judge: Judge) -> bool:
    """Judge and keep the next batch; return whether there may be another. Raises `_LostError`."""
    began = time.monotonic()
    async with database.reading(run.tenant) as session:
        past = await _read(session, run)
    cases = []
    for start in range(0, len(past), SLICE):
        cases += [judge.case(one) for one in past[start : start + SLICE]]
        await asyncio.sleep(0)
    for case in cases:
        run.tally.add(case)
    run.tally.seconds += time.monotonic() - began
    async with database.writing(run.tenant) as session:
        if cases:
            run.position = cases[-1].review_id
            await session.execute(_KEEP, _columns(run, cases))
            kept = {"done": run.tally.done, "position": run.position, "tally": msgspec.msgpack.encode(run.tally)}
            await _write(session, _PROGRESS, run, **kept)
        if len(cases) < BATCH:
            told = msgspec.json.encode(report(run.tally, run.document))
            await _write(session, _DONE, run, report=told, now=clock.now())
    return len(cases) == BATCH


async def _read(session: ReadSession, run: Run) -> list[Past]:
    bounds = {"since": run.since, "until": run.until, "asked_at": run.asked_at}
    given = {"tenant": run.tenant, "position": run.position, "batch": BATCH}
    rows = await session.execute(_PAST, {**given, **bounds})
    return [
        Past(
            row.id,
            row.proposal_id,
            row.opened_at,
            row.state,
            row.subject,
            row.route,
            _waivers.decode(row.waivers) if row.waivers else (),
        )
        for row in rows
    ]


async def _write(session: WriteSession, statement: Any, run: Run, **values: Any) -> None:
    written = await session.execute(statement, {**run.held, **values})
    if not written.rowcount:  # type: ignore[attr-defined]
        raise _LostError


async def _fail(database: Database, clock: Clock, run: Run, problem: str) -> None:
    async with database.writing(run.tenant) as session:
        await session.execute(_FAIL, {**run.held, "problem": problem, "now": clock.now()})


def _columns(run: Run, cases: Sequence[Case]) -> dict[str, Any]:
    return {
        "tenant": run.tenant,
        "backtest": run.id,
        "reviews": [case.review_id for case in cases],
        "proposals": [case.proposal_id for case in cases],
        "tested": [case.tested for case in cases],
        "decided": [case.decided for case in cases],
        "flagged": [",".join(case.flagged) for case in cases],
        "blocked_by": [",".join(case.blocked_by) for case in cases],
        "before": [case.route_before for case in cases],
        "after": [case.route_after for case in cases],
        "rerouted": [case.rerouted for case in cases],
        "added": [case.added_hours for case in cases],
    }
