"""Abbreviations: explained where they first stand, in every text by itself, and words in capitals left alone."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.policies.build import post
from tests.policies.checks.run import flagged, pointed_at, run, said

SPELLED_OUT = {
    "brackets after the words": "The local planning authority (LPA) met, and the LPA agreed.",
    "the words in brackets after it": "The LPA (local planning authority) met, and the LPA agreed.",
    "words in another script": "The LPA (орган планирования) met.",
    "a space inside the bracket": "The authority ( LPA) met.",
    "on the next line": "The LPA\n(local planning authority) met.",
}
NOT_SPELLED_OUT = {
    "a number in brackets": "The LPA (2) met.",
    "an empty bracket": "The LPA () met.",
    "brackets only at the second use": "The LPA met. The authority (LPA) agreed.",
    "the words without a bracket": "The LPA, the local planning authority, met.",
    "the last word": "We met the LPA",
}


@pytest.mark.parametrize("text", SPELLED_OUT.values(), ids=SPELLED_OUT.keys())
def test_an_abbreviation_that_is_spelled_out_is_fine(text: str) -> None:
    assert flagged("acronyms", text) == []


@pytest.mark.parametrize("text", NOT_SPELLED_OUT.values(), ids=NOT_SPELLED_OUT.keys())
def test_one_that_is_not_is_pointed_at_once(text: str) -> None:
    assert flagged("acronyms", text) == ["LPA"]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        pytest.param("Ask the R&Q or the R2D2 team", ["R&Q", "R2D2"], id="an ampersand and digits belong to it"),
        pytest.param("The ÖBB and the СССР archive", ["ÖBB", "СССР"], id="capitals of every script"),
        pytest.param("LPAs and CPDs met today", ["LPA", "CPD"], id="a plural, without its s"),
        pytest.param("Plan B, I and X", [], id="a single letter"),
        pytest.param("A word in ABCDEFGH letters", [], id="more than seven letters are a word in capitals"),
        pytest.param("A word in ABCDEFG letters", ["ABCDEFG"], id="seven letters"),
        pytest.param("Take COVID-19 and A/B and X-RAY", [], id="part of a longer expression"),
        pytest.param("The iPad, an eBook, McDonald", [], id="capitals inside a word"),
        pytest.param("ABC https://ABC.org/DEF", ["ABC"], id="letters of a link"),
        pytest.param("Read https://example.org/?q=XQZ now", [], id="letters asked for by a link"),
        pytest.param("Sign XQZ at www.example.org/GHJ", ["XQZ"], id="letters of a link without a scheme"),
        pytest.param("", [], id="nothing"),
    ],
)
def test_what_counts_as_an_abbreviation(text: str, names: list[str]) -> None:
    assert flagged("acronyms", text) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        pytest.param("LPA CPD", ["LPA", "CPD"], id="eight letters or fewer are no shout"),
        pytest.param("LPA CPD QRS", [], id="nine capitals are"),
        pytest.param("ABCDEF abcd", ["ABCDEF"], id="six of ten letters in capitals"),
        pytest.param("ABCDEFG abcd", [], id="more than six of ten"),
    ],
)
def test_a_text_in_capitals_is_read_as_a_shout_not_as_abbreviations(text: str, names: list[str]) -> None:
    assert flagged("acronyms", text) == names


def test_names_everybody_around_the_organization_knows_are_added_to_the_everyday_ones() -> None:
    assert flagged("acronyms", "The LPA and the NHS met") == ["LPA"]
    assert flagged("acronyms", "The LPA and the NHS met", known=["LPA"]) == []
    assert flagged("acronyms", "The LPA met", known=["lpa"]) == ["LPA"]


def test_each_text_explains_its_own_abbreviations() -> None:
    fields = {"/text": "The authority (LPA) met.", "/variants/0/text": "The LPA met."}
    subject = post(fields=fields, texts={"x": "/text", "linkedin": "/variants/0/text"})
    hit = said("acronyms", subject)
    assert (hit.place.field, pointed_at(subject, hit)) == ("/variants/0/text", "LPA")


def test_the_author_reads_what_to_do_about_it() -> None:
    hit = said("acronyms", post("The LPA met."))
    assert hit.message == "“LPA” is an abbreviation that newcomers may not know."
    assert "first time" in hit.remedy
    assert hit.fix is None


@given(st.lists(st.sampled_from(["LPA", "CPD", "QXZ", "and the", "met in town,"]), max_size=12))
def test_no_abbreviation_is_pointed_at_twice_and_they_come_in_reading_order(words: list[str]) -> None:
    text = "we saw " + " ".join(words) + " where everybody was at home again"
    names = flagged("acronyms", text)
    assert names == [name for name in dict.fromkeys(words) if name in ("LPA", "CPD", "QXZ")]


@given(st.sampled_from(["LPA", "CPD", "R2D2"]))
def test_listing_a_name_never_adds_a_finding(name: str) -> None:
    text = f"The {name} met the QRS, and the LPA agreed."
    assert set(run("acronyms", post(text), known=[name])) <= set(run("acronyms", post(text)))
