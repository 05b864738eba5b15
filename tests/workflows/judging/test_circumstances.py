"""What a verdict depends on is read for one organization, as it stands now, in one statement."""

from datetime import UTC, datetime, timedelta

import msgspec

from policies.plan.channels import ChannelInput, add_channel
from policies.subject.hours import AnswerHours
from policies.versions.acknowledging import acknowledge_policy
from tenants.organizations.changing_members import change_member
from tests.cast import Cast
from tests.database import past_every_guard
from tests.workflows.kinds.contents import with_answers
from tests.workflows.refusals import refusal
from tests.workflows.stage import POLICY, Stage, enact, set_stage
from workflows.judging.circumstances import About, read_circumstances
from workflows.judging.deciders import read_deciders
from workflows.judging.judge import Circumstances
from workflows.kinds.content import MediaItem
from workflows.kinds.register import Content
from workflows.lookback import approved

WHEN = datetime(2030, 11, 28, 9, tzinfo=UTC)


async def circumstances(stage: Stage, content: Content | None = None, about: About | None = None) -> Circumstances:
    author = stage.cast["author"]
    async with stage.database.reading(author) as session:
        return await read_circumstances(
            session, author.tenant_id, author.member_id, content or stage.post(), about=about
        )


async def test_the_plan_the_policy_and_who_may_decide_are_those_of_the_organization_now(stage: Stage) -> None:
    found = await circumstances(stage)
    assert (found.policy.number, found.policy.title) == (1, "How we speak")
    assert (found.author.name, found.author.roles) == ("Author", ("staff",))
    assert [channel.handle for channel in found.channels.values()] == ["@northfield"]
    assert found.objective is not None
    assert found.objective.id == stage.objective
    assert [person.name for person in found.deciders.people] == ["Adviser", "Chief", "Deputy", "Lawyer", "Lead"]
    assert found.deciders.titles["ceo_office"] == "CEO office"
    assert (found.others, found.granted, found.acknowledged) == ({}, (), False)


async def test_nothing_of_another_organization_is_found_by_naming_it(stage: Stage, elsewhere: Stage) -> None:
    theirs = with_answers(
        stage.post(channel_ids=(elsewhere.channel,), media=(MediaItem(digest="a" * 64),)),
        objective_id=elsewhere.objective,
    )
    draft = await elsewhere.submitted(elsewhere.post())
    found = await circumstances(stage, theirs, About(draft.summary.id, ()))
    assert found.objective is None
    assert elsewhere.channel not in found.channels
    assert (found.media, found.others, found.granted) == (frozenset(), {}, ())
    mine = {caller.member_id for caller in stage.cast.people.values()}
    assert {person.member_id for person in found.deciders.people} <= mine


async def test_somebody_of_another_organization_reads_nothing_here(stage: Stage, elsewhere: Stage) -> None:
    async with stage.database.reading(elsewhere.cast["chief"]) as session:
        deciders = await read_deciders(session, stage.cast.tenant)
    assert (deciders.people, deciders.titles) == ((), {})


async def test_without_a_policy_in_force_that_is_said(stage: Stage, stranger: Cast) -> None:
    bare = await set_stage(stage.database, stage.clock, stranger, policy=None)
    assert (await refusal(circumstances(bare))).slug == "no-policy-in-force"


async def test_whoever_left_or_lost_the_role_is_not_asked_any_more(stage: Stage) -> None:
    lead, deputy = stage.cast["lead"].member_id, stage.cast["deputy"].member_id
    await stage.act(change_member, "administrator", lead, expected_version=1, roles=None, active=False)
    await stage.act(change_member, "administrator", deputy, expected_version=1, roles=["staff"], active=None)
    names = {person.name for person in (await circumstances(stage)).deciders.people}
    assert names == {"Adviser", "Chief", "Lawyer"}


async def test_an_author_has_read_the_version_in_force_only_once_they_say_so(stage: Stage) -> None:
    version = (await circumstances(stage)).policy.id
    await stage.act(acknowledge_policy, "author", version)
    assert (await circumstances(stage)).acknowledged
    await enact(stage, POLICY.replace("widget", "gadget"))
    assert not (await circumstances(stage)).acknowledged


async def test_a_retired_objective_is_not_found(stage: Stage) -> None:
    await past_every_guard(stage.database, "UPDATE policy.objective SET retired = true WHERE id = $1", stage.objective)
    assert (await circumstances(stage)).objective is None


async def test_what_is_being_decided_within_a_month_on_the_same_channel_counts_in_order_of_time(stage: Stage) -> None:
    month = 31 * 24
    for hours in (month, month - 1, 24, 0, -24, 1 - month, -month):
        await stage.submitted(with_answers(stage.post(), when=WHEN + timedelta(hours=hours)))
    others = (await circumstances(stage, with_answers(stage.post(), when=WHEN))).others
    assert list(others) == [stage.channel]
    near = [(at - WHEN) // timedelta(hours=1) for at in others[stage.channel]]
    assert near == [1 - month, -24, 0, 24, month - 1]


async def test_drafts_other_channels_and_the_proposal_itself_do_not_count(stage: Stage) -> None:
    linkedin = await stage.act(
        add_channel, "lead", ChannelInput(network="linkedin", handle="northfield", name="LinkedIn", followers=9)
    )
    await stage.draft()
    await stage.submitted(stage.post(channel_ids=(linkedin.id,)))
    own = await stage.submitted()
    assert (await circumstances(stage, about=About(own.summary.id, ()))).others == {}
    assert len((await circumstances(stage)).others[stage.channel]) == 1
    nowhere = msgspec.structs.replace(stage.post(), channel_ids=())
    assert (await circumstances(stage, nowhere)).others == {}


async def test_when_answers_are_read_and_what_is_kept_are_the_same_wherever_the_plan_is_read(
    stage: Stage, elsewhere: Stage
) -> None:
    hours = AnswerHours(opens="17:00", closes="02:00", days=("fri", "sat"))
    given = ChannelInput(network="threads", handle="@late", name="Late", answered_at=hours, archived_in="The archive")
    added = await stage.act(add_channel, "lead", given)
    here = (await circumstances(stage)).channels
    async with stage.database.reading(stage.cast["lead"]) as session:
        looking_back = await approved._channels(session, stage.cast.tenant)
    assert (here[added.id].answered_at, here[added.id].archive) == (hours, True)
    assert (here[stage.channel].answered_at, here[stage.channel].archive) == (None, False)
    assert here == looking_back
    assert added.id not in (await circumstances(elsewhere)).channels
