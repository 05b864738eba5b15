"""Splitting run-together letters into words, by how common each word is.

One pass forward and one backward over every word that fits (Viterbi) give the likeliest split, the likeliest split that
contains a given word, and the likeliest others, without listing splits. Scores are log10 of the product of the words'
shares; the gap between two splits is how many powers of ten one is less likely. Rule kept: time grows with the number
of letters, never with the number of splits. Computes only.
"""

from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

SEPARATOR = "_"
DIGITS = -3.0
UNKNOWN = -8.0
UNKNOWN_LETTER = -1.2
POSSESSIVE = -1.5
POSSESSIVE_OF = -6.2
NEVER = float("-inf")


class Part(NamedTuple):
    """Letters `start`..`end` read as one word; `known` is false for letters that are no word we know."""

    start: int
    end: int
    known: bool


Split = tuple[Part, ...]


class Lattice:
    """Every way to split `letters`, with `share(word)` giving log10 of a word's share, or None for no word.

    `letters` are in lower case; `SEPARATOR` stands where every reader sees a boundary.
    """

    def __init__(self, letters: str, share: Callable[[str], float | None], longest: int) -> None:
        self.letters = letters
        self._words = [_words_from(letters, at, share, longest) for at in range(len(letters))]
        self._ahead, self._ahead_from = self._forward()
        self._behind, self._behind_to = self._backward()

    @property
    def score(self) -> float:
        """The score of the likeliest split."""
        return self._behind[0]

    def best(self) -> Split:
        """Return the likeliest split."""
        return self._after(0)

    def score_of(self, split: Split) -> float:
        """Return the score of `split`, whose parts may be words or not."""
        return sum(self._score_of(part) for part in split)

    def through(self, start: int, end: int, share: float) -> tuple[float, Split]:
        """Return the gap and the parts of the likeliest split in which `start`..`end` is one word of that share."""
        score = self._ahead[start] + share + self._behind[end]
        return self.score - score, (*self._before(start), Part(start, end, True), *self._after(end))

    def rest(self, end: int) -> float:
        """Return the score of the likeliest split of what follows `end`; 0 where nothing does."""
        return self._behind[end]

    def others(self, count: int, widest: float) -> list[tuple[float, Split]]:
        """Return up to `count` likeliest splits other than the best, with gaps up to `widest`, the likeliest first."""
        floor = self.score - widest
        candidates = [
            (self.score - score, start, end, share)
            for start, words in enumerate(self._words)
            for end, share in words
            if (score := self._ahead[start] + share + self._behind[end]) >= floor
        ]
        seen = {self.best()}
        found: list[tuple[float, Split]] = []
        for gap, start, end, share in sorted(candidates):
            split = self.through(start, end, share)[1]
            if split not in seen:
                seen.add(split)
                found.append((gap, split))
            if len(found) == count:
                break
        return found

    def _score_of(self, part: Part) -> float:
        shares = dict(self._words[part.start])
        return shares.get(part.end, UNKNOWN + UNKNOWN_LETTER * (part.end - part.start))

    def _forward(self) -> tuple[list[float], list[tuple[int, bool]]]:
        size = len(self.letters)
        best = [0.0, *[NEVER] * size]
        back = [(0, True)] * (size + 1)
        unknown, since = NEVER, 0
        for at in range(size):
            if unknown > best[at]:
                best[at], back[at] = unknown, (since, False)
            here = best[at]
            for end, share in self._words[at]:
                if here + share > best[end]:
                    best[end], back[end] = here + share, (at, True)
            if self.letters[at] == SEPARATOR:
                unknown = NEVER
                continue
            if here + UNKNOWN > unknown:
                unknown, since = here + UNKNOWN, at
            unknown += UNKNOWN_LETTER
        if unknown > best[size]:
            best[size], back[size] = unknown, (since, False)
        return best, back

    def _backward(self) -> tuple[list[float], list[tuple[int, bool]]]:
        size = len(self.letters)
        best = [*[NEVER] * size, 0.0]
        onward = [(size, True)] * (size + 1)
        unknown, until = NEVER, size
        for at in range(size - 1, -1, -1):
            if self.letters[at] == SEPARATOR:
                unknown = NEVER
            else:
                if best[at + 1] > unknown:
                    unknown, until = best[at + 1], at + 1
                unknown += UNKNOWN_LETTER
                best[at], onward[at] = unknown + UNKNOWN, (until, False)
            for end, share in self._words[at]:
                if share + best[end] > best[at]:
                    best[at], onward[at] = share + best[end], (end, True)
        return best, onward

    def _before(self, end: int) -> Split:
        parts: list[Part] = []
        while end > 0:
            start, known = self._ahead_from[end]
            parts.append(Part(start, end, known))
            end = start
        return tuple(reversed(parts))

    def _after(self, start: int) -> Split:
        parts: list[Part] = []
        while start < len(self.letters):
            end, known = self._behind_to[start]
            parts.append(Part(start, end, known))
            start = end
        return tuple(parts)


def _words_from(
    letters: str, start: int, share: Callable[[str], float | None], longest: int
) -> Sequence[tuple[int, float]]:
    sign = letters[start]
    if sign == SEPARATOR:
        return ((start + 1, 0.0),)
    if sign.isdigit():
        end = start + 1
        while end < len(letters) and letters[end].isdigit():
            end += 1
        return ((end, DIGITS),)
    found: list[tuple[int, float]] = []
    for end in range(start + 1, min(len(letters), start + longest) + 1):
        word = letters[start:end]
        value = share(word)
        if value is None and end - start > 3 and word[-1] == "s" != word[-2]:
            owner = share(word[:-1])
            value = owner + POSSESSIVE if owner is not None and owner > POSSESSIVE_OF else None
        if value is not None:
            found.append((end, value))
    return found


def words_of(split: Iterable[Part], letters: str) -> tuple[str, ...]:
    """Return the words of `split`, leaving out separators."""
    return tuple(word for start, end, _ in split if (word := letters[start:end]) != SEPARATOR)
