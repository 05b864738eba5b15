"""Pages of proposals show what reading one by one would show."""

from uuid import UUID

import msgspec
import pytest

from tenants.access.permissions import Permission
from tests.workflows.stage import Stage
from workflows.acts.draft import discard_proposal
from workflows.desk.lists import list_proposals
from workflows.desk.narrowed import Narrowed
from workflows.rows.snapshot import ProposalSummary


async def page(
    stage: Stage, who: str, *, after: UUID | None = None, limit: int = 50, **narrowed: object
) -> list[ProposalSummary]:
    caller = stage.cast[who]
    async with stage.database.reading(caller) as session:
        wanted = Narrowed(**narrowed)  # type: ignore[arg-type]
        return (await list_proposals(session, caller, wanted, after=after, limit=limit)).items


async def test_each_person_lists_what_they_may_see(stage: Stage, elsewhere: Stage) -> None:
    draft = await stage.draft()
    submitted = await stage.submitted()
    gone = await stage.draft()
    await stage.act(discard_proposal, "author", gone.summary.id)
    theirs = await stage.submitted(who="colleague")
    await elsewhere.submitted()
    expected = {
        "author": [submitted, draft],
        "colleague": [theirs],
        "lead": [theirs, submitted],
        "chief": [theirs, submitted],
        "officer": [theirs, submitted],
        "administrator": [],
    }
    for who, proposals in expected.items():
        listed = await page(stage, who)
        assert [summary.id for summary in listed] == [proposal.summary.id for proposal in proposals], who
        for summary, proposal in zip(listed, proposals, strict=True):
            assert summary == (await stage.get(proposal, who)).summary


async def test_a_person_asked_without_the_right_to_read_all_lists_their_own_and_what_they_were_asked(
    stage: Stage,
) -> None:
    own = await stage.draft(who="lead")
    asked = await stage.submitted()
    await stage.submitted(who="lead")
    narrow = msgspec.structs.replace(
        stage.cast["deputy"], permissions=frozenset({Permission.PROPOSAL_CREATE, Permission.PROPOSAL_DECIDE})
    )
    stage.cast.people["narrow"] = narrow
    listed = await page(stage, "narrow")
    assert len(listed) == 2
    assert asked.summary.id in {summary.id for summary in listed}
    assert own.summary.id not in {summary.id for summary in listed}
    assert [summary.id for summary in await page(stage, "narrow", limit=1)] == [listed[0].id]
    assert [summary.id for summary in await page(stage, "narrow", after=listed[0].id)] == [listed[1].id]


@pytest.mark.parametrize("who", ["author", "lead"])
async def test_pages_follow_each_other_without_loss_or_repetition(stage: Stage, who: str) -> None:
    made = [await stage.submitted() for _ in range(5)]
    seen: list[UUID] = []
    after: UUID | None = None
    while part := await page(stage, who, after=after, limit=2):
        seen += [summary.id for summary in part]
        after = part[-1].id
    assert seen == [proposal.summary.id for proposal in reversed(made)]


async def test_a_list_is_narrowed_by_state_kind_and_author(stage: Stage) -> None:
    approved = await stage.submitted(stage.post("No hashtag."))
    await stage.decide(approved, "lead")
    waiting = await stage.submitted()
    own = await stage.draft(who="lead")
    assert [s.id for s in await page(stage, "lead", state="approved")] == [approved.summary.id]
    assert [s.id for s in await page(stage, "lead", state="in_review", kind="post")] == [waiting.summary.id]
    assert await page(stage, "lead", kind="hashtag_campaign") == []
    assert [s.id for s in await page(stage, "lead", mine=True)] == [own.summary.id]
    assert await page(stage, "lead", state="draft", mine=False) == [own.summary]
