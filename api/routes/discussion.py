"""The discussion of a proposal: threads about its words, answers, and what has to be settled before anybody approves."""

from uuid import UUID

from api.http.operations import operation
from api.http.request_context import ExpectedVersion
from api.schemas.discussion import CommentNew, ThreadNew
from tenants.access.caller import Caller
from tenants.db.session import ReadSession, WriteSession
from tenants.ground.clock import Clock
from tenants.organizations.named_member import Who
from workflows.discussion import answer, begin, queries
from workflows.discussion.anchor import Anchor
from workflows.discussion.saying import Said
from workflows.discussion.view import Discussion, ThreadView

_THREAD = "/proposals/{proposal_id}/threads/{thread_id}"


@operation("GET", "/proposals/{proposal_id}/threads", "listThreads", tag="discussion")
async def list_threads(caller: Caller, session: ReadSession, proposal_id: UUID) -> Discussion:
    """List the threads of a proposal that the caller may read, with where their words are now."""
    return await queries.list_threads(session, caller, proposal_id)


@operation("GET", "/proposals/{proposal_id}/readers", "listReaders", tag="discussion")
async def list_readers(caller: Caller, session: ReadSession, proposal_id: UUID) -> list[Who]:
    """List who else may read a proposal, by name: whom the caller may name in its discussion."""
    return await queries.list_readers(session, caller, proposal_id)


@operation(
    "POST",
    "/proposals/{proposal_id}/threads",
    "beginThread",
    tag="discussion",
    acts=True,
    status=201,
    etag=lambda view: view.etag,
    refuses=("forbidden", "wrong-state", "discussion-full"),
)
async def begin_thread(
    proposal_id: UUID, data: ThreadNew, caller: Caller, session: WriteSession, clock: Clock
) -> ThreadView:
    """Begin a thread about words or a picture of a proposal, or about all of it.

    An internal one does not exist for the author. One that is `blocking` must be settled before anybody approves.
    """
    given = begin.ThreadBeginning(
        revision=data.revision,
        anchor=Anchor(field=data.field, start=data.start, end=data.end),
        audience=data.audience,
        blocking=data.blocking,
        said=Said(words=data.words, mentions=tuple(data.mentions)),
    )
    return await begin.begin_thread(session, caller, clock, proposal_id, given)


@operation(
    "POST",
    f"{_THREAD}/comments",
    "addComment",
    tag="discussion",
    acts=True,
    status=201,
    etag=lambda view: view.etag,
    refuses=("forbidden", "wrong-state", "discussion-full"),
)
async def add_comment(
    *, proposal_id: UUID, thread_id: UUID, data: CommentNew, caller: Caller, session: WriteSession, clock: Clock
) -> ThreadView:
    """Answer in a thread."""
    given = Said(words=data.words, mentions=tuple(data.mentions))
    return await answer.add_comment(session, caller, clock, proposal_id, thread_id, given=given)


@operation(
    "POST",
    f"{_THREAD}/settle",
    "settleThread",
    tag="discussion",
    acts=True,
    etag=lambda view: view.etag,
    refuses=("forbidden", "wrong-state"),
)
async def settle_thread(
    *, proposal_id: UUID, thread_id: UUID, version: ExpectedVersion, caller: Caller, session: WriteSession, clock: Clock
) -> ThreadView:
    """Say that a thread is settled, having read all that was said in it."""
    return await answer.settle_thread(session, caller, clock, proposal_id, thread_id, expected_version=version)


@operation(
    "POST",
    f"{_THREAD}/reopen",
    "reopenThread",
    tag="discussion",
    acts=True,
    etag=lambda view: view.etag,
    refuses=("forbidden", "wrong-state"),
)
async def reopen_thread(
    *, proposal_id: UUID, thread_id: UUID, version: ExpectedVersion, caller: Caller, session: WriteSession, clock: Clock
) -> ThreadView:
    """Open a settled thread again."""
    return await answer.reopen_thread(session, caller, clock, proposal_id, thread_id, expected_version=version)


OPERATIONS = (list_threads, list_readers, begin_thread, add_comment, settle_thread, reopen_thread)
