"""How a hashtag reads: what its author meant, what strangers may read instead, and how a screen reader says it.

Rule kept: a reading is evidence for people, never a verdict; every risk comes with the reading that caused it, and every
exception with its reason. Computes only.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import msgspec

from policies.hashtags.hijack_shapes import invitation
from policies.hashtags.intent import MARKS, Meant, fold, lattice_of, meant, split_camel, words_shown
from policies.hashtags.lexicon import CATEGORY_WORDS, Harmless, harmless
from policies.hashtags.misreadings import RISKS, Judge, Misreading, Risk
from policies.hashtags.segment import SEPARATOR, Lattice
from policies.hashtags.word_frequencies import frequencies

__all__ = ["Reading", "Readings", "describe_tag", "readings", "split_camel", "spoken"]

LONGEST = 140

_MOST_OTHERS = 2
_MOST_REASONS = 2
_WIDEST = 6.0


class Reading(msgspec.Struct, frozen=True):
    """One way to split a tag into words; `gap` says how much less likely it is than the likeliest, in powers of ten."""

    words: tuple[str, ...]
    gap: float


class Readings(msgspec.Struct, frozen=True, kw_only=True):
    """A tag (without its sign), the words its author meant, how it reads from the likeliest on, and what that risks.

    `because` says in plain words what caused the risk, or why a harsh word may pass. `risk` is the graver of what other
    readings risk, `misread`, and of the tag's shape, such as an open invitation; `shape` is the sentence about that.
    """

    tag: str
    intended: tuple[str, ...]
    readings: tuple[Reading, ...]
    risk: Risk
    because: tuple[str, ...]
    misread: Risk = "none"
    shape: str | None = None


def readings(
    tag: str,
    words: Sequence[str] | str | None = None,
    brands: Sequence[str] = (),
    allowed: Mapping[str, str] | None = None,
) -> Readings:
    """Return how `tag` reads; its first 140 letters are looked at.

    `words` are the words its author meant, `brands` the organization's own names, `allowed` words and names it has decided
    are harmless, each with its reason. Without `words` the capitals are asked, then the likeliest kind reading is taken.
    """
    bare = tag.strip().lstrip(MARKS)
    head = bare[:LONGEST]
    excused = {**harmless(), **_own_exceptions(allowed)} if allowed else harmless()
    names = {fold(name).replace(SEPARATOR, "") for name in (*brands, *(allowed or ()))} - {""}
    lattice = lattice_of(fold(head)[:LONGEST], names)
    intent = meant(head, lattice, words.split() if isinstance(words, str) else words, names)
    found = Judge(lattice, intent.split, intent.told, excused, frequencies()).misreadings()
    if intent.shown:
        found = [_softened(each) for each in found]
    shape = invitation([word.lower() for word in intent.words], names, intent.words)
    risks: list[Risk] = [each.risk for each in found]
    misread: Risk = max(risks, key=RISKS.index, default="none")
    either: list[Risk] = [misread, "review" if shape else "none"]
    return Readings(
        tag=bare,
        intended=intent.words,
        readings=tuple(_listed(lattice, intent, found)),
        risk=max(either, key=RISKS.index),
        because=(*_reasons(found, lattice.letters, intent), *((shape.sentence,) if shape else ())),
        misread=misread,
        shape=shape.sentence if shape else None,
    )


def describe_tag(tag: str, words: Sequence[str] | str | None = None, brands: Sequence[str] = ()) -> dict[str, Any]:
    """Return `readings` as plain JSON values: what `hashmark hashtag readings` prints."""
    found = readings(tag, words, brands)
    return {
        "tag": found.tag,
        "intended": list(found.intended),
        "readings": [{"words": list(each.words), "gap": each.gap} for each in found.readings],
        "risk": found.risk,
        "because": list(found.because),
    }


def spoken(tag: str) -> str:
    """Return how a screen reader says `tag`: word by word where capitals show the words, otherwise in one breath."""
    bare = tag.strip().lstrip(MARKS)
    parts = split_camel(bare)
    if len(parts) > 1 or len(readings(bare).intended) < 2:
        return f"hashtag {' '.join(parts)}"
    return f"hashtag {bare}, said as one word"


def _own_exceptions(allowed: Mapping[str, str]) -> dict[str, Harmless]:
    return {fold(name).replace(SEPARATOR, ""): Harmless((name,), reason, "none") for name, reason in allowed.items()}


def _softened(found: Misreading) -> Misreading:
    """Capitals show everyone what is meant, until someone types the tag without them: one step less, never nothing."""
    if found.way == "plain" or found.risk == "note":
        return found
    return found._replace(risk=RISKS[RISKS.index(found.risk) - 1])


def _listed(lattice: Lattice, intent: Meant, found: Sequence[Misreading]) -> Iterator[Reading]:
    """Yield each reading once, the likeliest first: the one meant, the likeliest others, and every one that is a risk."""
    splits = [(intent.gap, intent.split), *lattice.others(_MOST_OTHERS, _WIDEST)]
    if intent.gap > 0:
        splits.append((0.0, lattice.best()))
    splits += [(each.gap, each.split) for each in found[:_MOST_REASONS]]
    seen: set[tuple[str, ...]] = set()
    for gap, split in sorted(splits, key=lambda each: each[0]):
        words = words_shown(split, lattice.letters)
        if words and words not in seen:
            seen.add(words)
            yield Reading(words, round(gap, 2))


def _reasons(found: Sequence[Misreading], letters: str, intent: Meant) -> Iterator[str]:
    told: set[str] = set()
    for each in found:
        if each.harsh.category in told or len(told) == _MOST_REASONS:
            continue
        told.add(each.harsh.category)
        yield _reason(each, letters, intent)


def _reason(found: Misreading, letters: str, intent: Meant) -> str:
    harsh = f"“{found.harsh.text}”, {CATEGORY_WORDS[found.harsh.category]}"
    if found.excused is not None:
        return f"It holds {harsh}, which may pass inside “{' '.join(found.excused.words)}”: {found.excused.reason}."
    if found.way == "plain":
        meant_so = ", as its author means it" if intent.told else ""
        return f"It plainly says {harsh}{meant_so}."
    reading = " ".join(words_shown(found.split, letters))
    capitals = " when someone types it without the capitals" if intent.shown else ""
    return f"Strangers may read “{reading}”{capitals}, with {harsh}. {_ease(found)}"


def _ease(found: Misreading) -> str:
    if found.gap <= 0.5:
        return "That reading is as likely as the one meant."
    if found.gap <= 2:
        return "That reading comes easily."
    if found.gap <= 5:
        return "That reading takes a second look."
    return "That reading is far-fetched, but the word stands out."
