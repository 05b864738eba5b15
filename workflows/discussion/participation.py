"""Who may read, begin, answer, settle and reopen a thread.

Rules kept: an internal thread does not exist for the author; who only reads says nothing; a thread that must be settled before
approval is begun by somebody who is asked to decide, and settled by whoever began it or somebody else who decides, never by
those whose words they are. Computes only.
"""

from typing import Literal
from uuid import UUID

import msgspec

from tenants.access.caller import Caller
from tenants.access.permissions import Permission
from tenants.ground.errors import Problem
from workflows.review.machine import THREAD
from workflows.rows.snapshot import Snapshot

Audience = Literal["internal", "shared"]
ThreadState = Literal["open", "settled"]

_NEVER_SUBMITTED = ("draft", "discarded")
_COULD_BE_APPROVED = ("in_review", "changes_requested", "withdrawn", "expired", "lapsed")
_HELD = ("open", "approved", "changes_requested", "rejected", "taken_back")
"""Seats somebody decides from now, or has decided from."""


class Part(msgspec.Struct, frozen=True, kw_only=True):
    """How somebody stands to the discussion of a proposal that is in `state`.

    author: it is theirs. own: their words stand in it, or those of somebody they cover for. speaks: they may say something. asked: they hold a seat in the latest
    review; decides: one that is open, or that they have decided from, their own or that of somebody they cover for.
    """

    state: str
    member_id: UUID
    author: bool
    own: bool
    speaks: bool
    asked: bool
    decides: bool

    @property
    def sees_internal(self) -> bool:
        return not self.author

    @property
    def may_block(self) -> bool:
        return self.speaks and self.asked and not self.own and self.state in _COULD_BE_APPROVED

    @property
    def audiences(self) -> list[Audience]:
        """Who they may begin a thread with."""
        if not self.speaks:
            return []
        return ["internal", "shared"] if self.sees_internal else ["shared"]

    def may_settle(self, thread: "Standing") -> bool:
        return self.speaks and THREAD.allows(thread.state, "settle") and self._settles(thread)

    def may_reopen(self, thread: "Standing") -> bool:
        movable = not thread.blocking or self.state in _COULD_BE_APPROVED
        return self.speaks and THREAD.allows(thread.state, "reopen") and movable and self._settles(thread)

    def _settles(self, thread: "Standing") -> bool:
        second = self.decides and not self.own
        return not thread.blocking or thread.begun_by == self.member_id or second


class Standing(msgspec.Struct, frozen=True, kw_only=True):
    """What of a thread decides who may move it."""

    state: ThreadState
    blocking: bool
    begun_by: UUID


def part_of(snapshot: Snapshot, caller: Caller) -> Part:
    """Return how `caller`, who can see the proposal, stands to its discussion."""
    author = caller.member_id == snapshot.author.id
    decides = caller.may(Permission.PROPOSAL_DECIDE)
    reads_and_writes = caller.may(Permission.PROPOSAL_READ_ALL) and caller.may(Permission.PROPOSAL_CREATE)
    standing = snapshot.standing(caller)
    mine = _seats_of(snapshot, caller) if decides else set[str]()
    held = bool(mine.intersection(_HELD)) or (decides and standing.in_place_of is not None)
    return Part(
        state=snapshot.state,
        member_id=caller.member_id,
        author=author,
        own=any(standing.interests.part_of(one) is not None for one in (caller.member_id, *standing.covers_for)),
        speaks=snapshot.state not in _NEVER_SUBMITTED
        and caller.actor.via == "web"
        and (author or decides or reads_and_writes),
        asked=held or "waiting" in mine,
        decides=held,
    )


def _seats_of(snapshot: Snapshot, caller: Caller) -> set[str]:
    """Return the states of the seats in the latest review that are the caller's, or that they decided from in somebody's place."""
    seats = snapshot.review.seats if snapshot.review is not None else ()
    return {
        seat.state
        for seat in seats
        if caller.member_id == seat.member_id
        or (seat.decided_by is not None and seat.decided_by.id == caller.member_id)
    }


def require_beginner(part: Part, audience: Audience, *, blocking: bool) -> None:
    """Raise `wrong-state` or `forbidden` unless a thread may be begun so."""
    require_speaker(part)
    if audience not in part.audiences:
        raise Problem(
            "forbidden",
            "You wrote this proposal, so what you begin is read by everybody who reads it.",
            fix="Begin it as shared.",
        )
    if not blocking or part.may_block:
        return
    if part.state not in _COULD_BE_APPROVED:
        raise Problem(
            "wrong-state",
            "This proposal is not being decided on any more, so nothing has to be settled before it is approved.",
            fix="Begin it without asking that it is settled first.",
            state=part.state,
        )
    raise Problem(
        "forbidden",
        "Only somebody who is asked to decide, and whose own words these are not, may ask that something is settled before "
        "anybody approves.",
        fix="Begin it without asking for that; whoever decides will read it.",
    )


def require_speaker(part: Part) -> None:
    """Raise `wrong-state` or `forbidden` unless they may say something."""
    if part.state in _NEVER_SUBMITTED:
        raise Problem(
            "wrong-state",
            "Nobody else has read this yet, so there is nobody to talk to about it.",
            fix="Submit it first.",
            state=part.state,
        )
    if not part.speaks:
        raise Problem(
            "forbidden",
            "You can read this discussion. Those who wrote the proposal or decide on proposals take part in it.",
            fix="Tell one of the people named in it what you would say.",
        )


def require_settler(part: Part, thread: Standing) -> None:
    """Raise `forbidden` or `wrong-state` unless they may settle the thread."""
    require_speaker(part)
    THREAD.move(thread.state, "settle")
    if not part.may_settle(thread):
        raise _not_theirs(part)


def require_reopener(part: Part, thread: Standing) -> None:
    """Raise `forbidden` or `wrong-state` unless they may open the thread again."""
    require_speaker(part)
    THREAD.move(thread.state, "reopen")
    if part.may_reopen(thread):
        return
    if thread.blocking and part.state not in _COULD_BE_APPROVED:
        raise Problem(
            "wrong-state",
            "This had to be settled before approval, and the proposal is not being decided on any more.",
            fix="Begin a new thread.",
            state=part.state,
        )
    raise _not_theirs(part)


def _not_theirs(part: Part) -> Problem:
    own = "These are your words, so somebody else says when this is settled." if part.own else ""
    return Problem(
        "forbidden",
        own
        or "This has to be settled before anybody approves, so whoever began it or somebody else who decides says when it is.",
        fix="Answer in the thread; they are told.",
    )
