"""One request is one transaction, committed before the first byte of the answer; refusals that must be kept are kept."""

from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any

import asyncpg
import pytest
from sqlalchemy import text

import api.processes.web
from api.http.operations import Operation, operation
from api.processes.web import Application, create_app
from api.routes import OPERATIONS
from tenants.access.caller import Caller
from tenants.db.session import Database, ReadSession, WriteSession
from tenants.ground.clock import Clock
from tenants.ground.settings import Settings
from tests.api.browser import Browser, sign_in_as
from tests.api.test_problems import assert_is_problem
from tests.api.test_story import body_of, verdict
from tests.cast import Cast
from tests.workflows.stage import Stage

Enter = Callable[[str], Awaitable[Browser]]
Logged = list[MutableMapping[str, Any]]

REFUSE_AT_COMMIT = """
CREATE FUNCTION public.refuse() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN RAISE EXCEPTION 'not today, %', NEW.title; END $$;
CREATE CONSTRAINT TRIGGER late AFTER INSERT ON policy.objective DEFERRABLE INITIALLY DEFERRED
FOR EACH ROW EXECUTE FUNCTION public.refuse();
"""


async def run_as_superuser(url: str, statement: str) -> None:
    connection = await asyncpg.connect(url)
    try:
        await connection.execute(statement)
    finally:
        await connection.close()


async def test_a_commit_that_fails_is_a_problem_and_never_a_sent_success(
    enter: Enter, superuser_url: str, logged: Logged
) -> None:
    lead = await enter("lead")
    await run_as_superuser(superuser_url, REFUSE_AT_COMMIT)
    refused = await lead.send("POST", "/api/v1/plan/objectives", {"title": "Confidential aim"})
    assert_is_problem(refused, 500, "internal-error")
    assert (await lead.get("/api/v1/plan")).json()["objectives"] == []
    assert [line["sqlstate"] for line in logged if line["event"] == "crash"] == ["P0001"]
    assert "Confidential" not in str(logged)


async def test_the_answer_starts_only_after_the_commit(
    app: Application, enter: Enter, database: Database, northfield: Cast
) -> None:
    lead = await enter("lead")
    seen: list[int] = []
    receive_body = b'{"title": "Residents take part"}'
    headers = [
        (b"host", b"127.0.0.1:8000"),
        (b"content-type", b"application/json"),
        (b"cookie", f"hashmark={lead.token}".encode()),
        (b"x-csrf-token", lead.csrf.encode()),
    ]

    async def receive() -> Any:
        return {"type": "http.request", "body": receive_body, "more_body": False}

    async def send(message: Any) -> None:
        if message["type"] == "http.response.start":
            async with database.reading(northfield.tenant) as session:
                seen.append((await session.execute(text("SELECT count(*) FROM policy.objective"))).scalar_one())

    scope: Any = {
        "type": "http",
        "asgi": {"version": "3.0"},
        "http_version": "1.1",
        "method": "POST",
        "scheme": "http",
        "path": "/api/v1/plan/objectives",
        "raw_path": b"/api/v1/plan/objectives",
        "query_string": b"",
        "root_path": "",
        "headers": headers,
        "client": ("127.0.0.1", 1),
        "server": ("127.0.0.1", 8000),
    }
    await app(scope, receive, send)
    assert seen == [1]


@operation("GET", "/probe", "probe", tag="desk")
async def write_while_reading(caller: Caller, session: ReadSession) -> None:
    """Try to change something with a session that may only read."""
    await session.execute(
        text("INSERT INTO policy.audience (tenant_id, id, name) VALUES (:tenant, gen_random_uuid(), 'x')"),
        {"tenant": caller.tenant_id},
    )


@operation("POST", "/probe", "probe", tag="desk")
async def write_and_fail(caller: Caller, session: WriteSession) -> None:
    """Change something and then stumble."""
    await session.execute(
        text("INSERT INTO policy.audience (tenant_id, id, name) VALUES (:tenant, gen_random_uuid(), 'x')"),
        {"tenant": caller.tenant_id},
    )
    raise RuntimeError("stumbled")


@pytest.mark.parametrize(
    ("probe", "method", "status", "problem"),
    [
        pytest.param(write_while_reading, "GET", 503, "unavailable", id="as on a server that only reads"),
        pytest.param(write_and_fail, "POST", 500, "internal-error", id="stumbled"),
    ],
)
async def test_nothing_is_kept_of_a_request_that_only_reads_or_that_fails(
    *,
    settings: Settings,
    clock: Clock,
    database: Database,
    northfield: Cast,
    monkeypatch: pytest.MonkeyPatch,
    probe: Operation,
    method: str,
    status: int,
    problem: str,
) -> None:
    monkeypatch.setattr(api.processes.web, "OPERATIONS", (*OPERATIONS, probe))
    browser = await sign_in_as(create_app(settings, clock=clock, database=database), northfield["lead"])
    assert_is_problem(await browser.send(method, "/api/v1/probe"), status, problem)
    async with database.reading(northfield.tenant) as session:
        assert (await session.execute(text("SELECT count(*) FROM policy.audience"))).scalar_one() == 0


def test_an_operation_is_public_or_has_a_caller_and_a_public_one_has_no_session() -> None:
    async def nobody_asks() -> None:
        """Have neither."""

    async def reads_for_anybody(session: ReadSession) -> None:
        """Have a session without anybody to speak for."""

    with pytest.raises(TypeError, match="either public or has a Caller"):
        operation("GET", "/x", "x", tag="desk")(nobody_asks)
    with pytest.raises(TypeError, match="either public or has a Caller"):
        operation("GET", "/x", "x", tag="desk", public=True)(reads_for_anybody)


async def test_an_attempt_to_approve_ones_own_is_refused_and_kept_on_record(
    app: Application, enter: Enter, stage: Stage, northfield: Cast
) -> None:
    lead, officer = await enter("lead"), await enter("officer")
    made = await lead.send("POST", "/api/v1/proposals", body_of(stage))
    address = made.headers["location"]
    submitted = await lead.send("POST", f"{address}/submit", headers={"If-Match": made.headers["etag"]})
    own = await lead.send("POST", f"{address}/decisions", verdict(submitted.json(), "approve"))
    assert_is_problem(own, 403, "own-proposal")
    kept = (await officer.get("/api/v1/record?type=member:review:refused_own")).json()["items"]
    assert [(entry["who"]["name"], entry["object_id"]) for entry in kept] == [("Lead", made.json()["summary"]["id"])]


async def test_a_decision_on_what_has_moved_is_refused_and_kept_on_record(enter: Enter, stage: Stage) -> None:
    author, lead, officer = await enter("author"), await enter("lead"), await enter("officer")
    made = await author.send("POST", "/api/v1/proposals", body_of(stage))
    address = made.headers["location"]
    submitted = await author.send("POST", f"{address}/submit", headers={"If-Match": made.headers["etag"]})
    seen = verdict(submitted.json(), "approve") | {"brief_digest": "0" * 64}
    assert_is_problem(await lead.send("POST", f"{address}/decisions", seen), 412, "stale-decision")
    kept = (await officer.get("/api/v1/record?type=member:review:refused_stale")).json()["items"]
    assert [entry["who"]["name"] for entry in kept] == ["Lead"]


async def test_reading_the_record_is_itself_on_record_once(enter: Enter) -> None:
    officer = await enter("officer")
    for _ in range(3):
        assert (await officer.get("/api/v1/record")).status_code == 200
    reads = (await officer.get("/api/v1/record?type=member:record:read")).json()["items"]
    assert [(entry["who"]["name"], entry["sentence"]) for entry in reads] == [("Officer", "Officer read the record.")]
