"""The live check of a proposal that is there: whose it is, who has written in it, and what could be waived."""

from uuid import UUID

from tests.workflows.kinds.contents import with_answers
from tests.workflows.refusals import refusal
from tests.workflows.stage import Stage
from tests.workflows.waivers import asked
from workflows.acts.draft import change_draft
from workflows.checking.live_check import CheckResult, check_content
from workflows.kinds.post.content import Variant
from workflows.kinds.register import Content
from workflows.rows.snapshot import ProposalView


async def check(
    stage: Stage, proposal: ProposalView, who: str = "author", content: Content | None = None
) -> CheckResult:
    caller = stage.cast[who]
    async with stage.database.reading(caller) as session:
        return await check_content(
            session, caller, stage.clock, content or proposal.content, proposal_id=proposal.summary.id
        )


async def test_a_rule_that_is_not_met_names_those_who_could_waive_it_and_nobody_whose_words_they_are(
    stage: Stage,
) -> None:
    proposal = await stage.draft(asked.post(stage))
    (waivable,) = (await check(stage, proposal)).waivable
    assert (waivable.rule, waivable.roles) == ("no-widgets", ["Comms lead"])
    assert {who.name for who in waivable.people} == {"Lead", "Deputy"}
    assert (await check(stage, proposal, content=stage.post())).waivable == [], "nothing is left to waive"
    own = await stage.draft(asked.post(stage), "lead")
    (theirs,) = (await check(stage, own, "lead")).waivable
    assert {who.name for who in theirs.people} == {"Deputy"}


async def test_a_granted_waiver_counts_for_its_own_proposal_alone_and_only_for_these_words(stage: Stage) -> None:
    proposal = await stage.draft(asked.post(stage))
    await asked.answer(stage, await asked.ask(stage, proposal))
    checked = await check(stage, proposal)
    assert not checked.evaluation.blocked
    assert [waiver.state for waiver in checked.waivers] == ["granted"]
    assert checked.waivable == []
    more = asked.post(stage, "Another widget, and a widget.")
    assert (await check(stage, proposal, content=more)).evaluation.blocked
    other = await stage.draft(asked.post(stage))
    assert (await check(stage, other)).evaluation.blocked


async def test_whoever_helps_with_the_words_is_told_that_they_will_not_be_asked(stage: Stage) -> None:
    proposal = await stage.submitted()
    returned = await stage.decide(proposal, "lead", "request_changes")
    assert (await check(stage, returned)).route.stages[0].people == ["Deputy", "Lead"]
    assert (await check(stage, returned, "lead")).route.stages[0].people == ["Deputy"]
    await stage.act(
        change_draft,
        "lead",
        proposal.summary.id,
        stage.post("Come and plant."),
        expected_version=returned.summary.version,
    )
    assert (await check(stage, returned)).route.stages[0].people == ["Deputy"], "also when the author goes on"


async def test_a_proposal_one_may_not_see_is_not_checked(stage: Stage, elsewhere: Stage) -> None:
    draft = await stage.draft()
    assert (await refusal(check(stage, draft, "colleague"))).slug == "not-found"
    assert (await refusal(check(stage, draft, "lead"))).slug == "not-found", "a draft is its author's alone"
    assert (await refusal(check(elsewhere, draft))).slug == "not-found"
    twice = stage.post(variants=(Variant(network="x", text="a"), Variant(network="x", text="b")))
    assert (await refusal(check(stage, draft, content=twice))).slug == "invalid-content"
    unknown = with_answers(stage.post(channel_ids=(UUID(int=1),)), objective_id=UUID(int=2))
    assert len((await check(stage, draft, content=unknown)).missing) == 2
