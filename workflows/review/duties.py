"""Separation of duties: who may never decide a revision, whatever roles they hold.

Rule kept: nobody approves their own. Not the author, not the last editor, not a person who already decided in this
review, not an automated caller; an administrator gets no exception because roles are not looked at here. Computes only.
"""

from collections.abc import Collection
from uuid import UUID

import msgspec

from tenants.ground.errors import Problem


class Interests(msgspec.Struct, frozen=True):
    """Whose own proposal it is: the author of the proposal, and who last changed the words under review."""

    author_id: UUID
    last_editor_id: UUID

    def excluded(self) -> dict[UUID, str]:
        """Return who can hold no seat, each with the reason in words."""
        return {self.last_editor_id: "last changed the words", self.author_id: "wrote it"}


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
    if member_id == interests.author_id:
        return _own("You wrote this proposal.")
    if member_id == interests.last_editor_id:
        return _own("You were the last to change these words.")
    if member_id in decided:
        return Problem(
            "already-decided",
            "You have decided in this review. Each step of a route needs somebody else, so that two people really look.",
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
