"""The desk: what waits for whom, with the time left first."""

from datetime import UTC, datetime, timedelta

from tests.worker import work_off
from tests.workflows.acts.test_decide import let_time_pass
from tests.workflows.kinds.contents import with_answers
from tests.workflows.stage import POLICY, Stage, enact
from workflows.acts.take_back import take_back_approval
from workflows.desk.desk import DeskView, get_desk


async def desk(stage: Stage, who: str) -> DeskView:
    caller = stage.cast[who]
    async with stage.database.reading(caller) as session:
        return await get_desk(session, caller, stage.clock)


async def test_what_was_submitted_waits_for_the_first_step_and_is_waited_for_by_its_author(
    stage: Stage, elsewhere: Stage
) -> None:
    proposal = await stage.submitted()
    (mine,) = (await desk(stage, "lead")).waiting_for_you
    assert mine.proposal.id == proposal.summary.id
    assert (mine.asked, mine.why) == ("Approve or reject", "")
    assert (await desk(stage, "lead")).because == "You are asked as comms lead."
    assert mine.proposal.actions == ["decide", "rerouteProposal"]
    assert mine.due_at == proposal.summary.due_at
    (asked,) = (await desk(stage, "author")).you_are_waiting_for
    assert (asked.why, asked.asked) == ("Waits for Deputy or Lead", "")
    assert (await desk(stage, "chief")).waiting_for_you == []
    assert (await desk(elsewhere, "lead")).waiting_for_you == []
    await stage.decide(proposal, "deputy")
    assert (await desk(stage, "lead")).waiting_for_you == []
    assert len((await desk(stage, "chief")).waiting_for_you) == 1
    (done,) = (await desk(stage, "deputy")).done_lately
    assert done.outcome == "you approved"


async def test_the_most_urgent_comes_first(stage: Stage) -> None:
    slow = await stage.submitted(stage.post("No hashtag, eight hours."))
    quick = await stage.submitted()
    waiting = (await desk(stage, "lead")).waiting_for_you
    assert [item.proposal.id for item in waiting] == [quick.summary.id, slow.summary.id]


async def test_drafts_and_what_came_back_are_with_the_author(stage: Stage) -> None:
    draft = await stage.draft()
    returned = await stage.submitted()
    await stage.decide(returned, "lead", "request_changes")
    rejected = await stage.submitted()
    await stage.decide(rejected, "lead", "reject")
    own = await desk(stage, "author")
    assert [item.proposal.id for item in own.drafts] == [draft.summary.id]
    assert own.you_are_waiting_for == []
    (back,) = own.waiting_for_you
    assert back.proposal.id == returned.summary.id
    assert back.why.startswith("Lead asks for a change: “")
    assert [(item.proposal.id, item.outcome) for item in own.done_lately] == [(rejected.summary.id, "it was rejected")]


async def test_whether_it_will_make_its_time_is_told_where_it_can_be(stage: Stage) -> None:
    now = stage.clock.now()
    for wanted, expected in (
        (datetime(2030, 1, 1, tzinfo=UTC), True),
        (now + timedelta(hours=3), None),
        (now - timedelta(hours=1), False),
    ):
        proposal = await stage.submitted(with_answers(stage.post(), when=wanted))
        item = next(
            i for i in (await desk(stage, "author")).you_are_waiting_for if i.proposal.id == proposal.summary.id
        )
        assert item.will_make_it is expected


async def test_what_expired_is_told_once_it_is_swept(stage: Stage) -> None:
    await stage.submitted()
    await let_time_pass(stage)
    assert (await desk(stage, "lead")).waiting_for_you[0].proposal.actions == []
    await work_off(stage.database)
    assert (await desk(stage, "lead")).waiting_for_you == []
    (item,) = (await desk(stage, "author")).done_lately
    assert item.outcome == "it expired before everyone needed had decided"


async def test_what_an_approval_was_taken_back_of_waits_for_its_giver_again(stage: Stage) -> None:
    view = await stage.decide(await stage.submitted(), "lead")
    await stage.act(take_back_approval, "lead", view.summary.id, "I had overlooked the date.")
    for who in ("lead", "deputy"):
        assert [item.proposal.id for item in (await desk(stage, who)).waiting_for_you] == [view.summary.id]
    assert (await desk(stage, "chief")).waiting_for_you == []
    assert [item.proposal.id for item in (await desk(stage, "author")).you_are_waiting_for] == [view.summary.id]


async def test_a_row_says_in_a_few_words_why_it_asks_for_care(stage: Stage) -> None:
    await enact(stage, POLICY.replace("severity: block", "severity: escalate"))
    sent = await stage.submitted(stage.post("A widget a day, for £3. #NowThatchersDead"))
    (waiting,) = (await desk(stage, "lead")).waiting_for_you
    assert waiting.proposal.risk == "high"
    assert set(waiting.proposal.because) == {
        "a second reading with a death",
        "words the policy does not allow",
        "a price",
    }
    assert waiting.proposal.because == sent.summary.because
    await stage.decide(await stage.submitted(stage.post("Boots on Saturday.")), "lead")
    plain = next(item for item in (await desk(stage, "author")).done_lately)
    assert (plain.proposal.risk, plain.proposal.because) == ("low", ())
