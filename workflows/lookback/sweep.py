"""Versions whose day has come, and look backs that are owed, in every organization.

Rule kept: nothing here happens twice, and one organization's failure is logged and left for the next time without holding
up the others.
"""

from uuid import UUID

import structlog

from policies.versions.taking_force import organizations_with_due
from tenants.db.session import Database
from tenants.ground.clock import Clock
from workflows.lookback.recheck import catch_up

_log = structlog.get_logger()


async def sweep(database: Database, clock: Clock) -> tuple[int, int]:
    """Catch up in every organization that owes something; return how many versions took force and approvals were lost."""
    async with database.reading() as session:
        organizations = await organizations_with_due(session)
    taken, lapsed = 0, 0
    for tenant in organizations:
        done = await _one(database, clock, tenant)
        taken, lapsed = taken + done[0], lapsed + done[1]
    return taken, lapsed


async def _one(database: Database, clock: Clock, tenant: UUID) -> tuple[int, int]:
    try:
        return await catch_up(database, clock, tenant)
    except Exception:  # noqa: BLE001  whatever is wrong in one organization, the others have their day
        _log.exception("look_back_failed", organization=str(tenant))
        return 0, 0
