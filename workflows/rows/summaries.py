"""Rows of lists: the columns every list of proposals reads, and what they become.

Rule kept: a list finds its few proposals first; what is shown beside each is then looked up by key, one by one. The `LIMIT 1`
and `OFFSET 0` say so: without them, a plan made for the average organization may join all reviews or seats of a large one.
Names are looked up once for the whole list, in the same statement. Computes only.
"""

from collections.abc import Iterable
from datetime import timedelta
from typing import Any
from uuid import UUID

import msgspec

from tenants.access.caller import Caller
from tenants.cover.covered import ABLE, COVERED, NOW
from tenants.ground.etags import etag_of
from tenants.organizations.named_member import Who
from workflows.kinds.sentences import day, local_day
from workflows.review.actions import Standing, actions_on
from workflows.review.view import SeatCover
from workflows.rows.snapshot import ProposalSummary

PROPOSAL = """
    p.id, p.kind, p.title, p.state, p.author_id, p.last_editor_id, p.writers, p.networks, p.risk, p.risk_because, p.wanted_by,
    p.revision, p.version, p.updated_at
"""
"""The columns of a proposal `p` that `summarized` needs."""


def summarized(found: str, *, order: str = "", others: str = "") -> str:
    """Return the statement that shows, beside each row of the query `found`, how its review stands and with whom.

    `found` selects `PROPOSAL`, and whatever else its list needs; `others` names a column of it that holds members to be named
    beside those every list names. One row also holds everybody's name. Parameters of its own: `tenant` and `me`.
    """
    named = f"UNION SELECT f.{others} FROM found f" if others else ""
    return f"""
    WITH found AS MATERIALIZED ({found}),
    lent AS MATERIALIZED (SELECT ARRAY({COVERED}) AS ids),
    review AS MATERIALIZED (
      SELECT r.*, h.* FROM (SELECT DISTINCT f.id FROM found f WHERE f.state = 'in_review') f CROSS JOIN lent
       CROSS JOIN LATERAL (
         SELECT r.id, r.proposal_id, r.due_at, r.expires_at, r.low_risk FROM workflow.review r
          WHERE r.tenant_id = :tenant AND r.proposal_id = f.id AND r.state = 'open' LIMIT 1) r
       CROSS JOIN LATERAL (
         SELECT array_agg(s.member_id) AS with_whom, max(s.role) FILTER (WHERE s.member_id = :me) AS my_role,
                (array_agg(s.role ORDER BY s.due_at, s.id) FILTER (WHERE s.member_id = ANY (lent.ids)))[1] AS lent_role,
                (array_agg(s.member_id ORDER BY s.due_at, s.id) FILTER (WHERE s.member_id = ANY (lent.ids)))[1] AS lent_by
           FROM (SELECT s.member_id, s.role, s.due_at, s.id FROM workflow.seat s
                  WHERE s.tenant_id = :tenant AND s.review_id = r.id AND s.state = 'open' OFFSET 0) s) h)
    SELECT f.*, r.due_at, r.expires_at, coalesce(r.low_risk, false) AS low_risk, coalesce(r.expires_at <= clock_timestamp(), false) AS overdue,
           coalesce(r.with_whom, '{{}}') AS with_whom, r.my_role, r.lent_role, r.lent_by,
           lent.ids AS covers_for, w.people
      FROM (SELECT f.*, row_number() OVER () AS place FROM found f) f
     CROSS JOIN lent
      LEFT JOIN review r ON r.proposal_id = f.id
      LEFT JOIN (
        SELECT json_agg(json_build_object('id', m.id, 'name', m.name, 'roles', ARRAY(
                 SELECT h.role FROM tenant.member_role h WHERE h.tenant_id = :tenant AND h.member_id = m.id ORDER BY h.role),
                 'cover', (SELECT json_build_object('id', c.id, 'deputy', json_build_object('id', d.id, 'name', d.name), 'until', c.ends_at)
                             FROM tenant.cover c JOIN tenant.member d ON d.tenant_id = c.tenant_id AND d.id = c.deputy_id
                            WHERE c.tenant_id = :tenant AND c.member_id = m.id AND {NOW.format(c="c")} AND {ABLE.format(d="d")} LIMIT 1)))::text
               AS people
          FROM (SELECT f.author_id AS id FROM found f UNION SELECT unnest(r.with_whom) FROM review r {named}) n
         CROSS JOIN LATERAL (SELECT m.id, m.name FROM tenant.member m WHERE m.tenant_id = :tenant AND m.id = n.id LIMIT 1) m
      ) w ON f.place = 1 {order}
    """


class _Named(msgspec.Struct, frozen=True, kw_only=True):
    """Somebody whom a list names, with who covers for them now."""

    id: UUID
    name: str
    roles: tuple[str, ...]
    cover: SeatCover | None = None

    def waits(self, zone: str) -> str:
        """Return "Chief", or "Chief (Lawyer covers until 4 Dec 2026)" with the last day of it in `zone`."""
        if self.cover is None:
            return self.name
        last = local_day(self.cover.until - timedelta(seconds=1), zone)
        return f"{self.name} ({self.cover.deputy.name} covers until {day(last)})"


_people = msgspec.json.Decoder(list[_Named])


class Summarizer:
    """Makes the rows of one list, as `summarized` selected them, what `caller` is shown of them."""

    def __init__(self, caller: Caller, rows: Iterable[Any]) -> None:
        told = next((row["people"] for row in rows if row["people"] is not None), "[]")
        self._people = {person.id: person for person in _people.decode(told)}
        self.people = {one.id: Who(id=one.id, name=one.name, roles=one.roles) for one in self._people.values()}
        self._caller = caller
        # Most rows of a list are alike: what is allowed follows from a few columns, and the same few people are asked.
        self._allowed: dict[tuple[Any, ...], list[str]] = {}
        self._names: dict[tuple[UUID, ...], tuple[str, ...]] = {}

    def summary(self, row: Any) -> ProposalSummary:
        """Return what the caller is shown of `row`."""
        return ProposalSummary(
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
            because=tuple(row["risk_because"]),
            low_risk=row["low_risk"],
            etag=etag_of(row["version"]),
            actions=self._actions(row),
        )

    def waits_for(self, row: Any) -> tuple[str, ...]:
        """Return the names of those who are asked now, by name, each with who covers for them."""
        asked = sorted((self._people[member] for member in row["with_whom"]), key=lambda one: one.name)
        return tuple(one.waits(self._caller.zone) for one in asked)

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
            row["lent_role"] if row["my_role"] is None else None,
            not {row["author_id"], *row["writers"]}.isdisjoint(row["covers_for"]),
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
        my_role=row["my_role"] or row["lent_role"],
        overdue=row["overdue"],
        covers_for=tuple(row["covers_for"]),
        in_place_of=None if row["my_role"] else row["lent_by"],
    )
