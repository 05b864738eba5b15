"""Where a request came from, as far as it can be known: behind proxies, what the proxies we trust say.

Rule kept: a header is believed only as far as trusted machines wrote it. Each proxy adds the address that asked it at the
right end, so we read from the right and stop at the first address that is no proxy of ours; whatever stands further left
was written by whoever asked. A computing file.
"""

import re
from collections.abc import Iterable, Sequence
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address

from tenants.ground.settings import Networks

UNKNOWN = "unknown"
Address = IPv4Address | IPv6Address
_FOR = re.compile(r'(?:^|;)\s*for\s*=\s*(?:"([^"]*)"|([^;\s]*))', re.IGNORECASE)
_WITH_PORT = re.compile(r"\[(?P<six>[0-9a-fA-F:.]+)\](?::\d+)?|(?P<four>[0-9.]+):\d+")


def source_of(peer: str, headers: Iterable[tuple[bytes, bytes]], trusted: Networks) -> str:
    """Return the network a request is counted under: an IPv4 address, or the /64 an IPv6 address is in.

    `peer` is the address of the connection. `X-Forwarded-For` and `Forwarded` (RFC 7239) count only when `peer` is in one of
    `trusted`; of two headers that disagree the standard one wins. An entry that is no address ends the reading: the last
    proxy before it is the source.
    """
    at = _address(peer)
    if at is None:
        return UNKNOWN
    for said in _hops(headers) if _within(at, trusted) else ():
        hop = _address(said)
        if hop is None:
            break
        at = hop
        if not _within(at, trusted):
            break
    return str(at) if isinstance(at, IPv4Address) else str(IPv6Network((at.packed, 64), strict=False))


def _hops(headers: Iterable[tuple[bytes, bytes]]) -> Sequence[str]:
    """Return the addresses that proxies noted, the nearest first."""
    forwarded, x_forwarded_for = [], []
    for name, value in headers:
        if name == b"forwarded":
            forwarded += [_for(element) for element in value.decode("latin-1").split(",")]
        elif name == b"x-forwarded-for":
            x_forwarded_for += value.decode("latin-1").split(",")
    return (forwarded or x_forwarded_for)[::-1]


def _for(element: str) -> str:
    found = _FOR.search(element)
    return (found[1] or found[2] or "") if found else ""


def _address(said: str) -> Address | None:
    text = said.strip()
    if found := _WITH_PORT.fullmatch(text):
        text = found["six"] or found["four"]
    try:
        at = ip_address(text.partition("%")[0])
    except ValueError:
        return None
    return at.ipv4_mapped or at if isinstance(at, IPv6Address) else at


def _within(at: Address, networks: Iterable[IPv4Network | IPv6Network]) -> bool:
    return any(at in network for network in networks)
