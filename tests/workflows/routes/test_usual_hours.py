"""How long a route usually takes comes from the past, and is not made up where there is none."""

from tests.workflows.review.build import frozen
from workflows.routes.usual_hours import Expected, Taken, expected, longest_hours, steps_of

PAST = {
    "comms_lead": Taken(2.0, 9.0, 30),
    "legal": Taken(6.0, 40.0, 12),
    "ceo_office": Taken(1.0, 3.0, 4),
}


def test_stages_at_the_same_time_take_as_long_as_the_slower_and_then_the_next_is_added() -> None:
    comms, legal = frozen(0), frozen(1, roles=("legal",), waits_for=())
    last = frozen(2, waits_for=(0, 1))
    assert expected([comms, legal], PAST) == Expected(6.0, 40.0, 42)
    assert expected([comms, legal, last], PAST) == Expected(8.0, 49.0, 42)


def test_from_too_few_answers_nothing_is_drawn() -> None:
    assert expected([frozen(0, roles=("ceo_office",))], PAST) is None
    assert expected([frozen(0), frozen(1, roles=("compliance",))], PAST) is None


def test_where_any_of_two_roles_may_answer_the_quicker_one_does() -> None:
    either = frozen(0, roles=("comms_lead", "legal"))
    assert longest_hours(steps_of([either]), {"comms_lead": 2.0, "legal": 6.0}) == 2.0
