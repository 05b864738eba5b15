"""Reading what one was told: it follows what happens, it is one's own, and it can be noted."""

from typing import Any
from uuid import UUID

from tests.database import past_every_guard
from tests.workflows.acts.test_reroute import give
from tests.workflows.stage import Stage
from tests.workflows.waivers import asked as waived
from workflows.acts.draft import change_draft, withdraw_proposal
from workflows.acts.reroute import reroute_proposal
from workflows.acts.take_back import take_back_approval
from workflows.notices.reading import (
    NoticeView,
    Place,
    count_unread,
    list_notices,
    look_back,
    read_about,
    read_about_waiver,
    read_all_notices,
    read_notices,
)


async def told(stage: Stage, who: str, *, unread: bool = True) -> list[NoticeView]:
    page = await stage.read(look_back, who, None, limit=100)
    assert page.next is None
    return [one for one in page.items if not unread or one.read_at is None]


async def kinds(stage: Stage, who: str) -> list[str]:
    return [one.kind.value for one in await told(stage, who)]


async def test_a_review_tells_each_in_turn_what_concerns_them(stage: Stage, elsewhere: Stage) -> None:
    post = await stage.submitted()
    for who in ("lead", "deputy"):
        (asked,) = await told(stage, who)
        assert asked.words.startswith("“Tree planting” by Author waits for your decision.")
        assert asked.path == f"/proposals/{post.summary.id}"
    assert await told(stage, "chief") == [], "asked later"
    await stage.decide(post, "lead")
    assert await kinds(stage, "lead") == [], "whoever decided has nothing left to read"
    assert await kinds(stage, "deputy") == ["asked_no_longer"]
    assert await kinds(stage, "chief") == ["asked_to_decide"]
    await stage.decide(await stage.get(post, "chief"), "chief", "reject")
    assert await kinds(stage, "author") == ["rejected"]
    (objected,) = await told(stage, "lead")
    assert objected.words.startswith("Chief objected to “Tree planting” by Author, after you had approved it.")
    for stranger in ("lead", "author", "chief", "administrator"):
        assert await told(elsewhere, stranger) == []
    assert await told(stage, "colleague") == []


async def test_words_that_changed_ask_those_again_who_had_approved_and_say_so(stage: Stage) -> None:
    post = await stage.submitted()
    await stage.decide(post, "lead")
    back = await stage.decide(await stage.get(post, "chief"), "chief", "request_changes")
    assert await kinds(stage, "author") == ["change_requested"]
    changed = await stage.act(
        change_draft,
        "author",
        back.summary.id,
        stage.post("Sunday we plant 400 trees. #PlantWithUs"),
        expected_version=back.summary.version,
    )
    await stage.submit(changed)
    assert await kinds(stage, "author") == [], "what was asked for is done"
    asked = (await told(stage, "lead"))[0]
    assert (asked.kind.value, "its words have changed since" in asked.words) == ("asked_to_decide", True)


async def test_taking_back_and_withdrawing_reach_those_concerned(stage: Stage) -> None:
    post = await stage.submitted(stage.post("Saturday we plant 400 trees."))
    await stage.decide(post, "lead")
    assert await kinds(stage, "author") == ["approved"]
    await stage.act(take_back_approval, "lead", post.summary.id, "The date is wrong.")
    assert "approval_taken_back" in await kinds(stage, "author")
    other = await stage.submitted()
    await stage.act(withdraw_proposal, "author", other.summary.id, "Not now.")
    assert (await kinds(stage, "lead"))[0] == "withdrawn"
    assert "asked_to_decide" not in await kinds(stage, "lead")


async def test_who_is_added_by_rerouting_is_asked_and_who_is_released_is_told(stage: Stage) -> None:
    post = await stage.submitted()
    await give(stage, "deputy", ["staff"])
    await give(stage, "colleague", ["comms_lead"])
    await stage.act(reroute_proposal, "lead", post.summary.id, "The deputy has another role now.")
    assert await kinds(stage, "colleague") == ["asked_to_decide"]
    assert await kinds(stage, "deputy") == ["asked_no_longer"]
    assert await kinds(stage, "lead") == ["asked_to_decide"], "asked once, and still"


async def test_noting_is_ones_own_and_by_one_by_matter_or_all_at_once(stage: Stage, elsewhere: Stage) -> None:
    first, second = await stage.submitted(), await stage.submitted()
    await elsewhere.submitted()
    assert await stage.read(count_unread, "lead") == 2
    newest, older = await told(stage, "lead")
    foreign = (await told(elsewhere, "lead"))[0].id
    await stage.act(read_notices, "deputy", [older.id, foreign, UUID(int=7)])
    await stage.act(read_all_notices, "deputy", older.id)
    await stage.act(read_all_notices, "lead", foreign)
    assert await stage.read(count_unread, "lead") == 2
    await stage.act(read_about, "lead", first.summary.id)
    assert [one.proposal_id for one in await told(stage, "lead")] == [second.summary.id]
    await stage.act(read_all_notices, "lead", older.id)
    assert await stage.read(count_unread, "lead") == 1, "what came later is not noted with it"
    await stage.act(read_all_notices, "lead", newest.id)
    assert await stage.read(count_unread, "lead") == 0
    assert len(await told(stage, "lead", unread=False)) == 2
    assert await elsewhere.read(count_unread, "lead") == 1


async def test_the_list_goes_on_page_by_page_the_unread_first(stage: Stage) -> None:
    for _ in range(5):
        await stage.submitted()
    every = await told(stage, "lead")
    await stage.act(read_notices, "lead", [every[0].id, every[3].id])
    seen: list[UUID] = []
    place: Place | None = None
    for _ in range(9):
        page: Any = await stage.read(look_back, "lead", place, limit=2)
        seen += [one.id for one in page.items]
        place = page.next
        if place is None:
            break
    assert seen == [every[n].id for n in (1, 2, 4, 0, 3)]


async def test_who_may_not_see_a_proposal_any_more_is_not_told_of_it(stage: Stage) -> None:
    post = await stage.submitted()
    await past_every_guard(
        stage.database,
        "UPDATE workflow.notice SET member_id = $1 WHERE proposal_id = $2 AND member_id = $3",
        stage.cast["colleague"].member_id,
        post.summary.id,
        stage.cast["lead"].member_id,
    )
    assert await told(stage, "colleague") == []
    assert await stage.read(count_unread, "colleague") == 0
    assert await stage.read(list_notices, "colleague") == []


async def test_an_exception_is_told_to_whoever_may_grant_it_and_its_answer_to_whoever_asked(stage: Stage) -> None:
    draft = await stage.draft(waived.post(stage))
    asked = await waived.ask(stage, draft)
    for who in ("lead", "deputy"):
        (notice,) = await told(stage, who)
        assert notice.words.endswith("It waits for an answer from you.")
        assert notice.path == f"/waivers/{asked.id}"
    await stage.act(read_about_waiver, "lead", asked.id)
    await waived.answer(stage, asked)
    assert await told(stage, "lead") == []
    assert (await told(stage, "deputy"))[0].words.endswith("It needs no answer any more.")
    (answered,) = await told(stage, "author")
    assert (answered.kind.value, "granted the exception" in answered.words) == ("waiver_answered", True)
    assert await stage.read(list_notices, "author") == [], "the desk lists exceptions one asked for"
