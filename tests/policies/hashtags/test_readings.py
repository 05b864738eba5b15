"""Reading a hashtag: what was meant, what strangers may read, how it is spoken."""

import pytest
from hypothesis import given

from policies.hashtags.misreadings import RISKS
from policies.hashtags.readings import describe_tag, readings, split_camel, spoken
from tests.policies.text.anything import ANYTHING


@given(ANYTHING)
def test_any_tag_at_all_gets_an_answer(tag: str) -> None:
    found = readings(tag)
    assert found.risk in RISKS
    assert all(reading.gap >= 0 for reading in found.readings)
    assert spoken(tag).startswith("hashtag")


@given(ANYTHING)
def test_a_risk_says_why_and_shows_the_reading(tag: str) -> None:
    found = readings(tag)
    assert (found.risk == "none") or found.because


@pytest.mark.parametrize(
    ("tag", "reading", "risk"),
    [
        ("penisland", "penis land", "high"),
        ("whorepresents", "whore presents", "review"),
        ("teacherstalking", "teacher stalking", "high"),
        ("therapistfinder", "the rapist finder", "review"),
        ("choosespain", "chooses pain", "review"),
        ("wintersexpo", "winter sex po", "review"),
        ("susanalbumparty", "sus anal bum party", "review"),
    ],
)
def test_a_second_reading_is_shown_with_its_risk(tag: str, reading: str, risk: str) -> None:
    found = readings(tag)
    assert found.risk == risk
    assert tuple(reading.split()) in [each.words for each in found.readings]
    assert any(reading in reason for reason in found.because)


@pytest.mark.parametrize(
    "tag", ["scunthorpe", "essexpolice", "classicalmusic", "digitalskills", "peacocks", "matsushita"]
)
def test_a_familiar_word_with_a_harsh_one_inside_is_left_alone(tag: str) -> None:
    assert readings(tag).risk == "none"


def test_capitals_lower_the_risk_and_never_remove_it() -> None:
    assert readings("therapistfinder").risk == "review"
    shown = readings("TherapistFinder")
    assert shown.risk == "note"
    assert "without the capitals" in shown.because[0]


def test_a_harsh_word_its_author_meant_is_no_second_reading() -> None:
    assert readings("firekills", "fire kills").risk == "note"
    assert readings("FireKills").risk == "note"


def test_an_innocent_reading_gets_the_benefit_of_the_doubt() -> None:
    assert readings("thepenismightier").intended == ("the", "pen", "is", "mightier")


def test_a_cause_that_names_the_harsh_thing_is_noted_with_its_reason() -> None:
    found = readings("suicideprevention")
    assert (found.risk, found.intended) == ("note", ("suicide", "prevention"))
    assert "on purpose" in found.because[0]


def test_an_organization_may_allow_a_name_with_a_reason() -> None:
    assert readings("therapistfinder", allowed={"therapist finder": "our service since 1998"}).risk == "none"


def test_the_organizations_own_names_are_words() -> None:
    assert readings("hashmarkday").intended == ("hash", "mark", "day")
    assert readings("hashmarkday", brands=["Hashmark"]).intended == ("hashmark", "day")
    assert readings("mcdstories", brands=["McD"]).intended == ("mcd", "stories")
    assert readings("McDStories", brands=["McD"]).intended == ("McD", "Stories")


@pytest.mark.parametrize(
    ("tag", "brands"),
    [("AskJPM", ()), ("mynypd", ["NYPD"]), ("northfieldstories", ["Northfield"]), ("shareacoke", ["Coke"])],
)
def test_an_invitation_to_speak_about_somebody_is_for_review(tag: str, brands: list[str]) -> None:
    found = readings(tag, brands=brands)
    assert found.risk == "review"
    assert "taken over" in found.because[-1]


@pytest.mark.parametrize("tag", ["askmeanything", "ourstories", "mypetmonday", "shareacoke"])
def test_an_invitation_about_nobody_in_particular_is_none(tag: str) -> None:
    assert readings(tag).risk == "none"


def test_words_that_are_not_the_letters_of_the_tag_are_shown_and_the_tag_is_still_read() -> None:
    found = readings("penisland", ["our", "island"])
    assert (found.intended, found.risk) == (("our", "island"), "high")


def test_a_disguised_tag_is_read_as_it_looks() -> None:
    assert readings("реnіslаnd").risk == "high"


@pytest.mark.parametrize(
    ("tag", "words"),
    [
        ("SaferRoads2026", ("Safer", "Roads", "2026")),
        ("#NHSHeroes", ("NHS", "Heroes")),
        ("safer_roads", ("safer", "roads")),
        ("saferroads", ("saferroads",)),
        ("ÉcoleOuverte", ("École", "Ouverte")),
        ("日本語", ("日本語",)),
        ("", ()),
    ],
)
def test_capitals_digits_and_underscores_show_words(tag: str, words: tuple[str, ...]) -> None:
    assert split_camel(tag) == words


def test_a_screen_reader_says_words_only_where_capitals_show_them() -> None:
    assert spoken("#SaferRoads") == "hashtag Safer Roads"
    assert spoken("#saferroads") == "hashtag saferroads, said as one word"
    assert spoken("#spring") == "hashtag spring"


def test_the_description_is_plain_json() -> None:
    described = describe_tag("#penisland")
    assert set(described) == {"tag", "intended", "readings", "risk", "because"}
    assert described["tag"] == "penisland"
    assert described["readings"][0] == {"words": ["pen", "island"], "gap": 0.0}
