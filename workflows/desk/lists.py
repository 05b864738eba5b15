"""Pages of proposals, newest first.

Rule kept: a page shows what reading one by one would show, and costs the same whether an organization has a hundred
proposals or a hundred thousand: each part of it walks an index from the cursor.
"""

from functools import lru_cache
from uuid import UUID

import msgspec

from tenants.access.caller import Caller
from tenants.access.permissions import Permission
from tenants.db.connection import fetch
from tenants.db.session import ReadSession
from tenants.db.statement import Statement, statement
from workflows.rows.snapshot import ProposalSummary
from workflows.rows.summaries import PROPOSAL, Summarizer, summarized


class Narrowed(msgspec.Struct, frozen=True, kw_only=True):
    """What a list is narrowed to; what is left out matches everything the caller may see."""

    state: str | None = None
    kind: str | None = None
    mine: bool = False


async def list_proposals(
    session: ReadSession, caller: Caller, narrowed: Narrowed, *, after: UUID | None = None, limit: int = 50
) -> list[ProposalSummary]:
    """Return at most `limit` proposals older than the one called `after`."""
    reach = "own" if narrowed.mine or narrowed.state == "draft" else "asked"
    if reach == "asked" and caller.may(Permission.PROPOSAL_READ_ALL):
        reach = "all"
    asked = _statement(reach, narrowed.kind is not None, narrowed.state is not None, after is not None)
    rows = await fetch(
        session,
        asked,
        tenant=caller.tenant_id,
        me=caller.member_id,
        limit=limit,
        kind=narrowed.kind,
        state=narrowed.state,
        after=after,
    )
    shown = Summarizer(caller, rows)
    return [shown.summary(row) for row in rows]


@lru_cache(maxsize=64)
def _statement(reach: str, by_kind: bool, by_state: bool, paged: bool) -> Statement:
    """Return the statement of one kind of page."""
    narrowed = " ".join(
        part
        for part, wanted in (
            ("AND p.state <> 'discarded'", True),
            ("AND p.state = :state", by_state),
            ("AND p.kind = :kind", by_kind),
            ("AND p.id < :after", paged),
        )
        if wanted
    )
    own = f"p.tenant_id = :tenant AND p.author_id = :me {narrowed}"
    if reach == "own":
        return _page(own)
    if reach == "all":
        return _page(f"p.tenant_id = :tenant AND (p.state <> 'draft' OR p.author_id = :me) {narrowed}")
    seen = f"p.tenant_id = held.tenant_id AND p.id = held.proposal_id AND p.state <> 'draft' {narrowed}"
    return _page(
        f"""p.tenant_id = :tenant AND p.id IN (
          (SELECT p.id FROM workflow.proposal p WHERE {own} ORDER BY p.id DESC LIMIT :limit)
          UNION
          (SELECT held.proposal_id FROM workflow.seat held
            CROSS JOIN LATERAL (SELECT FROM workflow.proposal p WHERE {seen} LIMIT 1) each
            WHERE held.tenant_id = :tenant AND held.member_id = :me {"AND held.proposal_id < :after" if paged else ""}
            GROUP BY held.proposal_id ORDER BY held.proposal_id DESC LIMIT :limit))"""
    )


def _page(where: str) -> Statement:
    found = f"SELECT {PROPOSAL} FROM workflow.proposal p WHERE {where} ORDER BY p.id DESC LIMIT :limit"
    return statement(summarized(found, order="ORDER BY f.id DESC"))
