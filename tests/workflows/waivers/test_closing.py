"""A waiver that has nothing left to cover closes by itself, both sides are told, and it never covers anything again."""

import asyncio

import pytest

from tenants.due.kinds import DueKind
from tenants.ledger.entry_types import EntryType
from tenants.record.entries import Filter
from tenants.record.verification import recompute
from tests.database import SOMEBODY_WAITS, past_every_guard
from tests.worker import make_due, work_off
from tests.workflows.refusals import refusal
from tests.workflows.stage import POLICY, Stage, enact
from tests.workflows.waivers.asked import WORDS, answer, ask, edit, granted, post, run_out, see
from workflows.acting.close_waivers import hold_under_other_rules
from workflows.acts.draft import discard_proposal, withdraw_proposal
from workflows.desk.timeline import get_timeline
from workflows.notices.reading import list_notices
from workflows.rows.named_rows import COMPARISONS
from workflows.rows.snapshot import ProposalView
from workflows.waivers.view import WaiverView

PLAIN = "Saturday we plant 400 trees with you. #PlantWithUs"


async def quiet(stage: Stage) -> None:
    """Let a quiet while pass, and the worker look."""
    await make_due(stage.database, stage.cast.tenant)
    await work_off(stage.database)


async def owed(stage: Stage) -> int:
    counted = "SELECT count(*) AS n FROM tenant.due WHERE kind = $1 AND tenant_id = $2 AND next_at < now() + interval '2 minutes'"
    (row,) = await past_every_guard(stage.database, counted, DueKind.CLOSE_WAIVERS.value, stage.cast.tenant)
    return int(row["n"])


async def told(stage: Stage, who: str) -> list[str]:
    return [notice.words for notice in await stage.read(list_notices, who) if notice.kind == "waiver_closed"]


async def closed(stage: Stage, waiver: WaiverView, because: str) -> None:
    """Assert that it is closed, on record once, for `because`, and the record is sound."""
    assert (await see(stage, waiver, "author")).state == "closed"
    entries = await stage.events(Filter(types=(EntryType.WAIVER_CLOSED.value,)))
    (entry,) = [one for one in entries if one.body["detail"]["waiver"] == str(waiver.id)]
    assert entry.body["detail"]["because"] == because
    assert (await recompute(stage.database, stage.cast.tenant, COMPARISONS)).sound


async def test_words_that_are_gone_close_it_once_it_is_quiet_and_it_does_not_come_back(
    stage: Stage, elsewhere: Stage
) -> None:
    draft, waiver = await granted(stage)
    _, theirs = await granted(elsewhere)
    await quiet(stage)
    await quiet(elsewhere)
    changed = await edit(stage, draft, post(stage, PLAIN))
    assert (await see(stage, waiver, "author")).state == "granted", "a save closes nothing"
    await quiet(stage)
    await closed(stage, waiver, "words")
    back = await edit(stage, changed, post(stage))
    assert (await refusal(stage.submit(back))).slug == "policy-blocks", "the words are back, the waiver is not"
    for who, said in (("author", "put them back and ask again"), ("lead", "that you granted Author")):
        (words,) = await told(stage, who)
        assert said in words
        assert "“No widgets”" in words
        assert "“Tree planting”" in words
    assert await told(stage, "deputy") == await told(stage, "chief") == await told(elsewhere, "lead") == []
    assert (await see(elsewhere, theirs, "author")).state == "granted"
    shown = await see(stage, waiver, "author")
    assert shown.stands == "It is closed: the words it was about are gone. It does not hold any more."
    assert (shown.actions, shown.what_to_do != "") == ([], True)
    assert (await see(stage, waiver, "lead")).what_to_do == ""
    story = await stage.read(get_timeline, "author", draft.summary.id)
    assert story[-2].sentence == "The system closed the exception from “No widgets”: the words it was about are gone."
    again = await answer(stage, await ask(stage, back))
    assert again.state == "granted", "asking again is the way on"
    assert (await stage.submit(back)).summary.state == "in_review"


async def test_a_word_taken_out_and_typed_again_before_it_is_quiet_changes_nothing(stage: Stage) -> None:
    draft, waiver = await granted(stage)
    await quiet(stage)
    changed = await edit(stage, draft, post(stage, PLAIN))
    assert await owed(stage) == 1
    await edit(stage, changed, post(stage))
    await quiet(stage)
    assert (await see(stage, waiver, "author")).state == "granted"
    assert (await stage.submit(await stage.get(draft, "author"))).summary.state == "in_review"


async def test_an_edit_elsewhere_keeps_it_and_a_draft_without_one_owes_nothing(stage: Stage) -> None:
    plain = await stage.draft()
    await edit(stage, plain, stage.post("Other words."))
    assert await owed(stage) == 0
    draft, waiver = await granted(stage)
    await edit(stage, draft, post(stage, f"Hello. {WORDS}"))
    await quiet(stage)
    assert (await see(stage, waiver, "author")).state == "granted"
    assert await told(stage, "author") == []


async def test_an_open_request_whose_words_are_gone_is_closed_for_everybody_it_was_asked_of(stage: Stage) -> None:
    draft = await stage.draft(post(stage))
    waiver = await ask(stage, draft)
    await edit(stage, draft, post(stage, PLAIN))
    await quiet(stage)
    await closed(stage, waiver, "words")
    assert (await refusal(answer(stage, waiver))).slug == "wrong-state"
    for who in ("lead", "deputy"):
        (words,) = await told(stage, who)
        assert words.startswith(
            "Author’s request for an exception from “No widgets” for “Tree planting” needs no answer"
        )
    assert (await told(stage, "author"))[0].startswith("Your request for an exception")
    assert await told(stage, "chief") == []
    await quiet(stage)
    assert len(await told(stage, "lead")) == 1, "looking again tells nobody again"


async def ended(stage: Stage, draft: ProposalView, how: str) -> None:
    if how == "discarded":
        await stage.act(discard_proposal, "author", draft.summary.id)
        return
    submitted = await stage.submit(draft)
    if how == "withdrawn":
        await stage.act(withdraw_proposal, "author", draft.summary.id, "Later.")
    elif how == "rejected":
        await stage.decide(submitted, "deputy", "reject")
    else:
        await past_every_guard(
            stage.database,
            "UPDATE workflow.review SET expires_at = now() - interval '1 hour', opened_at = now() - interval '9 hours' "
            "WHERE tenant_id = $1",
            stage.cast.tenant,
        )
        await quiet(stage)


@pytest.mark.parametrize("how", ["withdrawn", "rejected", "expired", "discarded"])
async def test_it_ends_with_its_proposal_in_the_same_act(stage: Stage, how: str) -> None:
    draft, waiver = await granted(stage)
    await ended(stage, draft, how)
    if how == "discarded":
        (entry,) = await stage.events(Filter(types=(EntryType.WAIVER_CLOSED.value,)))
        assert entry.body["detail"]["because"] == how
        assert [notice.waiver_id for notice in await stage.read(list_notices, "lead")] == [None]
    else:
        await closed(stage, waiver, how)
    assert len(await told(stage, "author")) == len(await told(stage, "lead")) == 1
    if how in ("withdrawn", "expired"):
        assert (await refusal(stage.submit(await stage.get(draft, "author")))).slug == "policy-blocks"


async def test_a_request_nobody_waited_for_is_closed_after_submitting(stage: Stage) -> None:
    advice = POLICY.replace("severity: block", "severity: escalate")
    await enact(stage, advice)
    draft = await stage.draft(post(stage))
    waiver = await ask(stage, draft)
    await stage.submit(draft)
    await quiet(stage)
    await closed(stage, waiver, "submitted")


async def test_its_day_closes_it_and_says_so(stage: Stage) -> None:
    _, waiver = await granted(stage)
    await run_out(stage)
    await quiet(stage)
    await closed(stage, waiver, "day")
    assert "ask again for a later day" in (await told(stage, "author"))[0]


@pytest.mark.parametrize("source", ["our words plain", "somebody else's business"])
async def test_a_rule_that_reads_otherwise_closes_it_when_the_version_takes_force(stage: Stage, source: str) -> None:
    _, waiver = await granted(stage)
    await enact(stage, POLICY.replace(source, "anything we like"))
    await work_off(stage.database)
    if source == "our words plain":
        assert (await see(stage, waiver, "author")).state == "granted"
        return
    await closed(stage, waiver, "rule")
    assert "If the rule as it reads now stops you too, ask again." in (await told(stage, "author"))[0]


async def test_one_that_a_review_rests_on_stays_while_its_rule_changes(stage: Stage) -> None:
    draft, waiver = await granted(stage)
    submitted = await stage.submit(draft)
    await enact(stage, POLICY.replace("widget]", "gadget]"))
    await quiet(stage)
    assert (await see(stage, waiver, "author")).state == "granted"
    after = await stage.decide(submitted, "deputy")
    assert (await stage.decide(after, "chief")).summary.state == "approved"


async def test_a_grant_and_the_end_of_its_proposal_at_once_end_consistently(stage: Stage) -> None:
    for _ in range(4):
        draft = await stage.draft(post(stage))
        waiver = await ask(stage, draft)
        _, ended_well = await asyncio.gather(
            answer(stage, waiver), stage.act(discard_proposal, "author", draft.summary.id), return_exceptions=True
        )
        assert not isinstance(ended_well, BaseException), ended_well
        (row,) = await past_every_guard(stage.database, "SELECT state FROM workflow.waiver WHERE id = $1", waiver.id)
        assert row["state"] == "closed"
    assert (await recompute(stage.database, stage.cast.tenant, COMPARISONS)).sound


async def test_an_answer_waits_for_whoever_closes_what_is_asked_under_an_older_rule(stage: Stage) -> None:
    waiver = await ask(stage, await stage.draft(post(stage)))
    async with stage.writing(stage.cast["administrator"]) as session:
        held = await hold_under_other_rules(session, stage.cast.tenant, [])
        assert [one.id for one in held] == [waiver.id]
        answering = asyncio.create_task(answer(stage, waiver))
        async with stage.database.reading(stage.cast.tenant) as looking:
            while not (await looking.execute(SOMEBODY_WAITS)).scalar_one():
                assert not answering.done(), "it did not wait"
                await asyncio.sleep(0.01)
    assert (await answering).state == "granted"


async def test_a_longer_word_is_another_word(stage: Stage) -> None:
    draft, waiver = await granted(stage, post(stage, "Our widget."))
    await edit(stage, draft, post(stage, "Our widgetry."))
    await quiet(stage)
    await closed(stage, waiver, "words")


READINGS = POLICY.replace(
    "routes:",
    """  - id: readings
    title: Other readings are looked at
    why: Strangers read a hashtag in their own way.
    check: hashtag-readings
    severity: block
    waivable_by: [comms_lead]
routes:""",
    1,
)


async def test_one_for_a_reading_closes_when_its_hashtag_is_gone_though_another_has_a_reading_too(stage: Stage) -> None:
    await enact(stage, READINGS)
    draft = await stage.draft(post(stage, "Saturday we plant with you. #WhoRepresents"))
    waiver = await answer(stage, await ask(stage, draft, rule="readings", reason="It is the name of our own series."))
    assert waiver.state == "granted"
    await quiet(stage)
    await edit(stage, draft, post(stage, "Saturday we plant with you. #ExpertsExchange"))
    await quiet(stage)
    await closed(stage, waiver, "words")
