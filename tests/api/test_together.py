"""Several reads in one request: each part is what asking alone would answer, refusals too."""

from collections.abc import Awaitable, Callable
from typing import Any
from uuid import uuid4

import msgspec

from api.processes.web import Application
from tests.api.browser import Browser, sign_in_as
from tests.cast import Cast
from tests.workflows.stage import Stage
from tests.workflows.waivers.asked import post

Enter = Callable[[str], Awaitable[Browser]]


async def together(browser: Browser, *of: str) -> list[dict[str, Any]]:
    answer = await browser.get("/api/v1/together", params={"of": ",".join(of)})
    assert answer.status_code == 200, answer.text
    parts: list[dict[str, Any]] = answer.json()
    assert [part["of"] for part in parts] == list(of)
    return parts


def without_id(body: Any) -> Any:
    return {**body, "instance": ""} if isinstance(body, dict) and "instance" in body else body


async def proposed(author: Browser, stage: Stage) -> str:
    made = await author.send("POST", "/api/v1/proposals", {"content": msgspec.to_builtins(post(stage))})
    return made.headers["location"].removeprefix("/api/v1")


async def test_each_part_is_what_asking_alone_would_answer(enter: Enter, stage: Stage) -> None:
    author = await enter("author")
    address = await proposed(author, stage)
    of = ("/session", "/desk", address, f"{address}/brief", "/waivers?state=asked&limit=5", "/policies/in-force")
    for part in await together(author, *of):
        alone = await author.get(f"/api/v1{part['of']}")
        assert part["status"] == alone.status_code
        assert part["etag"] == alone.headers.get("etag")
        assert without_id(part["body"]) == without_id(alone.json())


async def test_a_part_that_is_refused_takes_nothing_from_the_others(enter: Enter, stage: Stage) -> None:
    author = await enter("author")
    address = await proposed(author, stage)
    parts = await together(author, f"/proposals/{uuid4()}", "/members?limit=no", "/nothing", address)
    assert [part["status"] for part in parts] == [404, 422, 404, 200]
    assert parts[0]["body"]["type"] == "/problems/not-found"


async def test_a_stranger_learns_nothing_more_than_by_asking_alone(
    app: Application, enter: Enter, stranger: Cast, stage: Stage
) -> None:
    address = await proposed(await enter("author"), stage)
    outsider = await sign_in_as(app, stranger["lead"])
    theirs, nobodys = await together(outsider, address, f"/proposals/{uuid4()}")
    assert without_id(theirs["body"]) == without_id(nobodys["body"])
    assert theirs["status"] == nobodys["status"] == 404


async def test_what_changes_streams_or_needs_no_session_is_not_read_together(enter: Enter, stage: Stage) -> None:
    author = await enter("author")
    address = await proposed(author, stage)
    parts = await together(author, f"{address}/submit", "/events", "/together?of=/desk", "/session/demo")
    assert {part["status"] for part in parts} == {404}


async def test_nobody_reads_together_without_a_session_or_without_end(nobody: Browser, enter: Enter) -> None:
    refused = await nobody.get("/api/v1/together", params={"of": "/session"})
    assert refused.status_code == 401
    author = await enter("author")
    many = await author.get("/api/v1/together", params={"of": ",".join(["/desk"] * 9)})
    assert (many.status_code, many.json()["type"]) == (422, "/problems/invalid-content")
