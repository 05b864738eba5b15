"""Policies to start from, one for each kind of organization: a short text, rules with hashtag rules among them, and who decides.

Rule kept: a starting set is a whole, valid policy that three people can work with: an administrator, a comms lead and somebody of
the CEO office. Who decides is the same in all and stands in one file. Computes only.
"""

from functools import cache
from importlib.resources import files

import msgspec

DECIDING_ROLES = ("comms_lead", "ceo_office")
"""The roles that decide in every starting set."""


class StartingSet(msgspec.Struct, frozen=True, kw_only=True):
    """A policy to start from. `source` is the whole document (YAML); audiences and objectives are a first plan to go with it."""

    id: str
    title: str
    about: str
    audiences: tuple[str, ...]
    objectives: tuple[str, ...]
    source: str


_ABOUT = (
    (
        "council",
        "Council or public body",
        "No side in elections, nothing that is not public yet, prices and promises looked at twice.",
        ("Residents", "Local businesses"),
        "Residents know what is decided and can take part",
    ),
    (
        "charity",
        "Charity or foundation",
        "Consent for pictures, no party, and sponsors named first.",
        ("Supporters", "People we work with"),
        "More people know our work and support it",
    ),
    (
        "finance",
        "Regulated finance",
        "No promises or predictions, channels that are kept, disclosure first.",
        ("Customers", "Investors"),
        "People understand what we offer and what it costs",
    ),
    (
        "company",
        "Company",
        "Claims that can be shown, nothing said too early, praise that is paid for says so.",
        ("Customers", "Neighbours"),
        "Customers find what they need and get answers",
    ),
    (
        "health",
        "Health service",
        "Patients never recognized, advice that holds, no promise of a cure.",
        ("Patients", "Families"),
        "People find care and stay well",
    ),
    (
        "university",
        "University or school",
        "Students stay private, findings said with care, no side in elections.",
        ("Students", "Neighbours"),
        "People know what is taught and found here",
    ),
)


@cache
def starting_sets() -> tuple[StartingSet, ...]:
    """Return every starting set, in the order they are offered."""
    routes = _text("routes")
    return tuple(
        StartingSet(
            id=name,
            title=title,
            about=about,
            audiences=audiences,
            objectives=(objective,),
            source=f"{_text(name).rstrip()}\n{routes.partition(chr(10))[2]}",
        )
        for name, title, about, audiences, objective in _ABOUT
    )


def _text(name: str) -> str:
    return files("policies.packs.starting").joinpath(f"{name}.yaml").read_text("utf-8")
