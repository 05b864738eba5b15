"""Which words a hashtag's author meant: the words they gave, else those the capitals show, else the likeliest kind ones.

Rule kept: we give the author the benefit of the doubt. Where an innocent reading is nearly as likely as a harsh one, the
innocent one is taken as meant, and the harsh one is shown as what strangers may read. Computes only.
"""

import unicodedata
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from typing import NamedTuple

import regex

from policies.hashtags.lexicon import harmless, lexicon
from policies.hashtags.misreadings import SMALL_WORDS, is_harsh
from policies.hashtags.segment import SEPARATOR, Lattice, Part, Split, words_of
from policies.hashtags.word_frequencies import LONGEST_WORD, frequencies
from policies.text.normalize import skeleton

MARKS = "#＃"

_KINDER = 3.0
_OWN_NAME = -4.5
_PART = regex.compile(r"\p{Lu}+(?=\p{Lu}\p{Ll})|\p{Lu}?+\p{Ll}++|\p{Lu}++|\p{N}++|[^\p{Lu}\p{Ll}\p{N}_]++")
_SHOWN = regex.compile(r"\p{Ll}\p{Lu}|\p{Lu}\p{Lu}\p{Ll}|_")
_CRUMBS = (2, 3)
_RAREST_CRUMB = -4.6
_NEVER_SEEN = -9.0
_NAMES_BEGIN = frozenset(
    [
        "mc",
        "mac",
        "de",
        "la",
        "le",
        "el",
        "al",
        "del",
        "der",
        "den",
        "van",
        "von",
        "di",
        "da",
        "do",
        "dos",
        "du",
        "san",
        "st",
        "abu",
        "bin",
        "ibn",
        "ben",
        "bar",
        "ter",
        "ten",
    ]
)
"""What names begin with in many languages: no crumbs, however rare in English."""
_NOT_TYPED = regex.compile(r"[^\p{L}\p{N}_]++")

Share = Callable[[str], float | None]


class Meant(NamedTuple):
    """What the author meant: the `words` to show, the `split` of the letters, and how we know.

    `told` when the author said it, by words or by capitals; `shown` when capitals show it to every reader. `gap` says how
    many powers of ten the split is less likely than the likeliest one.
    """

    words: tuple[str, ...]
    split: Split
    told: bool
    shown: bool
    gap: float


def fold(tag: str) -> str:
    """Return the letters, digits and underscores of `tag` as a stranger would type them: lower case, without accents."""
    return _NOT_TYPED.sub("", "".join(map(_without_accent, skeleton(tag).text)))


def words_shown(split: Split, letters: str) -> tuple[str, ...]:
    """Return the words of `split`, with the phrases we know as a whole written as the words they are."""
    known = harmless()
    return tuple(
        part for word in words_of(split, letters) for part in (known[word].words if word in known else (word,))
    )


def split_camel(tag: str) -> tuple[str, ...]:
    """Return the words that the capitals, digits and underscores of `tag` show: `SaferRoads2026` is three."""
    return tuple(_PART.findall(tag.lstrip(MARKS)))


def share_of(names: Collection[str]) -> Share:
    """Return how common a word is (log10 of its share, None for no word), where `names` are known words too."""
    known = frequencies()
    if not names:
        return known.get
    return lambda word: _OWN_NAME if word in names else known.get(word)


def lattice_of(letters: str, names: Collection[str]) -> Lattice:
    """Return the ways to split `letters`, where `names` are words too."""
    return Lattice(letters, share_of(names), max((LONGEST_WORD, *map(len, names))))


def meant(tag: str, lattice: Lattice, words: Sequence[str] | None, names: Collection[str]) -> Meant:
    """Return what the author of `tag` meant. `lattice` splits its folded letters; `names` are the organization's own."""
    share = share_of(names)
    if words:
        split = _laid_out(words, lattice.letters, share)
        if split is None:
            return _guessed(lattice, names)._replace(words=tuple(words))
        return _meant(tuple(words), split, lattice, told=True, shown=bool(_SHOWN.search(tag)))
    if _SHOWN.search(tag):
        shown = tuple(_refined(_joined(split_camel(tag), names), share))
        split = _laid_out(shown, lattice.letters, share)
        if split is not None and not _in_crumbs(shown, split, lattice, share):
            return _meant(shown, split, lattice, told=True, shown=True)
    return _guessed(lattice, names)


def _in_crumbs(shown: Sequence[str], split: Split, lattice: Lattice, share: Share) -> bool:
    """Return whether the capitals cut known words into pieces that are none: `NowtHatcHerSdead` shows nobody any words."""
    best = lattice.best()
    if best == split or not all(part.known for part in best):
        return False
    unknown = sum(not part.known for part in split)
    alone = any(len(word) == 1 and word.isupper() and word not in "ODL" for word in shown[1:-1])
    return unknown > 1 or alone or any(map(_is_crumb(share), shown))


def _is_crumb(share: Share) -> Callable[[str], bool]:
    def crumb(word: str) -> bool:
        plain = fold(word)
        if (
            word.isdigit()
            or plain in SMALL_WORDS
            or plain in _NAMES_BEGIN
            or len(plain) not in _CRUMBS
            or (len(word) > 1 and word.isupper())
        ):
            return False
        return (share(plain) or _NEVER_SEEN) < _RAREST_CRUMB

    return crumb


def _guessed(lattice: Lattice, names: Collection[str]) -> Meant:
    split = lattice.best()
    if is_harsh(split, lattice.letters):
        share, harsh = share_of(names), lexicon()
        kind = Lattice(lattice.letters, lambda word: None if word in harsh else share(word), LONGEST_WORD)
        if lattice.score - kind.score <= _KINDER and all(part.known for part in kind.best()):
            split = kind.best()
    return _meant(words_shown(split, lattice.letters), split, lattice)


def _meant(words: tuple[str, ...], split: Split, lattice: Lattice, *, told: bool = False, shown: bool = False) -> Meant:
    return Meant(words, split, told, shown, max(0.0, lattice.score - lattice.score_of(split)))


def _laid_out(words: Sequence[str], letters: str, share: Share) -> Split | None:
    """Return `words` laid over `letters`, separators in between, or None when they are not the same letters."""
    parts: list[Part] = []
    at = 0
    for word in (*words, ""):
        while letters[at : at + 1] == SEPARATOR:
            parts.append(Part(at, at + 1, True))
            at += 1
        end = at + len(fold(word))
        piece = letters[at:end]
        if not _is(word, piece):
            return None
        if piece:
            parts.append(Part(at, end, piece.isdigit() or share(piece) is not None))
            at = end
    return tuple(parts) if at == len(letters) else None


def _is(word: str, piece: str) -> bool:
    """Return whether `piece` of a folded tag is `word`.

    Letters that look Latin are folded by what stands beside them: `Лето` by itself stays as it is, in `ЛетоFest` it does not.
    """
    return piece == fold(word) or _beside_latin(piece) in (_beside_latin(word), _beside_latin(word.lower()))


def _beside_latin(text: str) -> str:
    return fold(f"a{text}")[1:]


def _joined(parts: Sequence[str], names: Collection[str]) -> Iterator[str]:
    """Yield `parts`, with those put together that make one of `names`: the capitals in `McDonalds` are not words."""
    at = 0
    while at < len(parts):
        size = next(
            (size for size in range(len(parts) - at, 1, -1) if fold("".join(parts[at : at + size])) in names), 1
        )
        yield "".join(parts[at : at + size])
        at += size


def _refined(parts: Iterable[str], share: Share) -> Iterator[str]:
    """Yield `parts`, splitting those that are no word but several: `SusanAlbumparty` shows only one border of two."""
    for part in parts:
        letters = fold(part)
        if len(letters) == len(part) and share(letters) is None and not part.isupper():
            split = Lattice(letters, share, LONGEST_WORD).best()
            if all(each.known for each in split):
                yield from (part[each.start : each.end] for each in split)
                continue
        yield part


def _without_accent(sign: str) -> str:
    base = unicodedata.normalize("NFD", sign)[0]
    return base if base.isascii() else sign
