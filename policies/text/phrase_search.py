"""Words and phrases, and finding them in text as a stranger's eye reads it.

Whole words only, in any case and over any spacing; a `*` at the end of a phrase stands for any ending. A text is folded
and split into words once, and each list of phrases is then looked up by first word, so long lists cost little.
Computes only.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cached_property

import msgspec
import regex

from policies.text.normalize import Skeleton, skeleton

_WORD = regex.compile(r"[^\W_]+")
_UNSPACED = regex.compile(r"[\p{Han}\p{Hiragana}\p{Katakana}\p{Thai}\p{Lao}\p{Khmer}]")


class Word(msgspec.Struct, frozen=True):
    """One word of a folded text, at `start`..`end` of that text."""

    text: str
    start: int
    end: int


class Folded(msgspec.Struct, frozen=True, dict=True):
    """A text with its disguises taken off, ready to be searched."""

    skeleton: Skeleton

    @property
    def text(self) -> str:
        """The folded text."""
        return self.skeleton.text

    @cached_property
    def words(self) -> tuple[Word, ...]:
        """Its words, in order, with their places in the text: asked for only where something was found."""
        return tuple([Word(found.group(), found.start(), found.end()) for found in _WORD.finditer(self.text)])

    @cached_property
    def spelled(self) -> list[str]:
        """Its words, in order, without their places."""
        found: list[str] = _WORD.findall(self.text)
        return found

    @cached_property
    def places(self) -> Mapping[str, Sequence[int]]:
        """Where each of its words stands among `words`."""
        places: dict[str, list[int]] = {}
        for place, word in enumerate(self.spelled):
            places.setdefault(word, []).append(place)
        return places

    @cached_property
    def by_first_letter(self) -> Mapping[str, Sequence[str]]:
        """Its words, each once, by their first letter."""
        words: dict[str, list[str]] = {}
        for word in self.places:
            words.setdefault(word[0], []).append(word)
        return words

    def origin(self, start: int, end: int) -> tuple[int, int]:
        """Return the code points of the text as written that `start`..`end` came from (`end` > `start`)."""
        return self.skeleton.origin(start, end)


class Found(msgspec.Struct, frozen=True):
    """One phrase at `start`..`end` of the folded text; `phrase` is as the list has it."""

    start: int
    end: int
    phrase: str


class Phrases:
    """A list of phrases ready to be looked for: by first word, by beginning, and as plain runs of characters.

    `folding` is how a phrase is folded; texts to search must be folded alike.
    """

    def __init__(self, phrases: Iterable[str], folding: Callable[[str], Skeleton] = skeleton) -> None:
        self._folding = folding
        self._by_word: dict[str, list[tuple[tuple[str, ...], bool, str]]] = {}
        self._beginnings: dict[str, str] = {}
        self._literal: list[tuple[str, str]] = []
        for phrase in dict.fromkeys(phrases):
            self._add(phrase)
        longest_first = sorted(self._beginnings, key=len, reverse=True)
        self._openings = {
            letter: tuple(each for each in longest_first if each[0] == letter)
            for letter in {each[0] for each in longest_first}
        }

    def _add(self, phrase: str) -> None:
        open_end = phrase.endswith("*")
        folded = self._folding(phrase.rstrip("*").strip()).text
        words = tuple(_WORD.findall(folded))
        plain = folded[:1].isalnum() and folded[-1:].isalnum()
        if not folded:
            return
        if not words or not plain or _UNSPACED.search(folded):
            self._literal.append((folded, phrase))
        elif len(words) == 1 and open_end:
            self._beginnings[words[0]] = phrase
        else:
            self._by_word.setdefault(words[0], []).append((words, open_end, phrase))

    def within(self, folded: Folded) -> Iterator[Found]:
        """Yield each phrase found in `folded`, in no particular order."""
        for first in self._by_word.keys() & folded.places.keys():
            for place in folded.places[first]:
                yield from self._from(folded, place)
        for letter in self._openings.keys() & folded.by_first_letter.keys():
            openings = self._openings[letter]
            for text in folded.by_first_letter[letter]:
                if text.startswith(openings):
                    opening = next(each for each in openings if text.startswith(each))
                    for word in (folded.words[place] for place in folded.places[text]):
                        yield Found(word.start, word.end, self._beginnings[opening])
        for literal, phrase in self._literal:
            at = folded.text.find(literal)
            while at >= 0:
                if _stands_alone(folded.text, at, at + len(literal), literal):
                    yield Found(at, at + len(literal), phrase)
                at = folded.text.find(literal, at + len(literal))

    def _from(self, folded: Folded, place: int) -> Iterator[Found]:
        for phrase, open_end, written in self._by_word[folded.spelled[place]]:
            last = place + len(phrase)
            if _same(phrase, tuple(folded.spelled[place:last]), open_end):
                yield Found(folded.words[place].start, folded.words[last - 1].end, written)


def fold(text: str) -> Folded:
    """Return `text` ready to be searched."""
    return Folded(skeleton(text))


def same_words(one: str, other: str) -> bool:
    """Return whether both texts have the same words, disguises and signs aside."""
    return _WORD.findall(skeleton(one).text) == _WORD.findall(skeleton(other).text)


def _same(phrase: tuple[str, ...], words: tuple[str, ...], open_end: bool) -> bool:
    if not open_end:
        return words == phrase
    return len(words) == len(phrase) and words[:-1] == phrase[:-1] and words[-1].startswith(phrase[-1])


def _stands_alone(text: str, start: int, end: int, literal: str) -> bool:
    """Whether a phrase with signs in it, such as `#1`, is not part of a longer word; unspaced scripts always are."""
    if _UNSPACED.search(literal):
        return True
    left = literal[0].isalnum() and start > 0 and text[start - 1].isalnum()
    right = literal[-1].isalnum() and end < len(text) and text[end].isalnum()
    return not left and not right
