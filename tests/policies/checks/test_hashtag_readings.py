"""Second readings of hashtags: how likely they must be, which tags are accepted, and that evidence is shown."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policies.subject.facts import Subject
from tests.policies.build import post
from tests.policies.checks.run import flagged, pointed_at, run, said

HIGH, REVIEW, NOTE, NONE = "#penisland", "#therapistfinder", "#TherapistFinder", "#LibraryHours"
WHY = "A registered name since 1998."


@pytest.mark.parametrize(
    ("at_least", "tags"),
    [("high", [HIGH]), ("review", [HIGH, REVIEW]), ("note", [HIGH, REVIEW, "#SuicidePrevention"])],
)
def test_a_rule_says_how_likely_another_reading_must_be(at_least: str, tags: list[str]) -> None:
    text = f"{HIGH} {REVIEW} #SuicidePrevention {NONE}"
    assert flagged("hashtag-readings", text, at_least=at_least) == tags


@pytest.mark.parametrize(
    "accepted", ["therapistfinder", "TherapistFinder", "#THERAPISTFINDER", "\uff03therapistFinder"]
)
def test_a_tag_the_organization_has_looked_at_is_left_alone_in_any_spelling(accepted: str) -> None:
    assert flagged("hashtag-readings", f"{REVIEW} {HIGH}", accepted={accepted: WHY}) == [HIGH]


def test_accepting_a_tag_accepts_no_longer_one() -> None:
    assert flagged("hashtag-readings", "#therapistfinders", accepted={"therapistfinder": WHY}) == ["#therapistfinders"]


def test_the_finding_shows_the_reading_and_how_it_sounds() -> None:
    hit = said("hashtag-readings", post(f"See {REVIEW}"))
    assert "“#therapistfinder” is meant as “therapist finder”" in hit.message
    assert "the rapist finder" in hit.more
    assert "hashtag therapistfinder, said as one word" in hit.remedy
    assert "say why when you submit" in hit.remedy
    assert hit.fix is None


def test_an_open_invitation_is_left_to_the_check_of_shapes() -> None:
    subject = post("#AskNorthfield", brands=("Northfield",))
    assert run("hashtag-readings", subject) == []
    both = said("hashtag-readings", post("#asknorthfieldpenisland", brands=("Northfield",)))
    assert "taken over" not in both.message


def test_a_campaigns_own_tag_is_read_with_its_authors_words_and_pointed_at_whole() -> None:
    tagged = Subject(
        kind="hashtag_campaign", fields={"/tag": " #penisland"}, tag_field="/tag", intended_words="pen island"
    )
    hit = said("hashtag-readings", tagged)
    assert pointed_at(tagged, hit) == " #penisland"
    assert "meant as “pen island”" in hit.message


def test_each_text_is_read_and_a_tag_is_reported_where_it_first_stands() -> None:
    fields = {"/text": "Hello", "/variants/0/text": HIGH, "/variants/1/text": HIGH.upper()}
    subject = post(fields=fields, texts={"x": "/text", "linkedin": "/variants/0/text", "bluesky": "/variants/1/text"})
    assert said("hashtag-readings", subject).place.field == "/variants/0/text"


@given(st.lists(st.sampled_from([HIGH, REVIEW, NOTE, NONE, "#essexpolice", "word"]), max_size=8))
def test_what_is_flagged_grows_with_the_care_asked_for(tags: list[str]) -> None:
    text = " ".join(tags)
    high, review, note = (set(flagged("hashtag-readings", text, at_least=at)) for at in ("high", "review", "note"))
    assert high <= review <= note
