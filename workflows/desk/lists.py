"""Pages of proposals, newest first.

Rule kept: a page shows what reading one by one would show, and costs the same whether an organization has a hundred
proposals or a hundred thousand: each part of it walks an index from the cursor, or looks through a window of it.
"""

from datetime import UTC, datetime
from functools import lru_cache
from uuid import UUID

import msgspec

from tenants.access.caller import Caller
from tenants.access.permissions import Permission
from tenants.db.connection import fetch
from tenants.db.session import ReadSession
from tenants.db.statement import Statement, statement
from workflows.desk.narrowed import Narrowed, conditions, started_at
from workflows.desk.search import search_rows
from workflows.rows.queries import HELD
from workflows.rows.snapshot import ProposalSummary
from workflows.rows.summaries import PROPOSAL, Summarizer, summarized


class Listed(msgspec.Struct, frozen=True):
    """One page: its proposals, and the one that the next page begins after, where there may be another.

    `looked_back_to` is set where the page is not full because looking through stopped there; older ones may match.
    """

    items: list[ProposalSummary]
    next_after: UUID | None
    looked_back_to: datetime | None = None


async def list_proposals(
    session: ReadSession, caller: Caller, narrowed: Narrowed, *, after: UUID | None = None, limit: int = 50
) -> Listed:
    """Return the page of at most `limit` proposals older than the one called `after`."""
    stopped = None
    if narrowed.searched:
        looked = await search_rows(session, caller, narrowed, after=after, limit=limit + 1)
        rows, stopped = looked.rows, looked.stopped_at
    else:
        reach = "own" if narrowed.own else "asked"
        if reach == "asked" and caller.may(Permission.PROPOSAL_READ_ALL):
            reach = "all"
        given = {"tenant": caller.tenant_id, "me": caller.member_id, "limit": limit + 1, **narrowed.values(after)}
        rows = await fetch(session, _statement(reach, conditions(narrowed, after)), **given)
    summarizer = Summarizer(caller, rows)
    items = [summarizer.summary(row) for row in rows[:limit]]
    if len(rows) > limit:
        return Listed(items, items[-1].id)
    told = datetime.fromtimestamp(started_at(stopped) / 1_000, UTC) if stopped else None
    return Listed(items, stopped, told)


@lru_cache(maxsize=512)
def _statement(reach: str, narrowed: tuple[str, ...]) -> Statement:
    """Return the statement of one kind of page."""
    of_it = f"AND p.state <> 'discarded' {' '.join(narrowed)}"
    own = f"p.tenant_id = :tenant AND p.author_id = :me {of_it}"
    if reach == "own":
        return _page(own)
    if reach == "all":
        return _page(f"p.tenant_id = :tenant AND (p.state <> 'draft' OR p.author_id = :me) {of_it}")
    seen = f"p.tenant_id = held.tenant_id AND p.id = held.proposal_id AND p.state <> 'draft' {of_it}"
    paged = "AND held.proposal_id < :after" if "AND p.id < :after" in narrowed else ""
    return _page(
        f"""p.tenant_id = :tenant AND p.id IN (
          (SELECT p.id FROM workflow.proposal p WHERE {own} ORDER BY p.id DESC LIMIT :limit)
          {" ".join(_held(whose, seen, paged) for whose in HELD)})"""
    )


def _held(whose: str, seen: str, paged: str) -> str:
    return f"""
          UNION
          (SELECT held.proposal_id FROM workflow.seat held
            CROSS JOIN LATERAL (SELECT FROM workflow.proposal p WHERE {seen} LIMIT 1) each
            WHERE held.tenant_id = :tenant AND {whose.format(s="held")} {paged}
            GROUP BY held.proposal_id ORDER BY held.proposal_id DESC LIMIT :limit)"""


def _page(where: str) -> Statement:
    found = f"SELECT {PROPOSAL} FROM workflow.proposal p WHERE {where} ORDER BY p.id DESC LIMIT :limit"
    return statement(summarized(found, order="ORDER BY f.id DESC"))
