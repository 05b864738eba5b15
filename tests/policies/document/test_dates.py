"""Every day, month and time of day in a policy or a pack exists, or it is refused at its place, in words."""

from datetime import date
from typing import Any

import msgspec
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from policies.document.validation import PolicyInvalid
from policies.verdict.rulebook import parse_source

ROUTE = {"id": "all", "title": "All", "stages": [{"id": "s", "title": "S", "roles": ["comms_lead"], "why": "Why."}]}
RULE = {"id": "calm", "title": "Calm", "why": "Why.", "check": "hashtags"}
NUMBERS = st.tuples(st.integers(0, 9999), st.integers(0, 14), st.integers(0, 33))


def refusals(pack: str | None = None, **more: Any) -> dict[str, str]:
    """Return what is wrong with a policy, by its place. `pack` is the text of the pack it builds on."""
    source = {"title": "P", "rules": [RULE], "routes": [ROUTE], **more}
    if pack is not None:
        source["packs"] = [{"pack": "base"}]
    try:
        parse_source(msgspec.json.encode(source).decode(), None, {"base": pack or ""}.__getitem__)
    except PolicyInvalid as refused:
        return {problem.pointer: problem.message for problem in refused.problems}
    return {}


def is_day(numbers: tuple[int, int, int]) -> bool:
    try:
        date(*numbers)
    except ValueError:
        return False
    return True


@given(st.integers(0, 9999), st.integers(0, 99))
def test_a_pack_was_read_in_a_month_there_is(year: int, month: int) -> None:
    found = refusals(f"pack: base\ntitle: B\nas_of: {year:04}-{month:02}\n")
    assert (found == {}) is (year >= 1000 and 1 <= month <= 12)
    assert all("/as_of: This should be a month" in said for said in found.values())


@given(NUMBERS)
@example((2026, 2, 30))
@example((2026, 2, 28))
def test_a_period_lasts_from_one_day_there_is_to_another(numbers: tuple[int, int, int]) -> None:
    written = "{:04}-{:02}-{:02}".format(*numbers)
    window = {"id": "w", "title": "W", "why": "Why.", "starts": written, "ends": written}
    assert set(refusals(windows=[window])) == (set() if is_day(numbers) else {"/windows/0/starts", "/windows/0/ends"})


@given(NUMBERS, st.booleans())
@example((2026, 2, 30), False)
@example((2026, 2, 28), False)
@example((2026, 12, 0), True)
def test_a_source_was_read_in_a_month_or_on_a_day_there_is(numbers: tuple[int, int, int], only_month: bool) -> None:
    written = "{:04}-{:02}-{:02}".format(*numbers)[: 7 if only_month else 10]
    right = numbers[0] >= 1000 and is_day((*numbers[:2], 1) if only_month else numbers)
    found = refusals(rules=[{**RULE, "source": {"title": "S", "as_of": written}}])
    assert set(found) == (set() if right else {"/rules/0/source/as_of"})


@given(*[st.tuples(st.integers(0, 26), st.integers(0, 62))] * 2)
def test_hours_are_times_of_day_and_may_go_over_midnight(after: tuple[int, int], before: tuple[int, int]) -> None:
    after_, before_ = ("{:02}:{:02}".format(*each) for each in (after, before))
    rule = {**RULE, "check": "quiet-hours", "parameters": {"after": after_, "before": before_}}
    right = all(hour < 24 and minute < 60 for hour, minute in (after, before))
    assert (refusals(rules=[rule]) == {}) is right


@pytest.mark.parametrize("written", ["soon", "2026", "2026-3", "2026-11-3", "2026-W10-1", "2026-11\n", "٢٠٢٦-11"])
def test_other_ways_of_writing_are_told_how(written: str) -> None:
    (said,) = refusals(rules=[{**RULE, "source": {"title": "S", "as_of": written}}]).values()
    assert said == "This should be a month or a day, such as 2026-03 or 2026-03-29."
