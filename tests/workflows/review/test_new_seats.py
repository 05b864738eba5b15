"""New seats for steps that are not done."""

from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from policies.document.document import Route, Stage
from tests.workflows.review.test_course import NOW, ROLES, seat_of, stage_lists
from workflows.review.course import StageNow
from workflows.review.duties import Interests
from workflows.review.new_seats import reseat
from workflows.routes.routing import freeze
from workflows.routes.seating import Candidate, Deciders
from workflows.routes.tally import Mark, tally

crowds = st.lists(st.lists(st.sampled_from(ROLES), min_size=1, max_size=2, unique=True), min_size=1, max_size=5)


def states_of(step: Stage) -> st.SearchStrategy[str]:
    """What a seat of an open stage can have come to: nobody can step aside where everyone who was asked is needed."""
    return st.sampled_from(("open", "approved") if step.need == "all" else ("open", "approved", "recused"))


def people_of(held: list[list[str]]) -> tuple[Candidate, ...]:
    return tuple(Candidate(UUID(int=n + 1), f"P{n}", tuple(roles)) for n, roles in enumerate(held))


def in_turn(stages: tuple[Stage, ...]) -> list[StageNow]:
    """The stages one after the other, the first of them open."""
    return [
        StageNow(number=n, state="waiting" if n else "open", waits_for=(n - 1,) if n else ())
        for n in range(len(stages))
    ]


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
        seat_of(
            n, seat.stage, seat.member_id, seat.role, data.draw(states_of(stages[0])) if seat.stage == 0 else "waiting"
        )
        for n, seat in enumerate(routing.seats)
    ]
    new = reseat(routing.route, in_turn(stages), seats, interests, Deciders(people_of(now), {}))
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


@given(stage_lists, crowds, crowds, st.data())
def test_of_stages_beside_each_other_those_that_are_done_stay_so_and_each_other_one_can_be_met(
    stages: tuple[Stage, ...], before: list[list[str]], now: list[list[str]], data: st.DataObject
) -> None:
    """Each counts what it has; nobody is asked in two of them, and nobody for one that is done."""
    interests = Interests(UUID(int=1))
    route = Route(id="r", title="R", stages=stages)
    routing = freeze(route, people_of(before), excluded=interests.excluded(), opened_at=NOW, titles={})
    done = {n for n in range(len(stages)) if data.draw(st.booleans())}
    beside = [StageNow(number=n, state="done" if n in done else "open") for n in range(len(stages))]
    seats = [
        seat_of(
            n,
            seat.stage,
            seat.member_id,
            seat.role,
            "approved" if seat.stage in done else data.draw(states_of(stages[seat.stage])),
        )
        for n, seat in enumerate(routing.seats)
    ]
    new = reseat(routing.route, beside, seats, interests, Deciders(people_of(now), {}))
    assert not done & {seat.stage for seat in new.added}
    assert not done & {seat.stage for seat in new.released}
    left = [seat for seat in seats if seat not in new.released]
    asked = [seat.member_id for seat in left if seat.state != "recused"] + [seat.member_id for seat in new.added]
    assert len(asked) == len(set(asked)), "one person, one seat"
    for number, step in enumerate(routing.route.stages):
        marks = [Mark(s.state, s.role) for s in left if s.stage == number]
        marks += [Mark("open", s.role) for s in new.added if s.stage == number]
        if new.problem is None and number not in done:
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
    new = reseat(routing.route, in_turn(stages), seats, Interests(UUID(int=9)), Deciders(people, {}))
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
    new = reseat(route, in_turn((step,)), [approved, waiting], interests, Deciders(people, {}))
    assert new.problem == "The stage “Two roles” needs another role to approve, and each it names has done so."


def test_whoever_only_sits_in_another_role_takes_no_place_that_somebody_gave_up() -> None:
    stage = Stage(id="all", title="All", roles=("legal", "ceo_office"), why="w", need="all")
    routing = freeze(
        Route(id="r", title="R", stages=(stage,)),
        people_of([["legal"], ["legal"], ["ceo_office"]]),
        excluded={},
        opened_at=NOW,
        titles={},
    )
    states = ("recused", "open", "open")
    seats = [
        seat_of(n, seat.stage, seat.member_id, seat.role, states[n])
        for n, seat in enumerate(sorted(routing.seats, key=lambda one: one.member_id))
    ]
    today = Deciders(people_of([["legal"], ["ceo_office"], ["ceo_office"]]), {})
    new = reseat(routing.route, in_turn((stage,)), seats, Interests(UUID(int=9)), today)
    assert [one.member_id for one in new.added] == [UUID(int=2)], "in the role they hold now"
    assert new.replaced == (), "nobody is asked who was not asked before, so as many approve as were asked"
