"""The desk: what waits for a person, what they wait for, their drafts, and what was done lately.

Rules kept: each list walks an index of its own and is bounded, so a desk costs the same in an organization of a hundred
thousand proposals; what lost its approval is its author's again and stands first, then what is waiting by the time left.
"""

from datetime import datetime, timedelta
from typing import Any

import msgspec

from tenants.access.caller import Caller
from tenants.db.connection import fetch
from tenants.db.session import ReadSession
from tenants.db.statement import statement
from tenants.ground.clock import Clock
from tenants.record.entries import opener_of
from tenants.record.sealed_words import Opener, SealedWords, sealed
from workflows.review.lapse import Lapse, in_short
from workflows.review.machine import STATE_WORDS
from workflows.rows.snapshot import Summary
from workflows.rows.summaries import PROPOSAL, summarized, summarizer

MOST = 50
FEWER = 20
LATELY = timedelta(days=14)

_OWN = """
    (SELECT '{part}' AS part, p.id, NULL::text AS why, p.updated_at AS since, NULL::timestamptz AS seat_due,
            NULL::text AS seat_state
       FROM workflow.proposal p
      WHERE p.tenant_id = :tenant AND p.author_id = :me AND p.state = '{state}' {narrowed}
      ORDER BY p.updated_at DESC LIMIT {most})
"""


def _own(part: str, state: str, narrowed: str = "") -> str:
    return _OWN.format(part=part, state=state, narrowed=narrowed, most=MOST if state == "in_review" else FEWER)


_LISTED = f"""
    SELECT f.part, f.why, f.since, f.seat_due, f.seat_state, {PROPOSAL}
      FROM (
      (SELECT 'waiting' AS part, s.proposal_id AS id, s.why, s.opened_at AS since, s.due_at AS seat_due,
              s.state AS seat_state
         FROM workflow.seat s
        WHERE s.tenant_id = :tenant AND s.member_id = :me AND s.state = 'open' ORDER BY s.due_at LIMIT {MOST})
      UNION ALL {_own("asked", "in_review")}
      UNION ALL
      (SELECT 'returned', p.id, d.words, p.updated_at, NULL, NULL
         FROM workflow.proposal p
         LEFT JOIN LATERAL (
           SELECT json_build_object('name', m.name, 'reason', {sealed("d", "reason_opening")})::text AS words
             FROM workflow.decision d
             JOIN tenant.member m ON m.tenant_id = d.tenant_id AND m.id = d.member_id
            WHERE d.tenant_id = p.tenant_id AND d.proposal_id = p.id AND d.verdict = 'request_changes'
            ORDER BY d.at DESC LIMIT 1) d ON true
        WHERE p.tenant_id = :tenant AND p.author_id = :me AND p.state = 'changes_requested'
        ORDER BY p.updated_at DESC LIMIT {FEWER})
      UNION ALL
      (SELECT 'lapsed', p.id, convert_from(r.lapse, 'UTF8'), p.updated_at, NULL, NULL
         FROM workflow.proposal p
        CROSS JOIN LATERAL (SELECT w.lapse FROM workflow.review w WHERE w.tenant_id = p.tenant_id AND w.proposal_id = p.id
                             ORDER BY w.opened_at DESC LIMIT 1) r
        WHERE p.tenant_id = :tenant AND p.author_id = :me AND p.state = 'lapsed'
        ORDER BY p.updated_at DESC LIMIT {FEWER})
      UNION ALL {_own("draft", "draft")}
      UNION ALL
      (SELECT 'done', s.proposal_id, s.why, s.decided_at, NULL, s.state
         FROM workflow.seat s
        WHERE s.tenant_id = :tenant AND s.member_id = :me AND s.decided_at IS NOT NULL AND s.decided_at > :lately
        ORDER BY s.decided_at DESC LIMIT {FEWER})
      UNION ALL {_own("closed", "approved", "AND p.updated_at > :lately")}
      UNION ALL {_own("closed", "rejected", "AND p.updated_at > :lately")}
      UNION ALL {_own("closed", "withdrawn", "AND p.updated_at > :lately")}
      UNION ALL {_own("closed", "expired", "AND p.updated_at > :lately")}
    ) f
     CROSS JOIN LATERAL (SELECT p.* FROM workflow.proposal p WHERE p.tenant_id = :tenant AND p.id = f.id LIMIT 1) p
    """
_DESK = statement(summarized(_LISTED))
_lapse = msgspec.json.Decoder(Lapse)


class _Asked(msgspec.Struct, frozen=True):
    """Who asked for a change, and why."""

    name: str
    reason: SealedWords | None


_asked = msgspec.json.Decoder(_Asked)
_OUTCOMES = {
    "approved": "you approved",
    "changes_requested": "you asked for a change",
    "rejected": "you rejected",
    "recused": "you stepped aside",
}


class DeskItem(msgspec.Struct, frozen=True, kw_only=True):
    """Something on a desk.

    `since` is when it came to the person, or last moved. `wanted_by` is when it should go out; `will_make_it` is True when
    even the slowest answer comes before that, False when that moment has passed, None while it depends on the deciders.
    """

    proposal: Summary
    why: str
    since: datetime | None
    due_at: datetime | None
    wanted_by: datetime | None
    will_make_it: bool | None
    outcome: str | None


class Desk(msgspec.Struct, frozen=True, kw_only=True):
    """The lists of a desk, in the order they are shown."""

    waiting_for_you: list[DeskItem]
    you_are_waiting_for: list[DeskItem]
    drafts: list[DeskItem]
    done_lately: list[DeskItem]


async def get_desk(session: ReadSession, caller: Caller, clock: Clock) -> Desk:
    """Return the caller's desk: at most `MOST` of what waits and is waited for, `FEWER` of the rest."""
    now = clock.now()
    rows = await fetch(session, _DESK, tenant=caller.tenant_id, me=caller.member_id, lately=now - LATELY)
    summary = await summarizer(session, caller, rows)
    parts: dict[str, list[DeskItem]] = {
        "waiting": [],
        "lapsed": [],
        "returned": [],
        "asked": [],
        "draft": [],
        "done": [],
        "closed": [],
    }
    opener = opener_of(session, caller.tenant_id)
    for row in rows:
        parts[row["part"]].append(_item(row, summary(row), opener, now))
    latest = datetime.min.replace(tzinfo=now.tzinfo)
    for part in ("lapsed", "returned", "asked", "draft", "done", "closed"):
        parts[part].sort(key=lambda item: item.since or latest, reverse=True)
    return Desk(
        waiting_for_you=[
            *parts["lapsed"],
            *parts["returned"],
            *sorted(parts["waiting"], key=lambda item: (item.due_at or now, _URGENCY[item.proposal.risk])),
        ],
        you_are_waiting_for=parts["asked"],
        drafts=parts["draft"],
        done_lately=sorted(parts["done"] + parts["closed"], key=lambda item: item.since or latest, reverse=True)[
            :FEWER
        ],
    )


_URGENCY = {"high": 0, "raised": 1, "low": 2, "": 3}


def _item(row: Any, summary: Summary, opener: Opener, now: datetime) -> DeskItem:
    return DeskItem(
        proposal=summary,
        why=_why(row, opener),
        since=row["since"],
        due_at=row["seat_due"] or summary.due_at,
        wanted_by=summary.wanted_by,
        will_make_it=will_make_it(summary, now),
        outcome=_outcome(row),
    )


def _why(row: Any, opener: Opener) -> str:
    """Return why it is on this desk, in words: the words of whoever asked for a change, where somebody did."""
    part, why = row["part"], row["why"] or ""
    if part == "lapsed":
        return in_short(_lapse.decode(why))
    if part == "returned" and why:
        asked = _asked.decode(why)
        return f"{asked.name} asks for a change: “{opener.opened(asked.reason, 'reason')}”"
    return why


def will_make_it(summary: Summary, now: datetime) -> bool | None:
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
