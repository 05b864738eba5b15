"""Steps on the way to a deadline: taken once, in order, asking nobody who has a part in it."""

from datetime import datetime, timedelta
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from tests.workflows.review.build import ANA, BO, CY, DI, EVA, NOON, frozen, review, seat, stage
from workflows.review.course import counted
from workflows.review.ladder import LadderStep, asked_too, due_steps, may_miss, next_step, taken
from workflows.review.view import ReviewNow
from workflows.routes.seating import Candidate, Deciders

REMIND, ESCALATE = NOON + timedelta(hours=2), NOON + timedelta(hours=3)


def late_review(escalate_to: str | None = "ceo_office", **changes: object) -> ReviewNow:
    steps = (frozen(0, escalate_to=escalate_to),)
    stages = (stage(0, opened_at=NOON, remind_at=REMIND, escalate_at=ESCALATE),)
    facts: dict[str, object] = {"stages": stages, "steps": steps}
    return review(seat(BO), seat(CY), **facts | changes)


def test_first_a_reminder_then_others_are_asked_then_nothing() -> None:
    now_is, seen = late_review(), []
    while (at := next_step(now_is)) is not None:
        steps = due_steps(now_is, at)
        seen.append((at, [step.kind for step in steps]))
        now_is = taken(now_is, steps, (), at)
    assert seen == [(REMIND, ["remind"]), (ESCALATE, ["escalate"])]


def test_nobody_else_is_asked_where_the_policy_names_nobody() -> None:
    now_is = late_review(None)
    assert asked_too(now_is, [0], {}, _deciders((DI, "Di", "ceo_office"))) == ()
    assert not may_miss(now_is)
    steps = due_steps(now_is, NOON + timedelta(days=2))
    assert may_miss(taken(now_is, steps, (), NOON + timedelta(days=2))), "its author is warned all the same"


def test_a_stage_that_waits_is_done_or_ended_has_no_steps() -> None:
    for state in ("waiting", "done", "stopped"):
        assert next_step(late_review(stages=(stage(0, state, remind_at=REMIND, escalate_at=ESCALATE),))) is None
    assert next_step(late_review(state="approved")) is None


@given(st.lists(st.integers(0, 5 * 60), min_size=1, max_size=12))
def test_however_often_and_late_one_looks_each_step_is_taken_once(minutes: list[int]) -> None:
    now_is, found = late_review(), list[LadderStep]()
    for minute in sorted(minutes):
        at = NOON + timedelta(minutes=minute)
        steps = due_steps(now_is, at)
        found += steps
        now_is = taken(now_is, steps, (), at)
        assert due_steps(now_is, at) == ()
    last = NOON + timedelta(minutes=max(minutes))
    assert found == [
        LadderStep(kind, 0)  # type: ignore[arg-type]
        for at, kind in ((REMIND, "remind"), (ESCALATE, "escalate"))
        if at <= last
    ]


def _deciders(*people: tuple[UUID, str, str]) -> Deciders:
    return Deciders(tuple(Candidate(who, name, (role,)) for who, name, role in people), {"ceo_office": "CEO office"})


def test_whoever_holds_the_role_is_asked_unless_they_have_a_part_in_it() -> None:
    deciders = _deciders(
        (ANA, "Ana", "ceo_office"), (BO, "Bo", "ceo_office"), (DI, "Di", "ceo_office"), (EVA, "Eva", "legal")
    )
    found = asked_too(late_review(), [0], {ANA: "wrote it"}, deciders)
    assert [(one.member_id, one.role) for one in found] == [(DI, "ceo_office")]
    assert found[0].why == (
        "You are asked too, as CEO office, because the stage “Step 1” runs late. Those who were asked before you may still "
        "decide."
    )


def later(*members: UUID, state: str = "waiting", **changes: object) -> ReviewNow:
    """A review whose first stage runs late, and whose second one will ask `members` of the CEO office."""
    changes = {"need": "any", **changes}
    steps = (frozen(0, escalate_to="ceo_office"), frozen(1, title="CEO office", roles=("ceo_office",), **changes))
    seats = [seat(one, state, 1, role="ceo_office") for one in members]
    return review(seat(BO), *seats, stages=(stage(0), stage(1, state)), steps=steps)


def test_one_who_can_be_spared_in_a_later_stage_is_asked_instead_and_says_so() -> None:
    deciders = _deciders((CY, "Cy", "ceo_office"), (DI, "Di", "ceo_office"))
    (found,) = asked_too(later(CY, DI), [0], {}, deciders)
    assert found.spared is not None
    assert (found.member_id, found.stage, found.spared.stage) == (CY, 0, 1)
    assert found.why.endswith("You decide here instead of in the stage “CEO office”, which has others to ask.")


def test_nobody_is_taken_from_a_stage_that_needs_them_or_asks_them_already() -> None:
    deciders = _deciders((CY, "Cy", "ceo_office"), (DI, "Di", "ceo_office"))
    only_cy = _deciders((CY, "Cy", "ceo_office"))
    assert asked_too(later(CY), [0], {}, only_cy) == ()
    for now_is in (later(CY, DI, need=2), later(CY, DI, need="all"), later(CY, DI, state="open")):
        assert asked_too(now_is, [0], {}, deciders) == ()
    unable = later(CY, DI)
    held = tuple(replace(one, able=False) if one.member_id == DI else one for one in unable.seats)
    assert asked_too(replace(unable, seats=held), [0], {}, only_cy) == (), "Di has lost the role"
    assert asked_too(later(CY, DI), [0], {DI: "covers for somebody who wrote it"}, deciders) == ()


def test_whoever_is_free_is_asked_before_anybody_is_taken_from_a_later_stage() -> None:
    deciders = _deciders((CY, "Cy", "ceo_office"), (DI, "Di", "ceo_office"), (EVA, "Eva", "ceo_office"))
    (found,) = asked_too(later(CY, DI), [0], {}, deciders)
    assert (found.member_id, found.spared) == (EVA, None)


@given(st.lists(st.sampled_from((CY, DI, EVA)), unique=True), st.sampled_from(("any", "all", 1, 2, 3)))
def test_however_many_stages_run_late_the_later_one_keeps_as_many_as_it_needs(
    members: list[UUID], need: str | int
) -> None:
    last = frozen(2, roles=("ceo_office",), need=need)
    steps = (frozen(0, escalate_to="ceo_office"), frozen(1, escalate_to="ceo_office"), last)
    seats = [seat(one, "waiting", 2, role="ceo_office") for one in members]
    now_is = review(*seats, stages=(stage(0), stage(1), stage(2, "waiting")), steps=steps)
    before = counted(last, 2, now_is.seats)
    found = asked_too(now_is, [0, 1], {}, _deciders(*((one, "X", "ceo_office") for one in members)))
    assert len({one.member_id for one in found}) == len(found)
    given_up = {one.spared.id for one in found if one.spared}
    after = counted(last, 2, [one for one in now_is.seats if one.id not in given_up])
    assert after.possible == before.possible
    assert after.needed == before.needed


def test_taking_steps_decides_nothing() -> None:
    before = late_review()
    moment: datetime = NOON + timedelta(hours=4)
    after = taken(before, due_steps(before, moment), (), moment)
    assert [one.state for one in after.seats] == [one.state for one in before.seats]
    assert after.state == before.state
    assert [one.state for one in after.stages] == [one.state for one in before.stages]
