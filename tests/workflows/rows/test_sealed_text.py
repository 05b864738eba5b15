"""What people say and what they are called stands in no row of a workflow: erased once, it is gone everywhere."""

from typing import Any
from zoneinfo import ZoneInfo

import asyncpg

from tenants.access.caller import System
from tenants.record.erasing import erase_words
from tenants.record.sealed_text import erased_words
from tenants.record.verification import recompute
from tests.workflows.stage import Stage
from tests.workflows.waivers.asked import answer, ask, check, post, see, take_back
from workflows.desk.desk import get_desk
from workflows.desk.timeline import get_timeline
from workflows.rows.named_rows import COMPARISONS
from workflows.rows.revisions import get_brief
from workflows.rows.snapshot import ProposalView
from workflows.waivers.queries import list_waivers

REASON = "Quenby would never say it so."
QUOTE = "plant 400 trees"
BECAUSE = "Orlena wants it named."
GONE = "Tibor has changed the prize."
TABLES = """
    SELECT format('%I.%I', n.nspname, c.relname) FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
     WHERE c.relkind = 'r' AND n.nspname IN ('workflow', 'ledger') ORDER BY 1
"""


async def rows_that_hold(superuser_url: str, words: str) -> list[str]:
    """Return the tables of workflows and the ledger in which `words` stand, in any column, as text or as bytes."""
    connection = await asyncpg.connect(superuser_url)
    as_bytes = words.encode().hex()
    found = [
        table
        for table in [row[0] for row in await connection.fetch(TABLES)]
        if await connection.fetchval(
            f"SELECT EXISTS (SELECT FROM {table} t WHERE strpos(t::text, $1) > 0 OR strpos(t::text, $2) > 0)",
            words,
            as_bytes,
        )
    ]
    await connection.close()
    return found


async def erase(stage: Stage, who: str) -> None:
    """Erase a person's words as the operator's command does, who alone may."""
    acting = System(tenant_id=stage.cast.tenant, via="operator")
    async with stage.database.writing(stage.cast.tenant) as session:
        await erase_words(session, acting, stage.clock, stage.cast[who].member_id)


def erased(stage: Stage) -> str:
    """Return what is shown for words erased today, by the organization's calendar."""
    return erased_words(stage.clock.now().astimezone(ZoneInfo("Europe/London")).date())


async def require_sound(stage: Stage) -> None:
    report = await recompute(stage.database, stage.cast.tenant, COMPARISONS)
    assert report.sound, report.message


def said_from(proposal: ProposalView, who: str) -> tuple[str | None, tuple[str, ...]]:
    assert proposal.review is not None
    seats = [seat for step in proposal.review.stages for seat in step.seats if seat.who.name == who]
    return seats[0].reason, seats[0].quotes


async def told(stage: Stage, proposal: ProposalView) -> list[tuple[str | None, tuple[str, ...]]]:
    events: list[Any] = await stage.read(get_timeline, "author", proposal.summary.id)
    return [(event.reason, event.quotes) for event in events if event.type == "member:review:request_changes"]


async def returned(stage: Stage) -> str:
    desk = await stage.read(get_desk, "author", stage.clock)
    return desk.waiting_for_you[0].why


async def test_the_reason_of_a_decision_is_opened_when_it_is_read_and_stands_in_no_row(
    stage: Stage, superuser_url: str
) -> None:
    proposal = await stage.submitted()
    answered = await stage.decide(proposal, "lead", "request_changes", reason=REASON, quotes=(QUOTE,))
    read = await stage.get(proposal, "author")
    assert said_from(answered, "Lead") == said_from(read, "Lead") == (REASON, (QUOTE,))
    assert await returned(stage) == f"Lead asks for a change: “{REASON}”"
    assert await told(stage, proposal) == [(REASON, (QUOTE,))]
    assert await rows_that_hold(superuser_url, REASON) == []
    await require_sound(stage)


async def test_a_reason_that_was_erased_is_told_to_be_and_everything_still_verifies(stage: Stage) -> None:
    proposal = await stage.submitted()
    await stage.decide(proposal, "lead", "request_changes", reason=REASON, quotes=(QUOTE,))
    await erase(stage, "deputy")
    assert said_from(await stage.get(proposal, "author"), "Lead") == (REASON, (QUOTE,)), "the words of others stay"
    await erase(stage, "lead")
    assert said_from(await stage.get(proposal, "author"), "Lead") == (erased(stage), (erased(stage),))
    assert await returned(stage) == f"Lead asks for a change: “{erased(stage)}”"
    assert await told(stage, proposal) == [(erased(stage), ())]
    await require_sound(stage)


async def test_an_approval_without_words_has_none_to_erase(stage: Stage) -> None:
    proposal = await stage.submitted()
    await stage.decide(proposal, "lead")
    await erase(stage, "lead")
    assert said_from(await stage.get(proposal, "author"), "Lead") == (None, ())
    await require_sound(stage)


async def test_the_reasons_for_a_waiver_are_opened_when_they_are_read_and_erased_one_person_at_a_time(
    stage: Stage, superuser_url: str
) -> None:
    content = post(stage)
    draft = await stage.draft(content)
    asked = await ask(stage, draft, reason=REASON)
    granted = await answer(stage, asked, reason=BECAUSE)
    gone = await take_back(stage, granted, reason=GONE)
    reasons = (REASON, BECAUSE, GONE)
    for shown in (gone, await see(stage, gone, "author"), (await stage.read(list_waivers, "author"))[0]):
        assert (shown.reason, shown.decision_reason, shown.withdrawal_reason) == reasons
    for said in reasons:
        assert await rows_that_hold(superuser_url, said) == []
    await require_sound(stage)
    await erase(stage, "lead")
    shown = await see(stage, gone, "author")
    assert (shown.reason, shown.decision_reason, shown.withdrawal_reason) == (REASON, erased(stage), erased(stage))
    await require_sound(stage)


async def test_a_waiver_holds_after_its_reasons_were_erased_and_says_that_they_were(stage: Stage) -> None:
    content = post(stage)
    draft = await stage.draft(content)
    await answer(stage, await ask(stage, draft, reason=REASON), reason=BECAUSE)
    await erase(stage, "lead")
    checked = await check(stage, draft, content)
    assert not checked.evaluation.blocked
    detail = checked.evaluation.outcomes[0].detail or ""
    assert f"“{erased(stage)}” Author had asked for it: “{REASON}”" in detail


async def test_an_open_request_is_taken_back_without_a_reason(stage: Stage) -> None:
    asked = await ask(stage, await stage.draft(post(stage)))
    gone = await take_back(stage, asked, "author", reason="")
    assert gone.withdrawal_reason == ""
    await require_sound(stage)


NAME = "Quenby Tallow"


async def rename(stage: Stage, superuser_url: str, who: str, name: str) -> None:
    connection = await asyncpg.connect(superuser_url)
    await connection.execute("UPDATE tenant.member SET name = $1 WHERE id = $2", name, stage.cast[who].member_id)
    await connection.close()


async def test_a_brief_holds_no_names_and_no_reasons_and_shows_them_as_they_are_now(
    stage: Stage, superuser_url: str
) -> None:
    for who in ("author", "lead"):
        await rename(stage, superuser_url, who, NAME)
    draft = await stage.draft(post(stage))
    await answer(stage, await ask(stage, draft, reason=REASON), reason=BECAUSE)
    submitted = await stage.submit(draft)
    shown = await stage.read(get_brief, "deputy", submitted.summary.id)
    detail = shown.evaluation.outcomes[0].detail or ""
    assert (shown.author.name, shown.author.roles) == (NAME, ("staff",))
    assert f"Exception granted by {NAME} (Comms lead)" in detail
    assert f"“{BECAUSE}” {NAME} had asked for it: “{REASON}”" in detail
    for words in (NAME, REASON, BECAUSE):
        assert await rows_that_hold(superuser_url, words) == []
    for who in ("author", "lead"):
        await erase(stage, who)
        await rename(stage, superuser_url, who, "A former member")
    later = await stage.read(get_brief, "deputy", submitted.summary.id)
    assert later.digest == shown.digest, "the name is not part of what was submitted; the member is"
    assert later.author.name == "A former member"
    assert f"“{erased(stage)}” A former member had asked for it: “{erased(stage)}”" in (
        later.evaluation.outcomes[0].detail or ""
    )
    assert (await stage.decide(submitted, "deputy")).summary.version == submitted.summary.version + 1
    await require_sound(stage)


async def test_a_waiver_that_was_taken_back_is_still_told_in_the_brief_that_rested_on_it(stage: Stage) -> None:
    draft = await stage.draft(post(stage))
    granted = await answer(stage, await ask(stage, draft), reason=BECAUSE)
    submitted = await stage.submit(draft)
    await take_back(stage, granted)
    shown = await stage.read(get_brief, "deputy", submitted.summary.id)
    assert BECAUSE in (shown.evaluation.outcomes[0].detail or "")
