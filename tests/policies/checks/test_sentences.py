"""Sentences: where they end, which words count, and that each long one is pointed at once."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.policies.build import post
from tests.policies.checks.run import flagged, pointed_at, run, said

LONG = "one two three four five six"
ENDS = {
    "full stop": ". ",
    "question": "? ",
    "exclamation": "! ",
    "ellipsis": "\u2026 ",
    "several": "?!! ",
    "in quotation marks": ".\u201d ",
    "in brackets": ".) ",
    "a new line": "\n",
    "a blank line": "\r\n\r\n",
    "a Chinese full stop": "\u3002 ",
    "a full-width question mark": "\uff1f ",
}
NO_ENDS = {
    "comma": ", ",
    "semicolon": "; ",
    "colon": ": ",
    "dash": " \u2013 ",
    "number": " 3.5 ",
    "address": " a.b ",
    "a dot inside": "x.y ",
}


@pytest.mark.parametrize("mark", ENDS.values(), ids=ENDS.keys())
def test_a_sentence_ends_here(mark: str) -> None:
    assert flagged("sentence-length", f"one two three{mark}four five six", most_words=5) == []


@pytest.mark.parametrize("mark", NO_ENDS.values(), ids=NO_ENDS.keys())
def test_a_sentence_goes_on_here(mark: str) -> None:
    text = f"one two three{mark}four five six"
    assert flagged("sentence-length", text, most_words=5) == [text]


@pytest.mark.parametrize("short", ["e.g.", "i.e.", "Dr.", "Mrs.", "St.", "No.", "approx.", "Ltd.", "etc.", "MR."])
def test_a_short_form_does_not_end_a_sentence(short: str) -> None:
    text = f"one two {short} three four five six"
    assert flagged("sentence-length", text, most_words=5) == [text]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        pytest.param("It's the well-known half-day's work today", 6, id="hyphens and apostrophes join"),
        pytest.param("It\u2019s the 1,000.50 euro and/or pound thing", 7, id="figures and strokes join"),
        pytest.param("a b c d e https://example.org/a/b?c=d www.example.org", 5, id="links"),
        pytest.param("a b c d e #OpenDay \uff03Day @northfield", 5, id="hashtags and accounts"),
        pytest.param("a b c d e \u2014 & + \U0001f389 \u2022", 5, id="signs and emoji"),
        pytest.param("שלום לכל תושבי העיר היפה שלנו", 6, id="Hebrew"),
        pytest.param("нам важно каждое ваше слово сегодня", 6, id="Cyrillic"),
        pytest.param("re\u0301sume\u0301 a b c d", 5, id="accents that stand alone"),
    ],
)
def test_which_words_count(text: str, words: int) -> None:
    assert flagged("sentence-length", text, most_words=words) == []
    hits = run("sentence-length", post(text + " x"), most_words=words)
    assert [hit.message for hit in hits] == [f"This sentence has {words + 1} words."]


@pytest.mark.parametrize("text", ["", " \n\n ", "...", "?!", "\U0001f389", "#One #Two #Three #Four #Five #Six"])
def test_there_is_no_sentence_in_nothing(text: str) -> None:
    assert flagged("sentence-length", text, most_words=5) == []


def test_the_place_is_the_sentence_without_the_space_around_it() -> None:
    subject = post(f"Come in.  \n  {LONG}!  Bye.")
    hit = said("sentence-length", subject, most_words=5)
    assert pointed_at(subject, hit) == f"{LONG}!"
    assert "Above 5, many readers lose the thread" in hit.more
    assert hit.remedy.startswith("Make two sentences")


def test_each_text_is_read_by_itself() -> None:
    fields = {"/text": "Short.", "/variants/0/text": LONG}
    subject = post(fields=fields, texts={"x": "/text", "linkedin": "/variants/0/text"})
    assert said("sentence-length", subject, most_words=5).place.field == "/variants/0/text"


SENTENCE = st.integers(1, 12).map(lambda words: " ".join(["word"] * words) + ".")


@given(st.lists(SENTENCE, max_size=6), st.sampled_from([" ", "\n", "\r\n", "  "]))
def test_the_long_sentences_and_no_others_are_found_in_their_order(sentences: list[str], between: str) -> None:
    found = flagged("sentence-length", between.join(sentences), most_words=6)
    assert found == [sentence for sentence in sentences if sentence.count("word") > 6]
