"""Separation of duties: who may never decide a revision, whatever roles they hold.

Rule kept: nobody approves their own. Not the author, not anybody whose words stand in it, not a person who already decided in
this review, not an automated caller; an administrator gets no exception because roles are not looked at here.
Computes only.
"""

from collections.abc import Collection
from uuid import UUID

import msgspec

from tenants.ground.errors import Problem


class Interests(msgspec.Struct, frozen=True):
    """Whose own proposal it is: its author, and everybody whose words stand in what is decided on."""

    author_id: UUID
    writers: tuple[UUID, ...] = ()

    def excluded(self) -> dict[UUID, str]:
        """Return who can hold no seat, each with the reason in words."""
        return {**dict.fromkeys(self.writers, "changed the words"), self.author_id: "wrote it"}

    def own_of(self, member_id: UUID) -> str | None:
        """Return in words why it is `member_id`'s own, or None."""
        if member_id == self.author_id:
            return "You wrote this proposal."
        if member_id in self.writers:
            return "You changed these words, so they are yours too."
        return None


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
    member_id: UUID, interests: Interests, *, decided: Collection[UUID] = (), via: str = "web"
) -> Problem | None:
    """Return why `member_id` may not decide, or None when duties do not stand in the way.

    `via` is how the caller came in, as the ledger names it. `decided` are the members who have decided in this review
    already: two steps of one route need two people.
    """
    if via != "web":
        return Problem(
            "forbidden",
            "Decisions are made by people who are signed in. An automated caller never decides, whatever it may read.",
            fix="Ask someone who holds a seat to open the proposal and decide.",
        )
    own = interests.own_of(member_id)
    if own is not None:
        return _own(own)
    if member_id in decided:
        return Problem(
            "already-decided",
            "You have decided in this review. Each stage of a route needs somebody else, so that two people really look.",
            fix="Nothing more is needed from you here.",
        )
    return None


def _own(because: str) -> Problem:
    return Problem(
        "own-proposal",
        f"{because} Someone else decides, also when you are an administrator: that is what makes an approval worth having. "
        "This attempt is on the record.",
        fix="Leave it with the people named on the proposal. If it is urgent, tell them so.",
    )
