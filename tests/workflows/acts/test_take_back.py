"""An approval can be taken back until what it allows is due to appear: by its giver alone, with a reason, on record."""

from datetime import UTC, datetime
from typing import Any

import msgspec
import pytest

from tenants.ledger.entry_types import EntryType
from tenants.record.entries import Filter
from tenants.record.verification import recompute
from tests.cast import automated
from tests.workflows.acts.test_decide import let_time_pass
from tests.workflows.refusals import refusal
from tests.workflows.stage import Stage
from workflows.acts.draft import withdraw_proposal
from workflows.acts.take_back import take_back_approval
from workflows.rows.named_rows import COMPARISONS
from workflows.rows.snapshot import ProposalView

ONE = "Bring boots on Saturday."
TWO = "Bring boots on Saturday. #PlantWithUs"


async def taken_back(
    stage: Stage, proposal: ProposalView, who: str, reason: str = "I had overlooked the date."
) -> ProposalView:
    return await stage.act(take_back_approval, who, proposal.summary.id, reason)


async def approved(stage: Stage, words: str = ONE, **changes: Any) -> ProposalView:
    view = await stage.decide(await stage.submitted(stage.post(words, **changes)), "lead")
    if words == TWO:
        view = await stage.decide(await stage.get(view, "chief"), "chief")
    assert view.summary.state == "approved"
    return view


@pytest.mark.parametrize("words", [ONE, TWO], ids=["the only stage", "the second of two"])
async def test_the_stage_is_decided_again_and_whoever_took_it_back_may_decide_again(stage: Stage, words: str) -> None:
    view = await approved(stage, words)
    who = "lead" if words == ONE else "chief"
    assert (await stage.get(view, who)).can_take_back
    after = await taken_back(stage, view, who)
    assert after.summary.state == "in_review"
    assert not after.can_take_back
    assert after.my_seat == "open"
    again = await stage.get(view, who)
    assert after == msgspec.structs.replace(again, outlook=None), "the answer is what reading again shows"
    assert again.review is not None
    seats = [seat for each in again.review.stages for seat in each.seats]
    (gone,) = [seat for seat in seats if seat.state == "taken_back"]
    assert gone.reason == "I had overlooked the date."
    (entry,) = await stage.events(Filter(types=(EntryType.REVIEW_TAKEN_BACK.value,)))
    assert entry.body["verdict"] == "take_back"
    assert (await stage.decide(again, who)).summary.state == "approved"
    assert (await recompute(stage.database, stage.cast.tenant, COMPARISONS)).sound


async def test_what_was_approved_again_can_be_taken_back_again(stage: Stage) -> None:
    view = await approved(stage)
    for reason in ("I had overlooked the date.", "And the place."):
        view = await stage.decide(await taken_back(stage, view, "lead", reason), "lead")
    assert view.summary.state == "approved"
    assert view.review is not None
    said = [seat.reason for each in view.review.stages for seat in each.seats if seat.state == "taken_back"]
    assert sorted(map(str, said)) == ["And the place.", "I had overlooked the date."]
    assert (await recompute(stage.database, stage.cast.tenant, COMPARISONS)).sound


async def test_a_later_stage_waits_again_and_opens_when_the_earlier_one_is_done_again(stage: Stage) -> None:
    view = await stage.decide(await stage.submitted(stage.post(TWO)), "lead")
    await taken_back(stage, view, "lead")
    after = await stage.get(view, "chief")
    assert (after.summary.state, after.my_seat) == ("in_review", "waiting")
    assert "decide" not in after.summary.actions
    assert (await refusal(stage.decide(after, "chief"))).slug == "not-your-seat"
    view = await stage.decide(await stage.get(view, "lead"), "lead")
    assert (await stage.get(view, "chief")).my_seat == "open"
    assert (await stage.decide(await stage.get(view, "chief"), "chief")).summary.state == "approved"


async def test_what_a_later_stage_approved_stands_while_the_earlier_one_decides_again(stage: Stage) -> None:
    view = await approved(stage, TWO)
    after = await taken_back(stage, view, "lead")
    assert after.review is not None
    assert [each.state for each in after.review.stages] == ["open", "done"]
    assert (await stage.get(view, "chief")).my_seat == "approved"
    assert (await stage.decide(await stage.get(view, "lead"), "lead")).summary.state == "approved"


async def test_approved_long_ago_there_is_time_again_until_it_should_appear(stage: Stage) -> None:
    view = await approved(stage)
    await let_time_pass(stage)
    after = await taken_back(stage, view, "lead")
    assert after.summary.expires_at is not None
    assert after.summary.expires_at > stage.clock.now()
    assert (
        await stage.decide(await stage.get(view, "lead"), "lead", "request_changes", reason="No.")
    ).summary.state == ("changes_requested")


@pytest.mark.parametrize("who", ["author", "deputy", "chief", "lawyer"])
async def test_nobody_takes_back_what_they_did_not_give(stage: Stage, who: str) -> None:
    view = await approved(stage)
    refused = await refusal(taken_back(stage, view, who))
    assert refused.slug in ("own-proposal", "not-your-seat", "not-found")
    assert (await stage.get(view, "lead")).summary.state == "approved"


async def test_a_stranger_finds_nothing_to_take_back(stage: Stage, elsewhere: Stage) -> None:
    view = await approved(stage)
    assert (await refusal(elsewhere.act(take_back_approval, "lead", view.summary.id, "Mine."))).slug == "not-found"


async def test_a_reason_is_needed_and_twice_is_refused(stage: Stage) -> None:
    view = await approved(stage)
    assert (await refusal(taken_back(stage, view, "lead", "  "))).slug == "reason-required"
    await taken_back(stage, view, "lead")
    assert (await refusal(taken_back(stage, view, "lead"))).slug == "not-your-seat"


async def test_what_is_due_to_appear_is_taken_back_no_more(stage: Stage) -> None:
    answers = msgspec.structs.replace(stage.post().answers, when=datetime(2020, 1, 1, tzinfo=UTC))
    view = await approved(stage, answers=answers)
    assert not (await stage.get(view, "lead")).can_take_back
    assert (await refusal(taken_back(stage, view, "lead"))).slug == "review-expired"


async def test_when_the_time_to_decide_is_over_the_approvals_given_stand(stage: Stage) -> None:
    view = await stage.decide(await stage.submitted(stage.post(TWO)), "lead")
    await let_time_pass(stage)
    assert not (await stage.get(view, "lead")).can_take_back
    assert (await refusal(taken_back(stage, view, "lead"))).slug == "review-expired"


async def test_who_has_lost_the_role_and_a_machine_take_nothing_back(stage: Stage) -> None:
    view, lead = await approved(stage), stage.cast["lead"]
    without = msgspec.structs.replace(lead, roles=("staff",), permissions=stage.cast["colleague"].permissions)
    for caller in (without, automated(lead)):
        assert not (await stage.get(view, caller)).can_take_back
        assert (await refusal(stage.act(take_back_approval, caller, view.summary.id, "Wrong."))).slug == "forbidden"
    assert (await stage.get(view, "lead")).summary.state == "approved"


async def test_what_is_withdrawn_has_no_approval_left_to_take_back(stage: Stage) -> None:
    view = await approved(stage)
    await stage.act(withdraw_proposal, "author", view.summary.id, "Not now.")
    assert not (await stage.get(view, "lead")).can_take_back
    assert (await refusal(taken_back(stage, view, "lead"))).slug == "wrong-state"
