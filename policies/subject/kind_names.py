"""How a policy and its readers speak of each kind of proposal: "a post", "hashtag campaigns".

Each kind has a file in `policies/subject/kinds` that holds its `NAMES`. A policy knows no more of a kind than its name, which
conditions may compare, and the facts its subjects give. Computes only.
"""

from collections.abc import Mapping
from functools import cache
from importlib import import_module
from pkgutil import iter_modules

import msgspec

_FOLDER = "policies.subject.kinds"


class KindNames(msgspec.Struct, frozen=True, kw_only=True):
    """What one kind is called.

    name: as in `proposal.kind`. one: with its article, such as `a post`. many: such as `posts`.
    terms: words of the glossary that a newcomer needs for any proposal of this kind.
    """

    name: str
    one: str
    many: str
    terms: tuple[str, ...] = ()


@cache
def known_kinds() -> Mapping[str, KindNames]:
    """Return what every kind is called, by its name. The files of the folder are imported on the first call."""
    modules = iter_modules(import_module(_FOLDER).__path__, f"{_FOLDER}.")
    named: list[KindNames] = [import_module(found.name).NAMES for found in modules]
    return {each.name: each for each in named}


def kind_names(name: str) -> KindNames:
    """Return what the kind `name` is called; one that is not known is "a proposal"."""
    return known_kinds().get(name) or KindNames(name=name, one="a proposal", many="proposals")
