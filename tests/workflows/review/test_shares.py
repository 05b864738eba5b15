"""Half or most of those who are asked: the share becomes a number when the route is frozen, and is said as one."""

from datetime import UTC, datetime
from typing import Any
from uuid import UUID

import pytest

from policies.document.document import Route, Stage
from policies.wording.differences import differences
from tests.policies.build import document
from workflows.routes.routing import Routing, freeze
from workflows.routes.seating import Candidate


def frozen(people: int, need: Any, *, excluded: int = 0, **changes: Any) -> Routing:
    stage = Stage(id="all", title="Committers", roles=("staff",), why="They know.", need=need, **changes)
    members = [Candidate(member_id=UUID(int=n + 1), name=f"P{n:02}", roles=("staff",)) for n in range(people)]
    away = {each.member_id: "wrote it" for each in members[:excluded]}
    route = Route(id="r", title="R", stages=(stage,))
    return freeze(
        route, members, excluded=away, opened_at=datetime(2026, 11, 28, tzinfo=UTC), titles={"staff": "Staff"}
    )


@pytest.mark.parametrize(
    ("people", "half", "majority"), [(1, 1, 1), (2, 1, 2), (3, 2, 2), (4, 2, 3), (5, 3, 3), (10, 5, 6)]
)
def test_a_share_is_counted_of_those_who_are_asked(people: int, half: int, majority: int) -> None:
    assert frozen(people, "half").route.stages[0].need == half
    assert frozen(people, "majority").route.stages[0].need == majority
    assert frozen(people + 1, "majority", excluded=1).route.stages[0].need == majority


def test_it_is_said_as_a_number_to_each_of_them() -> None:
    routing = frozen(4, "majority")
    assert routing.problem is None
    assert all("3 of those asked" in seat.why for seat in routing.seats)


def test_nobody_to_ask_is_a_problem_and_no_approval() -> None:
    assert frozen(0, "half").problem is not None
    assert frozen(1, "majority", excluded=1).problem is not None


def test_a_change_of_share_is_said_and_weighed_where_it_can_be() -> None:
    def change(was: Any, now: Any) -> tuple[str, bool | None]:
        def made(need: Any) -> Any:
            stage = Stage(id="all", title="Committers", roles=("staff",), why="They know.", need=need)
            return document(routes=(Route(id="r", title="R", stages=(stage,)),))

        (found,) = differences(made(was), made(now))
        return found.words, found.stricter

    words, stricter = change("any", "majority")
    assert "more than half of them must approve" in words
    assert stricter
    assert change("half", "majority")[1]
    assert change("all", "half")[1] is False
    assert change("half", 3)[1] is None
