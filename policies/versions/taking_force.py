"""A version taking force: at once when a second person says so, or on its day by the worker.

Rules kept: one version is in force at a time, and of two that wait for their day the later one follows the earlier; a day
is ruled by the database's clock. Taking force owes a look back at what was approved before, in the same transaction.
Whoever puts a version in force holds the organization's turn, and the row of the one before so that nothing is approved
under it unseen meanwhile (`workflows.lookback`).
"""

from datetime import datetime
from functools import cache
from typing import Any
from uuid import UUID

from sqlalchemy import func, select
from sqlmodel import col

from policies.verdict.rulebook import parse
from policies.versions.authoring import changes_between
from policies.versions.tables import Version
from policies.wording.change import material
from tenants.access.caller import System
from tenants.acting.act import Act, Order, Write, write
from tenants.acting.carry_out import carry_out
from tenants.db.session import ReadSession, WriteSession
from tenants.db.statement import Statement, statement
from tenants.due.kinds import DueKind, Owed
from tenants.ground.clock import Clock
from tenants.ledger.entry import Entry
from tenants.ledger.entry_types import EntryType
from tenants.organizations.one_at_a_time import take_turn
from tenants.organizations.organizations import ask_for_second_yes


async def in_force_now(session: ReadSession, tenant: UUID, *, hold: bool = False) -> Version | None:
    """Return the version in force; with `hold`, nobody replaces it, or approves under it, before this transaction ends."""
    wanted = select(Version).where(col(Version.tenant_id) == tenant, col(Version.state) == "in_force")
    found = await session.execute(
        (wanted.with_for_update() if hold else wanted).execution_options(populate_existing=True)
    )
    return found.scalar_one_or_none()


async def put_due_in_force(session: WriteSession, acting: System, clock: Clock) -> int:
    """Put every version whose day has come in force, in the order of their days; return how many there were."""
    await take_turn(session, acting.tenant_id)
    due = (
        select(Version)
        .where(
            col(Version.tenant_id) == acting.tenant_id,
            col(Version.state) == "scheduled",
            col(Version.effective_from) <= func.clock_timestamp(),
        )
        .order_by(col(Version.effective_from), col(Version.number))
        .limit(1)
        .with_for_update()
        .execution_options(populate_existing=True)
    )
    taken = 0
    while (held := (await session.execute(due)).scalar_one_or_none()) is not None:
        assert held.effective_from is not None
        act = await putting_in_force(session, held, EntryType.POLICY_TOOK_FORCE, held.effective_from)
        await carry_out(session, acting, clock.now(), act)
        taken += 1
    return taken


async def putting_in_force(
    session: WriteSession, held: Version, kind: EntryType, effective_from: datetime, **values: Any
) -> Act[None]:
    """Return what puts `held` in force from `effective_from`, supersedes the one before and owes the look back.

    A version that claimed to change only the wording keeps that claim only against the version it really follows.
    """
    before = await in_force_now(session, held.tenant_id, hold=True)
    writes, entries = [], []
    follows_wording = False
    if before is not None:
        follows_wording = held.wording_only and not material(
            await changes_between(held.tenant_id, parse(before.document), parse(held.document))
        )
        if before.effective_from is not None:
            effective_from = max(effective_from, before.effective_from)
        writes.append(change_of(before, state="superseded"))
        entries.append(
            policy_entry(EntryType.POLICY_SUPERSEDED, before, before.digest, before="in_force", after="superseded")
        )
    detail = {"wording_only": True} if follows_wording else {}
    entries.append(policy_entry(kind, held, held.digest, before=held.state, after="in_force", detail=detail))
    # Claims go one after the other: two versions are in force at no moment.
    writes.append(
        change_of(held, state="in_force", effective_from=effective_from, wording_only=follows_wording, **values)
    )
    writes.append(ask_for_second_yes(held.tenant_id, asked_for=parse(held.document).second_yes_for_roles))
    return Act(answer=None, writes=tuple(writes), entries=tuple(entries), owes=(Owed(DueKind.LOOK_BACK, held.id),))


def change_of(held: Version, **values: Any) -> Write:
    """Return what gives a version, whose row the caller holds, other `values` by column, and a new etag."""
    return write(
        _changing(tuple(values)), order=Order.POLICY_VERSION, rows=1, tenant=held.tenant_id, id=held.id, **values
    )


@cache
def _changing(columns: tuple[str, ...]) -> Statement:
    assigned = ", ".join(f"{column} = :{column}" for column in columns)
    return statement(
        f"UPDATE policy.version SET version = version + 1, {assigned} WHERE tenant_id = :tenant AND id = :id"  # noqa: S608  columns named in the code
    )


def policy_entry(
    kind: EntryType,
    held: Version,
    name: bytes | None,
    *,
    before: str | None = None,
    after: str | None = None,
    reason: str = "",
    detail: dict[str, Any] | None = None,
) -> Entry:
    """Return what the ledger keeps of a step of `held`, named by its digest `name` when it has one."""
    return Entry(
        type=kind,
        object_kind="policy",
        object_id=held.id,
        policy=name.hex() if name else None,
        before=before,
        after=after,
        detail={"number": held.number, **(detail or {})},
        private={"reason": reason} if reason else {},
    )
