"""The story of a proposal, from its ledger entries."""

from tenants.ledger.entry_types import EntryType
from tests.workflows.refusals import refusal
from tests.workflows.stage import Stage
from workflows.acts.draft import withdraw_proposal
from workflows.desk.timeline import _TOLD, get_timeline


async def test_everything_that_happened_is_told_in_order_with_refused_attempts(stage: Stage) -> None:
    proposal = await stage.submitted(who="lead")
    await refusal(stage.decide(proposal, "lead"))
    await refusal(stage.decide(proposal, "deputy", brief_digest="0" * 64))
    await stage.decide(proposal, "deputy", reason="Good, timely.")
    await stage.decide(proposal, "chief")
    await stage.act(withdraw_proposal, "lead", proposal.summary.id, "The date moved.")
    story = await stage.read(get_timeline, "officer", proposal.summary.id)
    assert [event.sentence for event in story] == [
        "Lead started a post.",
        "Lead submitted it, and nothing stood out. 3 people will be asked.",
        "Lead tried to decide on their own proposal and was refused.",
        "Deputy was refused a decision because the brief had changed since they looked.",
        "Deputy approved it. That stage is done.",
        "Chief approved it. Everyone needed has approved it.",
        "Lead took it back.",
    ]
    assert [event.seq for event in story] == sorted(event.seq for event in story)
    assert (story[4].reason, story[4].capacity, story[4].revision) == ("Good, timely.", ("comms_lead",), 1)
    assert story[6].reason == "The date moved."
    assert story[5].who is not None
    assert story[5].who.id == stage.cast["chief"].member_id


async def test_a_stranger_hears_no_story(stage: Stage, elsewhere: Stage) -> None:
    proposal = await stage.submitted()
    assert (await refusal(elsewhere.read(get_timeline, "officer", proposal.summary.id))).slug == "not-found"
    assert (await refusal(stage.read(get_timeline, "colleague", proposal.summary.id))).slug == "not-found"


def test_every_kind_of_entry_about_a_proposal_has_a_sentence() -> None:
    about = {
        kind
        for kind in EntryType
        if kind.value.split(":")[1] in ("proposal", "review", "suggestion", "thread", "waiver")
    }
    assert about == _TOLD.keys()


async def test_the_words_meant_come_back_with_the_seat_and_with_the_story(stage: Stage) -> None:
    proposal = await stage.submitted()
    returned = await stage.decide(
        proposal, "lead", "request_changes", reason="Whose trees?", quotes=("400 trees", "with you")
    )
    assert await stage.get(returned, "lead") == returned
    seats = [seat for step in (await stage.get(proposal, "author")).review.stages for seat in step.seats]  # type: ignore[union-attr]
    assert [seat.quotes for seat in seats if seat.state == "changes_requested"] == [("400 trees", "with you")]
    story = await stage.read(get_timeline, "author", proposal.summary.id)
    assert story[-1].quotes == ("400 trees", "with you")
    assert story[0].quotes == ()
