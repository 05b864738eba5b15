"""Drafts, edits and who sees what, against the real database as the app role, with a stranger in the room."""

import asyncio
from datetime import UTC, datetime, timedelta, timezone
from typing import Any
from uuid import UUID, uuid4

import pytest

from tenants.ledger.entry_types import EntryType
from tenants.record.entries import Filter
from tests.workflows.kinds.contents import with_answers
from tests.workflows.refusals import refusal
from tests.workflows.stage import Stage
from workflows.acts.draft import change_draft, discard_proposal, withdraw_proposal
from workflows.kinds.campaign.content import HashtagCampaign, PlacementPlan
from workflows.kinds.post.content import Variant
from workflows.rows.queries import get_proposal

EARLY = timezone(timedelta(hours=14))


async def test_a_draft_is_as_it_was_written_and_reads_back_the_same(stage: Stage) -> None:
    content = stage.post()
    made = await stage.draft(content)
    assert made == await stage.get(made, "author")
    assert made.content == content
    assert made.summary.state == "draft"
    assert made.summary.networks == ("x",)
    assert made.summary.actions == ["changeDraft", "submitProposal", "discardProposal"]
    assert made.review is None


async def test_a_draft_is_seen_by_its_author_alone(stage: Stage, elsewhere: Stage) -> None:
    made = await stage.draft()
    for who in ("colleague", "lead", "chief", "officer", "administrator"):
        assert (await refusal(stage.get(made, who))).slug == "not-found"
    assert (await refusal(elsewhere.get(made, "author"))).slug == "not-found"


async def test_ids_of_another_organization_answer_like_ids_that_never_existed(stage: Stage, elsewhere: Stage) -> None:
    made = await stage.submitted()
    theirs = await refusal(elsewhere.get(made, "lead"))
    never = await refusal(elsewhere.read(get_proposal, "lead", uuid4()))
    assert (theirs.slug, theirs.detail, theirs.fix, theirs.extra) == (never.slug, never.detail, never.fix, never.extra)
    for act in (
        elsewhere.act(withdraw_proposal, "author", made.summary.id, "mine now"),
        elsewhere.act(discard_proposal, "author", made.summary.id),
        elsewhere.act(change_draft, "author", made.summary.id, elsewhere.post(), expected_version=2),
        elsewhere.decide(made, "lead"),
        elsewhere.submit(made),
    ):
        assert (await refusal(act)).slug == "not-found"
    assert await stage.get(made, "author") == made


async def test_once_submitted_the_people_asked_and_those_who_read_all_see_it(stage: Stage) -> None:
    made = await stage.submitted()
    for who in ("author", "lead", "deputy", "adviser", "officer", "lawyer"):
        assert (await stage.get(made, who)).summary.id == made.summary.id
    for who in ("colleague", "administrator"):
        assert (await refusal(stage.get(made, who))).slug == "not-found"


async def test_an_edit_names_the_version_it_was_made_from(stage: Stage) -> None:
    made = await stage.draft()
    other = stage.post("Sunday we plant. #PlantWithUs")
    changed = await stage.act(change_draft, "author", made.summary.id, other, expected_version=1)
    assert changed == await stage.get(made, "author")
    assert changed.summary.version == 2
    late = await refusal(stage.act(change_draft, "author", made.summary.id, stage.post("Late"), expected_version=1))
    assert (late.slug, late.extra["current"]) == ("stale", '"2"')
    assert (await stage.get(made, "author")).content == other


async def test_of_two_edits_at_once_one_wins_and_the_other_is_told(stage: Stage) -> None:
    made = await stage.draft()
    results = await asyncio.gather(
        *(
            stage.act(change_draft, "author", made.summary.id, stage.post(f"Words {n}"), expected_version=1)
            for n in range(4)
        ),
        return_exceptions=True,
    )
    lost = [result for result in results if isinstance(result, Exception)]
    assert len(lost) == 3
    assert {str(problem).split(":")[0] for problem in lost} == {"stale"}
    assert (await stage.get(made, "author")).summary.version == 2


async def test_saving_a_draft_leaves_no_entry_but_starting_and_discarding_do(stage: Stage) -> None:
    made = await stage.draft()
    await stage.act(change_draft, "author", made.summary.id, stage.post("More"), expected_version=1)
    await stage.act(discard_proposal, "author", made.summary.id)
    about = await stage.events(Filter(object_id=made.summary.id))
    assert [event.type for event in about] == [EntryType.PROPOSAL_DISCARDED, EntryType.PROPOSAL_CREATED]
    assert (await refusal(stage.get(made, "author"))).slug == "not-found"


async def test_what_was_submitted_cannot_be_discarded(stage: Stage) -> None:
    made = await stage.submitted()
    refused = await refusal(stage.act(discard_proposal, "author", made.summary.id))
    assert (refused.slug, refused.status) == ("wrong-state", 409)


async def test_a_proposal_stays_what_it_was_started_as(stage: Stage) -> None:
    made = await stage.draft()
    campaign = HashtagCampaign(title="A hashtag", tag="PlantWithUs")
    refused = await refusal(stage.act(change_draft, "author", made.summary.id, campaign, expected_version=1))
    assert refused.slug == "invalid-content"
    assert refused.extra["errors"][0]["pointer"] == "/content/kind"


async def test_a_campaign_is_kept_whole(stage: Stage) -> None:
    campaign = HashtagCampaign(
        title="On the signature?",
        tag="AskNorthfield",
        placements=(PlacementPlan(place="email_signature", note="Under the name."),),
    )
    made = await stage.draft(campaign)
    assert (await stage.get(made, "author")).content == campaign
    assert made.summary.kind == "hashtag_campaign"


@pytest.mark.parametrize(
    ("changes", "pointer"),
    [
        ({"variants": (Variant(network="x", text="a"), Variant(network="x", text="b"))}, "/content/variants"),
        ({"channel_ids": (UUID(int=1), UUID(int=1))}, "/content/channel_ids"),
    ],
)
async def test_words_that_read_in_two_ways_are_refused_even_in_a_draft(
    stage: Stage, changes: dict[str, Any], pointer: str
) -> None:
    refused = await refusal(stage.draft(stage.post(**changes)))
    assert refused.extra["errors"][0]["pointer"] == pointer


@pytest.mark.parametrize(
    "when", [datetime(1, 1, 1, tzinfo=UTC), datetime(9999, 12, 31, tzinfo=UTC), datetime(1, 1, 1, tzinfo=EARLY)]
)
async def test_a_time_nobody_lives_in_is_refused(stage: Stage, when: datetime) -> None:
    refused = await refusal(stage.draft(with_answers(stage.post(), when=when)))
    assert refused.extra["errors"][0]["pointer"] == "/content/answers/when"


async def test_a_withdrawn_proposal_releases_everyone_and_can_be_edited_and_submitted_again(stage: Stage) -> None:
    made = await stage.submitted()
    assert (await refusal(stage.act(withdraw_proposal, "author", made.summary.id, "  "))).slug == "reason-required"
    assert (await refusal(stage.act(withdraw_proposal, "lead", made.summary.id, "no"))).slug == "forbidden"
    gone = await stage.act(withdraw_proposal, "author", made.summary.id, "The date moved.")
    assert gone == await stage.get(made, "author")
    assert gone.summary.state == "withdrawn"
    assert gone.review is not None
    assert {seat.state for step in gone.review.stages for seat in step.seats} == {"released"}
    assert (await refusal(stage.decide(made, "lead"))).slug == "wrong-state"
    edited = await stage.act(
        change_draft,
        "author",
        made.summary.id,
        stage.post("Sunday. #PlantWithUs"),
        expected_version=gone.summary.version,
    )
    again = await stage.submit(edited)
    assert (again.summary.state, again.summary.revision) == ("in_review", 2)


async def test_words_stand_still_while_people_decide(stage: Stage) -> None:
    made = await stage.submitted()
    refused = await refusal(
        stage.act(change_draft, "author", made.summary.id, stage.post("Swapped"), expected_version=made.summary.version)
    )
    assert refused.slug == "wrong-state"


async def test_unsubmitted_words_are_shown_only_to_those_who_may_edit_them(stage: Stage) -> None:
    made = await stage.submitted()
    returned = await stage.decide(made, "lead", "request_changes")
    new = stage.post("Not yet ready. #PlantWithUs")
    await stage.act(change_draft, "author", made.summary.id, new, expected_version=returned.summary.version)
    assert (await stage.get(made, "author")).content == new
    assert (await stage.get(made, "lead")).content == new
    assert (await stage.get(made, "officer")).content == made.content


async def test_without_the_permission_nobody_starts_a_proposal(stage: Stage) -> None:
    for who in ("officer", "administrator"):
        assert (await refusal(stage.draft(who=who))).slug == "forbidden"


async def test_a_very_long_text_is_kept(stage: Stage) -> None:
    made = await stage.draft(stage.post("word " * 13_999))
    assert (await stage.get(made, "author")).content == made.content
