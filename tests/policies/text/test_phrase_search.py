"""Phrases: whole words in any disguise, never parts of words, always at the right place."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policies.text.phrase_search import Phrases, fold, same_words

DISGUISES = {"a": "\u0430", "e": "\u0435", "o": "\u043e", "c": "\u0441", "p": "\u0440", "x": "\u0445", "i": "\u0456"}
HIDDEN = ["\u200b", "\u200d", "\u2060", "\u00ad", "\ufeff"]


def found(phrases: list[str], text: str) -> list[str]:
    folded = fold(text)
    places = [folded.origin(each.start, each.end) for each in Phrases(phrases).within(folded)]
    return [text[start:end] for start, end in places]


@given(st.data())
def test_a_word_is_found_in_every_disguise_at_its_place(data: st.DataObject) -> None:
    word = data.draw(st.sampled_from(["guaranteed", "free", "discount", "exclusive"]))
    letters = []
    for place, letter in enumerate(word):
        latin_kept = place == 0
        options = [
            letter,
            letter.upper(),
            *([] if latin_kept else [DISGUISES.get(letter, letter)]),
            chr(ord(letter) - ord("a") + 0xFF41),
        ]
        letters.append(data.draw(st.sampled_from(options)))
        if place < len(word) - 1:
            letters.append(data.draw(st.sampled_from(["", "", *HIDDEN])))
    disguised = "".join(letters)
    text = f"It is {disguised}, they say."
    assert found([word], text) == [disguised]


@given(
    st.sampled_from(["cunt", "ass", "free", "sex"]),
    st.text(alphabet="bdfghjklmnqr", min_size=1, max_size=5),
    st.text(alphabet="bdfghjklmnqr", min_size=0, max_size=5),
)
def test_part_of_a_longer_word_is_never_found(word: str, before: str, after: str) -> None:
    assert found([word], f"the {before}{word}{after} is") == []


@pytest.mark.parametrize(
    ("phrases", "text", "there"),
    [
        (["best in class"], "Truly best-in-class.", ["best-in-class"]),
        (["best in class"], "best in any class", []),
        (["guarantee*"], "guaranteed GUARANTEES guarantor", ["guaranteed", "GUARANTEES"]),
        (["highly recommend*"], "We highly recommended it", ["highly recommended"]),
        (["#1"], "We are #1. Room #12 is not.", ["#1"]),
        (["100%"], "100% pure, 1100% hype", ["100%"]),
        (["\u20ac"], "Only 5\u20ac", ["\u20ac"]),
        (["c++"], "We use C++ here", ["C++"]),
        (["\u7981\u6b62"], "\u3053\u308c\u306f\u7981\u6b62\u3067\u3059", ["\u7981\u6b62"]),
        (
            ["\u043f\u0440\u0438\u0432\u0435\u0442"],
            "\u041f\u0440\u0438\u0432\u0435\u0442, world",
            ["\u041f\u0440\u0438\u0432\u0435\u0442"],
        ),
        (["stra\u00dfe"], "Die STRASSE", ["STRASSE"]),
        (["caf\u00e9"], "The cafe\u0301 opens", ["cafe\u0301"]),
        (["a b"], "a", []),
        (["a*", "ab*"], "abc", ["abc"]),
        (["  ", "*", "\u200b"], "anything at all *", []),
    ],
)
def test_phrases_follow_words_signs_and_scripts(phrases: list[str], text: str, there: list[str]) -> None:
    assert found(phrases, text) == there


@given(st.text(max_size=300), st.lists(st.text(max_size=12), max_size=6))
def test_looking_for_anything_in_anything_stays_inside_the_text(text: str, phrases: list[str]) -> None:
    folded = fold(text)
    for each in Phrases(phrases).within(folded):
        start, end = folded.origin(each.start, each.end)
        assert 0 <= start < end <= len(text)
        assert each.phrase in phrases


def test_the_same_words_are_the_same_in_disguise() -> None:
    assert same_words("Best  in-class", "best in class")
    assert not same_words("best", "rest")


@pytest.mark.parametrize(
    ("joined", "there"),
    [
        ("vote_москва", ["москва"]),
        ("москва_vote", ["москва"]),
        ("#Vote_Москва", ["Москва"]),
        ("vote-москва", ["москва"]),
        ("voteмосква", []),
    ],
)
def test_a_word_is_found_beside_a_word_of_another_script_however_they_are_joined(joined: str, there: list[str]) -> None:
    assert found(["москва"], joined) == there


@given(st.text("abcd ", max_size=60), st.lists(st.text("abcd", min_size=1, max_size=5), max_size=6, unique=True))
def test_a_beginning_is_found_in_each_word_that_has_it_and_the_longest_counts(text: str, beginnings: list[str]) -> None:
    looked_for = Phrases([f"{each}*" for each in beginnings])
    wanted = []
    for word in text.split():
        having = [each for each in beginnings if word.startswith(each)]
        wanted += [(word, max(having, key=len) + "*")] if having else []
    told = [(text[hit.start : hit.end], hit.phrase) for hit in looked_for.within(fold(text))]
    assert sorted(told) == sorted(wanted)
