"""Decisions on proposals, and sending a review to other people."""

from uuid import UUID

from api.http.operations import operation
from api.schemas.proposals import DecisionNew, Reason
from policies.versions.tables import find_in_force
from tenants.access.caller import Caller
from tenants.db.session import ReadSession, WriteSession
from tenants.ground.clock import Clock
from workflows.acts import decide as deciding
from workflows.acts import reroute, take_back
from workflows.review.admissibility import DecisionInput
from workflows.review.causes import Causes, causes
from workflows.rows.snapshot import ProposalView


@operation(
    "POST",
    "/proposals/{proposal_id}/decisions",
    "decide",
    tag="proposals",
    acts=True,
    etag=lambda view: view.summary.etag,
    refuses=(
        "forbidden",
        "own-proposal",
        "already-decided",
        "not-your-seat",
        "wrong-state",
        "review-expired",
        "nobody-can-decide",
        "stale-decision",
        "waiver-lost",
        "thread-open",
        "reason-required",
        "not-low-risk",
    ),
)
async def decide(
    proposal_id: UUID, data: DecisionNew, caller: Caller, session: WriteSession, clock: Clock
) -> ProposalView:
    """Approve, ask for a change, reject or step aside, bound to what the caller saw.

    Any digest that has moved is refused. Nobody decides on their own proposal; the attempt is put on record.
    """
    given = DecisionInput(
        verdict=data.verdict,
        revision_digest=data.revision_digest,
        policy_digest=data.policy_digest,
        brief_digest=data.brief_digest,
        reason=data.reason,
        quotes=tuple(data.quotes),
        outlook=data.outlook,
        cause=data.cause,
        together=data.together,
    )
    return await deciding.decide(session, caller, clock, proposal_id, given)


@operation(
    "POST",
    "/proposals/{proposal_id}/reroute",
    "rerouteProposal",
    tag="proposals",
    acts=True,
    etag=lambda view: view.summary.etag,
    refuses=("forbidden", "wrong-state", "nobody-can-decide", "reason-required"),
)
async def reroute_proposal(
    proposal_id: UUID, data: Reason, caller: Caller, session: WriteSession, clock: Clock
) -> ProposalView:
    """Ask other people where those who were asked have left, lost the role or stepped aside. Nothing is approved by it."""
    return await reroute.reroute_proposal(session, caller, clock, proposal_id, data.reason)


@operation(
    "POST",
    "/proposals/{proposal_id}/take-back",
    "takeBackApproval",
    tag="proposals",
    acts=True,
    etag=lambda view: view.summary.etag,
    refuses=("forbidden", "own-proposal", "not-your-seat", "wrong-state", "review-expired", "reason-required"),
)
async def take_back_approval(
    proposal_id: UUID, data: Reason, caller: Caller, session: WriteSession, clock: Clock
) -> ProposalView:
    """Take back an approval the caller gave, while it is not due to appear yet. Their stage is decided again."""
    return await take_back.take_back_approval(session, caller, clock, proposal_id, data.reason)


@operation("GET", "/causes", "listCauses", tag="proposals")
async def list_causes(caller: Caller, session: ReadSession) -> Causes:
    """List the kinds of reasons for rejecting, those of the policy in force first, and the conflicts one may declare."""
    enacted = await find_in_force(session, caller)
    return causes(enacted.document.reject_reasons or () if enacted else ())


OPERATIONS = (list_causes, decide, reroute_proposal, take_back_approval)
