"""What a waiver does once it is granted: the live check, submitting, deciding, and what happens when it is taken back."""

import asyncio

from tenants.ground.errors import Problem
from tenants.ledger.entry_types import EntryType
from tenants.record.entries import Filter
from tenants.record.verification import recompute
from tests.workflows.refusals import refusal
from tests.workflows.stage import POLICY, Stage, enact, verdict_on
from tests.workflows.waivers.asked import RULE, WORDS, answer, ask, check, edit, granted, post, run_out, see, take_back
from workflows.acts.decide import decide
from workflows.acts.draft import withdraw_proposal
from workflows.desk.desk import get_desk
from workflows.desk.timeline import get_timeline
from workflows.notices.reading import list_notices
from workflows.rows.revisions import get_brief


async def test_the_live_check_says_who_could_be_asked_and_then_who_waived_it(stage: Stage) -> None:
    content = post(stage)
    draft = await stage.draft(content)
    before = await check(stage, draft, content)
    assert [(one.rule, one.roles, [who.name for who in one.people]) for one in before.waivable] == [
        (RULE, ["Comms lead"], ["Deputy", "Lead"])
    ]
    assert before.waivers == []
    asked = await ask(stage, draft)
    assert [(one.id, one.state) for one in (await check(stage, draft, content)).waivers] == [(asked.id, "asked")]
    await answer(stage, asked)
    after = await check(stage, draft, content)
    assert not after.evaluation.blocked
    assert after.waivable == []
    (outcome,) = after.evaluation.outcomes
    assert (outcome.outcome, outcome.waiver) == ("waived", asked.id)
    assert outcome.detail is not None
    assert outcome.detail.startswith("Exception granted by Lead (Comms lead), until ")
    assert "“Prizes may be named.” Author had asked for it: “It is the name of the prize.”" in outcome.detail


async def test_words_of_no_proposal_are_never_waived_and_another_proposals_waiver_does_not_count(stage: Stage) -> None:
    content = post(stage)
    await granted(stage, content)
    other = await stage.draft(content)
    assert (await check(stage, other, content)).evaluation.blocked
    assert (await refusal(stage.submit(other))).slug == "policy-blocks"


async def test_a_strangers_check_finds_no_proposal(stage: Stage, elsewhere: Stage) -> None:
    draft, _ = await granted(stage)
    for where, who in ((elsewhere, "author"), (stage, "colleague"), (stage, "lead")):
        assert (await refusal(check(where, draft, post(where), who))).slug == "not-found"


async def test_a_new_offence_blocks_and_the_refusal_names_only_it(stage: Stage) -> None:
    gadgets = POLICY.replace(
        "routes:",
        "  - {id: no-gadgets, title: No gadgets, why: Nor gadgets., check: banned-terms, "
        "parameters: {terms: [gadget]}, severity: block}\nroutes:",
    )
    await enact(stage, gadgets)
    draft, _ = await granted(stage)
    changed = await edit(stage, draft, post(stage, f"{WORDS} A gadget."))
    refused = await refusal(stage.submit(changed))
    assert [finding.rule for finding in refused.extra["findings"]] == ["no-gadgets"]
    twice = await edit(stage, changed, post(stage, f"{WORDS} Another widget."))
    assert [f.rule for f in (await refusal(stage.submit(twice))).extra["findings"]] == [RULE, RULE]


async def test_the_brief_and_the_record_say_what_was_waived(stage: Stage) -> None:
    draft, waiver = await granted(stage)
    submitted = await stage.submit(draft)
    shown = await stage.read(get_brief, "deputy", submitted.summary.id)
    (outcome,) = shown.evaluation.outcomes
    assert outcome.outcome == "waived"
    assert outcome.detail is not None
    for said in ("Lead", "Comms lead", "until", "Prizes may be named.", "Author", "the name of the prize"):
        assert said in outcome.detail
    (entry,) = await stage.events(Filter(types=(EntryType.PROPOSAL_SUBMITTED.value,)))
    assert entry.body["detail"]["waivers"] == [str(waiver.id)]
    assert entry.body["reasons"] == []
    assert submitted.blocked_because is None
    first = await stage.decide(submitted, "deputy")
    assert (await stage.decide(first, "chief")).summary.state == "approved"


async def test_whoever_granted_it_and_then_changes_the_words_has_granted_nothing(stage: Stage) -> None:
    returned = await stage.decide(await stage.submitted(), "lead", "request_changes")
    await edit(stage, returned, post(stage), "author")
    await answer(stage, await ask(stage, returned), "lead")
    helped = await edit(stage, returned, post(stage, f"{WORDS} Come!"), "lead")
    assert (await check(stage, helped, post(stage), "lead")).evaluation.blocked
    assert (await refusal(stage.submit(helped))).slug == "policy-blocks"
    mine = await edit(stage, returned, post(stage, f"{WORDS} Come!"), "author")
    assert (await refusal(stage.submit(mine))).slug == "policy-blocks", "the same words are still the lead's too"
    other = await edit(stage, returned, post(stage, f"{WORDS} Come along!"), "author")
    assert (await refusal(stage.submit(other))).slug == "policy-blocks"


async def test_a_waiver_taken_back_lets_no_approval_through(stage: Stage) -> None:
    draft, waiver = await granted(stage)
    submitted = await stage.submit(draft)
    await take_back(stage, waiver, "lead")
    now = await stage.get(submitted, "deputy")
    assert now.summary.version == submitted.summary.version + 1, "an approval on its way is asked again"
    assert now.blocked_because is not None
    assert "“No widgets”" in now.blocked_because
    refused = await refusal(stage.decide(now, "deputy"))
    assert (refused.slug, refused.status, refused.extra["rules"]) == ("waiver-lost", 412, ["No widgets"])
    assert "submit it again" in refused.detail
    (entry,) = await stage.events(Filter(types=(EntryType.STALE_DECISION_REFUSED.value,)))
    assert entry.body["reasons"] == ["waiver"]
    returned = await stage.decide(now, "deputy", "request_changes")
    assert returned.summary.state == "changes_requested"
    assert (await refusal(stage.submit(returned))).slug == "policy-blocks"
    again = await stage.submit(await edit(stage, returned, post(stage, "Without it. #PlantWithUs")))
    assert (await stage.decide(again, "deputy")).summary.state == "in_review"


async def test_the_author_takes_it_back_gets_a_new_waiver_and_submits_again(stage: Stage) -> None:
    draft, waiver = await granted(stage)
    submitted = await stage.submit(draft)
    await take_back(stage, waiver, "lead")
    withdrawn = await stage.act(withdraw_proposal, "author", submitted.summary.id, "The waiver is gone.")
    await answer(stage, await ask(stage, withdrawn), "deputy")
    again = await stage.submit(withdrawn)
    assert again.blocked_because is None
    assert (await stage.decide(again, "lead")).summary.state == "in_review"


async def test_a_waiver_that_ran_out_lets_no_approval_through_either(stage: Stage) -> None:
    draft, _ = await granted(stage)
    submitted = await stage.submit(draft)
    await run_out(stage)
    assert (await refusal(stage.decide(submitted, "deputy"))).slug == "waiver-lost"


async def test_stepping_aside_is_no_way_around_a_waiver_that_is_gone(stage: Stage) -> None:
    everyone = POLICY.replace("decide_within: 4}", "decide_within: 4, need: all}")
    await enact(stage, everyone)
    draft, waiver = await granted(stage)
    submitted = await stage.submit(draft)
    first = await stage.decide(submitted, "lead")
    await take_back(stage, waiver, "lead")
    assert (await refusal(stage.decide(first, "deputy", "recuse"))).slug == "nobody-can-decide"
    assert (await stage.get(first, "author")).summary.state == "in_review"


async def test_an_approval_that_rested_on_it_falls_with_it(stage: Stage) -> None:
    draft, waiver = await granted(stage)
    approved = await stage.decide(await stage.decide(await stage.submit(draft), "deputy"), "chief")
    assert approved.summary.state == "approved"
    await take_back(stage, waiver, "lead")
    now = await stage.get(approved, "author")
    assert now.summary.state == "lapsed"
    assert "submitProposal" in now.summary.actions
    (entry,) = await stage.events(Filter(types=(EntryType.REVIEW_LAPSED.value,)))
    assert (entry.body["from"], entry.body["to"], entry.body["reasons"]) == ("approved", "lapsed", [RULE])
    story = await stage.read(get_timeline, "author", approved.summary.id)
    assert story[-2].sentence == "Lead took back the exception from “No widgets”."
    assert now.lapse is not None
    assert now.lapse.titles == ("No widgets",)
    async with stage.database.reading(stage.cast["author"]) as session:
        desk = await get_desk(session, stage.cast["author"], stage.clock)
    assert [item.proposal.state for item in desk.you_are_waiting_for + desk.waiting_for_you] == ["lapsed"]
    (notice,) = await stage.read(list_notices, "deputy")
    assert "lost its approval" in notice.words


async def test_an_approval_that_passes_without_it_stays(stage: Stage) -> None:
    draft, waiver = await granted(stage)
    approved = await stage.decide(await stage.decide(await stage.submit(draft), "deputy"), "chief")
    await enact(stage, POLICY.replace("severity: block", "severity: advise"))
    await take_back(stage, waiver, "lead")
    assert (await stage.get(approved, "author")).summary.state == "approved"


async def test_a_proposal_that_does_not_rest_on_it_stays_as_it_is(stage: Stage) -> None:
    draft, waiver = await granted(stage)
    changed = await edit(stage, draft, post(stage, "Without it. #PlantWithUs"))
    submitted = await stage.submit(changed)
    await take_back(stage, waiver, "lead")
    assert (await stage.get(submitted, "author")).summary.version == submitted.summary.version
    assert (await stage.decide(submitted, "deputy")).summary.state == "in_review"


async def test_an_approval_and_a_taking_back_at_once_never_both_stand(stage: Stage) -> None:
    for number in range(4):
        draft, waiver = await granted(stage, post(stage, title=f"Trees {number}"))
        submitted = await stage.submit(draft)
        first = await stage.decide(submitted, "deputy")
        results = await asyncio.gather(
            stage.act(decide, "chief", first.summary.id, verdict_on(first, "approve")),
            take_back(stage, waiver, "lead"),
            return_exceptions=True,
        )
        odd = [one for one in results if isinstance(one, BaseException) and not isinstance(one, Problem)]
        assert odd == []
        assert not isinstance(results[1], BaseException)
        assert (await stage.get(first, "author")).summary.state in ("in_review", "lapsed")
    assert (await recompute(stage.database, stage.cast.tenant)).sound


async def test_the_story_tells_of_waivers(stage: Stage) -> None:
    draft = await stage.draft(post(stage))
    asked = await ask(stage, draft)
    await refusal(answer(stage, asked, "author"))
    await answer(stage, asked, verdict="refuse")
    second = await ask(stage, draft)
    await take_back(stage, second, "author", reason="")
    third = await answer(stage, await ask(stage, draft))
    await take_back(stage, third, "deputy")
    story = await stage.read(get_timeline, "author", draft.summary.id)
    assert [event.sentence for event in story][1:] == [
        "Author asked for an exception from “No widgets”.",
        "Author tried to grant an exception from “No widgets” for their own words and was refused.",
        "Lead refused an exception from “No widgets”.",
        "Author asked for an exception from “No widgets”.",
        "Author took back their request for an exception from “No widgets”.",
        "Author asked for an exception from “No widgets”.",
        "Lead granted an exception from “No widgets”.",
        "Deputy took back the exception from “No widgets”.",
    ]
    assert story[3].reason == "Prizes may be named."
    assert (await see(stage, third, "author")).state == "withdrawn"
