"""What begins and ends a hashtag, a name and a cashtag, network by network: the same letters are not the same everywhere."""

import pytest

from policies.text.entities import LONGEST, Entities, extract, reply_to


def words(text: str, network: str, kind: str) -> list[str]:
    return [span.text for span in getattr(extract(text, network), kind)]


@pytest.mark.parametrize(
    ("text", "on_x", "on_mastodon", "on_bluesky"),
    [
        ("a#b", [], [], []),
        ("日#b", [], [], []),
        ("_#a", [], [], []),
        ("&#a", [], [], []),
        ("(#a)", ["a"], [], []),
        ("！#b", ["b"], [], []),
        ("❤️#a", ["a"], [], []),
        ("#a#b", [], [], ["a#b"]),
        ("##a", ["a"], [], ["#a"]),
        ("#a://x", [], [], ["a://x"]),
        ("#a.b", ["a"], ["a"], ["a.b"]),
        ("#a’s", ["a"], ["a"], ["a’s"]),
        ("#日本。", ["日本"], ["日本"], ["日本"]),
        ("#a_", ["a_"], ["a_"], ["a"]),
        ("#a·b", ["a·b"], ["a·b"], ["a·b"]),
        ("#a\u200db", ["a\u200db"], ["a"], ["a"]),
        ("#_", [], [], []),
        ("#1", [], [], []),
        ("#1a", ["1a"], ["1a"], ["1a"]),
        ("#", [], [], []),
        ("＃a", ["a"], ["a"], ["a"]),
        ("#e\u0301\r\n#b", ["e\u0301", "b"], ["e\u0301", "b"], ["e\u0301", "b"]),
        ("#שלום عربي", ["שלום"], ["שלום"], ["שלום"]),
    ],
)
def test_where_a_hashtag_begins_and_ends(
    text: str, on_x: list[str], on_mastodon: list[str], on_bluesky: list[str]
) -> None:
    assert words(text, "x", "hashtags") == on_x
    assert words(text, "mastodon", "hashtags") == on_mastodon
    assert words(text, "bluesky", "hashtags") == on_bluesky


@pytest.mark.parametrize(
    ("text", "on_x", "on_mastodon", "on_instagram"),
    [
        ("RT@a", ["a"], [], []),
        ("rt: @a", ["a"], ["a"], ["a"]),
        ("startRT@a", [], [], []),
        ("a@b", [], [], []),
        ("@a@b", [], ["a@b"], []),
        ("@a.b.", ["a"], ["a.b"], ["a.b"]),
        ("!@a", [], ["a"], ["a"]),
        ("(@a)", ["a"], ["a"], ["a"]),
        ("@a/b", [], ["a"], ["a"]),
        ("@a/1", ["a"], ["a"], ["a"]),
        ("/@a", ["a"], [], []),
        ("=@a", ["a"], [], ["a"]),
        ("@a-b", ["a"], ["a-b"], ["a"]),
        ("@aé", [], [], []),
        ("@日本", [], [], []),
        ("@@a", [], ["a"], ["a"]),
        ("＠a", ["a"], [], []),
    ],
)
def test_where_a_name_begins_and_ends(
    text: str, on_x: list[str], on_mastodon: list[str], on_instagram: list[str]
) -> None:
    assert words(text, "x", "mentions") == on_x
    assert words(text, "mastodon", "mentions") == on_mastodon
    assert words(text, "instagram", "mentions") == on_instagram


@pytest.mark.parametrize(
    ("text", "on_x", "on_bluesky"),
    [
        ("$A", ["A"], ["A"]),
        ("$ABCDE", ["ABCDE"], ["ABCDE"]),
        ("$ABCDEF", ["ABCDEF"], []),
        ("$ABCDEFG", [], []),
        ("$A.B", ["A.B"], ["A"]),
        ("$A.BCD", ["A"], ["A"]),
        ("$A_B", ["A_B"], []),
        ("$1", [], []),
        ("US$A", [], []),
        ("($A)", [], ["A"]),
        ("$A$B", ["A"], []),
        ("$a.", ["a"], ["a"]),
    ],
)
def test_where_a_share_begins_and_ends(text: str, on_x: list[str], on_bluesky: list[str]) -> None:
    assert words(text, "x", "cashtags") == on_x
    assert words(text, "bluesky", "cashtags") == on_bluesky


@pytest.mark.parametrize("network", ["mastodon", "linkedin", "facebook", "instagram", "threads", "youtube", "tiktok"])
def test_only_x_and_bluesky_know_shares(network: str) -> None:
    assert extract("$AAPL", network).cashtags == ()


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("https://x.com/@a #b", {"urls": ["https://x.com/@a"], "hashtags": ["b"]}),
        ("https://x.com/#a$B @c", {"urls": ["https://x.com/#a$B"], "mentions": ["c"]}),
        ("#a@b", {"hashtags": ["a"]}),
        ("@a#b", {"mentions": ["a"]}),
        ("$A#b", {"cashtags": ["A"]}),
        ("@a/b#c", {"lists": ["a/b"]}),
    ],
)
def test_what_begins_first_is_kept_where_two_would_overlap(text: str, kept: dict[str, list[str]]) -> None:
    found = extract(text, "x")
    named = {kind: [span.text for span in getattr(found, kind)] for kind in Entities.__struct_fields__}
    assert {kind: spans for kind, spans in named.items() if spans} == kept


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("@a hi", "a"),
        ("  ＠a hi", "a"),
        (" \u200f@a", "a"),
        ("\r\n@a", "a"),
        ("\u3000@a", "a"),
        ("@" + "a" * 20, "a" * 20),
        ("", None),
        ("hi @a", None),
        (".@a", None),
        ("@a@b", None),
        ("@aé", None),
        ("@a://x", None),
        (" " * LONGEST + "@a", None),
    ],
)
def test_a_post_that_begins_with_a_name_answers_that_person(text: str, who: str | None) -> None:
    assert reply_to(text) == who
