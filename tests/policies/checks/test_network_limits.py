"""What networks take: tags, links, pictures and their words, with numbers that say how sure they are."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policies.subject.facts import Media, Subject
from policies.text.networks import NETWORKS, limits
from tests.policies.build import post
from tests.policies.checks.run import pointed_at, run, said, whole

ALT = "A crane."


def pictures(count: int, alt: str = ALT) -> tuple[Media, ...]:
    return tuple(Media(pointer=f"/media/{at}", alt=alt) for at in range(count))


def tags(count: int) -> str:
    return " ".join(f"#Tag{chr(97 + at // 26)}{chr(97 + at % 26)}" for at in range(count))


def places(subject: Subject, **parameters: object) -> list[str]:
    return [hit.place.field for hit in run("network-limits", subject, **parameters)]


WITH_TAGS = [name for name in NETWORKS if limits(name).hashtags is not None]
WITH_MEDIA = [name for name in NETWORKS if limits(name).media is not None]
WITH_ALT = [name for name in NETWORKS if limits(name).alt_characters is not None]
NEEDING_MEDIA = [name for name in NETWORKS if limits(name).media_required]


@pytest.mark.parametrize("network", WITH_TAGS)
def test_the_last_hashtag_that_fits_fits(network: str) -> None:
    most = limits(network).hashtags or 0
    assert places(post(tags(most), network, media=pictures(1))) == []
    subject = post(tags(most + 2), network, media=pictures(1))
    hit = said("network-limits", subject)
    assert pointed_at(subject, hit) == " ".join(tags(most + 2).split()[most:])
    assert hit.place.network == network
    assert limits(network).title in hit.message


@pytest.mark.parametrize("network", WITH_MEDIA)
def test_the_last_picture_that_fits_fits(network: str) -> None:
    most = limits(network).media or 0
    assert places(post("Look", network, media=pictures(most))) == []
    assert places(post("Look", network, media=pictures(most + 2))) == [f"/media/{most}"]


@pytest.mark.parametrize("network", WITH_ALT)
def test_the_last_letter_of_a_description_that_fits_fits(network: str) -> None:
    most = limits(network).alt_characters or 0
    assert places(post("Look", network, media=pictures(1, "b" * most))) == []
    hit = said("network-limits", post("Look", network, media=pictures(1, "b" * (most + 3))))
    assert (hit.place.field, hit.place.start, hit.place.end) == ("/media/0/alt", most, most + 3)
    assert f"{most:,} characters" in hit.message


@pytest.mark.parametrize("network", NEEDING_MEDIA)
def test_words_alone_cannot_go_where_pictures_are_shown(network: str) -> None:
    hit = said("network-limits", post("Hello", network))
    assert "words alone cannot go there" in hit.message
    assert hit.remedy.startswith("Add a picture")


@pytest.mark.parametrize("network", sorted(set(NETWORKS) - set(NEEDING_MEDIA)))
def test_everywhere_else_words_are_enough(network: str) -> None:
    assert places(post("Hello", network)) == []


def test_links_are_counted_where_a_network_counts_them() -> None:
    links = " ".join(f"https://example.org/{at}" for at in range(6))
    subject = post(links, "threads")
    hit = said("network-limits", subject)
    assert pointed_at(subject, hit) == "https://example.org/5"
    assert hit.message == "Threads takes five links in a post, and this text has six."
    assert places(post(links, "x")) == []


def test_a_number_nobody_confirmed_says_where_it_was_seen() -> None:
    unsure = said("network-limits", post("Look", "x", media=pictures(5)))
    assert "has not confirmed this number; it was seen in" in unsure.more
    sure = said("network-limits", post("Look", "bluesky", media=pictures(5)))
    assert "confirmed" not in whole(sure)


def test_a_number_of_the_organizations_own_is_sure_and_counts_for_that_network_only() -> None:
    own = {"instagram": {"hashtags": 2}, "x": {"media": 1, "alt_characters": 3, "links": 1}}
    hit = said("network-limits", post(tags(3), "instagram", media=pictures(1)), own=own)
    assert hit.message == "Instagram takes two hashtags in a post, and this text has three."
    subject = post("https://a.co https://b.co", "x", "bluesky", media=pictures(2))
    assert places(subject, own=own) == ["/text", "/media/1", "/media/0/alt", "/media/1/alt"]


def test_a_number_for_an_unknown_network_or_limit_is_refused() -> None:
    with pytest.raises(LookupError, match="not a network we know"):
        run("network-limits", post(), own={"myspace": {"media": 1}})
    with pytest.raises(ValueError, match="Invalid enum value"):
        run("network-limits", post(), own={"x": {"characters": 1}})


def test_each_network_is_judged_by_the_text_it_would_show() -> None:
    fields = {"/text": tags(6), "/variants/0/text": tags(1)}
    subject = post(fields=fields, texts={"x": "/text", "threads": "/variants/0/text"})
    assert places(subject) == []
    swapped = post(fields=fields, texts={"threads": "/text"}, channels=())
    assert places(swapped) == ["/text"]


@given(st.integers(0, 8), st.integers(1, 6), st.integers(1, 6))
def test_more_room_never_adds_a_finding(count: int, one: int, other: int) -> None:
    less, more = sorted((one, other))
    subject = post(tags(count), "linkedin")
    assert len(places(subject, own={"linkedin": {"hashtags": more}})) <= len(
        places(subject, own={"linkedin": {"hashtags": less}})
    )
