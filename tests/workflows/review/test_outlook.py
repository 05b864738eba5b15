"""What is said before an approval is what then happens, on any route and with anybody else deciding meanwhile or not."""

from datetime import timedelta
from typing import Any
from uuid import UUID

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from policies.document.document import Route, Stage
from policies.subject.findings import Finding, Place
from tenants.ground.errors import Problem
from tests.workflows.review.build import BO, CY, DI, EVA, NOON, frozen, review, seat, stage
from workflows.review.applying import apply
from workflows.review.course import PENDING, on_verdict
from workflows.review.lapse import Lapse
from workflows.review.outlook import Outlook, outlook_of
from workflows.review.view import ReviewNow, SeatRow, StageRow
from workflows.routes.routing import freeze
from workflows.routes.seating import Candidate

ROLES = ("comms_lead", "ceo_office", "legal")
THEN = "it is approved."
FINDING = Finding(
    rule="no-gloves",
    title="No gloves",
    severity="block",
    message="It says gloves.",
    why="",
    check="banned-terms",
    remedy="",
    waivable_by=(),
    place=Place(field="/text"),
)
LAPSE = Lapse(at=NOON, version_id=UUID(int=7), number=7, findings=(FINDING,))


def told(held: ReviewNow, member: UUID = BO, ahead: Lapse | None = None) -> Outlook:
    return outlook_of(held, member, ahead, THEN)


TWO = review(
    seat(BO), seat(CY), seat(DI, "waiting", 1), stages=(stage(0), stage(1, "waiting")), steps=(frozen(0), frozen(1))
)
THREE = review(
    seat(BO),
    seat(DI, "waiting", 1),
    seat(EVA, "waiting", 2),
    stages=(stage(0), stage(1, "waiting"), stage(2, "waiting")),
)


def test_the_last_approval_is_called_the_last() -> None:
    only = told(review(seat(BO), seat(CY)))
    assert (only.effect, only.left) == ("approves", ())
    assert only.sentence == "Yours is the last approval it needs: with it, it is approved."


def test_every_stage_that_is_left_is_named_with_its_people() -> None:
    first = told(THREE)
    assert first.effect == "passes_on"
    assert [(left.title, [who.name for who in left.people], left.still) for left in first.left] == [
        ("Step 2", ["Di"], 1),
        ("Step 3", ["Eva"], 1),
    ]
    assert "“Step 2” is asked next, then “Step 3”. Once they" in first.sentence


def test_where_others_of_the_stage_are_asked_too_it_is_named_with_those_after_it() -> None:
    both = told(msgspec.structs.replace(TWO, route=review(steps=(frozen(0, need=2), frozen(1))).route))
    assert (both.effect, [left.title for left in both.left]) == ("counts", ["Step 1", "Step 2"])
    assert [who.name for who in both.left[0].people] == ["Cy"]
    assert "“Step 1” still needs others to approve, then “Step 2” is asked. Once they" in both.sentence


def test_stages_beside_one_another_are_told_apart_from_those_that_come_later() -> None:
    beside = review(
        seat(BO),
        seat(CY, "open", 1),
        seat(DI, "waiting", 2),
        seat(EVA, "waiting", 3),
        stages=(stage(0), stage(1, waits_for=()), stage(2, "waiting", waits_for=(0,)), stage(3, "waiting")),
    )
    assert (
        "“Step 2” still needs others to approve, and “Step 3” is asked next, then “Step 4”. Once they have approved too,"
        in told(beside).sentence
    )


def test_the_digest_names_what_may_happen_afterwards() -> None:
    later = outlook_of(TWO, BO, None, "it is approved at once.")
    assert later.digest != told(TWO).digest, "where the time to appear passes meanwhile, the sentence is another"


def test_an_approval_the_policy_of_today_would_take_at_once_is_not_offered_and_says_what_to_do() -> None:
    lost = told(review(seat(BO)), ahead=LAPSE)
    assert lost.effect == "lost"
    assert "approve" not in lost.verdicts
    assert "lost at once" in lost.sentence
    assert "“No gloves”" in lost.sentence
    assert "Ask for a change" in lost.sentence


def test_an_approval_that_would_be_lost_in_the_end_says_so_too() -> None:
    passed = told(TWO, ahead=LAPSE)
    assert passed.effect == "passes_on"
    assert "lost in the end" in passed.sentence
    assert "approve" in passed.verdicts


def test_what_cannot_work_is_not_offered() -> None:
    alone = told(review(seat(BO)))
    assert "recuse" not in alone.verdicts, "nobody would be left"
    assert "recuse" in told(review(seat(BO), seat(CY))).verdicts
    unwaived = told(review(seat(BO), lost_waivers=("No widgets",)))
    assert "approve" not in unwaived.verdicts


def test_names_of_people_stand_beside_the_sentence_and_never_in_it() -> None:
    for outlook in (told(TWO), told(THREE), told(review(seat(BO), seat(CY)))):
        assert not any(name in outlook.sentence for name in ("Bo", "Cy", "Di", "Eva"))


def test_the_digest_names_what_happens_and_not_who_is_asked() -> None:
    other = msgspec.structs.replace(TWO, seats=tuple(each for each in TWO.seats if each.member_id != CY))
    assert told(TWO).digest == told(other).digest
    assert len({told(TWO).digest, told(THREE).digest, told(TWO, ahead=LAPSE).digest}) == 3


def _route(rows: list[tuple[tuple[str, ...], Any, bool]]) -> Route:
    stages = tuple(
        Stage(id=f"s{n}", title=f"Stage {n}", roles=roles, why="w", need=need, distinct_roles=distinct)
        for n, (roles, need, distinct) in enumerate(rows)
    )
    return Route(id="r", title="R", stages=stages)


role_sets = st.lists(st.sampled_from(ROLES), min_size=1, max_size=3, unique=True).map(tuple)
routes = st.lists(
    st.tuples(role_sets, st.sampled_from(("any", "all", 2, "half", "majority")), st.booleans()), min_size=1, max_size=4
)
holders = st.lists(st.lists(st.sampled_from(ROLES), min_size=1, max_size=3, unique=True), min_size=1, max_size=7)


def opened(route: Route, held: list[list[str]], waits: list[tuple[int, ...]]) -> ReviewNow | None:
    """Return a review of `route` by people with the roles `held`; None where nobody could decide some stage."""
    people = [Candidate(UUID(int=n + 1), f"P{n}", tuple(roles)) for n, roles in enumerate(held)]
    routing = freeze(route, people, excluded={}, opened_at=NOON, titles={})
    if routing.problem:
        return None
    stages = tuple(
        StageRow(number=n, state="waiting" if waits[n] else "open", waits_for=waits[n], due_at=due)
        for n, due in enumerate(routing.due)
    )
    seats = tuple(
        SeatRow(
            id=UUID(int=1_000 + n),
            stage=one.stage,
            member_id=one.member_id,
            role=one.role,
            state=stages[one.stage].state,
            name=one.name,
            why=one.why,
        )
        for n, one in enumerate(routing.seats)
    )
    return review(*seats, stages=stages, steps=routing.route.stages, expires_at=NOON + timedelta(days=9))


@settings(max_examples=300)
@given(routes, holders, st.data(), st.booleans())
def test_what_is_told_before_every_approval_comes_true(
    rows: list[tuple[tuple[str, ...], Any, bool]], held: list[list[str]], data: st.DataObject, newer: bool
) -> None:
    """Whoever approves, in any order: the state is the one told, and exactly the stages told are still to be done."""
    earlier = [
        st.lists(st.sampled_from(range(n)), max_size=n, unique=True) if n else st.just([]) for n in range(len(rows))
    ]
    waits = [tuple(sorted(data.draw(one))) for one in earlier]
    now = opened(_route(rows), held, waits)
    if now is None:
        return
    ahead = LAPSE if newer else None
    while now.state == "open":
        open_seats = [one for one in now.seats if one.state == "open"]
        mine = data.draw(st.sampled_from(open_seats))
        said = outlook_of(now, mine.member_id, ahead, THEN)
        others = len([one for one in now.stages if one.state == "open"])
        now = apply(now, on_verdict(now.route.stages, now.stages, now.seats, mine.member_id, "approve"), NOON)
        left = tuple(now.route.stages[one.number].id for one in now.stages if one.state in PENDING)
        assert tuple(one.id for one in said.left) == left
        assert all(one.still > 0 and one.people for one in said.left), "each of them is still somebody's"
        assert all(f"“{one.title}”" in said.sentence for one in said.left) or newer
        assert (said.effect in ("approves", "lost")) == (now.state == "approved")
        assert (said.effect == "lost") == (now.state == "approved" and newer)
        assert ("lost" in said.sentence) == newer
        assert others
    assert not any(one.state in PENDING for one in now.stages)


@given(routes, holders)
def test_every_verdict_that_is_offered_can_be_given(
    rows: list[tuple[tuple[str, ...], Any, bool]], held: list[list[str]]
) -> None:
    now = opened(_route(rows), held, [(n - 1,) if n else () for n in range(len(rows))])
    if now is None:
        return
    for mine in (one for one in now.seats if one.state == "open"):
        offered = outlook_of(now, mine.member_id, None, THEN).verdicts
        for verdict in ("approve", "request_changes", "reject", "recuse"):
            try:
                on_verdict(now.route.stages, now.stages, now.seats, mine.member_id, verdict)
            except Problem:
                assert verdict not in offered
            else:
                assert verdict in offered


@pytest.mark.parametrize("effect", ["approves", "lost"])
def test_a_stranger_to_the_review_is_told_nothing(effect: str) -> None:
    with pytest.raises(Problem):
        told(review(seat(BO)), EVA, LAPSE if effect == "lost" else None)
