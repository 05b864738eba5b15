"""Health, and what people are told while the database is away or held up: wait, nothing was changed."""

import asyncio
from collections.abc import Awaitable, Callable
from uuid import uuid4

import asyncpg
import pytest

from api.processes.web import create_app
from tenants.db.key_check import holds_its_key
from tenants.db.session import Database
from tenants.due.heartbeat import beat, rest
from tenants.ground.clock import Clock
from tenants.ground.keys import Keyring
from tenants.ground.settings import Settings
from tenants.ledger.entry import Entry
from tenants.ledger.entry_types import EntryType
from tests.api.browser import Browser, sign_in_as
from tests.api.test_problems import assert_is_problem
from tests.api.test_transactions import run_as_superuser
from tests.cast import Cast, put_on_record
from tests.worker import as_worker

Enter = Callable[[str], Awaitable[Browser]]


async def test_it_says_whether_the_process_runs_and_whether_it_can_work(nobody: Browser, superuser_url: str) -> None:
    assert (await nobody.get("/health/live")).json() == {"status": "live"}
    assert (await nobody.get("/health/ready")).json()["status"] == "ready"
    await run_as_superuser(superuser_url, "UPDATE tenant.alembic_version SET version_num = '0001'")
    behind = await nobody.get("/health/ready")
    assert "hashmark migrate" in assert_is_problem(behind, 503, "unavailable")["fix"]
    assert behind.headers["retry-after"]
    await run_as_superuser(superuser_url, "UPDATE tenant.alembic_version SET version_num = '9999'")
    newer = assert_is_problem(await nobody.get("/health/ready"), 503, "unavailable")
    assert "made by a newer Hashmark" in newer["detail"]
    await run_as_superuser(superuser_url, "DROP TABLE tenant.alembic_version")
    empty = assert_is_problem(await nobody.get("/health/ready"), 503, "unavailable")
    assert empty["detail"] == "The database is empty."


async def test_another_key_is_said_to_be_another_key(
    settings: Settings, clock: Clock, database: Database, northfield: Cast, database_url: str
) -> None:
    assert await holds_its_key(database)
    other = Database(database_url, Keyring(b"another key of at least thirty-two bytes"))
    officer = await sign_in_as(create_app(settings, clock=clock, database=other), northfield["officer"])
    answer = assert_is_problem(await officer.get("/health/ready"), 503, "wrong-key")
    assert "says nothing about whether anything was changed" in answer["detail"]
    async with database.writing(northfield["lead"]) as session:
        entry = Entry(type=EntryType.RECORD_READ, object_kind="record", private={"reason": "sealed with the right key"})
        await put_on_record(session, northfield["lead"], clock.now(), entry)
    assert_is_problem(await officer.get("/api/v1/record"), 503, "wrong-key")
    await other.close()


async def test_it_stays_ready_without_a_worker_and_says_since_when_none_works(
    nobody: Browser, database: Database, superuser_url: str
) -> None:
    absent = {"status": "ready", "worker": "absent", "worker_seen_at": None}
    assert (await nobody.get("/health/ready")).json() == absent
    worker = uuid4()
    await beat(as_worker(database), worker)
    working = (await nobody.get("/health/ready")).json()
    assert (working["worker"], working["status"]) == ("working", "ready")
    await run_as_superuser(superuser_url, "UPDATE tenant.worker SET seen_at = seen_at - interval '31 seconds'")
    silent = await nobody.get("/health/ready")
    assert (silent.status_code, silent.json()["worker"]) == (200, "silent")
    assert silent.json()["worker_seen_at"] < working["worker_seen_at"]
    await beat(as_worker(database), worker)
    await rest(as_worker(database), worker)
    assert (await nobody.get("/health/ready")).json()["worker"] == "silent", "it rests, so nobody keeps deadlines"


@pytest.mark.parametrize("where", ["/nowhere", "127.0.0.1&port=1", None])
async def test_without_its_database_it_asks_people_to_wait(
    settings: Settings, clock: Clock, keyring: Keyring, database_url: str, where: str | None
) -> None:
    gone = database_url.replace("/t_", "/gone_") if where is None else f"postgresql://hashmark_app@/x?host={where}"
    database = Database(gone, keyring)
    browser = Browser(create_app(settings, clock=clock, database=database), "a token from before")
    for path in ("/health/ready", "/api/v1/desk"):
        answer = await browser.get(path)
        assert_is_problem(answer, 503, "unavailable")
        assert answer.headers["retry-after"]
    assert (await browser.get("/health/live")).status_code == 200
    await database.close()


async def test_what_somebody_else_is_changing_just_now_can_be_sent_again(enter: Enter, superuser_url: str) -> None:
    lead = await enter("lead")
    made = (await lead.send("POST", "/api/v1/plan/objectives", {"title": "One"})).json()
    holder = await asyncpg.connect(superuser_url)
    try:
        async with holder.transaction():
            await holder.execute("SELECT FROM policy.objective FOR UPDATE")
            change = lead.send(
                "PUT", f"/api/v1/plan/objectives/{made['id']}", {"title": "Two"}, headers={"If-Match": '"1"'}
            )
            answer = await asyncio.wait_for(change, 20)
        assert_is_problem(answer, 409, "request-in-progress")
        assert answer.headers["retry-after"]
    finally:
        await holder.close()
    again = await lead.send(
        "PUT", f"/api/v1/plan/objectives/{made['id']}", {"title": "Two"}, headers={"If-Match": '"1"'}
    )
    assert again.status_code == 200
