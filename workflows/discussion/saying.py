"""Saying something in a discussion: what may be said, and how it is kept.

Rule kept: what somebody says is kept once, sealed in the ledger; the entry itself holds ids. Computes only.
"""

from collections.abc import Collection
from datetime import datetime
from typing import Any
from uuid import UUID

import msgspec

from tenants.ground.errors import Problem
from tenants.ground.ids import CommentId, OpeningId, uuid7
from tenants.ledger.entry import Entry
from tenants.ledger.entry_types import EntryType
from workflows.discussion.participation import Audience
from workflows.discussion.thread import Comment

MOST_THREADS = 50
"""How many threads a proposal may have."""
MOST_COMMENTS = 50
"""How much may be said in one."""


class Said(msgspec.Struct, frozen=True, kw_only=True):
    """What somebody says, and the members they name in it."""

    words: str
    mentions: tuple[UUID, ...] = ()


def require_said(given: Said, readers: Collection[UUID], audience: Audience, author: UUID) -> Said:
    """Return `given` as it is kept: each person named once. Raises `invalid-content` for no words, and for who does not read it.

    `readers` are those who may read the proposal. What is said of ids of other organizations, and of those that never existed,
    is the same.
    """
    allowed = set(readers) - ({author} if audience == "internal" else set())
    errors = [
        {"pointer": f"/mentions/{number}", "message": "This is you, or nobody who reads this thread."}
        for number, one in enumerate(given.mentions)
        if one not in allowed
    ]
    if errors:
        raise Problem(
            "invalid-content",
            "You can name only people who read this thread: anybody else would be told of words they may not see.",
            fix="Choose from the list that opens after @.",
            errors=errors,
        )
    if not given.words.strip():
        raise Problem(
            "invalid-content",
            "There are no words in what you send.",
            fix="Say it in a sentence.",
            errors=[{"pointer": "/words", "message": "Say it in a sentence."}],
        )
    return Said(words=given.words.strip(), mentions=tuple(dict.fromkeys(given.mentions)))


def require_room(count: int, most: int, what: str) -> None:
    """Raise `discussion-full` where `count` of `what` are there already, and `most` may be."""
    if count >= most:
        raise Problem(
            "discussion-full",
            f"There are {most} {what} already, and nobody could read more before deciding.",
            fix="Settle what is open first, or say it to the people concerned.",
        )


def comment_by(member: UUID, given: Said, at: datetime) -> Comment:
    """Return what `member` says at the moment `at`."""
    return Comment(id=CommentId(uuid7()), member_id=member, words=given.words, mentions=given.mentions, at=at)


def entry_of(kind: EntryType, proposal: UUID, thread: UUID, audience: Audience, **detail: Any) -> Entry:
    """Return what the ledger keeps of something that happened in a discussion."""
    return Entry(
        type=kind,
        object_kind="proposal",
        object_id=proposal,
        detail={"thread": thread, "audience": audience, **detail},
    )


def with_words(entry: Entry, comment: Comment, quote: str = "") -> tuple[Entry, OpeningId]:
    """Return `entry` with what was said sealed in it, about the words `quote`, and the id of what opens what was said."""
    opening = OpeningId(uuid7())
    private = {"reason": comment.words} | ({"words": quote} if quote else {})
    detail = entry.detail | {"comment": comment.id, "mentions": len(comment.mentions)}
    return msgspec.structs.replace(entry, detail=detail, private=private, openings={"reason": opening}), opening
