"""Which cover is possible: a table of cases, and whatever is allowed one after another leaves no chain and no overlap."""

from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tenants.cover.cover_rules import LONGEST, Person, Standing, Wanted, refusal

NOW = datetime(2026, 11, 30, 9, tzinfo=UTC)
NAMES = ("Chief", "Deputy", "Adviser", "Lead", "Assistant")
CHIEF, DEPUTY, ADVISER, LEAD, ASSISTANT = (Person(id=UUID(int=n), name=name) for n, name in enumerate(NAMES, 1))
DAY = timedelta(days=1)


def wanted(**changes: Any) -> Wanted:
    given_: dict[str, Any] = {"member": CHIEF, "deputy": DEPUTY, "begins_at": NOW, "ends_at": NOW + 7 * DAY}
    return Wanted(**(given_ | {"by": CHIEF.id} | changes))


def standing(member: Person, deputy: Person, first: int = 0, last: int = 7) -> Standing:
    return Standing(
        member_id=member.id,
        deputy_id=deputy.id,
        member=member.name,
        deputy=deputy.name,
        begins_at=NOW + first * DAY,
        ends_at=NOW + last * DAY,
    )


CASES: list[tuple[str, dict[str, Any], list[Standing], str | None]] = [
    ("the person for themselves", {}, [], None),
    ("an assistant for the person", {"by": ASSISTANT.id}, [], None),
    ("up to the longest time there is", {"ends_at": NOW + LONGEST}, [], None),
    ("a minute longer", {"ends_at": NOW + LONGEST + timedelta(minutes=1)}, [], "invalid-content"),
    ("ends before it begins", {"begins_at": NOW + 2 * DAY, "ends_at": NOW + DAY}, [], "invalid-content"),
    ("ends in the past", {"begins_at": NOW - 2 * DAY, "ends_at": NOW - DAY}, [], "invalid-content"),
    ("begins in a year", {"begins_at": NOW + 365 * DAY, "ends_at": NOW + 366 * DAY}, [], None),
    ("begins later than that", {"begins_at": NOW + 366 * DAY, "ends_at": NOW + 367 * DAY}, [], "invalid-content"),
    ("by oneself in one's own place", {"deputy": CHIEF}, [], "cover-impossible"),
    ("an assistant makes themselves the deputy", {"deputy": ASSISTANT, "by": ASSISTANT.id}, [], "cover-impossible"),
    ("the deputy is gone", {"deputy": Person(id=DEPUTY.id, name="D", active=False)}, [], "cover-impossible"),
    ("the deputy decides nothing", {"deputy": Person(id=DEPUTY.id, name="D", decides=False)}, [], "cover-impossible"),
    ("the person is gone", {"member": Person(id=CHIEF.id, name="C", active=False)}, [], "cover-impossible"),
    ("the person decides nothing", {"member": Person(id=CHIEF.id, name="C", decides=False)}, [], "cover-impossible"),
    ("somebody covers already", {}, [standing(CHIEF, ADVISER, 6, 9)], "already-exists"),
    ("somebody covers from then on", {}, [standing(CHIEF, ADVISER, 7, 9)], None),
    ("the deputy is away too", {}, [standing(DEPUTY, ADVISER, 3, 4)], "cover-impossible"),
    ("the deputy is away before", {}, [standing(DEPUTY, ADVISER, -3, 0)], None),
    ("the person covers for somebody else", {}, [standing(ADVISER, CHIEF)], "cover-impossible"),
    ("in a circle", {}, [standing(DEPUTY, CHIEF)], "cover-impossible"),
    ("the deputy covers for another, too", {}, [standing(ADVISER, DEPUTY)], None),
]


@pytest.mark.parametrize(("changes", "others", "slug"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_what_is_possible(changes: dict[str, Any], others: list[Standing], slug: str | None) -> None:
    refused = refusal(wanted(**changes), NOW, others)
    assert (refused.slug if refused else None) == slug
    assert refused is None or (refused.detail and refused.fix)


PEOPLE = (CHIEF, DEPUTY, ADVISER, LEAD)
asked = st.builds(
    lambda member, deputy, by, first, days: wanted(
        member=member,
        deputy=deputy,
        by=by.id,
        begins_at=NOW + first * DAY,
        ends_at=NOW + (first + days) * DAY,
    ),
    st.sampled_from(PEOPLE),
    st.sampled_from(PEOPLE),
    st.sampled_from(PEOPLE),
    st.integers(-5, 100),
    st.integers(-2, 100),
)


@given(st.lists(asked, max_size=40))
def test_whatever_is_allowed_leaves_no_chain_no_circle_and_one_deputy_at_a_time(asked: list[Wanted]) -> None:
    held: list[Standing] = []
    for one in asked:
        if refusal(one, NOW, held) is None:
            held.append(
                Standing(member_id=one.member.id, deputy_id=one.deputy.id, begins_at=one.begins_at, ends_at=one.ends_at)
            )
    for each in held:
        assert timedelta() < each.ends_at - each.begins_at <= LONGEST
        now = [other for other in held if other.begins_at <= each.begins_at < other.ends_at]
        away = [other.member_id for other in now]
        assert len(away) == len(set(away))
        assert not set(away) & {other.deputy_id for other in now}
