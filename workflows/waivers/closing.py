"""The worker's look at the open waivers of a proposal, once nobody has typed for a while and again on the first day that ends.

Rule kept: it is idempotent. What has a use stays, and is looked at again on its day; the rest is closed.
"""

from datetime import datetime
from uuid import UUID

from policies.verdict.waivers import digest_of
from policies.versions.rulebook_cache import rulebook_of
from policies.versions.taking_force import in_force_now
from tenants.access.caller import System
from tenants.acting.act import Act
from tenants.acting.carry_out import carry_out
from tenants.db.session import ReadSession, WriteSession
from tenants.due.watching import Again, Turn
from tenants.ground.clock import Clock
from workflows.acting.close_waivers import closing, hold_open_waivers
from workflows.judging.open_waivers import closed_because


async def watch_waivers(turn: Turn, clock: Clock) -> Again | None:
    """Look at the open waivers of the proposal `turn.subject`."""
    async with turn.database.writing(turn.tenant) as session:
        later = await close_waivers(session, System(tenant_id=turn.tenant, via="worker"), clock, turn.subject)
    return None if later is None else Again(later)


async def close_waivers(session: WriteSession, acting: System, clock: Clock, proposal: UUID) -> datetime | None:
    """Close the waivers of `proposal` that have nothing left to cover; return the first day of those that stay, if any do."""
    rules = await _rules_in_force(session, acting.tenant_id)
    held = await hold_open_waivers(session, acting.tenant_id, proposal)
    judged = [(waiver, closed_because(waiver, rules)) for waiver in held]
    closed = closing(acting.tenant_id, [(waiver, why) for waiver, why in judged if why is not None], clock.now())
    if closed.writes:
        done = Act(answer=None, writes=closed.writes, entries=closed.entries, owes=closed.owes)
        await carry_out(session, acting, clock.now(), done)
    return min((waiver.until for waiver, why in judged if why is None), default=None)


async def _rules_in_force(session: ReadSession, tenant: UUID) -> frozenset[bytes]:
    version = await in_force_now(session, tenant)
    if version is None or version.digest is None:
        return frozenset()
    rulebook = await rulebook_of(session, tenant, version.id, version.digest)
    return frozenset(digest_of(one.rule) for one in rulebook.rules)
