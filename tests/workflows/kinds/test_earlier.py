"""What a new proposal takes over from an earlier one: what is true of both, and nothing that was true of one alone."""

from datetime import UTC, date, datetime, time
from uuid import UUID

import msgspec
from hypothesis import given
from hypothesis import strategies as st

from policies.subject.declared import Declared
from tests.workflows.kinds.contents import CAMPAIGN, CHANNEL, OBJECTIVE, POST, contents, with_answers
from workflows.kinds.content import EvidenceItem, MediaItem
from workflows.kinds.earlier import (
    PlanNow,
    SuggestedAnswer,
    begun_like,
    left_behind,
    left_by_plan,
    suggested,
    taken_over,
    time_of_day,
)
from workflows.kinds.gaps import gaps
from workflows.kinds.register import Content

OTHER = UUID(int=82)
PLAN = PlanNow(
    objectives=(OBJECTIVE, UUID(int=72)),
    channels={CHANNEL: True, OTHER: True},
    audiences=("Residents", "Families"),
)
plans = st.builds(
    PlanNow,
    objectives=st.lists(st.sampled_from((OBJECTIVE, UUID(int=72))), unique=True).map(tuple),
    channels=st.dictionaries(st.sampled_from((CHANNEL, OTHER)), st.booleans()),
    audiences=st.lists(st.sampled_from(("Residents", "Families")), unique=True).map(tuple),
    retired_audiences=st.lists(st.sampled_from(("Schools", "Press")), unique=True).map(tuple),
)


def by_pointer(answers: tuple[SuggestedAnswer, ...]) -> dict[str, tuple[str | list[str], str]]:
    return {each.pointer: (each.value, each.source) for each in answers}


def test_without_an_earlier_one_only_what_the_plan_leaves_no_choice_about_is_suggested() -> None:
    assert suggested(PLAN, None) == ()
    only = PlanNow(objectives=(OBJECTIVE,), channels={CHANNEL: True, OTHER: False}, audiences=("Residents",))
    assert by_pointer(suggested(only, None)) == {
        "/answers/objective_id": (str(OBJECTIVE), "plan"),
        "/channel_ids": ([str(CHANNEL)], "plan"),
        "/answers/audience": ("Residents", "plan"),
    }


def test_an_earlier_one_suggests_why_for_whom_and_where_but_none_of_its_words() -> None:
    assert by_pointer(suggested(PLAN, POST)) == {
        "/answers/objective_id": (str(OBJECTIVE), "earlier"),
        "/channel_ids": ([str(CHANNEL)], "earlier"),
        "/answers/audience": ("Residents", "earlier"),
        "/answers/how": ("The Parks desk posts and answers.", "earlier"),
    }
    assert by_pointer(suggested(PLAN, CAMPAIGN))["/listener"] == ("Parks desk, weekdays 9-17", "earlier")


def test_what_the_plan_no_longer_has_is_not_suggested() -> None:
    changed = PlanNow(channels={CHANNEL: False, OTHER: True, UUID(int=83): True}, retired_audiences=("Residents",))
    assert suggested(changed, POST) == ()


@given(contents, plans)
def test_nothing_is_invented(content: Content, plan: PlanNow) -> None:
    for answer in suggested(plan, content):
        if answer.source == "plan":
            assert len({*plan.objectives, *plan.active}) > 0 or answer.value in plan.audiences
        else:
            assert answer.pointer not in {"/answers/why", "/answers/what", "/answers/where", "/answers/when", "/text"}
            said = msgspec.to_builtins(content)
            for name in answer.pointer.split("/")[1:]:
                said = said[name]
            assert answer.value == said or (isinstance(said, list) and set(answer.value) <= set(said))


def test_the_time_of_day_is_that_of_the_clocks_on_the_wall() -> None:
    summer = with_answers(POST, when=datetime(2026, 7, 1, 8, 30, 59, tzinfo=UTC))
    assert time_of_day(summer, "Europe/London") == time(9, 30)
    assert time_of_day(POST, "Europe/London") == time(9, 0)
    assert time_of_day(CAMPAIGN, "UTC") == time(9, 0)
    assert time_of_day(None, "UTC") is None
    assert time_of_day(with_answers(POST, when=None), "UTC") is None


def test_one_like_an_earlier_one_takes_over_its_words_but_not_its_dates_evidence_and_declarations() -> None:
    consent = EvidenceItem(kind="consent", title="Consent of Ana", dated=date(2026, 11, 1), where="Room 12")
    earlier = msgspec.structs.replace(CAMPAIGN, evidence=(consent,), declared=Declared(contested="no"))
    begun = begun_like(earlier, PLAN)
    assert begun == msgspec.structs.replace(
        with_answers(CAMPAIGN, when=None), evidence=(), starts_on=None, ends_on=None, declared=msgspec.UNSET
    )
    assert begun_like(POST, PlanNow()) == msgspec.structs.replace(
        with_answers(POST, when=None, objective_id=None, where="", how=""), channel_ids=()
    )


def test_what_the_plan_no_longer_speaks_on_or_to_is_left_out_and_named() -> None:
    earlier = msgspec.structs.replace(POST, channel_ids=(CHANNEL, OTHER))
    plan = PlanNow(
        objectives=(OBJECTIVE,),
        channels={CHANNEL: False, OTHER: True},
        names={CHANNEL: "Northfield on X", OTHER: "Our page"},
        retired_audiences=("Residents",),
    )
    begun = begun_like(earlier, plan)
    assert begun.channel_ids == (OTHER,)
    assert (begun.answers.audience, begun.answers.where, begun.answers.how) == ("", "", "")
    assert list(left_by_plan(earlier, begun, plan)) == [
        "Northfield on X: the plan says that we do not speak there now.",
        "Where it appears, and who posts it and answers: that was said of those channels too.",
        "Its audience, “Residents”, which is no longer in the plan.",
    ]
    assert list(left_by_plan(POST, begun_like(POST, PLAN), PLAN)) == []


@given(contents, plans)
def test_whatever_the_earlier_one_was_the_new_one_has_no_date_and_names_only_what_the_plan_has(
    content: Content, plan: PlanNow
) -> None:
    begun = begun_like(content, plan)
    assert begun.answers.when is None
    assert begun.evidence == ()
    assert begun.declared is msgspec.UNSET
    assert set(begun.channel_ids) <= set(plan.active)
    assert begun.answers.audience not in plan.retired_audiences
    asked = gaps(begun, live_objectives=plan.objectives, channels=plan.channels)
    assert "when" in {each.question for each in asked}
    assert not any("no longer in the plan" in each.sentence for each in asked)
    assert begun_like(begun, plan) == begun


def test_what_was_taken_over_and_what_not_is_said_with_its_reason() -> None:
    consent = EvidenceItem(kind="consent", title="Consent of Ana", dated=date(2026, 11, 1), where="Room 12")
    picture = MediaItem(digest="ab" * 32, alt="Ana with a spade")
    earlier = msgspec.structs.replace(
        POST, evidence=(consent, consent), media=(picture,), declared=Declared(people="adults")
    )
    plan = PlanNow(channels={OTHER: True})
    begun = begun_like(earlier, plan)
    assert taken_over(begun) == ("the words", "1 picture, as described", "why, for whom and who answers")
    assert left_behind(earlier, begun, plan, "Europe/London") == (
        "Its time, Sat 28 Nov 2026, 09:00: choose a new one.",
        "What backed it up (consent of the people shown or named): it was for that use. Ask again whether it covers this one.",
        "What only its author could say of it, such as who can be recognised.",
        "1 channel that is no longer in the plan.",
        "Where it appears, and who posts it and answers: that was said of those channels too.",
        "Its objective, which is no longer in the plan.",
    )
    hashtag = begun_like(CAMPAIGN, PLAN)
    assert "Its first and last day: choose new ones." in left_behind(CAMPAIGN, hashtag, PLAN, "UTC")
    assert taken_over(hashtag)[0] == "the words"


def test_pictures_without_a_consent_are_asked_about_all_the_same() -> None:
    earlier = msgspec.structs.replace(POST, media=(MediaItem(digest="ab" * 32),))
    left = left_behind(earlier, begun_like(earlier, PLAN), PLAN, "UTC")
    assert "Consent for its pictures: none was attached. Ask whoever is shown." in left


@given(contents, plans)
def test_nothing_is_left_behind_twice(content: Content, plan: PlanNow) -> None:
    begun = begun_like(content, plan)
    again = left_behind(begun, begun_like(begun, plan), plan, "UTC")
    assert again in ((), left_behind(begun, begun, plan, "UTC"))
    assert all(each.endswith(".") for each in left_behind(content, begun, plan, "UTC"))
