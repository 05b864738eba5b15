"""Every refusal teaches: problems in one shape, each kind explained, and crashes that say nothing about the inside."""

from collections.abc import MutableMapping
from typing import Any

import pytest

import api.processes.web
from api.http.operations import operation
from api.http.problem_texts import WORDS
from api.processes.web import create_app
from api.routes import OPERATIONS
from tenants.access.caller import Caller
from tenants.db.session import Database, WriteSession
from tenants.ground.clock import Clock
from tenants.ground.errors import PROBLEMS
from tenants.ground.settings import Settings
from tests.api.browser import Browser, sign_in_as
from tests.cast import Cast

MEMBERS = ("type", "title", "status", "detail", "fix", "instance")


def assert_is_problem(response: Any, status: int, slug: str) -> dict[str, Any]:
    assert response.status_code == status, response.text
    assert response.headers["content-type"] == "application/problem+json"
    body: dict[str, Any] = response.json()
    assert [name for name in MEMBERS if not body.get(name)] == []
    assert body["type"] == f"/problems/{slug}"
    assert body["status"] == status
    assert body["instance"] == response.headers["x-request-id"]
    return body


def test_every_kind_of_problem_has_words_and_no_other_has() -> None:
    assert set(WORDS) == set(PROBLEMS)


async def test_the_address_of_a_problems_type_can_be_read_by_people_and_programs(nobody: Browser) -> None:
    page = await nobody.get("/problems/stale", headers={"Accept": "text/html"})
    assert page.headers["content-type"].startswith("text/html")
    assert WORDS["stale"][0].split("'")[0] in page.text
    told = (await nobody.get("/problems/stale")).json()
    assert (told["slug"], told["status"], told["remedy"]) == ("stale", 412, WORDS["stale"][1])
    assert len((await nobody.get("/problems")).json()) == len(PROBLEMS)
    assert_is_problem(await nobody.get("/problems/never-heard-of"), 404, "not-found")


async def test_an_address_that_does_not_exist_is_a_problem(nobody: Browser) -> None:
    for path in ("/api/v1/nothing", "/api", "/api/v1/proposals/1/2/3/4", "/assets/gone.js", "/favicon.ico"):
        assert_is_problem(await nobody.get(path), 404, "not-found")


async def test_a_method_that_does_not_exist_names_those_that_do(nobody: Browser) -> None:
    refused = await nobody.http.request("DELETE", "/api/v1/members")
    body = assert_is_problem(refused, 405, "method-not-allowed")
    assert refused.headers["allow"] == "GET, HEAD, OPTIONS"
    assert "GET" in body["fix"]


async def test_options_lists_every_method_of_an_address(nobody: Browser) -> None:
    told = await nobody.http.request("OPTIONS", "/api/v1/session")
    assert told.status_code == 204
    assert set(told.headers["allow"].split(", ")) == {"GET", "HEAD", "POST", "DELETE", "OPTIONS"}


async def test_who_is_not_signed_in_is_told_how_to_go_on(nobody: Browser) -> None:
    refused = await nobody.get("/api/v1/desk")
    assert_is_problem(refused, 401, "not-signed-in")
    assert refused.headers["www-authenticate"]


@operation("POST", "/probe", "probe", tag="desk")
async def probe(_caller: Caller, session: WriteSession) -> None:
    """Fail as no operation should: with a secret in the message."""
    raise RuntimeError("the secret is swordfish")


@pytest.fixture
async def crashing(
    settings: Settings, clock: Clock, database: Database, northfield: Cast, monkeypatch: pytest.MonkeyPatch
) -> Browser:
    monkeypatch.setattr(api.processes.web, "OPERATIONS", (*OPERATIONS, probe))
    return await sign_in_as(create_app(settings, clock=clock, database=database), northfield["lead"])


async def test_a_crash_answers_without_internals_and_is_logged_without_messages(
    crashing: Browser, logged: list[MutableMapping[str, Any]]
) -> None:
    response = await crashing.send("POST", "/api/v1/probe")
    body = assert_is_problem(response, 500, "internal-error")
    assert "swordfish" not in response.text
    assert "RuntimeError" not in response.text
    crash = next(line for line in logged if line["event"] == "crash")
    assert (crash["kind"], crash["request"]) == ("RuntimeError", body["instance"])
    assert crash["organization"]
    assert crash["actor"]
    assert any("test_problems.py" in frame for frame in crash["frames"])
    assert "swordfish" not in str(logged)
