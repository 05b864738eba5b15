"""What a caller is shown of a proposal: the words they may see, where it stands, and what their approval would do."""

from datetime import timedelta
from typing import Any
from uuid import UUID

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tenants.access.caller import Caller
from tenants.organizations.named_member import Who
from tests.tenants.access.build import caller
from tests.workflows.kinds.contents import POST
from tests.workflows.review.build import ANA, BO, CY, DI, EVA, NOON, frozen, review, seat, stage
from workflows.kinds.stored import canonical
from workflows.review.lapse import Lapse
from workflows.review.machine import PROPOSAL
from workflows.review.view import ReviewNow, SeatCover
from workflows.rows.snapshot import ProposalView, Snapshot, present
from workflows.rows.summaries import Summarizer

DRAFT = msgspec.structs.replace(POST, title="As it is being written")
SENT = msgspec.structs.replace(POST, title="As it was submitted")
AUTHOR, LEAD = caller("staff", member_id=ANA), caller("comms_lead", member_id=BO)
OFFICER = caller("compliance", member_id=CY)


def snapshot(state: str = "in_review", held: ReviewNow | None = None, **changes: Any) -> Snapshot:
    facts: dict[str, Any] = {
        "id": UUID(int=700),
        "kind": "post",
        "title": "Tree planting",
        "state": state,
        "author": Who(id=ANA, name="Ana", roles=("staff",)),
        "last_editor_id": ANA,
        "writers": (ANA,),
        "networks": ("x",),
        "risk": "low",
        "wanted_by": None,
        "revision": 1,
        "version": 2,
        "updated_at": NOON,
        "draft": canonical(DRAFT),
        "submitted": canonical(SENT),
        "submitted_by": (ANA,),
        "review": held,
    }
    return Snapshot(**facts | changes)


def title(shown: ProposalView) -> str:
    return shown.content.title


STATES = sorted(PROPOSAL.states - {"draft", "discarded"})


@pytest.mark.parametrize("state", STATES)
def test_words_not_yet_submitted_are_shown_to_those_who_may_change_them_and_to_nobody_else(state: str) -> None:
    held = snapshot(state)
    assert title(present(held, AUTHOR)) == DRAFT.title, "the author wrote them"
    helps = state == "changes_requested"
    assert title(present(held, LEAD)) == (DRAFT.title if helps else SENT.title)
    assert title(present(held, OFFICER)) == SENT.title, "whoever reads everything reads what was submitted"


def test_before_anything_was_submitted_there_is_only_the_draft() -> None:
    first = snapshot("draft", submitted=None, submitted_by=(), revision=0)
    assert title(present(first, AUTHOR)) == DRAFT.title
    assert present(first, AUTHOR).review is None


ONE = review(seat(BO), seat(CY))
BOTH = review(seat(BO), seat(CY), steps=(frozen(0, need=2),))
FIRST = review(seat(BO), seat(DI, "waiting", 1), stages=(stage(0), stage(1, "waiting")))


@pytest.mark.parametrize("held", [ONE, BOTH, FIRST], ids=["one", "two", "first of two"])
def test_whoever_holds_an_open_seat_may_decide(held: ReviewNow) -> None:
    shown = present(snapshot(held=held), LEAD)
    assert shown.my_seat == "open"
    assert "decide" in shown.summary.actions


@pytest.mark.parametrize(
    "who",
    [AUTHOR, OFFICER, caller("staff", member_id=BO), caller("comms_lead", member_id=DI)],
    ids=["author", "reads everything", "lost the role", "was not asked"],
)
def test_whoever_may_not_decide_is_promised_nothing(who: Caller) -> None:
    shown = present(snapshot(held=review(seat(BO))), who)
    assert "decide" not in shown.summary.actions


def test_whoever_wrote_words_of_it_is_promised_nothing_though_they_hold_a_seat() -> None:
    assert "decide" not in present(snapshot(held=ONE, writers=(ANA, BO)), LEAD).summary.actions


def test_when_time_is_over_nothing_is_promised_and_it_is_not_sent_to_others() -> None:
    late = present(snapshot(held=msgspec.structs.replace(ONE, overdue=True)), LEAD)
    assert "decide" not in late.summary.actions
    assert not {"decide", "rerouteProposal"} & set(late.summary.actions)


def test_a_list_shows_with_whom_it_is_and_until_when_only_while_it_is_being_decided() -> None:
    open_one = present(snapshot(held=FIRST), OFFICER).summary
    assert (open_one.with_whom, open_one.due_at, open_one.expires_at) == (("Bo",), FIRST.due_at, FIRST.expires_at)
    ended = msgspec.structs.replace(FIRST, state="rejected")
    closed = present(snapshot("rejected", held=ended), OFFICER)
    assert (closed.summary.with_whom, closed.summary.due_at, closed.summary.expires_at) == ((), None, None)
    assert closed.review is not None, "how it ended stays to be read"


def test_why_an_approval_was_lost_is_shown_until_it_is_submitted_again() -> None:
    lapse = Lapse(at=NOON, version_id=UUID(int=6), number=3, findings=())
    ended = msgspec.structs.replace(ONE, state="approved")
    assert present(snapshot("lapsed", held=ended, lapse=lapse), AUTHOR).lapse == lapse
    assert present(snapshot("in_review", held=ONE, lapse=lapse), AUTHOR).lapse is None


def test_a_review_that_nobody_can_decide_says_so() -> None:
    stuck = present(snapshot(held=review(seat(BO, able=False))), OFFICER)
    assert stuck.blocked_because is not None
    assert "Bo can no longer decide here." in stuck.blocked_because


members = st.sampled_from((ANA, BO, CY))
rows = st.fixed_dictionaries(
    {
        "id": st.just(UUID(int=700)),
        "kind": st.just("post"),
        "title": st.just("Tree planting"),
        "state": st.sampled_from(sorted(PROPOSAL.states)),
        "author_id": members,
        "last_editor_id": members,
        "writers": st.lists(members, max_size=2),
        "networks": st.just(["x"]),
        "risk": st.just("low"),
        "risk_because": st.just([]),
        "wanted_by": st.none(),
        "revision": st.just(1),
        "version": st.just(2),
        "updated_at": st.just(NOON),
        "due_at": st.none() | st.just(NOON),
        "expires_at": st.none() | st.just(NOON + timedelta(hours=1)),
        "low_risk": st.booleans(),
        "overdue": st.booleans(),
        "with_whom": st.lists(members, max_size=3, unique=True),
        "my_role": st.sampled_from((None, "comms_lead", "legal")),
        "lent_role": st.none() | st.just("ceo_office"),
        "lent_by": st.just(EVA),
        "covers_for": st.just([]) | st.just([ANA]),
    }
)
PEOPLE = {member: Who(id=member, name=name, roles=()) for member, name in ((ANA, "Ana"), (BO, "Bo"), (CY, "Cy"))}
TOLD = msgspec.json.encode(list(PEOPLE.values())).decode()
"""Everybody, as the first row of a list brings them."""


@given(st.lists(rows, max_size=8), st.sampled_from((AUTHOR, LEAD, OFFICER)))
def test_each_row_of_a_list_is_shown_as_if_it_stood_alone(found: list[dict[str, Any]], who: Caller) -> None:
    """What is remembered from one row to the next changes nothing that is shown of it."""
    found = [row | {"people": TOLD if place == 0 else None} for place, row in enumerate(found)]
    together = Summarizer(who, found)
    for row in found:
        shown = together.summary(row)
        alone = row | {"people": TOLD}
        assert shown == Summarizer(who, [alone]).summary(alone)
        assert list(shown.with_whom) == sorted(PEOPLE[member].name for member in row["with_whom"])


@given(rows, st.sampled_from((AUTHOR, LEAD)))
def test_a_list_and_the_page_behind_it_offer_the_same(row: dict[str, Any], who: Caller) -> None:
    role = row["my_role"] if row["state"] == "in_review" else None
    lent = row["lent_role"] if row["state"] == "in_review" else None
    cover = SeatCover(id=UUID(int=800), deputy=Who(id=who.member_id, name="Deputy"), until=NOON)
    seats = [seat(who.member_id, role=role)] if role else []
    seats += [seat(EVA, role=lent, cover=cover)] if lent else []
    held = review(*seats, overdue=row["overdue"])
    page = snapshot(
        row["state"],
        held=held,
        author=PEOPLE[row["author_id"]],
        last_editor_id=row["last_editor_id"],
        writers=tuple(row["writers"]),
        covers_for=tuple(row["covers_for"]),
    )
    alone = row | {"people": TOLD, "my_role": role, "lent_role": lent}
    offered = Summarizer(who, [alone]).summary(alone).actions
    assert offered == present(page, who).summary.actions
