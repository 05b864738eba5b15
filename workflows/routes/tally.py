"""Counting a step: whether its need is met, and whether it still can be.

Rules kept: silence is not consent: only an approval counts as one, an open or given-up seat never does; and nobody's stepping
aside, and nobody asked too because a step ran late, lowers what is needed: where everyone is asked, as many approve as were asked
at first. Computes only.
"""

from collections.abc import Iterable
from typing import Literal

import msgspec

Need = Literal["any", "all"] | int


class Mark(msgspec.Struct, frozen=True):
    """One seat as the tally sees it: its state and the role its holder sits in for. `late`: asked because the step ran late."""

    state: str
    role: str
    late: bool = False


class Tally(msgspec.Struct, frozen=True):
    """`met`: the stage is done. `possible`: it is done, or can still become so.

    `approvals` of `needed` have been given, each role counted once where roles must differ; `lacking` are the roles of
    which one still has to approve, where each has to.
    """

    met: bool
    possible: bool
    approvals: int
    needed: int
    lacking: tuple[str, ...] = ()


def tally(need: Need, distinct_roles: bool, seats: Iterable[Mark], *, roles: Iterable[str] = ()) -> Tally:
    """Count one stage's seats.

    `any` needs one approval; a number needs that many; `all` needs as many as were asked at first, those released aside (and at
    least one; a seat its holder gave up still counts until somebody was asked in its place, so that nobody is left out unseen).
    With `distinct_roles` approvals count once a role; `all` then needs each of `roles` among them.
    """
    marks = list(seats)
    approved = [mark.role for mark in marks if mark.state == "approved"]
    pending = [mark.role for mark in marks if mark.state in ("open", "waiting")]
    stopped = any(mark.state in ("changes_requested", "rejected") for mark in marks)
    if need == "all":
        asked = sum(mark.state in ("approved", "open", "waiting", "recused") and not mark.late for mark in marks)
        return _all(approved, pending, max(1, asked), tuple(roles) if distinct_roles else (), stopped)
    needed = 1 if need == "any" else need
    have = len(set(approved)) if distinct_roles else len(approved)
    reach = len({*approved, *pending}) if distinct_roles else len(approved) + len(pending)
    met = not stopped and have >= needed
    return Tally(met=met, possible=not stopped and reach >= needed, approvals=have, needed=needed)


def _all(approved: list[str], pending: list[str], needed: int, roles: tuple[str, ...], stopped: bool) -> Tally:
    lacking = tuple(role for role in roles if role not in approved)
    met = not stopped and len(approved) >= needed and not lacking
    possible = not stopped and len(approved) + len(pending) >= needed and not set(lacking) - set(pending)
    return Tally(met=met, possible=possible, approvals=len(approved), needed=needed, lacking=lacking)


def need_words(need: Need, distinct_roles: bool = False) -> str:
    """Return the need in words: "one of them", "everyone", "2 of them, in different roles"."""
    base = {"any": "one of them", "all": "everyone"}.get(str(need), f"{need} of them")
    return f"{base}, in different roles" if distinct_roles and need != "any" else base
