"""Thousands of made-up reviews: no verdict skips a step, and nobody decides their own."""

from datetime import UTC, datetime
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from policies.document.document import Route, Stage
from tenants.ground.errors import Problem
from workflows.review.course import SeatNow, apply, outcome
from workflows.review.duties import Interests, objection
from workflows.review.routing import FrozenStage, freeze
from workflows.review.seating import Candidate
from workflows.review.tally import Mark, tally

NOW = datetime(2026, 11, 23, tzinfo=UTC)
ROLES = ("comms_lead", "ceo_office", "legal")


def _stage(number: int, roles: tuple[str, ...], need: Any, distinct: bool) -> Stage:
    return Stage(id=f"s{number}", title=f"Step {number}", roles=roles, why="w", need=need, distinct_roles=distinct)


role_sets = st.lists(st.sampled_from(ROLES), min_size=1, max_size=2, unique=True).map(tuple)
stage_lists = st.lists(
    st.tuples(role_sets, st.sampled_from(("any", "all", 2)), st.booleans()), min_size=1, max_size=3
).map(lambda rows: tuple(_stage(n, roles, need, distinct) for n, (roles, need, distinct) in enumerate(rows)))


class Review:
    """A review without a database: the same steps the deciding transaction takes."""

    def __init__(self, stages: tuple[Stage, ...], people: list[Candidate], interests: Interests) -> None:
        routing = freeze(
            Route(id="r", title="R", stages=stages), people, excluded=interests.excluded(), opened_at=NOW, titles={}
        )
        self.problem = routing.problem
        self.stages: tuple[FrozenStage, ...] = routing.route.stages
        self.interests = interests
        self.seats = [
            SeatNow(stage=s.stage, member_id=s.member_id, role=s.role, state="open" if s.stage == 0 else "waiting")
            for s in routing.seats
        ]
        self.state, self.stage = "open", 0
        self.approvals: list[tuple[int, UUID]] = []

    def decide(self, member: UUID, verdict: str) -> None:
        if self.state != "open":
            return
        refused = objection(member, self.interests, decided=[who for _, who in self.approvals])
        if refused:
            raise refused
        result = outcome(self.stages, self.seats, self.stage, member, verdict)  # type: ignore[arg-type]
        self.seats = apply(self.seats, self.stage, member, result)
        if verdict == "approve":
            self.approvals.append((self.stage, member))
        self.state, self.stage = result.review_state, result.stage

    def stage_met(self, number: int) -> bool:
        step = self.stages[number]
        marks = [Mark(seat.state, seat.role) for seat in self.seats if seat.stage == number]
        return tally(step.need, step.distinct_roles, marks, roles=step.roles).met


@settings(max_examples=400)
@given(
    stage_lists,
    st.lists(
        st.lists(st.sampled_from((*ROLES, "administrator")), min_size=1, max_size=3, unique=True),
        min_size=1,
        max_size=6,
    ),
    st.lists(
        st.tuples(
            st.integers(0, 5), st.sampled_from(("approve", "approve", "approve", "request_changes", "reject", "recuse"))
        ),
        max_size=25,
    ),
    st.integers(0, 5),
    st.integers(0, 5),
)
def test_no_sequence_of_acts_approves_by_the_wrong_people_or_past_a_step(
    stages: tuple[Stage, ...], held: list[list[str]], acts: list[tuple[int, str]], author: int, editor: int
) -> None:
    people = [Candidate(UUID(int=n + 1), f"P{n}", tuple(roles)) for n, roles in enumerate(held)]
    interests = Interests(UUID(int=author % len(people) + 1), UUID(int=editor % len(people) + 1))
    review = Review(stages, people, interests)
    for who, verdict in acts:
        before = (review.state, review.stage, list(review.seats))
        try:
            review.decide(UUID(int=who % len(people) + 1), verdict)
        except Problem:
            assert (review.state, review.stage, review.seats) == before
    deciders = [member for _, member in review.approvals]
    assert interests.author_id not in deciders
    assert interests.last_editor_id not in deciders
    assert len(deciders) == len(set(deciders)), "one person, one approval a review"
    if review.state == "approved":
        assert all(review.stage_met(number) for number in range(len(stages)))
        assert {number for number, _ in review.approvals} == set(range(len(stages)))
    if review.state != "open":
        assert not any(seat.state in ("open", "waiting") for seat in review.seats)
    else:
        assert all(review.stage_met(number) for number in range(review.stage))
        assert not any(seat.state == "open" for seat in review.seats if seat.stage != review.stage)
        assert not any(number > review.stage for number, _ in review.approvals)
    if review.problem is None and review.state == "open":
        marks = [Mark(seat.state, seat.role) for seat in review.seats if seat.stage == review.stage]
        step = review.stages[review.stage]
        assert tally(step.need, step.distinct_roles, marks, roles=step.roles).possible, "a running review can end well"


def _two_steps() -> Review:
    stages = (
        Stage(id="a", title="Communications", roles=("comms_lead",), why="w"),
        Stage(id="b", title="CEO office", roles=("ceo_office",), why="w"),
    )
    people = [
        Candidate(UUID(int=1), "Ana", ("staff",)),
        Candidate(UUID(int=2), "Bo", ("comms_lead",)),
        Candidate(UUID(int=3), "Cy", ("comms_lead",)),
        Candidate(UUID(int=4), "Di", ("ceo_office",)),
    ]
    return Review(stages, people, Interests(UUID(int=1), UUID(int=1)))


def test_the_second_step_waits_its_turn_and_the_one_not_needed_is_released() -> None:
    review = _two_steps()
    with pytest.raises(Problem) as early:
        review.decide(UUID(int=4), "approve")
    assert early.value.slug == "not-your-seat"
    review.decide(UUID(int=2), "approve")
    assert {seat.member_id.int: seat.state for seat in review.seats} == {2: "approved", 3: "released", 4: "open"}
    with pytest.raises(Problem) as late:
        review.decide(UUID(int=3), "approve")
    assert "released" in late.value.detail
    review.decide(UUID(int=4), "approve")
    assert review.state == "approved"


def test_one_request_for_a_change_ends_the_review_at_once() -> None:
    review = _two_steps()
    review.decide(UUID(int=3), "request_changes")
    assert review.state == "changes_requested"
    assert {seat.state for seat in review.seats} == {"changes_requested", "released"}


def test_the_last_person_able_to_decide_cannot_step_aside() -> None:
    review = _two_steps()
    review.decide(UUID(int=2), "recuse")
    with pytest.raises(Problem) as refused:
        review.decide(UUID(int=3), "recuse")
    assert refused.value.slug == "nobody-can-decide"
    assert refused.value.status == 409


def test_deciding_twice_is_refused_in_words() -> None:
    review = _two_steps()
    review.decide(UUID(int=2), "approve")
    with pytest.raises(Problem) as again:
        review.decide(UUID(int=2), "approve")
    assert again.value.slug == "already-decided"
