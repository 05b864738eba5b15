"""The desk: what waits for a person, what they wait for, their drafts, and what was done lately.

Rules kept: each list walks an index of its own and is bounded, so a desk costs the same in an organization of a hundred
thousand proposals. Everything that waits for the person stands in one order: by the time left, then by its gravity. A reason that is the
same for all is said once, for the whole list.
"""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

import msgspec

from tenants.access.caller import Caller
from tenants.cover.covered import COVERED
from tenants.db.connection import fetch
from tenants.db.session import ReadSession
from tenants.db.statement import statement
from tenants.ground.clock import Clock
from tenants.organizations.asks import Ask, Asked
from tenants.record.entries import opener_of
from tenants.record.sealed_text import Opener, sealed
from workflows.desk.asks import read_asks
from workflows.kinds.sentences import role_words, some_of
from workflows.review.lapse import Lapse, in_short
from workflows.review.machine import STATE_WORDS
from workflows.rows.snapshot import ProposalSummary
from workflows.rows.summaries import PROPOSAL, Summarizer, summarized

MOST = 50
FEWER = 20
LATELY = timedelta(days=14)

_LISTED = f"""
    SELECT f.part, f.why, f.since, f.seat_due, f.seat_state, f.other AS asked_by, NULL::text AS asked_verdict, {PROPOSAL}
      FROM (
      (SELECT 'waiting' AS part, s.proposal_id AS id, NULL::text AS why, s.opened_at AS since, s.due_at AS seat_due,
              s.state AS seat_state, NULL::uuid AS other
         FROM workflow.seat s
        WHERE s.tenant_id = :tenant AND s.member_id = :me AND s.state = 'open' ORDER BY s.due_at LIMIT {MOST})
      UNION ALL
      (SELECT 'lent', s.proposal_id, NULL, s.opened_at, s.due_at, s.state, s.member_id
         FROM workflow.seat s
        WHERE s.tenant_id = :tenant AND s.member_id = ANY (ARRAY({COVERED})) AND s.state = 'open'
          AND NOT EXISTS (SELECT FROM workflow.seat o
                           WHERE o.tenant_id = s.tenant_id AND o.review_id = s.review_id AND o.state IN ('open', 'approved')
                             AND :me IN (o.member_id, o.decided_by))
        ORDER BY s.due_at LIMIT {MOST})
      UNION ALL
      (SELECT 'done', s.proposal_id, NULL, s.decided_at, NULL, s.state, s.decided_by
         FROM workflow.seat s
        WHERE s.tenant_id = :tenant AND s.member_id = :me AND s.decided_at IS NOT NULL AND s.decided_at > :lately
        ORDER BY s.decided_at DESC LIMIT {FEWER})
      UNION ALL
      (SELECT 'done_for', s.proposal_id, NULL, s.decided_at, NULL, s.state, s.member_id
         FROM workflow.seat s
        WHERE s.tenant_id = :tenant AND s.decided_by = :me AND s.decided_at > :lately
        ORDER BY s.decided_at DESC LIMIT {FEWER})
    ) f
     CROSS JOIN LATERAL (SELECT p.* FROM workflow.proposal p WHERE p.tenant_id = :tenant AND p.id = f.id LIMIT 1) p
    UNION ALL
    SELECT own.part, coalesce(asked.words::text, lapsed.words), p.updated_at, NULL, NULL, asked.member_id, asked.verdict, {PROPOSAL}
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
       SELECT d.member_id, d.verdict, {sealed("d", "reason_opening")} AS words
         FROM (SELECT d.tenant_id, d.member_id, d.verdict, d.reason_opening FROM workflow.decision d
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
    "recused": "you let somebody else decide",
    "taken_back": "you took back your approval",
}


class DeskItem(msgspec.Struct, frozen=True, kw_only=True):
    """A proposal on a desk.

    `asked` says what the person is to do, '' where nothing is; `why` says in a few words why it is there, or whom they wait for. `since`
    is when it came to the person, or last moved; `due_at` by when they should act. `rank` is its place among everything that waits.
    `will_make_it` is True when even the slowest answer comes before the proposal is wanted, False when that moment has passed, None
    while it depends on the deciders.
    """

    proposal: ProposalSummary
    asked: str
    why: str
    since: datetime | None
    due_at: datetime | None
    rank: int
    will_make_it: bool | None
    outcome: str | None


class DeskView(msgspec.Struct, frozen=True, kw_only=True):
    """The lists of a desk, in the order they are shown.

    What waits for the person are proposals and `asks`: together they are in one order by `rank`. `because` says once why the
    proposals are with them, where that is the same for all; otherwise each says it.
    """

    waiting_for_you: list[DeskItem]
    asks: list[Ask]
    because: str
    you_are_waiting_for: list[DeskItem]
    drafts: list[DeskItem]
    done_lately: list[DeskItem]


async def get_desk(session: ReadSession, caller: Caller, clock: Clock) -> DeskView:
    """Return the caller's desk: at most `MOST` of what waits and is waited for, `FEWER` of the rest."""
    now = clock.now()
    rows = await fetch(session, _DESK, tenant=caller.tenant_id, me=caller.member_id, lately=now - LATELY)
    asks = await read_asks(session, caller, now)
    shown = Summarizer(caller, rows)
    opener = opener_of(session, caller.tenant_id)
    parts: dict[str, list[Any]] = {part: [] for part in _PARTS}
    for row in rows:
        parts[row["part"]].append(row)
    roles = {row["my_role"] for row in parts["waiting"]}
    common = next(iter(roles)) if len(roles) == 1 else None
    made = {part: [_item(row, shown, opener, now, common) for row in found] for part, found in parts.items()}
    for part in _BY_TIME:
        made[part].sort(key=_since, reverse=True)
    lent = {item.proposal.id: item for item in reversed(made["lent"]) if "decide" in item.proposal.actions}
    waiting = [*made["lapsed"], *made["returned"], *made["waiting"], *lent.values()]
    place = _places(waiting, asks, now)
    return DeskView(
        waiting_for_you=sorted(
            (msgspec.structs.replace(item, rank=place[id(item)]) for item in waiting), key=lambda item: item.rank
        ),
        asks=sorted((_ask(row, asked, place[id(asked)]) for row, asked in asks), key=lambda ask: ask.rank),
        because=f"You are asked as {role_words(common, {})}." if common else "",
        you_are_waiting_for=made["asked"],
        drafts=made["draft"],
        done_lately=sorted(made["done"] + made["done_for"] + made["closed"], key=_since, reverse=True)[:FEWER],
    )


def _places(
    waiting: Sequence[DeskItem], asks: Sequence[tuple[Mapping[str, Any], Asked]], now: datetime
) -> dict[int, int]:
    """Return the place of each thing that waits: by the time left, then by gravity, then by how long it has been there."""
    keys = [(_when(item, now), _gravity(item), item.since or now, id(item)) for item in waiting]
    keys += [(_ahead(row["due"], now), asked.gravity, row["since"] or now, id(asked)) for row, asked in asks]
    return {key[-1]: number for number, key in enumerate(sorted(keys))}


def _when(item: DeskItem, now: datetime) -> datetime:
    if item.proposal.state == "in_review":
        return item.due_at or now
    return _ahead(item.due_at, now)


def _ahead(due: datetime | None, now: datetime) -> datetime:
    """Return `due`, or the end of time for what has none, or no longer any: nothing presses there any more."""
    return due if due is not None and due > now else _NO_TIME


def _gravity(item: DeskItem) -> int:
    return _GRAVITY.get(item.proposal.state, _URGENCY.get(item.proposal.risk, 3))


def _ask(row: Mapping[str, Any], asked: Asked, rank: int) -> Ask:
    return Ask(
        kind=row["kind"],
        id=row["id"],
        asked=asked.asked,
        about=asked.about,
        why=asked.why,
        since=row["since"],
        due_at=row["due"],
        rank=rank,
    )


_BY_TIME = ("lapsed", "returned", "asked", "draft")
_PARTS = ("waiting", "lent", *_BY_TIME, "done", "done_for", "closed")
_NEVER = datetime.min.replace(tzinfo=UTC)
_NO_TIME = datetime.max.replace(tzinfo=UTC)
_GRAVITY = {"lapsed": 0, "changes_requested": 1}
_ASKED = {
    "waiting": "Approve or reject",
    "lent": "Approve or reject",
    "returned": "Change it and submit it again",
    "lapsed": "Change it and submit it again",
}


def _since(item: DeskItem) -> datetime:
    return item.since or _NEVER


_URGENCY = {"high": 0, "raised": 1, "low": 2, "": 3}


def _item(row: Any, shown: Summarizer, opener: Opener, now: datetime, common: str | None) -> DeskItem:
    """Return a row as it is shown; `common` is the role the person is asked in, where it is the same everywhere."""
    summary = shown.summary(row)
    back = row["part"] in ("returned", "lapsed")
    return DeskItem(
        proposal=summary,
        asked=_ASKED.get(row["part"], ""),
        why=_why(row, summary, shown, opener, common),
        since=row["since"],
        due_at=summary.wanted_by if back else row["seat_due"] or summary.due_at,
        rank=0,
        will_make_it=will_make_it(summary, now),
        outcome=_outcome(row, shown),
    )


def _why(row: Any, summary: ProposalSummary, shown: Summarizer, opener: Opener, common: str | None) -> str:
    """Return why it is on this desk, in a few words; those of whoever asked for a change, where somebody did."""
    part, asked_by = row["part"], row["asked_by"]
    if part == "lapsed":
        return in_short(_lapse.decode(row["why"]))
    if part == "lent":
        return f"In place of {shown.people[asked_by].name}, who is away"
    if part == "returned" and asked_by is not None:
        name, reason = shown.people[asked_by].name, opener.opened_column(row["why"], "reason")
        did = "took their approval back" if row["asked_verdict"] == "take_back" else "asks for a change"
        return f"{name} {did}: “{reason}”" if reason else f"{name} {did}."
    if part == "waiting" and row["my_role"] and row["my_role"] != common:
        return f"Asked as {role_words(row['my_role'], {})}"
    if part == "asked" and summary.with_whom:
        return f"Waits for {some_of(shown.waits_for(row))}"
    return ""


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


def _outcome(row: Any, shown: Summarizer) -> str | None:
    other = shown.people.get(row["asked_by"])
    if row["part"] == "done" and other is not None:
        return f"{other.name} decided in your place"
    if row["part"] == "done_for" and other is not None:
        done = _OUTCOMES.get(row["seat_state"])
        return f"{done}, in place of {other.name}" if done else None
    if row["part"] == "done":
        return _OUTCOMES.get(row["seat_state"])
    if row["part"] == "closed":
        return f"it {STATE_WORDS[row['state']]}"
    return None
