"""Which cover is possible: between which moments, for whom, and by whom.

Rules kept: cover is bounded; a person is covered by one other at a time; whoever covers is not covered themselves meanwhile, in either
direction, so that there are no chains and no circles to follow; nobody makes themselves somebody else's deputy. Computes only.
"""

from collections.abc import Iterable
from datetime import datetime, timedelta
from uuid import UUID

import msgspec

from tenants.ground.errors import Problem
from tenants.ledger.entry import Entry
from tenants.ledger.entry_types import EntryType

LONGEST = timedelta(days=90)
FARTHEST = timedelta(days=365)
"""How far ahead cover may begin."""


class Person(msgspec.Struct, frozen=True, kw_only=True):
    """A member as cover sees them. `decides`: one of their roles lets them decide on proposals."""

    id: UUID
    name: str
    active: bool = True
    decides: bool = True


class Standing(msgspec.Struct, frozen=True, kw_only=True):
    """Cover that is set already: from `begins_at` to before `ends_at`."""

    member_id: UUID
    deputy_id: UUID
    begins_at: datetime
    ends_at: datetime
    member: str = ""
    deputy: str = ""


class Wanted(msgspec.Struct, frozen=True, kw_only=True):
    """Cover that `by` asks for."""

    member: Person
    deputy: Person
    begins_at: datetime
    ends_at: datetime
    by: UUID

    def meets(self, other: Standing) -> bool:
        """Whether some moment belongs to both."""
        return self.begins_at < other.ends_at and other.begins_at < self.ends_at


def refusal(wanted: Wanted, now: datetime, standing: Iterable[Standing]) -> Problem | None:
    """Return why `wanted` is not possible beside what is `standing`, or None when it is."""
    return _between(wanted, now) or _by_whom(wanted) or _beside(wanted, standing)


def _between(wanted: Wanted, now: datetime) -> Problem | None:
    if wanted.ends_at <= max(wanted.begins_at, now):
        return _dates("Cover ends later than it begins, and not in the past.", "Choose a later day to end it.")
    if wanted.ends_at - wanted.begins_at > LONGEST:
        return _dates(
            f"Cover lasts at most {LONGEST.days} days at a time, so that nobody decides for good in another's place.",
            "Choose an earlier day to end it. It can be set again then; for good, change who holds the role.",
        )
    if wanted.begins_at - now > FARTHEST:
        return _dates("Cover begins within a year from now.", "Choose an earlier day to begin.")
    return None


def _by_whom(wanted: Wanted) -> Problem | None:
    member, deputy = wanted.member, wanted.deputy
    if deputy.id == member.id:
        return _impossible("Nobody covers for themselves.", "Choose somebody else to decide meanwhile.")
    if deputy.id == wanted.by:
        return _impossible(
            f"You would give yourself the right to decide in the place of {member.name}.",
            f"Let {member.name}, or an administrator, name you, or choose somebody else.",
        ).on_record(
            Entry(
                type=EntryType.COVER_SELF_REFUSED,
                object_kind="member",
                object_id=member.id,
                detail={"begins_at": wanted.begins_at, "ends_at": wanted.ends_at},
            )
        )
    if not member.active:
        return _impossible(f"{member.name} no longer has access here, so nothing is decided in their place.", _OTHERS)
    if not member.decides:
        return _impossible(
            f"{member.name} holds no role that decides, so nothing waits to be decided for them.", _OTHERS
        )
    if not deputy.active or not deputy.decides:
        return _impossible(
            f"{deputy.name} cannot decide on proposals: that takes access here and a role that decides.",
            "Choose somebody who decides on proposals, or let an administrator give them such a role first.",
        )
    return None


def _beside(wanted: Wanted, standing: Iterable[Standing]) -> Problem | None:
    for other in filter(wanted.meets, standing):
        if other.member_id == wanted.member.id:
            return Problem(
                "already-exists",
                f"{other.deputy} covers for {other.member} already in this time, and one person does at a time.",
                fix="End that cover first, or choose days outside it.",
            )
        if other.member_id == wanted.deputy.id:
            return _impossible(
                f"{other.member} is away too: {other.deputy} covers for them in this time, and cover is not passed on.",
                f"Choose somebody who is there, such as {other.deputy}.",
            )
        if other.deputy_id == wanted.member.id:
            return _impossible(
                f"{other.deputy} covers for {other.member} in this time, and cover is not passed on.",
                f"Let somebody else cover for {other.member} first, or choose days outside it.",
            )
    return None


_OTHERS = "Choose the person whose decisions wait."


def _dates(detail: str, fix: str) -> Problem:
    return Problem("invalid-content", detail, fix=fix)


def _impossible(detail: str, fix: str) -> Problem:
    return Problem("cover-impossible", detail, fix=fix)
