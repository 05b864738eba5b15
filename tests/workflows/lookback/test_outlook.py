"""What a decider is told before approving, held against the policy that applies by then, and against what happens."""

import msgspec

from tenants.ledger.entry_types import EntryType
from tenants.record.entries import Filter
from tests.database import past_every_guard
from tests.workflows.refusals import refusal
from tests.workflows.stage import POLICY, Stage, enact
from workflows.lookback.outlook import get_proposal
from workflows.review.outlook import Outlook
from workflows.rows.snapshot import ProposalView

GLOVES = "Bring gloves on Saturday."
STRICTER = POLICY.replace("[widget]", "[widget, gloves]")


async def told(stage: Stage, proposal: ProposalView, who: str) -> Outlook:
    outlook = await looked(stage, proposal, who)
    assert outlook is not None
    return outlook


async def looked(stage: Stage, proposal: ProposalView, who: str) -> Outlook | None:
    caller = stage.cast[who]
    async with stage.database.reading(caller) as session:
        return (await get_proposal(session, caller, stage.clock, proposal.summary.id)).outlook


async def test_only_those_who_may_decide_are_told(stage: Stage, elsewhere: Stage) -> None:
    view = await stage.submitted(stage.post(GLOVES))
    assert (await told(stage, view, "lead")).effect == "approves"
    assert await looked(stage, view, "author") is None
    assert await looked(stage, view, "officer") is None
    assert (await refusal(looked(elsewhere, view, "lead"))).slug == "not-found"


async def test_a_newer_policy_that_does_not_allow_it_is_told_before_the_tap_and_takes_the_approval_at_once(
    stage: Stage,
) -> None:
    view = await stage.submitted(stage.post(GLOVES))
    before = await told(stage, view, "lead")
    await enact(stage, STRICTER)
    lost = await told(stage, view, "lead")
    assert (before.effect, lost.effect) == ("approves", "lost")
    assert lost.lost is not None
    assert lost.lost.number == 2
    assert "“No widgets”" in lost.sentence
    refused = await refusal(stage.decide(view, "lead", outlook=before.digest))
    assert (refused.slug, refused.extra["moved"]) == ("stale-decision", ["outlook"])
    after = await stage.decide(view, "lead", outlook=lost.digest)
    assert after.summary.state == "lapsed"


async def test_a_newer_policy_that_allows_it_changes_nothing(stage: Stage) -> None:
    view = await stage.submitted(stage.post("Bring boots on Saturday."))
    before = await told(stage, view, "lead")
    await enact(stage, STRICTER)
    assert await told(stage, view, "lead") == before
    assert (await stage.decide(view, "lead", outlook=before.digest)).summary.state == "approved"


async def test_before_the_last_stage_it_is_told_that_it_would_be_lost_in_the_end(stage: Stage) -> None:
    view = await stage.submitted(stage.post(f"{GLOVES} #PlantWithUs"))
    await enact(stage, STRICTER)
    first = await told(stage, view, "lead")
    assert (first.effect, [left.title for left in first.left]) == ("passes_on", ["CEO office"])
    assert "lost in the end" in first.sentence
    passed = await stage.decide(view, "lead", outlook=first.digest)
    last = await told(stage, passed, "chief")
    assert last.effect == "lost"
    assert (await stage.decide(passed, "chief", outlook=last.digest)).summary.state == "lapsed"


async def test_the_sentence_that_was_shown_stands_in_the_entry_of_the_decision(stage: Stage) -> None:
    view = await stage.submitted(stage.post(GLOVES))
    said = await told(stage, view, "lead")
    await stage.decide(view, "lead", outlook=said.digest, reason="Good, timely.")
    (entry,) = await stage.events(Filter(types=(EntryType.REVIEW_APPROVED.value,)))
    assert entry.body["detail"]["told"] == said.sentence
    assert "its author may publish it on X" in said.sentence


async def test_a_decision_of_somebody_else_that_changes_what_mine_does_is_said_first(stage: Stage) -> None:
    everyone = POLICY.replace(
        "roles: [comms_lead], why: A comms lead reads every post., decide_within: 8",
        ("roles: [comms_lead], need: 2, why: Two leads read every post., decide_within: 8"),
    )
    await enact(stage, everyone)
    view = await stage.submitted(stage.post(GLOVES))
    counts = await told(stage, view, "deputy")
    assert counts.effect == "counts"
    await stage.decide(view, "lead")
    refused = await refusal(stage.decide(view, "deputy", outlook=counts.digest))
    assert refused.slug == "stale-decision"
    now = await told(stage, view, "deputy")
    assert now.effect == "approves"
    assert (await stage.decide(view, "deputy", outlook=now.digest)).summary.state == "approved"
    assert msgspec.structs.asdict(now)["left"] == ()


async def test_where_the_time_to_appear_has_passed_the_sentence_says_so_and_the_tap_before_it_is_refused(
    stage: Stage,
) -> None:
    view = await stage.submitted(stage.post(GLOVES))
    before = await told(stage, view, "lead")
    assert "planned for" in before.sentence
    await past_every_guard(
        stage.database,
        "UPDATE workflow.proposal SET wanted_by = clock_timestamp() - interval '1 minute' WHERE id = $1",
        view.summary.id,
    )
    passed = await told(stage, view, "lead")
    assert "at once: the time it was planned for" in passed.sentence
    refused = await refusal(stage.decide(view, "lead", outlook=before.digest))
    assert refused.extra["moved"] == ["outlook"]
    after = await stage.decide(view, "lead", outlook=passed.digest)
    assert (after.summary.state, after.can_take_back) == ("approved", False)
