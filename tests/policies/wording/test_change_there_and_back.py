"""Going there and back: whatever asks for more one way asks for less the other, for every parameter and every step."""

from collections import Counter
from collections.abc import Iterable, Mapping
from itertools import permutations
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from policies.checks.registry import Check, checks
from policies.document.document import PolicyDocument, Stage, Window
from policies.wording.change import PolicyChange
from policies.wording.difference_parameters import WORDING, changed_parameters
from policies.wording.differences import differences
from tests.policies.build import document, route, rule

CANDIDATES: tuple[Any, ...] = (
    True, False, None, 1, 3, 40, 60, 90, "x", "end", "anywhere", "high", "note", "08:00", "21:30", [], ["example.org"], ["a", "b"],
    ["guarantee"], ["promises"], ["prices", "health"], ["email"], ["phone", "email"], ["consent"], ["owner"], ["owner", "alternate"], ["people"], ["people", "contested"], ["alt-text"], ["mon"], ["tue", "wed"], ["GB"], ["FR", "GB"],
    {}, {"x": 9}, {"linkedin": 9}, {"x": {"links": 2}}, {"consent": 30}, {"a": "b"}, {"OpenDay": "A name since 1998."}, {"en": ["a"]}, ["print"], ["de"],
)  # fmt: skip


def least(check: Check) -> Mapping[str, Any]:
    """Return parameters of one of the check's own examples: the first that are complete."""
    for parameters in ({}, *(example.parameters for example in check.examples)):
        if fits(check, parameters):
            return parameters
    raise AssertionError(check.name)


def fits(check: Check, parameters: Mapping[str, Any]) -> bool:
    try:
        check.prepare(msgspec.convert(msgspec.to_builtins(parameters), check.parameters))
    except (msgspec.ValidationError, ValueError, LookupError):
        return False
    return True


def values(check: Check, name: str) -> list[Mapping[str, Any]]:
    base = msgspec.to_builtins(least(check))
    return [base | {name: value} for value in CANDIDATES if fits(check, base | {name: value})]


PARAMETERS = [(check, name) for check in checks().values() for name in check.parameters.__struct_fields__]


@pytest.mark.parametrize(("check", "name"), PARAMETERS, ids=lambda each: each if isinstance(each, str) else each.name)
def test_each_parameter_changes_in_words_and_back_again(check: Check, name: str) -> None:
    tried = values(check, name)
    told = 0
    for was, now in permutations(tried, 2):
        there, back = list(changed_parameters(check, was, now)), list(changed_parameters(check, now, was))
        same = msgspec.convert(was, check.parameters) == msgspec.convert(now, check.parameters)
        assert bool(there) == bool(back) == (not same)
        assert {field for field, _, _ in there} <= {name}
        assert Counter(more for _, _, more in there) == turned(more for _, _, more in back)
        for _, words, more in there:
            told += 1
            assert not words.endswith(".")
            assert not set("{}_") & set(words.replace("_", "", words.count("“")))
            assert more is None or name not in WORDING
    assert told, tried


def turned(stricter: Iterable[bool | None]) -> Counter[bool | None]:
    return Counter(None if more is None else not more for more in stricter)


STEPS = st.builds(
    Stage,
    id=st.sampled_from(["one", "two"]),
    title=st.just("Step"),
    roles=st.lists(st.sampled_from(["legal", "comms_lead", "ceo_office"]), min_size=1, unique=True).map(tuple),
    why=st.just("Because."),
    need=st.sampled_from(["any", "all", 1, 2, 3]),
    distinct_roles=st.booleans(),
    decide_within=st.sampled_from([1, 24, 48]),
    escalate_to=st.sampled_from([None, "legal"]),
)
WINDOWS = st.builds(
    Window,
    id=st.just("vote"),
    title=st.sampled_from(["Elections", "The vote"]),
    why=st.just("Care."),
    starts=st.sampled_from(["2027-01-01", "2027-02-01"]),
    ends=st.sampled_from(["2027-03-01", "2027-04-01"]),
    raises=st.dictionaries(st.just("a-rule"), st.sampled_from(["advise", "escalate", "block"])),
)
POLICIES = st.builds(
    lambda stages, when, windows, severity, roles, condition: msgspec.structs.replace(
        document(
            rule(severity=severity, waivable_by=tuple(roles), applies_if=condition),
            routes=(
                *((msgspec.structs.replace(route("first", when), stages=tuple(stages)),) if when else ()),
                msgspec.structs.replace(route("last"), stages=tuple(stages)),
            ),
        ),
        windows=tuple(windows),
    ),
    st.lists(STEPS, min_size=1, max_size=2, unique_by=lambda stage: stage.id),
    st.sampled_from([None, "schedule.set", "placement.durable"]),
    st.lists(WINDOWS, max_size=1),
    st.sampled_from(["advise", "escalate", "block"]),
    st.lists(st.sampled_from(["legal", "staff"]), unique=True),
    st.sampled_from([None, "schedule.set"]),
)


@given(POLICIES, POLICIES)
def test_what_asks_for_more_there_asks_for_less_on_the_way_back(old: PolicyDocument, new: PolicyDocument) -> None:
    there, back = differences(old, new), differences(new, old)
    assert Counter(map(what, there)) == Counter(map(opposite, back))
    for change in there:
        assert change.words.endswith(".")
        first, _, second = change.words.rstrip(".").partition("; before, ")
        assert not second or not first.endswith(second), "both sides say the same"


def what(change: PolicyChange) -> tuple[str, str, bool | None]:
    return change.about, change.id, change.stricter


def opposite(change: PolicyChange) -> tuple[str, str, bool | None]:
    return change.about, change.id, None if change.stricter is None else not change.stricter


@pytest.mark.parametrize("need", [("any", 1), (1, "any")])
def test_one_approval_written_in_another_way_is_no_change_of_what_is_asked(need: tuple[Any, Any]) -> None:
    was, now = (document(routes=(msgspec.structs.replace(route(), stages=(step(each),)),)) for each in need)
    (change,) = differences(was, now)
    assert (change.about, change.stricter) == ("text", None)


def step(need: Any) -> Stage:
    return Stage(id="s", title="Step", roles=("legal",), why="Because.", need=need)
