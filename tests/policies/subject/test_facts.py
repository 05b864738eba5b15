"""The subject: what each network sees, worked out once and never wrongly shared."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policies.subject.facts import BY_NAME, Media, Placement, Subject, facts_of, host_of
from policies.text.entities import extract
from policies.text.networks import NETWORKS
from tests.policies.build import post

PIECES = st.sampled_from(
    ["#OpenDay", "#a_b", "@jo", "@jo@example.social", "jo@b.org", "$ABC", "example.org", "https://a.org/b", "\uff03x",
     "@a.b", "word", "\U0001f389", "x/y", "."]
)  # fmt: skip


@given(st.lists(PIECES, max_size=8), st.sampled_from(["", " ", "\n"]), st.permutations(NETWORKS))
def test_every_network_sees_exactly_what_it_would_alone(pieces: list[str], gap: str, order: list[str]) -> None:
    text = gap.join(pieces)
    subject = post(text, *order)
    for network in order:
        assert subject.entities("/text", network) == extract(text, network), network


def test_a_network_without_its_own_text_uses_the_first_field() -> None:
    subject = post(fields={"/text": "a", "/variants/0/text": "b"}, texts={"linkedin": "/variants/0/text"})
    assert subject.readers == {"/text": ("x",), "/variants/0/text": ("linkedin",)}


def test_a_field_that_is_a_hashtag_is_not_a_text() -> None:
    subject = Subject(kind="hashtag_campaign", fields={"/tag": "#OpenDay", "/sample_text": "Hi"}, tag_field="/tag")
    assert list(subject.readers) == ["/sample_text"]
    assert [(tag.tag, tag.field, tag.start, tag.end) for tag in subject.hashtags] == [("OpenDay", "/tag", 0, 8)]


def test_what_the_public_reads_includes_the_words_of_pictures() -> None:
    assert post("Hi", media=(Media(pointer="/media/0", alt="A crane"), Media(pointer="/media/1"))).public == {
        "/text": "Hi",
        "/media/0/alt": "A crane",
    }


@pytest.mark.parametrize("place", ["email_signature", "print", "podium", "website", "merchandise"])
def test_a_place_that_outlives_a_post_is_durable(place: str) -> None:
    assert facts_of(post(placements=(Placement(place=place),)), {"placement.durable"}) == {"placement.durable": True}


def test_a_post_is_not_durable() -> None:
    assert facts_of(post(placements=(Placement(place="post"),)), {"placement.durable"}) == {"placement.durable": False}


def test_a_fact_without_a_value_is_left_out() -> None:
    assert "schedule.at" not in facts_of(post())


def test_every_fact_is_explained_in_a_sentence() -> None:
    for fact in BY_NAME.values():
        assert fact.meaning.endswith("."), fact.name


@pytest.mark.parametrize(
    ("url", "host"),
    [
        ("https://Example.ORG:8080/a", "example.org"),
        ("example.org/a", "example.org"),
        ("https://user@evil.com/", "evil.com"),
        ("https://[broken", ""),
        ("https://example.org./", "example.org"),
    ],
)
def test_the_host_of_an_address_is_what_a_browser_would_open(url: str, host: str) -> None:
    assert host_of(url) == host
