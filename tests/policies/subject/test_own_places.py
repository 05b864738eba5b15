"""Places of the organization's own beside the networks: what they take, and which rules have nothing to judge there."""

import msgspec
import pytest

from policies.subject.subject import Channel, Media, Subject
from policies.text.networks import NETWORKS, ChannelLimits, Network, limits, strictest
from tests.policies.checks.run import run

OWN_PLACES = [name for name in NETWORKS if limits(name).own]


def subject(text: str, *channels: Channel, media: tuple[Media, ...] = ()) -> Subject:
    return Subject(kind="post", fields={"/text": text}, channels=channels, media=media)


def at(network: str, **own: object) -> Channel:
    return Channel(network=network, limits=ChannelLimits(**own) if own else None)  # type: ignore[arg-type]


def test_there_are_four_and_the_networks_stand_first() -> None:
    assert OWN_PLACES == ["blog", "intranet", "newsletter", "other"]
    assert list(NETWORKS)[-4:] == OWN_PLACES


@pytest.mark.parametrize("place", OWN_PLACES)
def test_a_hashtag_there_is_only_words_so_its_rules_do_not_apply(place: str) -> None:
    there = subject("#lowercase and #b @someone https://example.org/日本", at(place))
    assert (there.hashtags, there.mentions) == ((), ())
    assert [link.text for link in there.links] == ["https://example.org/日本"]
    for check in ("hashtag-shapes", "hashtag-readings"):
        assert run(check, there) == []


def test_where_the_plan_says_hashtags_mean_something_they_are_judged() -> None:
    there = subject("#OpenDay", at("other", name="Town Crier", hashtags=True))
    assert [tag.tag for tag in there.hashtags] == ["OpenDay"]
    assert there.rules("other").title == "Town Crier"


def test_a_place_takes_what_the_plan_says_and_the_finding_calls_it_by_its_name() -> None:
    there = subject("a" * 21, at("blog", name="Northfield News", characters=20))
    (hit,) = run("length", there)
    assert "Northfield News takes 20 characters" in hit.message
    assert run("length", subject("a" * 5_000, at("blog"))) == []


def test_too_many_pictures_or_words_for_one_are_told_there_too() -> None:
    two = (Media(pointer="/media/0", alt="A crane."), Media(pointer="/media/1", alt="b" * 30))
    hits = run("network-limits", subject("Look", at("intranet", pictures=1, alt_characters=20), media=two))
    assert [hit.place.field for hit in hits] == ["/media/1", "/media/1/alt"]
    (hit,) = run("network-limits", subject("Look", at("newsletter", pictures=0), media=two))
    assert "no pictures" in hit.message


def test_one_text_for_two_places_has_to_fit_both() -> None:
    both = subject("a" * 150, at("blog", characters=100), at("blog", characters=200))
    assert both.rules("blog").characters == 100
    with_usual = subject("a" * 150, at("mastodon", characters=1_000), at("mastodon"))
    assert with_usual.rules("mastodon").characters == 500
    assert subject("a", at("mastodon", characters=1_000)).rules("mastodon").characters == 1_000


def test_what_the_plan_says_stands_with_where_it_is_from() -> None:
    said = strictest(limits("mastodon"), [ChannelLimits(characters=1_000)])
    fact = said.fact("characters")
    assert fact is not None
    assert (fact.value, fact.source, fact.confirmed) == (1_000, "the plan", True)
    assert strictest(limits("x"), [ChannelLimits()]) == limits("x")


@pytest.mark.parametrize("network", NETWORKS)
def test_every_place_has_a_title_and_limits(network: Network) -> None:
    assert limits(network).title
    assert msgspec.json.encode(limits(network))
