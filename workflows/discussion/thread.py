"""Threads as one look at the rows reads them, and which of them exist for whom. Computes only."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

import msgspec

from tenants.ledger.entry_types import EntryType
from workflows.discussion.anchor import Anchor
from workflows.discussion.participation import Audience, Part, Standing, ThreadState


class Comment(msgspec.Struct, frozen=True, kw_only=True):
    """What `member_id` said, opened."""

    id: UUID
    member_id: UUID
    words: str
    mentions: tuple[UUID, ...]
    at: datetime


class Thread(msgspec.Struct, frozen=True, kw_only=True):
    """A thread as it is stored, with its comments, oldest first. `revision` is the one its `anchor` is about."""

    id: UUID
    revision: int
    anchor: Anchor
    audience: Audience
    blocking: bool
    state: ThreadState
    begun_by: UUID
    begun_at: datetime
    settled_by: UUID | None
    settled_at: datetime | None
    version: int
    comments: tuple[Comment, ...]

    @property
    def standing(self) -> Standing:
        return Standing(state=self.state, blocking=self.blocking, begun_by=self.begun_by)


ABOUT_THREADS = frozenset(
    {EntryType.THREAD_BEGUN, EntryType.COMMENT_ADDED, EntryType.THREAD_SETTLED, EntryType.THREAD_REOPENED}
)
"""Entries about what happened in a discussion. Their detail says who reads it."""


def is_internal(kind: EntryType, detail: Mapping[str, Any]) -> bool:
    """Return whether an entry is about an internal thread, and so does not exist for the author."""
    return kind in ABOUT_THREADS and detail["audience"] != "shared"


def seen(threads: Sequence[Thread], part: Part) -> tuple[Thread, ...]:
    """Return those of `threads` that exist for whoever stands so to the proposal."""
    return tuple(one for one in threads if one.audience == "shared" or part.sees_internal)


def people_in(threads: Sequence[Thread]) -> set[UUID]:
    """Return everybody who did something in `threads` or is named in them."""
    found = set[UUID]()
    for one in threads:
        found.update(filter(None, (one.begun_by, one.settled_by)))
        for said in one.comments:
            found.update((said.member_id, *said.mentions))
    return found
