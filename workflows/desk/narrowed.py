"""What a list of proposals is narrowed to, and what that means for a row. Computes only."""

from datetime import datetime
from typing import Any
from uuid import UUID

import msgspec


class Narrowed(msgspec.Struct, frozen=True, kw_only=True):
    """What a list is narrowed to; what is left out matches everything the caller may see.

    `words` are looked for in all that was proposed. `decider` has decided, in any way; `channel` is one it would appear on. `since`
    and `until` say when it was started: from the first moment on, and before the second.
    """

    state: str | None = None
    kind: str | None = None
    mine: bool = False
    words: str | None = None
    author: UUID | None = None
    decider: UUID | None = None
    channel: UUID | None = None
    since: datetime | None = None
    until: datetime | None = None

    @property
    def own(self) -> bool:
        """Whether only the caller's own can be meant: nobody else's drafts are shown."""
        return self.mine or self.state == "draft"

    @property
    def searched(self) -> bool:
        """Whether proposals have to be looked through, because no index holds what is asked in the order of the list."""
        return self.words is not None or self.decider is not None or self.channel is not None

    def values(self, after: UUID | None) -> dict[str, Any]:
        """Return the parameters of `conditions`."""
        return {
            "state": self.state,
            "kind": self.kind,
            "author": self.author,
            "decider": self.decider,
            "channel": self.channel,
            "since": self.since and first_id(self.since),
            "until": self.until and first_id(self.until),
            "after": after,
        }


def conditions(narrowed: Narrowed, after: UUID | None) -> tuple[str, ...]:
    """Return what a proposal `p` has to fulfil, in SQL, apart from words and deciders; each begins with AND."""
    wanted = (
        ("AND p.state = :state", narrowed.state),
        ("AND p.kind = :kind", narrowed.kind),
        ("AND p.author_id = :author", narrowed.author),
        ("AND p.author_id = :me", narrowed.mine or None),
        ("AND :channel = ANY (p.channel_ids)", narrowed.channel),
        ("AND p.id >= :since", narrowed.since),
        ("AND p.id < :until", narrowed.until),
        ("AND p.id < :after", after),
    )
    return tuple(condition for condition, value in wanted if value is not None)


def first_id(at: datetime) -> UUID:
    """Return the id that no proposal started at `at` or later comes before: ids begin with their moment, to the millisecond."""
    return UUID(int=int(at.timestamp() * 1_000) << 80)


def started_at(proposal: UUID) -> int:
    """Return when a proposal was started, in milliseconds since 1970, as its id says."""
    return proposal.int >> 80
