"""A frozen route explains each seat, and says in words when nobody could decide."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from policies.document.document import Route, Stage
from workflows.routes.routing import Routing, freeze
from workflows.routes.seating import Candidate

ANA, BO, CY, DI = (UUID(int=n) for n in (1, 2, 3, 4))
NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)
TITLES = {"comms_lead": "Communications lead", "ceo_office": "CEO office"}
ROUTE = Route(
    id="two-steps",
    title="Communications, then the CEO office",
    stages=(
        Stage(
            id="comms",
            title="Communications",
            roles=("comms_lead",),
            why="a comms lead reads every post",
            decide_within=4,
        ),
        Stage(
            id="ceo", title="CEO office", roles=("ceo_office",), why="The CEO answers for hashtags.", decide_within=20
        ),
    ),
)
PEOPLE = (
    Candidate(ANA, "Ana", ("staff",)),
    Candidate(BO, "Bo", ("comms_lead",)),
    Candidate(CY, "Cy", ("comms_lead", "administrator")),
    Candidate(DI, "Di", ("ceo_office",)),
)


def _freeze(
    route: Route = ROUTE, people: Sequence[Candidate] = PEOPLE, excluded: dict[UUID, str] | None = None
) -> Routing:
    return freeze(route, people, excluded=excluded or {ANA: "wrote it"}, opened_at=NOON, titles=TITLES)


def test_each_seat_says_why_it_is_with_this_person() -> None:
    seats = {seat.name: seat for seat in _freeze().seats}
    assert seats["Di"].why == (
        "You are asked as CEO office: one of those asked must approve. Why: The CEO answers for hashtags."
    )
    assert seats["Bo"].why.endswith("a comms lead reads every post.")


def test_times_add_up_and_the_last_one_is_when_it_expires() -> None:
    routing = _freeze()
    assert routing.due == (NOON + timedelta(hours=4), NOON + timedelta(hours=24))
    assert routing.expires_at == NOON + timedelta(hours=24)
    assert routing.problem is None


def test_author_and_last_editor_are_not_seated() -> None:
    assert {seat.name for seat in _freeze(excluded={ANA: "wrote it", BO: "last changed the words"}).seats} == {
        "Cy",
        "Di",
    }


def test_when_the_only_decider_wrote_it_the_problem_names_them_and_why() -> None:
    problem = _freeze(excluded={DI: "wrote it"}).problem
    assert (
        problem
        == "The stage “CEO office” needs 1 person with the role CEO office; nobody could decide it. Di wrote it."
    )


def test_when_nobody_holds_a_role_the_problem_says_so() -> None:
    problem = _freeze(people=PEOPLE[:3]).problem
    assert problem is not None
    assert "Nobody active holds it." in problem


def test_when_one_person_would_be_needed_twice_the_problem_names_both_steps() -> None:
    alone = (Candidate(ANA, "Ana", ("staff",)), Candidate(DI, "Di", ("comms_lead", "ceo_office")))
    problem = _freeze(people=alone).problem
    assert problem is not None
    assert "Di is needed for the stage “Communications”" in problem


def test_a_quorum_larger_than_the_room_is_refused_before_anyone_waits() -> None:
    route = Route(id="q", title="Q", stages=(Stage(id="q", title="Two leads", roles=("comms_lead",), why="w", need=3),))
    problem = _freeze(route=route).problem
    assert problem is not None
    assert "needs 3 people" in problem
    assert "2 could decide it" in problem


@given(st.lists(st.lists(st.sampled_from(("comms_lead", "ceo_office", "staff")), unique=True), max_size=6), st.data())
def test_nobody_excluded_is_ever_seated(held: list[list[str]], data: st.DataObject) -> None:
    people = [Candidate(UUID(int=n + 1), f"P{n}", tuple(roles)) for n, roles in enumerate(held)]
    excluded = {p.member_id: "wrote it" for p in people if data.draw(st.booleans())}
    routing = freeze(ROUTE, people, excluded=excluded, opened_at=NOON, titles={})
    assert not {seat.member_id for seat in routing.seats} & excluded.keys()
