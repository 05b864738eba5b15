"""What a back-test counts: each submission once, in any order, and the same when it was put down and taken up again."""

from collections.abc import Iterable
from uuid import UUID

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.workflows.backtest.made_up import NOON, POLICY, cases
from workflows.backtest.case import Case
from workflows.backtest.report import REFUSED, BacktestReport, Tally, begun, report

pasts = st.lists(cases, max_size=12)


def counted(told: Iterable[Case]) -> Tally:
    tally = begun(POLICY)
    for case in told:
        tally.add(case)
    return tally


def reported(told: Iterable[Case]) -> BacktestReport:
    return report(counted(told), POLICY)


def one(**changes: object) -> Case:
    plain = Case(
        review_id=UUID(int=1),
        proposal_id=UUID(int=2),
        opened_at=NOON,
        decided="approved",
        tested=True,
        route_before="everything",
        route_before_title="Everything",
        route_after="everything",
    )
    return msgspec.structs.replace(plain, **changes)


def test_of_nothing_every_rule_is_told_with_nought_and_nothing_else_is() -> None:
    told = reported([])
    assert (told.tested, told.not_testable, told.caught, told.stopped, told.route_changes) == (0, 0, 0, 0, 0)
    assert (told.reviews_from, told.reviews_to, told.routes) == (None, None, [])
    assert (told.added_hours.median, told.added_hours.total, told.added_hours.affected) == (None, None, 0)
    assert [(rule.rule, rule.severity, rule.flagged) for rule in told.rules] == [
        ("a-rule", "block", 0),
        ("mind-trees", "advise", 0),
    ]


@settings(max_examples=60)
@given(pasts, st.randoms(use_true_random=False))
def test_the_order_of_the_past_changes_no_number(past: list[Case], random: object) -> None:
    shuffled = past[:]
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    first, second = reported(past), reported(shuffled)
    rules = {rule.rule: rule for rule in first.rules}
    assert {rule.rule: rule for rule in second.rules} == rules
    assert msgspec.structs.replace(second, rules=first.rules) == first


@settings(max_examples=60)
@given(pasts, st.integers(0, 12))
def test_put_down_after_any_case_and_taken_up_again_it_counts_the_same(past: list[Case], at: int) -> None:
    tally = counted(past[:at])
    taken_up = msgspec.msgpack.decode(msgspec.msgpack.encode(tally), type=Tally)
    for case in past[at:]:
        taken_up.add(case)
    assert taken_up.done == len(past)
    assert report(taken_up, POLICY) == reported(past)


@settings(max_examples=60)
@given(pasts)
def test_the_numbers_agree_with_one_another(past: list[Case]) -> None:
    told = reported(past)
    tested = [case for case in past if case.tested]
    assert (told.tested, told.not_testable) == (len(tested), len(past) - len(tested))
    assert told.caught + told.stopped <= sum(bool(case.blocked_by) for case in tested)
    assert told.route_changes == sum(route.count for route in told.routes)
    assert told.added_hours.affected + told.added_hours.unknown == told.route_changes
    for rule in told.rules:
        assert rule.rejected + rule.approved <= rule.flagged
    if tested:
        assert told.reviews_from == min(case.opened_at for case in tested)
        assert told.reviews_to == max(case.opened_at for case in tested)


@pytest.mark.parametrize(
    ("decided", "caught", "stopped"),
    [
        ("rejected", 1, 0),
        ("changes_requested", 1, 0),
        ("approved", 0, 1),
        ("withdrawn", 0, 0),
        ("expired", 0, 0),
        ("open", 0, 0),
    ],
)
def test_caught_is_what_people_refused_and_stopped_what_they_approved(decided: str, caught: int, stopped: int) -> None:
    told = reported([one(decided=decided, flagged=("a-rule",), blocked_by=("a-rule",))])
    assert (told.caught, told.stopped) == (caught, stopped)
    assert (told.rules[0].rejected, told.rules[0].approved) == (caught, stopped)
    assert (decided in REFUSED) == bool(caught)


def test_two_rules_that_stop_one_submission_catch_it_once() -> None:
    both = one(decided="rejected", flagged=("a-rule", "mind-trees"), blocked_by=("a-rule", "mind-trees"))
    told = reported([both])
    assert told.caught == 1
    assert [(rule.flagged, rule.blocked) for rule in told.rules] == [(1, 1), (1, 1)]


def test_advice_stops_nothing() -> None:
    told = reported([one(decided="rejected", flagged=("mind-trees",))])
    assert (told.caught, told.rules[1].flagged, told.rules[1].blocked) == (0, 1, 0)


def test_a_route_that_could_not_be_worked_out_is_told_in_words() -> None:
    told = reported([one(flagged=("route.tagged",), blocked_by=("route.tagged",))])
    assert (told.rules[-1].rule, told.rules[-1].title) == ("route.tagged", "Who decides could not be worked out")
    assert (told.rules[-1].severity, told.stopped) == ("block", 1)


def test_what_was_not_kept_is_counted_apart_and_is_part_of_no_other_number() -> None:
    told = reported([one(tested=False, decided="rejected", blocked_by=("a-rule",), flagged=("a-rule",), rerouted=True)])
    assert (told.tested, told.not_testable, told.caught, told.route_changes) == (0, 1, 0, 0)
    assert told.reviews_from is None
    assert told.rules[0].flagged == 0


def test_ways_that_change_most_often_come_first_each_with_its_own_median() -> None:
    def moved(before: str, *hours: float | None) -> list[Case]:
        titled = {"route_before": before, "route_before_title": before.title(), "route_after": "tagged"}
        return [one(rerouted=True, added_hours=each, **titled) for each in hours]

    told = reported([*moved("rare", 4.0), *moved("often", 1.0, 2.0, 9.0, None), *moved("unknown", None, None)])
    assert [(route.before_title, route.after_title, route.count, route.added_hours) for route in told.routes] == [
        ("Often", "Tagged", 4, 2.0),
        ("Unknown", "Tagged", 2, None),
        ("Rare", "Tagged", 1, 4.0),
    ]
    whole = told.added_hours
    assert (whole.median, whole.total, whole.affected, whole.unknown) == (3.0, 16.0, 4, 3)


def test_what_nobody_can_say_is_never_told_as_nought() -> None:
    unknown = reported([one(rerouted=True, route_after="tagged")])
    assert (unknown.added_hours.median, unknown.added_hours.total) == (None, None)
    nought = reported([one(rerouted=True, route_after="tagged", added_hours=0.0)])
    assert (nought.added_hours.median, nought.added_hours.total) == (0.0, 0.0)
