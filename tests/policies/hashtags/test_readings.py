"""Reading a hashtag: what was meant, what strangers may read, how it is spoken."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from policies.hashtags.misreadings import RISKS
from policies.hashtags.readings import LONGEST, describe_tag, readings, split_camel, spoken
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
    assert shown.risk == "review", "whoever types it leaves the capitals out"
    assert "Capitals help where they are kept" in shown.because[0]
    assert readings("PenIsland").risk == "review"
    assert readings("penisland").risk == "high"
    assert readings("SpeedOfArt").risk == "note", "capitals are enough where the word is not a grave one"


@pytest.mark.parametrize("tag", ["nowthatchersdead", "NowThatchersDead", "NowThatcherSDead", "#Nowthatchersdead"])
def test_no_capitals_make_somebodys_death_vanish(tag: str) -> None:
    found = readings(tag)
    assert found.risk == "high"
    assert (
        "It can also be read as “now that Cher's dead”. Then it says that somebody called Cher is dead."
        in found.because[0]
    )
    assert [each.text for each in found.readings][:2] == ["now Thatcher's dead", "now that Cher's dead"]


def test_a_death_that_is_meant_is_said_as_one() -> None:
    (reason,) = readings("ObamaIsDead").because
    assert reason.startswith(
        "It holds the word “dead”. It says that somebody called Obama is dead. It seems to be meant."
    )
    assert readings("ObamaIsDead").risk == "review"


@pytest.mark.parametrize(
    ("tag", "gibberish"),
    [
        ("nowthatchersdead", "thatch ers"),
        ("dadsarmy", "sar my"),
        ("susanalbumparty", "sus an album"),
        ("therapistfinder", "fin der"),
        ("northfieldopenday", "north field"),
        ("mayorsquestiontime", "quest i on"),
        ("winterseveningwalk", "seven ing"),
        ("letsgetkidsexercising", "erci sing"),
    ],
)
def test_a_reading_nobody_could_read_is_not_shown(tag: str, gibberish: str) -> None:
    found = readings(tag, brands=["Northfield"])
    assert not any(gibberish in each.text for each in found.readings)
    assert not any(gibberish in reason for reason in found.because)
    assert len(found.readings) <= 3


def test_a_reading_is_shown_as_far_as_it_is_words() -> None:
    assert "It can also be read as “winter sex…”." in readings("wintersexpo").because[0]
    assert "“let's get kid sex…”" in readings("letsgetkidsexercising").because[0]


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
    assert described["readings"][0] == {"words": ["pen", "island"], "gap": 0.0, "text": "pen island"}


def test_the_mark_and_the_space_around_a_tag_are_no_part_of_it() -> None:
    for written in ("#SaferRoads", "\uff03SaferRoads", "  ##SaferRoads \n"):
        assert readings(written) == readings("SaferRoads")


def test_words_may_be_given_as_one_string_or_apart() -> None:
    assert readings("penisland", "pen island") == readings("penisland", ["pen", "island"])
    assert readings("penisland", "") == readings("penisland", []) == readings("penisland")


@pytest.mark.parametrize("tag", ["", "#", "   ", "\U0001f389", "_"])
def test_a_tag_without_letters_means_and_risks_nothing(tag: str) -> None:
    found = readings(tag)
    assert (found.risk, found.intended, found.because) == ("none", (), ())


def test_only_the_first_letters_of_an_endless_tag_are_looked_at() -> None:
    assert readings("a" * LONGEST + "penisland").risk == readings("a" * LONGEST).risk
    assert readings("openday" * 19 + "penis").risk != "none"
    assert len(readings("openday" * 100).tag) == 700


@pytest.mark.parametrize(
    ("tag", "ease"),
    [
        ("penisland", "as likely to read that as what is meant"),
        ("teacherstalking", "see it easily"),
        ("speedofart", "look twice"),
        ("wintersexpo", "Few will see it"),
    ],
)
def test_how_easily_a_reading_comes_is_said_in_words(tag: str, ease: str) -> None:
    assert any(ease in reason for reason in readings(tag).because)


def test_the_kind_of_word_is_said_and_each_kind_once() -> None:
    (reason,) = [each for each in readings("analbum").because if "sexual" in each]
    assert "“anal” is a sexual word" in reason
    assert len(readings("penislandkillrapist").because) <= 2


def test_what_is_said_plainly_is_told_from_what_was_meant_so() -> None:
    assert readings("sexarts").because == (
        "It holds the word “sex”. “sex” is a sexual word. People will take offence at it.",
    )
    meant_so = "It seems to be meant. Some people will take offence all the same."
    assert readings("sexarts", "sex arts").because == (f"It holds the word “sex”. “sex” is a sexual word. {meant_so}",)


def test_an_exception_is_told_with_its_word_and_reason() -> None:
    (reason,) = readings("deadsea").because
    assert reason == "It holds “dead”, a word of death. That may pass inside “dead sea”: a well-known name."


@pytest.mark.parametrize("allowed", ["therapist finder", "TherapistFinder", "Therapist-Finder", "therapist_finder"])
def test_a_name_is_allowed_in_any_spelling_and_becomes_a_word(allowed: str) -> None:
    assert readings("therapistfinder", allowed={allowed: "our service"}).risk == "none"
    assert readings("thetherapistfinderday", allowed={allowed: "our service"}).misread == "none"


def test_allowing_nothing_changes_nothing() -> None:
    assert readings("therapistfinder", allowed={}) == readings("therapistfinder")
    assert readings("therapistfinder", brands=["", "  ", "!"]) == readings("therapistfinder")


def test_a_shape_and_a_second_reading_are_told_apart() -> None:
    found = readings("asknorthfieldpenisland", brands=["Northfield"])
    assert found.misread == "high"
    assert found.shape is not None
    assert found.because[-1] == found.shape
    plain = readings("asknorthfield", brands=["Northfield"])
    assert (plain.misread, plain.risk, plain.because) == ("none", "review", (plain.shape,))


@given(ANYTHING)
def test_readings_are_listed_once_from_the_likeliest_on(tag: str) -> None:
    found = readings(tag).readings
    assert [each.gap for each in found] == sorted(each.gap for each in found)
    assert len({each.words for each in found}) == len(found)
    assert len(found) <= 6


RANK = {risk: at for at, risk in enumerate(RISKS)}
TAGS = ["penisland", "therapistfinder", "firekills", "wintersexpo", "suicideprevention", "saferroads"]


@pytest.mark.parametrize("tag", TAGS)
def test_capitals_never_raise_a_risk_and_case_alone_changes_nothing(tag: str) -> None:
    plain = readings(tag)
    shown = "".join(word.capitalize() for word in plain.intended)
    assert RANK[readings(shown).risk] <= RANK[plain.risk]
    assert (readings(shown).risk == "none") is (plain.risk == "none")
    assert readings(tag.upper()).risk == plain.risk


@pytest.mark.parametrize(
    ("tag", "said"),
    [
        ("", "hashtag "),
        ("COP30", "hashtag COP 30"),
        ("#openday2026", "hashtag openday 2026"),
        ("#open_day", "hashtag open day"),
    ],
)
def test_a_voice_says_what_it_can_tell_apart(tag: str, said: str) -> None:
    assert spoken(tag) == said


@pytest.mark.parametrize("tag", TAGS)
def test_the_description_says_what_the_reading_says(tag: str) -> None:
    found, described = readings(tag), describe_tag(tag)
    assert described["risk"] == found.risk
    assert described["because"] == list(found.because)
    assert [tuple(each["words"]) for each in described["readings"]] == [each.words for each in found.readings]


NO_WORDS = "nowthatchersdead"


@given(st.lists(st.booleans(), min_size=len(NO_WORDS), max_size=len(NO_WORDS)))
@settings(max_examples=200)
def test_no_capitals_make_a_second_reading_with_a_death_vanish(capitals: list[bool]) -> None:
    tag = "".join(sign.upper() if capital else sign for sign, capital in zip(NO_WORDS, capitals, strict=True))
    found = readings(tag)
    assert found.risk == "high"
    assert any("that Cher's dead" in each for each in (found.text, *(one.text for one in found.readings)))


@pytest.mark.parametrize("tag", ["nowtHatcHerSdead", "NowThatcherSDead", "nowthatcHERsdEad", "NoWtHaTcHeRsDeAd"])
def test_capitals_that_cut_words_into_crumbs_show_nobody_what_is_meant(tag: str) -> None:
    assert readings(tag).text == "now Thatcher's dead"


@pytest.mark.parametrize("tag", ["McDonaldsDay", "iPlayerLive", "GenZVotes", "MyLDNPride", "EidUlFitr", "TeamOBrien"])
def test_small_pieces_of_names_are_no_crumbs(tag: str) -> None:
    assert "".join(readings(tag).intended) == tag
