"""Stricter, never looser: which way each kind of parameter may move, and what else of a pack's rule stays."""

from typing import Annotated, Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from policies.checks.registry import FREE, LESS, LONGER, MORE, ON, SHORTER, WITHIN, Parameters
from policies.document.document import Rule
from policies.document.tightening import RANK, Direction, asks_for_more, direction, looser
from tests.policies.build import rule

LIMITS = st.none() | st.integers(0, 5)
LISTS = st.lists(st.sampled_from("abc"), max_size=3).map(tuple)
VALUES: dict[Direction, st.SearchStrategy[Any]] = {
    "less": LIMITS,
    "more": LIMITS,
    "longer": LISTS,
    "shorter": LISTS,
    "within": LISTS,
    "on": st.booleans(),
}


class Sample(Parameters, frozen=True, kw_only=True):
    most: Annotated[int | None, LESS] = None
    least: Annotated[int | None, MORE] = None
    terms: Annotated[tuple[str, ...], LONGER] = ()
    spared: Annotated[tuple[str, ...], SHORTER] = ()
    allowed: Annotated[tuple[str, ...], WITHIN] = ()
    strict: Annotated[bool, ON] = False
    because: Annotated[str, FREE] = ""
    inside: tuple[Annotated[str, LONGER], ...] = ()
    where: str = "anywhere"


def sample(**parameters: Any) -> Rule:
    return rule(parameters=parameters)


def said(own: Rule, packs: Rule) -> list[str]:
    return [field for field, words in looser(own, packs, Sample) if words.endswith(".")]


@pytest.mark.parametrize(
    ("name", "way"),
    [("most", "less"), ("least", "more"), ("terms", "longer"), ("spared", "shorter"), ("allowed", "within"),
     ("strict", "on"), ("because", "free"), ("inside", "longer"), ("where", None)],
)  # fmt: skip
def test_each_parameter_says_in_its_own_type_which_way_is_stricter(name: str, way: Direction | None) -> None:
    assert direction(Sample, name) == way


@pytest.mark.parametrize(
    ("name", "base", "stricter", "not_stricter"),
    [
        ("most", 3, [2, 0], [4, None]),
        ("most", None, [9], []),
        ("least", 3, [4], [2, None]),
        ("least", None, [0], []),
        ("terms", ["a", "b"], [["b", "a", "c"]], [["a"], ["c"], []]),
        ("spared", ["a", "b"], [["a"], []], [["a", "c"], ["a", "b", "c"]]),
        ("allowed", ["a", "b"], [["a"]], [["c"], ["a", "c"], []]),
        ("allowed", [], [["a"]], []),
        ("strict", False, [True], []),
        ("strict", True, [], [False]),
        ("because", "one", ["another", ""], []),
        ("where", "start", [], ["end", "anywhere"]),
    ],
    ids=str,
)
def test_a_parameter_moves_one_way_only(name: str, base: Any, stricter: list[Any], not_stricter: list[Any]) -> None:
    packs = sample(**{name: base})
    for value in stricter:
        assert said(sample(**{name: value}), packs) == [], value
    for value in not_stricter:
        assert said(sample(**{name: value}), packs) == [f"parameters/{name}"], value


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"check": "alt-text"}, "check"),
        ({"applies_if": "false"}, "applies_if"),
        ({"applies_if": None}, "applies_if"),
        ({"mode": "evaluate"}, "mode"),
        ({"severity": "advise"}, "severity"),
        ({"waivable_by": ("legal", "staff")}, "waivable_by"),
    ],
)
def test_everything_else_that_would_ask_for_less_is_named(changes: dict[str, Any], field: str) -> None:
    packs = rule(severity="escalate", waivable_by=("legal",), applies_if="text.length > 3", parameters={})
    assert said(msgspec.structs.replace(packs, **changes), packs) == [field]


@pytest.mark.parametrize(
    "changes",
    [{"severity": "block"}, {"waivable_by": ()}, {"title": "Another"}, {"why": "Another."}, {"section": "else"}, {}],
    ids=str,
)
def test_asking_for_more_or_the_same_in_other_words_is_no_loosening(changes: dict[str, Any]) -> None:
    packs = rule(severity="escalate", waivable_by=("legal",), parameters={})
    assert said(msgspec.structs.replace(packs, **changes), packs) == []


def test_a_rule_on_trial_in_the_pack_may_be_put_in_force_and_stay_on_trial() -> None:
    packs = rule(mode="evaluate", parameters={})
    assert said(packs, packs) == []
    assert said(msgspec.structs.replace(packs, mode="enforce"), packs) == []


def test_everything_looser_is_told_at_once_with_the_people_added() -> None:
    packs = rule(severity="block", waivable_by=("legal",), parameters={"most": 1, "strict": True})
    own = rule(severity="advise", waivable_by=("staff", "legal", "comms_lead"), parameters={"most": 2})
    found = dict(looser(own, packs, Sample))
    assert list(found) == ["severity", "waivable_by", "parameters/most", "parameters/strict"]
    assert "“block”" in found["severity"]
    assert "“advise”" in found["severity"]
    assert "comms_lead, staff grant an exception" in found["waivable_by"]


@given(st.sampled_from(list(RANK)), st.sampled_from(list(RANK)))
def test_of_two_severities_one_is_never_looser_both_ways(one: Any, other: Any) -> None:
    there, back = said(sample_of(one), sample_of(other)), said(sample_of(other), sample_of(one))
    assert (there == back == []) == (one == other)


def sample_of(severity: Any) -> Rule:
    return rule(severity=severity, parameters={})


@given(st.data(), st.sampled_from(list(VALUES)))
def test_stricter_of_stricter_is_stricter_and_there_is_no_way_back(data: st.DataObject, way: Direction) -> None:
    one, two, three = (data.draw(VALUES[way]) for _ in range(3))
    if asks_for_more(way, one, two) and asks_for_more(way, two, three):
        assert asks_for_more(way, one, three)
    same = set(one) == set(two) if isinstance(one, tuple) and isinstance(two, tuple) else one == two
    if not same and one is not None and two is not None:
        assert not (asks_for_more(way, one, two) and asks_for_more(way, two, one))


@given(st.one_of(LIMITS, LISTS, st.text(max_size=3)), st.one_of(LIMITS, LISTS, st.text(max_size=3)))
def test_what_cannot_be_compared_never_asks_for_more(one: Any, other: Any) -> None:
    assert not asks_for_more(None, one, other)


def test_values_under_names_are_compared_name_by_name() -> None:
    assert asks_for_more("longer", {"x": 1, "y": 2}, {"x": 1})
    assert not asks_for_more("longer", {"x": 2, "y": 2}, {"x": 1})
    assert not asks_for_more("longer", {"y": 2}, {"x": 1})
