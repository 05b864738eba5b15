"""Closing waivers that have nothing left to cover: on record, with a notice to whoever asked and whoever was asked.

Rules kept: whoever closes holds the proposal and then the waiver, so an answer given at the same moment is not lost; what is closed
stays closed. Words may be away for a moment only, so a save closes nothing: it owes a look once nobody has typed for a while.
"""

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

import msgspec

from tenants.acting.act import Order, Write, write
from tenants.db.connection import fetch
from tenants.db.session import ReadSession, WriteSession
from tenants.db.statement import statement
from tenants.due.kinds import DueKind, Owed
from tenants.ledger.entry import Entry
from tenants.ledger.entry_types import EntryType
from workflows.judging.open_waivers import Because, OpenWaiver
from workflows.notices.kinds import NoticeKind
from workflows.notices.telling import each
from workflows.notices.writes import told
from workflows.review.machine import WAIVER

QUIET = timedelta(minutes=1)
"""How long after the last save it is looked at what the words still hold."""

BATCH = 100

_RESTING = """
    EXISTS (SELECT FROM workflow.review r
             WHERE r.tenant_id = w.tenant_id AND r.proposal_id = w.proposal_id AND r.state = 'open' AND w.id = ANY (r.waivers))
"""
_HELD = f"""
    SELECT w.id, w.proposal_id, p.state AS proposal_state, w.state, w.rule, w.rule_title, w.rule_digest, w.policy_digest,
           w.content, w.content_digest, w.findings, w.until, w.until <= clock_timestamp() AS over, {_RESTING} AS resting,
           p.draft, o.timezone AS zone,
           w.asked_by || CASE WHEN w.state = 'granted' THEN ARRAY[w.decided_by] ELSE ARRAY(
             SELECT DISTINCT h.member_id FROM tenant.member_role h
               JOIN tenant.member m ON m.tenant_id = h.tenant_id AND m.id = h.member_id
              WHERE h.tenant_id = w.tenant_id AND h.role = ANY (w.waivable_by) AND m.active
                AND h.member_id <> ALL (ARRAY[p.author_id, w.asked_by] || p.writers)) END AS told
      FROM workflow.waiver w
      JOIN workflow.proposal p ON p.tenant_id = w.tenant_id AND p.id = w.proposal_id
      JOIN tenant.organization o ON o.id = w.tenant_id
     WHERE w.tenant_id = :tenant AND w.state IN ('asked', 'granted')
"""
_OF_PROPOSAL = statement(f"{_HELD} AND w.proposal_id = :proposal ORDER BY w.id FOR UPDATE OF p, w")
_OF_OTHER_RULES = statement(
    f"{_HELD} AND w.rule_digest <> ALL (CAST(:rules AS bytea[])) AND NOT {_RESTING} "
    f"ORDER BY p.id, w.id LIMIT {BATCH} FOR UPDATE OF p, w"
)
_FIRST_END = statement(
    "SELECT min(w.until) AS first_end FROM workflow.waiver w "
    "WHERE w.tenant_id = :tenant AND w.proposal_id = :proposal AND w.state IN ('asked', 'granted')"
)
_CLOSE = statement(
    """
    UPDATE workflow.waiver w SET state = :state, closed_at = :now, closed_because = c.because
      FROM unnest(CAST(:ids AS uuid[]), CAST(:reasons AS text[])) AS c (id, because)
     WHERE w.tenant_id = :tenant AND w.id = c.id
    """
)


class Closing(msgspec.Struct, frozen=True, kw_only=True):
    """What closing some waivers adds to an act."""

    writes: tuple[Write, ...] = ()
    entries: tuple[Entry, ...] = ()
    owes: tuple[Owed, ...] = ()


async def hold_open_waivers(session: WriteSession, tenant: UUID, proposal: UUID) -> list[OpenWaiver]:
    """Return the waivers of a proposal that are asked for or granted; they stand still to the end of the transaction."""
    return [_read(row) for row in await fetch(session, _OF_PROPOSAL, tenant=tenant, proposal=proposal)]


async def hold_under_other_rules(session: WriteSession, tenant: UUID, rules: Iterable[bytes]) -> list[OpenWaiver]:
    """Return and hold up to `BATCH` open waivers of rules that are none of those with the digests `rules`."""
    return [_read(row) for row in await fetch(session, _OF_OTHER_RULES, tenant=tenant, rules=list(rules))]


async def closed_with(session: WriteSession, tenant: UUID, proposal: UUID, because: Because, now: datetime) -> Closing:
    """Return what closes every open waiver of a proposal that ends in the same act, which `because` names."""
    held = await hold_open_waivers(session, tenant, proposal)
    return closing(tenant, [(waiver, because) for waiver in held], now)


async def look_later(session: ReadSession, tenant: UUID, proposal: UUID, now: datetime) -> tuple[Owed, ...]:
    """Return what an act owes that changes the words of a proposal, or submits them: a look at its open waivers, if it has any."""
    (row,) = await fetch(session, _FIRST_END, tenant=tenant, proposal=proposal)
    return () if row["first_end"] is None else (look_soon(proposal, now),)


def look_soon(proposal: UUID, now: datetime) -> Owed:
    """Return that the open waivers of a proposal are looked at once it has been quiet for a while."""
    return Owed(DueKind.CLOSE_WAIVERS, proposal, now + QUIET)


def closing(tenant: UUID, waivers: Sequence[tuple[OpenWaiver, Because]], now: datetime) -> Closing:
    """Return what closes `waivers`, which the caller holds, each for its reason."""
    if not waivers:
        return Closing()
    tellings = [
        telling
        for waiver, _ in waivers
        for telling in each(
            NoticeKind.WAIVER_CLOSED, waiver.told, str(waiver.id), proposal_id=waiver.proposal_id, waiver_id=waiver.id
        )
    ]
    notices, owes = told(tenant, tellings, now)
    closed = write(
        _CLOSE,
        order=Order.REVIEW,
        tenant=tenant,
        now=now,
        state=WAIVER.move("asked", "close"),
        ids=[waiver.id for waiver, _ in waivers],
        reasons=[because for _, because in waivers],
    )
    entries = tuple(_entry(waiver, because) for waiver, because in waivers)
    return Closing(writes=(closed, *notices), entries=entries, owes=tuple(owes))


def _entry(waiver: OpenWaiver, because: Because) -> Entry:
    return Entry(
        type=EntryType.WAIVER_CLOSED,
        object_kind="proposal",
        object_id=waiver.proposal_id,
        revision=waiver.content_digest.hex(),
        policy=waiver.policy_digest.hex(),
        reasons=(waiver.rule,),
        detail={"waiver": waiver.id, "was": waiver.state, "because": because},
        private={"rule": waiver.rule_title},
    )


def _read(row: Any) -> OpenWaiver:
    return OpenWaiver(**{**row, "told": tuple(row["told"])})
