"""Suggesting other words: by whoever decides, taken over by the author in one tap; approvals of the old words fall."""

from typing import Any

import pytest

from tenants.ledger.entry_types import EntryType
from tenants.record.entries import Filter
from tenants.record.verification import recompute
from tests.cast import automated
from tests.workflows.acts.parallel import POLICY
from tests.workflows.acts.test_keep_deadlines import told_kinds
from tests.workflows.acts.test_parallel import states
from tests.workflows.refusals import refusal
from tests.workflows.stage import Stage, enact
from workflows.acts.draft import withdraw_proposal
from workflows.acts.suggest import accept_suggestion, decline_suggestion, suggest, withdraw_suggestion
from workflows.notices.kinds import NoticeKind
from workflows.rows.named_rows import COMPARISONS
from workflows.rows.snapshot import ProposalView
from workflows.rows.suggestions import SuggestionView, list_suggestions

PRICE, FAIR = "Trees from £4.99, the lowest price in the county.", "Trees from £4.99."
WIDGET = "Trees from £4.99 and a widget."


@pytest.fixture
async def at_once(stage: Stage) -> Stage:
    await enact(stage, POLICY)
    return stage


async def suggested(stage: Stage, view: ProposalView, who: Any, words: str = FAIR, **changes: Any) -> ProposalView:
    assert view.review is not None
    return await stage.act(
        suggest,
        who,
        view.summary.id,
        stage.post(words, **changes),
        note="We cannot prove “lowest”.",
        revision_digest=view.review.revision_digest,
    )


async def listed(stage: Stage, view: ProposalView, who: str = "author") -> list[SuggestionView]:
    return await stage.read(list_suggestions, who, view.summary.id)


async def test_the_author_takes_it_over_and_what_comms_had_approved_falls(at_once: Stage) -> None:
    view = await at_once.submitted(at_once.post(PRICE))
    view = await at_once.decide(await at_once.get(view, "lead"), "lead")
    await suggested(at_once, view, "lawyer")
    (mine,) = await listed(at_once, view)
    assert (mine.who.name, mine.state, mine.note) == ("Lawyer", "open", "We cannot prove “lowest”.")
    assert [field.field for field in mine.fields] == ["/text"]
    assert NoticeKind.SUGGESTION_MADE in await told_kinds(at_once, "author")
    after = await at_once.act(accept_suggestion, "author", view.summary.id, mine.id)
    assert (after.summary.state, after.summary.revision) == ("in_review", 2)
    assert after == await at_once.get(view, "author")
    assert states(after) == {"comms": "open", "legal": "open", "ceo": "waiting"}
    assert after.summary.author.name == "Author"
    assert (await told_kinds(at_once, "lead"))[0] == NoticeKind.ASKED_TO_DECIDE
    assert NoticeKind.SUGGESTION_ANSWERED in await told_kinds(at_once, "lawyer")
    (mine,) = await listed(at_once, view)
    assert (mine.state, mine.answered_by) == ("accepted", "Author")
    for who in ("lawyer", "lead", "chief", "adviser"):
        view = await at_once.decide(await at_once.get(view, who), who)
    assert view.summary.state == "approved"
    assert (await recompute(at_once.database, at_once.cast.tenant, COMPARISONS)).sound


async def test_whoever_suggested_is_never_the_only_one_to_approve(stage: Stage) -> None:
    view = await stage.submitted(stage.post("Bring boots."))
    await suggested(stage, view, "lead", "Bring boots on Saturday.")
    (mine,) = await listed(stage, view)
    view = await stage.act(accept_suggestion, "author", view.summary.id, mine.id)
    assert view.review is not None
    assert [seat.who.name for each in view.review.stages for seat in each.seats] == ["Deputy"]
    refused = await refusal(stage.decide(await stage.get(view, "lead"), "lead"))
    assert refused.slug == "own-proposal"
    assert "suggested" in refused.detail
    assert (await stage.decide(await stage.get(view, "deputy"), "deputy")).summary.state == "approved"


@pytest.mark.parametrize("who", ["author", "colleague", "officer", "administrator", "chief"])
async def test_only_whoever_is_asked_now_suggests(at_once: Stage, who: str) -> None:
    view = await at_once.submitted(at_once.post(PRICE))
    refused = await refusal(suggested(at_once, view, who))
    assert refused.slug in ("own-proposal", "not-found", "not-your-seat", "forbidden")
    assert await listed(at_once, view) == []


async def test_a_machine_suggests_nothing(at_once: Stage) -> None:
    view = await at_once.submitted(at_once.post(PRICE))
    assert (await refusal(suggested(at_once, view, automated(at_once.cast["lead"])))).slug == "forbidden"


@pytest.mark.parametrize("who", ["lawyer", "lead", "colleague"])
async def test_only_the_author_answers(at_once: Stage, who: str) -> None:
    view = await at_once.submitted(at_once.post(PRICE))
    await suggested(at_once, view, "lawyer")
    (mine,) = await listed(at_once, view)
    for act, more in ((accept_suggestion, {}), (decline_suggestion, {"reason": "No."})):
        refused = await refusal(at_once.act(act, who, view.summary.id, mine.id, **more))  # type: ignore[arg-type]
        assert refused.slug in ("forbidden", "not-found")
    assert [one.state for one in await listed(at_once, view)] == ["open"]


async def test_a_stranger_finds_no_suggestion(at_once: Stage, elsewhere: Stage) -> None:
    view = await at_once.submitted(at_once.post(PRICE))
    await suggested(at_once, view, "lawyer")
    (mine,) = await listed(at_once, view)
    for who in ("author", "lead", "lawyer"):
        assert (await refusal(suggested(elsewhere, view, who))).slug == "not-found"
        assert (await refusal(elsewhere.act(accept_suggestion, who, view.summary.id, mine.id))).slug == "not-found"
        assert (await refusal(listed(elsewhere, view, who))).slug == "not-found"
    theirs = await elsewhere.submitted()
    assert (await refusal(elsewhere.act(accept_suggestion, "author", theirs.summary.id, mine.id))).slug == "not-found"


async def test_what_the_policy_does_not_allow_is_not_taken_over_and_stays_to_be_answered(at_once: Stage) -> None:
    view = await at_once.submitted(at_once.post(PRICE))
    await suggested(at_once, view, "lawyer", WIDGET)
    (mine,) = await listed(at_once, view)
    assert (await refusal(at_once.act(accept_suggestion, "author", view.summary.id, mine.id))).slug == "policy-blocks"
    assert [one.state for one in await listed(at_once, view)] == ["open"]
    assert (await at_once.get(view, "author")).summary.revision == 1
    await at_once.act(decline_suggestion, "author", view.summary.id, mine.id, reason="No widgets here.")
    (mine,) = await listed(at_once, view, "lawyer")
    assert (mine.state, mine.answer) == ("declined", "No widgets here.")
    assert (await refusal(at_once.act(accept_suggestion, "author", view.summary.id, mine.id))).slug == "wrong-state"


async def test_a_second_one_takes_the_place_of_the_first_and_can_be_taken_back(at_once: Stage) -> None:
    view = await at_once.submitted(at_once.post(PRICE))
    await suggested(at_once, view, "lawyer")
    await suggested(at_once, view, "lawyer", "Trees cost £4.99.")
    newest, first = await listed(at_once, view)
    assert (newest.state, first.state) == ("open", "withdrawn")
    assert (await refusal(at_once.act(withdraw_suggestion, "lead", view.summary.id, newest.id))).slug == "forbidden"
    await at_once.act(withdraw_suggestion, "lawyer", view.summary.id, newest.id)
    assert {one.state for one in await listed(at_once, view)} == {"withdrawn"}
    made = await at_once.events(Filter(types=(EntryType.SUGGESTION_MADE.value,)))
    assert len(made) == 2


async def test_what_is_about_words_that_have_ended_is_overtaken(at_once: Stage) -> None:
    view = await at_once.submitted(at_once.post(PRICE))
    await suggested(at_once, view, "lawyer")
    (mine,) = await listed(at_once, view)
    await at_once.act(withdraw_proposal, "author", view.summary.id, "Not now.")
    assert [one.state for one in await listed(at_once, view)] == ["overtaken"]
    assert (await refusal(at_once.act(accept_suggestion, "author", view.summary.id, mine.id))).slug == "wrong-state"


async def test_a_suggestion_is_about_words_alone_and_about_those_that_are_there(at_once: Stage) -> None:
    view = await at_once.submitted(at_once.post(PRICE))
    assert (await refusal(suggested(at_once, view, "lawyer", PRICE))).slug == "invalid-content"
    elsewhere = await refusal(suggested(at_once, view, "lawyer", FAIR, channel_ids=()))
    assert elsewhere.slug == "invalid-content"
    stale = await refusal(
        at_once.act(suggest, "lawyer", view.summary.id, at_once.post(FAIR), note="", revision_digest="00" * 32)
    )
    assert (stale.slug, stale.status) == ("stale-decision", 412)


TRIVIAL = POLICY + "trivial_edits: {typo_distance: 4}\n"


async def test_what_is_misspelled_is_put_right_and_approvals_stay_and_are_on_record(stage: Stage) -> None:
    await enact(stage, TRIVIAL)
    view = await stage.submitted(stage.post("We plnat trees on Saturday with you."))
    for who in ("lead", "lawyer", "chief"):
        view = await stage.decide(await stage.get(view, who), who)
    await stage.act(withdraw_proposal, "author", view.summary.id, "A misspelling.")
    view = await stage.submit_again(view, stage.post("We plant trees on Saturday with you."))
    assert states(view) == {"comms": "done", "legal": "done", "ceo": "open"}
    assert view == await stage.get(view, "author")
    (entry, _) = await stage.events(Filter(types=(EntryType.PROPOSAL_SUBMITTED.value,)))
    assert len(entry.body["detail"]["kept"]) == 3
    assert NoticeKind.APPROVAL_FELL not in await told_kinds(stage, "lead")
    assert (await stage.get(view, "chief")).my_seat == "approved"
    view = await stage.decide(await stage.get(view, "adviser"), "adviser")
    assert view.summary.state == "approved"
    await stage.act(withdraw_proposal, "author", view.summary.id, "Another misspelling.")
    view = await stage.submit_again(view, stage.post("We plant trees on Saturdya with you."))
    assert view.summary.state == "in_review", "a misspelling is not put right by another"
    assert (await recompute(stage.database, stage.cast.tenant, COMPARISONS)).sound


async def test_where_everybody_had_approved_a_trivial_edit_is_approved_at_once(stage: Stage) -> None:
    await enact(stage, TRIVIAL)
    view = await stage.submitted(stage.post("We plnat trees on Saturday with you."))
    for who in ("lead", "lawyer", "chief", "adviser"):
        view = await stage.decide(await stage.get(view, who), who)
    await stage.act(withdraw_proposal, "author", view.summary.id, "A misspelling.")
    view = await stage.submit_again(view, stage.post("We plant trees on Saturday with you."))
    assert view.summary.state == "approved"
    assert view == await stage.get(view, "author")
    assert (await recompute(stage.database, stage.cast.tenant, COMPARISONS)).sound


async def test_an_edit_that_turns_the_meaning_keeps_nothing(stage: Stage) -> None:
    await enact(stage, TRIVIAL)
    view = await stage.submitted(stage.post("We now plant trees with you."))
    view = await stage.decide(await stage.get(view, "lead"), "lead")
    await stage.act(withdraw_proposal, "author", view.summary.id, "Sorry.")
    view = await stage.submit_again(view, stage.post("We not plant trees with you."))
    assert states(view) == {"comms": "open", "legal": "open", "ceo": "waiting"}
    assert (await stage.get(view, "lead")).my_seat == "open"
