"""Who is told of what is said in a discussion.

Rules kept: everybody concerned is told one thing, the one that matters most to them; nobody is told of what they said
themselves, nor the author of what is internal. Computes only.
"""

from collections.abc import Iterable
from uuid import UUID

from workflows.discussion.thread import Comment, Thread
from workflows.notices.kinds import NoticeKind
from workflows.notices.telling import Telling
from workflows.rows.snapshot import Snapshot


def told_of_begun(proposal: Snapshot, thread: Thread) -> tuple[Telling, ...]:
    """Return who is told that `thread` was begun: those named, and the author of what must be settled that they may read."""
    blocks = thread.blocking and thread.audience == "shared"
    told = [(NoticeKind.DISCUSSION_BLOCKING, (proposal.author.id,))] if blocks else []
    return _each(proposal, thread, thread.comments[0], told)


def told_of_answer(proposal: Snapshot, thread: Thread) -> tuple[Telling, ...]:
    """Return who is told of the newest comment of `thread`: those named in it, and those who take part in the thread.

    To the author any shared thread is theirs to follow.
    """
    *earlier, newest = thread.comments
    others = [comment.member_id for comment in earlier]
    if thread.audience == "shared":
        others.append(proposal.author.id)
    return _each(proposal, thread, newest, [(NoticeKind.DISCUSSION_ANSWER, others)])


def _each(
    proposal: Snapshot, thread: Thread, said: Comment, more: Iterable[tuple[NoticeKind, Iterable[UUID]]]
) -> tuple[Telling, ...]:
    told: dict[UUID, NoticeKind] = {}
    for kind, members in ((NoticeKind.DISCUSSION_MENTION, said.mentions), *more):
        for member in members:
            told.setdefault(member, kind)
    return tuple(
        Telling(
            kind=kind,
            member_id=member,
            key=f"{kind}/{said.id}",
            proposal_id=proposal.id,
            by_id=said.member_id,
            object_id=thread.id,
        )
        for member, kind in told.items()
        if member != said.member_id
    )
