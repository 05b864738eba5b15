"""Being told by e-mail: one letter for what came together, with the brief in it; nothing that is no news any more, and not at night."""

import asyncio
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import text

from tenants.access.caller import System
from tenants.due.kinds import DueKind
from tenants.ground.clock import Clock
from tenants.mail.letter import Letter
from tenants.mail.sealed_letter import open_letter
from tests.database import past_every_guard
from tests.worker import as_worker, make_due, work_off
from tests.workflows.cover.test_cover import cover
from tests.workflows.stage import Stage
from workflows.acts.draft import withdraw_proposal
from workflows.acts.take_back import take_back_approval
from workflows.notices.choices import NoticeChoices, choose
from workflows.notices.kinds import NoticeGroup
from workflows.notices.mailing import mail_notices
from workflows.notices.reading import list_notices, read_about

PAGES = "https://hashmark.example"
NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)
NIGHT = datetime(2026, 11, 24, 23, tzinfo=UTC)


class At(Clock):
    """A clock that stands still."""

    def __init__(self, moment: datetime) -> None:
        self.moment = moment

    def now(self) -> datetime:
        return self.moment


async def mailed(stage: Stage, who: str, at: datetime = NOON) -> Any:
    """Let the worker look at every notice of somebody; return when it would look again, if it waits."""
    tenant, later = stage.cast.tenant, None
    owed = await past_every_guard(
        stage.database,
        "SELECT id FROM workflow.notice WHERE member_id = $1 AND mail = 'owed' ORDER BY id",
        stage.cast[who].member_id,
    )
    for row in owed:
        async with as_worker(stage.database).writing(tenant) as session:
            acting = System(tenant_id=tenant, via="worker")
            later = await mail_notices(session, acting, At(at), row["id"], PAGES) or later
    return later


async def letters(stage: Stage, who: str) -> list[Letter]:
    """Return the letters that wait for somebody, oldest first."""
    tenant = stage.cast.tenant
    rows = await past_every_guard(
        stage.database,
        "SELECT id, letter FROM tenant.mail WHERE tenant_id = $1 AND member_id = $2 ORDER BY id",
        tenant,
        stage.cast[who].member_id,
    )
    key = stage.database.keyring.letters(tenant)
    return [open_letter(row["letter"], tenant=tenant, mail=row["id"], key=key) for row in rows]


async def test_whoever_is_asked_gets_the_brief_and_a_link_to_the_very_page(stage: Stage, elsewhere: Stage) -> None:
    post = await stage.submitted()
    await mailed(stage, "lead")
    (letter,) = await letters(stage, "lead")
    assert letter.to == stage.cast["lead"].email
    assert letter.subject == "Your decision is asked for: Tree planting"
    plain = " ".join(letter.text.split())
    for said in (
        "> Saturday we plant 400 trees with you. #PlantWithUs",
        "“Tree planting” by Author waits for your decision. Decide by",
        "You are asked as Comms lead: one of those asked must approve.",
        "Why: Residents take part.",
        "When: Thu 28 Nov 2030, 09:00",
        "Where, and who sees it: - X (public short messages): 12,400 people chose to receive our posts",
        "If you do nothing: It ends, and",
        f"Read and decide: {PAGES}/proposals/{post.summary.id}?in={stage.cast.slug}",
        "Nothing is decided before you sign in",
    ):
        assert said in plain, said
    assert "<script" not in letter.html
    assert "<img" not in letter.html
    assert "src=" not in letter.html
    assert "400 trees with you" in letter.html
    assert letter.list_unsubscribe.startswith(f"{PAGES}/api/v1/notices/stop?token=")
    assert await letters(elsewhere, "lead") == []


async def test_what_came_together_is_one_letter_and_is_told_once(stage: Stage) -> None:
    for _ in range(3):
        await stage.submitted()
    await mailed(stage, "lead")
    (letter,) = await letters(stage, "lead")
    assert letter.subject == f"{stage.cast['lead'].organization}: 3 notices, 3 wait for your decision"
    assert letter.text.count("Read and decide") == 3
    await mailed(stage, "lead")
    assert len(await letters(stage, "lead")) == 1
    await stage.submitted()
    await mailed(stage, "lead")
    assert len(await letters(stage, "lead")) == 2


async def test_workers_that_look_at_the_same_time_write_one_letter(stage: Stage) -> None:
    for _ in range(4):
        await stage.submitted()
    await asyncio.gather(*(mailed(stage, "lead") for _ in range(4)))
    assert len(await letters(stage, "lead")) == 1


async def test_what_was_read_answered_or_is_over_is_not_mailed(stage: Stage) -> None:
    read, decided, gone = [await stage.submitted() for _ in range(3)]
    await stage.act(read_about, "lead", read.summary.id)
    await stage.decide(decided, "lead")
    await stage.act(withdraw_proposal, "author", gone.summary.id, "Not now.")
    await mailed(stage, "lead")
    (letter,) = await letters(stage, "lead")
    assert "took back" in letter.text
    assert "Read and decide" not in letter.text
    await mailed(stage, "deputy")
    (other,) = await letters(stage, "deputy")
    assert other.text.count("Read and decide") == 1, "the one nobody has decided yet"


async def test_mail_waits_for_quiet_hours_to_end_unless_something_is_urgent(stage: Stage) -> None:
    post = await stage.submitted(stage.post("Saturday we plant 400 trees."))
    assert await mailed(stage, "lead", NIGHT) == NIGHT.replace(hour=7) + timedelta(days=1)
    assert await letters(stage, "lead") == []
    await mailed(stage, "lead", NIGHT.replace(hour=7) + timedelta(days=1))
    assert len(await letters(stage, "lead")) == 1
    await stage.decide(post, "lead")
    await stage.act(take_back_approval, "lead", post.summary.id, "The date is wrong.")
    await mailed(stage, "author", NIGHT)
    (urgent,) = await letters(stage, "author")
    assert "This comes in your quiet hours, because something in it is urgent." in urgent.text
    assert "took back their approval" in urgent.text


async def test_everybody_chooses_what_comes_by_mail_and_whether_it_waits(stage: Stage) -> None:
    await stage.act(choose, "lead", NoticeChoices(without_mail=(NoticeGroup.DECIDING,)))
    await stage.act(choose, "deputy", NoticeChoices(quiet=None))
    await stage.submitted()
    await mailed(stage, "lead")
    await mailed(stage, "deputy", NIGHT)
    assert await letters(stage, "lead") == []
    assert len(await letters(stage, "deputy")) == 1


@pytest.mark.parametrize(
    "lost",
    [
        "UPDATE tenant.member SET active = false WHERE id = $1",
        "UPDATE workflow.notice SET proposal_id = (SELECT id FROM workflow.proposal WHERE state = 'draft') WHERE member_id = $1",
    ],
)
async def test_who_has_lost_access_meanwhile_gets_nothing(stage: Stage, lost: str) -> None:
    await stage.submitted()
    await stage.draft()
    await past_every_guard(stage.database, lost, stage.cast["lead"].member_id)
    await mailed(stage, "lead")
    assert await letters(stage, "lead") == []


async def test_the_worker_looks_after_five_minutes_and_at_once_where_it_is_urgent(stage: Stage) -> None:
    await stage.act(choose, "lead", NoticeChoices(quiet=None))
    await stage.submitted()
    assert "mail_notices" not in await work_off(stage.database)
    await make_due(stage.database, stage.cast.tenant)
    assert (await work_off(stage.database))[DueKind.MAIL_NOTICES] == 2
    assert len(await letters(stage, "lead")) == 1
    assert "mail_notices" not in await work_off(stage.database)


async def test_a_worker_that_dies_before_it_commits_has_told_nothing_and_the_next_tells_it_once(stage: Stage) -> None:
    await stage.submitted()
    (row, *_) = await past_every_guard(
        stage.database, "SELECT id FROM workflow.notice WHERE member_id = $1", stage.cast["lead"].member_id
    )
    acting = System(tenant_id=stage.cast.tenant, via="worker")

    async def dying() -> None:
        async with as_worker(stage.database).writing(stage.cast.tenant) as session:
            await mail_notices(session, acting, At(NOON), row["id"], PAGES)
            raise ConnectionAbortedError

    with pytest.raises(ConnectionAbortedError):
        await dying()
    assert await letters(stage, "lead") == []
    await mailed(stage, "lead")
    assert len(await letters(stage, "lead")) == 1


async def test_who_covers_for_somebody_is_told_too_and_decides_in_their_place(stage: Stage) -> None:
    await cover(stage, who="lead", member="lead", deputy="deputy")
    await cover(stage)
    post = await stage.submitted()
    await stage.decide(post, "lead")
    await mailed(stage, "chief")
    assert len(await letters(stage, "chief")) == 1
    async with stage.database.reading(stage.cast.tenant) as session:
        kinds = "SELECT kind FROM workflow.notice WHERE member_id = :adviser AND other_id = :chief AND mail = 'owed'"
        ids = {"adviser": stage.cast["adviser"].member_id, "chief": stage.cast["chief"].member_id}
        assert "asked_in_place" in list((await session.execute(text(kinds), ids)).scalars())


async def test_a_role_gives_letters_as_it_gives_pages_also_where_nobody_gave_a_second_yes_to_it(stage: Stage) -> None:
    officer = stage.cast["officer"].member_id
    await past_every_guard(
        stage.database, "UPDATE tenant.member_role SET confirmed = false WHERE member_id = $1", officer
    )
    await stage.submitted()
    await past_every_guard(
        stage.database,
        "UPDATE workflow.notice SET member_id = $1, kind = 'withdrawn' WHERE member_id = $2",
        officer,
        stage.cast["deputy"].member_id,
    )
    await mailed(stage, "officer")
    assert len(await letters(stage, "officer")) == 1


async def test_administrators_are_told_once_that_mail_to_somebody_comes_back(stage: Stage) -> None:
    lead = stage.cast["lead"].member_id
    fails = "UPDATE tenant.member SET mail_failure = '550', mail_failing_since = now() WHERE id = $1"
    await past_every_guard(stage.database, fails, lead)
    for _ in range(2):
        await stage.submitted()
        await mailed(stage, "lead")
    (notice,) = await stage.read(list_notices, "administrator")
    assert notice.words.startswith("Mail to Lead comes back")
    assert notice.path == "/people"
    assert await letters(stage, "administrator") == []


async def test_times_and_quiet_hours_are_in_the_zone_a_person_chose(stage: Stage) -> None:
    zone = "UPDATE tenant.member SET zone = 'Asia/Tokyo' WHERE id = $1"
    await past_every_guard(stage.database, zone, stage.cast["lead"].member_id)
    await stage.submitted()
    assert await mailed(stage, "lead") == NOON.replace(hour=22), "it is nine in the evening there"
    await mailed(stage, "lead", NOON.replace(hour=22))
    (letter,) = await letters(stage, "lead")
    assert "When: Thu 28 Nov 2030, 18:00" in letter.text


async def test_what_waits_for_a_decision_is_read_first_however_new_the_rest_is(stage: Stage) -> None:
    kept = await stage.submitted()
    gone = await stage.submitted()
    await stage.act(withdraw_proposal, "author", gone.summary.id, "Not now.")
    await mailed(stage, "lead")
    (letter,) = await letters(stage, "lead")
    assert letter.text.index(f"/proposals/{kept.summary.id}") < letter.text.index(f"/proposals/{gone.summary.id}")
    assert letter.subject.endswith("2 notices, 1 waits for your decision")
