"""Banned terms: where they are, what is said instead, and what is left alone."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policies.subject.facts import Media, Subject
from tests.policies.build import post
from tests.policies.checks.run import flagged, pointed_at, run, said


def test_a_term_is_found_in_the_words_of_a_picture_too() -> None:
    subject = post("Hello", media=(Media(pointer="/media/0", alt="A secret plan on a desk"),))
    (hit,) = run("banned-terms", subject, terms=["secret"])
    assert (hit.place.field, pointed_at(subject, hit)) == ("/media/0/alt", "secret")


def test_a_better_word_is_offered_with_the_capital_of_the_word_it_replaces() -> None:
    subject = post("Utilize it, then utilize it again")
    first, second = run("banned-terms", subject, terms=["utilize"], instead={"Utilize": "use"})
    assert first.fix is not None
    assert second.fix is not None
    assert (first.fix.replacement, second.fix.replacement) == ("Use", "use")
    assert second.remedy == "Write “use” instead."


def test_the_rule_can_say_what_is_wrong_in_its_own_words() -> None:
    (hit,) = run("banned-terms", post("It costs £5"), terms=["£"], because="names a price", remedy="Leave it out.")
    assert (hit.message, hit.remedy) == ("“£” names a price.", "Leave it out.")


def test_terms_of_every_language_apply() -> None:
    hits = run("banned-terms", post("gratis and free"), languages={"de": ["gratis"], "en": ["free"]})
    assert len(hits) == 2


def test_the_words_inside_a_campaigns_tag_count_even_without_capitals() -> None:
    subject = Subject(
        kind="hashtag_campaign", fields={"/tag": "freemoney"}, tag_field="/tag", intended_words="free money"
    )
    (hit,) = run("banned-terms", subject, terms=["free money"])
    assert hit.message == "The hashtag “freemoney” contains “free money”, which is on the list of words to avoid."


def test_hashtags_are_left_alone_where_the_rule_says_so() -> None:
    assert run("banned-terms", post("See #FreeMoney"), terms=["free money"], in_hashtags=False) == []


def test_a_tag_that_is_itself_a_banned_word_is_reported_once() -> None:
    subject = post("See #Secret")
    (hit,) = run("banned-terms", subject, terms=["secret"])
    assert pointed_at(subject, hit) == "Secret"


DISGUISES = {
    "capitals": "SECRET",
    "a borrowed letter": "s\u0435cret",
    "no width inside": "se\u200bcr\u200det",
    "a soft hyphen": "se\u00adcret",
    "full width": "\uff53\uff45\uff43\uff52\uff45\uff54",
    "fancy letters": "\U0001d4fc\U0001d4ee\U0001d4ec\U0001d4fb\U0001d4ee\U0001d4fd",
    "struck through": "s\u0336e\u0336c\u0336ret",
    "a block": "\U0001f182ecret",
    "a number": "s3cret",
}
OTHER_WORDS = ["secretary", "unsecret", "se cret", "sec-ret", "", "секрет", "سر"]


@pytest.mark.parametrize("written", DISGUISES.values(), ids=DISGUISES.keys())
def test_a_word_in_disguise_is_still_the_word_and_pointed_at_as_written(written: str) -> None:
    assert flagged("banned-terms", f"a {written} plan", terms=["secret"]) == [written]


@pytest.mark.parametrize("written", OTHER_WORDS)
def test_another_word_is_another_word(written: str) -> None:
    assert flagged("banned-terms", f"a {written} plan", terms=["secret"]) == []


@pytest.mark.parametrize(
    ("term", "text", "found"),
    [
        pytest.param("café", "Our CAFE\u0301 opens", ["CAFE\u0301"], id="accents composed or not"),
        pytest.param("straße", "Die STRASSE", ["STRASSE"], id="a letter that becomes two"),
        pytest.param("best in class", "Best\r\nin   class", ["Best\r\nin   class"], id="over lines"),
        pytest.param("covid", "Covid-19 and post-Covid", ["Covid", "Covid"], id="beside a hyphen"),
        pytest.param("全部", "我们全部参加", ["全部"], id="a script without spaces"),
        pytest.param("حرب", "كلمة حرب هنا", ["حرب"], id="right to left"),
        pytest.param("#1", "We are #1, not #10", ["#1"], id="a sign and a number"),
        pytest.param("c++", "Learn C++ here", ["C++"], id="a word with signs"),
        pytest.param("£", "£5 and 5£", ["£", "£"], id="a sign alone"),
        pytest.param(
            "guarant*", "guarantor guarantees guaranty", ["guarantor", "guarantees", "guaranty"], id="any ending"
        ),
        pytest.param("free of charg*", "Free of charges", ["Free of charges"], id="any ending of a phrase"),
        pytest.param("*", "Anything * at all", [], id="a star alone finds nothing"),
    ],
)
def test_a_term_is_found_in_the_ways_people_write_it(term: str, text: str, found: list[str]) -> None:
    assert flagged("banned-terms", text, terms=[term]) == found


def test_a_disguise_is_called_what_it_counts_as() -> None:
    assert (
        said("banned-terms", post("fr\u0435e"), terms=["free"]).message
        == "“fr\u0435e” is on the list of words to avoid."
    )
    assert said("banned-terms", post("freely"), terms=["free*"]).message == (
        "“freely” counts as “free”, which is on the list of words to avoid."
    )


def test_a_phrase_that_is_fine_covers_only_what_lies_inside_it() -> None:
    parameters = {"terms": ["free"], "except_in": ["feel free"]}
    assert flagged("banned-terms", "Feel free to take free tea", **parameters) == ["free"]
    assert flagged("banned-terms", "Free, feel", **parameters) == ["Free"]
    assert flagged("banned-terms", "#FeelFree", **parameters) == []


@pytest.mark.parametrize(
    ("tag", "named"),
    [
        ("#FreeMoney", ["#FreeMoney"]),
        ("#freemoney", ["#freemoney"]),
        ("#free_money", ["free_money"]),
        ("#FREEMoney", ["#FREEMoney"]),
        ("#FreedomMoney", []),
        ("#Money4Free", []),
    ],
)
def test_words_in_a_tag_are_read_apart(tag: str, named: list[str]) -> None:
    assert flagged("banned-terms", f"See {tag}", terms=["free money"]) == named


def test_a_better_word_belongs_to_every_spelling_of_its_term() -> None:
    hit = said("banned-terms", post("Utilising"), terms=["utilis*"], instead={"UTILIS*": "using"})
    assert hit.fix is not None
    assert (hit.fix.label, hit.fix.replacement) == ("Write “Using” instead", "Using")
    tagged = said("banned-terms", post("#FreeMoney"), terms=["free money"], instead={"free money": "grants"})
    assert (tagged.fix, tagged.remedy) == (None, "Write “grants” instead.")


TERMS = ["free", "guarantee*", "best in class", "£"]


@given(
    st.permutations(TERMS), st.lists(st.sampled_from(["free", "guaranteed", "best in class", "£5", "tea"]), max_size=6)
)
def test_the_order_of_the_list_changes_nothing(terms: list[str], words: list[str]) -> None:
    text = " and ".join(words)
    assert flagged("banned-terms", text, terms=terms) == flagged("banned-terms", text, terms=TERMS)


@given(st.text(max_size=50), st.sampled_from(TERMS))
def test_a_longer_list_never_hides_a_finding(text: str, term: str) -> None:
    fewer = run("banned-terms", post(text), terms=["free"])
    assert set(fewer) <= set(run("banned-terms", post(text), terms=["free", term]))
