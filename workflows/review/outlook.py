"""What one person's approval would do: worked out from every stage that is left and from the policy that applies now.

Rules kept: what is said before an approval is what then happens; every stage that is left is named; the sentence names no
person, because it goes on record with the decision. Computes only.
"""

from collections.abc import Sequence
from typing import Literal
from uuid import UUID

import msgspec

from tenants.ground.canonical_json import canonical_json, sha256
from tenants.ground.errors import Problem
from tenants.organizations.named_member import Who
from workflows.kinds.sentences import listed
from workflows.review.course import PENDING, Transition, Verdict, counted, moved_seats, moved_stages, on_verdict
from workflows.review.lapse import Lapse
from workflows.review.view import ReviewNow

Effect = Literal["counts", "passes_on", "approves", "lost"]


class StageLeft(msgspec.Struct, frozen=True, kw_only=True):
    """A stage that is not done after the approval: `still` more of `people` have to approve there."""

    id: str
    title: str
    still: int
    people: tuple[Who, ...]


class Outlook(msgspec.Struct, frozen=True, kw_only=True):
    """What the caller's approval would do.

    effect: it counts while others of the stage are still asked; passes the proposal on to the next stage; approves it; or would
    be lost at once. left: the stages that are then not done, in order. lost: what the policy that applies now does not allow,
    whoever approves. sentence: all of it in words, for the record. digest: names these facts; a decision may send it back, and is
    refused where they have changed. verdicts: what the caller can do that works.
    """

    effect: Effect
    left: tuple[StageLeft, ...]
    lost: Lapse | None
    sentence: str
    digest: str
    verdicts: tuple[Verdict, ...]


def outlook_of(
    review: ReviewNow, member_id: UUID, ahead: Lapse | None, afterwards: str, *, unsettled: bool = False
) -> Outlook:
    """Return what an approval by `member_id`, who holds an open seat of `review`, would do.

    `ahead` is what the policy that applies now does not allow of it; `afterwards` says what may happen then, as half a
    sentence: "its author may ...". `unsettled`: a thread is open that must be settled before anybody approves.
    """
    moves = on_verdict(review.route.stages, review.stages, review.seats, member_id, "approve")
    effect = _effect(moves, ahead)
    left = _left(review, moves)
    facts: list[object] = [effect, [stage.id for stage in left], list(review.lost_waivers), afterwards]
    facts += [ahead.number, list(ahead.rules)] if ahead else []
    return Outlook(
        effect=effect,
        left=left,
        lost=ahead,
        sentence=_sentence(effect, _asked(review, moves, left), ahead, afterwards),
        digest=sha256(canonical_json(facts)).hex(),
        verdicts=_verdicts(review, member_id, effect, unsettled=unsettled),
    )


def _effect(moves: Transition, ahead: Lapse | None) -> Effect:
    if moves.act == "approve":
        return "lost" if ahead else "approves"
    return "passes_on" if moves.stages else "counts"


def _left(review: ReviewNow, moves: Transition) -> tuple[StageLeft, ...]:
    stages, seats = moved_stages(review.stages, moves.stages), moved_seats(review.seats, moves.seats)
    left = []
    for stage in stages:
        if stage.state not in PENDING:
            continue
        step = review.route.stages[stage.number]
        count = counted(step, stage.number, seats)
        people = tuple(
            Who(id=seat.member_id, name=seat.name, roles=(seat.role,))
            for seat in seats
            if seat.stage == stage.number and seat.state in PENDING and seat.able
        )
        left.append(StageLeft(id=step.id, title=step.title, still=count.needed - count.approvals, people=people))
    return tuple(left)


def _verdicts(review: ReviewNow, member_id: UUID, effect: Effect, *, unsettled: bool) -> tuple[Verdict, ...]:
    works: list[Verdict] = ["request_changes", "reject"]
    if effect != "lost" and not review.lost_waivers and not unsettled:
        works.insert(0, "approve")
    try:
        on_verdict(review.route.stages, review.stages, review.seats, member_id, "recuse")
    except Problem:
        return tuple(works)
    return (*works, "recuse")


def _asked(review: ReviewNow, moves: Transition, left: Sequence[StageLeft]) -> str:
    """Return in words who is asked after the approval: stages that go on, those that open with it, and those that come later."""
    now = {review.route.stages[stage.number].id: stage.state for stage in review.stages}
    opened = {review.route.stages[number].id for number, state in moves.stages.items() if state == "open"}
    goes_on = [_named(stage) for stage in left if now[stage.id] == "open"]
    opens = [_named(stage) for stage in left if stage.id in opened]
    later = [_named(stage) for stage in left if now[stage.id] == "waiting" and stage.id not in opened]
    clauses = (
        [f"{listed(goes_on)} still {'needs' if len(goes_on) == 1 else 'need'} others to approve"] if goes_on else []
    )
    if opens:
        clauses.append(f"{listed(opens)} {'is' if len(opens) == 1 else 'are'} asked next")
    elif later:
        later[0] += " is asked"
    return ", then ".join([", and ".join(clauses), *later])


def _named(stage: StageLeft) -> str:
    return f"“{stage.title}”"


def _sentence(effect: Effect, asked: str, ahead: Lapse | None, afterwards: str) -> str:
    if ahead is not None:
        return _lost(effect, ahead)
    if effect == "approves":
        return f"Yours is the last approval it needs: with it, {afterwards}"
    return f"{asked}. Once they have approved too, {afterwards}"


def _lost(effect: Effect, ahead: Lapse) -> str:
    titles = listed(f"“{title}”" for title in ahead.titles)
    why = f"the policy that applies now, version {ahead.number}, does not allow it as it stands ({titles})"
    if effect == "lost":
        return f"Your approval would be lost at once, because {why}. Ask for a change instead."
    return f"Your approval is recorded, but it would be lost in the end, because {why}. Ask for a change instead."
