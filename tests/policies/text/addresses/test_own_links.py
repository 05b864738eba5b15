"""Web addresses on the networks that are not X: each finds them by its own rule."""

import pytest
from hypothesis import given

from policies.text.addresses import mastodon_links, plain_links
from policies.text.addresses.short_links import shortened
from policies.text.entities import extract
from policies.text.networks import NETWORKS
from tests.policies.text.anything import ANYTHING


def on_mastodon(text: str) -> list[str]:
    return [text[start:end] for start, end in mastodon_links.find_links(text)]


def plainly(text: str, *, bare_domains: bool = True) -> list[str]:
    return [text[start:end] for start, end in plain_links.find_links(text, bare_domains=bare_domains)]


WHOLE = [
    "https://ja.wikipedia.org/wiki/日本",
    "https://ar.wikipedia.org/wiki/مصر",
    "https://hi.wikipedia.org/wiki/भारत",
    "https://ka.wikipedia.org/wiki/საქართველო",
    "https://th.wikipedia.org/wiki/ประเทศไทย",
    "https://he.wikipedia.org/wiki/ישראל",
    "https://hy.wikipedia.org/wiki/Հայաստան",
    "https://www.example.org/search?utf8=✓&q=autolink",
    "https://www.example.org/?q=日本語",
    "https://en.wikipedia.org/wiki/Diaspora_(software)",
    "https://www.city.example.jp:8080/くらし/ごみ/収集日程表-令和8年度版",
    "http://例え.テスト.みんな/道",
    "https://example.org/#部分",
    "https://example.org/a/b~c/d_e/",
    "https://EXAMPLE.ORG/ÉTÉ",
]


@pytest.mark.parametrize("address", WHOLE)
def test_an_address_in_any_script_is_whole_outside_x(address: str) -> None:
    for network in set(NETWORKS) - {"x"}:
        found = extract(f"Read {address} now", network)
        assert [link.text for link in found.urls] == [address], network


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("(https://example.org/a)", "https://example.org/a"),
        ("https://example.org/a?", "https://example.org/a"),
        ("https://example.org/日本?q=1.", "https://example.org/日本?q=1"),
        ("「https://example.org/日本」", "https://example.org/日本"),
        ("https://example.org/a<b>", "https://example.org/a"),
        ("https://example.org/a*", "https://example.org/a"),
        ("https://example.org/.", "https://example.org/"),
        ("ipfs://example.org/日", "ipfs://example.org/日"),
        ("https://example.org…", "https://example.org"),
        ("ftp://example.org/a", None),
        ("example.org/日本", None),
        ("jo@example.org", None),
        ("https://example.notadomain/a", None),
        ("#https://example.org", None),
    ],
)
def test_where_a_link_begins_and_ends_on_mastodon(text: str, kept: str | None) -> None:
    assert on_mastodon(text) == ([kept] if kept else [])


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("See https://example.org/日本、または", "https://example.org/日本、または"),
        ("See (https://example.org/日本).", "https://example.org/日本"),
        ("See https://example.org/a_(b).", "https://example.org/a_(b)"),
        ("See https://example.org/日本。", "https://example.org/日本"),
        ("“https://example.org/ä”", "https://example.org/ä"),
        ("See example.org/straße, now", "example.org/straße"),
        ("See пример.рф/путь now", "пример.рф/путь"),
        ("詳しくはexample.comへ", "example.com"),
        ("jo@example.org", None),
        ("jo@schönewelt.de", None),
        ("ana@españa.es", None),
        ("3.5 and e.g. this", None),
    ],
)
def test_where_a_link_begins_and_ends_in_plain_text(text: str, kept: str | None) -> None:
    assert plainly(text) == ([kept] if kept else [])


def test_without_bare_names_plain_text_links_addresses_with_their_protocol_alone() -> None:
    assert plainly("example.org https://example.org/é", bare_domains=False) == ["https://example.org/é"]


@given(ANYTHING)
def test_links_stand_in_order_and_apart(text: str) -> None:
    for found in (mastodon_links.find_links(text), plain_links.find_links(text, bare_domains=True)):
        reached = 0
        for start, end in found:
            assert reached <= start < end <= len(text)
            reached = end


@pytest.mark.parametrize(
    ("address", "words"),
    [
        ("https://github.com/simonetthomas/Blue_Thread/issues", "github.com/simonetthoma..."),
        ("https://example.org/", "example.org"),
        ("https://example.org", "example.org"),
        ("http://EXAMPLE.org:80/a", "example.org/a"),
        ("https://example.org:8443/a", "example.org:8443/a"),
        ("https://example.org/12345678901234", "example.org/12345678901234"),
        ("https://example.org/123456789012345", "example.org/123456789012..."),
        ("https://example.org?q=1", "example.org?q=1"),
        ("https://example.org/日本", "example.org/%E6%97%A5%E6..."),
        ("https://españa.es/", "xn--espaa-rta.es"),
        ("https://jo:secret@example.org/", "example.org"),
        ("example.org/123456789012345", "example.org/123456789012345"),
        ("https://", "https://"),
        ("https://a b", "https://a b"),
    ],
)
def test_how_bluesky_writes_a_link(address: str, words: str) -> None:
    assert shortened(address) == words


@given(ANYTHING)
def test_shortening_never_fails(text: str) -> None:
    assert isinstance(shortened(f"https://{text}"), str)


@pytest.mark.parametrize(
    ("text", "tags"),
    [
        ("#one#two", ["one", "two"]),
        ("#Ünïcode ＃全角 #日本", ["Ünïcode", "全角", "日本"]),
        ("#भारत #שלום", ["भारत", "שלום"]),
        ("a#b #1 &#c", []),
        ("#a-b", ["a"]),
    ],
)
def test_tags_outside_x(text: str, tags: list[str]) -> None:
    for network in ("linkedin", "facebook", "instagram", "threads", "youtube", "tiktok"):
        assert [tag.text for tag in extract(text, network).hashtags] == tags
