"""Where a request came from: what trusted proxies say, never what the asker says."""

from ipaddress import ip_address, ip_network

import pytest
from hypothesis import given
from hypothesis import strategies as st

from api.http.source import UNKNOWN, source_of

PROXIES = (ip_network("10.0.0.0/8"), ip_network("2001:db8:ffff::/48"))


def through(*values: str, name: bytes = b"x-forwarded-for") -> list[tuple[bytes, bytes]]:
    return [(name, value.encode("latin-1")) for value in values]


def test_without_proxies_the_connection_is_the_source_whatever_it_claims() -> None:
    assert source_of("198.51.100.7", through("203.0.113.9"), ()) == "198.51.100.7"
    assert source_of("198.51.100.7", through("203.0.113.9"), PROXIES) == "198.51.100.7"


@pytest.mark.parametrize(
    ("headers", "source"),
    [
        (through("203.0.113.9"), "203.0.113.9"),
        (through("1.1.1.1, 203.0.113.9"), "203.0.113.9"),
        (through("1.1.1.1, 203.0.113.9, 10.1.2.3"), "203.0.113.9"),
        (through("1.1.1.1", "203.0.113.9"), "203.0.113.9"),
        (through("203.0.113.9:4711"), "203.0.113.9"),
        (through("10.9.9.9"), "10.9.9.9"),
        (through("not an address, 10.9.9.9"), "10.9.9.9"),
        (through(""), "10.0.0.1"),
        ([], "10.0.0.1"),
        (through("for=203.0.113.9;proto=https", name=b"forwarded"), "203.0.113.9"),
        (through('for=1.1.1.1, for="[2001:db8:1:2::9]:443";by=10.0.0.1', name=b"forwarded"), "2001:db8:1:2::/64"),
        (through("for=_hidden", name=b"forwarded"), "10.0.0.1"),
        (through("1.1.1.1") + through("for=203.0.113.9", name=b"forwarded"), "203.0.113.9"),
    ],
)
def test_behind_a_proxy_the_right_most_address_that_is_no_proxy_counts(
    headers: list[tuple[bytes, bytes]], source: str
) -> None:
    assert source_of("10.0.0.1", headers, PROXIES) == source


@pytest.mark.parametrize("one", ["2001:db8:1:2::1", "2001:db8:1:2:ffff::9", "2001:db8:1:2::1%eth0"])
def test_one_home_of_ipv6_addresses_is_one_source(one: str) -> None:
    assert source_of(one, [], ()) == "2001:db8:1:2::/64"


def test_an_ipv4_address_in_ipv6_clothes_is_itself() -> None:
    assert source_of("::ffff:198.51.100.7", [], ()) == "198.51.100.7"
    assert source_of("::ffff:10.0.0.1", through("203.0.113.9"), PROXIES) == "203.0.113.9"


def test_a_peer_without_an_address_is_one_source_of_its_own() -> None:
    assert source_of("", through("203.0.113.9"), PROXIES) == UNKNOWN


ADDRESSES = st.ip_addresses().map(str)


@given(st.lists(st.text(st.characters(codec="latin-1"), max_size=30)), ADDRESSES)
def test_whoever_asks_cannot_choose_their_source(claims: list[str], real: str) -> None:
    """The asker writes anything they like; the proxy they come through adds their address at the end."""
    if any(ip_address(real) in network for network in PROXIES if network.version == ip_address(real).version):
        return
    honest = source_of(real, [], ())
    assert source_of("10.0.0.1", through(*claims, real), PROXIES) == honest
    assert source_of("10.0.0.1", through(", ".join([*claims, real])), PROXIES) == honest
