"""A review as people see it: facts of each step, times, and in words why it can no longer end well."""

from datetime import timedelta
from uuid import UUID

import msgspec
import pytest

from tenants.organizations.named_member import Who
from tests.workflows.review.build import ANA, BO, BRIEF, CY, DI, NOON, REVISION, frozen, review, seat, stage
from workflows.review.applying import apply
from workflows.review.course import on_end, on_verdict
from workflows.review.view import ReviewNow, SeatCover, blocked_because, shown, waiver_lost, with_me

HOUR = timedelta(hours=1)
TWO = review(
    seat(BO, "approved", decided_at=NOON, reason="Fine.", quotes=("trees",)),
    seat(CY, "released"),
    seat(DI, "open", 1, role="ceo_office", due_at=NOON + 8 * HOUR),
    stages=(stage(0, "done"), stage(1)),
    steps=(frozen(0), frozen(1, roles=("ceo_office",), title="CEO office")),
)


def test_each_step_is_shown_as_facts_with_its_own_seats() -> None:
    told = shown(TWO)
    assert (told.revision_digest, told.brief_digest, told.state) == (REVISION.hex(), BRIEF.hex(), "open")
    first, second = told.stages
    assert [(one.who.name, one.state) for one in first.seats] == [("Bo", "approved"), ("Cy", "released")]
    assert (first.state, first.approved, first.needed, first.due_at) == ("done", 1, 1, None)
    assert (second.title, second.waits_for, second.approved, second.needed) == ("CEO office", ("s0",), 0, 1)
    assert second.due_at == NOON + 8 * HOUR
    assert second.seats[0].who.roles == ("ceo_office",)


def test_a_stage_that_ended_before_it_began_was_never_reached() -> None:
    ended = review(stages=(stage(0, "stopped", opened_at=NOON), stage(1, "stopped")), state="rejected")
    assert [one.state for one in shown(ended).stages] == ["stopped", "never_reached"]


def test_what_was_said_is_shown_and_nothing_is_shown_as_nothing() -> None:
    said, silent = shown(TWO).stages[0].seats
    assert (said.reason, said.quotes, said.decided_at) == ("Fine.", ("trees",), NOON)
    assert (silent.reason, silent.quotes, silent.decided_at) == (None, (), None)
    blank = shown(review(seat(BO, "approved", reason="")))
    assert blank.stages[0].seats[0].reason is None


def test_roles_that_have_yet_to_approve_are_named_where_each_must() -> None:
    both = frozen(0, roles=("comms_lead", "legal"), need="all", distinct_roles=True)
    told = shown(review(seat(BO, "approved"), seat(CY, role="legal"), steps=(both,)))
    assert (told.stages[0].approved, told.stages[0].needed, told.stages[0].lacking_roles) == (1, 2, ("legal",))


def test_it_is_due_when_the_first_open_step_is_and_at_its_end_when_none_is() -> None:
    assert (TWO.stage, TWO.step.title, TWO.due_at) == (1, "CEO office", NOON + 8 * HOUR)
    together = review(stages=(stage(0, due_at=NOON + 9 * HOUR), stage(1, "open", due_at=NOON + 2 * HOUR)))
    assert together.due_at == NOON + 2 * HOUR
    ended = review(stages=(stage(0, "done"), stage(1, "stopped")), state="expired")
    assert ended.due_at == ended.expires_at


@pytest.mark.parametrize(
    ("states", "mine"),
    [
        ((), None),
        (("open",), "open"),
        (("released", "open"), "open"),
        (("released", "waiting"), "waiting"),
        (("released",), "released"),
        (("recused",), "recused"),
    ],
)
def test_my_seat_is_the_one_i_hold_now_and_not_one_i_was_released_from(
    states: tuple[str, ...], mine: str | None
) -> None:
    held = review(seat(CY), *(seat(BO, state, number) for number, state in enumerate(states)))
    assert with_me(held, BO) == mine
    found = held.open_seat(BO)
    assert (found is not None) == ("open" in states)


def covered_by(deputy: UUID) -> SeatCover:
    return SeatCover(id=UUID(int=800), deputy=Who(id=deputy, name="Deputy"), until=NOON + 8 * HOUR)


def test_a_deputy_decides_from_their_own_seat_first_then_from_the_most_pressing_of_those_they_cover_for() -> None:
    late = seat(BO, cover=covered_by(DI), due_at=NOON + 3 * HOUR)
    soon = seat(CY, cover=covered_by(DI), due_at=NOON + 2 * HOUR)
    assert review(late, soon).seat_to_decide(DI) == soon
    own = seat(DI, due_at=NOON + 9 * HOUR)
    assert review(late, soon, own).seat_to_decide(DI) == own
    assert review(late, soon).seat_to_decide(BO) == late, "whoever is covered can still decide"
    assert review(late, soon).seat_to_decide(ANA) is None
    assert review(seat(BO, "waiting", cover=covered_by(DI))).seat_to_decide(DI) is None


def test_what_was_decided_in_anothers_place_counts_for_both_and_is_shown_with_both_names() -> None:
    by = Who(id=DI, name="Di")
    held = review(seat(BO, "approved", decided_by=by, decided_at=NOON), seat(CY, cover=covered_by(ANA)))
    assert held.deciders == {BO, DI}
    assert held.approved_seat(DI) == held.approved_seat(BO) == held.seats[0]
    assert held.approved_seat(CY) is None
    assert (with_me(held, DI), with_me(held, ANA)) == ("approved", "open")
    first, second = shown(held).stages[0].seats
    assert (first.decided_by, first.covered_by) == (by, None)
    assert second.covered_by is not None
    assert (second.covered_by.who.id, second.decided_by) == (ANA, None)


def test_a_review_that_can_end_well_says_nothing() -> None:
    assert blocked_because(TWO) is None
    assert blocked_because(review(seat(BO, able=False), seat(CY))) is None, "one of them is enough"


def test_when_too_few_are_left_the_step_and_those_who_left_are_named_and_what_helps() -> None:
    told = blocked_because(review(seat(BO, able=False), seat(CY, able=False)))
    assert told is not None
    assert "the stage “Step 1”" in told
    assert "Bo and Cy can no longer decide here." in told
    assert "reroute" in told


def test_a_later_step_that_nobody_can_decide_is_told_now() -> None:
    held = review(seat(BO), seat(DI, "waiting", 1, able=False), stages=(stage(0), stage(1, "waiting")))
    told = blocked_because(held)
    assert told is not None
    assert "Step 2" in told
    assert "Step 1" not in told


def test_whoever_approved_and_left_since_is_not_missed() -> None:
    both = frozen(0, need=2)
    assert blocked_because(review(seat(BO, "approved", able=False), seat(CY), steps=(both,))) is None


def test_where_everyone_is_asked_one_who_left_stops_it() -> None:
    everyone = frozen(0, need="all")
    assert blocked_because(review(seat(BO, "approved"), seat(CY, able=False), steps=(everyone,))) is not None


@pytest.mark.parametrize("state", ["approved", "rejected", "expired", "withdrawn", "changes_requested"])
def test_a_review_that_ended_is_not_told_to_be_stuck(state: str) -> None:
    ended = review(seat(BO, able=False), state=state, lost_waivers=("No widgets",))
    assert blocked_because(ended) is None


def test_a_waiver_that_no_longer_holds_is_told_before_anything_else() -> None:
    held = msgspec.structs.replace(review(seat(BO, able=False)), lost_waivers=("No widgets",))
    assert blocked_because(held) == waiver_lost(("No widgets",))
    assert "“No widgets”" in waiver_lost(("No widgets",))
    assert "submit it again" in waiver_lost(("No widgets",))


def after(held: ReviewNow, who: object, verdict: str, hours: int) -> ReviewNow:
    moves = on_verdict(held.route.stages, held.stages, held.seats, who, verdict)  # type: ignore[arg-type]
    return apply(held, moves, NOON + hours * HOUR)


WAITING = review(
    seat(BO, due_at=NOON + 4 * HOUR),
    seat(CY, due_at=NOON + 4 * HOUR),
    seat(DI, "waiting", 1),
    seat(ANA, "waiting", 2),
    stages=(stage(0, opened_at=NOON), stage(1, "waiting"), stage(2, "waiting")),
    steps=(frozen(0), frozen(1), frozen(2, decide_within=30)),
)


def test_a_step_that_opens_is_due_after_its_own_hours_from_then_and_its_seats_with_it() -> None:
    opened = after(WAITING, BO, "approve", 1)
    assert [one.state for one in opened.stages] == ["done", "open", "waiting"]
    assert (opened.stages[1].opened_at, opened.stages[1].due_at) == (NOON + HOUR, NOON + 5 * HOUR)
    assert {one.name: one.due_at for one in opened.seats}["Di"] == NOON + 5 * HOUR
    assert opened.stages[2] == WAITING.stages[2], "what does not open keeps its times"


def test_no_step_is_due_later_than_the_review_ends() -> None:
    last = after(after(WAITING, BO, "approve", 1), DI, "approve", 2)
    assert (last.stages[2].opened_at, last.stages[2].due_at) == (NOON + 2 * HOUR, WAITING.expires_at)
    assert last.due_at == last.expires_at


def test_an_approval_that_does_not_finish_a_step_moves_no_time() -> None:
    both = msgspec.structs.replace(
        WAITING, route=msgspec.structs.replace(WAITING.route, stages=(frozen(0, need=2), frozen(1), frozen(2)))
    )
    once = after(both, BO, "approve", 3)
    assert once.stages == both.stages
    assert [one.state for one in once.seats] == ["approved", "open", "waiting", "waiting"]


@pytest.mark.parametrize("act", ["withdraw", "expire"])
def test_an_end_from_outside_closes_everything_that_waits(act: str) -> None:
    ended = apply(WAITING, on_end(WAITING.stages, WAITING.seats, act), NOON)  # type: ignore[arg-type]
    assert ended.state in ("withdrawn", "expired")
    assert {one.state for one in ended.stages} == {"stopped"}
    assert {one.state for one in ended.seats} == {"released"}
    assert ended.open_seat(BO) is None
