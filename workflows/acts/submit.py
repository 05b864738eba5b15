"""Submitting: the words become a revision, the policy's verdict and the brief are frozen, and people are asked.

Rule kept: revision, review, stages, seats and ledger entry are written together, and only if the draft is still the one that
was read and the policy that judged it is still in force.
"""

from uuid import UUID

from tenants.access.caller import Caller
from tenants.access.permissions import Permission
from tenants.acting.carry_out import carry_out
from tenants.db.session import WriteSession
from tenants.ground.clock import Clock
from tenants.ground.errors import Problem
from tenants.ground.etags import require_version
from workflows.acting.settle import settle
from workflows.acting.submission import submission
from workflows.kinds.stored import parse
from workflows.review.actions import may_submit
from workflows.review.machine import PROPOSAL
from workflows.rows.snapshot import ProposalView, Snapshot


async def submit_proposal(
    session: WriteSession, caller: Caller, clock: Clock, proposal_id: UUID, *, expected_version: int, answer: str = ""
) -> ProposalView:
    """Submit the draft as it stands. `answer` is what its author says to what was asked for before, if anything was.

    Raises `not-found`, `wrong-state`, `forbidden`, `stale`, `no-policy-in-force`, `incomplete-proposal` with the open
    questions, `policy-not-evaluated`, `policy-blocks` with the findings (recorded), or `nobody-can-decide`.
    """

    async def act(before: Snapshot) -> ProposalView:
        state = PROPOSAL.move(before.state, "submit")
        _require_submitter(before, caller)
        require_version(before.version, expected_version)
        content, now = parse(before.draft), clock.now()
        done = await submission(session, caller, before, now, content=content, state=state, answer=answer)
        return await carry_out(session, caller, now, done)

    return await settle(session, caller, proposal_id, act)


def _require_submitter(before: Snapshot, caller: Caller) -> None:
    if not may_submit(before.standing(caller), caller):
        caller.require(Permission.PROPOSAL_CREATE)
        raise Problem(
            "forbidden",
            "A proposal is submitted by its author, or by whoever last changed its words.",
            fix="Tell the author that you think it is ready.",
        )
