"""Words explained to someone who has never used a social network, and only those in front of them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policies.coaching.glossary import MOST, SENTENCES, term, terms_for
from policies.subject.kind_names import kind_names
from tests.policies.text.anything import ANYTHING


def named(kind: str, *texts: str, has_media: bool = False) -> list[str]:
    return [term.term for term in terms_for(texts, has_media=has_media, of_kind=kind_names(kind).terms)]


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


CALLED_FOR = [
    ("hashtag", "Come #OpenDay"),
    ("CamelCase", "Come #OpenDay"),
    ("disclosure", "#gifted Tea"),
    ("disclosure", "#PaidPartnership Tea"),
    ("mention", "Hi @northfield"),
    ("link shortener", "See bit.ly/abc"),
    ("link shortener", "See https://T.CO/abc"),
    ("link", "See https://example.org"),
    ("cashtag", "Buy $NFLD now"),
    ("link", "Besuchen Sie www.b\u00fccher.de"),
    ("mention", "\u0645\u0631\u062d\u0628\u0627 @northfield"),
    ("hashtag", "Heute \uff03\u0394\u03b5\u03bb\u03c6\u03bf\u03af"),
    ("disclosure", "#AD Tea"),
    ("thread", "1/5 We begin"),
    ("thread", "We go on (2/)"),
    ("thread", "All of it \U0001f9f5"),
    ("emoji", "Hooray \U0001f389"),
    ("emoji", "We \u2764\ufe0f trees"),
]
NOT_CALLED_FOR = [
    ("hashtag", "We are #1"),
    ("disclosure", "#adventure and #advice"),
    ("mention", "Write to jo@example.org"),
    ("link shortener", "See rabbit.ly/abc and bit.ly"),
    ("link", "See https://bit.ly/abc"),
    ("link", "No address here"),
    ("cashtag", "It costs $5"),
    ("thread", "On 1/5/2026 and 24/7/365"),
    ("thread", "Half is 50/100%"),
    ("emoji", "Northfield\u2122 \u00a9 2026"),
]


@pytest.mark.parametrize(("name", "text"), CALLED_FOR)
def test_a_word_is_explained_where_the_text_has_what_it_means(name: str, text: str) -> None:
    assert name in named("post", text)


@pytest.mark.parametrize(("name", "text"), NOT_CALLED_FOR)
def test_a_word_is_not_explained_where_the_text_only_resembles_it(name: str, text: str) -> None:
    assert name not in named("post", text)


def test_words_of_every_text_count() -> None:
    assert named("post", "Hello", "", "Hi @northfield") == named("post", "Hi @northfield")


def test_a_kind_nobody_knows_brings_no_words_of_its_own() -> None:
    assert named("carrier_pigeon", "Hello") == []
    assert named("carrier_pigeon") == []


def test_what_no_text_could_call_for_comes_first() -> None:
    found = [each.term for each in terms_for(["Hi @northfield #Day"], has_media=False, of_kind=("reply", "post"))]
    assert found == ["reply", "hashtag", "mention", "CamelCase", "post"]


def test_a_term_has_its_sentence_and_an_unknown_one_is_an_error() -> None:
    assert term("hashtag").sentence == SENTENCES["hashtag"]
    with pytest.raises(KeyError):
        term("carrier pigeon")
    with pytest.raises(KeyError):
        terms_for([], has_media=False, of_kind=("carrier pigeon",))


@given(st.lists(ANYTHING, max_size=3), st.booleans())
def test_what_is_explained_does_not_depend_on_the_order_of_texts(texts: list[str], has_media: bool) -> None:
    apart = [text.strip() + " ." for text in texts]
    assert named("post", *apart, has_media=has_media) == named("post", *reversed(apart), has_media=has_media)


@pytest.mark.parametrize("name", ["post", "hashtag_campaign"])
def test_every_word_a_kind_needs_is_in_the_glossary_and_leads_where_the_text_says_nothing(name: str) -> None:
    wanted = kind_names(name).terms
    assert set(wanted) <= set(SENTENCES)
    assert set(named(name, "")) == set(wanted[:MOST])


@given(st.lists(ANYTHING, max_size=2))
def test_one_more_text_never_takes_a_word_away_but_for_room(texts: list[str]) -> None:
    fewer, more = named("pigeon", *texts), named("pigeon", *texts, "Hi @northfield")
    assert "mention" in more or len(more) == MOST
    assert set(fewer) <= set(more) or len(more) == MOST
