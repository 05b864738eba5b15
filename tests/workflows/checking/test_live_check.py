"""The live check says before submitting what submitting would say."""

from tenants.organizations.changing_organization import change_organization, get_settings
from tests.workflows.kinds.contents import with_answers
from tests.workflows.refusals import refusal
from tests.workflows.stage import Stage, number_in
from workflows.checking.live_check import CheckResult, check_content
from workflows.kinds.campaign.content import HashtagCampaign
from workflows.kinds.kind import OpenQuestion
from workflows.kinds.post.content import Post
from workflows.kinds.register import Content


async def check(stage: Stage, content: Content, who: str = "author") -> CheckResult:
    caller = stage.cast[who]
    async with stage.database.reading(caller) as session:
        return await check_content(session, caller, stage.clock, content)


async def test_it_measures_reads_and_routes(stage: Stage) -> None:
    checked = await check(stage, stage.post())
    assert checked.policy_number == 1
    assert not checked.evaluation.blocked
    assert [(m.network, m.limit, m.valid) for m in checked.measures] == [("x", 280, True)]
    assert [(tag.tag, tag.lower) for tag in checked.hashtags] == [("#PlantWithUs", "#plantwithus")]
    assert [(step.title, step.people, step.need) for step in checked.route.stages] == [
        ("Communications", ["Deputy", "Lead"], "one of them"),
        ("CEO office", ["Adviser", "Chief"], "one of them"),
    ]
    assert checked.route.problem is None
    assert checked.missing == []


async def test_an_empty_start_is_checked_too(stage: Stage) -> None:
    checked = await check(stage, Post(title="New"))
    assert len(checked.missing) >= 6
    assert checked.hashtags == []
    assert (await check(stage, HashtagCampaign(title="New"))).missing


async def test_a_finding_is_shown_before_it_blocks(stage: Stage) -> None:
    checked = await check(stage, stage.post("Our widget. #PlantWithUs"))
    assert checked.evaluation.blocked
    assert [finding.rule for finding in checked.evaluation.findings] == ["no-widgets"]


async def test_the_author_sees_that_they_will_not_be_asked_themselves(stage: Stage) -> None:
    checked = await check(stage, stage.post(), "lead")
    assert checked.route.stages[0].people == ["Deputy"]


async def test_another_organizations_channel_and_objective_are_unknown(stage: Stage, elsewhere: Stage) -> None:
    theirs = with_answers(stage.post(channel_ids=(elsewhere.channel,)), objective_id=elsewhere.objective)
    checked = await check(stage, theirs)
    assert len(checked.missing) == 2
    assert (await check(stage, with_answers(stage.post(), objective_id=None))).missing == [
        OpenQuestion("/answers/objective_id", "why", "Which objective of the communications plan does this serve?")
    ]


async def test_it_needs_the_right_to_propose(stage: Stage) -> None:
    assert (await refusal(check(stage, stage.post(), "officer"))).slug == "forbidden"


async def test_a_hashtag_that_asks_about_another_name_is_noticed_once_that_name_is_known(stage: Stage) -> None:
    words = stage.post("Come and see the new path. #MyGreenLanes")

    async def kinds() -> list[str]:
        return [note.kind for note in (await check(stage, words)).stands_out]

    assert "invitation" not in await kinds()
    settings = await stage.read(get_settings, "administrator")
    await stage.act(
        change_organization,
        "administrator",
        expected_version=number_in(settings.etag),
        name=settings.name,
        timezone=settings.timezone,
        known_as=["Green Lanes"],
    )
    assert "invitation" in await kinds()
