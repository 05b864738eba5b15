"""The words an organization would not want strangers to read in its hashtag, and the ones that only look harsh.

Rule kept: the lists are data with a severity of our own and a reason for each exception, never a list of tags.
Computes only.
"""

import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import Any, Literal

import msgspec

CATEGORY_WORDS: Mapping[str, str] = {
    "sex": "a sexual word",
    "swearing": "a swear word",
    "toilet": "a lavatory word",
    "slur": "an insult to a group of people",
    "sexual violence": "a word of sexual violence",
    "violence": "a word of violence",
    "hate": "a word of hatred",
    "death": "a word of death",
    "drugs": "a word about drugs",
    "insult": "an insult",
    "illness": "a word for an illness",
    "suffering": "a word of suffering",
}


class Harsh(msgspec.Struct, frozen=True):
    """A harsh word or phrase: its words, its category (see `CATEGORY_WORDS`) and how much it matters, 1 to 3."""

    words: tuple[str, ...]
    category: str
    severity: int

    @property
    def text(self) -> str:
        """The word or phrase as people write it."""
        return " ".join(self.words)


class Harmless(msgspec.Struct, frozen=True):
    """A word or name that holds a harsh one: its words, why it may pass, and whether people are told (`note`) or not."""

    words: tuple[str, ...]
    reason: str
    risk: Literal["none", "note"]


@cache
def lexicon() -> Mapping[str, Harsh]:
    """Return harsh words and phrases, by their letters without spaces."""
    found: dict[str, Harsh] = {}
    for group in _read("lexicon.toml")["group"]:
        for text in (*group["words"].split(), *group.get("phrases", ())):
            harsh = Harsh(tuple(text.split()), group["category"], group["severity"])
            found.setdefault("".join(harsh.words), harsh)
    return found


@cache
def harmless() -> Mapping[str, Harmless]:
    """Return harmless words and names that hold a harsh word, by their letters without spaces."""
    entries = _read("harmless.toml")["entry"]
    each = (
        Harmless(tuple(text.split()), entry["reason"], entry["risk"]) for entry in entries for text in entry["words"]
    )
    return {"".join(one.words): one for one in each}


def _read(name: str) -> dict[str, Any]:
    return tomllib.loads(files("policies.hashtags").joinpath(name).read_text("utf-8"))
