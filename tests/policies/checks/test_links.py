"""Links: imitations of trusted places are seen, and honest neighbours are not mistaken for them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policies.checks.links import readable
from tests.policies.build import post
from tests.policies.checks.run import run, said

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


@pytest.mark.parametrize(
    "address",
    ["https://gov.uk@evil.com/pay", "https://user:secret@example.org", "https://192.0.2.7/pay", "http://10.0.0.1"],
)
def test_an_address_that_hides_its_destination_is_flagged_where_it_becomes_a_link(address: str) -> None:
    hit = said("links", post(f"Pay at {address} now", "bluesky"))
    assert "hides where it leads" in hit.message
    assert "as the owner of the page shows it" in hit.remedy


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


@pytest.mark.parametrize(
    "address", ["https://bit.ly/3xyz", "https://t.co/abc", "https://www.tinyurl.com/abc", "HTTPS://BIT.LY/abc"]
)
def test_a_shortened_address_is_seen_in_any_spelling(address: str) -> None:
    hit = said("links", post(f"See {address}"))
    assert "so nobody can see where it leads before they tap" in hit.message
    assert "full address" in hit.remedy
    assert run("links", post(f"See {address}"), shorteners=False) == []


@pytest.mark.parametrize("address", ["https://rabbit.ly/a", "https://bit.ly.example.org", "https://example.org/bit.ly"])
def test_a_host_that_only_resembles_a_shortener_is_none(address: str) -> None:
    assert run("links", post(f"See {address}")) == []


@pytest.mark.parametrize(
    ("address", "below"),
    [
        ("https://example.org", True),
        ("https://EXAMPLE.org./a", True),
        ("https://a.b.example.org:8443/c", True),
        ("https://notexample.org", False),
        ("https://example.org.uk", False),
        ("https://example.com/example.org", False),
    ],
)
def test_a_list_counts_the_hosts_below_it_and_no_others(address: str, below: bool) -> None:
    subject = post(f"See {address}")
    assert bool(run("links", subject, deny=["example.org"])) is below
    assert bool(run("links", subject, allow=["example.org"])) is not below


def test_the_places_that_may_be_linked_to_are_offered_four_at_most() -> None:
    four = ["a1.org", "b2.org", "c3.org", "d4.org"]
    subject = post("See https://other.net")
    assert said("links", subject, allow=four).remedy == "Link to “a1.org”, “b2.org”, “c3.org” or “d4.org”."
    assert said("links", subject, allow=[*four, "e5.org"]).remedy.endswith("or “d4.org” or another listed place.")


def test_a_link_has_one_fault_the_gravest() -> None:
    subject = post("See http://examp1e.org")
    assert "looks like" in said("links", subject, trusted=["example.org"], deny=["examp1e.org"]).message
    assert "does not link to" in said("links", subject, deny=["examp1e.org"]).message
    assert "not secure" in said("links", subject).message


def test_an_address_that_is_allowed_can_be_imitated_too() -> None:
    assert (
        "looks like “northfield.org”"
        in said("links", post("See https://northfie1d.org"), allow=["northfield.org"]).message
    )


@pytest.mark.parametrize(("https", "hits"), [(True, 1), (False, 0)])
def test_an_insecure_address_may_be_let_through(https: bool, hits: int) -> None:
    assert len(run("links", post("See http://example.org"), https=https)) == hits


@pytest.mark.parametrize(("most", "hits"), [(0, 1), (1, 1), (2, 0), (None, 0)])
def test_links_are_counted_in_each_text(most: int | None, hits: int) -> None:
    fields = {"/text": "https://a.example.org https://b.example.org", "/variants/0/text": "Hello"}
    subject = post(fields=fields, texts={"x": "/text", "linkedin": "/variants/0/text"})
    assert len(run("links", subject, most=most)) == hits


def test_a_number_of_links_is_said_beside_the_most_there_may_be() -> None:
    assert said("links", post("https://a.example.org https://b.example.org"), most=1).message == (
        "This text has two links, and the policy allows at most one of them."
    )


LETTERS = "abcdefghijklmnopqrstuvwxyz"


@given(st.integers(0, 9), st.sampled_from(LETTERS), st.sampled_from(["added", "lost", "changed"]))
def test_one_slip_of_the_keyboard_never_passes_as_the_trusted_place(at: int, letter: str, slip: str) -> None:
    name = "northfield"
    other = {
        "added": name[:at] + letter + name[at:],
        "lost": name[:at] + name[at + 1 :],
        "changed": name[:at] + letter + name[at + 1 :],
    }[slip]
    hits = run("links", post(f"Pay at https://{other}.gov.uk now"), trusted=["northfield.gov.uk"])
    assert bool(hits) is (other != name)


@given(st.text(max_size=40))
def test_a_host_that_cannot_be_decoded_is_read_as_it_stands(label: str) -> None:
    assert readable(label) == label or "xn--" in label
    assert isinstance(readable("xn--" + label), str)
