"""Reading notices: the desk's short list, the whole list to look back, how many are unread; and noting them.

Rules kept: a notice is its member's own; to anybody else it does not exist. What tells of a proposal that the reader may not
see any more is not shown either. What one had to say is made when it is read (`workflows.notices.wording`).
"""

from collections.abc import Collection
from datetime import datetime
from typing import Any
from uuid import UUID

import msgspec

from tenants.access.caller import Caller
from tenants.acting.act import Act, Write, write
from tenants.acting.carry_out import carry_out
from tenants.db.connection import fetch
from tenants.db.session import ReadSession, WriteSession
from tenants.db.statement import statement
from tenants.ground.clock import Clock
from tenants.record.entries import opener_of
from tenants.record.sealed_text import Opener, sealed
from workflows.notices.kinds import DESK, KINDS, NoticeGroup, NoticeKind
from workflows.notices.wording import About, AboutPolicy, AboutWaiver, Facts, Quoted, path_of, words_of
from workflows.review.lapse import Lapse
from workflows.rows.queries import VISIBLE, require_visible, seen_by

MOST = 50
"""How many the desk shows."""
MOST_COUNTED = 100

_SEEN = f"EXISTS (SELECT FROM workflow.proposal p WHERE p.id = n.proposal_id AND {VISIBLE})"
_LOST = """
    SELECT DISTINCT y.title FROM workflow.seat g
      JOIN tenant.role y ON y.tenant_id = g.tenant_id AND y.name = g.role
     WHERE g.tenant_id = n.tenant_id AND g.review_id = n.review_id
       AND (g.state = 'recused' OR g.state IN ('open', 'waiting') AND NOT EXISTS (
             SELECT FROM tenant.member_role h
               JOIN tenant.member e ON e.tenant_id = h.tenant_id AND e.id = h.member_id AND e.active
              WHERE h.tenant_id = g.tenant_id AND h.member_id = g.member_id AND h.role = g.role))
     ORDER BY y.title
"""
"""The roles of those who were to decide and have left, lost the role or stepped aside."""
COLUMNS = f"""
    n.id, n.kind, n.at, n.read_at, n.proposal_id, n.version_id, n.waiver_id, n.object_id, p.title, p.state AS proposal_state,
    p.author_id, p.writers, a.name AS author, b.name AS by_name, t.name AS other_name, r.lapse, r.expires_at, s.why, s.due_at,
    s.state AS seat_state, v.effective_from, v.number AS policy_number, v.state AS policy_state, w.rule_title, w.state AS waiver_state, w.closed_because, w.asked_by, k.name AS asker,
    w.decided_by IS NOT NULL AS granted, n.other_id, ({sealed("n", "reason_opening")})::text AS reason, c.begins_at, c.ends_at, coalesce(me.zone, o.timezone) AS zone,
    EXISTS (SELECT FROM workflow.decision d
             WHERE d.tenant_id = n.tenant_id AND d.proposal_id = n.proposal_id AND d.member_id = n.member_id
               AND d.verdict = 'approve' AND d.review_id <> n.review_id AND d.at < n.at) AS approved_before,
    n.kind = 'nobody_can_decide' AND NOT {_SEEN} AS unseen,
    CASE WHEN n.kind = 'nobody_can_decide' THEN ARRAY({_LOST}) END AS lost
"""
JOINS = """
    JOIN tenant.member me ON me.tenant_id = n.tenant_id AND me.id = n.member_id
    JOIN tenant.organization o ON o.id = n.tenant_id
    LEFT JOIN workflow.proposal p ON p.tenant_id = n.tenant_id AND p.id = n.proposal_id
    LEFT JOIN tenant.member a ON a.tenant_id = n.tenant_id AND a.id = p.author_id
    LEFT JOIN tenant.member b ON b.tenant_id = n.tenant_id AND b.id = n.by_id
    LEFT JOIN tenant.member t ON t.tenant_id = n.tenant_id AND t.id = n.other_id
    LEFT JOIN workflow.review r ON r.tenant_id = n.tenant_id AND r.id = n.review_id
    LEFT JOIN LATERAL (
      SELECT g.why, g.due_at, g.state FROM workflow.seat g
       WHERE g.tenant_id = n.tenant_id AND g.review_id = n.review_id
         AND g.member_id = CASE WHEN n.kind = 'asked_in_place' THEN n.other_id ELSE n.member_id END
       ORDER BY g.state = 'released' LIMIT 1) s ON true
    LEFT JOIN tenant.cover c ON c.tenant_id = n.tenant_id AND c.id = n.object_id
    LEFT JOIN policy.version v ON v.tenant_id = n.tenant_id AND v.id = n.version_id
    LEFT JOIN workflow.waiver w ON w.tenant_id = n.tenant_id AND w.id = n.waiver_id
    LEFT JOIN tenant.member k ON k.tenant_id = n.tenant_id AND k.id = w.asked_by
"""
VISIBLE_TO = f"n.proposal_id IS NULL OR n.waiver_id IS NOT NULL OR n.kind = 'nobody_can_decide' OR {_SEEN}"
"""An exception is read by whoever may decide on it, though its proposal may be nobody's but its author's. That nobody can decide
something is told to administrators too, who may not read it: without its name, its author or a way to it."""
_MINE = f"n.tenant_id = :tenant AND n.member_id = :me AND ({VISIBLE_TO})"


def _page(where: str, order: str) -> str:
    found = f"SELECT n.* FROM workflow.notice n WHERE {_MINE} {where} ORDER BY {order} LIMIT :most"
    return f"SELECT {COLUMNS} FROM ({found}) n {JOINS} ORDER BY {order}"


_NEWEST = "n.at DESC, n.id"
_ON_DESK = statement(_page("AND n.read_at IS NULL AND n.kind = ANY (CAST(:kinds AS text[]))", _NEWEST))
_AFTER = "AND (CAST(:at AS timestamptz) IS NULL OR (n.at, n.id) < (CAST(:at AS timestamptz), CAST(:after AS uuid)))"
_ORDER = "n.at DESC, n.id DESC"
_UNREAD = statement(_page(f"AND n.read_at IS NULL {_AFTER}", _ORDER))
_READ = statement(_page(f"AND n.read_at IS NOT NULL {_AFTER}", _ORDER))
_COUNT = statement(
    f"SELECT count(*) AS n FROM (SELECT FROM workflow.notice n WHERE {_MINE} AND n.read_at IS NULL LIMIT :most) n"
)
_NOTE = """
    UPDATE workflow.notice SET read_at = :now
     WHERE tenant_id = :tenant AND id = ANY (ARRAY(
       SELECT n.id FROM workflow.notice n
        WHERE n.tenant_id = :tenant AND n.member_id = :me AND n.read_at IS NULL AND {which} ORDER BY n.id FOR UPDATE))
"""
_NOTE_THESE = statement(_NOTE.format(which="n.id = ANY (CAST(:ids AS uuid[]))"))
_NOTE_ALL = statement(
    _NOTE.format(
        which="n.at <= (SELECT l.at FROM workflow.notice l "
        "WHERE l.tenant_id = :tenant AND l.member_id = :me AND l.id = CAST(:newest AS uuid))"
    )
)
_NOTE_ABOUT = statement(_NOTE.format(which="n.proposal_id = :proposal AND n.waiver_id IS NULL"))
_NOTE_WAIVER = statement(_NOTE.format(which="n.waiver_id = :waiver"))
_lapse = msgspec.json.Decoder(Lapse)


class NoticeView(msgspec.Struct, frozen=True, kw_only=True):
    """Something the caller is told, in a sentence or two, and what it is about.

    `path` is the page of what there is to open, None where nothing is left to look at; `proposal_id`, `waiver_id` and
    `version_id` name it. `quoted` is the reason somebody gave, where they did. `read_at` is when the caller noted it.
    """

    id: UUID
    kind: NoticeKind
    urgent: bool
    words: str
    quoted: Quoted | None
    path: str | None
    proposal_id: UUID | None
    waiver_id: UUID | None
    version_id: UUID | None
    at: datetime
    read_at: datetime | None


class Place(msgspec.Struct, frozen=True, kw_only=True):
    """Where a page of notices ends: among those that are unread, or after them, and at which one."""

    unread: bool
    at: datetime
    id: UUID


class NoticePage(msgspec.Struct, frozen=True):
    """One page, and the place the next begins after, where there may be another."""

    items: list[NoticeView]
    next: Place | None


async def list_notices(session: ReadSession, caller: Caller) -> list[NoticeView]:
    """Return the caller's unread notices that the desk shows, newest first, `MOST` at most."""
    rows = await fetch(session, _ON_DESK, **seen_by(caller), kinds=list(DESK), most=MOST)
    opener = opener_of(session, caller.tenant_id)
    return [_view(row, caller, opener) for row in rows]


async def look_back(session: ReadSession, caller: Caller, after: Place | None, *, limit: int = 50) -> NoticePage:
    """Return the page of at most `limit` notices after the place `after`: the unread first, each part newest first."""
    rows: list[Any] = []
    if after is None or after.unread:
        rows = await _part(session, caller, _UNREAD, after, limit + 1)
    if len(rows) <= limit:
        behind = None if after is None or after.unread else after
        rows += await _part(session, caller, _READ, behind, limit + 1 - len(rows))
    opener = opener_of(session, caller.tenant_id)
    items = [_view(row, caller, opener) for row in rows[:limit]]
    if len(rows) <= limit:
        return NoticePage(items, None)
    last = items[-1]
    return NoticePage(items, Place(unread=last.read_at is None, at=last.at, id=last.id))


async def count_unread(session: ReadSession, caller: Caller) -> int:
    """Return how many of the caller's notices are unread, `MOST_COUNTED` at most."""
    (row,) = await fetch(session, _COUNT, **seen_by(caller), most=MOST_COUNTED)
    return int(row["n"])


async def read_notices(session: WriteSession, caller: Caller, clock: Clock, notice_ids: Collection[UUID]) -> None:
    """Note that the caller has read these of their notices, at once; ids that are not theirs change nothing and tell nothing."""
    now = clock.now()
    noting = write(_NOTE_THESE, tenant=caller.tenant_id, me=caller.member_id, ids=list(notice_ids), now=now)
    await _note(session, caller, now, noting)


async def read_all_notices(session: WriteSession, caller: Caller, clock: Clock, newest: UUID) -> None:
    """Note that the caller has read everything they were told up to the notice `newest`, and nothing that came later."""
    now = clock.now()
    noting = write(_NOTE_ALL, tenant=caller.tenant_id, me=caller.member_id, newest=newest, now=now)
    await _note(session, caller, now, noting)


async def read_about(session: WriteSession, caller: Caller, clock: Clock, proposal_id: UUID) -> None:
    """Note that the caller has read whatever they were told of a proposal, since they have it before them. Raises `not-found`."""
    await require_visible(session, caller, proposal_id)
    now = clock.now()
    noting = write(_NOTE_ABOUT, tenant=caller.tenant_id, me=caller.member_id, proposal=proposal_id, now=now)
    await _note(session, caller, now, noting)


async def read_about_waiver(session: WriteSession, caller: Caller, clock: Clock, waiver_id: UUID) -> None:
    """Note that the caller has read whatever they were told of an exception that they may see."""
    now = clock.now()
    noting = write(_NOTE_WAIVER, tenant=caller.tenant_id, me=caller.member_id, waiver=waiver_id, now=now)
    await _note(session, caller, now, noting)


async def _part(session: ReadSession, caller: Caller, of: Any, after: Place | None, most: int) -> list[Any]:
    place = {"at": after.at if after else None, "after": after.id if after else None}
    return list(await fetch(session, of, **seen_by(caller), **place, most=most))


async def _note(session: WriteSession, caller: Caller, now: datetime, noting: Write) -> None:
    await carry_out(session, caller, now, Act(answer=None, writes=(noting,)))


def _view(row: Any, caller: Caller, opener: Opener) -> NoticeView:
    kind = NoticeKind(row["kind"])
    gone = row["proposal_state"] == "discarded"
    about = About() if gone else about_of(row)
    return NoticeView(
        id=row["id"],
        kind=kind,
        urgent=KINDS[kind].urgent,
        words=words_of(kind, facts_of(row, caller.member_id)),
        quoted=None if gone else quoted_in(row, opener),
        path=path_of(kind, about),
        proposal_id=about.proposal,
        waiver_id=about.waiver,
        version_id=about.version,
        at=row["at"],
        read_at=row["read_at"],
    )


def about_of(row: Any) -> About:
    """Return what the notice `row` is about. One of an exception is about that, and not about its proposal."""
    waiver = row["waiver_id"]
    said = KINDS[NoticeKind(row["kind"])].group is NoticeGroup.DISCUSSION
    return About(
        proposal=None if waiver or row["unseen"] else row["proposal_id"],
        waiver=waiver,
        version=None if waiver else row["version_id"],
        other=row["other_id"],
        thread=row["object_id"] if said else None,
    )


def facts_of(row: Any, reader: UUID) -> Facts:
    """Return what the sentence of the notice `row` is made of for the member `reader`, in the zone they chose."""
    return Facts(
        title="" if row["unseen"] else row["title"] or "",
        author="" if row["unseen"] else row["author"] or "",
        unseen=row["unseen"],
        lost=tuple(row["lost"] or ()),
        mine=row["author_id"] == reader,
        wrote=row["author_id"] != reader and reader in (row["writers"] or ()),
        by=row["by_name"],
        other=row["other_name"],
        still_asked=row["seat_state"] == "open",
        asked_later=row["seat_state"] == "waiting",
        approved_before=row["approved_before"],
        due_at=row["due_at"],
        expires_at=row["expires_at"],
        lapse=_lapse.decode(row["lapse"]) if row["lapse"] else None,
        since=row["effective_from"],
        waiver=_waiver_of(row, reader),
        policy=_policy_of(row),
        other_is_reader=row["other_id"] == reader,
        begins_at=row["begins_at"],
        ends_at=row["ends_at"],
        zone=row["zone"],
    )


def quoted_in(row: Any, opener: Opener) -> Quoted | None:
    """Return the reason given for what the notice `row` tells of; None where none was given, or it was erased."""
    words = opener.kept_column(row["reason"], KINDS[NoticeKind(row["kind"])].reason)
    return Quoted(by=row["by_name"], words=words) if words else None


def _policy_of(row: Any) -> AboutPolicy | None:
    if row["policy_number"] is None:
        return None
    return AboutPolicy(number=row["policy_number"], state=row["policy_state"], since=row["effective_from"])


def _waiver_of(row: Any, reader: UUID) -> AboutWaiver | None:
    if row["rule_title"] is None:
        return None
    return AboutWaiver(
        rule=row["rule_title"],
        asker=row["asker"],
        state=row["waiver_state"],
        own=row["asked_by"] == reader,
        granted=row["granted"],
        because=row["closed_because"],
    )
