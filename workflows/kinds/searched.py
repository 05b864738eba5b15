"""What a content is found by: its words as plain as somebody types them, and a query taken apart the same way.

Rules kept: all that was proposed, answered and attached counts, whatever its kind. What a content refers to by id is left out;
names of channels and objectives change, and have filters of their own. A text is found by the beginning of each of its words, in any script, with or without accents, capitals or a hashtag's
sign. Where words are written without spaces between them, it is found from any letter on. Computes only.
"""

import unicodedata
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import islice

import regex

from policies.text.normalize import skeleton
from workflows.kinds.fields import field_texts
from workflows.kinds.kind import Names
from workflows.kinds.register import Content

LONGEST_WORD = 64
MOST_WORDS = 2_000
"""Different words kept of one content; who looks for a text that long finds it by those that come first."""
MOST_LOOKED_AT = 8_000
"""Words looked at, also where they are always the same ones."""
MOST_TERMS = 8
"""Words of one query that are looked for; the others are passed over."""

_UNSPACED = r"\p{Han}\p{Hiragana}\p{Katakana}\u30FC\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}"
_LATIN, _OTHER = regex.compile(r"\p{Latin}"), regex.compile(r"[\p{Cyrillic}\p{Greek}\p{Armenian}]")
_LOOKED_AT = 256
"""How many signs of one word are looked at."""
_RUN = 8
"""How many letters are kept from each place of a run of letters without spaces."""
_WORD = regex.compile(
    rf"[{_UNSPACED}]{{1,200}}+|[\p{{L}}\p{{M}}\p{{N}}](?:[\p{{L}}\p{{M}}\p{{N}}\p{{Cf}}_]|['’](?=\p{{L}}))*+|\p{{Extended_Pictographic}}"
)
_PARTS = regex.compile(rf"[{_UNSPACED}]++|[^{_UNSPACED}]++")
_INNER = regex.compile(r"_+|(?<=\p{Ll})(?=\p{Lu})|(?<=\p{L})(?=\p{N})")
_NO_LETTERS = regex.compile(r"[^\p{L}\p{M}\p{N}\p{Extended_Pictographic}]++")
_MARKS = regex.compile(r"[\u0300-\u036F\u1AB0-\u1AFF\u1DC0-\u1DFF\u0591-\u05C7\u064B-\u065F\u0670\u0640]++")
_is_unspaced = regex.compile(rf"[{_UNSPACED}]").match


_NO_WORDS = frozenset({"/channel_ids", "/answers/objective_id", "/answers/when", "/sponsorship"})


def searched(content: Content) -> str:
    """Return the words of `content` as they are kept: each once, with a space before and after every one; "" for none."""
    texts = (one.text for one in field_texts(content, Names()) if one.field not in _NO_WORDS)
    words = search_words(texts)
    return f" {' '.join(words)} " if words else ""


def search_words(texts: Iterable[str]) -> list[str]:
    """Return what `texts` are found by, each word once and in order; at most `MOST_WORDS`.

    A hashtag of several words is kept whole and in parts: `#NowThatchersdead` as nowthatchersdead, now and thatchersdead. A word of
    two scripts is kept as it is and as it looks.
    """
    found: dict[str, None] = {}
    matches = (match for text in texts for match in _WORD.finditer(text))
    for match in islice(matches, MOST_LOOKED_AT):
        for word in _kept(match.group()):
            found[word] = None
            if len(found) == MOST_WORDS:
                return sorted(found)
    return sorted(found)


def search_terms(query: str) -> tuple[str, ...]:
    """Return the beginnings of words that `query` asks for, each once; none where it holds no letter, digit or emoji."""
    found: dict[str, None] = {}
    for match in _WORD.finditer(query):
        for part in _PARTS.findall(_folded(match.group())):
            found.update(dict.fromkeys(_cut(part)))
    return tuple(found)[:MOST_TERMS]


@lru_cache(maxsize=8_192)
def _kept(written: str) -> tuple[str, ...]:
    if written.isascii() and written.isalpha() and (written.islower() or written.istitle() or written.isupper()):
        return (written[:LONGEST_WORD].lower(),)
    written = written[:_LOOKED_AT]
    wholes = [_folded(written)]
    if _LATIN.search(written) and _OTHER.search(written):
        wholes.append(_folded(skeleton(written).text))
    inner = [_folded(part) for part in _INNER.split(written) if part]
    words = dict.fromkeys(part for one in (*wholes, *inner) for part in _PARTS.findall(one))
    return tuple(dict.fromkeys(kept for word in words for kept in _starts(word)))


def _starts(word: str) -> Iterator[str]:
    if not _is_unspaced(word):
        yield word[:LONGEST_WORD]
        return
    for at in range(len(word)):
        yield word[at : at + _RUN]


def _cut(part: str) -> Iterator[str]:
    """Yield what of a query's word is looked for: a long run of letters without spaces piece by piece."""
    if not _is_unspaced(part):
        yield part[:LONGEST_WORD]
        return
    for at in range(0, len(part), _RUN):
        yield part[at : at + _RUN] if at + _RUN <= len(part) or not at else part[-_RUN:]


def _folded(written: str) -> str:
    """Return a word without case, accents and signs inside it."""
    if written.isascii() and written.isalnum():
        return written.lower()
    plain = _MARKS.sub("", unicodedata.normalize("NFKD", written[:_LOOKED_AT]).casefold())
    return unicodedata.normalize("NFC", _NO_LETTERS.sub("", plain))
