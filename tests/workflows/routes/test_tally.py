"""Counting a step."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workflows.routes.tally import Mark, Need, need_words, tally

STATES = (
    "waiting",
    "open",
    "approved",
    "changes_requested",
    "rejected",
    "recused",
    "released",
    "taken_back",
    "replaced",
)
marks = st.lists(
    st.builds(
        Mark,
        state=st.sampled_from(STATES),
        role=st.sampled_from(("legal", "comms_lead", "ceo_office")),
        late=st.booleans(),
    ),
    max_size=6,
)
needs = st.sampled_from(("any", "all", 1, 2, 3))


def _marks(*states: str) -> list[Mark]:
    return [Mark(state=state, role="legal") for state in states]


@pytest.mark.parametrize(
    ("need", "states", "met", "possible"),
    [
        ("any", ("open", "open"), False, True),
        ("any", ("approved", "open"), True, True),
        ("any", ("recused", "recused"), False, False),
        ("any", (), False, False),
        ("all", ("approved", "open"), False, True),
        ("all", ("approved", "approved"), True, True),
        ("all", ("approved", "recused"), False, False),
        ("all", ("approved", "released"), True, True),
        ("all", ("recused", "recused"), False, False),
        ("all", ("approved", "replaced", "open"), False, True),
        ("all", ("approved", "replaced", "approved"), True, True),
        ("all", ("approved", "taken_back", "open"), False, True),
        (2, ("approved", "open", "open"), False, True),
        (2, ("approved", "approved", "open"), True, True),
        (2, ("approved", "recused"), False, False),
        (2, ("approved", "rejected", "approved"), False, False),
        ("any", ("changes_requested", "open"), False, False),
    ],
)
def test_a_step_counts_approvals_and_nothing_else(
    need: Need, states: tuple[str, ...], met: bool, possible: bool
) -> None:
    counted = tally(need, False, _marks(*states))
    assert (counted.met, counted.possible) == (met, possible)


def test_two_approvals_in_one_role_count_once_where_roles_must_differ() -> None:
    same = [Mark("approved", "legal"), Mark("approved", "legal"), Mark("open", "legal")]
    assert not tally(2, True, same).met
    assert not tally(2, True, same).possible
    different = [Mark("approved", "legal"), Mark("approved", "ceo_office")]
    assert tally(2, True, different).met


def test_everyone_in_different_roles_needs_each_role_heard() -> None:
    held = [Mark("approved", "legal"), Mark("recused", "ceo_office")]
    assert not tally("all", True, held, roles=("legal", "ceo_office")).possible
    assert tally("all", True, [Mark("approved", "legal")], roles=("legal",)).met


@given(needs, st.booleans(), marks)
def test_met_implies_possible_and_at_least_one_approval(need: Need, distinct: bool, seats: list[Mark]) -> None:
    counted = tally(need, distinct, seats, roles=("legal", "comms_lead"))
    if counted.met:
        assert counted.possible
        assert any(seat.state == "approved" for seat in seats)


@given(needs, st.booleans(), marks)
def test_silence_is_not_consent(need: Need, distinct: bool, seats: list[Mark]) -> None:
    silent = [Mark("open" if s.state == "approved" else s.state, s.role, s.late) for s in seats]
    assert not tally(need, distinct, silent, roles=("legal",)).met


@given(needs, st.booleans(), marks)
def test_possible_means_that_everyone_left_approving_would_meet_it(
    need: Need, distinct: bool, seats: list[Mark]
) -> None:
    counted = tally(need, distinct, seats, roles=("legal", "comms_lead"))
    best = [Mark("approved" if s.state in ("open", "waiting") else s.state, s.role, s.late) for s in seats]
    assert counted.possible == tally(need, distinct, best, roles=("legal", "comms_lead")).met


def test_what_a_step_lacks_is_said_as_facts() -> None:
    one_role = tally(
        "all", True, [Mark("approved", "legal"), Mark("open", "ceo_office")], roles=("legal", "ceo_office")
    )
    assert (one_role.approvals, one_role.needed, one_role.lacking) == (1, 2, ("ceo_office",))
    twice = tally(2, True, [Mark("approved", "legal"), Mark("approved", "legal"), Mark("open", "ceo_office")])
    assert (twice.approvals, twice.needed, twice.met) == (1, 2, False)


@given(marks)
def test_stepping_aside_never_lowers_what_everyone_means(seats: list[Mark]) -> None:
    aside = [Mark("recused" if seat.state == "open" else seat.state, seat.role, seat.late) for seat in seats]
    assert tally("all", False, aside).needed == tally("all", False, seats).needed
    assert not tally("all", False, aside).met or tally("all", False, seats).met


def test_the_need_has_words() -> None:
    assert need_words("any") == "one of them"
    assert need_words("all") == "everyone"
    assert need_words(2, True) == "2 of them, in different roles"


@given(needs, st.booleans(), marks, st.integers(1, 3))
def test_asking_more_people_because_it_runs_late_changes_no_number(
    need: Need, distinct: bool, seats: list[Mark], more: int
) -> None:
    before = tally(need, distinct, seats, roles=("legal",))
    after = tally(need, distinct, [*seats, *[Mark("open", "deputy", late=True)] * more], roles=("legal",))
    assert after.needed == before.needed
    assert after.approvals == before.approvals
    assert after.met == before.met
    assert after.possible or not before.possible


@given(needs, st.booleans(), marks)
def test_stepping_aside_never_lowers_what_is_needed(need: Need, distinct: bool, seats: list[Mark]) -> None:
    before = tally(need, distinct, seats, roles=("legal",))
    for place, seat in enumerate(seats):
        if seat.state == "open":
            aside = [*seats[:place], Mark("recused", seat.role, seat.late), *seats[place + 1 :]]
            after = tally(need, distinct, aside, roles=("legal",))
            assert after.needed >= before.needed - seat.late
            assert not after.met or before.met
