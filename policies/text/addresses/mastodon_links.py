"""Finding web addresses the way Mastodon does: only with their protocol, with paths and queries in any script.

Read in mastodon/mastodon, config/initializers/twitter_regex.rb (November 2026): the host follows twitter-text, what follows
it is Mastodon's own. Computes only.
"""

from functools import lru_cache

import regex

from policies.text.addresses.hosts import find_hosts, storable, trimmed

MAX_URL = 4096

_SCHEMES = frozenset({"http", "https", "dat", "dweb", "ipfs", "ipns", "ssb", "gopher", "gemini"})
_PORT = regex.compile(r":[0-9]++")
_IN_PATH = r"[^\p{White_Space}<>()?]"
_BALANCED = rf"\((?:{_IN_PATH}++\)|{_IN_PATH}*+\({_IN_PATH}++\){_IN_PATH}*+\))"
_PATH = regex.compile(rf"/(?:{_IN_PATH}++|{_BALANCED})*+")
_ENDS_PATH = regex.compile(r"""[^\p{White_Space}(?!*"'「」<>;:=,.$%\[\]~&|@]""")
_ANY_SCRIPT = (
    r"\u00A0-\uD7FF\uE000-\uFDCF\uFDF0-\uFFEF"
    + "".join(rf"\U{plane:04X}0000-\U{plane:04X}FFFD" for plane in range(1, 14))
    + r"\U000E1000-\U000EFFFD\U000F0000-\U000FFFFD\U00100000-\U0010FFFD"
)
_QUERY = regex.compile(rf"\?[A-Za-z0-9!?*'();:&=+$/%#\[\]\-_.,~|@^{_ANY_SCRIPT}]++")
_ENDS_QUERY = regex.compile(rf"[A-Za-z0-9_&=#/\-{_ANY_SCRIPT}]")


@lru_cache(maxsize=32)
def find_links(text: str) -> tuple[tuple[int, int], ...]:
    """Return (start, end) in code points of each link in `text`, in order."""
    found = find_hosts(text, _tail_end, _SCHEMES) if "://" in text else ()
    return tuple(
        (match.start, match.end) for match in found if match.start < match.host_start and storable(text, match, MAX_URL)
    )


def _tail_end(text: str, end: int) -> int:
    """Return where the port, path and query that follow a host end; closing punctuation is not part of them."""
    if port := _PORT.match(text, end):
        end = port.end()
    if path := _PATH.match(text, end):
        end = trimmed(text, path.start() + 1, path.end(), _ENDS_PATH)
    if query := _QUERY.match(text, end):
        kept = trimmed(text, end, query.end(), _ENDS_QUERY)
        end = kept if kept > query.start() + 1 else end
    return end
