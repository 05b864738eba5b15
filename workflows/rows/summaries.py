"""Rows of lists: the columns every list of proposals reads, and what they become.

Rule kept: a list finds its few proposals first; what is shown beside each is then looked up by key, one by one. The `LIMIT 1`
say so: without them, a plan made for the average organization may join all members or proposals of a large one.
Computes only.
"""

from typing import Any

from tenants.access.caller import Caller
from tenants.organizations.named_member import Who
from workflows.review.actions import Standing, actions_on
from workflows.rows.snapshot import Summary

SUMMARY = """
    p.id, p.kind, p.title, p.state, p.author_id, p.last_editor_id, p.writers, p.networks, p.risk, p.wanted_by, p.revision,
    p.version, p.updated_at, a.name AS author_name, a.roles AS author_roles,
    o.due_at, o.expires_at, coalesce(o.expires_at <= clock_timestamp(), false) AS overdue,
    coalesce(w.names, '{}') AS with_whom, w.my_role
"""
SUMMARY_FROM = """
    CROSS JOIN LATERAL (
      SELECT m.name, ARRAY(SELECT h.role FROM tenant.member_role h
                            WHERE h.tenant_id = m.tenant_id AND h.member_id = m.id ORDER BY h.role) AS roles
        FROM tenant.member m WHERE m.tenant_id = p.tenant_id AND m.id = p.author_id LIMIT 1) a
    LEFT JOIN LATERAL (
      SELECT r.id, r.due_at, r.expires_at
        FROM workflow.review r WHERE r.tenant_id = p.tenant_id AND r.proposal_id = p.id AND r.state = 'open' LIMIT 1) o ON true
    LEFT JOIN LATERAL (
      SELECT array_agg(m.name ORDER BY m.name, m.id) AS names, max(s.role) FILTER (WHERE s.member_id = :me) AS my_role
        FROM workflow.seat s
        JOIN tenant.member m ON m.tenant_id = s.tenant_id AND m.id = s.member_id
       WHERE s.tenant_id = p.tenant_id AND s.review_id = o.id AND s.state = 'open') w ON true
"""


def summary_of(row: Any, caller: Caller) -> Summary:
    """Return a row of the columns `SUMMARY`, with what `caller` may do about it."""
    standing = Standing(
        state=row.state,
        author_id=row.author_id,
        last_editor_id=row.last_editor_id,
        writers=tuple(row.writers),
        my_role=row.my_role,
        overdue=row.overdue,
    )
    return Summary(
        id=row.id,
        kind=row.kind,
        title=row.title,
        state=row.state,
        author=Who(id=row.author_id, name=row.author_name, roles=tuple(row.author_roles)),
        revision=row.revision,
        networks=tuple(row.networks),
        updated_at=row.updated_at,
        due_at=row.due_at,
        expires_at=row.expires_at,
        wanted_by=row.wanted_by,
        with_whom=tuple(row.with_whom),
        risk=row.risk,
        version=row.version,
        actions=actions_on(standing, caller),
    )
