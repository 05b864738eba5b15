"""Suggestions: other words by whoever decides, which the author takes over, declines or leaves."""

from uuid import UUID

from api.http.operations import operation
from api.schemas.proposals import SuggestionAnswer, SuggestionNew
from tenants.access.caller import Caller
from tenants.db.session import ReadSession, WriteSession
from tenants.ground.clock import Clock
from workflows.acts import suggest as suggesting
from workflows.rows.snapshot import ProposalView
from workflows.rows.suggestions import SuggestionView
from workflows.rows.suggestions import list_suggestions as listed


@operation("GET", "/proposals/{proposal_id}/suggestions", "listSuggestions", tag="proposals")
async def list_suggestions(proposal_id: UUID, caller: Caller, session: ReadSession) -> list[SuggestionView]:
    """List what was suggested for a proposal, newest first, each with what it would change."""
    return await listed(session, caller, proposal_id)


@operation(
    "POST",
    "/proposals/{proposal_id}/suggestions",
    "suggest",
    tag="proposals",
    acts=True,
    etag=lambda view: view.summary.etag,
    refuses=("forbidden", "own-proposal", "not-your-seat", "wrong-state", "review-expired", "stale-decision"),
)
async def suggest(
    proposal_id: UUID, data: SuggestionNew, caller: Caller, session: WriteSession, clock: Clock
) -> ProposalView:
    """Suggest other words for what is under review. A second suggestion takes the place of the caller's first."""
    return await suggesting.suggest(
        session,
        caller,
        clock,
        proposal_id,
        data.content,
        note=data.note,
        revision_digest=data.revision_digest,
    )


@operation(
    "POST",
    "/proposals/{proposal_id}/suggestions/{suggestion_id}/acceptance",
    "acceptSuggestion",
    tag="proposals",
    acts=True,
    etag=lambda view: view.summary.etag,
    refuses=(
        "forbidden",
        "wrong-state",
        "no-policy-in-force",
        "incomplete-proposal",
        "policy-not-evaluated",
        "policy-blocks",
        "nobody-can-decide",
    ),
)
async def accept_suggestion(
    proposal_id: UUID, suggestion_id: UUID, caller: Caller, session: WriteSession, clock: Clock
) -> ProposalView:
    """Take over what was suggested: a new revision is put before those who decide. What was approved of the old words falls."""
    return await suggesting.accept_suggestion(session, caller, clock, proposal_id, suggestion_id)


@operation(
    "POST",
    "/proposals/{proposal_id}/suggestions/{suggestion_id}/refusal",
    "declineSuggestion",
    tag="proposals",
    acts=True,
    etag=lambda view: view.summary.etag,
    refuses=("forbidden", "wrong-state"),
)
async def decline_suggestion(
    *,
    proposal_id: UUID,
    suggestion_id: UUID,
    data: SuggestionAnswer,
    caller: Caller,
    session: WriteSession,
    clock: Clock,
) -> ProposalView:
    """Decline what was suggested, with a word why if there is one. Nothing else changes."""
    return await suggesting.decline_suggestion(session, caller, clock, proposal_id, suggestion_id, reason=data.reason)


@operation(
    "POST",
    "/proposals/{proposal_id}/suggestions/{suggestion_id}/withdrawal",
    "withdrawSuggestion",
    tag="proposals",
    acts=True,
    etag=lambda view: view.summary.etag,
    refuses=("forbidden", "wrong-state"),
)
async def withdraw_suggestion(
    proposal_id: UUID, suggestion_id: UUID, caller: Caller, session: WriteSession, clock: Clock
) -> ProposalView:
    """Take back one's own suggestion."""
    return await suggesting.withdraw_suggestion(session, caller, clock, proposal_id, suggestion_id)


OPERATIONS = (list_suggestions, suggest, accept_suggestion, decline_suggestion, withdraw_suggestion)
