"""How a hashtag reads: what its author meant, what strangers may read instead, and how a screen reader says it.

Rule kept: a reading is evidence for people, never a verdict; every risk comes with the reading that caused it, and every
exception with its reason. Computes only.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import msgspec

from policies.hashtags.hijack_shapes import invitation
from policies.hashtags.in_writing import in_writing
from policies.hashtags.intent import MARKS, Meant, fold, lattice_of, meant, split_camel, words_shown
from policies.hashtags.lexicon import Harmless, harmless
from policies.hashtags.misreadings import RISKS, Judge, Misreading, Risk
from policies.hashtags.reasons import Reason, Telling, legible
from policies.hashtags.second_readings import seconds, softened, stands_together
from policies.hashtags.segment import SEPARATOR, Lattice, Split
from policies.hashtags.word_frequencies import frequencies

__all__ = ["Reading", "Readings", "Reason", "describe_tag", "readings", "split_camel", "spoken"]

LONGEST = 140

_MOST_SHOWN = 3
_MOST_OTHERS = 4
_MOST_REASONS = 2
_WIDEST = 4.0


class Reading(msgspec.Struct, frozen=True):
    """One way to split a tag into words; `gap` says how much less likely it is than the likeliest, in powers of ten.

    `text` is how people write those words, with the names and apostrophes that a hashtag cannot hold.
    """

    words: tuple[str, ...]
    gap: float
    text: str = ""


class Readings(msgspec.Struct, frozen=True, kw_only=True):
    """A tag (without its sign), the words its author meant, how it reads from the likeliest on, and what that risks.

    `because` says in plain words what caused the risk, or why a harsh word may pass. `risk` is the graver of what other
    readings risk, `misread`, and of the tag's shape, such as an open invitation; `shape` is the sentence about that and `invites` the part of it that says
    what the tag does. `reasons`
    are the same as `because` in their parts, the shape aside; `text` is how people write the words meant.
    """

    tag: str
    intended: tuple[str, ...]
    readings: tuple[Reading, ...]
    risk: Risk
    because: tuple[str, ...]
    misread: Risk = "none"
    shape: str | None = None
    invites: str | None = None
    reasons: tuple[Reason, ...] = ()
    text: str = ""


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
    standing = _standing(intent, lattice)
    found = Judge(lattice, standing, intent.told, excused, frequencies()).misreadings()
    likeliest = [(0.0, lattice.best())] if lattice.best() != standing else []
    others = [
        each
        for each in (*likeliest, *lattice.others(_MOST_OTHERS, _WIDEST))
        if stands_together(each[1], lattice, intent, names)
    ]
    found = seconds(softened(found, intent), others, lattice.letters, intent._replace(split=standing))
    shape = invitation([word.lower() for word in intent.words], names, intent.words)
    risks: list[Risk] = [each.risk for each in found]
    misread: Risk = max(risks, key=RISKS.index, default="none")
    either: list[Risk] = [misread, "review" if shape else "none"]
    own = {fold(name).replace(SEPARATOR, ""): name for name in brands if name[:1].isupper()}
    reasons = tuple(_reasons(found, Telling(lattice.letters, intent, own)))
    return Readings(
        tag=bare,
        intended=intent.words,
        readings=tuple(_listed(lattice, intent, found, others, own)),
        risk=max(either, key=RISKS.index),
        because=(*(each.said for each in reasons), *((shape.sentence,) if shape else ())),
        misread=misread,
        shape=shape.sentence if shape else None,
        invites=shape.does if shape else None,
        reasons=reasons,
        text=in_writing(intent.words, own),
    )


def describe_tag(tag: str, words: Sequence[str] | str | None = None, brands: Sequence[str] = ()) -> dict[str, Any]:
    """Return `readings` as plain JSON values: what `hashmark hashtag readings` prints."""
    found = readings(tag, words, brands)
    return {
        "tag": found.tag,
        "intended": list(found.intended),
        "readings": [{"words": list(each.words), "gap": each.gap, "text": each.text} for each in found.readings],
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


def _standing(intent: Meant, lattice: Lattice) -> Split:
    """Return the words that harsh ones are found among: those meant, or the likeliest where these are no words and those are."""
    best = lattice.best()
    unread = any(not part.known for part in intent.split) and all(part.known for part in best)
    return best if intent.told and unread else intent.split


def _own_exceptions(allowed: Mapping[str, str]) -> dict[str, Harmless]:
    return {fold(name).replace(SEPARATOR, ""): Harmless((name,), reason, "none") for name, reason in allowed.items()}


def _listed(
    lattice: Lattice,
    intent: Meant,
    found: Sequence[Misreading],
    others: Sequence[tuple[float, Split]],
    own: Mapping[str, str],
) -> list[Reading]:
    """Return up to three readings, the likeliest first: the one meant, those that are a risk, and the likeliest others."""
    risky = [(each.gap, each.split, each.harsh.text) for each in found[:_MOST_REASONS] if each.excused is None]
    best = [(0.0, lattice.best(), "")] if intent.gap > 0 else []
    shown: dict[tuple[str, ...], Reading] = {}
    for gap, split, harsh in ((intent.gap, intent.split, ""), *risky, *best, *((*other, "") for other in others)):
        words = words_shown(split, lattice.letters)
        if words and words not in shown and len(shown) < _MOST_SHOWN:
            shown[words] = Reading(words, round(gap, 2), legible(split, lattice.letters, own, harsh))
    return sorted(shown.values(), key=_gap)


def _gap(reading: Reading) -> float:
    return reading.gap


def _reasons(found: Sequence[Misreading], telling: Telling) -> Iterator[Reason]:
    """Yield why each kind of harsh word matters, once a kind and no more than can be read."""
    told: set[str] = set()
    for each in found:
        if each.harsh.category in told or len(told) == _MOST_REASONS:
            continue
        told.add(each.harsh.category)
        yield telling.reason(each)
