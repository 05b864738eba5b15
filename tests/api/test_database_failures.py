"""Whatever keeps the database from answering or writing is told as what it is: wait, nothing was changed."""

import asyncio
from collections.abc import Iterator

import asyncpg
import pytest
from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeoutError

from api.commands.failure_messages import sentence_for
from api.http.error_mapping import problem_of
from api.processes.web import create_app
from tenants.db.connection import as_session_error
from tenants.db.session import Database
from tenants.ground.clock import Clock
from tenants.ground.settings import Settings
from tests.api.browser import sign_in_as
from tests.api.test_problems import assert_is_problem
from tests.cast import Cast
from tests.database import past_every_guard, url_as

CANNOT_WORK = [
    "08000",
    "08001",
    "08003",
    "08004",
    "08006",
    "25006",
    "28000",
    "28P01",
    "3D000",
    "53000",
    "53100",
    "53200",
    "53300",
    "53400",
    "57P01",
    "57P02",
    "57P03",
    "57P05",
    "58000",
    "58030",
]
"""Connection, a server that only reads, logins and databases that are not there, disk, memory, connections, shutdown, I/O."""
BUSY = ("40001", "40P01", "55P03")
FAULTS = ("22P02", "23503", "42601", "42501", "42P01", "XX000")


def raised(state: str) -> DBAPIError:
    """Return what a session raises for an error of the database with this SQLSTATE."""
    return as_session_error(asyncpg.PostgresError.new({"S": "ERROR", "C": state, "M": "something about Ada"}))


def without_a_state() -> Iterator[BaseException]:
    """Yield what is raised where the database had no word in it."""
    yield asyncpg.InterfaceError("connection is closed")
    yield as_session_error(asyncpg.InterfaceError("connection is closed"))
    yield asyncpg.ConnectionDoesNotExistError("connection was closed in the middle of operation")
    yield ConnectionRefusedError(111, "refused")
    yield ConnectionResetError(104, "reset")
    yield FileNotFoundError(2, "no socket")
    yield TimeoutError()
    yield PoolTimeoutError("QueuePool limit")


@pytest.mark.parametrize("state", CANNOT_WORK)
def test_a_database_that_cannot_work_is_waited_for(state: str) -> None:
    problem = problem_of(raised(state))
    assert (problem.slug, problem.status) == ("unavailable", 503)
    assert problem.extra["retry_after"] > 0
    assert "Nothing was changed" in problem.detail


@pytest.mark.parametrize("error", list(without_a_state()), ids=lambda error: type(error).__name__)
def test_so_is_a_connection_that_breaks(error: BaseException) -> None:
    assert problem_of(error).slug == "unavailable"


def test_a_statement_that_takes_too_long_is_our_load_and_not_a_crash() -> None:
    assert problem_of(raised("57014")).slug == "unavailable"


@pytest.mark.parametrize("state", BUSY)
def test_what_others_are_changing_may_be_sent_again(state: str) -> None:
    assert problem_of(raised(state)).slug == "request-in-progress"


@pytest.mark.parametrize("state", FAULTS)
def test_what_is_our_fault_is_not_called_an_outage(state: str) -> None:
    assert problem_of(raised(state)).slug == "internal-error"


@pytest.mark.parametrize("state", CANNOT_WORK)
def test_a_command_says_it_in_a_sentence(state: str) -> None:
    sentence = sentence_for(raised(state))
    assert sentence is not None
    assert sentence.endswith((".", "?", "migrate"))


def test_a_full_disk_is_called_a_full_disk() -> None:
    assert "disk is full" in (sentence_for(raised("53100")) or "")


CUT = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'hashmark_app' AND datname = current_database()"
WAITING = "SELECT FROM pg_locks l JOIN pg_database d ON d.oid = l.database WHERE NOT l.granted AND d.datname = current_database()"


async def test_a_request_whose_connection_is_cut_changes_nothing_and_can_be_sent_again(
    database: Database, settings: Settings, clock: Clock, northfield: Cast
) -> None:
    app = create_app(settings, clock=clock, database=database)
    lead = await sign_in_as(app, northfield["lead"])
    administrator = await asyncpg.connect(url_as("postgres", database).replace("+asyncpg", ""))
    try:
        async with administrator.transaction():
            await administrator.execute("LOCK TABLE policy.objective IN ACCESS EXCLUSIVE MODE")
            asked = asyncio.create_task(lead.send("POST", "/api/v1/plan/objectives", {"title": "Kept"}))
            while not await administrator.fetch(WAITING):  # noqa: ASYNC110  the database tells nobody who waits
                await asyncio.sleep(0.01)
            await administrator.execute(CUT)
    finally:
        await administrator.close()
    answer = await asked
    assert_is_problem(answer, 503, "unavailable")
    assert answer.headers["retry-after"]
    assert (await lead.send("POST", "/api/v1/plan/objectives", {"title": "Kept"})).status_code == 201
    assert [one["title"] for one in (await lead.get("/api/v1/plan")).json()["objectives"]] == ["Kept"]


async def test_connections_that_were_cut_between_two_requests_are_passed_over(
    database: Database, settings: Settings, clock: Clock, northfield: Cast
) -> None:
    app = create_app(settings, clock=clock, database=database)
    lead = await sign_in_as(app, northfield["lead"])
    await asyncio.gather(*(lead.get("/api/v1/plan") for _ in range(6)))
    await past_every_guard(database, CUT)
    assert (await lead.send("POST", "/api/v1/plan/objectives", {"title": "Kept"})).status_code == 201
    assert [one["title"] for one in (await lead.get("/api/v1/plan")).json()["objectives"]] == ["Kept"]
