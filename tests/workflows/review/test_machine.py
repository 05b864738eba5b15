"""The tables of allowed steps."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tenants.ground.errors import Problem
from workflows.review.machine import (
    ACT_WORDS,
    PROPOSAL,
    REVIEW,
    SEAT,
    STATE_WORDS,
    SUGGESTION,
    WAIVER,
    Machine,
    SuggestionState,
    WaiverState,
)
from workflows.review.view import ReviewState, SeatState
from workflows.rows.snapshot import ProposalState


@pytest.mark.parametrize(
    ("machine", "states"),
    [
        (PROPOSAL, ProposalState),
        (REVIEW, ReviewState),
        (SEAT, SeatState),
        (SUGGESTION, SuggestionState),
        (WAIVER, WaiverState),
    ],
    ids=lambda m: str(m)[:20],
)
def test_the_table_knows_exactly_the_states_the_api_shows(machine: Machine, states: Any) -> None:
    # Reviews ended by an approval that was taken back until stages could open again; such rows are shown and lead nowhere.
    before = {"taken_back"} if machine is REVIEW else set()
    assert machine.states | before == set(states.__args__)


@pytest.mark.parametrize("machine", [PROPOSAL, REVIEW, SEAT, WAIVER], ids=["proposal", "review", "seat", "waiver"])
def test_every_state_and_act_has_words(machine: Machine) -> None:
    assert machine.states <= STATE_WORDS.keys()
    assert machine.steps.keys() <= ACT_WORDS.keys()


@pytest.mark.parametrize("machine", [PROPOSAL, REVIEW, SEAT, WAIVER], ids=["proposal", "review", "seat", "waiver"])
def test_a_step_that_is_not_in_the_table_is_a_409_that_teaches(machine: Machine) -> None:
    for state in machine.states:
        for act in machine.steps:
            if machine.allows(state, act):
                assert machine.move(state, act) in machine.states
                continue
            with pytest.raises(Problem) as refused:
                machine.move(state, act)
            assert (refused.value.slug, refused.value.status) == ("wrong-state", 409)
            assert refused.value.detail
            assert refused.value.fix


def test_rejected_and_discarded_proposals_stay_so() -> None:
    for state in ("rejected", "discarded"):
        assert not any(PROPOSAL.allows(state, act) for act in PROPOSAL.steps)


def test_a_closed_review_opens_again_only_where_an_approval_is_taken_back() -> None:
    for state in REVIEW.states - {"open"}:
        assert [act for act in REVIEW.steps if REVIEW.allows(state, act)] == (
            ["take_back"] if state == "approved" else []
        )
    assert REVIEW.move("approved", "take_back") == "open"


@given(st.lists(st.sampled_from(sorted(PROPOSAL.steps)), max_size=30))
def test_words_change_only_between_reviews_and_approval_only_follows_review(acts: list[str]) -> None:
    state = "draft"
    for act in acts:
        if not PROPOSAL.allows(state, act):
            continue
        before, state = state, PROPOSAL.move(state, act)
        if act == "change":
            assert before not in ("in_review", "approved")
        if state == "approved":
            assert before == "in_review"
