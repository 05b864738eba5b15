"""How a policy and its readers speak of each kind of proposal: "a post", "hashtag campaigns".

Each kind has a file in `policies/subject/kinds` that holds its `WORDS`. A policy knows no more of a kind than its name, which
conditions may compare, and the facts its subjects give. Computes only.
"""

from collections.abc import Mapping
from functools import cache
from importlib import import_module
from pkgutil import iter_modules

import msgspec

_FOLDER = "policies.subject.kinds"


class KindWords(msgspec.Struct, frozen=True, kw_only=True):
    """One kind in words.

    name: as in `proposal.kind`. one: with its article, such as `a post`. many: such as `posts`.
    terms: words of the glossary that a newcomer needs for any proposal of this kind.
    """

    name: str
    one: str
    many: str
    terms: tuple[str, ...] = ()


@cache
def known_kinds() -> Mapping[str, KindWords]:
    """Return the words of every kind by its name. The files of the folder are imported on the first call."""
    modules = iter_modules(import_module(_FOLDER).__path__, f"{_FOLDER}.")
    words: list[KindWords] = [import_module(found.name).WORDS for found in modules]
    return {each.name: each for each in words}


def kind_words(name: str) -> KindWords:
    """Return the words of the kind called `name`; one that has none is "a proposal"."""
    return known_kinds().get(name) or KindWords(name=name, one="a proposal", many="proposals")
