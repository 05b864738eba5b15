"""Added hours come from how long people took; what nobody can know is not nought."""

from hypothesis import given
from hypothesis import strategies as st

from policies.document.document import Stage
from tests.workflows.review.build import frozen
from workflows.backtest.added_hours import added_hours
from workflows.backtest.report import median
from workflows.routes.usual_hours import Step, step_hours, steps_of

MEDIANS = {"comms_lead": 2.0, "legal": 6.5, "ceo_office": 20.0}


def step(*roles: str, need: object = "any", distinct: bool = False) -> Step:
    return Step(roles, need, distinct)  # type: ignore[arg-type]


def test_the_quickest_of_any_and_the_slowest_of_all() -> None:
    assert step_hours(step("comms_lead", "legal"), MEDIANS) == 2.0
    assert step_hours(step("comms_lead", "legal", need="all"), MEDIANS) == 6.5
    assert step_hours(step("comms_lead", "compliance"), MEDIANS) == 2.0


def test_a_role_without_a_past_is_unknown() -> None:
    assert step_hours(step("compliance"), MEDIANS) is None
    assert step_hours(step("comms_lead", "compliance", need=2), MEDIANS) is None
    assert added_hours((), (step("compliance"),), MEDIANS) is None
    assert added_hours((step("compliance"),), (step("legal"),), MEDIANS) is None


def test_steps_both_routes_share_cancel_out() -> None:
    lead, legal, compliance = step("comms_lead"), step("legal"), step("compliance")
    assert added_hours((lead,), (lead, legal), MEDIANS) == 6.5
    assert added_hours((lead, legal), (lead,), MEDIANS) == -6.5
    assert added_hours((compliance, lead), (compliance, legal), MEDIANS) == 4.5
    assert added_hours((lead, legal), (legal, lead), MEDIANS) == 0


def test_two_ways_of_asking_the_same_are_the_same() -> None:
    written = [
        Stage(id="a", title="A", roles=("legal", "comms_lead"), why="W.", need=1, distinct_roles=True),
        Stage(id="b", title="B", roles=("comms_lead", "legal", "legal"), why="V.", decide_within=4),
    ]
    one, other = steps_of(written)
    assert one == other


def test_a_share_that_was_counted_is_still_the_share_the_policy_asks_for() -> None:
    half = Stage(id="a", title="A", roles=("comms_lead",), why="W.", need="half")
    counted = frozen(0, need=2, share="half")
    assert steps_of([counted]) == steps_of([half])
    assert steps_of([frozen(0, need=2)]) != steps_of([half])


@given(st.lists(st.sampled_from([-3.5, 0.0, 1.25, 6.0, 20.0])))
def test_the_median_of_counted_values_is_the_median_of_all(values: list[float]) -> None:
    counted = {value: values.count(value) for value in values}
    ordered = sorted(values)
    middle = ordered[(len(ordered) - 1) // 2 : len(ordered) // 2 + 1]
    assert median(counted) == (round(sum(middle) / len(middle), 2) if values else None)
