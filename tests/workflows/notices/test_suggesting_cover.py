"""Cover is suggested for whoever has not looked while time runs out, to those who can set it, and names no proposal."""

from datetime import UTC, datetime
from uuid import UUID

from tenants.acting.act import Act
from tenants.acting.carry_out import carry_out
from tests.database import past_every_guard
from tests.workflows.cover.test_cover import assistant, cover
from tests.workflows.stage import Stage
from workflows.notices.reading import list_notices
from workflows.notices.suggesting_cover import with_cover_suggested
from workflows.rows.snapshot import ProposalView

OPENED, DUE = datetime(2026, 11, 23, 9, tzinfo=UTC), datetime(2026, 11, 24, 17, tzinfo=UTC)
EARLY, LATE = datetime(2026, 11, 23, 10, tzinfo=UTC), datetime(2026, 11, 24, 10, tzinfo=UTC)
SIDES = ("lead", "author", "administrator")


async def waiting(stage: Stage) -> ProposalView:
    """A proposal that has waited for the lead since Monday morning, until Tuesday evening; the lead's assistant is the author."""
    post = await stage.submitted(stage.post("Saturday we plant 400 trees."), who="colleague")
    await past_every_guard(stage.database, "UPDATE workflow.seat SET opened_at = $1, due_at = $2", OPENED, DUE)
    await assistant(stage, who="lead", member="lead", assistant="author")
    return post


async def suggest(stage: Stage, post: ProposalView, at: datetime) -> None:
    assert post.review is not None
    members: list[UUID] = [stage.cast["lead"].member_id]
    caller = stage.cast["lead"]
    async with stage.writing(caller) as session:
        act = await with_cover_suggested(
            session, Act(answer=None), caller.tenant_id, review=post.review.id, members=members, now=at
        )
        await carry_out(session, caller, stage.clock.now(), act)


async def suggested(stage: Stage, who: str) -> list[str]:
    return [one.words for one in await stage.read(list_notices, who) if one.kind == "cover_suggested"]


async def test_it_is_suggested_once_to_the_person_their_assistants_and_the_administrators(
    stage: Stage, elsewhere: Stage
) -> None:
    post = await waiting(stage)
    await suggest(stage, post, EARLY)
    assert [await suggested(stage, who) for who in SIDES] == [[], [], []], "half of the time is still to come"
    for _ in range(2):
        await suggest(stage, post, LATE)
    own, *others = [await suggested(stage, who) for who in SIDES]
    assert [len(each) for each in (own, *others)] == [1, 1, 1]
    assert "say who decides in your place" in own[0]
    for (words,) in others:
        assert words.startswith("A decision waits for Lead, who has not looked at it yet")
        assert "Tree planting" not in words
    paths = [one.path for who in SIDES for one in await stage.read(list_notices, who) if one.kind == "cover_suggested"]
    assert set(paths) == {f"/cover/{stage.cast['lead'].member_id}"}, "one tap leads to where it is set"
    assert await suggested(stage, "deputy") == []
    assert await suggested(elsewhere, "administrator") == []


async def test_nothing_is_suggested_for_whoever_has_looked_or_is_covered(stage: Stage) -> None:
    post = await waiting(stage)
    look = "INSERT INTO workflow.look (tenant_id, member_id, proposal_id, revision, at) VALUES ($1, $2, $3, 1, $4)"
    lead = stage.cast["lead"]
    await past_every_guard(stage.database, look, lead.tenant_id, lead.member_id, post.summary.id, EARLY)
    await suggest(stage, post, LATE)
    assert await suggested(stage, "lead") == []
    await past_every_guard(stage.database, "DELETE FROM workflow.look")
    await cover(stage, who="lead", member="lead", deputy="deputy")
    await suggest(stage, post, LATE)
    assert await suggested(stage, "lead") == []
