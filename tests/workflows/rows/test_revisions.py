"""What was submitted, what changed between, and who has looked."""

from policies.plan.channels import ChannelInput, add_channel
from tests.workflows.acts.test_suggest import suggested
from tests.workflows.refusals import refusal
from tests.workflows.stage import Stage
from workflows.acts.draft import change_draft
from workflows.rows.revisions import get_brief, get_difference, list_revisions, look
from workflows.rows.snapshot import ProposalView


async def revised(stage: Stage) -> ProposalView:
    first = await stage.submitted()
    returned = await stage.decide(first, "lead", "request_changes")
    edited = await stage.act(
        change_draft,
        "author",
        first.summary.id,
        stage.post("Sunday we plant 400 trees with you. #PlantWithUs", channel_ids=(stage.channel,)),
        expected_version=returned.summary.version,
    )
    return await stage.submit(edited)


async def test_every_submitted_content_is_kept_under_its_digest(stage: Stage) -> None:
    proposal = await revised(stage)
    first, second = await stage.read(list_revisions, "lead", proposal.summary.id)
    assert (first.number, second.number) == (1, 2)
    assert first.digest != second.digest
    assert proposal.review is not None
    assert second.digest == proposal.review.revision_digest
    assert second.content == proposal.content
    assert second.author.name == "Author"


async def test_the_difference_between_two_revisions_is_told_in_words(stage: Stage) -> None:
    proposal = await revised(stage)
    told = await stage.read(get_difference, "adviser", proposal.summary.id, 1, 2)
    (change,) = told.fields
    assert change.label == "The words"
    assert [(part.op, part.text) for part in change.parts][:2] == [("removed", "Saturday"), ("added", "Sunday")]
    assert (await stage.read(get_difference, "adviser", proposal.summary.id, 2, 2)).fields == ()
    unknown = await refusal(stage.read(get_difference, "adviser", proposal.summary.id, 1, 9))
    assert (unknown.slug, unknown.detail) == ("unknown-reference", "There is no version 9; the newest is 2.")
    draft = await stage.draft()
    unknown = await refusal(stage.read(get_difference, "author", draft.summary.id, 1, 2))
    assert (unknown.slug, unknown.detail) == ("unknown-reference", "There is no version of it yet.")


async def test_accounts_of_one_name_on_two_networks_are_told_apart(stage: Stage) -> None:
    page = ChannelInput(network="facebook", handle="northfield", name="Northfield on X")
    other = await stage.act(add_channel, "lead", page)
    first = await stage.submitted()
    await stage.decide(first, "lead", "request_changes")
    again = await stage.submit_again(first, stage.post(channel_ids=(other.id,)))
    (change,) = (await stage.read(get_difference, "lead", again.summary.id, 1, 2)).fields
    assert (change.label, change.said) == ("Where it appears", "Added: Facebook northfield. Taken out: X @northfield.")


async def test_looking_is_remembered_and_never_goes_back(stage: Stage) -> None:
    proposal = await revised(stage)
    for revision in (2, 1):
        await stage.act(look, "lead", proposal.summary.id, revision)
        assert (await stage.get(proposal, "lead")).looked_at_revision == 2
    assert (await stage.get(proposal, "deputy")).looked_at_revision is None
    assert (await refusal(stage.act(look, "lead", proposal.summary.id, 3))).slug == "unknown-reference"


async def test_whoever_decides_or_suggests_other_words_has_seen_them(stage: Stage) -> None:
    proposal = await revised(stage)
    assert (await stage.get(proposal, "lead")).looked_at_revision == 1, "she asked for a change of the first"
    assert (await stage.get(proposal, "deputy")).looked_at_revision is None
    after = await suggested(stage, proposal, "deputy", "On Sunday we plant 400 trees.", channel_ids=(stage.channel,))
    assert after.looked_at_revision == (await stage.get(proposal, "deputy")).looked_at_revision == 2
    after = await stage.decide(await stage.get(proposal, "lead"), "lead")
    assert after.looked_at_revision == (await stage.get(proposal, "lead")).looked_at_revision == 2


async def test_a_stranger_finds_nothing_to_compare_to_look_at_or_to_read(stage: Stage, elsewhere: Stage) -> None:
    proposal = await revised(stage)
    for reading in (
        elsewhere.read(list_revisions, "lead", proposal.summary.id),
        elsewhere.read(get_difference, "lead", proposal.summary.id, 1, 2),
        elsewhere.read(get_brief, "lead", proposal.summary.id),
        elsewhere.act(look, "lead", proposal.summary.id, 1),
        stage.read(list_revisions, "colleague", proposal.summary.id),
        stage.act(look, "colleague", proposal.summary.id, 1),
    ):
        assert (await refusal(reading)).slug == "not-found"


async def test_a_draft_has_no_brief_yet(stage: Stage) -> None:
    draft = await stage.draft()
    assert (await refusal(stage.read(get_brief, "author", draft.summary.id))).slug == "wrong-state"
    assert await stage.read(list_revisions, "author", draft.summary.id) == []
