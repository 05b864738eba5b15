"""Words explained to someone who has never used a social network, and only those in front of them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policies.coaching.glossary import MOST, SENTENCES, terms_for
from policies.subject.kind_words import kind_words
from tests.policies.text.anything import ANYTHING


def named(kind: str, *texts: str, has_media: bool = False) -> list[str]:
    return [term.term for term in terms_for(texts, has_media=has_media, of_kind=kind_words(kind).terms)]


@given(st.sampled_from(["post", "hashtag_campaign"]), st.lists(ANYTHING, max_size=3), st.booleans())
def test_never_more_than_five_and_never_twice(kind: str, texts: list[str], has_media: bool) -> None:
    found = named(kind, *texts, has_media=has_media)
    assert len(found) == len(set(found)) <= MOST


@pytest.mark.parametrize("name", SENTENCES)
def test_each_is_one_plain_sentence(name: str) -> None:
    sentence = SENTENCES[name]
    assert sentence[0].isupper()
    assert sentence.endswith(".")
    assert sentence.count(". ") == 0
    assert len(sentence.split()) <= 40


def test_a_post_with_everything_explains_what_a_decision_turns_on_first() -> None:
    found = named("post", "#ad Meet @mayor 🎉 https://bit.ly/x #OpenDay", has_media=True)
    assert found == ["hashtag", "disclosure", "alt text", "mention", "link shortener"]


def test_a_plain_post_explains_the_post() -> None:
    assert named("post", "The pool is open.") == ["post", "repost"]


def test_a_campaign_explains_that_others_may_take_it_over() -> None:
    assert named("hashtag_campaign", "OpenDay")[:3] == ["hashtag", "hashtag campaign", "hijacking"]


def test_a_picture_brings_alt_text() -> None:
    assert "alt text" in named("post", "The pool.", has_media=True)
    assert "alt text" not in named("post", "The pool.")
