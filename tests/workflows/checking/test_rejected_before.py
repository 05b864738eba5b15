"""Nearly the same words proposed again: author and decider are told who rejected them, when and why; a stranger never."""

from tenants.ground.clock import SystemClock
from tests.cast import cast
from tests.workflows.stage import Stage, set_stage
from workflows.checking.live_check import check_content
from workflows.judging.stands_out import StandsOut, risk_of
from workflows.kinds.register import Content
from workflows.rows.revisions import get_brief

WORDS = "Saturday we plant 400 trees with you at the river. Bring gloves and good shoes. Tea is on us."
AGAIN = "SATURDAY we plant 500 trees with you at the river! Bring gloves and good shoes; tea is on us"


async def checked(stage: Stage, content: Content, who: str = "author") -> list[StandsOut]:
    caller = stage.cast[who]
    async with stage.database.reading(caller) as session:
        return (await check_content(session, caller, stage.clock, content)).stands_out


def told(items: list[StandsOut] | tuple[StandsOut, ...]) -> list[StandsOut]:
    return [one for one in items if one.kind == "rejected_before"]


async def test_who_proposes_rejected_words_again_is_told_by_whom_and_why_and_so_is_the_decider(stage: Stage) -> None:
    first = await stage.submitted(stage.post(WORDS))
    assert told(await checked(stage, stage.post(AGAIN))) == []
    await stage.decide(first, "lead", "reject", reason="The river bank is not ours to plant.")
    (item,) = told(await checked(stage, stage.post(AGAIN)))
    assert item.gravity == "serious"
    assert item.told is not None
    assert "rejected “Tree planting”" in item.told
    assert "“The river bank is not ours to plant.”" in item.told
    assert stage.cast["lead"].name in item.told
    again = await stage.submitted(stage.post(AGAIN))
    brief = await stage.read(get_brief, "lead", again.summary.id)
    assert told(brief.stands_out) == [item]
    assert again.summary.risk == "high"


async def test_other_words_are_not_told_of_it(stage: Stage) -> None:
    first = await stage.submitted(stage.post(WORDS))
    await stage.decide(first, "lead", "reject", reason="Not now, there is a frost.")
    assert told(await checked(stage, stage.post("The library opens at nine on Monday. Come in."))) == []


async def test_author_and_decider_read_the_same_list(stage: Stage) -> None:
    for words in (
        "Entry is £5. Tell us what you think. #NowThatchersDead #AskNorthfield",
        "Plain words about a plain day.",
    ):
        content = stage.post(words)
        mine = await checked(stage, content)
        proposal = await stage.submitted(content)
        brief = await stage.read(get_brief, "lead", proposal.summary.id)
        assert list(brief.stands_out) == mine
        assert proposal.summary.risk == risk_of(mine).risk


async def test_a_stranger_is_never_told(stage: Stage) -> None:
    first = await stage.submitted(stage.post(WORDS))
    await stage.decide(first, "lead", "reject", reason="The river bank is not ours to plant.")
    clock = SystemClock()
    elsewhere = await set_stage(stage.database, clock, await cast(stage.database, clock, "elsewhere"))
    assert told(await checked(elsewhere, elsewhere.post(AGAIN))) == []


async def test_a_thousand_rejections_of_the_same_words_tell_of_three(stage: Stage) -> None:
    for _ in range(4):
        again = await stage.submitted(stage.post(WORDS))
        await stage.decide(again, "lead", "reject", reason="Still not ours to plant.")
    assert len(told(await checked(stage, stage.post(WORDS)))) == 3
