"""Harsh words that strangers may read in a hashtag, each with the reading and how easily it comes.

A harsh word counts by the way it comes to be read, because eyes do not weigh splits, they trip over words:

- `plain`: it stands in the tag as a word of its own.
- `across`: it runs over the border of two words that were meant (`pen|island`).
- `plural`: it borrows the `s` that ends a meant word (`winters|expo`); the word before stays whole, so a strong word stands
  out even when what is left of the next one means nothing.
- `moved`: it appears when a letter changes sides of a border (`choose|spain`, `chooses|pain`).
- `inside`: it appears when one familiar word is cut (`middle|sex`); seldom seen, unless the rest is a small everyday word
  (`the|rapist`).

Eyes go from left to right. Letters after a strong word that make no word count once, however many they are: who has read
`dog|sex` does not go on to weigh `ercise`. And a strong word at the start of a tag has no word before it to correct it.

Gaps are powers of ten, see `policies.text.segment`. The limits below were set on labelled tags and are measured in the
tests; they are ours to change, and nothing blocks by them alone. Computes only.
"""

from collections.abc import Iterator, Mapping
from typing import Literal, NamedTuple

from policies.hashtags.lexicon import Harmless, Harsh, lexicon
from policies.hashtags.segment import UNKNOWN, UNKNOWN_LETTER, Lattice, Part, Split

Risk = Literal["none", "note", "review", "high"]
Way = Literal["plain", "across", "plural", "moved", "inside"]

RISKS: tuple[Risk, ...] = ("none", "note", "review", "high")

_LONGEST_HARSH = 16
_RARE_SHARE = -6.8
_WIDEST = 10.5
_EASY = 2.0
_BEYOND = 1.5
_MEANINGLESS = UNKNOWN + UNKNOWN_LETTER
_AT_THE_START = 3.0
_LIMITS: Mapping[Way, Mapping[int, float]] = {
    "across": {3: 4.0, 2: 4.0, 1: 2.0},
    "plural": {3: 9.0, 2: 5.0, 1: 2.0},
    "moved": {3: 3.0, 2: 2.2, 1: 1.0},
}
_SECOND_HARSH = 4.0
_COMMON_STEM = -5.3
_SEEN_WHOLE = 7
_INSIDE_EVEN = 1.0
_INSIDE_NOTED = 3.0
_SHORT = 4
SMALL_WORDS = frozenset(
    {
        "a",
        "an",
        "and",
        "as",
        "at",
        "be",
        "but",
        "by",
        "for",
        "from",
        "he",
        "her",
        "his",
        "i",
        "in",
        "is",
        "it",
        "its",
        "me",
        "my",
        "no",
        "not",
        "of",
        "off",
        "on",
        "or",
        "our",
        "out",
        "she",
        "so",
        "that",
        "the",
        "this",
        "to",
        "up",
        "us",
        "we",
        "you",
        "your",
    }
)


class Misreading(NamedTuple):
    """One harsh word in one reading. `split` is that reading, `gap` how far it is from the likeliest one."""

    risk: Risk
    harsh: Harsh
    way: Way
    gap: float
    split: Split
    excused: Harmless | None = None


class Judge(NamedTuple):
    """What a tag's harsh words are judged by.

    `meant` is the split its author meant; `told` says that the author said so, by words or by capitals. `harmless` are the
    words that may hold a harsh one, `shares` how common words are (log10).
    """

    lattice: Lattice
    meant: Split
    told: bool
    harmless: Mapping[str, Harmless]
    shares: Mapping[str, float]

    def misreadings(self) -> list[Misreading]:
        """Return the harsh words to be read in the tag, the gravest first; those not worth a word are left out."""
        found = [reading for place in _places(self.lattice.letters) if (reading := self._read(*place)).risk != "none"]
        return sorted(found, key=lambda each: (-RISKS.index(each.risk), -each.harsh.severity, each.gap))

    def _read(self, start: int, end: int, harsh: Harsh) -> Misreading:
        around = next((part for part in self.meant if part.start <= start and end <= part.end), None)
        share = sum(self.shares.get(word, _RARE_SHARE) for word in harsh.words)
        gap, split = self.lattice.through(start, end, share)
        way = self._way(Part(start, end, True), around, split)
        if harsh.severity == 3 and way in ("across", "plural"):
            gap += min(0.0, self.lattice.rest(end) - _MEANINGLESS)
        gap = max(gap, 0.0)
        excused = self.harmless.get(self._word(around)) if around else None
        if gap > _WIDEST:
            return Misreading("none", harsh, way, gap, split)
        if excused is not None:
            return Misreading(excused.risk, harsh, way, gap, split, excused)
        if way == "plain":
            risk = self._plain(Part(start, end, True), harsh)
        elif way == "inside" and around is not None:
            risk = self._inside(harsh, gap, split, around)
        else:
            risk = self._over_border(harsh, way, gap, split, first=start == 0)
        return Misreading(risk, harsh, way, gap, split)

    def _way(self, place: Part, around: Part | None, split: Split) -> Way:
        if around is None:
            before = next(
                part for part in self.meant if part.start < place.start < part.end or part.start == place.start
            )
            stem = self.lattice.letters[before.start : place.start]
            borrows = before.end == place.start + 1 and self.lattice.letters[place.start] == "s" and len(stem) > 2
            plural = borrows and stem[-1] != "s" and self.shares.get(stem, _RARE_SHARE) >= _COMMON_STEM
            return "plural" if plural else "across"
        if (around.start, around.end) == (place.start, place.end):
            return "plain"
        kept = any(part.start == around.start for part in split) and any(part.end == around.end for part in split)
        return "inside" if kept else "moved"

    def _over_border(self, harsh: Harsh, way: Way, gap: float, split: Split, *, first: bool) -> Risk:
        others = sum(self._word(part) in lexicon() for part in split) - 1
        gap = max(0.0, gap - _SECOND_HARSH * max(0, others))
        limit = _LIMITS[way][harsh.severity] + _AT_THE_START * (first and way == "across" and harsh.severity == 3)
        if gap > limit:
            return "note" if gap <= limit + _BEYOND and harsh.severity > 1 else "none"
        return "high" if way != "moved" and gap <= _EASY and harsh.severity > 1 else "review"

    def _plain(self, place: Part, harsh: Harsh) -> Risk:
        """Grade a word that stands in the meant split.

        One its author meant is no second reading; a short one beside letters that are no word is likely an accident.
        """
        if self.told:
            return "review" if harsh.severity == 3 else "note"
        beside = [part for part in self.meant if part.end == place.start or part.start == place.end]
        if place.end - place.start <= _SHORT and not all(part.known for part in beside):
            return "note"
        return "review" if harsh.severity == 1 else "high"

    def _inside(self, harsh: Harsh, gap: float, split: Split, around: Part) -> Risk:
        if harsh.severity == 1 or around.end - around.start < _SEEN_WHOLE:
            return "none"
        words = [self._word(part) for part in split if around.start <= part.start < around.end]
        small = all(word in SMALL_WORDS for word in words if word not in lexicon())
        if gap <= (_EASY if small else _INSIDE_EVEN):
            return "review"
        return "note" if gap <= _INSIDE_NOTED else "none"

    def _word(self, part: Part) -> str:
        return self.lattice.letters[part.start : part.end]


def is_harsh(split: Split, letters: str) -> bool:
    """Return whether a part of `split` is a harsh word by itself."""
    return any(letters[part.start : part.end] in lexicon() for part in split)


def _places(letters: str) -> Iterator[tuple[int, int, Harsh]]:
    entries = lexicon()
    for start in range(len(letters) - 2):
        for end in range(start + 3, min(len(letters), start + _LONGEST_HARSH) + 1):
            harsh = entries.get(letters[start:end])
            if harsh is not None:
                yield start, end, harsh
