"""Everybody whose words stand in a revision is kept from deciding on it, however the saves and submissions went."""

from collections.abc import Callable
from typing import Any

import msgspec
from sqlalchemy import text

from tenants.ledger.entry_types import EntryType
from tests.cast import Cast
from tests.workflows.refusals import refusal
from tests.workflows.stage import Stage
from tests.workflows.waivers.asked import answer, ask, post
from workflows.acts.draft import change_draft
from workflows.rows.snapshot import ProposalView


async def sent_back(stage: Stage) -> ProposalView:
    """Return a proposal that the deputy asked to be changed."""
    proposal = await stage.submitted()
    return await stage.decide(proposal, "deputy", "request_changes")


async def save(stage: Stage, proposal: ProposalView, who: str, words: str) -> ProposalView:
    content: Any = msgspec.structs.replace(proposal.content, text=words)
    return await write(stage, proposal, who, content)


async def write(stage: Stage, proposal: ProposalView, who: str, content: Any) -> ProposalView:
    return await stage.act(change_draft, who, proposal.summary.id, content, expected_version=proposal.summary.version)


SUBMITTED = "Saturday we plant 400 trees with you. #PlantWithUs"
REWRITE = "On Saturday we plant 400 trees together. #PlantWithUs"


async def test_saving_a_leads_rewrite_unchanged_does_not_make_it_the_authors_alone(stage: Stage) -> None:
    rewritten = await save(stage, await sent_back(stage), "lead", REWRITE)
    saved = await save(stage, await stage.get(rewritten, "author"), "author", REWRITE)
    submitted = await stage.submit(saved)
    assert await asked(stage, submitted) == {"Deputy"}
    assert (await stage.get(submitted, "lead")).kept_out_because == "You changed these words, so they are yours too."
    for who in ("author", "deputy", "chief", "officer"):
        assert (await stage.get(submitted, who)).kept_out_because is None
    refused = await refusal(stage.decide(submitted, "lead"))
    assert refused.slug == "own-proposal"
    assert "You changed these words" in refused.detail
    assert EntryType.SELF_APPROVAL_REFUSED in {event.type for event in await stage.events()}
    assert (await stage.decide(submitted, "deputy")).summary.state == "in_review"


async def test_a_change_of_the_authors_own_on_top_does_not_wash_the_leads_words_off(stage: Stage) -> None:
    rewritten = await save(stage, await sent_back(stage), "lead", REWRITE)
    polished = await save(stage, await stage.get(rewritten, "author"), "author", REWRITE + " Bring gloves.")
    submitted = await stage.submit(polished)
    assert (await refusal(stage.decide(submitted, "lead"))).slug == "own-proposal"


async def test_words_stay_their_writers_over_later_submissions(stage: Stage) -> None:
    rewritten = await save(stage, await sent_back(stage), "lead", REWRITE)
    again = await stage.decide(await stage.submit(await stage.get(rewritten, "author")), "deputy", "request_changes")
    third = await stage.submit(await save(stage, again, "author", REWRITE + " Bring gloves."))
    assert await asked(stage, third) == {"Deputy"}


async def test_saving_without_a_change_changes_nothing_and_makes_nobody_a_writer(stage: Stage) -> None:
    returned = await sent_back(stage)
    untouched = await save(stage, await stage.get(returned, "lead"), "lead", SUBMITTED)
    assert untouched.summary.version == returned.summary.version
    submitted = await stage.submit(await stage.get(returned, "author"))
    assert await asked(stage, submitted) == {"Deputy", "Lead"}


async def test_a_lead_who_takes_their_own_rewrite_back_is_no_writer_and_may_decide(stage: Stage) -> None:
    returned = await sent_back(stage)
    rewritten = await save(stage, await stage.get(returned, "lead"), "lead", REWRITE)
    back = await save(stage, await stage.get(rewritten, "lead"), "lead", SUBMITTED)
    assert "submitProposal" not in back.summary.actions
    submitted = await stage.submit(await stage.get(back, "author"))
    assert await asked(stage, submitted) == {"Deputy", "Lead"}
    assert (await stage.decide(submitted, "lead")).summary.state == "in_review"


async def test_words_taken_back_to_a_leads_rewrite_are_the_leads_to_submit_again(stage: Stage) -> None:
    rewritten = await save(stage, await sent_back(stage), "lead", REWRITE)
    again = await stage.decide(await stage.submit(await stage.get(rewritten, "author")), "deputy", "request_changes")
    polished = await save(stage, again, "author", REWRITE + " Bring gloves.")
    back = await save(stage, await stage.get(polished, "author"), "author", REWRITE)
    assert "submitProposal" in (await stage.get(back, "lead")).summary.actions
    submitted = await stage.submit(await stage.get(back, "author"))
    assert await asked(stage, submitted) == {"Deputy"}


async def test_the_very_words_of_the_last_revision_are_its_writers_again(stage: Stage) -> None:
    returned = await sent_back(stage)
    rewritten = await save(stage, await stage.get(returned, "lead"), "lead", REWRITE)
    back = await save(stage, await stage.get(rewritten, "author"), "author", SUBMITTED)
    assert await asked(stage, await stage.submit(back)) == {"Deputy", "Lead"}


async def test_who_wrote_a_revision_stands_in_it_and_in_its_entry(stage: Stage) -> None:
    rewritten = await save(stage, await sent_back(stage), "lead", REWRITE)
    submitted = await stage.submit(await save(stage, await stage.get(rewritten, "author"), "author", REWRITE + " Now."))
    async with stage.database.reading(stage.cast.tenant) as session:
        writers = (await session.execute(text("SELECT writers FROM workflow.revision ORDER BY number"))).scalars().all()
    author, lead = stage.cast["author"].member_id, stage.cast["lead"].member_id
    assert writers == [[author], [lead, author]]
    told = next(event for event in await stage.events() if event.type is EntryType.PROPOSAL_SUBMITTED)
    assert told.body["detail"]["writers"] == [str(lead), str(author)]
    assert submitted.summary.revision == 2


async def test_a_stranger_cannot_write_in_it(stage: Stage, stranger: Cast) -> None:
    returned = await sent_back(stage)
    save_it: Callable[..., Any] = stage.act
    refused = await refusal(
        save_it(change_draft, stranger["lead"], returned.summary.id, returned.content, expected_version=1)
    )
    assert refused.slug == "not-found"


async def asked(stage: Stage, proposal: ProposalView) -> set[str]:
    """Return who is asked in the first stage of the latest review."""
    shown = (await stage.get(proposal, "author")).review
    assert shown is not None
    return {seat.who.name for seat in shown.stages[0].seats}


async def test_a_lead_whose_words_stand_in_it_waives_no_rule_for_them(stage: Stage) -> None:
    returned, widget = await sent_back(stage), post(stage)
    rewritten = await write(stage, returned, "lead", widget)
    saved = await write(stage, await stage.get(rewritten, "author"), "author", widget)
    waiver = await ask(stage, saved)
    refused = await refusal(answer(stage, waiver, "lead"))
    assert refused.slug == "own-waiver"
    assert [who.name for who in waiver.who_may_decide] == ["Deputy"]
    assert (await answer(stage, waiver, "deputy")).state == "granted"
