"""A discussion as a caller is shown it. Computes only."""

from collections.abc import Mapping
from datetime import datetime
from typing import Literal
from uuid import UUID

import msgspec

from tenants.ground.etags import etag_of
from tenants.organizations.named_member import Who
from workflows.discussion.participation import Audience, Part, ThreadState
from workflows.discussion.place import ThreadPlace
from workflows.discussion.thread import Comment, Thread

ThreadAction = Literal["addComment", "settleThread", "reopenThread"]


class CommentView(msgspec.Struct, frozen=True, kw_only=True):
    """What somebody said. `mentions` are those named in it with @."""

    id: UUID
    who: Who
    words: str
    mentions: tuple[Who, ...]
    at: datetime


class ThreadView(msgspec.Struct, frozen=True, kw_only=True):
    """A thread as the caller may see it. `blocking`: it must be settled before anybody approves.

    `etag` names what was said so far; settling it or opening it again has to name it.
    """

    id: UUID
    revision: int
    place: ThreadPlace
    audience: Audience
    blocking: bool
    state: ThreadState
    begun_by: Who
    begun_at: datetime
    settled_by: Who | None
    settled_at: datetime | None
    comments: tuple[CommentView, ...]
    etag: str
    actions: list[ThreadAction]


class Discussion(msgspec.Struct, frozen=True, kw_only=True):
    """The threads of a proposal that the caller may read, in the order they were begun.

    `audiences` are those the caller may begin a thread with, none where they may begin none; `may_block`: they may ask that it
    is settled before anybody approves. `revision` is the newest, which a new thread is about.
    """

    threads: list[ThreadView]
    audiences: list[Audience]
    may_block: bool
    revision: int


def shown(thread: Thread, place: ThreadPlace, part: Part, people: Mapping[UUID, Who]) -> ThreadView:
    """Return `thread` as whoever stands so to the proposal sees it."""
    return ThreadView(
        id=thread.id,
        revision=thread.revision,
        place=place,
        audience=thread.audience,
        blocking=thread.blocking,
        state=thread.state,
        begun_by=_named(thread.begun_by, people),
        begun_at=thread.begun_at,
        settled_by=_named(thread.settled_by, people) if thread.settled_by else None,
        settled_at=thread.settled_at,
        comments=tuple(_comment(one, people) for one in thread.comments),
        etag=etag_of(thread.version),
        actions=_actions(thread, part),
    )


def _comment(said: Comment, people: Mapping[UUID, Who]) -> CommentView:
    return CommentView(
        id=said.id,
        who=_named(said.member_id, people),
        words=said.words,
        mentions=tuple(_named(one, people) for one in said.mentions),
        at=said.at,
    )


def _actions(thread: Thread, part: Part) -> list[ThreadAction]:
    allowed: dict[ThreadAction, bool] = {
        "addComment": part.speaks,
        "settleThread": part.may_settle(thread.standing),
        "reopenThread": part.may_reopen(thread.standing),
    }
    return [action for action, may in allowed.items() if may]


def _named(member: UUID, people: Mapping[UUID, Who]) -> Who:
    return people.get(member) or Who(id=member, name="A former member", roles=())
