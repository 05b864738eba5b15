"""Words of a hashtag as people write them: names with a capital, and the apostrophes that a hashtag cannot hold.

`now that chers dead` is written "now that Cher's dead", `puppys laughter` is written "puppy's laughter". Rule kept: only what is the
likeliest is put back, and never a word. Computes only.
"""

import tomllib
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from importlib.resources import files

_CONTRACTIONS = {
    "arent": "aren't",
    "cant": "can't",
    "couldnt": "couldn't",
    "didnt": "didn't",
    "doesnt": "doesn't",
    "dont": "don't",
    "hadnt": "hadn't",
    "hasnt": "hasn't",
    "havent": "haven't",
    "heres": "here's",
    "i": "I",
    "im": "I'm",
    "isnt": "isn't",
    "ive": "I've",
    "lets": "let's",
    "shouldnt": "shouldn't",
    "thats": "that's",
    "theres": "there's",
    "theyre": "they're",
    "wasnt": "wasn't",
    "werent": "weren't",
    "weve": "we've",
    "whats": "what's",
    "wheres": "where's",
    "whos": "who's",
    "wont": "won't",
    "wouldnt": "wouldn't",
    "youre": "you're",
    "youve": "you've",
}
_OWNERS = frozenset({"children", "men", "women", "gentlemen", "people", "everybody", "everyone", "nobody", "somebody"})
_OCCASIONS = frozenset({"mothers", "fathers", "valentines", "newyears"})
_AFTER_IT_IS = frozenset(
    {
        "a",
        "all",
        "an",
        "back",
        "for",
        "here",
        "just",
        "not",
        "now",
        "ok",
        "on",
        "our",
        "the",
        "time",
        "us",
        "you",
        "your",
    }
)
_VOWELS = "aeiou"
DYING = frozenset({"dead", "died", "dies", "dying"})
"""Words that say of somebody named before them that they are dead."""


@cache
def people() -> frozenset[str]:
    """Return names of people, in lower case."""
    return _names("first") | _names("last")


def _is_first(word: str) -> bool:
    return word in _names("first")


@cache
def _capitalized() -> frozenset[str]:
    return people() | _names("place")


@cache
def _names(group: str) -> frozenset[str]:
    return frozenset(_file()[group].split())


@cache
def _file() -> dict[str, str]:
    return tomllib.loads(files("policies.hashtags").joinpath("names.toml").read_text("utf-8"))


def is_name(word: str) -> bool:
    """Return whether the lower-case `word` is a name of a person or a place, or the possessive of one."""
    return word in _capitalized() or (word[-1:] == "s" and word[:-1] in _capitalized())


def person_in(word: str) -> str | None:
    """Return the name of a person that the lower-case `word` is, or is the possessive of."""
    if word in people():
        return word
    return word[:-1] if word[-1:] == "s" and word[:-1] in people() else None


def person_named(words: Sequence[str]) -> str | None:
    """Return the name of the person that lower-case `words` end with, or with whose possessive they do.

    A surname may be any word where a first name stands before it: "graham tinkers" ends with Graham Tinker.
    """
    if not words:
        return None
    if (known := person_in(words[-1])) is not None:
        return known
    first, last = words[-2:-1], words[-1]
    return f"{first[0]} {last[:-1]}" if first and _is_first(first[0]) and len(last) > 3 and last[-1] == "s" else None


def in_writing(words: Sequence[str], own: Mapping[str, str] | None = None) -> str:
    """Return `words` as a sentence's words: "now that Cher's dead". What is written with capitals keeps them.

    `own` are the organization's names as it writes them, by their lower-case letters.
    """
    return " ".join(_written(words, own or {}))


def _written(words: Sequence[str], own: Mapping[str, str]) -> Iterator[str]:
    for at, word in enumerate(words):
        plain = word.lower()
        after = words[at + 1].lower() if at + 1 < len(words) else ""
        before = words[at - 1].lower() if at else ""
        restored = own.get(word) or _of_the_dead(plain, before, after) or _restored(plain, after)
        if plain[:1] != word[:1] and restored[:1] == plain[:1]:
            restored = restored[:1].upper() + restored[1:]
        yield restored if word in (plain, word.capitalize()) else word


def _of_the_dead(word: str, before: str, after: str) -> str | None:
    """Return the surname that `word` is where a first name stands before it and dying is said of them after it."""
    person = person_named((before, word)) if after in DYING else None
    return f"{word[:-1].capitalize()}'s" if person and " " in person else None


def _restored(word: str, after: str) -> str:
    if word in _CONTRACTIONS:
        return _CONTRACTIONS[word]
    if word == "its" and (after in _AFTER_IT_IS or after.endswith("ing")):
        return "it's"
    if word in _capitalized():
        return word.capitalize()
    return _owned(word[:-1], after) if word[-1:] == "s" and after else word


def _owned(owner: str, after: str) -> str:
    """Return `owner` with the `s` that follows it before the word `after`: somebody's, or more than one."""
    if owner in _capitalized():
        return f"{owner.capitalize()}'s"
    is_one = owner in _OWNERS or (f"{owner}s" in _OCCASIONS and after == "day") or _no_plural(owner)
    return f"{owner}'s" if is_one else f"{owner}s"


def _no_plural(owner: str) -> bool:
    """Return whether an `s` after `owner` makes no plural: one puppy and two puppies, so `puppys` is the puppy's."""
    return len(owner) > 3 and owner[-1] == "y" and owner[-2] not in _VOWELS
