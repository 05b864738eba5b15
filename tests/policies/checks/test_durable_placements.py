"""Lasting places: an owner for each, a last day and a listener for all, and nothing asked of a post."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policies.subject.facts import DURABLE, Placement, Subject
from tests.policies.checks.run import run, said

NAMES = {
    "email_signature": "the e-mail signature",
    "print": "print",
    "podium": "the podium",
    "website": "the website",
    "merchandise": "merchandise",
}


def standing(*places: str, owner: str = "", ends_on: date | None = None, listener: str = "") -> Subject:
    return Subject(
        kind="hashtag_campaign",
        fields={"/tag": "OpenDay"},
        tag_field="/tag",
        placements=tuple(Placement(place=place, removal_owner=owner) for place in places),
        ends_on=ends_on,
        listener=listener,
    )


def fields(subject: Subject, **parameters: bool) -> list[str]:
    return [hit.place.field for hit in run("lasting-places", subject, **parameters)]


@pytest.mark.parametrize("place", sorted(DURABLE))
def test_every_lasting_place_is_called_by_its_name(place: str) -> None:
    owner, _, _ = run("lasting-places", standing(place))
    assert owner.message == f"Nobody is named who takes the hashtag out of {NAMES[place]} again."
    assert "Name the person" in owner.remedy


@pytest.mark.parametrize("place", ["post", "reply", "", "Print"])
def test_a_place_that_does_not_last_needs_nothing(place: str) -> None:
    assert fields(standing(place)) == []


def test_an_owner_is_asked_for_where_it_is_missing_and_by_its_number() -> None:
    subject = standing("post", "print", "podium", ends_on=date(2027, 1, 1), listener="Jo")
    assert fields(subject) == ["/placements/1/removal_owner", "/placements/2/removal_owner"]


@pytest.mark.parametrize("blank", ["", " ", "\n\t", "\u3000"])
def test_a_name_of_spaces_is_nobody(blank: str) -> None:
    subject = standing("print", owner=blank, ends_on=date(2027, 1, 1), listener=blank)
    assert fields(subject) == ["/placements/0/removal_owner", "/listener"]


@pytest.mark.parametrize(
    ("places", "said_as"),
    [(["print"], "one lasting place without"), (["print", "post", "podium"], "two lasting places without")],
)
def test_the_places_without_a_last_day_are_counted(places: list[str], said_as: str) -> None:
    hit = said("lasting-places", standing(*places, owner="Jo", listener="Jo"))
    assert said_as in hit.message
    assert "for ever" in hit.remedy


@pytest.mark.parametrize(
    ("switch", "left"),
    [
        ("removal_owner", ["/ends_on", "/listener"]),
        ("end", ["/placements/0/removal_owner", "/listener"]),
        ("listener", ["/placements/0/removal_owner", "/ends_on"]),
    ],
)
def test_each_question_can_be_left_out_by_itself(switch: str, left: list[str]) -> None:
    assert fields(standing("print"), **{switch: False}) == left


@given(st.lists(st.sampled_from([*DURABLE, "post", "reply"]), max_size=6), st.booleans(), st.booleans())
def test_end_and_listener_are_asked_for_once_however_many_places_there_are(
    places: list[str], ends: bool, listened_to: bool
) -> None:
    subject = standing(*places, owner="Jo", ends_on=date(2027, 1, 1) if ends else None, listener="Jo" * listened_to)
    lasting = any(place in DURABLE for place in places)
    assert fields(subject) == ["/ends_on"] * (lasting and not ends) + ["/listener"] * (lasting and not listened_to)
