"""New seats for steps that are not done."""

from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from policies.document.document import Route, Stage
from tests.workflows.review.test_course import NOW, ROLES, seat_of, stage_lists
from workflows.review.duties import Interests
from workflows.review.new_seats import reseat
from workflows.review.routing import freeze
from workflows.review.seating import Candidate, Deciders
from workflows.review.tally import Mark, tally

crowds = st.lists(st.lists(st.sampled_from(ROLES), min_size=1, max_size=2, unique=True), min_size=1, max_size=5)
STATES = st.sampled_from(("open", "approved", "recused"))


def people_of(held: list[list[str]]) -> tuple[Candidate, ...]:
    return tuple(Candidate(UUID(int=n + 1), f"P{n}", tuple(roles)) for n, roles in enumerate(held))


@given(stage_lists, crowds, crowds, st.data())
def test_nobody_who_decided_stepped_aside_or_wrote_it_is_asked_and_the_step_can_be_met(
    stages: tuple[Stage, ...], before: list[list[str]], now: list[list[str]], data: st.DataObject
) -> None:
    interests = Interests(UUID(int=1), (UUID(int=2),))
    routing = freeze(
        Route(id="r", title="R", stages=stages),
        people_of(before),
        excluded=interests.excluded(),
        opened_at=NOW,
        titles={},
    )
    seats = [
        seat_of(n, seat.stage, seat.member_id, seat.role, data.draw(STATES) if seat.stage == 0 else "waiting")
        for n, seat in enumerate(routing.seats)
    ]
    new = reseat(routing.route, 0, seats, interests, Deciders(people_of(now), {}))
    asked = {seat.member_id for seat in new.added}
    assert not asked & {seat.member_id for seat in seats if seat.state in ("approved", "recused")}
    assert not asked & {interests.author_id, *interests.writers}
    taken_over = {(s.stage, s.member_id, s.role) for s in new.released}
    assert not taken_over & {(s.stage, s.member_id, s.role) for s in new.added}
    if new.problem is None:
        left = [s for s in seats if s.stage == 0 and s not in new.released]
        marks = [Mark(s.state, s.role) for s in left] + [Mark("open", s.role) for s in new.added if s.stage == 0]
        step = routing.route.stages[0]
        assert tally(step.need, step.distinct_roles, marks, roles=step.roles).possible


def test_asking_the_same_people_again_changes_nothing() -> None:
    stages = (
        Stage(id="a", title="A", roles=("legal",), why="w"),
        Stage(id="b", title="B", roles=("ceo_office",), why="w"),
    )
    people = people_of([["legal"], ["legal", "ceo_office"], ["ceo_office"]])
    routing = freeze(Route(id="r", title="R", stages=stages), people, excluded={}, opened_at=NOW, titles={})
    seats = [
        seat_of(n, s.stage, s.member_id, s.role, "waiting" if s.stage else "open") for n, s in enumerate(routing.seats)
    ]
    new = reseat(routing.route, 0, seats, Interests(UUID(int=9)), Deciders(people, {}))
    assert (new.released, new.added, new.problem) == ((), (), None)


def test_a_step_whose_roles_have_all_approved_and_still_fall_short_can_be_met_by_nobody() -> None:
    step = Stage(id="s", title="Two roles", roles=("comms_lead",), why="w", need=2, distinct_roles=True)
    people = people_of([["comms_lead"]] * 4)
    interests = Interests(people[0].member_id)
    route = freeze(
        Route(id="r", title="R", stages=(step,)), people, excluded=interests.excluded(), opened_at=NOW, titles={}
    ).route
    approved = seat_of(1, 0, people[1].member_id, "comms_lead", "approved")
    waiting = seat_of(2, 0, people[2].member_id, "comms_lead", "open")
    new = reseat(route, 0, [approved, waiting], interests, Deciders(people, {}))
    assert new.problem == "The step “Two roles” needs another role to approve, and each it names has done so."
