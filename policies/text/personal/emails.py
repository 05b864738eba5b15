"""E-mail addresses as people write them: in any script, quoted, with signs of other keyboards, or spelled out for people.

An address is found whole even where a network would link a part of it. Computes only.
"""

from collections.abc import Iterator

import regex

from policies.text.addresses.domains import is_top_level

_LETTER = r"\p{L}\p{M}\p{Nd}\u200C\u200D"
_AT = "[@＠﹫]"
_DOT = "[.。．｡]"
_LAST = r"(?:xn--[-0-9A-Za-z]{1,59}+|[\p{L}\p{M}\u200C\u200D]{2,63}+)"
_DOMAIN = rf"(?:[{_LETTER}-]{{1,63}}+{_DOT}){{1,10}}{_LAST}"
_LOCAL = rf"[{_LETTER}_.+%&'’~-]"
_WRITTEN = regex.compile(
    rf"(?<![{_LETTER}_.+@＠﹫%-])(?:[{_LETTER}_+]{_LOCAL}{{0,63}}+|\"[^\"\s@]{{1,40}}+(?: [^\"\s@]{{1,40}}+){{0,3}}+\")"
    rf"{_AT}({_DOMAIN})(?![{_LETTER}_@＠﹫])"
)
_ANY_AT = regex.compile(_AT)
_UNSPACED = r"\p{Han}\p{Hiragana}\p{Katakana}\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}"
_GLUED_BEFORE = regex.compile(rf"[{_UNSPACED}ー]++(?=[A-Za-z0-9][A-Za-z0-9_.+%&'~-]*+{_AT})")
_GLUED_AFTER = regex.compile(rf"([A-Za-z]{{2,63}}+)[{_UNSPACED}ー]++")

_NAME = r"[\p{L}\p{Nd}][\p{L}\p{Nd}_.+-]{0,63}+"
_LABEL = r"[\p{L}\p{Nd}][\p{L}\p{Nd}-]{0,62}+"
_OPEN, _CLOSE = r"[\[({<]", r"[\])}>]"
_BRACKETED = regex.compile(
    rf"(?<![{_LETTER}_.@-])({_NAME})[ \t]?{_OPEN} ?(?:at|@|ät|arroba|arobase|chez|en) ?{_CLOSE}[ \t]?"
    rf"({_LABEL}(?:(?:\.|[ \t]?{_OPEN} ?(?:dot|\.|punkt|punto|ponto|point) ?{_CLOSE}[ \t]?| dot ){_LABEL}){{1,4}}+)",
    regex.IGNORECASE,
)
_SPELLED = regex.compile(
    rf"(?<![{_LETTER}_.@-])({_NAME}) (?:at ({_LABEL}(?: dot {_LABEL}){{1,4}}+)|arroba ({_LABEL}(?: (?:punto|ponto) {_LABEL}){{1,4}}+)"
    rf"|arobase ({_LABEL}(?: point {_LABEL}){{1,4}}+))(?![{_LETTER}_])",
    regex.IGNORECASE,
)
_LAST_LABEL = regex.compile(r"[\p{L}\p{Nd}-]++\Z")
_SPELLED_TOPS = frozenset(
    [
        "com",
        "org",
        "net",
        "edu",
        "gov",
        "mil",
        "int",
        "info",
        "eu",
        "uk",
        "de",
        "fr",
        "nl",
        "es",
        "ch",
        "pt",
        "br",
        "mx",
        "ar",
        "ca",
        "au",
        "nz",
        "jp",
    ]
)


def find_emails(text: str) -> Iterator[tuple[int, int]]:
    """Yield (start, end) in code points of each address, in no particular order, none twice."""
    if _ANY_AT.search(text):
        for found in _WRITTEN.finditer(text):
            yield _unglued(text, found)
    for found in _BRACKETED.finditer(text) if any(sign in text for sign in "[({<") else ():
        last = _LAST_LABEL.search(found.group(2))
        if last and is_top_level(last.group()):
            yield found.span()
    for found in _SPELLED.finditer(text):
        domain = found.group(2) or found.group(3) or found.group(4)
        if domain.rsplit(" ", 1)[-1].lower() in _SPELLED_TOPS:
            yield found.span()


def _unglued(text: str, found: regex.Match[str]) -> tuple[int, int]:
    """Return where an address in Latin letters stands that a script without spaces is written right up to."""
    start, end = found.span()
    if before := _GLUED_BEFORE.match(text, start, end):
        start = before.end()
    last = max(text.rfind(sign, start, end) for sign in ".。．｡") + 1
    if (after := _GLUED_AFTER.fullmatch(text, last, end)) and is_top_level(after.group(1)):
        end = after.end(1)
    return start, end
