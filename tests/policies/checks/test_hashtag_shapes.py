"""Open invitations: tags and sentences that ask everybody to answer, and only about the organization."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.policies.build import post
from tests.policies.checks.run import flagged, pointed_at, run, said

INVITING_TAGS = [
    "#AskNorthfield", "#TellNorthfield", "#DearNorthfield", "#ShareNorthfield", "#ShowUsNorthfield", "#MyNorthfield",
    "#OurNorthfield", "#WhyILoveNorthfield", "#WhyWeLoveNorthfield", "#ILoveNorthfield", "#WeLoveNorthfield",
    "#IHeartNorthfield", "#ThankYouNorthfield", "#ThanksNorthfield", "#OnlyAtNorthfield", "#NorthfieldStories",
    "#NorthfieldMoments", "#NorthfieldMemories", "#NorthfieldExperience", "#NorthfieldConfessions", "#NorthfieldFails",
    "#NorthfieldLife", "#asknorthfield", "#NORTHFIELD_STORIES",
]  # fmt: skip
TELLING_TAGS = [
    "#NorthfieldOpenDay", "#Northfield", "#AskMeAnything", "#MyPlanet", "#Stories", "#NorthfieldAsk",
    "#StoriesOfNorthfieldToday", "#TaskNorthfield",
]  # fmt: skip
INVITING_SENTENCES = {
    "Tell us what you saw": "Tell us",
    "share  your\nphoto": "share  your",
    "ASK US ANYTHING today": "ASK US ANYTHING",
    "What do you think of us?": "What do you think of us",
    "Say it in one word!": "in one word",
    "T\u0435ll us more": "T\u0435ll us",
    "Caption this picture": "Caption this",
}
TELLING_SENTENCES = ["They tell usually", "He shared your view", "One word in ten", "We told us a story", "", "أخبرونا"]


@pytest.mark.parametrize("tag", INVITING_TAGS)
def test_a_tag_that_asks_about_the_organization_is_an_invitation(tag: str) -> None:
    subject = post(f"See {tag}", brands=("Northfield",))
    hit = said("hashtag-shapes", subject)
    assert pointed_at(subject, hit) == tag
    assert "open invitation" in hit.message
    assert "who reads" in hit.remedy


@pytest.mark.parametrize("tag", TELLING_TAGS)
def test_a_tag_that_tells_is_none(tag: str) -> None:
    assert run("hashtag-shapes", post(f"See {tag}", brands=("Northfield",))) == []


@pytest.mark.parametrize(("text", "words"), INVITING_SENTENCES.items())
def test_an_invitation_in_a_sentence_is_pointed_at_as_written(text: str, words: str) -> None:
    assert flagged("hashtag-shapes", text) == [words]
    assert flagged("hashtag-shapes", text, in_text=False) == []


@pytest.mark.parametrize("text", TELLING_SENTENCES)
def test_words_that_only_resemble_one_are_left_alone(text: str) -> None:
    assert flagged("hashtag-shapes", text) == []


def test_names_of_several_words_and_with_accents_are_known() -> None:
    assert flagged("hashtag-shapes", "#AskCityHall", brands=["City Hall"]) == ["#AskCityHall"]
    assert flagged("hashtag-shapes", "#AskCafeZoe", brands=["Café Zoë"]) == ["#AskCafeZoe"]


def test_initials_count_as_a_name_where_capitals_show_them() -> None:
    assert flagged("hashtag-shapes", "#AskNYPD") == ["#AskNYPD"]
    assert flagged("hashtag-shapes", "#AskAlice") == []


def test_tags_come_before_sentences_and_sentences_in_reading_order() -> None:
    text = "Share your day. Tell us #MyNPD. Caption this"
    assert flagged("hashtag-shapes", text) == ["#MyNPD", "Share your", "Tell us", "Caption this"]


def test_every_text_is_looked_at_but_not_the_words_of_pictures() -> None:
    fields = {"/text": "Hello", "/variants/0/text": "Tell us"}
    subject = post(fields=fields, texts={"x": "/text", "linkedin": "/variants/0/text"})
    assert said("hashtag-shapes", subject).place.field == "/variants/0/text"


@given(st.lists(st.sampled_from([*INVITING_TAGS[:6], *TELLING_TAGS]), max_size=5, unique=True))
def test_knowing_another_name_never_hides_an_invitation(tags: list[str]) -> None:
    text = " ".join(tags)
    fewer = flagged("hashtag-shapes", text, brands=["Northfield"])
    assert set(fewer) <= set(flagged("hashtag-shapes", text, brands=["Northfield", "Planet"]))
