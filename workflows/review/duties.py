"""Separation of duties: who may never decide a revision, whatever roles they hold.

Rule kept: nobody approves their own. Not the author, not anybody whose words stand in it, not whoever covers for one of them or
is covered by one of them, not a person who already decided in this review, not an automated caller; whoever suggested words
that were taken is never the only one to approve. An administrator gets no exception because roles are not looked at here.
`tests/workflows/review/test_duties.py` holds the table of cases. Computes only.
"""

from collections.abc import Collection, Mapping
from types import MappingProxyType
from typing import Literal
from uuid import UUID

import msgspec

from tenants.ground.errors import Problem

NO_COVER: Mapping[UUID, UUID] = MappingProxyType({})

Part = Literal["author", "writer", "suggester", "cover"]
"""What somebody has to do with words, so that they count as their own."""

_OWN: Mapping[Part, str] = {
    "author": "You wrote this proposal.",
    "writer": "You changed these words, so they are yours too.",
    "suggester": "You suggested words that stand in it, and yours would be the only approval.",
    "cover": "You cover for somebody who wrote these words, so while you do they count as yours.",
}


class Interests(msgspec.Struct, frozen=True):
    """Whose own proposal it is: its author, and everybody whose words stand in what is decided on.

    `writers` wrote in the draft themselves; of `suggesters` the author took words that they had suggested.
    """

    author_id: UUID
    writers: tuple[UUID, ...] = ()
    suggesters: tuple[UUID, ...] = ()

    def excluded(self, covers: Mapping[UUID, UUID] = NO_COVER) -> dict[UUID, str]:
        """Return who can hold no seat, each with the reason in words. `covers` has who is away, and who covers for them."""
        own = self._own()
        stand_in = {deputy: "covers for somebody who wrote it" for away, deputy in covers.items() if away in own}
        covered = {away: "is away, and whoever covers for them wrote it" for away, by in covers.items() if by in own}
        return {**covered, **stand_in, **own}

    def never_alone(self) -> dict[UUID, str]:
        """Return who may approve only together with somebody else, each with the reason in words."""
        own = self._own()
        return {one: "suggested words that stand in it" for one in self.suggesters if one not in own}

    def _own(self) -> dict[UUID, str]:
        return {**dict.fromkeys(self.writers, "changed the words"), self.author_id: "wrote it"}

    def part_of(self, member_id: UUID, *, alone: bool = False, covers_for: Collection[UUID] = ()) -> Part | None:
        """Return what makes it `member_id`'s own, or None.

        `alone`: one approval is all it needs. `covers_for` are those the member covers for now.
        """
        if member_id == self.author_id:
            return "author"
        if member_id in self.writers:
            return "writer"
        if alone and member_id in self.suggesters:
            return "suggester"
        return "cover" if set(covers_for) & self._own().keys() else None

    def own_words(self, member_id: UUID, *, alone: bool = False, covers_for: Collection[UUID] = ()) -> str | None:
        """Return in words what makes it `member_id`'s own, or None."""
        part = self.part_of(member_id, alone=alone, covers_for=covers_for)
        return _OWN[part] if part else None


def writers_after(
    writers: tuple[UUID, ...], member_id: UUID, *, submitted_by: tuple[UUID, ...] | None = None
) -> tuple[UUID, ...]:
    """Return whose words stand in a draft that `member_id` has just changed, and before whose were `writers`.

    The last of them is the last who wrote. Whoever changed a word stays: nobody can tell by looking which of their words
    still stand. Only where the draft reads again exactly as it was last submitted, by `submitted_by`, are they those again.
    """
    if submitted_by is not None:
        return submitted_by
    return (*(each for each in writers if each != member_id), member_id)


def objection(
    member_id: UUID,
    interests: Interests,
    *,
    decided: Collection[UUID] = (),
    via: str = "web",
    alone: bool = False,
    covers_for: Collection[UUID] = (),
    in_place_of: UUID | None = None,
) -> Problem | None:
    """Return why `member_id` may not decide, or None when duties do not stand in the way.

    `via` is how the caller came in, as the ledger names it. `decided` are the members who have decided in this review
    already: two steps of one route need two people. `alone`: one approval is all it needs. `covers_for` are those the member
    covers for now, and `in_place_of` the one of them whose seat they would decide from.
    """
    if via != "web":
        return Problem(
            "forbidden",
            "Decisions are made by people who are signed in. An automated caller never decides, whatever it may read.",
            fix="Ask someone who holds a seat to open the proposal and decide.",
        )
    own = interests.own_words(member_id, alone=alone, covers_for=covers_for)
    if own is not None:
        return _own(own)
    if member_id in decided:
        return Problem(
            "already-decided",
            "You have decided in this review. Each stage of a route needs somebody else, so that two people really look.",
            fix="Nothing more is needed from you here.",
        )
    if in_place_of in decided:
        return Problem(
            "already-decided",
            "The person you cover for has decided in this review already, and a decision stands.",
            fix="Nothing more is needed from you here.",
        )
    return None


def _own(because: str) -> Problem:
    return Problem(
        "own-proposal",
        f"{because} Someone else decides, also when you are an administrator: that is what makes an approval worth having.",
        fix="Leave it with the people named on the proposal. If it is urgent, tell them so.",
    )
