"""Words of a list that somebody wrote so that they are not found, and the same words with what a language hangs on them.

Accents put on or left out, signs and numbers for letters, letters taken apart, drawn out or of another script are seen through. It looks only for what plain search leaves: a whole word that becomes one of the list. What could be an ordinary word, a name or a
number is left alone, so `Scunthorpe`, `class*`, `A55` and `año` are no hits. Computes only.
"""

from collections.abc import Iterable, Iterator
from functools import cached_property
from itertools import groupby
from unicodedata import normalize

import msgspec
import regex

from policies.text.disguises.bare_letters import as_latin, bare
from policies.text.disguises.word_lists import spelled_so
from policies.text.phrase_search import Folded, Phrases

_NUMBER_SIGNS = {"0": "o", "1": "i", "3": "e", "4": "a", "5": "s", "7": "t", "8": "b", "9": "g", "6": "g", "2": "z"}
_SIGNS = {"@": "a", "$": "s", "!": "i", "|": "i", "€": "e", "£": "l", "¡": "i", "¢": "c", "(": "c", "+": "t", "§": "s"}
_AS_LETTERS = str.maketrans({**_NUMBER_SIGNS, **_SIGNS, "£": "i", "l": "i"})
_AS_CYRILLIC = str.maketrans({"0": "о", "3": "з", "4": "ч", "6": "б", "@": "а", "1": "і", "8": "в"})
_WRITTEN_OUT = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "ø": "oe", "å": "aa", "æ": "ae"})
"""How letters are written where a keyboard has none of them; a list that has the letter means this too, and not the reverse."""
_HIDING = r"*#%@$&^~•·●○▪■█×☆★✱∗"
_SEPARATING = r".\-\p{Pd}\u2212_*~|/·•,'"
_VOWELS = frozenset("aeiouy")

_SPELLED = regex.compile(
    r"(?<![\p{L}\p{N}@$])[\p{L}\p{N}$][\p{L}\p{N}@$!|€£¡¢§(+]{0,58}[\p{L}\p{N}@$|€£¢§+](?![\p{L}\p{N}])"
)
_STARRED = regex.compile(
    rf"(?<![\p{{L}}\p{{N}}@{_HIDING}])(?=\p{{L}}+[_.\-{_HIDING}\p{{So}}])\p{{L}}[\p{{L}}_.\-{_HIDING}\p{{So}}\uFE0F]{{1,28}}?"
    rf"(?:\p{{L}}|[{_HIDING}]{{2}})(?![\p{{L}}\p{{N}}{_HIDING}])"
)
_APART = regex.compile(
    rf"(?<![\p{{L}}\p{{N}}{_SEPARATING}])\p{{L}}(?:(?P<by>[{_SEPARATING}]{{1,2}}|\s{{1,3}})\p{{L}}(?:(?P=by)\p{{L}}){{1,28}})"
    r"(?![\p{L}\p{N}])"
)
_DRAWN_OUT = regex.compile(r"(?<!\p{L})(?=\p{L}{0,60}?(\p{L})\1\1)\p{L}{3,60}(?!\p{L})")
_RUN = regex.compile(r"(\p{L})\1+")
_TOKEN = regex.compile(r"\S++")

_HANGUL = regex.compile(r"\p{Hangul}{2,}")
_KOREAN_ENDING = regex.compile(
    r"(?:들|님|씨|새끼|같은|같이|짓|년|놈)?(?:은|는|이|가|을|를|의|에|에서|에게|에겐|한테|께|께서|로|으로|와|과|랑|이랑|하고|도|만|까지|부터|"
    r"조차|마저|처럼|보다|밖에|나|이나|든지|라고|이라고|라는|이라는|라서|이라서|아|야|여|이여)?(?:은|는|도|만|요)?"
    r"|(?:들)?(?:이)?(?:입니다|입니까|다|었다|였다|에요|예요|이에요|야|지|죠|고|면|라면|지만|네|네요|냐|군|군요|잖아|잖아요|거든|랍니다)"
    r"|인데|인데요|인가|인가요|인지|인줄"
)
_ARABIC = regex.compile(r"\p{Arabic}{3,}")
_AROUND_ARABIC = regex.compile("(?:[وف]?(?:ال|بال|كال|لل|[بكل])?)\0(?:ها|هم|هن|كم|كن|نا|ين|ون|ات|ان|ي|ه|ك)?")
_HEBREW = regex.compile(r"\p{Hebrew}{4,}")
_BEFORE_HEBREW = regex.compile(r"ו?(?:ש|כש|מש)?[הבכלמ]?")
_LATIN, _OTHER = regex.compile(r"\p{Latin}"), regex.compile(r"[\p{Cyrillic}\p{Greek}]")


class Bare(Folded, frozen=True, dict=True):
    """A folded text with its letters bare (see `bare_letters`)."""

    @cached_property
    def signs(self) -> tuple[tuple[tuple[int, int, str], ...], ...]:
        """Where words could be written with signs, with letters hidden, apart or drawn out: `start`, `end` and what stands there."""
        return tuple(
            tuple(
                (found.start(), found.end(), found.group())
                for found in pattern.finditer(self.text)
                if pattern is not _SPELLED or not found.group().isalpha()
            )
            for pattern in (_SPELLED, _STARRED, _APART, _DRAWN_OUT)
        )

    @cached_property
    def addresses(self) -> list[tuple[int, int]]:
        """Where web addresses, e-mail addresses and accounts stand: what is written there is not words."""
        return _addresses(self.text)


class Disguised(msgspec.Struct, frozen=True):
    """One word of the list in disguise at code points `start`..`end` of the text as written; `phrase` is as the list has it."""

    start: int
    end: int
    phrase: str


class Disguises:
    """A list of phrases ready to be looked for in disguise."""

    def __init__(self, phrases: Iterable[str]) -> None:
        self._list = tuple(dict.fromkeys(phrases))
        self._is_ascii = all(phrase.isascii() for phrase in self._list)

    @cached_property
    def _words(self) -> dict[str, str]:
        """The single words of the list, bare, and each phrase as the list has it."""
        words = ((bare(phrase.rstrip("*").strip()).text, phrase) for phrase in reversed(self._list))
        return {word: phrase for word, phrase in words if word.isalpha()}

    @cached_property
    def _beginnings(self) -> dict[str, str]:
        return {word: each for word, each in self._words.items() if each.endswith("*") and len(word) >= 4}

    @cached_property
    def _bare(self) -> Phrases:
        return Phrases((*self._list, *self._written_out), bare)

    @cached_property
    def _written_out(self) -> dict[str, str]:
        """The phrases whose letters have another spelling without them, in that spelling, and each as the list has it."""
        spelled = ((phrase.casefold().translate(_WRITTEN_OUT), phrase) for phrase in self._list if not phrase.isascii())
        return {other: phrase for other, phrase in spelled if other != phrase.casefold()}

    @cached_property
    def _mixed(self) -> dict[str, str]:
        """The words of other scripts as they look with their Latin-looking letters made Latin."""
        return {latin: phrase for word, phrase in self._words.items() if (latin := as_latin(word)) != word}

    @cached_property
    def _by_signs(self) -> dict[str, str]:
        return {word.translate(_AS_LETTERS): phrase for word, phrase in self._words.items() if len(word) >= 4}

    @cached_property
    def _by_shape(self) -> dict[tuple[int, str], list[tuple[str, str]]]:
        found: dict[tuple[int, str], list[tuple[str, str]]] = {}
        for word, phrase in self._words.items():
            if len(word) >= 4:
                found.setdefault((len(word), word[0]), []).append((word, phrase))
        return found

    @cached_property
    def _squeezed(self) -> dict[str, tuple[str, str]]:
        return {_RUN.sub(r"\1", word): (word, phrase) for word, phrase in self._words.items() if len(word) >= 3}

    @cached_property
    def _hung_on(self) -> tuple[bool, ...]:
        """Whether the list has words in Hangul, in Arabic and in Hebrew letters that may have something hung on them."""
        return tuple(any(each.fullmatch(word) for word in self._words) for each in (_HANGUL, _ARABIC, _HEBREW))

    def within(self, text: str, folded: Bare) -> Iterator[Disguised]:
        """Yield each word of the list that stands in `text` in disguise, and some that stand there plainly; `folded` is `text`."""
        if not text.isascii() or not self._is_ascii:
            yield from self._without_accents(text, folded)
            yield from self._with_endings(folded)
        for start, end, phrase in self._in_signs(folded):
            place = folded.origin(start, end)
            yield Disguised(place[0], place[1], phrase)

    def _without_accents(self, text: str, folded: Folded) -> Iterator[Disguised]:
        for found in self._bare.within(folded):
            start, end = folded.origin(found.start, found.end)
            if not any(spelled_so(word.casefold()) for word in _words_of(text[start:end], found.phrase)):
                yield Disguised(start, end, self._written_out.get(found.phrase, found.phrase))
        for word in folded.words if self._mixed and not text.isascii() else ():
            start, end = folded.origin(word.start, word.end)
            if _LATIN.search(text[start:end]) and _OTHER.search(text[start:end]) and as_latin(word.text) in self._mixed:
                yield Disguised(start, end, self._mixed[as_latin(word.text)])

    def _with_endings(self, folded: Folded) -> Iterator[Disguised]:
        korean, arabic, hebrew = self._hung_on
        if not (korean or arabic or hebrew):
            return
        for word in folded.words:
            phrase = None
            if korean and _HANGUL.match(word.text):
                phrase = self._korean(word.text)
            elif arabic and _ARABIC.fullmatch(word.text):
                phrase = self._arabic(word.text)
            elif hebrew and _HEBREW.fullmatch(word.text):
                phrase = self._hebrew(word.text)
            if phrase is not None:
                start, end = folded.origin(word.start, word.end)
                yield Disguised(start, end, phrase)

    def _korean(self, word: str) -> str | None:
        for size in range(min(len(word) - 1, 60), 1, -1):
            if word[:size] in self._words and _KOREAN_ENDING.fullmatch(word[size:]):
                return self._words[word[:size]]
        return None

    def _arabic(self, word: str) -> str | None:
        for before in range(min(5, len(word) - 2)):
            for after in range(min(3, len(word) - before - 2)):
                middle = word[before : len(word) - after]
                if middle in self._words and _AROUND_ARABIC.fullmatch(f"{word[:before]}\0{word[len(word) - after :]}"):
                    return self._words[middle]
        return None

    def _hebrew(self, word: str) -> str | None:
        for before in range(1, min(4, len(word) - 3)):
            if word[before:] in self._words and _BEFORE_HEBREW.fullmatch(word[:before]):
                return self._words[word[before:]]
        return None

    def _in_signs(self, folded: Bare) -> Iterator[tuple[int, int, str]]:
        """Yield (start, end, phrase) of words written with signs, apart or drawn out."""
        readings = (self._numbers_for_letters, self._hidden_letters, self._apart, self._drawn_out)
        for places, read in zip(folded.signs, readings, strict=True):
            for at, to, written in places:
                phrase = read(written)
                if phrase is not None and not any(start <= at < end for start, end in folded.addresses):
                    yield at, to, phrase

    def _numbers_for_letters(self, written: str) -> str | None:
        letters = sum(sign.isalpha() for sign in written)
        if letters == len(written) or letters * 2 < len(written) or len(written) < 4:
            return None
        spelled = written.translate(_AS_LETTERS)
        found = self._by_signs.get(spelled) or self._words.get(written.translate(_AS_CYRILLIC))
        begun = (each for word, each in self._beginnings.items() if spelled.startswith(word.translate(_AS_LETTERS)))
        return found or next(begun, None)

    def _hidden_letters(self, written: str) -> str | None:
        hidden = written.replace("\ufe0f", "")
        letters = "".join(sign for sign in hidden if sign.isalpha())
        strong = all(sign not in "_.-" for sign in hidden)
        for word, phrase in self._by_shape.get((len(hidden), hidden[0]), ()):
            pairs = list(zip(hidden, word, strict=True))
            under = [letter for sign, letter in pairs if not sign.isalpha()]
            if any(sign.isalpha() and sign != letter for sign, letter in pairs) or len(under) > len(word) // 2:
                continue
            if strong or (len(under) == 1 and under[0] in _VOWELS):
                return phrase
        ends = hidden[-1].isalpha()
        return self._words.get(letters) if strong and ends and len(letters) >= 4 else None

    def _apart(self, written: str) -> str | None:
        joined = "".join(sign for sign in written if sign.isalpha())
        begun = (each for word, each in self._beginnings.items() if joined.startswith(word))
        return self._words.get(joined) or self._mixed.get(as_latin(joined)) or next(begun, None)

    def _drawn_out(self, written: str) -> str | None:
        word, phrase = self._squeezed.get(_RUN.sub(r"\1", written), ("", None))
        runs, meant = (tuple(len(list(run)) for _, run in groupby(each)) for each in (written, word))
        return phrase if all(run == size or run >= 3 > size for run, size in zip(runs, meant, strict=False)) else None


def _addresses(text: str) -> list[tuple[int, int]]:
    if "@" not in text and "://" not in text and "www." not in text:
        return []
    tokens = ((found.group(), found.span()) for found in _TOKEN.finditer(text))
    return [place for word, place in tokens if "://" in word or "www." in word or word[0] == "@" or _is_mail(word)]


def _is_mail(word: str) -> bool:
    name, _, host = word.partition("@")
    return bool(name) and "." in host.strip(".")


def _words_of(written: str, phrase: str) -> Iterator[str]:
    """Yield the words of `written` that have letters `phrase` has not: those an honest spelling could explain."""
    listed = set(phrase.casefold())
    for found in regex.finditer(r"[\p{L}\p{M}]+", normalize("NFC", written)):
        word = found.group()
        if not word.isascii() and not set(word.casefold()) <= listed:
            yield word
