"""Author and decider read one list: over proposals put together at random, both answers are the same, sentence by sentence."""

from datetime import UTC, date, datetime
from random import Random

import msgspec
import pytest

from policies.plan.channels import ChannelInput, add_channel
from policies.subject.hours import AnswerHours
from tests.workflows.kinds.contents import CAMPAIGN, with_answers
from tests.workflows.stage import Stage
from workflows.checking.live_check import check_content
from workflows.judging.stands_out import StandsOut, risk_of
from workflows.kinds.content import EvidenceItem
from workflows.kinds.register import Content
from workflows.rows.revisions import get_brief

PIECES = (
    "Entry is £5.", "Tell us what you think.", "Results are guaranteed.", "The best pool in the county.", "Come on Sunday 28 November 2026.", "Good morning.", "Write to jo@example.org.",
    "https://bit.ly/x", "#NowThatchersDead", "#nowtHatcHerSdead", "#AskNorthfield", "#PlantWithUs", "#whorepresents", "Café für alle, добро пожаловать.", "😀", "مرحبا بكم",
)  # fmt: skip
TAGS = {"PlantWithUs": "plant with us", "nowthatchersdead": "now thatchers dead", "AskNorthfield": "ask northfield"}
LISTENERS = ("Parks desk, every day", "Parks desk, weekdays 9:00 to 17:00", "Parks desk")
HOURS = (datetime(2030, 11, 29, 12, tzinfo=UTC), datetime(2030, 11, 30, 3, tzinfo=UTC))
OFFICE = AnswerHours(opens="09:00", closes="17:00", days=("mon", "tue", "wed", "thu", "fri"))


async def checked(stage: Stage, content: Content) -> list[StandsOut]:
    caller = stage.cast["author"]
    async with stage.database.reading(caller) as session:
        return (await check_content(session, caller, stage.clock, content)).stands_out


def made_up(stage: Stage, random: Random) -> Content:
    words = " ".join(random.sample(PIECES, random.randint(1, 5)))
    when = random.choice(HOURS)
    if random.random() < 0.6:
        return with_answers(stage.post(words), when=when)
    tag = random.choice(tuple(TAGS))
    searched = EvidenceItem(kind="prior_use_search", title="Searched", where="Records", dated=date(2026, 11, 20))
    campaign = with_answers(CAMPAIGN, objective_id=stage.objective, when=when)
    return msgspec.structs.replace(
        campaign,
        tag=tag,
        intended_words=TAGS[tag],
        sample_text=words,
        channel_ids=(stage.channel,),
        evidence=random.choice(((), (searched,))),
        listener=random.choice(LISTENERS),
        starts_on=date(2030, 11, 28),
        ends_on=date(2030, 12, 28),
    )


@pytest.mark.parametrize("seed", range(8))
async def test_both_read_the_same_of_any_proposal(stage: Stage, seed: int) -> None:
    content = made_up(stage, Random(seed))
    mine = await checked(stage, content)
    proposal = await stage.submitted(content)
    brief = await stage.read(get_brief, "lead", proposal.summary.id)
    assert list(brief.stands_out) == mine
    assert proposal.summary.risk == risk_of(mine).risk


async def test_nobody_reading_at_that_hour_stands_out_without_any_rule(stage: Stage) -> None:
    hours = AnswerHours(opens="09:00", closes="17:00", days=("mon", "tue", "wed", "thu", "fri"))
    given = ChannelInput(network="threads", handle="@office", name="Office", answered_at=hours)
    added = await stage.act(add_channel, "lead", given)
    night = with_answers(stage.post(channel_ids=(added.id,)), when=datetime(2030, 11, 30, 23, tzinfo=UTC))
    shown = [one for one in await checked(stage, night) if one.short == "no one answers when it appears"]
    assert [one.sentence for one in shown] == ["Nobody reads the answers on Threads @office when this appears."]
    assert "Monday to Friday, 09:00 to 17:00" in shown[0].more
    day = with_answers(stage.post(channel_ids=(added.id,)), when=datetime(2030, 11, 29, 12, tzinfo=UTC))
    assert "no one answers when it appears" not in [one.short for one in await checked(stage, day)]
