"""Who may do what with a waiver: thousands of made-up requests, and in words why not."""

from typing import Any
from uuid import UUID

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tenants.access.caller import Caller
from tenants.ground.errors import Problem
from tenants.ledger.entry import Entry
from tenants.ledger.entry_types import EntryType
from tests.tenants.access.build import caller
from workflows.review.actions import Standing
from workflows.review.machine import PROPOSAL, WAIVER
from workflows.waivers.steps import Asked, actions_on, admit, may_answer, require_asker, require_withdrawer

ANA, BO, CY, DI = (UUID(int=n) for n in (1, 2, 3, 4))
REFUSED = Entry(type=EntryType.WAIVER_SELF_REFUSED, object_kind="proposal")
OPEN = Asked(
    state="asked",
    over=False,
    waivable_by=("legal", "comms_lead"),
    asked_by=BO,
    decided_by=None,
    proposal_state="draft",
    author_id=ANA,
    writers=(ANA, BO),
)
GRANTED = msgspec.structs.replace(OPEN, state="granted", decided_by=CY)
people = st.sampled_from((ANA, BO, CY, DI))
roles = st.lists(st.sampled_from(("legal", "comms_lead", "administrator", "ceo_office")), unique=True).map(tuple)
callers = st.builds(lambda who, held: caller(*held, member_id=who), people, roles)
requests = st.builds(
    Asked,
    state=st.sampled_from(sorted(WAIVER.states)),
    over=st.booleans(),
    waivable_by=st.just(("legal", "comms_lead")),
    asked_by=people,
    decided_by=st.none() | people,
    proposal_state=st.sampled_from(sorted(PROPOSAL.states)),
    author_id=people,
    writers=st.lists(people, max_size=2).map(tuple),
)


def refusal(act: Any, *given_ones: Any) -> Problem:
    with pytest.raises(Problem) as refused:
        act(*given_ones)
    assert refused.value.detail
    assert refused.value.fix
    return refused.value


@given(requests, callers)
def test_nobody_is_let_waive_a_rule_for_words_of_their_own(asked: Asked, who: Caller) -> None:
    own = who.member_id in (asked.author_id, asked.asked_by, *asked.writers)
    if own:
        assert not may_answer(asked, who)
        problem = refusal(admit, asked, who, REFUSED)
        assert (problem.slug, problem.record) == ("own-waiver", REFUSED)


@given(requests, callers)
def test_only_a_role_the_rule_names_counts_and_the_first_it_names_is_the_capacity(asked: Asked, who: Caller) -> None:
    if who.member_id in (asked.author_id, asked.asked_by, *asked.writers):
        return
    held = [role for role in asked.waivable_by if role in who.roles]
    if held:
        assert admit(asked, who, REFUSED) == held[0]
    else:
        assert refusal(admit, asked, who, REFUSED).slug == "forbidden"
        assert not may_answer(asked, who)


@given(requests, callers)
def test_what_is_offered_is_what_would_be_let_through(asked: Asked, who: Caller) -> None:
    offered = actions_on(asked, who)
    if "decideWaiver" in offered:
        assert asked.state == "asked"
        assert PROPOSAL.allows(asked.proposal_state, "submit"), "an answer is of use"
        assert admit(asked, who, REFUSED) in who.roles
    if "withdrawWaiver" in offered:
        require_withdrawer(asked, who)
    else:
        refusal(require_withdrawer, asked, who)


@pytest.mark.parametrize(
    ("asked", "who", "may"),
    [
        (OPEN, BO, True),
        (OPEN, ANA, False),
        (OPEN, CY, False),
        (GRANTED, CY, True),
        (GRANTED, DI, True),
        (GRANTED, BO, False),
        (GRANTED, ANA, False),
        (msgspec.structs.replace(GRANTED, over=True), CY, False),
    ],
    ids=["who asked", "author", "who could grant", "who granted", "who could have", "asker", "writer", "run out"],
)
def test_an_open_one_is_taken_back_by_who_asked_and_one_that_holds_by_who_could_have_granted_it(
    asked: Asked, who: UUID, may: bool
) -> None:
    assert ("withdrawWaiver" in actions_on(asked, caller("legal", member_id=who))) == may


def test_whoever_granted_it_takes_it_back_also_without_the_role() -> None:
    require_withdrawer(GRANTED, caller("staff", member_id=CY))
    assert refusal(require_withdrawer, GRANTED, caller("staff", member_id=DI)).slug == "forbidden"


def test_one_that_has_run_out_says_so_and_one_that_ended_cannot_end_again() -> None:
    over = refusal(require_withdrawer, msgspec.structs.replace(GRANTED, over=True), caller("legal", member_id=CY))
    assert (over.slug, "run out" in over.detail) == ("wrong-state", True)
    for state in ("refused", "withdrawn"):
        ended = msgspec.structs.replace(GRANTED, state=state)
        assert refusal(require_withdrawer, ended, caller("legal", member_id=CY)).slug == "wrong-state"


@pytest.mark.parametrize("state", sorted(PROPOSAL.states))
def test_a_waiver_is_asked_for_while_the_words_can_still_be_submitted(state: str) -> None:
    standing = Standing(state=state, author_id=ANA, last_editor_id=BO)
    author = caller("staff", member_id=ANA)
    if PROPOSAL.allows(state, "submit"):
        require_asker(standing, author)
    else:
        assert refusal(require_asker, standing, author).slug == "wrong-state"


def test_it_is_asked_for_by_whoever_may_submit_the_words() -> None:
    standing = Standing(state="draft", author_id=ANA, last_editor_id=BO)
    require_asker(standing, caller("comms_lead", member_id=BO))
    assert "author" in refusal(require_asker, standing, caller("staff", member_id=CY)).detail
    unable = refusal(require_asker, standing, caller("compliance", member_id=ANA))
    assert unable.extra["permission"] == "proposal.create"
