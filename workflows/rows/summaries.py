"""Rows of lists: the columns every list of proposals reads, and what they become.

Rule kept: a list finds its few proposals first; what is shown beside each is then looked up by key, one by one. The `LIMIT 1`
and `OFFSET 0` say so: without them, a plan made for the average organization may join all reviews or seats of a large one.
Names are looked up once for the whole list.
"""

from collections.abc import Iterable, Sequence
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
      SELECT r.*, h.* FROM (SELECT DISTINCT f.id FROM found f WHERE f.state = 'in_review') f
       CROSS JOIN LATERAL (
         SELECT r.id, r.proposal_id, r.due_at, r.expires_at FROM workflow.review r
          WHERE r.tenant_id = :tenant AND r.proposal_id = f.id AND r.state = 'open' LIMIT 1) r
       CROSS JOIN LATERAL (
         SELECT array_agg(s.member_id) AS with_whom, max(s.role) FILTER (WHERE s.member_id = :me) AS my_role
           FROM (SELECT s.member_id, s.role FROM workflow.seat s
                  WHERE s.tenant_id = :tenant AND s.review_id = r.id AND s.state = 'open' OFFSET 0) s) h)
    SELECT f.*, r.due_at, r.expires_at, coalesce(r.expires_at <= clock_timestamp(), false) AS overdue,
           coalesce(r.with_whom, '{{}}') AS with_whom, r.my_role
      FROM found f LEFT JOIN review r ON r.proposal_id = f.id {order}
    """


async def summarizer(
    session: ReadSession, caller: Caller, rows: Sequence[Any], others: Iterable[UUID] = ()
) -> "Summarizer":
    """Return what makes each of `rows`, which `summarized` selected, what `caller` is shown of it.

    `others` are members to name beside those in the rows.
    """
    ids = {row["author_id"] for row in rows}
    ids.update(*(row["with_whom"] for row in rows))
    people = await named(session, caller.tenant_id, ids.union(others))
    return Summarizer(caller, people)


class Summarizer:
    """Makes rows of one list what `caller` is shown of them; `people` are those named in it."""

    def __init__(self, caller: Caller, people: dict[UUID, Who]) -> None:
        self.people = people
        self._caller = caller
        # Most rows of a list are alike: what is allowed follows from a few columns, and the same few people are asked.
        self._allowed: dict[tuple[Any, ...], list[str]] = {}
        self._names: dict[tuple[UUID, ...], tuple[str, ...]] = {}

    def summary(self, row: Any) -> Summary:
        """Return what `caller` is shown of a row that `summarized` selected."""
        return Summary(
            id=row["id"],
            kind=row["kind"],
            title=row["title"],
            state=row["state"],
            author=self.people[row["author_id"]],
            revision=row["revision"],
            networks=tuple(row["networks"]),
            updated_at=row["updated_at"],
            due_at=row["due_at"],
            expires_at=row["expires_at"],
            wanted_by=row["wanted_by"],
            with_whom=self._named(tuple(row["with_whom"])),
            risk=row["risk"],
            version=row["version"],
            actions=self._actions(row),
        )

    def _named(self, members: tuple[UUID, ...]) -> tuple[str, ...]:
        if not members:
            return ()
        known = self._names.get(members)
        if known is None:
            known = self._names[members] = tuple(sorted(self.people[member].name for member in members))
        return known

    def _actions(self, row: Any) -> list[str]:
        me = self._caller.member_id
        alike = (
            row["state"],
            row["author_id"] == me,
            row["last_editor_id"] == me,
            me in row["writers"],
            row["my_role"],
            row["overdue"],
        )
        known = self._allowed.get(alike)
        if known is None:
            known = self._allowed[alike] = actions_on(_standing(row), self._caller)
        return known


def _standing(row: Any) -> Standing:
    return Standing(
        state=row["state"],
        author_id=row["author_id"],
        last_editor_id=row["last_editor_id"],
        writers=tuple(row["writers"]),
        my_role=row["my_role"],
        overdue=row["overdue"],
    )
