"""What a page offers is what a mover would allow."""

from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from tenants.access.caller import Caller
from tenants.access.permissions import Permission
from workflows.review.actions import Standing, actions_on
from workflows.review.machine import PROPOSAL

ME, AUTHOR, EDITOR = (UUID(int=n) for n in (1, 2, 3))
people = st.sampled_from((ME, AUTHOR, EDITOR))


def caller(permissions: frozenset[Permission], roles: tuple[str, ...] = ("comms_lead",)) -> Caller:
    return Caller(
        person_id=ME,
        tenant_id=UUID(int=9),
        member_id=ME,
        name="Me",
        email="me@example.org",
        organization="Northfield",
        slug="northfield",
        zone="UTC",
        roles=roles,
        permissions=permissions,
    )


standings = st.builds(
    Standing,
    state=st.sampled_from(sorted(PROPOSAL.states)),
    author_id=people,
    last_editor_id=people,
    writers=st.lists(people, max_size=2).map(tuple),
    my_role=st.sampled_from((None, "comms_lead", "legal")),
    overdue=st.booleans(),
)
rights = st.frozensets(st.sampled_from(list(Permission)))


@given(standings, rights)
def test_nobody_is_offered_to_decide_their_own(standing: Standing, permissions: frozenset[Permission]) -> None:
    offered = actions_on(standing, caller(permissions))
    if ME in (standing.author_id, *standing.writers):
        assert "decide" not in offered


@given(standings, rights)
def test_deciding_needs_an_open_seat_in_a_role_still_held_the_right_and_time(
    standing: Standing, permissions: frozenset[Permission]
) -> None:
    if "decide" in actions_on(standing, caller(permissions)):
        assert standing.state == "in_review"
        assert standing.my_role == "comms_lead"
        assert Permission.PROPOSAL_DECIDE in permissions
        assert not standing.overdue


@given(standings, rights)
def test_nothing_is_offered_that_the_table_of_steps_refuses(
    standing: Standing, permissions: frozenset[Permission]
) -> None:
    acts = {
        "changeDraft": "change",
        "submitProposal": "submit",
        "withdrawProposal": "withdraw",
        "discardProposal": "discard",
        "rerouteProposal": "reroute",
        "decide": "approve",
    }
    for operation in actions_on(standing, caller(permissions)):
        assert PROPOSAL.allows(standing.state, acts[operation])


def test_without_any_permission_only_the_author_may_take_back_what_is_theirs() -> None:
    for state in PROPOSAL.states:
        other = Standing(state=state, author_id=AUTHOR, last_editor_id=AUTHOR)
        assert actions_on(other, caller(frozenset())) == []
