"""How Bluesky's own app writes a link when it posts: without its protocol, and cut after the beginning of its path.

Read in bluesky-social/social-app, src/lib/strings/url-helpers.ts (`toShortUrl`, November 2026), which asks the browser's
address parser; what that does to a host and a path in other scripts is repeated here. Computes only.
"""

import unicodedata
from urllib.parse import quote

import regex

from policies.text.addresses import domains

KEPT = 13
LONGEST_WHOLE = 15

_PARTS = regex.compile(r"(https?)://++([^/?#\\]++)([^?#]*+)(\?[^#]*+)?(#.*+)?", regex.IGNORECASE | regex.DOTALL)
_AS_THEY_ARE = "!$&'()*+,;=:@[]|%/\\^~"
_USUAL_PORTS = {"http": ":80", "https": ":443"}
_NO_HOST = regex.compile(r"[\x00-\x20\x7f<>^|%\[\]`{}\"]")


def shortened(address: str) -> str:
    """Return the words that stand for `address` in a post on Bluesky; one without its protocol stays as it is."""
    found = _PARTS.fullmatch(address)
    if found is None:
        return address
    scheme, authority, path, query, fragment = found.groups()
    host = _host(authority.rpartition("@")[2], scheme.lower())
    if host is None:
        return address
    path = path.replace("\\", "/")
    rest = "".join(quote(part, safe=_AS_THEY_ARE + "?#", errors="replace") for part in (path if path != "/" else "", query, fragment)
                   if part and part not in ("?", "#"))  # fmt: skip
    return host + (rest[:KEPT] + "..." if len(rest) > LONGEST_WHOLE else rest)


def _host(written: str, scheme: str) -> str | None:
    name, colon, port = written.partition(":")
    folded = unicodedata.normalize("NFKC", name).lower().replace("。", ".")
    stored = folded if folded.isascii() else domains.encoded_host(folded.removesuffix("."))
    if not stored or _NO_HOST.search(stored) or (colon and not ((port.isascii() and port.isdigit()) or not port)):
        return None
    after = "" if not port or f":{port}" == _USUAL_PORTS[scheme] else f":{port}"
    return stored + after
