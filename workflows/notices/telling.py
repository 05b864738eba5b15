"""Who is told what, worked out from how a proposal stood before an act and how it stands after.

Rules kept: one place says who is told, whatever the act was; everybody concerned is told one thing an act, the one that matters
most to them; nobody is told of what they did themselves. Computes only.
"""

from collections.abc import Iterable, Iterator
from uuid import UUID

import msgspec

from workflows.notices.kinds import ASKING, KINDS, TO_PUT_RIGHT, NoticeKind
from workflows.review.view import SeatRow
from workflows.rows.snapshot import Snapshot


class Telling(msgspec.Struct, frozen=True, kw_only=True):
    """One thing one member is told. `key` names the event: the same key is told to the same member once, however often it is written.

    `by_id` is the member who did it, `other_id` another member it is about (whoever is covered, whose address fails),
    `object_id` what else it is about, in the room the kind belongs to (a thread, a cover). `reason_opening` names what opens the reason
    somebody gave, in the ledger.
    """

    kind: NoticeKind
    member_id: UUID
    key: str
    proposal_id: UUID | None = None
    review_id: UUID | None = None
    version_id: UUID | None = None
    waiver_id: UUID | None = None
    by_id: UUID | None = None
    other_id: UUID | None = None
    object_id: UUID | None = None
    reason_opening: UUID | None = None


class Outdated(msgspec.Struct, frozen=True):
    """What a member was told of a proposal before, in notices of this kind, is out of date: it counts as read."""

    proposal_id: UUID
    member_id: UUID
    kind: NoticeKind


def each(kind: NoticeKind, members: Iterable[UUID], event: str, **about: UUID | None) -> tuple[Telling, ...]:
    """Return `kind` told to each of `members`, once each. `event` names what happened, so that it is told once.

    `about` are further fields of `Telling`; a member who is its `by_id` is not told.
    """
    return tuple(
        Telling(kind=kind, member_id=member, key=f"{kind}/{event}", **about)
        for member in dict.fromkeys(members)
        if member != about.get("by_id")
    )


def told_of(
    before: Snapshot,
    after: Snapshot,
    by: UUID | None,
    *,
    asked_as: NoticeKind = NoticeKind.ASKED_TO_DECIDE,
    reason: UUID | None = None,
) -> tuple[Telling, ...]:
    """Return who is told what when a proposal that stood as `before` stands as `after`. `by` did it; None is the system.

    `asked_as` is what those are told whose seats open: `ESCALATED_TO_YOU` when somebody is added because the others have
    not decided, of which they and the author are then told too. `reason` names what opens the reason given for the act.
    """
    told: dict[UUID, NoticeKind] = {}
    for kind, members in _concerned(before, after, asked_as):
        for member in members:
            told.setdefault(member, kind)
    review = after.review.id if after.review else None
    event = f"{after.id}/{after.version}"
    return tuple(
        Telling(
            kind=kind,
            member_id=member,
            key=f"{kind}/{event}",
            proposal_id=after.id,
            review_id=review,
            by_id=by,
            reason_opening=reason if KINDS[kind].reason else None,
        )
        for member, kind in told.items()
        if member != by
    )


def outdated(before: Snapshot, after: Snapshot) -> tuple[Outdated, ...]:
    """Return which earlier notices an act leaves without a point: seats that are open no more, and what is submitted again."""
    still = {seat.member_id for seat in _seats(after) if seat.state == "open"}
    gone = [seat.member_id for seat in _seats(before) if seat.state == "open" and seat.member_id not in still]
    found = [Outdated(after.id, member, kind) for member in dict.fromkeys(gone) for kind in sorted(ASKING)]
    if before.review is not None and after.review is not None and not _same_review(before, after):
        found += [Outdated(after.id, member, kind) for member in after.wrote for kind in sorted(TO_PUT_RIGHT)]
    return tuple(found)


def _concerned(before: Snapshot, after: Snapshot, asked_as: NoticeKind) -> Iterator[tuple[NoticeKind, Iterable[UUID]]]:
    """Yield what whom is told, what matters most first."""
    same = _same_review(before, after)
    was = {seat.id: seat.state for seat in _seats(before)} if same else {}
    held_open = _in_state(_seats(before), "open")
    had_approved = _in_state(_seats(before), "approved")
    yield asked_as, [seat.member_id for seat in _seats(after) if seat.state == "open" and was.get(seat.id) != "open"]
    if asked_as is NoticeKind.ESCALATED_TO_YOU:
        yield NoticeKind.ESCALATED, (after.author.id, *held_open)
    yield from _ended(before, after, held_open=held_open, had_approved=had_approved)
    if same and (taken := _turned(after, was, "taken_back")):
        yield NoticeKind.APPROVAL_TAKEN_BACK, after.wrote
        yield NoticeKind.OBJECTED, [member for member in had_approved if member not in _members(taken)]
    if not same and after.review is not None and before.state != "lapsed":
        kept = _in_state(_seats(after), "approved")
        yield NoticeKind.APPROVAL_FELL, [member for member in had_approved if member not in kept]
    if not same:
        return
    stages = {seat.stage for seat in _turned(after, was, "recused")}
    yield (
        NoticeKind.RECUSED,
        [seat.member_id for seat in _seats(after) if seat.state == "open" and seat.stage in stages],
    )
    yield (
        NoticeKind.ASKED_NO_LONGER,
        _members(
            seat for seat in _seats(after) if was.get(seat.id) == "open" and seat.state in ("released", "waiting")
        ),
    )


def _ended(
    before: Snapshot, after: Snapshot, *, held_open: list[UUID], had_approved: list[UUID]
) -> Iterator[tuple[NoticeKind, Iterable[UUID]]]:
    """Yield what whom is told because the proposal came into another state."""
    if after.state == before.state:
        return
    if after.state == "approved":
        yield NoticeKind.APPROVED, after.wrote
    elif after.state == "changes_requested" and _review_state(after) == "changes_requested":
        yield NoticeKind.CHANGE_REQUESTED, after.wrote
        yield NoticeKind.OBJECTED, had_approved
    elif after.state == "rejected":
        yield NoticeKind.REJECTED, after.wrote
        yield NoticeKind.OBJECTED, had_approved
    elif after.state == "expired":
        yield NoticeKind.EXPIRED, (*after.wrote, *held_open, *had_approved)
    elif after.state == "withdrawn" and before.state != "lapsed":
        yield NoticeKind.WITHDRAWN, (*held_open, *had_approved)


def _seats(snapshot: Snapshot) -> tuple[SeatRow, ...]:
    return snapshot.review.seats if snapshot.review else ()


def _review_state(snapshot: Snapshot) -> str | None:
    return snapshot.review.state if snapshot.review else None


def _same_review(before: Snapshot, after: Snapshot) -> bool:
    return before.review is not None and after.review is not None and before.review.id == after.review.id


def _turned(after: Snapshot, was: dict[UUID, str], state: str) -> list[SeatRow]:
    """Return the seats that came into `state` by the act."""
    return [seat for seat in _seats(after) if seat.state == state and was.get(seat.id, state) != state]


def _in_state(seats: Iterable[SeatRow], state: str) -> list[UUID]:
    return _members(seat for seat in seats if seat.state == state)


def _members(seats: Iterable[SeatRow]) -> list[UUID]:
    return [seat.member_id for seat in seats]
