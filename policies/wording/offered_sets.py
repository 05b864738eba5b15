"""The policies to start from as they are offered: with what each asks, a line a rule.

Computes only.
"""

from functools import cache

import msgspec

from policies.packs.starting import StartingSet, starting_sets
from policies.verdict.rulebook import parse_source
from policies.wording.lint import ROLES


class OfferedSet(msgspec.Struct, frozen=True, kw_only=True):
    """A policy to start from. `asks` are the titles of its rules, its own first; `source` is the whole document (YAML).

    `audiences` and `objectives` are a first communications plan that goes with it.
    """

    id: str
    title: str
    about: str
    asks: tuple[str, ...]
    audiences: tuple[str, ...]
    objectives: tuple[str, ...]
    source: str


@cache
def offered_sets() -> tuple[OfferedSet, ...]:
    """Return every starting set, in the order they are offered."""
    return tuple(_offered(one) for one in starting_sets())


def _offered(one: StartingSet) -> OfferedSet:
    document = parse_source(one.source, ROLES)
    rules = sorted(document.rules, key=lambda rule: rule.pack is not None)
    return OfferedSet(asks=tuple(rule.title for rule in rules), **msgspec.structs.asdict(one))
