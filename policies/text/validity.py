"""Whether a whole text is one valid thing on X: a name, a list, a hashtag, a web address.

Finders look inside prose; these judge a field that must hold nothing else, such as a handle or a link a person types in.
Computes only.
"""

import regex

from policies.text.entities import extract
from policies.text.span import Span

_ADDRESS = regex.compile(r"(?:([^:/?#]++)://)?+([^/?#]*+)([^?#]*+)(?:\?([^#]*+))?+(?:#(.*+))?+", regex.DOTALL)
_UNIT = r"(?:[A-Za-z\u0400-\u04FF0-9\-._~!$&'()*+,;=:|@]|%[0-9A-Fa-f]{2})"
_PATH = regex.compile(rf"(?:/{_UNIT}*+)*+")
_QUERY = regex.compile(rf"(?:{_UNIT}|[/?])*+")
_USER = regex.compile(r"(?:[A-Za-z\u0400-\u04FF0-9\-._~!$&'()*+,;=:]|%[0-9A-Fa-f]{2})*+")
_BYTE = r"(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])"
_NUMBERED = regex.compile(rf"{_BYTE}(?:\.{_BYTE}){{3}}|\[[0-9A-Fa-f:.]++\]")
_LETTER = r"[A-Za-z0-9\u0080-\U0010FFFF]"
_INNER = regex.compile(rf"{_LETTER}(?:[A-Za-z0-9_\-\u0080-\U0010FFFF]*{_LETTER})?")
_NAME = regex.compile(rf"{_LETTER}(?:[A-Za-z0-9\-\u0080-\U0010FFFF]*{_LETTER})?")
_LAST = regex.compile(r"[A-Za-z\u0080-\U0010FFFF](?:[A-Za-z0-9\-\u0080-\U0010FFFF]*[A-Za-z0-9\u0080-\U0010FFFF])?")


def is_username(text: str) -> bool:
    """Return whether `text` is one name on X, with its @."""
    return extract(text, "x").mentions == (Span(text[1:], 0, len(text)),)


def is_list(text: str) -> bool:
    """Return whether `text` is one list on X, such as `@owner/list-name`."""
    return extract(text, "x").lists == (Span(text[1:], 0, len(text)),)


def is_hashtag(text: str, network: str = "x") -> bool:
    """Return whether `text`, with its sign, is one hashtag on `network`."""
    return extract(text, network).hashtags == (Span(text[1:], 0, len(text)),)


def is_url(text: str, *, needs_scheme: bool = True) -> bool:
    """Return whether `text` is one well-formed web address (http or https, RFC 3986, host names in any script)."""
    found = _ADDRESS.fullmatch(text)
    if found is None:
        return False
    scheme, authority, path, query, fragment = found.groups()
    if (scheme or ("" if needs_scheme else "https")).lower() not in ("http", "https"):
        return False
    tails = (fragment or "", query or "")
    return _is_authority(authority) and bool(_PATH.fullmatch(path)) and all(_QUERY.fullmatch(tail) for tail in tails)


def _is_authority(authority: str) -> bool:
    user, _, place = authority.rpartition("@")
    host, colon, port = place.rpartition(":")
    if not colon or "]" in port:
        host, port = place, ""
    if not _USER.fullmatch(user) or not (port.isascii() and (port.isdigit() or not port)):
        return False
    if _NUMBERED.fullmatch(host):
        return True
    *inner, name, last = ["", *host.split(".")]
    labels = inner[1:]
    return all(_INNER.fullmatch(label) for label in labels) and bool(_NAME.fullmatch(name) and _LAST.fullmatch(last))
