"""How a new proposal begins, against the real database as the app role, with a stranger in the room."""

from uuid import uuid4

import msgspec

from policies.plan.audiences import add_audience, change_audience
from policies.plan.channels import ChannelInput, change_channel
from tests.database import past_every_guard
from tests.workflows.kinds.contents import with_answers
from tests.workflows.media.pictures import png
from tests.workflows.media.test_media import upload
from tests.workflows.refusals import refusal
from tests.workflows.stage import Stage
from tests.workflows.templates.test_templates import add
from workflows.acts.draft import withdraw_proposal
from workflows.checking.begin import Beginning, begin_from_template, begin_like, suggest_beginning
from workflows.checking.live_check import check_content
from workflows.kinds.content import MediaItem


async def begins(stage: Stage, who: str = "author", kind: str = "post") -> Beginning:
    return await stage.read(suggest_beginning, who, kind)


def earlier_ones(beginning: Beginning) -> dict[str, object]:
    return {each.pointer: each.value for each in beginning.answers if each.source == "earlier"}


async def test_the_first_one_has_what_the_plan_leaves_no_choice_about(stage: Stage) -> None:
    beginning = await begins(stage)
    assert {(each.pointer, each.source) for each in beginning.answers} == {
        ("/answers/objective_id", "plan"),
        ("/channel_ids", "plan"),
    }
    assert (beginning.earlier, beginning.time_of_day) == (None, None)


async def test_the_next_one_has_what_its_author_answered_last(stage: Stage) -> None:
    await stage.submitted(with_answers(stage.post(), audience="Everybody"))
    last = await stage.submitted(with_answers(stage.post(), audience="Families"))
    beginning = await begins(stage)
    assert beginning.earlier is not None
    assert beginning.earlier.id == last.summary.id
    assert earlier_ones(beginning) == {
        "/answers/audience": "Families",
        "/answers/how": "The Parks desk posts and answers.",
    }
    assert beginning.time_of_day == "09:00"


async def test_no_draft_and_nothing_rejected_taken_back_or_of_another_kind_is_a_model(stage: Stage) -> None:
    rejected = await stage.submitted(with_answers(stage.post(), audience="Families"))
    await stage.decide(rejected, "lead", "reject")
    withdrawn = await stage.submitted(with_answers(stage.post(), audience="Families"))
    await stage.act(withdraw_proposal, "author", withdrawn.summary.id, "Not now.")
    sent_back = await stage.submitted(with_answers(stage.post(), audience="Families"))
    await stage.decide(sent_back, "lead", "request_changes")
    await stage.draft(with_answers(stage.post(), audience="Families"))
    assert (await begins(stage)).earlier is None
    await stage.submitted()
    assert (await begins(stage, kind="hashtag_campaign")).earlier is None


async def test_nobody_begins_with_what_somebody_else_answered(stage: Stage, elsewhere: Stage) -> None:
    await stage.submitted(with_answers(stage.post(), audience="Families"))
    for other, who in ((stage, "colleague"), (stage, "lead"), (elsewhere, "author")):
        beginning = await begins(other, who)
        assert beginning.earlier is None
        assert earlier_ones(beginning) == {}
    assert str(stage.objective) not in str((await begins(elsewhere)).answers)
    assert (await refusal(begins(stage, "officer"))).slug == "forbidden"


async def test_who_may_not_read_the_plan_is_told_nothing_of_it(stage: Stage) -> None:
    author = stage.cast["author"]
    narrow = msgspec.structs.replace(author, permissions=author.permissions - {"plan.read"})
    assert (await stage.read(suggest_beginning, narrow, "post")).answers == ()


async def test_what_one_may_read_can_be_started_from(stage: Stage) -> None:
    made = await stage.submitted()
    for who in ("author", "lead", "adviser", "lawyer"):
        begun = await stage.read(begin_like, who, made.summary.id)
        assert begun.earlier.id == made.summary.id
        assert begun.content == with_answers(made.content, when=None)
        assert begun.taken[0] == "the words"
        assert begun.left[0].startswith("Its time, ")
        copied = await stage.draft(begun.content, who)
        assert copied.summary.author.id == stage.cast[who].member_id
        assert copied.review is None


async def test_whatever_became_of_it_and_of_the_plan_it_can_be_started_from_and_what_is_left_out_is_said(
    stage: Stage,
) -> None:
    families = await stage.act(add_audience, "lead", name="Families")
    picture = MediaItem(digest=(await upload(stage, png())).digest, alt="A spade")
    content = with_answers(stage.post(media=(picture,)), audience="Families")
    approved = await stage.decide(await stage.submitted(with_answers(stage.post(), audience="Families")), "lead")
    rejected = await stage.decide(await stage.submitted(content), "lead", "reject")
    withdrawn = await stage.submitted(content)
    await stage.act(withdraw_proposal, "author", withdrawn.summary.id, "Not now.")
    expired = await stage.submitted(content)
    await past_every_guard(
        stage.database, "UPDATE workflow.proposal SET state = 'expired' WHERE id = $1", expired.summary.id
    )
    await stage.act(change_audience, "lead", families.id, name="Families", retired=True, expected_version=1)
    resting = ChannelInput(network="x", handle="@northfield", name="Northfield on X", posture="dormant")
    await stage.act(change_channel, "lead", stage.channel, resting, expected_version=1)
    for made in (approved, rejected, withdrawn, expired):
        begun = await stage.read(begin_like, "author", made.summary.id)
        assert (begun.content.channel_ids, begun.content.answers.audience) == ((), "")
        assert begun.left[0].startswith("Its time, ")
        assert begun.left[-3:] == (
            "X @northfield: the plan says that we do not speak there now.",
            "Where it appears, and who posts it and answers: that was said of those channels too.",
            "Its audience, “Families”, which is no longer in the plan.",
        )
        copied = await stage.draft(begun.content)
        assert copied.content == begun.content
        checked = await stage.act(check_content, "author", begun.content, proposal_id=copied.summary.id)
        assert {"/answers/when", "/answers/where", "/answers/how"} <= {one.pointer for one in checked.missing}


async def test_what_a_template_has_and_the_plan_no_longer_is_left_out_and_said(stage: Stage) -> None:
    added = await add(stage)
    assert (await stage.read(begin_from_template, "author", added.summary.id)).left == ()
    resting = ChannelInput(network="x", handle="@northfield", name="Northfield on X", posture="monitor_only")
    await stage.act(change_channel, "lead", stage.channel, resting, expected_version=1)
    begun = await stage.read(begin_from_template, "author", added.summary.id)
    assert begun.content.channel_ids == ()
    assert begun.left[0] == "X @northfield: the plan says that we do not speak there now."


async def test_to_who_may_not_read_it_there_is_nothing_to_start_from(stage: Stage, elsewhere: Stage) -> None:
    made = await stage.submitted()
    theirs = await refusal(elsewhere.read(begin_like, "lead", made.summary.id))
    never = await refusal(elsewhere.read(begin_like, "lead", uuid4()))
    assert (theirs.slug, theirs.detail, theirs.fix) == (never.slug, never.detail, never.fix)
    assert theirs.slug == "not-found"
    assert (await refusal(stage.read(begin_like, "colleague", made.summary.id))).slug == "not-found"
    draft = await stage.draft()
    assert (await refusal(stage.read(begin_like, "lead", draft.summary.id))).slug == "not-found"


async def test_who_may_only_read_starts_nothing(stage: Stage) -> None:
    made = await stage.submitted()
    assert (await refusal(stage.read(begin_like, "officer", made.summary.id))).slug == "forbidden"
