"""Who is told what: every concerned person once an act, nobody of their own act, a stranger never."""

from typing import Any
from uuid import UUID

import msgspec
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from tenants.ground.errors import Problem
from tenants.organizations.named_member import Who
from tests.workflows.review.build import ANA, BO, CY, DI, EVA, NOON, frozen, review, seat, stage
from workflows.notices.kinds import ASKING, DESK, KINDS, TO_PUT_RIGHT, NoticeKind
from workflows.notices.telling import each, outdated, told_of
from workflows.review.applying import apply
from workflows.review.course import on_end, on_take_back, on_verdict
from workflows.review.machine import PROPOSAL
from workflows.review.view import ReviewNow
from workflows.rows.snapshot import Snapshot

AUTHOR = UUID(int=9)
STRANGER = UUID(int=99)


def snapshot(now: ReviewNow | None, state: str = "in_review", version: int = 2, **changes: Any) -> Snapshot:
    facts: dict[str, Any] = {
        "id": UUID(int=400),
        "kind": "post",
        "title": "Trees",
        "state": state,
        "author": Who(id=AUTHOR, name="Author", roles=("staff",)),
        "last_editor_id": AUTHOR,
        "writers": (AUTHOR,),
        "networks": ("x",),
        "risk": "",
        "wanted_by": None,
        "revision": 1,
        "version": version,
        "updated_at": NOON,
        "draft": b"{}",
        "review": now,
    }
    return Snapshot(**facts | changes)


def moved(before: Snapshot, member: UUID, verdict: Any) -> Snapshot:
    assert before.review is not None
    now = before.review
    moves = on_verdict(now.route.stages, now.stages, now.seats, member, verdict)
    return msgspec.structs.replace(
        before,
        state=PROPOSAL.move(before.state, moves.act),
        version=before.version + 1,
        review=apply(now, moves, NOON),
    )


def said(before: Snapshot, after: Snapshot, by: UUID | None, **how: Any) -> dict[UUID, NoticeKind]:
    return {one.member_id: one.kind for one in told_of(before, after, by, **how)}


def two_stages(**changes: Any) -> ReviewNow:
    """Ana and Bo are asked first, one of them needed; then Cy and Di."""
    seats = (seat(ANA), seat(BO), seat(CY, "waiting", 1), seat(DI, "waiting", 1))
    return review(*seats, stages=(stage(0), stage(1, "waiting")), **changes)


def test_submitting_tells_those_who_are_asked_now_and_not_those_asked_later() -> None:
    draft = snapshot(None, "draft", version=1)
    assert said(draft, snapshot(two_stages()), AUTHOR) == {
        ANA: NoticeKind.ASKED_TO_DECIDE,
        BO: NoticeKind.ASKED_TO_DECIDE,
    }


def test_when_a_stage_is_done_the_next_is_asked_and_the_rest_of_it_no_longer() -> None:
    before = snapshot(two_stages())
    assert said(before, moved(before, ANA, "approve"), ANA) == {
        BO: NoticeKind.ASKED_NO_LONGER,
        CY: NoticeKind.ASKED_TO_DECIDE,
        DI: NoticeKind.ASKED_TO_DECIDE,
    }


def test_the_last_approval_tells_the_author() -> None:
    half = moved(snapshot(two_stages()), ANA, "approve")
    done = moved(half, CY, "approve")
    assert done.state == "approved"
    assert said(half, done, CY) == {AUTHOR: NoticeKind.APPROVED, DI: NoticeKind.ASKED_NO_LONGER}


@pytest.mark.parametrize(
    ("verdict", "kind"), [("request_changes", NoticeKind.CHANGE_REQUESTED), ("reject", NoticeKind.REJECTED)]
)
def test_an_objection_reaches_the_author_and_everybody_who_approved_before(verdict: str, kind: NoticeKind) -> None:
    half = moved(snapshot(two_stages()), ANA, "approve")
    assert said(half, moved(half, CY, verdict), CY) == {
        AUTHOR: kind,
        ANA: NoticeKind.OBJECTED,
        DI: NoticeKind.ASKED_NO_LONGER,
    }


@pytest.mark.parametrize(
    ("verdict", "kind"),
    [
        ("approve", NoticeKind.APPROVED),
        ("request_changes", NoticeKind.CHANGE_REQUESTED),
        ("reject", NoticeKind.REJECTED),
    ],
)
def test_whoever_else_wrote_in_it_is_told_how_it_ended_as_the_author_is(verdict: str, kind: NoticeKind) -> None:
    half = moved(snapshot(two_stages(), writers=(AUTHOR, EVA)), ANA, "approve")
    told = said(half, moved(half, CY, verdict), CY)
    assert (told[AUTHOR], told[EVA]) == (kind, kind)
    assert STRANGER not in told
    assert EVA not in said(half, moved(half, CY, verdict), EVA), "nobody is told of what they did"


def test_who_takes_an_approval_back_tells_the_author_and_the_others_who_approved() -> None:
    half = moved(snapshot(two_stages()), ANA, "approve")
    done = moved(half, CY, "approve")
    assert done.review is not None
    moves = on_take_back(done.review.stages, done.review.seats, CY)
    after = msgspec.structs.replace(done, state="changes_requested", version=9, review=apply(done.review, moves, NOON))
    assert said(done, after, CY) == {
        AUTHOR: NoticeKind.APPROVAL_TAKEN_BACK,
        ANA: NoticeKind.OBJECTED,
        DI: NoticeKind.ASKED_TO_DECIDE,
    }


def test_a_stage_that_opens_again_after_a_take_back_asks_its_people_again() -> None:
    before = snapshot(review(seat(ANA, "approved"), seat(BO, "open", 1), stages=(stage(0, "done"), stage(1))))
    now = review(
        seat(ANA, "taken_back"), seat(BO, "waiting", 1), seat(CY, "open"), stages=(stage(0), stage(1, "waiting"))
    )
    assert said(before, snapshot(now, version=3), ANA) == {
        CY: NoticeKind.ASKED_TO_DECIDE,
        BO: NoticeKind.ASKED_NO_LONGER,
        AUTHOR: NoticeKind.APPROVAL_TAKEN_BACK,
    }


def test_stepping_aside_tells_those_who_are_still_asked_in_that_stage() -> None:
    before = snapshot(two_stages())
    assert said(before, moved(before, ANA, "recuse"), ANA) == {BO: NoticeKind.RECUSED}


def test_words_that_change_tell_those_who_had_approved_and_are_not_asked_at_once() -> None:
    half = moved(snapshot(two_stages()), ANA, "approve")
    sent_back = moved(half, CY, "request_changes")
    anew = review(
        seat(BO), seat(CY, "waiting", 1), stages=(stage(0), stage(1, "waiting")), id=UUID(int=501), revision=2
    )
    assert said(sent_back, snapshot(anew, version=5), AUTHOR) == {
        BO: NoticeKind.ASKED_TO_DECIDE,
        ANA: NoticeKind.APPROVAL_FELL,
    }


def test_an_approval_that_stays_or_was_lost_before_does_not_fall() -> None:
    old = review(seat(ANA, "approved"), seat(BO, "open", 1), stages=(stage(0, "done"), stage(1)))
    kept = review(
        seat(ANA, "approved"), seat(BO, "open", 1), stages=(stage(0, "done"), stage(1)), id=UUID(int=501), revision=2
    )
    assert said(snapshot(old), snapshot(kept, version=3), AUTHOR) == {BO: NoticeKind.ASKED_TO_DECIDE}
    lost = snapshot(msgspec.structs.replace(old, state="approved"), "lapsed")
    anew = snapshot(review(seat(BO), id=UUID(int=501)), version=3)
    assert said(lost, anew, AUTHOR) == {BO: NoticeKind.ASKED_TO_DECIDE}, "they were told when it lapsed"


def test_an_end_without_decision_tells_the_author_and_everybody_who_was_asked() -> None:
    half = moved(snapshot(two_stages()), ANA, "approve")
    assert half.review is not None
    ended = apply(half.review, on_end(half.review.stages, half.review.seats, "expire"), NOON)
    after = msgspec.structs.replace(half, state="expired", version=4, review=ended)
    assert said(half, after, None) == dict.fromkeys((AUTHOR, ANA, CY, DI), NoticeKind.EXPIRED)


def test_taking_a_proposal_back_tells_those_who_were_asked_and_who_approved() -> None:
    half = moved(snapshot(two_stages()), ANA, "approve")
    assert half.review is not None
    ended = apply(half.review, on_end(half.review.stages, half.review.seats, "withdraw"), NOON)
    after = msgspec.structs.replace(half, state="withdrawn", version=4, review=ended)
    assert said(half, after, AUTHOR) == dict.fromkeys((ANA, CY, DI), NoticeKind.WITHDRAWN)


def test_somebody_who_is_added_because_time_runs_out_is_told_so_and_so_are_the_others() -> None:
    before = snapshot(review(seat(ANA), seat(BO)))
    after = snapshot(review(seat(ANA), seat(BO), seat(EVA)), version=3)
    assert said(before, after, None, asked_as=NoticeKind.ESCALATED_TO_YOU) == {
        EVA: NoticeKind.ESCALATED_TO_YOU,
        AUTHOR: NoticeKind.ESCALATED,
        ANA: NoticeKind.ESCALATED,
        BO: NoticeKind.ESCALATED,
    }


def test_what_asked_for_a_decision_is_out_of_date_once_the_seat_is_not_open() -> None:
    before = snapshot(two_stages())
    gone = outdated(before, moved(before, ANA, "approve"))
    assert {(one.member_id, one.kind) for one in gone} == {(member, kind) for member in (ANA, BO) for kind in ASKING}


def test_what_asked_the_author_for_something_is_out_of_date_once_it_is_submitted_again() -> None:
    sent_back = moved(snapshot(two_stages()), ANA, "request_changes")
    anew = snapshot(review(seat(ANA), id=UUID(int=501)), version=4)
    assert {(one.member_id, one.kind) for one in outdated(sent_back, anew)} == {(AUTHOR, kind) for kind in TO_PUT_RIGHT}
    assert outdated(snapshot(None, "draft", version=3), snapshot(review(seat(ANA)))) == ()


def test_an_event_told_by_its_name_leaves_out_who_did_it() -> None:
    told = each(NoticeKind.DISCUSSION_ANSWER, (ANA, BO, ANA), "c1", by_id=BO)
    assert [(one.member_id, one.key) for one in told] == [(ANA, "discussion_answer/c1")]


PEOPLE = (ANA, BO, CY, DI, EVA)
verdicts = st.lists(
    st.tuples(
        st.sampled_from(PEOPLE), st.sampled_from(["approve", "request_changes", "reject", "recuse", "end", "back"])
    ),
    max_size=8,
)


@example(spread=[0, 0, 0, 0, 1], needs=["any"] * 3, parallel=False, acts=[(PEOPLE[0], "approve"), (PEOPLE[0], "back")])
@given(
    spread=st.lists(st.integers(0, 2), min_size=5, max_size=5),
    needs=st.lists(st.sampled_from(["any", "all", 2]), min_size=3, max_size=3),
    parallel=st.booleans(),
    acts=verdicts,
)
def test_whatever_happens_each_is_told_once_nobody_of_their_own_act_and_no_stranger(
    spread: list[int], needs: list[Any], parallel: bool, acts: list[tuple[UUID, str]]
) -> None:
    numbers = {old: new for new, old in enumerate(sorted(set(spread)))}
    stages = tuple(
        stage(n, "open" if parallel or not n else "waiting", waits_for=() if parallel or not n else (n - 1,))
        for n in range(len(numbers))
    )
    seats = [seat(who, stages[numbers[n]].state, numbers[n]) for who, n in zip(PEOPLE, spread, strict=True)]
    steps = tuple(frozen(n, need=needs[n]) for n in range(len(numbers)))
    now = snapshot(review(*seats, stages=stages, steps=steps))
    for who, act in acts:
        try:
            after = after_act(now, who, act)
        except Problem:
            continue
        by = None if act == "end" else who
        told = told_of(now, after, by)
        assert len({one.member_id for one in told}) == len(told)
        assert by not in {one.member_id for one in told}
        assert {one.member_id for one in told} <= {AUTHOR, *PEOPLE}
        assert all_concerned(now, after) - {by} <= {one.member_id for one in told}
        assert len({(one.member_id, one.key) for one in told}) == len(told)
        now = after


def after_act(now: Snapshot, who: UUID, act: str) -> Snapshot:
    assert now.review is not None
    if act == "end":
        state = PROPOSAL.move(now.state, "expire")
        ended = apply(now.review, on_end(now.review.stages, now.review.seats, "expire"), NOON)
    elif act == "back":
        state = PROPOSAL.move(now.state, "take_back")
        ended = apply(now.review, on_take_back(now.review.stages, now.review.seats, who), NOON)
    else:
        PROPOSAL.move(now.state, "reroute")
        return moved(now, who, act)
    return msgspec.structs.replace(now, state=state, version=now.version + 1, review=ended)


def all_concerned(before: Snapshot, after: Snapshot) -> set[UUID]:
    """Those whose own matter changed: a seat that opened or closed without them, an approval that is worth nothing now."""
    assert before.review is not None
    assert after.review is not None
    was = {one.id: one.state for one in before.review.seats}
    found = {one.member_id for one in after.review.seats if (was[one.id] == "open") != (one.state == "open")}
    if after.state in ("changes_requested", "rejected", "expired"):
        found |= {one.member_id for one in before.review.seats if one.state == "approved"}
    return found | ({AUTHOR} if after.state != before.state else set())


def test_every_kind_says_how_it_is_told() -> None:
    assert set(KINDS) == set(NoticeKind)
    assert set(DESK) == {kind.value for kind, how in KINDS.items() if how.on_desk}
    assert not ASKING & set(DESK), "the desk lists what waits for a decision as something to do"
