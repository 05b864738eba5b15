"""Proposals are found by their words, by whom and where, and by nobody who could not list them."""

from datetime import timedelta
from typing import Any
from uuid import UUID

import msgspec
import pytest
from sqlalchemy import text

from tenants.access.caller import System
from tenants.access.permissions import Permission
from tenants.ground.clock import SystemClock
from tenants.ground.ids import uuid7
from tenants.record.erasing import erase_words
from tests.workflows.stage import Stage
from workflows.acts.draft import change_draft, discard_proposal
from workflows.desk import search
from workflows.desk.lists import Listed, list_proposals
from workflows.desk.narrowed import Narrowed, first_id
from workflows.desk.search import find_ids


async def listed(stage: Stage, who: str, *, after: UUID | None = None, limit: int = 50, **narrowed: Any) -> Listed:
    caller = stage.cast[who]
    async with stage.database.reading(caller) as session:
        return await list_proposals(session, caller, Narrowed(**narrowed), after=after, limit=limit)


async def ids(stage: Stage, who: str, words: str | None = None, **narrowed: Any) -> list[UUID]:
    return [one.id for one in (await listed(stage, who, words=words, **narrowed)).items]


TEXT = "A walk for a singer we miss. #NowThatchersdead, 18:00 at the café"


@pytest.mark.parametrize(
    "words",
    [
        "nowthatchersdead",
        "#nowthatchersdead",
        "#NowThatchersDead",
        "nowthat",
        "CAFE",
        "cafés",
        "singer walk",
        "thatchersdead",
    ],
)
async def test_a_post_is_found_by_any_of_its_words(stage: Stage, words: str) -> None:
    found = await stage.submitted(stage.post(TEXT, title="Cafés at dusk"))
    await stage.submitted(stage.post("Gloves and spades for everybody. #PlantWithUs"))
    assert await ids(stage, "lead", words) == [found.summary.id]
    assert await ids(stage, "author", words) == [found.summary.id]


async def test_every_word_of_a_query_has_to_be_there(stage: Stage) -> None:
    await stage.submitted(stage.post(TEXT))
    assert await ids(stage, "lead", "singer spades") == []
    assert await ids(stage, "lead", "#") == []


@pytest.mark.parametrize(
    ("written", "words"),
    [
        ("今天我们开始植树活动", "植树"),
        ("วันเสาร์ปลูกต้นไม้กับเรา", "ปลูก"),
        ("В субботу сажаем сады. #БелыйСахар", "са"),
        ("نزرع الأشجار كِتَابٌ", "كتاب"),
        ("शनिवार को #पेड़ लगाएँ", "#पेड़"),
        ("Trees 🌳 for all", "🌳"),
    ],
)
async def test_words_of_any_script_are_found(stage: Stage, written: str, words: str) -> None:
    found = await stage.submitted(stage.post(written))
    assert await ids(stage, "lead", words) == [found.summary.id]


async def test_strangers_and_those_who_may_not_list_it_find_nothing(stage: Stage, elsewhere: Stage) -> None:
    await stage.submitted(stage.post(TEXT))
    for who in ("author", "lead", "chief", "officer"):
        assert await ids(elsewhere, who, "nowthatchersdead") == []
    for who in ("colleague", "administrator"):
        assert await ids(stage, who, "nowthatchersdead") == []
    assert len(await ids(stage, "officer", "nowthatchersdead")) == 1


async def test_words_of_a_draft_are_found_by_its_author_alone(stage: Stage) -> None:
    draft = await stage.draft(stage.post("A secret lantern walk."))
    assert await ids(stage, "author", "lantern") == [draft.summary.id]
    for who in ("lead", "officer", "colleague"):
        assert await ids(stage, who, "lantern") == []


async def test_words_changed_after_a_request_are_found_by_others_once_submitted_again(stage: Stage) -> None:
    asked = await stage.decide(await stage.submitted(stage.post("A lantern walk. #Walk")), "lead", "request_changes")
    summary = (await stage.get(asked, "author")).summary
    changed = await stage.act(
        change_draft, "author", summary.id, stage.post("A candle walk. #Walk"), expected_version=summary.version
    )
    assert await ids(stage, "author", "candle") == [summary.id]
    assert await ids(stage, "officer", "candle") == []
    await stage.submit(changed)
    assert await ids(stage, "officer", "candle") == [summary.id]
    assert await ids(stage, "officer", "lantern") == [summary.id], "whoever may read it reads earlier revisions too"


async def test_a_discarded_draft_leaves_no_word_behind(stage: Stage) -> None:
    draft = await stage.draft(stage.post("A lantern walk."))
    await stage.act(discard_proposal, "author", draft.summary.id)
    assert await ids(stage, "author", "lantern") == []
    async with stage.database.reading(stage.cast["author"]) as session:
        for table in ("searched_text", "searched_word"):
            left = text(f"SELECT count(*) FROM workflow.{table} WHERE proposal_id = :id")
            assert (await session.execute(left, {"id": draft.summary.id})).scalar_one() == 0


async def test_words_that_are_taken_out_of_a_draft_find_it_no_more(stage: Stage) -> None:
    draft = await stage.draft(stage.post("A lantern walk."))
    await stage.act(change_draft, "author", draft.summary.id, stage.post("A candle walk."), expected_version=1)
    assert await ids(stage, "author", "lantern") == []
    assert await ids(stage, "author", "candle walk") == [draft.summary.id]


async def test_a_list_is_narrowed_by_people_channel_and_dates(stage: Stage) -> None:
    first = await stage.submitted(stage.post("No hashtag."))
    await stage.decide(first, "lead")
    other = await stage.submitted(stage.post("No hashtag, nowhere yet."), who="colleague")
    author, lead, chief = (stage.cast[who].member_id for who in ("author", "lead", "chief"))
    assert await ids(stage, "officer", author=author) == [first.summary.id]
    assert await ids(stage, "officer", decider=lead) == [first.summary.id]
    assert await ids(stage, "officer", decider=lead, words="hashtag") == [first.summary.id]
    assert await ids(stage, "officer", decider=chief) == []
    assert await ids(stage, "officer", channel=stage.channel) == [other.summary.id, first.summary.id]
    assert await ids(stage, "officer", channel=uuid7()) == []
    now = SystemClock().now()
    assert len(await ids(stage, "officer", since=now - timedelta(hours=1))) == 2
    assert await ids(stage, "officer", until=now - timedelta(hours=1)) == []
    assert await ids(stage, "colleague", decider=lead) == []


async def test_dates_cut_between_the_proposals_of_two_moments(stage: Stage) -> None:
    at = SystemClock().now().replace(microsecond=0)
    ms = int(at.timestamp() * 1000)
    assert uuid7(ms - 1) < first_id(at) < uuid7(ms)


@pytest.mark.parametrize("who", ["lead", "narrow"])
@pytest.mark.parametrize("few", [0, 1_000])
async def test_a_page_that_looks_through_many_says_where_it_stopped_and_goes_on_there(
    stage: Stage, monkeypatch: pytest.MonkeyPatch, who: str, few: int
) -> None:
    narrow = frozenset({Permission.PROPOSAL_CREATE, Permission.PROPOSAL_DECIDE})
    stage.cast.people["narrow"] = msgspec.structs.replace(stage.cast["lead"], permissions=narrow)
    old = await stage.submitted(stage.post("A lantern walk."))
    for number in range(5):
        await stage.submitted(stage.post(f"A walk, number {number}."))
    monkeypatch.setattr(search, "WINDOW", 2)
    monkeypatch.setattr(search, "FEW", few)
    found: list[UUID] = []
    after: UUID | None = None
    stops = 0
    while True:
        part = await listed(stage, who, words="lantern", after=after)
        found += [one.id for one in part.items]
        stops += part.looked_back_to is not None
        if part.next_after is None:
            break
        after = part.next_after
    assert found == [old.summary.id]
    assert stops == (0 if few else 3)
    caller = stage.cast[who]
    async with stage.database.reading(caller) as session:
        assert await find_ids(session, caller, "walk", most=10) == (sorted(await all_ids(stage), reverse=True), True)
        assert (await find_ids(session, caller, "walk", most=3))[1] is False


async def all_ids(stage: Stage) -> list[UUID]:
    async with stage.database.reading(stage.cast["lead"]) as session:
        return list((await session.execute(text("SELECT id FROM workflow.proposal"))).scalars())


async def test_what_erasing_removes_never_stood_among_the_words(stage: Stage) -> None:
    asked = await stage.submitted(stage.post("A lantern walk. #Walk"))
    await stage.decide(asked, "lead", "request_changes", reason="Lead says marmalade.", quotes=("A lantern walk.",))
    lead = stage.cast["lead"]
    assert await ids(stage, "officer", "marmalade") == []
    assert await ids(stage, "officer", lead.name.split()[0]) == []
    async with stage.database.writing(stage.cast.tenant) as session:
        erased, _ = await erase_words(
            session, System(tenant_id=stage.cast.tenant, via="operator"), stage.clock, lead.member_id
        )
    assert erased
    assert await ids(stage, "officer", "lantern") == [asked.summary.id], "what was proposed stays in its revisions"
