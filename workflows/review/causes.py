"""Why something was rejected, and why somebody must not decide: the kinds that ship, by id, each with its words.

An organization adds reasons of its own in its policy. The kind is for counting and for learning; the words said with it are what
its author needs. Computes only.
"""

from collections.abc import Iterable, Mapping

import msgspec

from policies.document.document import RejectReason
from tenants.ground.errors import Problem

REJECT_REASONS: Mapping[str, str] = {
    "facts": "Something in it is not right",
    "purpose": "It serves no aim of ours",
    "timing": "It is the wrong moment",
    "tone": "It does not sound like us",
    "sensitive": "It may hurt or offend people",
    "legal": "It may break the law, a contract or somebody's rights",
    "privacy": "It tells what should stay private",
    "turned": "It can be turned against us",
    "access": "Some people could not read or understand it",
    "elsewhere": "It is said elsewhere already",
    "other": "Another reason",
}
CONFLICTS: Mapping[str, str] = {
    "interest": "I, or somebody close to me, would gain or lose by it",
    "about_me": "It is about me, or somebody close to me",
    "part_of_it": "I had a part in making it",
    "other": "Another conflict",
}


class Cause(msgspec.Struct, frozen=True):
    """A kind of reason, by its id and in words."""

    id: str
    title: str


class Causes(msgspec.Struct, frozen=True):
    """What may be chosen: kinds of reasons for `rejecting`, and of `conflicts` to declare when stepping aside."""

    rejecting: tuple[Cause, ...]
    conflicts: tuple[Cause, ...]


def causes(own: Iterable[RejectReason] = ()) -> Causes:
    """Return everything that may be chosen where `own` are the organization's own reasons for rejecting."""
    return Causes(reject_reasons(own), tuple(Cause(name, title) for name, title in CONFLICTS.items()))


def reject_reasons(own: Iterable[RejectReason] = ()) -> tuple[Cause, ...]:
    """Return the reasons for rejecting: the organization's own first, `other` last."""
    added = {one.id: one.title for one in own}
    shipped = {name: title for name, title in REJECT_REASONS.items() if name not in added}
    last = shipped.pop("other", None)
    together = added | shipped | ({"other": last} if last else {})
    return tuple(Cause(name, title) for name, title in together.items())


def require_known(verdict: str, cause: str, own: Iterable[RejectReason] = ()) -> None:
    """Raise `invalid-content` unless `cause` is a kind that goes with `verdict`, or none is given."""
    known = {
        "reject": [one.id for one in reject_reasons(own)],
        "recuse": list(CONFLICTS),
    }.get(verdict, [])
    if cause and cause not in known:
        message = f"Use one of: {', '.join(known)}." if known else "This answer has no kinds to choose from."
        raise Problem(
            "invalid-content",
            "There is no such kind of reason here.",
            fix="Choose one that is offered, or leave it out.",
            errors=[{"pointer": "/cause", "message": message}],
        )
