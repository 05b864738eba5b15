"""The reason somebody gave is told with what they did: in their words, by name, to whoever may read it, while it is kept."""

import pytest

from tests.database import past_every_guard
from tests.workflows.acts.test_suggest import listed, suggested
from tests.workflows.notices.test_mailing import letters, mailed
from tests.workflows.notices.test_reading import told
from tests.workflows.rows.test_sealed_text import erase
from tests.workflows.stage import Stage
from workflows.acts.draft import withdraw_proposal
from workflows.acts.suggest import accept_suggestion, decline_suggestion
from workflows.acts.take_back import take_back_approval
from workflows.notices.wording import Quoted

WHY = "Quenby would never <b>say</b> it so."


async def quoted(stage: Stage, who: str, kind: str) -> Quoted | None:
    """Return what is quoted to somebody in their newest notice of a kind."""
    return next(one.quoted for one in await told(stage, who) if one.kind.value == kind)


async def mail_to(stage: Stage, who: str) -> str:
    """Return the newest letter to somebody, in one line."""
    await mailed(stage, who)
    return " ".join((await letters(stage, who))[-1].text.split())


@pytest.mark.parametrize(("verdict", "kind"), [("request_changes", "change_requested"), ("reject", "rejected")])
async def test_whoever_objects_is_quoted_to_the_author_and_to_those_who_approved(
    stage: Stage, elsewhere: Stage, verdict: str, kind: str
) -> None:
    post = await stage.submitted()
    await stage.decide(post, "lead", reason="Good, timely.")
    await stage.decide(await stage.get(post, "chief"), "chief", verdict, reason=WHY)
    assert await quoted(stage, "author", kind) == Quoted(by="Chief", words=WHY)
    assert await quoted(stage, "lead", "objected") == Quoted(by="Chief", words=WHY)
    assert f"Chief wrote: > {WHY} Open it:" in await mail_to(stage, "author")
    assert f"Chief wrote: > {WHY}" in await mail_to(stage, "lead")
    (letter,) = await letters(stage, "author")
    assert "<b>say" not in letter.html
    assert [one.quoted for one in await told(stage, "deputy")] == [None], "who is not asked any more is told no reason"
    assert await told(elsewhere, "author") == await told(elsewhere, "lead") == []


async def test_taking_an_approval_back_and_withdrawing_say_why(stage: Stage) -> None:
    post = await stage.submitted(stage.post("Saturday we plant 400 trees."))
    await stage.decide(post, "lead")
    await stage.act(take_back_approval, "lead", post.summary.id, "The date is wrong.")
    assert await quoted(stage, "author", "approval_taken_back") == Quoted(by="Lead", words="The date is wrong.")
    assert await quoted(stage, "author", "approved") is None
    assert "Lead wrote: > The date is wrong." in await mail_to(stage, "author")
    await stage.act(withdraw_proposal, "author", post.summary.id, "Not now.")
    assert await quoted(stage, "deputy", "withdrawn") == Quoted(by="Author", words="Not now.")


async def test_other_words_come_with_their_note_and_are_declined_with_a_word(stage: Stage) -> None:
    post = await stage.submitted(stage.post("Bring boots."))
    await suggested(stage, post, "lead", "Bring boots on Saturday.")
    assert await quoted(stage, "author", "suggestion_made") == Quoted(by="Lead", words="We cannot prove “lowest”.")
    (one,) = await listed(stage, post)
    await stage.act(decline_suggestion, "author", post.summary.id, one.id, reason="It is every day.")
    assert await quoted(stage, "lead", "suggestion_answered") == Quoted(by="Author", words="It is every day.")
    assert "Author wrote: > It is every day." in await mail_to(stage, "lead")
    await suggested(stage, post, "deputy", "Bring boots, please.")
    newest = next(one for one in await listed(stage, post) if one.state == "open")
    await stage.act(accept_suggestion, "author", post.summary.id, newest.id)
    assert await quoted(stage, "deputy", "suggestion_answered") is None, "what is taken over needs no word"


async def test_an_erased_reason_is_left_out_and_the_rest_is_still_told(stage: Stage) -> None:
    post = await stage.submitted(stage.post("Bring boots."))
    await stage.decide(post, "lead", "request_changes", reason=WHY)
    await erase(stage, "lead")
    assert await quoted(stage, "author", "change_requested") is None
    told_by_mail = await mail_to(stage, "author")
    assert "asked for a change to “Tree planting”" in told_by_mail
    assert WHY not in told_by_mail
    assert "wrote:" not in told_by_mail
    assert "erased" not in told_by_mail


async def test_a_reason_is_told_to_nobody_who_may_not_read_the_proposal(stage: Stage) -> None:
    post = await stage.submitted(stage.post("Bring boots."))
    await stage.decide(post, "lead", "request_changes", reason=WHY)
    await past_every_guard(
        stage.database,
        "UPDATE workflow.notice SET member_id = $1 WHERE proposal_id = $2 AND kind = 'change_requested'",
        stage.cast["colleague"].member_id,
        post.summary.id,
    )
    assert await told(stage, "colleague") == []
    await mailed(stage, "colleague")
    assert await letters(stage, "colleague") == []
