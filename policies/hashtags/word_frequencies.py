"""How common English words are: the table that lets us split a hashtag the way a reader would.

The frequencies are wordfreq's (data CC BY-SA 4.0), read from its installed file and never copied: only the common words,
the few short ones that are really words, and rarer words with a harsh word inside, because those are what keeps
`Scunthorpe` from being misread. Rule kept: the table is read at most once a process, and only when somebody asks.
Computes only.
"""

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from threading import Lock

from policies.hashtags.lexicon import harmless, lexicon
from policies.text.disguises.word_lists import word_list

RAREST = -7.3
RAREST_WITH_HARSH = -7.8
LONGEST_WORD = 20

_LIST = "large_en"
_SHORT = frozenset(
    {
        "a",
        "i",
        "am",
        "an",
        "as",
        "at",
        "be",
        "by",
        "do",
        "go",
        "he",
        "hi",
        "if",
        "in",
        "is",
        "it",
        "me",
        "my",
        "no",
        "of",
        "oh",
        "on",
        "or",
        "ox",
        "so",
        "to",
        "up",
        "us",
        "we",
        "ex",
        "ok",
        "ai",
        "dj",
        "eu",
        "hq",
        "mp",
        "pm",
        "pr",
        "tv",
        "uk",
        "vs",
    }
)
_RAREST_BY_LENGTH = {3: -6.1, 4: -6.6}
_LONG = 10
_RARE_LONG = -6.3
_COMMON = -5.0
_WHOLE = 0.5
_lock = Lock()


def frequencies() -> Mapping[str, float]:
    """Return word -> log10 of its share of all words written, for words in a-z of up to `LONGEST_WORD` letters."""
    with _lock:
        return _table()


@cache
def _table() -> Mapping[str, float]:
    table: dict[str, float] = {}
    for share, words in _read():
        for word in words:
            if _common(word, share):
                table.setdefault(word, share)
        if share < RAREST:
            for word in _harbouring([word for word in words if len(word) > 5]):
                table.setdefault(word, share)
    for word in [word for word, share in table.items() if _is_run_together(word, share, table)]:
        del table[word]
    for word, entry in harmless().items():
        together = sum(table.get(part, RAREST) for part in entry.words) + _WHOLE
        table[word] = max(table.get(word, together), together)
    return table


def _read() -> Iterator[tuple[float, list[str]]]:
    """Yield (share, words) from the commonest down, as far as any word counts."""
    for share, written in word_list(_LIST):
        if share < RAREST_WITH_HARSH:
            return
        plain = (word.replace("'", "") for word in written)
        yield share, [word for word in plain if word.isascii() and word.isalpha() and len(word) <= LONGEST_WORD]


def _common(word: str, share: float) -> bool:
    return word in _SHORT if len(word) < 3 else share >= _RAREST_BY_LENGTH.get(len(word), RAREST)


def _harbouring(words: Sequence[str]) -> frozenset[str]:
    """Return those of `words` that hold a harsh word of three to five letters (longer ones hold one, or are too rare)."""
    joined = "\n" + "\n".join(words) + "\n"
    found: set[str] = set()
    for part in (part for part in lexicon() if 3 <= len(part) <= 5):
        at = joined.find(part)
        while at >= 0:
            end = joined.find("\n", at)
            found.add(joined[joined.rfind("\n", 0, at) + 1 : end])
            at = joined.find(part, end)
    return frozenset(found)


def _is_run_together(word: str, share: float, table: Mapping[str, float]) -> bool:
    """Return whether a long, rare entry is really several common words that somebody once wrote as one hashtag."""
    if len(word) < _LONG or share >= _RARE_LONG or not _splits(word, table):
        return False
    return not _harbouring([word])


def _splits(word: str, table: Mapping[str, float]) -> bool:
    for at in range(3, len(word) - 2):
        if table.get(word[:at], RAREST) >= _COMMON:
            rest = word[at:]
            if table.get(rest, RAREST) >= _COMMON or (len(rest) >= 6 and _splits(rest, table)):
                return True
    return False
