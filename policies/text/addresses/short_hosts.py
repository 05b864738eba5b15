"""Hosts that stand between a link and the page it leads to: shorteners, pages of links, addresses that count who passes.

`shorteners.toml` is our own list, dated and sourced; the larger public list is read as data from the package
`antispam-link-shorteners` (data CC BY-SA 4.0, never copied). Both are read once, when somebody asks. Computes only.
"""

from collections.abc import Iterable
from functools import cache
from importlib.metadata import PackageNotFoundError, distribution
from importlib.resources import files
from pathlib import Path

import msgspec

_PACKAGE, _LIST = "antispam-link-shorteners", "antispam_link_shorteners/shorteners.txt"

_SHARED = frozenset({"gov", "com", "co", "org", "net", "edu", "ac"})
"""Beginnings of names that a whole country shares, such as `gov.tw`: they are no shortener, whatever a list says."""


class Shorteners(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What `shorteners.toml` holds. `as_of` is the month of the data; the lists are hosts with spaces between.

    plain: hosts that shorten and whose name says which place it leads to, such as a film on YouTube; they are let through.
    """

    as_of: str
    sources: tuple[str, ...]
    open: str
    brands: str
    pages_of_links: str
    passages: str
    plain: str

    @property
    def hosts(self) -> frozenset[str]:
        """Every host of our own list."""
        return frozenset(f"{self.open} {self.brands} {self.pages_of_links} {self.passages}".split())


@cache
def shorteners() -> Shorteners:
    """Return our own list with its month and sources."""
    data = files("policies.text.addresses").joinpath("shorteners.toml").read_bytes()
    return msgspec.toml.decode(data, type=Shorteners)


@cache
def hiding_hosts() -> frozenset[str]:
    """Return every host known to hide where its addresses lead, without those that say it plainly."""
    own = shorteners()
    return (own.hosts | _public()) - frozenset(own.plain.split())


def _public() -> frozenset[str]:
    """Return the public list; nothing where the package is not there, as in a reduced installation."""
    try:
        path = Path(str(distribution(_PACKAGE).locate_file(_LIST)))
    except PackageNotFoundError:
        return frozenset()
    with path.open(encoding="utf-8") as lines:
        hosts = (line.strip().lower() for line in lines if line.strip() and line[0] != "#")
        return frozenset(host for host in hosts if host.partition(".")[0] not in _SHARED)


def below(host: str, hosts: Iterable[str]) -> bool:
    """Return whether `host` is one of `hosts`, or belongs to one."""
    labels = host.split(".")
    return not {".".join(labels[at:]) for at in range(len(labels))}.isdisjoint(hosts)
