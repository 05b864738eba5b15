"""Starting and stopping back-tests.

Rules kept: whoever may draft policy or put it in force may try it; the row, the ledger entry and what is owed are one transaction, so
a run that was asked for is on the record and one that failed to start leaves nothing behind; what is tried is the policy as it
was when somebody asked, whatever becomes of the draft meanwhile. What the run then counts changes nothing in the organization
and is not in the ledger.
"""

from datetime import datetime
from uuid import UUID

import msgspec
from sqlalchemy import text

from policies.verdict.rulebook import digest
from policies.versions.tables import read_document
from tenants.access.caller import Caller
from tenants.acting.act import Act, write
from tenants.acting.carry_out import Overtaken, carry_out
from tenants.db.session import WriteSession
from tenants.db.statement import statement
from tenants.due.kinds import DueKind, Owed
from tenants.ground.clock import Clock
from tenants.ground.errors import Problem
from tenants.ground.ids import BacktestId, uuid7
from tenants.ledger.entry import Entry
from tenants.ledger.entry_types import EntryType
from tenants.organizations.one_at_a_time import take_turn
from workflows.backtest.queries import BacktestView, get_backtest, require_may_try

MOST_WAITING = 5

_TOTAL = text(
    """
    SELECT count(*) FROM workflow.review r
     WHERE r.tenant_id = :tenant AND r.opened_at >= coalesce(CAST(:since AS timestamptz), '-infinity')
       AND r.opened_at <= least(CAST(:until AS timestamptz), :now)
    """
)
_WAITING = text("SELECT count(*) FROM workflow.backtest WHERE tenant_id = :tenant AND state IN ('queued', 'running')")
_ADD = statement(
    """
    INSERT INTO workflow.backtest (tenant_id, id, version_id, document, document_digest, since, until, state, total,
                                   asked_by, asked_at)
    VALUES (:tenant, :id, :version, :document, :digest, :since, :until, 'queued', :total, :me, :now)
    """
)
_STOP = statement(
    """
    UPDATE workflow.backtest SET state = 'stopped', run = NULL, finished_at = :now
     WHERE tenant_id = :tenant AND id = :id AND state IN ('queued', 'running')
    """
)


class Period(msgspec.Struct, frozen=True, kw_only=True):
    """Which submissions: those made from `since` to `until`, both included; what is left out is not bounded."""

    since: datetime | None = None
    until: datetime | None = None


async def start_backtest(
    session: WriteSession, caller: Caller, clock: Clock, version_id: UUID, period: Period
) -> BacktestView:
    """Ask for a run of a version over past submissions.

    Raises `forbidden`, `not-found`, `invalid-content` for a period that ends before it starts, `policy-not-evaluated` for a
    policy without rules, `backtests-waiting` when five runs wait already.
    """
    require_may_try(caller)
    if period.since and period.until and period.since > period.until:
        raise _backwards()
    version = await read_document(session, caller, version_id)
    if not version.document.rules:
        raise Problem(
            "policy-not-evaluated",
            "This version holds no rules, so there is nothing to try on the past.",
            fix="Add rules to it first.",
        )
    await take_turn(session, caller.tenant_id)
    now, given = clock.now(), {"tenant": caller.tenant_id}
    if (await session.execute(_WAITING, given)).scalar_one() >= MOST_WAITING:
        raise Problem(
            "backtests-waiting",
            f"{MOST_WAITING} back-tests of your organization wait or run already.",
            fix="Wait until one has finished, or stop one that is no longer needed.",
        )
    backtest = BacktestId(uuid7())
    bounds = {"since": period.since, "until": period.until}
    total = (await session.execute(_TOTAL, {**given, **bounds, "now": now})).scalar_one()
    name = digest(version.stored)
    adding = write(
        _ADD,
        tenant=caller.tenant_id,
        since=period.since,
        until=period.until,
        id=backtest,
        version=version_id,
        document=version.stored,
        digest=name,
        total=total,
        me=caller.member_id,
        now=now,
    )
    detail = {"number": version.number, "backtest": backtest, "submissions": total, **bounds}
    entry = _entry(EntryType.POLICY_BACKTESTED, version_id, name.hex(), detail)
    owed = Owed(DueKind.BACKTEST, caller.tenant_id)
    await carry_out(session, caller, now, Act(answer=None, writes=(adding,), entries=(entry,), owes=(owed,)))
    return await get_backtest(session, caller, backtest)


async def stop_backtest(session: WriteSession, caller: Caller, clock: Clock, backtest_id: UUID) -> BacktestView:
    """Stop a run that waits or runs; it ends before its next batch. Raises `forbidden`, `not-found`, `wrong-state`."""
    require_may_try(caller)
    held = await get_backtest(session, caller, backtest_id)
    now = clock.now()
    stopping = write(_STOP, rows=1, tenant=caller.tenant_id, id=backtest_id, now=now)
    detail = {"number": held.version_number, "backtest": backtest_id}
    entry = _entry(EntryType.POLICY_BACKTEST_STOPPED, held.version_id, held.digest, detail)
    try:
        await carry_out(session, caller, now, Act(answer=None, writes=(stopping,), entries=(entry,)))
    except Overtaken:
        raise Problem(
            "wrong-state",
            "This back-test has ended already, so there is nothing to stop.",
            fix="Load it again to see its report.",
            state=held.state,
        ) from None
    return await get_backtest(session, caller, backtest_id)


def _backwards() -> Problem:
    words = "Choose an end that is not before the start."
    return Problem(
        "invalid-content",
        "The period ends before it starts, so no submission lies in it.",
        fix=words,
        errors=[{"in": "body", "pointer": "/until", "message": words}],
    )


def _entry(kind: EntryType, version_id: UUID, name: str, detail: dict[str, object]) -> Entry:
    return Entry(type=kind, object_kind="policy", object_id=version_id, policy=name, detail=detail)
