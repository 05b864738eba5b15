"""Links: imitations of trusted places are seen, and honest neighbours are not mistaken for them."""

import pytest

from policies.checks.links import readable
from tests.policies.build import post
from tests.policies.checks.run import run

TRUSTED = ["northfield.gov.uk", "example.org"]


@pytest.mark.parametrize(
    "address",
    [
        "https://northfie1d.gov.uk",
        "https://nothfield.gov.uk",
        "https://northfeild.gov.uk",
        "https://northfieldd.gov.uk/pay",
        "https://n\u043erthfield.gov.uk",
        "https://northfield.gov.uk.secure-pay.com",
        "https://exampl\u0435.org/login",
        "https://xn--exampl-8of.org",
    ],
)
def test_an_address_that_looks_like_a_trusted_one_is_flagged(address: str) -> None:
    (hit,) = run("links", post(f"Pay at {address}"), trusted=TRUSTED)
    assert "looks like" in hit.message


@pytest.mark.parametrize(
    "address",
    [
        "https://northfield.gov.uk",
        "https://www.northfield.gov.uk/bins",
        "https://library.example.org",
        "https://southfield.gov.uk",
        "https://northfield.com",
        "https://m\u00fcnchen.de",
        "https://example.net",
    ],
)
def test_an_honest_address_is_left_alone(address: str) -> None:
    assert run("links", post(f"See {address}"), trusted=TRUSTED) == []


@pytest.mark.parametrize("address", ["https://gov.uk@evil.com/pay", "http://192.0.2.7/pay"])
def test_an_address_that_hides_its_destination_is_flagged(address: str) -> None:
    hits = run("links", post(f"Pay at {address} now"))
    assert all("hides where it leads" in hit.message or "not secure" in hit.message for hit in hits)


def test_a_shortener_of_the_organizations_own_is_fine() -> None:
    assert run("links", post("See https://bit.ly/abc"), own_shorteners=["bit.ly"]) == []


def test_an_insecure_link_is_made_secure_in_one_tap() -> None:
    (hit,) = run("links", post("See HTTP://example.com/a"))
    assert hit.fix is not None
    assert hit.fix.replacement == "https://"
    assert (hit.fix.start, hit.fix.end) == (4, 11)


def test_no_links_at_all_can_be_asked_for() -> None:
    (hit,) = run("links", post("See https://example.com"), most=0)
    assert hit.message == "This text has one link, and the policy allows none."


def test_encoded_hosts_are_read_as_people_see_them() -> None:
    assert readable("xn--mnchen-3ya.de") == "m\u00fcnchen.de"
    assert readable("xn--\u00fc.de") == "xn--\u00fc.de"
