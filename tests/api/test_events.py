"""Live updates: nothing lost, nothing named that may not be seen, nothing held while idle, nothing left open."""

import asyncio
import os
import signal
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any
from uuid import UUID

import pytest

from api.live.stream import MOST_PER_MEMBER
from api.processes.web import Application
from tenants.db.session import Database
from tenants.record.entries import sizes
from tests.api.browser import Browser, sign_in_as
from tests.api.listener import Listener
from tests.api.test_problems import assert_is_problem
from tests.api.test_story import body_of
from tests.cast import Cast
from tests.workflows.stage import Stage
from tests.workflows.waivers import asked

Enter = Callable[[str], Awaitable[Browser]]
OBJECTIVES = "/api/v1/plan/objectives"


@pytest.fixture(autouse=True)
async def following(app: Application, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[None]:
    monkeypatch.setattr("api.live.stream.POLL_SECONDS", 0.02)
    async with app.services.feed.running():
        yield


async def add(lead: Browser, title: str) -> str:
    return str((await lead.send("POST", OBJECTIVES, {"title": title})).json()["id"])


async def test_what_happens_is_told_with_its_position(enter: Enter) -> None:
    lead, author = await enter("lead"), await enter("author")
    async with Listener(author) as listener:
        assert listener.status == 200
        first, second = await add(lead, "One"), await add(lead, "Two")
        told = [await listener.next(), await listener.next()]
    assert [event["object"] for event in told] == [
        {"kind": "objective", "id": first},
        {"kind": "objective", "id": second},
    ]
    assert told[1]["seq"] == told[0]["seq"] + 1
    assert told[0]["type"] == "member:objective:add"


async def test_reconnecting_loses_nothing(enter: Enter) -> None:
    lead, author = await enter("lead"), await enter("author")
    async with Listener(author) as listener:
        await add(lead, "Before")
        last = (await listener.next())["seq"]
    missed = await add(lead, "While away")
    async with Listener(author, last_event_id=str(last)) as listener:
        assert (await listener.next())["object"]["id"] == missed
    async with Listener(author, query=f"after={last}") as listener:
        assert (await listener.next())["object"]["id"] == missed
    async with Listener(author, query="after=0", last_event_id=str(last)) as listener:
        assert (await listener.next())["object"]["id"] == missed


async def test_nothing_is_lost_between_connecting_and_the_first_look(
    enter: Enter, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def slowly(*given: Any) -> dict[UUID, int]:
        await asyncio.sleep(0.2)
        return await sizes(*given)

    monkeypatch.setattr("api.live.stream.sizes", slowly)
    lead, author = await enter("lead"), await enter("author")
    async with Listener(author) as listener:
        added = await add(lead, "At once")
        assert (await listener.next())["object"]["id"] == added


async def test_a_connection_that_breaks_before_its_first_event_knows_where_to_go_on(enter: Enter) -> None:
    lead, author = await enter("lead"), await enter("author")
    async with Listener(author) as listener:
        place = listener.place
    missed = await add(lead, "While away")
    async with Listener(author, last_event_id=place) as listener:
        assert (await listener.next())["object"]["id"] == missed


async def test_a_position_from_elsewhere_does_not_hide_what_comes(enter: Enter) -> None:
    lead, author = await enter("lead"), await enter("author")
    async with Listener(author, query="after=9000000") as listener:
        added = await add(lead, "New")
        assert (await listener.next())["object"]["id"] == added


async def test_a_draft_is_told_to_its_author_and_to_nobody_else(enter: Enter, stage: Stage) -> None:
    author, colleague = await enter("author"), await enter("colleague")
    async with Listener(author) as own, Listener(colleague) as other:
        made = await author.send("POST", "/api/v1/proposals", body_of(stage))
        told = await own.next()
        assert told["object"] == {"kind": "proposal", "id": made.json()["summary"]["id"]}
        assert await other.silent(0.4)


async def test_a_waiver_of_a_draft_is_told_to_whoever_may_decide_on_it_and_the_draft_is_not(
    enter: Enter, app: Application, stage: Stage, stranger: Cast
) -> None:
    lead, chief = await enter("lead"), await enter("chief")
    outsider = await sign_in_as(app, stranger["lead"])
    async with Listener(lead) as may, Listener(chief) as may_not, Listener(outsider) as elsewhere:
        draft = await stage.draft(asked.post(stage))
        await asked.ask(stage, draft)
        told = await may.next()
        assert told["type"] == "member:waiver:ask"
        assert told["object"] == {"kind": "proposal", "id": str(draft.summary.id)}
        assert await may_not.silent(0.4)
        assert await elsewhere.silent(0.1)


async def test_another_organization_hears_nothing(app: Application, enter: Enter, stranger: Cast) -> None:
    lead, outsider = await enter("lead"), await sign_in_as(app, stranger["officer"])
    async with Listener(outsider) as listener:
        await add(lead, "Ours")
        assert await listener.silent(0.4)


async def test_a_stream_ends_with_its_session(enter: Enter, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("api.live.stream.CHECK_SESSIONS_EVERY", 1)
    author = await enter("author")
    async with Listener(author) as listener:
        await author.send("DELETE", "/api/v1/session")
        await asyncio.wait_for(listener.ended.wait(), 60)


async def test_a_role_taken_away_counts_at_once(enter: Enter, northfield: Cast) -> None:
    officer, administrator = await enter("officer"), await enter("administrator")
    member = str(northfield["officer"].member_id)
    async with Listener(officer) as listener:
        changed = await administrator.send(
            "PATCH", f"/api/v1/members/{member}", {"roles": []}, headers={"If-Match": '"1"'}
        )
        assert changed.status_code == 200
        assert (await listener.next())["type"] == "member:member:change_roles"
        body = {"email": "jo@northfield.example", "name": "Jo", "roles": ["staff"]}
        await administrator.send("POST", "/api/v1/invitations", body)
        assert await listener.silent(0.4)


async def test_an_idle_stream_holds_no_connection(enter: Enter, app: Application, database: Database) -> None:
    author = await enter("author")
    async with Listener(author), Listener(author), Listener(author):
        await asyncio.sleep(0.2)
        held: list[int] = []
        async with asyncio.timeout(60):
            while len(held) < 20 or min(held) > 0:
                await asyncio.sleep(0.003)
                held.append(database.pool.in_use)
        assert max(held) <= 1
        assert app.services.feed.open_streams == 3
    assert app.services.feed.open_streams == 0


async def test_stopping_ends_every_stream_and_the_servers_own_handler_is_still_called(
    enter: Enter, app: Application
) -> None:
    called: list[int] = []
    before = signal.signal(signal.SIGTERM, lambda number, _: called.append(number))
    try:
        author = await enter("author")
        async with app.services.feed.running(), Listener(author) as listener:
            os.kill(os.getpid(), signal.SIGTERM)
            await asyncio.wait_for(listener.ended.wait(), 60)
        assert called == [signal.SIGTERM]
    finally:
        signal.signal(signal.SIGTERM, before)


async def test_streams_are_for_people_who_are_signed_in_and_not_without_end(enter: Enter, nobody: Browser) -> None:
    assert_is_problem(await nobody.get("/api/v1/events"), 401, "not-signed-in")
    author = await enter("author")
    assert (await author.http.head("/api/v1/events")).status_code == 200
    listeners = [Listener(author) for _ in range(MOST_PER_MEMBER)]
    for listener in listeners:
        await listener.__aenter__()
    try:
        assert_is_problem(await author.get("/api/v1/events"), 429, "too-many-attempts")
    finally:
        for listener in listeners:
            await listener.__aexit__()
