"""Proposals: started, edited, submitted, withdrawn; their revisions, brief and differences."""

from uuid import UUID

from api.http.cursors import Cursor, PageSize, cursor_for, position_in
from api.http.limits import WORDS_BODY
from api.http.operations import operation
from api.http.request_context import ExpectedVersion
from api.http.timestamps import Moment, within_reason
from api.schemas.common import VersionNumber
from api.schemas.proposals import DraftChange, Look, ProposalNew, ProposalPage, Reason, SearchWords, Submission
from tenants.access.caller import Caller
from tenants.db.session import ReadSession, WriteSession
from tenants.ground.clock import Clock
from workflows.acts import draft
from workflows.acts.submit import submit_proposal as submit
from workflows.checking import begin
from workflows.checking.begin import Beginning, BegunLike
from workflows.desk.lists import list_proposals as list_them
from workflows.desk.narrowed import Narrowed
from workflows.desk.timeline import TimelineEvent
from workflows.desk.timeline import get_timeline as read_timeline
from workflows.kinds.content import HexDigest
from workflows.kinds.kind import FieldText
from workflows.kinds.register import KindName
from workflows.lookback.outlook import get_proposal as read_proposal
from workflows.rows import revisions
from workflows.rows.revisions import BriefView, DiffView, RevisionView
from workflows.rows.snapshot import ProposalState, ProposalView


def _etag(view: ProposalView) -> str:
    return view.summary.etag


@operation(
    "POST",
    "/proposals",
    "createProposal",
    tag="proposals",
    acts=True,
    status=201,
    limit=WORDS_BODY,
    etag=_etag,
    location=lambda view: f"/api/v1/proposals/{view.summary.id}",
    refuses=("forbidden", "not-found", "wrong-state"),
)
async def create_proposal(data: ProposalNew, caller: Caller, session: WriteSession, clock: Clock) -> ProposalView:
    """Start a draft. Only its author sees it until it is submitted."""
    return await draft.create_proposal(session, caller, clock, data.content, template=data.template or None)


@operation("GET", "/proposals", "listProposals", tag="proposals")
async def list_proposals(
    *,
    caller: Caller,
    session: ReadSession,
    words: SearchWords | None = None,
    state: ProposalState | None = None,
    kind: KindName | None = None,
    author: UUID | None = None,
    decider: UUID | None = None,
    channel: UUID | None = None,
    since: Moment | None = None,
    until: Moment | None = None,
    mine: bool = False,
    limit: PageSize = 20,
    cursor: Cursor | None = None,
) -> ProposalPage:
    """List the proposals the caller may see, newest first. `words` are found by their beginnings in all that was proposed."""
    wanted = Narrowed(
        state=state,
        kind=kind,
        mine=mine,
        words=words,
        author=author,
        decider=decider,
        channel=channel,
        since=within_reason(since, "since"),
        until=within_reason(until, "until"),
    )
    found = await list_them(session, caller, wanted, after=position_in(cursor, UUID), limit=limit)
    following = cursor_for(found.next_after) if found.next_after else None
    return ProposalPage(items=found.items, next=following, looked_back_to=found.looked_back_to)


@operation("GET", "/proposals/beginning", "suggestBeginning", tag="proposals", refuses=("forbidden",))
async def suggest_beginning(caller: Caller, session: ReadSession, kind: KindName) -> Beginning:
    """Suggest what a new proposal may answer at first, from the plan and from the caller's last one like it."""
    return await begin.suggest_beginning(session, caller, kind)


@operation("GET", "/proposals/{proposal_id}/like", "beginLike", tag="proposals", refuses=("forbidden",))
async def begin_like(caller: Caller, session: ReadSession, proposal_id: UUID) -> BegunLike:
    """Show what a new proposal like this one starts with: its words and answers, without what was true of it alone."""
    return await begin.begin_like(session, caller, proposal_id)


@operation("GET", "/proposals/{proposal_id}", "getProposal", tag="proposals", etag=_etag)
async def get_proposal(caller: Caller, session: ReadSession, clock: Clock, proposal_id: UUID) -> ProposalView:
    """Show one proposal with its review, what the caller may do now, and what their approval would do."""
    return await read_proposal(session, caller, clock, proposal_id)


@operation(
    "PUT",
    "/proposals/{proposal_id}/draft",
    "changeDraft",
    tag="proposals",
    limit=WORDS_BODY,
    etag=_etag,
    refuses=("forbidden", "wrong-state"),
)
async def change_draft(
    *,
    proposal_id: UUID,
    data: DraftChange,
    version: ExpectedVersion,
    caller: Caller,
    session: WriteSession,
    clock: Clock,
) -> ProposalView:
    """Replace the words of a draft, or of a proposal a change was asked for."""
    return await draft.change_draft(session, caller, clock, proposal_id, data.content, expected_version=version)


@operation(
    "POST",
    "/proposals/{proposal_id}/submit",
    "submitProposal",
    tag="proposals",
    acts=True,
    etag=_etag,
    refuses=(
        "forbidden",
        "wrong-state",
        "no-policy-in-force",
        "nobody-can-decide",
        "incomplete-proposal",
        "policy-not-evaluated",
        "policy-blocks",
    ),
)
async def submit_proposal(
    *,
    proposal_id: UUID,
    data: Submission | None = None,
    version: ExpectedVersion,
    caller: Caller,
    session: WriteSession,
    clock: Clock,
) -> ProposalView:
    """Submit the words as they stand. The route, the brief and the times are frozen now."""
    answer = data.answer if data else ""
    return await submit(session, caller, clock, proposal_id, expected_version=version, answer=answer)


@operation(
    "POST",
    "/proposals/{proposal_id}/withdraw",
    "withdrawProposal",
    tag="proposals",
    acts=True,
    etag=_etag,
    refuses=("forbidden", "wrong-state", "reason-required"),
)
async def withdraw_proposal(
    proposal_id: UUID, data: Reason, caller: Caller, session: WriteSession, clock: Clock
) -> ProposalView:
    """Take a proposal back, with a reason."""
    return await draft.withdraw_proposal(session, caller, clock, proposal_id, data.reason)


@operation(
    "DELETE", "/proposals/{proposal_id}", "discardProposal", tag="proposals", refuses=("forbidden", "wrong-state")
)
async def discard_proposal(proposal_id: UUID, caller: Caller, session: WriteSession, clock: Clock) -> None:
    """Put a draft away for good. What was ever submitted stays."""
    await draft.discard_proposal(session, caller, clock, proposal_id)


@operation("GET", "/proposals/{proposal_id}/brief", "getBrief", tag="proposals")
async def get_brief(caller: Caller, session: ReadSession, proposal_id: UUID) -> BriefView:
    """Show the brief of the latest review: everything a decider sees, frozen at submit."""
    return await revisions.get_brief(session, caller, proposal_id)


@operation("GET", "/proposals/{proposal_id}/briefs/{digest}", "getFrozenBrief", tag="proposals")
async def get_frozen_brief(caller: Caller, session: ReadSession, proposal_id: UUID, digest: HexDigest) -> BriefView:
    """Show the brief that a digest names, as it was frozen: what whoever decided on it had seen."""
    return await revisions.get_frozen_brief(session, caller, proposal_id, digest)


@operation("GET", "/proposals/{proposal_id}/words", "getProposalWords", tag="proposals")
async def get_words(
    caller: Caller, session: ReadSession, proposal_id: UUID, revision: VersionNumber | None = None
) -> list[FieldText]:
    """Show every word of the proposal field by field, with labels, whatever its kind: as it stands, or of one revision."""
    return list(await revisions.get_words(session, caller, proposal_id, revision))


@operation("GET", "/proposals/{proposal_id}/revisions", "listRevisions", tag="proposals")
async def list_revisions(caller: Caller, session: ReadSession, proposal_id: UUID) -> list[RevisionView]:
    """List every submitted content, oldest first."""
    return await revisions.list_revisions(session, caller, proposal_id)


@operation("GET", "/proposals/{proposal_id}/diff", "getDiff", tag="proposals", refuses=("unknown-reference",))
async def get_diff(
    caller: Caller, session: ReadSession, proposal_id: UUID, from_: VersionNumber, to: VersionNumber
) -> DiffView:
    """Show what changed from one revision to another, field by field."""
    return await revisions.get_difference(session, caller, proposal_id, from_, to)


@operation("GET", "/proposals/{proposal_id}/timeline", "getTimeline", tag="proposals")
async def get_timeline(caller: Caller, session: ReadSession, proposal_id: UUID) -> list[TimelineEvent]:
    """Tell everything that happened to the proposal, oldest first."""
    return await read_timeline(session, caller, proposal_id)


@operation("PUT", "/proposals/{proposal_id}/look", "look", tag="proposals")
async def look(proposal_id: UUID, data: Look, caller: Caller, session: WriteSession, clock: Clock) -> None:
    """Note that the caller has seen a revision; the next difference is shown from there."""
    await revisions.look(session, caller, clock, proposal_id, data.revision)


OPERATIONS = (
    create_proposal,
    list_proposals,
    suggest_beginning,
    begin_like,
    get_proposal,
    change_draft,
    submit_proposal,
    withdraw_proposal,
    discard_proposal,
    get_brief,
    get_frozen_brief,
    get_words,
    list_revisions,
    get_diff,
    get_timeline,
    look,
)
