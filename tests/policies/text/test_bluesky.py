"""Bluesky's facets: the shapes its own client stores, placed by UTF-8 byte."""

import pytest
from hypothesis import given

from policies.text.bluesky import facets
from tests.policies.text.anything import ANYTHING


def features(text: str) -> list[tuple[str, str]]:
    data = text.encode("utf-8", "surrogatepass")
    found = []
    for facet in facets(text):
        index, (feature,) = facet["index"], facet["features"]
        value = next(value for key, value in feature.items() if key != "$type")
        found.append((data[index["byteStart"] : index["byteEnd"]].decode("utf-8", "surrogatepass"), value))
    return found


@given(ANYTHING)
def test_facets_stand_in_order_on_whole_characters(text: str) -> None:
    starts = [facet["index"]["byteStart"] for facet in facets(text)]
    assert starts == sorted(starts)
    assert all(written for written, _ in features(text))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("🌳 @alice.bsky.social.", [("@alice.bsky.social", "alice.bsky.social")]),
        ("@alice and @bob.nosuchtld", []),
        ("see example.com, now", [("example.com", "https://example.com")]),
        ("(https://example.com/a)", [("https://example.com/a", "https://example.com/a")]),
        ("https://example.com/a_(b)", [("https://example.com/a_(b)", "https://example.com/a_(b)")]),
        ("my-site.com Example.COM", []),
        ("httpbin.org", [("httpbin.org", "httpbin.org")]),
        ("#tag! #1 #1a ##b #é\u200bx", [("#tag", "tag"), ("#1a", "1a"), ("##b", "#b"), ("#é", "é")]),
        ("#" + "a" * 64, [("#" + "a" * 64, "a" * 64)]),
        ("#" + "a" * 65, []),
        ("$aapl rose, not $TOOLONG", [("$aapl", "$AAPL")]),
        ("x#tag a@b.com", []),
    ],
)
def test_what_the_client_links_is_linked(text: str, expected: list[tuple[str, str]]) -> None:
    assert features(text) == expected
