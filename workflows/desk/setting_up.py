"""How far a new organization has come, read from its rows.

Rule kept: an organization at work pays for one small question; who is here and what waits is read only while steps are left.
"""

import msgspec

from tenants.access.caller import Caller
from tenants.db.connection import fetch
from tenants.db.session import ReadSession
from tenants.db.statement import statement
from tenants.ground.clock import Clock
from workflows.desk.first_steps import Colleague, FirstStep, Standing, WaitingVersion, steps

_AT_WORK = statement(
    """
    SELECT EXISTS (SELECT FROM workflow.proposal p
                    WHERE p.tenant_id = :tenant AND p.state IN ('approved', 'lapsed')) AS approved,
           EXISTS (SELECT FROM policy.version v
                    WHERE v.tenant_id = :tenant AND v.state IN ('in_force', 'superseded')) AS enacted,
           EXISTS (SELECT FROM policy.channel c WHERE c.tenant_id = :tenant) AS channels,
           EXISTS (SELECT FROM policy.audience a WHERE a.tenant_id = :tenant AND NOT a.retired) AS audiences,
           EXISTS (SELECT FROM policy.objective o WHERE o.tenant_id = :tenant AND NOT o.retired) AS objectives
    """
)
_LEFT = statement(
    """
    SELECT
      (SELECT coalesce(json_agg(json_build_object('id', m.id, 'name', m.name, 'permissions',
                ARRAY(SELECT DISTINCT p FROM tenant.member_role h
                        JOIN tenant.role r ON r.tenant_id = h.tenant_id AND r.name = h.role
                       CROSS JOIN unnest(r.permissions) p
                       WHERE h.tenant_id = m.tenant_id AND h.member_id = m.id)) ORDER BY m.id), '[]')
         FROM tenant.member m WHERE m.tenant_id = :tenant AND m.active)::text AS colleagues,
      ARRAY(SELECT i.name FROM tenant.invitation i
             WHERE i.tenant_id = :tenant AND i.accepted_at IS NULL AND i.revoked_at IS NULL AND i.expires_at > :now
             ORDER BY i.id LIMIT 10) AS invited,
      ARRAY(SELECT DISTINCT m.name FROM tenant.role_grant g
              JOIN tenant.member m ON m.tenant_id = g.tenant_id AND m.id = g.member_id
             WHERE g.tenant_id = :tenant AND g.state = 'waiting' ORDER BY m.name LIMIT 10) AS resting,
      (SELECT json_build_object('id', v.id, 'state', v.state, 'drafted_by', v.drafted_by, 'submitted_by', v.submitted_by)
         FROM policy.version v
        WHERE v.tenant_id = :tenant AND v.state IN ('draft', 'in_review', 'scheduled')
        ORDER BY v.state = 'draft', v.number DESC LIMIT 1)::text AS version,
      ARRAY(SELECT DISTINCT m.name FROM workflow.seat s
              JOIN tenant.member m ON m.tenant_id = s.tenant_id AND m.id = s.member_id
             WHERE s.tenant_id = :tenant AND s.state = 'open' ORDER BY m.name LIMIT 10) AS asked
    """
)
_colleagues = msgspec.json.Decoder(tuple[Colleague, ...])
_version = msgspec.json.Decoder(WaitingVersion)


async def get_first_steps(session: ReadSession, caller: Caller, clock: Clock) -> list[FirstStep]:
    """Return the first steps as the caller sees them; none once all are done."""
    (there,) = await fetch(session, _AT_WORK, tenant=caller.tenant_id)
    if all(there.values()):
        return []
    (left,) = await fetch(session, _LEFT, tenant=caller.tenant_id, now=clock.now())
    standing = Standing(
        colleagues=_colleagues.decode(left["colleagues"]),
        invited=tuple(left["invited"]),
        resting=tuple(left["resting"]),
        version=_version.decode(left["version"]) if left["version"] else None,
        asked=tuple(left["asked"]),
        **there,
    )
    return list(steps(standing, caller.member_id))
