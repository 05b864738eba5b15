"""Reading the record: everything of it is read first and noted then, once a quarter of an hour, and it holds nobody up."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import Any

import msgspec
import pytest
from sqlalchemy import text

from api.views import record_pages
from tenants.ground.clock import Clock
from tenants.ledger.entry_types import EntryType
from tenants.record import entries, reading
from tenants.record.entries import Filter
from tests.api.browser import Browser, sign_in_as
from tests.api.test_problems import assert_is_problem
from tests.cast import Cast
from tests.workflows.stage import Stage

Enter = Callable[[str], Awaitable[Browser]]
RECORD = "/api/v1/record"
READ = Filter(types=(EntryType.RECORD_READ.value,))


async def readers(stage: Stage) -> list[Any]:
    """Return the members whose readings stand in the record, newest first."""
    return [event.actor for event in await stage.events(READ)]


@pytest.mark.parametrize("path", [RECORD, f"{RECORD}?type=member:review:approve", f"{RECORD}/0"])
async def test_whatever_is_read_of_the_record_is_noted(stage: Stage, enter: Enter, path: str) -> None:
    assert (await (await enter("officer")).get(path)).status_code == 200
    assert await readers(stage) == [stage.cast["officer"].member_id]


async def test_readings_at_the_same_moment_are_noted_once_a_member(stage: Stage, clock: Clock) -> None:
    everybody_has_read = asyncio.Barrier(6)

    async def read(_: Any) -> None:
        await everybody_has_read.wait()

    officer = stage.cast["officer"]
    second = msgspec.structs.replace(stage.cast["chief"], permissions=officer.permissions)
    callers = (officer, second) * 3
    await asyncio.gather(*(reading.read_on_record(stage.database, caller, clock, read) for caller in callers))
    assert sorted(await readers(stage)) == sorted((officer.member_id, second.member_id))


async def test_a_quarter_of_an_hour_later_a_reading_is_noted_anew(
    stage: Stage, enter: Enter, monkeypatch: pytest.MonkeyPatch
) -> None:
    officer = await enter("officer")
    await officer.get(RECORD)
    await officer.get(RECORD)
    assert len(await readers(stage)) == 1
    monkeypatch.setattr(reading, "NOTED_ONCE_IN", timedelta(0))
    await officer.get(f"{RECORD}/0")
    assert len(await readers(stage)) == 2


async def test_a_reading_that_cannot_be_noted_is_not_answered(
    enter: Enter, stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    officer = await enter("officer")

    async def fails(*_: object) -> None:
        raise RuntimeError("the record is out of reach")

    monkeypatch.setattr(reading, "carry_out", fails)
    for path in (RECORD, f"{RECORD}/0"):
        answer = await officer.get(path)
        assert_is_problem(answer, 500, "internal-error")
    assert await readers(stage) == []


async def test_a_slow_filter_holds_up_nobody_s_decision(
    enter: Enter, stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    officer = await enter("officer")
    proposal = await stage.submitted(stage.post("No tag"))
    listing, decided = asyncio.Event(), asyncio.Event()
    list_events = entries.list_events

    async def slow(*given: Any, **more: Any) -> Any:
        found = await list_events(*given, **more)
        listing.set()
        await decided.wait()
        return found

    monkeypatch.setattr(record_pages, "list_events", slow)
    page = asyncio.create_task(officer.get(RECORD))
    await listing.wait()
    assert (await stage.decide(proposal, "lead")).summary.state == "approved"
    decided.set()
    assert (await page).status_code == 200


async def test_reading_takes_a_transaction_that_cannot_write(stage: Stage, clock: Clock) -> None:
    async def write(session: Any) -> None:
        await session.execute(text("UPDATE workflow.proposal SET title = 'x'"))

    with pytest.raises(Exception, match="read-only transaction"):
        await reading.read_on_record(stage.database, stage.cast["officer"], clock, write)
    assert await readers(stage) == []


async def test_a_stranger_reads_and_notes_nothing_here(app: Any, stage: Stage, enter: Enter, stranger: Cast) -> None:
    (mine,) = [event for event in await stage.events() if event.type is EntryType.POLICY_ENACTED]
    outside = await sign_in_as(app, stranger["officer"])
    assert (await outside.get(f"{RECORD}/{mine.seq}")).status_code == 404
    assert (await outside.get(f"{RECORD}/999999")).json()["type"] == (await outside.get(f"{RECORD}/{mine.seq}")).json()[
        "type"
    ]
    assert mine.entry.decode() not in (await outside.get(RECORD)).text
    author = await enter("author")
    for path in (RECORD, f"{RECORD}/{mine.seq}"):
        assert (await author.get(path)).status_code == 403
    assert await readers(stage) == []
