"""What comes last in a transaction goes to the database with its COMMIT, and is forgotten when it is rolled back."""

import asyncio

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from tenants.db.connection import driver, fetch
from tenants.db.session import Database
from tenants.db.statement import statement

MAKE = "CREATE TEMP TABLE said (word text) ON COMMIT PRESERVE ROWS"
CHANGE = "SELECT lo_create(0)"
SAY = "INSERT INTO said VALUES ('last');"


@pytest.fixture
async def one(database_url: str, keyring: object) -> object:
    """A database with a single connection, so that one transaction follows another on it."""
    opened = Database(database_url, keyring, pool_size=1)  # type: ignore[arg-type]
    async with opened.writing() as session:
        await session.execute(text(MAKE))
    yield opened
    await opened.close()


async def _said(database: Database) -> int:
    async with database.writing() as session:
        return int((await session.execute(text("SELECT count(*) FROM said"))).scalar_one())


async def test_it_is_not_done_before_the_commit_and_done_once_with_it(one: Database) -> None:
    async with one.writing() as session:
        driver(session).before_commit(SAY)
        assert (await session.execute(text("SELECT count(*) FROM said"))).scalar_one() == 0
    assert await _said(one) == 1
    assert await _said(one) == 1


async def test_a_transaction_that_is_rolled_back_forgets_it(one: Database) -> None:
    async def fail() -> None:
        async with one.writing() as session:
            driver(session).before_commit(SAY)
            raise RuntimeError("something else went wrong")

    with pytest.raises(RuntimeError):
        await fail()
    assert await _said(one) == 0


async def test_when_it_fails_nothing_is_committed_and_the_connection_serves_the_next(one: Database) -> None:
    async def fail() -> None:
        async with one.writing() as session:
            await session.execute(text(SAY))
            driver(session).before_commit("SELECT 1 / 0;")

    with pytest.raises(DBAPIError, match="division by zero"):
        await fail()
    assert await _said(one) == 0


async def test_whoever_is_cancelled_while_it_runs_leaves_no_open_transaction(one: Database) -> None:
    async def wait() -> None:
        async with one.writing() as session:
            await session.execute(text(SAY))
            driver(session).before_commit("SELECT pg_sleep(30);")

    task = asyncio.create_task(wait())
    await asyncio.sleep(0.2)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    async with one.writing() as session:
        assert (await session.execute(text("SELECT pg_current_xact_id_if_assigned()"))).scalar_one() is None


async def test_a_driver_that_is_asked_for_first_is_inside_a_transaction_already(one: Database) -> None:
    async def fail() -> None:
        async with one.writing() as session:
            await driver(session).execute("INSERT INTO said VALUES ($1)", "first")
            raise RuntimeError("rolled back")

    with pytest.raises(RuntimeError):
        await fail()
    assert await _said(one) == 0


async def test_a_transaction_for_reading_reads_only_whichever_way_it_is_asked(one: Database) -> None:
    async def write_by_the_driver() -> None:
        async with one.reading() as session:
            await fetch(session, statement(CHANGE))

    async def write_by_the_session() -> None:
        async with one.reading() as session:
            await session.execute(text(CHANGE))

    for write in (write_by_the_driver, write_by_the_session):
        with pytest.raises(DBAPIError, match="read-only"):
            await write()


async def test_what_failed_before_is_never_taken_for_committed(one: Database) -> None:
    async def go_on_after_a_failure() -> None:
        async with one.writing() as session:
            await session.execute(text(SAY))
            with pytest.raises(DBAPIError, match="division by zero"):
                await fetch(session, statement("SELECT 1 / 0"))

    with pytest.raises(RuntimeError, match="not committed"):
        await go_on_after_a_failure()
    assert await _said(one) == 0


async def test_whoever_is_cancelled_while_reading_leaves_no_open_transaction(one: Database) -> None:
    async def wait() -> None:
        async with one.reading() as session:
            await fetch(session, statement("SELECT pg_sleep(30)"))

    task = asyncio.create_task(wait())
    await asyncio.sleep(0.2)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert await _said(one) == 0


async def test_both_ways_of_asking_are_one_transaction(one: Database) -> None:
    asked = "SELECT pg_current_xact_id()"
    async with one.writing() as session:
        by_the_session = (await session.execute(text(asked))).scalar_one()
        ((by_the_driver,),) = await fetch(session, statement(asked))
    assert by_the_session == by_the_driver
