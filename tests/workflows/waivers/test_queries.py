"""Who sees which waivers, and in which order."""

from sqlalchemy import text

from tests.workflows.refusals import refusal
from tests.workflows.stage import POLICY, Stage, enact
from tests.workflows.waivers.asked import RULE, answer, ask, edit, post, see
from workflows.acts.draft import discard_proposal
from workflows.kinds.campaign.content import HashtagCampaign
from workflows.kinds.content import MediaItem
from workflows.kinds.post.content import Variant
from workflows.waivers.queries import list_waivers, who_holds


async def listed(stage: Stage, who: str, **narrowed: object) -> list[str]:
    found = await stage.read(list_waivers, who, **narrowed)  # type: ignore[arg-type]
    return [one.proposal_title for one in found]


async def test_each_sees_what_they_have_to_do_with_newest_first(stage: Stage, elsewhere: Stage) -> None:
    first = await stage.draft(post(stage, title="First"))
    second = await stage.draft(post(stage, title="Second"), who="colleague")
    await answer(stage, await ask(stage, first))
    waiting = await ask(stage, second, "colleague")
    for who in ("lead", "deputy", "officer"):
        assert await listed(stage, who) == ["Second", "First"]
    assert await listed(stage, "author") == ["First"]
    assert await listed(stage, "colleague") == ["Second"]
    for who in ("chief", "lawyer", "administrator"):
        assert await listed(stage, who) == []
    for who in ("author", "lead", "officer"):
        assert await listed(elsewhere, who) == []
    assert await listed(stage, "lead", state="asked") == ["Second"]
    assert await listed(stage, "lead", state="granted") == ["First"]
    assert await listed(stage, "lead", proposal_id=first.summary.id) == ["First"]
    assert await listed(stage, "lead", limit=1) == ["Second"]
    assert await listed(stage, "lead", after=waiting.id) == ["First"]


async def test_whoever_changed_the_words_last_sees_it(stage: Stage) -> None:
    await enact(stage, POLICY.replace("waivable_by: [comms_lead]", "waivable_by: [legal]"))
    returned = await stage.decide(await stage.submitted(), "lead", "request_changes")
    await edit(stage, returned, post(stage), "chief")
    asked = await ask(stage, returned)
    assert (await see(stage, asked, "chief")).actions == []
    assert (await refusal(see(stage, asked, "lead"))).slug == "not-found"


async def test_with_the_draft_the_request_is_gone(stage: Stage) -> None:
    draft = await stage.draft(post(stage))
    asked = await ask(stage, draft)
    await stage.act(discard_proposal, "author", draft.summary.id)
    for who in ("author", "lead", "officer"):
        assert (await refusal(see(stage, asked, who))).slug == "not-found"


async def test_every_word_in_public_and_every_place_pointed_at_is_shown(stage: Stage) -> None:
    both = POLICY.replace(
        "routes:",
        "  - {id: soon, title: Not so soon, why: People need time., check: cooling-off, "
        "parameters: {hours: 200}, severity: block, waivable_by: [comms_lead]}\nroutes:",
    )
    await enact(stage, both)
    content = post(
        stage,
        variants=(Variant(network="x", text="A short widget"),),
        media=(MediaItem(digest="a" * 64, alt="Trees"), MediaItem(digest="b" * 64)),
    )
    draft = await stage.draft(content)
    labels = {one.field: one.label for one in (await ask(stage, draft)).words}
    assert labels == {
        "/text": "The words",
        "/variants/0/text": "The words on X",
        "/media/0/alt": "Picture 1, as described",
        "/media/1/alt": "Picture 2, as described",
    }
    when = next(one for one in (await ask(stage, draft, rule="soon")).words if one.label == "When")
    assert (when.field, when.text[-6:-3].strip().isdigit()) == ("/answers/when", True)


async def test_a_campaign_shows_its_hashtag_and_what_it_means(stage: Stage) -> None:
    campaign = HashtagCampaign(title="Prize", tag="#OurWidget", intended_words="Our Widget", sample_text="A widget!")
    waiver = await ask(stage, await stage.draft(campaign))
    assert [(one.field, one.text) for one in waiver.words] == [
        ("/tag", "#OurWidget"),
        ("/intended_words", "Our Widget"),
        ("/sample_text", "A widget!"),
    ]
    assert waiver.rule == RULE


async def test_who_holds_a_role_leaves_out_who_has_left(stage: Stage) -> None:
    lead, deputy = stage.cast["lead"], stage.cast["deputy"]
    async with stage.database.writing(stage.cast.tenant) as session:
        await session.execute(text("UPDATE tenant.member SET active = false WHERE id = :id"), {"id": lead.member_id})
    async with stage.database.reading(stage.cast.tenant) as session:
        found = await who_holds(session, stage.cast.tenant, ["comms_lead"], [])
        assert [who.name for who in found] == ["Deputy"]
        assert await who_holds(session, stage.cast.tenant, ["comms_lead"], [deputy.member_id]) == ()
