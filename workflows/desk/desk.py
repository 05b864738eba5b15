"""The desk: what waits for a person, what they wait for, their drafts, and what was done lately.

Rules kept: each list walks an index of its own and is bounded, so a desk costs the same in an organization of a hundred
thousand proposals; what lost its approval is its author's again and stands first, then what is waiting by the time left.
"""

from datetime import UTC, datetime, timedelta
from typing import Any

import msgspec

from tenants.access.caller import Caller
from tenants.db.connection import fetch
from tenants.db.session import ReadSession
from tenants.db.statement import statement
from tenants.ground.clock import Clock
from tenants.record.entries import opener_of
from tenants.record.sealed_text import Opener, sealed
from workflows.review.lapse import Lapse, in_short
from workflows.review.machine import STATE_WORDS
from workflows.rows.snapshot import ProposalSummary
from workflows.rows.summaries import PROPOSAL, Summarizer, summarized

MOST = 50
FEWER = 20
LATELY = timedelta(days=14)

_LISTED = f"""
    SELECT f.part, f.why, f.since, f.seat_due, f.seat_state, NULL::uuid AS asked_by, {PROPOSAL}
      FROM (
      (SELECT 'waiting' AS part, s.proposal_id AS id, s.why, s.opened_at AS since, s.due_at AS seat_due,
              s.state AS seat_state
         FROM workflow.seat s
        WHERE s.tenant_id = :tenant AND s.member_id = :me AND s.state = 'open' ORDER BY s.due_at LIMIT {MOST})
      UNION ALL
      (SELECT 'done', s.proposal_id, s.why, s.decided_at, NULL, s.state
         FROM workflow.seat s
        WHERE s.tenant_id = :tenant AND s.member_id = :me AND s.decided_at IS NOT NULL AND s.decided_at > :lately
        ORDER BY s.decided_at DESC LIMIT {FEWER})
    ) f
     CROSS JOIN LATERAL (SELECT p.* FROM workflow.proposal p WHERE p.tenant_id = :tenant AND p.id = f.id LIMIT 1) p
    UNION ALL
    SELECT own.part, coalesce(asked.words::text, lapsed.words), p.updated_at, NULL, NULL, asked.member_id, {PROPOSAL}
      FROM (VALUES ('asked', 'in_review', {MOST}, '-infinity'::timestamptz),
                   ('returned', 'changes_requested', {FEWER}, '-infinity'),
                   ('lapsed', 'lapsed', {FEWER}, '-infinity'),
                   ('draft', 'draft', {FEWER}, '-infinity'),
                   ('closed', 'approved', {FEWER}, :lately),
                   ('closed', 'rejected', {FEWER}, :lately),
                   ('closed', 'withdrawn', {FEWER}, :lately),
                   ('closed', 'expired', {FEWER}, :lately)) own (part, state, most, after)
     CROSS JOIN LATERAL (
       SELECT p.* FROM workflow.proposal p
        WHERE p.tenant_id = :tenant AND p.author_id = :me AND p.state = own.state AND p.updated_at > own.after
        ORDER BY p.updated_at DESC LIMIT own.most) p
      LEFT JOIN LATERAL (
       SELECT d.member_id, {sealed("d", "reason_opening")} AS words
         FROM (SELECT d.tenant_id, d.member_id, d.reason_opening FROM workflow.decision d
                WHERE d.tenant_id = :tenant AND d.proposal_id = p.id AND d.verdict IN ('request_changes', 'take_back')
                  AND own.part = 'returned'
                ORDER BY d.at DESC LIMIT 1) d) asked ON true
      LEFT JOIN LATERAL (
       SELECT convert_from(w.lapse, 'UTF8') AS words FROM workflow.review w
        WHERE w.tenant_id = :tenant AND w.proposal_id = p.id AND own.part = 'lapsed'
        ORDER BY w.opened_at DESC LIMIT 1) lapsed ON true
    """
"""What stands on a desk: seats first, then what the member wrote. Each kind of row is named once, because a table's guard is
asked once for each time the statement names the table."""
_DESK = statement(summarized(_LISTED, others="asked_by"))
_lapse = msgspec.json.Decoder(Lapse)


_OUTCOMES = {
    "approved": "you approved",
    "changes_requested": "you asked for a change",
    "rejected": "you rejected",
    "recused": "you stepped aside",
    "taken_back": "you took back your approval",
}


class DeskItem(msgspec.Struct, frozen=True, kw_only=True):
    """Something on a desk.

    `why` says why it is there; `since` is when it came to the person, or last moved. `will_make_it` is True when even the slowest
    answer comes before the proposal is wanted, False when that moment has passed, None while it depends on the deciders.
    """

    proposal: ProposalSummary
    why: str
    since: datetime | None
    due_at: datetime | None
    will_make_it: bool | None
    outcome: str | None


class DeskView(msgspec.Struct, frozen=True, kw_only=True):
    """The lists of a desk, in the order they are shown."""

    waiting_for_you: list[DeskItem]
    you_are_waiting_for: list[DeskItem]
    drafts: list[DeskItem]
    done_lately: list[DeskItem]


async def get_desk(session: ReadSession, caller: Caller, clock: Clock) -> DeskView:
    """Return the caller's desk: at most `MOST` of what waits and is waited for, `FEWER` of the rest."""
    now = clock.now()
    rows = await fetch(session, _DESK, tenant=caller.tenant_id, me=caller.member_id, lately=now - LATELY)
    shown = Summarizer(caller, rows)
    opener = opener_of(session, caller.tenant_id)
    parts: dict[str, list[DeskItem]] = {part: [] for part in _PARTS}
    for row in rows:
        parts[row["part"]].append(_item(row, shown, opener, now))
    for part in _BY_TIME:
        parts[part].sort(key=_since, reverse=True)
    return DeskView(
        waiting_for_you=[
            *parts["lapsed"],
            *parts["returned"],
            *sorted(parts["waiting"], key=lambda item: (item.due_at or now, _URGENCY[item.proposal.risk])),
        ],
        you_are_waiting_for=parts["asked"],
        drafts=parts["draft"],
        done_lately=sorted(parts["done"] + parts["closed"], key=_since, reverse=True)[:FEWER],
    )


_BY_TIME = ("lapsed", "returned", "asked", "draft")
_PARTS = ("waiting", *_BY_TIME, "done", "closed")
_NEVER = datetime.min.replace(tzinfo=UTC)


def _since(item: DeskItem) -> datetime:
    return item.since or _NEVER


_URGENCY = {"high": 0, "raised": 1, "low": 2, "": 3}


def _item(row: Any, shown: Summarizer, opener: Opener, now: datetime) -> DeskItem:
    summary = shown.summary(row)
    return DeskItem(
        proposal=summary,
        why=_why(row, shown, opener),
        since=row["since"],
        due_at=row["seat_due"] or summary.due_at,
        will_make_it=will_make_it(summary, now),
        outcome=_outcome(row),
    )


def _why(row: Any, shown: Summarizer, opener: Opener) -> str:
    """Return why it is on this desk, in words: the words of whoever asked for a change, where somebody did."""
    part, why, asked_by = row["part"], row["why"] or "", row["asked_by"]
    if part == "lapsed":
        return in_short(_lapse.decode(why))
    if asked_by is not None:
        return f"{shown.people[asked_by].name} asks for a change: “{opener.opened_column(why, 'reason')}”"
    return why


def will_make_it(summary: ProposalSummary, now: datetime) -> bool | None:
    """Return whether a proposal will be decided before it is wanted, where that can be said."""
    if summary.wanted_by is None or summary.state not in ("in_review", "changes_requested", "approved"):
        return None
    if summary.state == "approved":
        return summary.updated_at <= summary.wanted_by
    if summary.wanted_by <= now:
        return False
    in_time = summary.expires_at is not None and summary.expires_at <= summary.wanted_by
    return True if in_time else None


def _outcome(row: Any) -> str | None:
    if row["part"] == "done":
        return _OUTCOMES.get(row["seat_state"])
    if row["part"] == "closed":
        return f"it {STATE_WORDS[row['state']]}"
    return None
