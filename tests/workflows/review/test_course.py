"""Thousands of made-up reviews: no verdict skips a step, and nobody decides their own."""

from datetime import UTC, datetime
from typing import Any
from uuid import UUID

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from policies.document.document import Route, Stage
from tenants.ground.errors import Problem
from workflows.review.course import (
    PENDING,
    SeatNow,
    StageNow,
    Verdict,
    counted,
    first_open,
    moved_seats,
    moved_stages,
    on_end,
    on_take_back,
    on_verdict,
)
from workflows.review.duties import Interests, objection
from workflows.routes.routing import FrozenStage, freeze
from workflows.routes.seating import Candidate
from workflows.routes.tally import Tally

GONE = UUID(int=7777)
"""Whose seats were taken back: who held one holds another since."""
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

    def __init__(
        self,
        stages: tuple[Stage, ...],
        people: list[Candidate],
        interests: Interests,
        waits: list[tuple[int, ...]] | None = None,
    ) -> None:
        """`waits` are the numbers of those each stage waits for; without it they come one after the other."""
        waits = waits or [(n - 1,) if n else () for n in range(len(stages))]
        routing = freeze(
            Route(id="r", title="R", stages=stages), people, excluded=interests.excluded(), opened_at=NOW, titles={}
        )
        self.problem = routing.problem
        self.route: tuple[FrozenStage, ...] = routing.route.stages
        self.interests = interests
        self.stages = [
            StageNow(number=n, state="waiting" if waits[n] else "open", waits_for=waits[n]) for n in range(len(stages))
        ]
        self.seats = [
            seat_of(n, s.stage, s.member_id, s.role, self.stages[s.stage].state) for n, s in enumerate(routing.seats)
        ]
        self.state = "open"
        self.approvals: list[tuple[int, UUID]] = []

    @property
    def stage(self) -> int:
        return first_open(self.stages)

    def decide(self, member: UUID, verdict: Verdict) -> None:
        if self.state != "open":
            return
        refused = objection(member, self.interests, decided=[who for _, who in self.approvals])
        if refused:
            raise refused
        at = next((seat.stage for seat in self.seats if seat.member_id == member and seat.state == "open"), self.stage)
        moves = on_verdict(self.route, self.stages, self.seats, member, verdict)
        self.seats, self.stages = moved_seats(self.seats, moves.seats), moved_stages(self.stages, moves.stages)
        if verdict == "approve":
            self.approvals.append((at, member))
        self.state = moves.review_state

    def take_back(self, member: UUID) -> None:
        moves = on_take_back(self.stages, self.seats, member)
        self.seats, self.stages = moved_seats(self.seats, moves.seats), moved_stages(self.stages, moves.stages)
        at = next(seat for seat in self.seats if seat.member_id == member and seat.state == "taken_back")
        state = next(stage.state for stage in self.stages if stage.number == at.stage)
        again = seat_of(5000 + len(self.seats), at.stage, member, at.role, state)
        self.seats = [*(msgspec.structs.replace(s, member_id=GONE) if s is at else s for s in self.seats), again]
        self.approvals = [each for each in self.approvals if each[1] != member]
        self.state = moves.review_state

    def count(self, number: int) -> Tally:
        return counted(self.route[number], number, self.seats)

    def stage_met(self, number: int) -> bool:
        return self.count(number).met


def seat_of(number: int, stage: int, member: UUID, role: str, state: str) -> SeatNow:
    return SeatNow(id=UUID(int=1000 + number), stage=stage, member_id=member, role=role, state=state)


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
    st.lists(st.integers(0, 5), max_size=3),
)
def test_no_sequence_of_acts_approves_by_the_wrong_people_or_past_a_step(
    stages: tuple[Stage, ...], held: list[list[str]], acts: list[tuple[int, Verdict]], author: int, wrote: list[int]
) -> None:
    people = [Candidate(UUID(int=n + 1), f"P{n}", tuple(roles)) for n, roles in enumerate(held)]
    writers = tuple(UUID(int=each % len(people) + 1) for each in wrote)
    interests = Interests(UUID(int=author % len(people) + 1), writers)
    review = Review(stages, people, interests)
    for who, verdict in acts:
        before = (review.state, list(review.stages), list(review.seats))
        try:
            review.decide(UUID(int=who % len(people) + 1), verdict)
        except Problem:
            assert (review.state, review.stages, review.seats) == before
    deciders = [member for _, member in review.approvals]
    assert interests.author_id not in deciders
    assert not set(interests.writers) & set(deciders)
    assert len(deciders) == len(set(deciders)), "one person, one approval a review"
    if review.state == "approved":
        assert all(review.stage_met(number) for number in range(len(stages)))
        assert {number for number, _ in review.approvals} == set(range(len(stages)))
    if review.state != "open":
        assert not any(seat.state in PENDING for seat in review.seats)
        assert not any(stage.state in PENDING for stage in review.stages)
        assert all(stage.state == "done" for stage in review.stages) == (review.state == "approved")
    else:
        assert all(review.stage_met(number) for number in range(review.stage))
        assert not any(seat.state == "open" for seat in review.seats if seat.stage != review.stage)
        assert not any(number > review.stage for number, _ in review.approvals)
    if review.problem is None and review.state == "open":
        assert review.count(review.stage).possible, "a running review can end well"
        assert [stage.state for stage in review.stages].count("open") == 1


def _drawn(data: st.DataObject, stages: tuple[Stage, ...]) -> list[tuple[int, ...]]:
    """Which earlier stages each waits for: none, some or all."""
    return [
        tuple(sorted(data.draw(st.sets(st.integers(0, n - 1)) if n else st.just(set())))) for n in range(len(stages))
    ]


@settings(max_examples=300)
@given(
    stage_lists,
    st.lists(st.lists(st.sampled_from(ROLES), min_size=1, max_size=3, unique=True), min_size=2, max_size=8),
    st.lists(st.tuples(st.integers(0, 7), st.sampled_from(("approve", "approve", "recuse"))), max_size=25),
    st.data(),
)
def test_stages_beside_each_other_open_when_their_own_turn_comes_and_stepping_aside_leaves_each_possible(
    stages: tuple[Stage, ...], held: list[list[str]], acts: list[tuple[int, Verdict]], data: st.DataObject
) -> None:
    people = [Candidate(UUID(int=n + 1), f"P{n}", tuple(roles)) for n, roles in enumerate(held)]
    review = Review(stages, people, Interests(UUID(int=99)), _drawn(data, stages))
    for who, verdict in acts:
        member = UUID(int=who % len(people) + 1)
        at = next((seat.stage for seat in review.seats if seat.member_id == member and seat.state == "open"), None)
        needs = {number: review.count(number).needed for number in range(len(stages))}
        try:
            review.decide(member, verdict)
        except Problem as problem:
            if at is not None and problem.slug == "nobody-can-decide":
                given_up = [
                    msgspec.structs.replace(seat, state="recused") if seat.member_id == member else seat
                    for seat in review.seats
                ]
                assert verdict == "recuse" or review.problem is not None
                assert not counted(review.route[at], at, given_up).possible or review.problem is not None
            continue
        if verdict == "recuse" and at is not None:
            assert review.route[at].need != "all", "everyone who was asked is needed"
            assert review.count(at).needed == needs[at], "stepping aside lowers no need"
        states = {stage.number: stage.state for stage in review.stages}
        for stage in review.stages:
            ready = all(states[number] == "done" for number in stage.waits_for)
            assert stage.state != "open" or ready
            assert stage.state != "waiting" or not ready
            assert review.stage_met(stage.number) or stage.state != "done"
            assert stage.state != "open" or review.problem is not None or review.count(stage.number).possible
        assert all(states[seat.stage] == "open" for seat in review.seats if seat.state == "open")
        assert (review.state == "approved") == (set(states.values()) == {"done"})


@settings(max_examples=300)
@given(
    stage_lists,
    st.lists(st.lists(st.sampled_from(ROLES), min_size=1, max_size=3, unique=True), min_size=2, max_size=8),
    st.lists(
        st.tuples(st.integers(0, 7), st.sampled_from(("approve", "approve", "approve", "recuse", "take back"))),
        max_size=40,
    ),
    st.data(),
)
def test_what_is_taken_back_opens_its_stage_again_and_nothing_is_approved_meanwhile(
    stages: tuple[Stage, ...], held: list[list[str]], acts: list[tuple[int, str]], data: st.DataObject
) -> None:
    people = [Candidate(UUID(int=n + 1), f"P{n}", tuple(roles)) for n, roles in enumerate(held)]
    review = Review(stages, people, Interests(UUID(int=99)), _drawn(data, stages))
    for who, verdict in acts:
        member = UUID(int=who % len(people) + 1)
        try:
            review.take_back(member) if verdict == "take back" else review.decide(member, verdict)  # type: ignore[arg-type]
        except Problem:
            continue
        states = {stage.number: stage.state for stage in review.stages}
        approved = {seat.member_id for seat in review.seats if seat.state == "approved"}
        open_seats = [seat.member_id for seat in review.seats if seat.state in PENDING]
        assert len(open_seats) == len(set(open_seats)), "one person, one place at a time"
        assert not approved & set(open_seats)
        for stage in review.stages:
            ready = all(states[number] == "done" for number in stage.waits_for)
            assert stage.state != "open" or ready
            assert stage.state != "waiting" or not ready
            assert review.stage_met(stage.number) or stage.state != "done"
        assert all(states[seat.stage] == "open" for seat in review.seats if seat.state == "open")
        assert (review.state == "approved") == (set(states.values()) == {"done"})
        if verdict == "take back":
            assert review.state == "open"
            assert member in open_seats


def test_with_a_conflict_the_last_one_steps_aside_and_nothing_is_lowered() -> None:
    review = _two_steps()
    review.decide(UUID(int=2), "recuse")
    moves = on_verdict(review.route, review.stages, review.seats, UUID(int=3), "recuse", conflict=True)
    assert moves.review_state == "open"
    assert moves.count is not None
    assert (moves.count.possible, moves.count.met, moves.count.needed) == (False, False, 1)


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
    return Review(stages, people, Interests(UUID(int=1)))


def test_the_second_step_waits_its_turn_and_the_one_not_needed_is_released() -> None:
    review = _two_steps()
    with pytest.raises(Problem) as early:
        review.decide(UUID(int=4), "approve")
    assert early.value.slug == "not-your-seat"
    review.decide(UUID(int=2), "approve")
    assert {seat.member_id.int: seat.state for seat in review.seats} == {2: "approved", 3: "released", 4: "open"}
    with pytest.raises(Problem) as late:
        review.decide(UUID(int=3), "approve")
    assert "others have decided" in late.value.detail
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


def test_whoever_stepped_aside_is_told_that_it_stands_and_not_that_they_can_be_put_back() -> None:
    review = _two_steps()
    review.decide(UUID(int=2), "recuse")
    with pytest.raises(Problem) as again:
        review.decide(UUID(int=2), "approve")
    assert again.value.slug == "not-your-seat"
    assert "not asked again" in again.value.detail
    assert "reroute" not in again.value.fix


def test_stepping_aside_where_everyone_is_asked_lowers_nothing_and_is_refused_in_words() -> None:
    everyone = (Stage(id="a", title="Communications", roles=("comms_lead",), why="w", need="all"),)
    people = [Candidate(UUID(int=n), f"P{n}", ("comms_lead",)) for n in (1, 2, 3)]
    review = Review(everyone, people, Interests(UUID(int=9)))
    with pytest.raises(Problem) as refused:
        review.decide(UUID(int=1), "recuse")
    assert refused.value.slug == "nobody-can-decide"
    assert "needs everyone who was asked" in refused.value.detail
    for who in (2, 3):
        review.decide(UUID(int=who), "approve")
    assert (review.state, review.count(0).approvals, review.count(0).needed) == ("open", 2, 3)


def test_stages_that_wait_for_the_same_one_open_together_and_the_review_ends_when_all_are_done() -> None:
    route = _two_steps().route
    route = (route[0], route[1], route[1])
    stages = [
        StageNow(number=0, state="open"),
        StageNow(number=1, state="waiting", waits_for=(0,)),
        StageNow(number=2, state="waiting", waits_for=(0,)),
    ]
    seats = [seat_of(n, n, UUID(int=n + 1), "ceo_office", "waiting" if n else "open") for n in range(3)]
    states = []
    for who in (1, 3, 2):
        moves = on_verdict(route, stages, seats, UUID(int=who), "approve")
        seats, stages = moved_seats(seats, moves.seats), moved_stages(stages, moves.stages)
        states.append((moves.review_state, [stage.state for stage in stages]))
    assert states == [
        ("open", ["done", "open", "open"]),
        ("open", ["done", "open", "done"]),
        ("approved", ["done", "done", "done"]),
    ]


def test_an_end_from_outside_releases_whoever_was_asked_and_stops_what_is_not_done() -> None:
    review = _two_steps()
    review.decide(UUID(int=2), "approve")
    moves = on_end(review.stages, review.seats, "withdraw")
    assert (moves.review_state, moves.stages) == ("withdrawn", {1: "stopped"})
    assert [seat.state for seat in moved_seats(review.seats, moves.seats)] == ["approved", "released", "released"]


def test_taking_back_asks_again_whoever_was_not_heard_and_could_decide_and_each_of_them_once() -> None:
    stages = [StageNow(number=0, state="done")]
    who = {
        name: UUID(int=n + 1)
        for n, name in enumerate(("gave it", "released", "moved", "without role", "stepped aside"))
    }
    seats = [
        seat_of(1, 0, who["gave it"], "legal", "approved"),
        seat_of(2, 0, who["released"], "legal", "released"),
        seat_of(3, 0, who["moved"], "legal", "released"),
        seat_of(4, 0, who["moved"], "ceo_office", "released"),
        msgspec.structs.replace(seat_of(5, 0, who["without role"], "legal", "released"), able=False),
        seat_of(6, 0, who["stepped aside"], "legal", "released"),
        seat_of(7, 0, who["stepped aside"], "ceo_office", "recused"),
    ]
    moves = on_take_back(stages, seats, who["gave it"])
    assert {n - 1000 for n in map(int, moves.seats)} == {1, 2, 4}
    assert moves.stages == {0: "open"}


def test_whoever_takes_back_while_an_earlier_stage_is_decided_again_waits_for_it() -> None:
    stages = [StageNow(number=0, state="open"), StageNow(number=1, state="done", waits_for=(0,))]
    seats = [
        seat_of(1, 0, UUID(int=1), "legal", "open"),
        seat_of(2, 1, UUID(int=2), "ceo_office", "approved"),
        seat_of(3, 1, UUID(int=3), "ceo_office", "released"),
    ]
    moves = on_take_back(stages, seats, UUID(int=2))
    assert moves.stages == {1: "waiting"}
    assert sorted(moves.seats.values()) == ["taken_back", "waiting"]
    alone = on_take_back([StageNow(number=0, state="done"), stages[1]], seats, UUID(int=2))
    assert (alone.stages, sorted(alone.seats.values())) == ({1: "open"}, ["open", "taken_back"])
