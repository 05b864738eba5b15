"""What a policy may look at: whatever would be public and nothing else, at the time it would appear."""

from datetime import UTC, date, datetime, timedelta, timezone
from uuid import UUID

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.workflows.kinds.contents import CAMPAIGN, CHANNEL, POST, contents, with_answers
from workflows.kinds.content import in_utc
from workflows.kinds.facts import PlanChannel, Surroundings, brands_of, planned_at, subject_of
from workflows.kinds.post.content import Variant
from workflows.kinds.register import Content

NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)
LINKEDIN = UUID(int=82)


def channel(number: UUID, network: str, handle: str = "@northfield", **changes: object) -> PlanChannel:
    plain = PlanChannel(
        id=number, network=network, handle=handle, name="N", posture="active", followers=1, answered_by="Parks"
    )
    return msgspec.structs.replace(plain, **changes)


PLAN = {CHANNEL: channel(CHANNEL, "x"), LINKEDIN: channel(LINKEDIN, "linkedin", "northfield-council")}


def around(**changes: object) -> Surroundings:
    plain = Surroundings(author_roles=("staff",), organization="Northfield Council", zone="Europe/London", now=NOON)
    return msgspec.structs.replace(plain, **changes)


@settings(max_examples=40)
@given(contents)
def test_the_same_content_plan_and_moment_give_the_same_subject(content: Content) -> None:
    assert subject_of(content, PLAN, around()) == subject_of(content, PLAN, around())


@settings(max_examples=40)
@given(contents)
def test_answers_and_titles_that_nobody_outside_sees_are_not_judged(content: Content) -> None:
    private = msgspec.structs.replace(
        with_answers(
            content, why="A secret.", what="A secret.", how="A secret.", where="A secret.", audience="A secret."
        ),
        title="A secret.",
    )
    told = subject_of(private, PLAN, around())
    assert told == msgspec.structs.replace(subject_of(content, PLAN, around()))
    assert "A secret." not in told.fields.values()


def test_channels_are_judged_in_the_order_chosen_and_those_no_longer_in_the_plan_are_left_out() -> None:
    chosen = msgspec.structs.replace(POST, channel_ids=(LINKEDIN, UUID(int=999), CHANNEL))
    networks = [each.network for each in subject_of(chosen, PLAN, around()).channels]
    assert networks == ["linkedin", "x"]


def test_a_network_of_another_text_is_judged_by_it_and_the_rest_by_the_common_words() -> None:
    varied = msgspec.structs.replace(
        POST,
        channel_ids=(CHANNEL, LINKEDIN),
        variants=(Variant(network="linkedin", text="Longer."), Variant(network="facebook", text="Nobody sees this.")),
    )
    subject = subject_of(varied, PLAN, around())
    assert subject.fields == {"/text": POST.text, "/variants/0/text": "Longer."}
    assert subject.texts == {"linkedin": "/variants/0/text"}


def test_while_no_channel_is_chosen_every_text_is_judged() -> None:
    varied = msgspec.structs.replace(POST, channel_ids=(), variants=(Variant(network="facebook", text="Hello."),))
    assert subject_of(varied, PLAN, around()).fields["/variants/0/text"] == "Hello."


def test_other_posts_count_on_the_channels_they_share_only() -> None:
    later = NOON + timedelta(hours=1)
    others = {CHANNEL: (NOON, later), LINKEDIN: (later,), UUID(int=5): (NOON,)}
    both = msgspec.structs.replace(POST, channel_ids=(CHANNEL, LINKEDIN))
    recent = [each.recent for each in subject_of(both, PLAN, around(others=others)).channels]
    assert recent == [(NOON, later), (later,)]
    assert [each.recent for each in subject_of(both, PLAN, around()).channels] == [(), ()]


@pytest.mark.parametrize(
    ("when", "read"),
    [
        (datetime(2026, 11, 28, 9, tzinfo=UTC), datetime(2026, 11, 28, 9, tzinfo=UTC)),
        (datetime(2026, 11, 28, 9), datetime(2026, 11, 28, 9, tzinfo=UTC)),  # noqa: DTZ001  a time without a zone
        (datetime(2026, 11, 28, 9, tzinfo=timezone(timedelta(hours=9))), datetime(2026, 11, 28, 0, tzinfo=UTC)),
        (datetime(2026, 11, 28, 9, 0, 0, 999_999, tzinfo=UTC), datetime(2026, 11, 28, 9, tzinfo=UTC)),
    ],
    ids=["utc", "no zone", "another zone", "parts of a second"],
)
def test_a_time_is_read_as_utc_to_the_second(when: datetime, read: datetime) -> None:
    assert in_utc(when) == read
    assert in_utc(in_utc(when)) == read
    planned = planned_at(with_answers(POST, when=when), "Asia/Tokyo")
    assert planned == read


@pytest.mark.parametrize(
    ("zone", "starts"),
    [
        ("UTC", datetime(2026, 11, 28, tzinfo=UTC)),
        ("Pacific/Kiritimati", datetime(2026, 11, 27, 10, tzinfo=UTC)),
        ("America/Los_Angeles", datetime(2026, 11, 28, 8, tzinfo=UTC)),
    ],
)
def test_a_day_begins_at_midnight_where_the_organization_is(zone: str, starts: datetime) -> None:
    assert planned_at(with_answers(CAMPAIGN, when=None), zone) == starts


def test_a_given_time_comes_before_the_first_day_and_without_either_it_is_not_planned() -> None:
    assert planned_at(CAMPAIGN, "UTC") == datetime(2026, 11, 28, 9, tzinfo=UTC)
    unplanned = msgspec.structs.replace(with_answers(CAMPAIGN, when=None), starts_on=None)
    assert planned_at(unplanned, "UTC") is None
    assert planned_at(with_answers(POST, when=None), "UTC") is None


@given(st.dates(date(2000, 1, 1), date(2199, 12, 31)), st.sampled_from(("UTC", "Asia/Kathmandu", "America/St_Johns")))
def test_a_first_day_is_planned_on_that_very_day_in_the_zone(day: date, zone: str) -> None:
    planned = planned_at(msgspec.structs.replace(with_answers(CAMPAIGN, when=None), starts_on=day), zone)
    assert planned is not None
    assert (planned.date(), planned.utcoffset() is not None) == (day, True)


@pytest.mark.parametrize(
    ("organization", "handles", "names"),
    [
        ("The City of Northfield", ["@northfield"], ("City", "Northfield", "northfield")),
        ("Northfield", ["@Northfield", "Northfield"], ("Northfield",)),
        ("A.B.C. and Co.", [], ()),
        ("Ville de Montréal", ["@mtl"], ("Ville", "Montréal", "mtl")),
        ("", ["@", ""], ()),
    ],
)
def test_the_organizations_own_names_are_the_long_words_of_its_name_and_its_handles(
    organization: str, handles: list[str], names: tuple[str, ...]
) -> None:
    assert brands_of(organization, [channel(CHANNEL, "x", handle) for handle in handles]) == names


def test_what_else_an_organization_is_called_counts_among_its_names() -> None:
    assert brands_of("Northfield", [], ("NCC", "Green Lanes", "Northfield")) == ("Northfield", "NCC", "Green Lanes")
