"""Seats for everyone who is needed, and one seat a person."""

from itertools import product
from uuid import UUID

from hypothesis import given, settings
from hypothesis import strategies as st

from workflows.routes.seating import Candidate, Demand, seat
from workflows.routes.tally import Mark, tally

ROLES = ("comms_lead", "ceo_office", "legal")


def _person(number: int, *roles: str) -> Candidate:
    return Candidate(member_id=UUID(int=number), name=f"P{number}", roles=roles)


def _feasible(demands: list[Demand], seats: list[dict[UUID, str]]) -> bool:
    return all(
        tally(d.need, d.distinct_roles, [Mark("waiting", role) for role in sitting.values()], roles=d.roles).possible
        for d, sitting in zip(demands, seats, strict=True)
    )


def _any_assignment_works(demands: list[Demand], people: list[Candidate]) -> bool:
    places: list[list[tuple[int, str] | None]] = [
        [None, *((n, role) for n, d in enumerate(demands) for role in d.roles if role in person.roles)]
        for person in people
    ]
    for choice in product(*places):
        seats: list[dict[UUID, str]] = [{} for _ in demands]
        for person, place in zip(people, choice, strict=True):
            if place:
                seats[place[0]][person.member_id] = place[1]
        if _feasible(demands, seats):
            return True
    return False


roles = st.lists(st.sampled_from(ROLES), min_size=1, max_size=3, unique=True).map(tuple)
demand_lists = st.lists(
    st.builds(Demand, roles=roles, need=st.sampled_from(("any", "all", 1, 2)), distinct_roles=st.booleans()),
    min_size=1,
    max_size=3,
)
crowds = st.lists(roles, max_size=4).map(lambda held: [_person(n + 1, *r) for n, r in enumerate(held)])


@settings(max_examples=300)
@given(demand_lists, crowds)
def test_whenever_some_seating_lets_every_step_be_decided_ours_does(
    demands: list[Demand], people: list[Candidate]
) -> None:
    assert _feasible(demands, seat(demands, people)) == _any_assignment_works(demands, people)


@given(demand_lists, crowds)
def test_everyone_eligible_sits_exactly_once_and_in_a_role_they_hold(
    demands: list[Demand], people: list[Candidate]
) -> None:
    seats = seat(demands, people)
    for person in people:
        mine = [(n, sitting[person.member_id]) for n, sitting in enumerate(seats) if person.member_id in sitting]
        eligible = any(set(d.roles) & set(person.roles) for d in demands)
        assert len(mine) == (1 if eligible else 0)
        for number, role in mine:
            assert role in person.roles
            assert role in demands[number].roles


def test_the_only_person_in_the_ceo_office_is_kept_for_its_step_though_they_are_also_a_comms_lead() -> None:
    both, lead = _person(1, "comms_lead", "ceo_office"), _person(2, "comms_lead")
    first, second = seat([Demand(("comms_lead",)), Demand(("ceo_office",))], [both, lead])
    assert first == {lead.member_id: "comms_lead"}
    assert second == {both.member_id: "ceo_office"}


def test_whoever_is_asked_first_is_not_moved_to_a_later_step_while_somebody_else_is_free_for_it() -> None:
    people = [_person(1, "legal"), _person(2, "legal"), _person(3, "ceo_office")]
    early, late = seat([Demand(("legal",)), Demand(("ceo_office", "legal"), need=2, distinct_roles=True)], people)
    assert early == {people[0].member_id: "legal"}
    assert late == {people[2].member_id: "ceo_office", people[1].member_id: "legal"}


def test_a_crowd_of_a_thousand_is_seated_quickly_enough() -> None:
    people = [_person(n, *ROLES[: n % 3 + 1]) for n in range(1, 1001)]
    seats = seat([Demand((role,), need=20) for role in ROLES], people)
    assert sum(map(len, seats)) == 1000
    assert all(len(sitting) >= 20 for sitting in seats)
