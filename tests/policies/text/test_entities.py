"""Finding hashtags, mentions, cashtags and links: where they are, on which network, whatever the text."""

import itertools

import pytest
import regex
from hypothesis import given
from hypothesis import strategies as st

from policies.hashtags import intent
from policies.text import bluesky, entities, normalize
from policies.text.addresses import domains, hosts, mastodon_links, plain_links, short_links, x_links
from policies.text.entities import LONGEST, Entities, extract
from policies.text.networks import NETWORKS, UnknownNetwork
from policies.text.span import Span
from tests.policies.text.anything import ANYTHING


def words(found: tuple[Span, ...]) -> list[str]:
    return [span.text for span in found]


def signed(found: Entities) -> tuple[Span, ...]:
    return found.hashtags + found.mentions + found.cashtags + found.lists


@given(ANYTHING, st.sampled_from(NETWORKS))
def test_every_entity_stands_in_the_text_where_it_says(text: str, network: str) -> None:
    found = extract(text, network)
    for span in signed(found):
        assert text[span.start] in "#＃@＠$"
        assert text[span.start + 1 : span.end] == span.text
    for span in found.urls:
        assert text[span.start : span.end] == span.text


@given(ANYTHING, st.sampled_from([name for name in NETWORKS if name != "bluesky"]))
def test_entities_do_not_overlap(text: str, network: str) -> None:
    found = extract(text, network)
    spans = sorted((*signed(found), *found.urls), key=lambda span: span.start)
    assert all(before.end <= after.start for before, after in itertools.pairwise(spans))


def test_an_unknown_network_is_refused_with_those_there_are() -> None:
    with pytest.raises(UnknownNetwork, match="mastodon"):
        extract("hello", "myspace")


def test_a_hashtag_inside_a_link_is_part_of_the_link() -> None:
    found = extract("https://example.org/#part #whole", "x")
    assert (words(found.urls), words(found.hashtags)) == (["https://example.org/#part"], ["whole"])


def test_a_list_on_x_is_no_mention() -> None:
    found = extract("see @owner/list-name and @person", "x")
    assert (words(found.lists), words(found.mentions)) == (["owner/list-name"], ["person"])


def test_mastodon_links_only_addresses_with_a_scheme() -> None:
    found = extract("example.org https://example.org", "mastodon")
    assert words(found.urls) == ["https://example.org"]


def test_mastodon_knows_people_on_other_servers() -> None:
    found = extract("Thanks @ann and @ben@example.social, not c@example.org", "mastodon")
    assert words(found.mentions) == ["ann", "ben@example.social"]


def test_mastodon_hashtags_follow_a_space_and_need_more_than_digits() -> None:
    found = extract("#one (#two #3 #4_5 six#six #a·b·", "mastodon")
    assert words(found.hashtags) == ["one", "4_5", "a·b"]


@pytest.mark.parametrize("network", ["instagram", "threads", "tiktok", "youtube"])
def test_names_with_dots_are_whole_and_do_not_swallow_the_full_stop(network: str) -> None:
    assert words(extract("Ask @city.council. Not a@b.c", network).mentions) == ["city.council"]


def test_an_entity_beyond_the_cap_is_not_looked_for() -> None:
    assert extract(" " * LONGEST + "#late", "x").hashtags == ()


@pytest.mark.parametrize("piece", ["a.", "日.", "a.co/(", "http://", "みんな.", "a_.", "-."])
def test_looking_for_hosts_asks_no_more_often_than_there_are_letters(
    piece: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = 0
    really = domains.is_top_level

    def counting(label: str) -> bool:
        nonlocal asked
        asked += 1
        return really(label)

    monkeypatch.setattr(domains, "is_top_level", counting)
    text = piece * 500
    list(x_links.find_links(text, bare_domains=True))
    assert asked <= 3 * len(text)


GIVES_BACK_AT_MOST_ONCE = {"_CLUSTER", "_PART"}


@pytest.mark.parametrize(
    "module",
    [hosts, x_links, mastodon_links, plain_links, short_links, entities, bluesky, intent, normalize],
    ids=lambda module: module.__name__,
)
def test_every_open_ended_repeat_keeps_what_it_took(module: object) -> None:
    for name, pattern in vars(module).items():
        if isinstance(pattern, regex.Pattern) and name not in GIVES_BACK_AT_MOST_ONCE:
            assert greedy(pattern.pattern) == [], name


def greedy(pattern: str) -> list[int]:
    """Return where `*` or `+` repeats without keeping what it took (without a `+` after it)."""
    found, at, in_class = [], 0, False
    while at < len(pattern):
        sign = pattern[at]
        if sign == "\\":
            at = pattern.index("}", at) + 1 if pattern[at + 1 : at + 3] in ("p{", "P{") else at + 2
            continue
        if in_class:
            in_class = sign != "]"
        elif sign == "[":
            in_class = True
            at += pattern[at + 1] == "^"
        elif sign in "*+?}":
            keeps = pattern[at + 1 : at + 2] == "+"
            if sign in "*+" and not keeps:
                found.append(at)
            at += keeps
        at += 1
    return found
