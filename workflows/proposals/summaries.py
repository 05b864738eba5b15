"""Rows of lists: the columns every list of proposals reads, and what they become."""

from typing import Any

from policies.who import Who
from tenants.access.caller import Caller
from workflows.proposals.actions import Standing, actions_on
from workflows.proposals.snapshot import Summary

SUMMARY = """
    p.id, p.kind, p.title, p.state, p.author_id, p.last_editor_id, p.networks, p.risk, p.wanted_by, p.revision,
    p.version, p.updated_at, a.name AS author_name,
    ARRAY(SELECT h.role FROM tenant.member_role h
           WHERE h.tenant_id = p.tenant_id AND h.member_id = p.author_id ORDER BY h.role) AS author_roles,
    o.due_at, o.expires_at, coalesce(o.expires_at <= clock_timestamp(), false) AS overdue,
    ARRAY(SELECT m.name FROM workflow.seat s
            JOIN tenant.member m ON m.tenant_id = s.tenant_id AND m.id = s.member_id
           WHERE s.tenant_id = p.tenant_id AND s.review_id = o.id AND s.state = 'open'
           ORDER BY m.name, m.id) AS with_whom,
    (SELECT s.role FROM workflow.seat s
      WHERE s.tenant_id = p.tenant_id AND s.review_id = o.id AND s.member_id = :me AND s.state = 'open') AS my_role
"""
SUMMARY_FROM = """
    JOIN tenant.member a ON a.tenant_id = p.tenant_id AND a.id = p.author_id
    LEFT JOIN workflow.review o ON o.tenant_id = p.tenant_id AND o.proposal_id = p.id AND o.state = 'open'
"""


def summary_of(row: Any, caller: Caller) -> Summary:
    """Return a row of the columns `SUMMARY`, with what `caller` may do about it."""
    standing = Standing(
        state=row.state,
        author_id=row.author_id,
        last_editor_id=row.last_editor_id,
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
