"""Rows of lists: the columns every list of proposals reads, and what they become.

Rule kept: a list finds its few proposals first; what is shown beside each is then looked up by key, one by one. The `LIMIT 1`
and `OFFSET 0` say so: without them, a plan made for the average organization may join all reviews or seats of a large one.
Names are looked up once for the whole list.
"""

from collections.abc import Callable, Iterable
from typing import Any
from uuid import UUID

from tenants.access.caller import Caller
from tenants.db.session import ReadSession
from tenants.organizations.members import named
from tenants.organizations.named_member import Who
from workflows.review.actions import Standing, actions_on
from workflows.rows.snapshot import Summary

PROPOSAL = """
    p.id, p.kind, p.title, p.state, p.author_id, p.last_editor_id, p.writers, p.networks, p.risk, p.wanted_by, p.revision,
    p.version, p.updated_at
"""
"""The columns of a proposal `p` that `summarized` needs."""


def summarized(found: str, *, order: str = "") -> str:
    """Return the statement that shows, beside each row of the query `found`, how its review stands and with whom.

    `found` selects `PROPOSAL`, and whatever else its list needs. Parameters of its own: `tenant` and `me`.
    """
    return f"""
    WITH found AS MATERIALIZED ({found}),
    review AS MATERIALIZED (
      SELECT r.* FROM (SELECT DISTINCT f.id FROM found f WHERE f.state = 'in_review') f
       CROSS JOIN LATERAL (
         SELECT r.id, r.proposal_id, r.due_at, r.expires_at FROM workflow.review r
          WHERE r.tenant_id = :tenant AND r.proposal_id = f.id AND r.state = 'open' LIMIT 1) r),
    held AS (
      SELECT s.review_id, array_agg(s.member_id) AS with_whom, max(s.role) FILTER (WHERE s.member_id = :me) AS my_role
        FROM review r
       CROSS JOIN LATERAL (
         SELECT s.review_id, s.member_id, s.role FROM workflow.seat s
          WHERE s.tenant_id = :tenant AND s.review_id = r.id AND s.state = 'open' OFFSET 0) s
       GROUP BY s.review_id)
    SELECT f.*, r.due_at, r.expires_at, coalesce(r.expires_at <= clock_timestamp(), false) AS overdue,
           coalesce(h.with_whom, '{{}}') AS with_whom, h.my_role
      FROM found f LEFT JOIN review r ON r.proposal_id = f.id LEFT JOIN held h ON h.review_id = r.id {order}
    """


async def summarizer(session: ReadSession, caller: Caller, rows: Iterable[Any]) -> Callable[[Any], Summary]:
    """Return the function that makes each of `rows`, which `summarized` selected, what `caller` is shown of it."""
    ids = {row["author_id"] for row in rows}.union(*(row["with_whom"] for row in rows))
    people = await named(session, caller.tenant_id, ids)
    allowed: dict[tuple[Any, ...], list[str]] = {}

    def actions(row: Any) -> list[str]:
        # What is allowed follows from these alone, and most rows of a list are alike.
        me, writers = caller.member_id, row["writers"]
        alike = (
            row["state"],
            row["author_id"] == me,
            row["last_editor_id"] == me,
            me in writers,
            row["my_role"],
            row["overdue"],
        )
        known = allowed.get(alike)
        if known is None:
            known = allowed[alike] = actions_on(_standing(row), caller)
        return known

    return lambda row: _summary(row, people, actions(row))


def _standing(row: Any) -> Standing:
    return Standing(
        state=row["state"],
        author_id=row["author_id"],
        last_editor_id=row["last_editor_id"],
        writers=tuple(row["writers"]),
        my_role=row["my_role"],
        overdue=row["overdue"],
    )


def _summary(row: Any, people: dict[UUID, Who], actions: list[str]) -> Summary:
    return Summary(
        id=row["id"],
        kind=row["kind"],
        title=row["title"],
        state=row["state"],
        author=people[row["author_id"]],
        revision=row["revision"],
        networks=tuple(row["networks"]),
        updated_at=row["updated_at"],
        due_at=row["due_at"],
        expires_at=row["expires_at"],
        wanted_by=row["wanted_by"],
        with_whom=tuple(sorted(people[member].name for member in row["with_whom"])),
        risk=row["risk"],
        version=row["version"],
        actions=actions,
    )
