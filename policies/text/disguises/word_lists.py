"""The lists of common words that the wordfreq package brings along, by language, read from its installed files.

The data is wordfreq's (CC BY-SA 4.0) and never copied. Rule kept: a list is read at most once a process, and only when somebody asks.
Computes only.
"""

import gzip
from collections.abc import Iterator
from functools import cache
from importlib.metadata import distribution

import msgpack  # type: ignore[import-untyped]  # ships no types

_OWN_LETTERS = (
    ("ñ", ("es",)),
    ("äö", ("de", "sv", "fi")),
    ("ü", ("de", "tr")),
    ("å", ("sv", "da", "nb")),
    ("æø", ("da", "nb")),
    ("ç", ("fr", "pt", "tr")),
    ("ãõ", ("pt",)),
    ("şğı", ("tr",)),
    ("łżśćńąę", ("pl",)),
    ("čšžřěůďťň", ("cs", "sk", "sl", "sh")),
    ("őű", ("hu",)),
    ("ăâîșț", ("ro",)),
)
"""Letters that are letters of their own in an alphabet, not a letter with an accent, and the languages that have them."""


def word_list(name: str) -> Iterator[tuple[float, list[str]]]:
    """Yield (share, words) of the list `name`, such as `large_en`, from the commonest down; a share is a log10.

    The file is a header, then a list for each hundredth of a power of ten. Raises ValueError for another format.
    """
    with gzip.open(str(distribution("wordfreq").locate_file(f"wordfreq/data/{name}.msgpack.gz")), "rb") as source:
        unpacker = msgpack.Unpacker(source, raw=False)
        count = unpacker.read_array_header()
        if unpacker.unpack().get("format") != "cB":
            raise ValueError("The installed word list is not in the format we read; wordfreq 3 is needed.")
        for hundredths in range(count - 1):
            yield -hundredths / 100, unpacker.unpack()


def spelled_so(word: str) -> bool:
    """Whether `word`, in small letters, is an ordinary word of a language that counts one of its letters as a letter of its own.

    `año` and `schön` are; `café` is not, because an é is an e with an accent and people leave it out.
    """
    languages = {language for letters, known in _OWN_LETTERS if set(letters) & set(word) for language in known}
    return any(word in _ordinary(language) for language in sorted(languages))


@cache
def _ordinary(language: str) -> frozenset[str]:
    own = {letter for letters, languages in _OWN_LETTERS if language in languages for letter in letters}
    lists = (words for _, words in word_list(f"small_{language}"))
    return frozenset(word for words in lists for word in words if not own.isdisjoint(word))
