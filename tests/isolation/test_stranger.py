"""A stranger learns nothing and changes nothing: every operation, with another organization's ids."""

import re
from collections.abc import AsyncIterator
from typing import Any

import httpx
import pytest

from tests.api.browser import Browser
from tests.database import Server
from tests.isolation.requests import operations, requests_for
from tests.isolation.world import SECRET, World, browser_on, build, contents_of, never_existed, png

NOT_SWEPT = {"followEvents", "live", "ready"}
"""A stream that never ends has a test of its own in tests/api; health is about no organization."""

_ID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}")
_MOMENT = re.compile(r"\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d[.\d]*Z?")
_DIGEST = re.compile(r"[0-9a-f]{64}")
_TOKEN = re.compile(r"#token=[\w-]+")
_CURSOR = re.compile(r'"next":"[^"]*"')


class Twice:
    """The same world in two databases."""

    def __init__(self, world: World, named: Browser, unknown: Browser, named_superuser_url: str) -> None:
        self.world, self.named, self.unknown, self.superuser_url = world, named, unknown, named_superuser_url


@pytest.fixture
async def twice(server: Server) -> AsyncIterator[Twice]:
    original = await server.create()
    world = await build(server.url(original))
    one, other = await server.create(original), await server.create(original)
    named, unknown = browser_on(server.url(one), world.token), browser_on(server.url(other), world.token)
    yield Twice(world, named, unknown, server.url(one, "postgres"))
    for browser in (named, unknown):
        await browser.app.services.database.close()
    for name in (original, one, other):
        await server.drop(name)


async def send(browser: Browser, request: dict[str, Any]) -> httpx.Response:
    headers = dict(request["headers"])
    if "media_type" in request:
        headers["Content-Type"] = request["media_type"]
    if request["method"] == "GET":
        return await browser.get(request["path"], params=request["params"])
    return await browser.send(
        request["method"], request["path"], headers=headers, params=request["params"], content=request.get("content")
    )


def seen(response: httpx.Response) -> tuple[int, dict[str, str], str]:
    """Return everything a stranger can compare, without the request's id and, in a success, what was made just now."""
    request_id = response.headers["x-request-id"]
    body = response.text.replace(request_id, "REQUEST")
    headers = {name: value for name, value in response.headers.items() if name not in {"x-request-id", "set-cookie"}}
    if response.is_success:
        for pattern, word in (
            (_ID, "ID"),
            (_MOMENT, "TIME"),
            (_DIGEST, "DIGEST"),
            (_TOKEN, "TOKEN"),
            (_CURSOR, "CURSOR"),
        ):
            body = pattern.sub(word, body)
        headers["location"] = _DIGEST.sub("DIGEST", _ID.sub("ID", headers.get("location", "")))
        headers["etag"] = _DIGEST.sub("DIGEST", headers.get("etag", ""))
        headers.pop("content-length", None)
    return response.status_code, headers, body


async def test_another_organizations_ids_answer_like_ids_that_never_existed_and_change_nothing(twice: Twice) -> None:
    world = twice.world
    unknown = never_existed(world.ids)
    before = await contents_of(twice.superuser_url, world.tenant)
    assert len(before) > 15
    swept = 0
    for one in operations():
        if one.public or one.id in NOT_SWEPT:
            continue
        pairs = zip(requests_for(one, world.ids, world.picture), requests_for(one, unknown, png(2)), strict=True)
        for named, invented in pairs:
            answer = await send(twice.named, named)
            assert seen(answer) == seen(await send(twice.unknown, invented)), (one.id, named)
            assert answer.status_code < 500, (one.id, answer.text)
            assert SECRET.lower() not in answer.text.lower(), one.id
            if "{" in one.path and "seq" not in one.path:
                assert answer.status_code == 404, (one.id, answer.text)
            swept += 1
        assert await contents_of(twice.superuser_url, world.tenant) == before, one.id
    assert swept > 50


async def test_the_sweep_would_notice(twice: Twice) -> None:
    world = twice.world
    own = await twice.named.get("/api/v1/plan")
    assert seen(own) != seen(await twice.named.get("/api/v1/desk"))
    made = await twice.named.send("POST", "/api/v1/plan/objectives", {"title": "Theirs"})
    assert made.status_code == 201
    tenant = (await twice.named.get("/api/v1/session")).json()["organization"]["id"]
    before = await contents_of(twice.superuser_url, tenant)
    await twice.named.send("POST", "/api/v1/plan/objectives", {"title": "More"})
    assert await contents_of(twice.superuser_url, tenant) != before
    assert await contents_of(twice.superuser_url, world.tenant) != before
