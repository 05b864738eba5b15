"""What an author meant: their words, else their capitals, else the likeliest kind reading."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policies.hashtags.intent import Meant, fold, lattice_of, meant, share_of, split_camel, words_shown
from policies.hashtags.segment import words_of
from policies.hashtags.word_frequencies import LONGEST_WORD
from tests.policies.text.anything import ANYTHING


def intent(tag: str, words: str = "", names: tuple[str, ...] = ()) -> Meant:
    return meant(tag, lattice_of(fold(tag), names), words.split() or None, names)


@pytest.mark.parametrize(
    ("tag", "letters"),
    [
        pytest.param("OpenDay", "openday", id="case"),
        pytest.param("Café", "cafe", id="an accent"),
        pytest.param("Cafe\u0301", "cafe", id="an accent that stands alone"),
        pytest.param("O'Brien-Day!", "obrienday", id="signs nobody can type in a tag"),
        pytest.param("open_day", "open_day", id="an underscore"),
        pytest.param("\uff2f\uff50\uff45\uff4e\uff12\uff10", "open20", id="full width"),
        pytest.param("\u043ep\u0435n", "open", id="borrowed letters"),
        pytest.param("op\u200den", "open", id="a joiner"),
        pytest.param("Straße", "strasse", id="a letter that becomes two"),
        pytest.param("День", "день", id="honest Cyrillic"),
        pytest.param("日本語", "日本語", id="honest Japanese"),
        pytest.param("\U0001f389", "", id="an emoji"),
        pytest.param("", "", id="nothing"),
    ],
)
def test_a_tag_is_folded_as_strangers_will_type_it(tag: str, letters: str) -> None:
    assert fold(tag) == letters


@given(ANYTHING)
def test_only_what_can_be_typed_into_a_tag_is_left(tag: str) -> None:
    assert not set("#\uff03@.,!?- \n\u200b\u200d\u202e\u0301") & set(fold(tag))
    assert fold(tag) == fold(f"#{tag}") == fold(f" {tag}! ")


@pytest.mark.parametrize(
    ("tag", "words"),
    [
        ("#OpenDay", ["Open", "Day"]),
        ("\uff03OpenDay", ["Open", "Day"]),
        ("HTMLDay", ["HTML", "Day"]),
        ("DayHTML", ["Day", "HTML"]),
        ("aDayIn2026", ["a", "Day", "In", "2026"]),
        ("COP30Now", ["COP", "30", "Now"]),
        ("open__day_", ["open", "day"]),
        ("ДеньГорода", ["День", "Города"]),
        ("A", ["A"]),
        ("_", []),
    ],
)
def test_capitals_digits_and_underscores_part_words(tag: str, words: list[str]) -> None:
    assert list(split_camel(tag)) == words


@given(st.lists(st.from_regex(r"[A-Z][a-z]{1,7}", fullmatch=True), min_size=1, max_size=5))
def test_words_with_capitals_come_apart_as_they_were_put_together(words: list[str]) -> None:
    assert list(split_camel("".join(words))) == words
    assert list(split_camel("_".join(words).lower())) == [word.lower() for word in words]


@pytest.mark.parametrize(
    ("tag", "words", "told", "shown"),
    [
        pytest.param("openday", ("open", "day"), False, False, id="a guess"),
        pytest.param("OpenDay", ("Open", "Day"), True, True, id="capitals"),
        pytest.param("open_day", ("open", "day"), True, True, id="an underscore"),
        pytest.param("Openday", ("open", "day"), False, False, id="one capital shows nothing"),
        pytest.param("OPENDAY", ("open", "day"), False, False, id="capitals throughout show nothing"),
        pytest.param("HTMLDay", ("HTML", "Day"), True, True, id="initials before a word"),
        pytest.param("SusanAlbumparty", ("Susan", "Album", "party"), True, True, id="one border of two"),
    ],
)
def test_how_we_know_what_was_meant(tag: str, words: tuple[str, ...], told: bool, shown: bool) -> None:
    found = intent(tag)
    assert (found.words, found.told, found.shown) == (words, told, shown)


def test_the_authors_words_outweigh_the_likeliest_ones_and_tell_the_gap() -> None:
    likeliest, given_words = intent("nowhere"), intent("nowhere", "now here")
    assert words_of(likeliest.split, "nowhere") == ("nowhere",)
    assert words_of(given_words.split, "nowhere") == ("now", "here")
    assert given_words.told
    assert not given_words.shown
    assert given_words.gap > likeliest.gap == 0


def test_the_authors_words_may_have_signs_accents_and_capitals_of_their_own() -> None:
    found = intent("cafezoesday", "Café Zoë's Day")
    assert found.words == ("Café", "Zoë's", "Day")
    assert words_of(found.split, "cafezoesday") == ("cafe", "zoes", "day")


def test_words_that_are_not_the_letters_are_shown_and_the_letters_are_guessed() -> None:
    found = intent("nfopenday", "Northfield open day")
    assert found.words == ("Northfield", "open", "day")
    assert not found.told
    assert "".join(words_of(found.split, "nfopenday")) == "nfopenday"


def test_a_name_with_capitals_inside_is_one_word() -> None:
    assert intent("McDonaldsDay").words == ("Mc", "Donalds", "Day")
    assert intent("McDonaldsDay", names=("mcdonalds",)).words == ("McDonalds", "Day")
    assert intent("iPlayerDay", names=("iplayer",)).words == ("iPlayer", "Day")


@pytest.mark.parametrize(
    ("tag", "words"),
    [
        pytest.param("ЛетоFest", ("Лето", "Fest"), id="two scripts in one tag"),
        pytest.param("БелыйСахар", ("Белый", "Сахар"), id="a word made of letters that look Latin"),
        pytest.param("ΝέαDay", ("Νέα", "Day"), id="Greek beside Latin"),
        pytest.param("OpenДень", ("Open", "День"), id="Latin first"),
    ],
)
def test_a_word_is_the_same_word_beside_another_script(tag: str, words: tuple[str, ...]) -> None:
    shown, told = intent(tag), intent(tag.lower(), " ".join(words))
    assert (shown.words, shown.told, shown.shown) == (words, True, True)
    assert (told.words, told.told, told.shown) == (words, True, False)


def test_the_innocent_reading_is_meant_where_it_is_nearly_as_likely() -> None:
    assert intent("penis").words == ("pen", "is")
    assert intent("sexarts").words == ("sex", "arts")


def test_a_name_is_a_word_only_for_its_organization() -> None:
    assert share_of(())("northfieldia") is None
    assert share_of({"northfieldia"})("northfieldia") is not None
    assert share_of({"northfieldia"})("open") == share_of(())("open")
    long = "northfieldborough" * 3
    assert len(long) > LONGEST_WORD
    assert intent(f"{long}day", names=(long,)).words == (long, "day")


def test_phrases_known_as_a_whole_are_shown_as_their_words() -> None:
    found = intent("suicideprevention")
    assert words_shown(found.split, "suicideprevention") == ("suicide", "prevention")


@given(st.lists(st.sampled_from(["open", "day", "Café", "northfield", "2026", "xqz", "日本"]), min_size=1, max_size=5))
def test_words_that_are_the_letters_are_always_told_and_kept(words: list[str]) -> None:
    tag = "".join(words)
    found = intent(tag, " ".join(words))
    assert found.told
    assert found.words == tuple(words)
    assert words_of(found.split, fold(tag)) == tuple(fold(word) for word in words)


@given(ANYTHING)
def test_a_split_covers_the_folded_letters_whoever_wrote_them(tag: str) -> None:
    found = intent(tag)
    assert "".join(fold(tag)[part.start : part.end] for part in found.split) == fold(tag)
    assert found.gap >= 0
    assert found.told is found.shown
