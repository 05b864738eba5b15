"""Counting a step: whether its need is met, and whether it still can be.

Rule kept: silence is not consent. Only an approval counts as one; an open or given-up seat never does. Computes only.
"""

from collections.abc import Iterable
from typing import Literal

import msgspec

Need = Literal["any", "all"] | int


class Mark(msgspec.Struct, frozen=True):
    """One seat as the tally sees it: its state and the role its holder sits in for."""

    state: str
    role: str


class Tally(msgspec.Struct, frozen=True):
    """`met`: the stage is done. `possible`: it is done, or can still become so. `words`: how far it is."""

    met: bool
    possible: bool
    approvals: int
    needed: int
    words: str


def tally(need: Need, distinct_roles: bool, seats: Iterable[Mark], *, roles: Iterable[str] = ()) -> Tally:
    """Count one stage's seats.

    `any` needs one approval, `all` needs every seat that was not given up or released (and at least one), a number needs
    that many. With `distinct_roles` approvals count once a role; `all` then needs each of `roles` among them.
    """
    marks = list(seats)
    approved = [mark.role for mark in marks if mark.state == "approved"]
    pending = [mark.role for mark in marks if mark.state in ("open", "waiting")]
    stopped = any(mark.state in ("changes_requested", "rejected") for mark in marks)
    if need == "all":
        return _all(approved, pending, frozenset(roles) if distinct_roles else frozenset(), stopped)
    needed = 1 if need == "any" else need
    have = len(set(approved)) if distinct_roles else len(approved)
    reach = len({*approved, *pending}) if distinct_roles else len(approved) + len(pending)
    met = not stopped and have >= needed
    return Tally(
        met=met, possible=not stopped and reach >= needed, approvals=have, needed=needed, words=_words(have, needed)
    )


def _all(approved: list[str], pending: list[str], roles: frozenset[str], stopped: bool) -> Tally:
    needed = max(1, len(approved) + len(pending))
    met = not stopped and bool(approved) and not pending and roles <= set(approved)
    possible = met or (not stopped and bool(approved or pending) and roles <= {*approved, *pending})
    return Tally(
        met=met, possible=possible, approvals=len(approved), needed=needed, words=_words(len(approved), needed)
    )


def _words(have: int, needed: int) -> str:
    return f"{min(have, needed)} of {needed} approved"


def need_words(need: Need, distinct_roles: bool = False) -> str:
    """Return the need in words: "one of them", "everyone", "2 of them, in different roles"."""
    base = {"any": "one of them", "all": "everyone"}.get(str(need), f"{need} of them")
    return f"{base}, in different roles" if distinct_roles and need != "any" else base
