"""What changes in a discussion, as statements.

Rule kept: what moves a thread finds it as it was read, or nothing is written; so does what makes a proposal wait for one, or
wait no longer, so that nobody approves past it at the same moment. Computes only.
"""

from collections.abc import Sequence
from uuid import UUID

from tenants.acting.act import Order, Write, write
from tenants.db.statement import statement
from workflows.discussion.thread import Comment, Thread
from workflows.rows.snapshot import Snapshot

_BEGIN = statement(
    """
    INSERT INTO workflow.thread (tenant_id, id, proposal_id, revision, field, starts, ends, audience, blocking, state, begun_by,
                                 begun_at)
    VALUES (:tenant, :id, :proposal, :revision, :field, :starts, :ends, :audience, :blocking, 'open', :begun_by, :begun_at)
    """
)
_SAY = statement(
    """
    INSERT INTO workflow.comment (tenant_id, id, thread_id, member_id, words_opening, mentions, at)
    VALUES (:tenant, :id, :thread, :member, :opening, :mentions, :at)
    """
)
_MOVE = statement(
    """
    UPDATE workflow.thread t
       SET state = :state, settled_by = :settled_by, settled_at = :settled_at, comments = :comments, version = t.version + 1
     WHERE t.tenant_id = :tenant AND t.id = :id AND t.version = :version
    """
)
_BLOCK = statement(
    """
    UPDATE workflow.proposal p SET blocking_threads = :after
     WHERE p.tenant_id = :tenant AND p.id = :id AND p.version = :version AND p.blocking_threads = :before
    """
)


_STAY = statement("SELECT p.id FROM workflow.proposal p WHERE p.tenant_id = :tenant AND p.id = :id FOR KEY SHARE")


def stays(tenant: UUID, proposal: UUID) -> Write:
    """Return what holds the proposal that somebody is told of: before the thread, in the one lock order, because notices name it."""
    return write(_STAY, order=Order.PROPOSAL, rows=1, tenant=tenant, id=proposal)


def begun(tenant: UUID, proposal: UUID, thread: Thread) -> Write:
    """Return what writes a new thread; its first comment is written beside it."""
    return write(
        _BEGIN,
        order=Order.REVIEW,
        tenant=tenant,
        id=thread.id,
        proposal=proposal,
        revision=thread.revision,
        field=thread.anchor.field,
        starts=thread.anchor.start,
        ends=thread.anchor.end,
        audience=thread.audience,
        blocking=thread.blocking,
        begun_by=thread.begun_by,
        begun_at=thread.begun_at,
    )


def said(tenant: UUID, thread: UUID, comment: Comment, opening: UUID) -> Write:
    """Return what writes a comment; `opening` names what opens its words."""
    return write(
        _SAY,
        tenant=tenant,
        id=comment.id,
        thread=thread,
        member=comment.member_id,
        opening=opening,
        mentions=list(comment.mentions),
        at=comment.at,
    )


def moved(tenant: UUID, was: Thread, now_is: Thread) -> Write:
    """Return what writes a thread that stood as `was` and stands as `now_is`, its comments aside."""
    return write(
        _MOVE,
        order=Order.REVIEW,
        rows=1,
        tenant=tenant,
        id=was.id,
        version=was.version,
        state=now_is.state,
        settled_by=now_is.settled_by,
        settled_at=now_is.settled_at,
        comments=len(now_is.comments),
    )


def waits_for(tenant: UUID, proposal: Snapshot, threads: Sequence[UUID]) -> Write:
    """Return what makes the approval of `proposal` wait for `threads` and no others. The version stays: some may not see it."""
    return write(
        _BLOCK,
        order=Order.PROPOSAL,
        rows=1,
        tenant=tenant,
        id=proposal.id,
        version=proposal.version,
        before=list(proposal.blocking_threads),
        after=list(threads),
    )
