"""A proposal with what the reader's approval would do, worked out against the policy that applies now.

Rule kept: what is promised before an approval is judged by the very function that judges the approval afterwards.
"""

from uuid import UUID

import msgspec
from sqlalchemy import select
from sqlmodel import col

from policies.versions.rulebook_cache import rulebook_of
from policies.versions.tables import Version
from tenants.access.caller import Caller
from tenants.db.session import ReadSession
from tenants.ground.clock import Clock
from workflows.kinds.register import kind_of
from workflows.kinds.stored import parse
from workflows.lookback.approved import decided_on, ground_of
from workflows.lookback.lost_approvals import lapse_of_one
from workflows.review.actions import may_decide
from workflows.review.lapse import Lapse, NewPolicy
from workflows.review.outlook import Outlook, outlook_of
from workflows.rows.queries import read_snapshot
from workflows.rows.snapshot import ProposalView, Snapshot, present


async def get_proposal(session: ReadSession, caller: Caller, clock: Clock, proposal_id: UUID) -> ProposalView:
    """Return one proposal as the caller sees it. Raises `not-found`."""
    found = await read_snapshot(session, caller, proposal_id)
    outlook = await read_outlook(session, caller, clock, found)
    return msgspec.structs.replace(present(found, caller), outlook=outlook)


async def read_outlook(session: ReadSession, caller: Caller, clock: Clock, found: Snapshot) -> Outlook | None:
    """Return what an approval by the caller would do; None where they may not decide."""
    review = found.open_review
    standing = found.standing(caller)
    if review is None or not may_decide(standing, caller):
        return None
    content = parse(found.submitted or found.draft)
    afterwards = kind_of(content).afterwards(content, found.networks, caller.zone, found.past)
    ahead = await _ahead(session, caller, clock, found)
    holder = standing.in_place_of or caller.member_id
    outlook = outlook_of(review, holder, ahead, afterwards, unsettled=bool(found.blocking_threads))
    if standing.in_place_of is None:
        return outlook
    # Stepping aside would take the seat from whoever holds it.
    return msgspec.structs.replace(outlook, verdicts=tuple(one for one in outlook.verdicts if one != "recuse"))


async def _ahead(session: ReadSession, caller: Caller, clock: Clock, found: Snapshot) -> Lapse | None:
    """Return what the policy that applies now does not allow, where it is another than the one the review is under."""
    review = found.review
    if review is None or found.in_force in (None, review.policy_id):
        return None
    where = (col(Version.tenant_id) == caller.tenant_id, col(Version.state) == "in_force")
    held = (await session.execute(select(Version).where(*where))).scalar_one_or_none()
    if held is None or held.digest is None:
        return None
    ground = await ground_of(session, caller.tenant_id, clock.now())
    about = await decided_on(session, ground, found.id)
    if about is None:
        return None
    rulebook = await rulebook_of(session, held.tenant_id, held.id, held.digest)
    policy = NewPolicy(id=held.id, number=held.number, digest=held.digest, rulebook=rulebook, since=held.effective_from)
    return await lapse_of_one(policy, about, ground.now, caller.tenant_id)
