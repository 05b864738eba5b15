"""Whoever wrote in a proposal with its author is told what becomes of it, as the author is, while they may read it."""

from tests.worker import work_off
from tests.workflows.acts.test_check_seats import left
from tests.workflows.acts.test_decide import let_time_pass
from tests.workflows.acts.test_writers import REWRITE, save, sent_back
from tests.workflows.lookback.test_recheck import STRICTER, look
from tests.workflows.notices.test_mailing import letters, mailed
from tests.workflows.notices.test_reading import kinds, told
from tests.workflows.stage import Stage, enact
from workflows.acts.take_back import take_back_approval
from workflows.rows.snapshot import ProposalView


async def written_by_two(stage: Stage, words: str = REWRITE) -> ProposalView:
    """Return a proposal under review in which the lead wrote, too."""
    rewritten = await save(stage, await sent_back(stage), "lead", words)
    return await stage.submit(await stage.get(rewritten, "author"))


async def test_they_are_told_of_each_outcome_in_words_for_them(stage: Stage, elsewhere: Stage) -> None:
    post = await written_by_two(stage)
    await stage.decide(post, "deputy", "request_changes", reason="Say where.")
    newest = (await told(stage, "lead"))[0]
    assert newest.words == "Deputy asked for a change to “Tree planting” by Author and you. It is with Author again."
    assert newest.quoted is not None
    assert (await kinds(stage, "author"))[0] == "change_requested"
    await stage.submit(await save(stage, await stage.get(post, "author"), "author", f"{REWRITE} Bring gloves."))
    assert "change_requested" not in await kinds(stage, "lead"), "what was asked for is done"
    for who in ("deputy", "chief"):
        await stage.decide(await stage.get(post, who), who)
    assert (await told(stage, "lead"))[0].words == "“Tree planting” by Author and you is approved."
    await stage.act(take_back_approval, "chief", post.summary.id, "The date is wrong.")
    assert (await kinds(stage, "lead"))[0] == "approval_taken_back"
    await stage.decide(await stage.get(post, "adviser"), "adviser", "reject")
    assert (await kinds(stage, "lead"))[0] == "rejected"
    assert await told(elsewhere, "lead") == []
    assert await kinds(stage, "colleague") == []


async def test_they_are_told_when_time_runs_out_and_when_nobody_can_decide(stage: Stage) -> None:
    await written_by_two(stage)
    await left(stage, "deputy", active=False)
    await work_off(stage.database)
    (stuck,) = [one for one in await told(stage, "lead") if one.kind.value == "nobody_can_decide"]
    assert stuck.words.endswith("An administrator has been told, too.")
    await let_time_pass(stage)
    await work_off(stage.database)
    assert (await kinds(stage, "lead")).count("expired") == 1


async def test_they_are_told_when_a_new_policy_takes_its_approval(stage: Stage) -> None:
    post = await written_by_two(stage, "Bring gloves on Saturday. #PlantWithUs")
    for who in ("deputy", "chief"):
        await stage.decide(await stage.get(post, who), who)
    await enact(stage, STRICTER)
    assert await look(stage) == 1
    (lapsed,) = [one for one in await told(stage, "lead") if one.kind.value == "lapsed"]
    assert lapsed.words.startswith("“Tree planting” by Author and you lost its approval.")
    assert lapsed.words.endswith("Author can submit other words.")
    assert "approved" not in await kinds(stage, "lead"), "that it was approved is out of date"


async def test_who_has_left_gets_no_letter(stage: Stage) -> None:
    post = await written_by_two(stage)
    await left(stage, "lead", active=False)
    await stage.decide(post, "deputy", "request_changes")
    before = len(await letters(stage, "lead"))
    await mailed(stage, "lead")
    assert len(await letters(stage, "lead")) == before
