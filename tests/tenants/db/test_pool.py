"""Connections are lent to one at a time, kept as they are, and never lent again once they are of no use."""

import asyncio

import asyncpg
import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeoutError

from tenants.db import pool as pools
from tenants.db.connection import driver
from tenants.db.session import Database, ReadSession


@pytest.fixture
async def two(database_url: str, keyring: object) -> object:
    opened = Database(database_url, keyring, pool_size=2)  # type: ignore[arg-type]
    yield opened
    await opened.close()


def _backend(session: ReadSession) -> int:
    return int(driver(session).get_server_pid())


async def test_whoever_comes_next_gets_the_connection_that_was_used_last(two: Database) -> None:
    async with two.reading() as first, two.reading() as second:
        one, other = _backend(first), _backend(second)
        assert (one != other, two.pool.in_use) == (True, 2)
    assert two.pool.in_use == 0
    async with two.reading() as session:
        assert _backend(session) == one


async def test_whoever_comes_when_all_are_lent_waits_and_is_served(two: Database) -> None:
    served: list[int] = []

    async def ask(number: int) -> None:
        async with two.reading() as session:
            await session.execute(text("SELECT 1"))
            served.append(number)

    async with two.reading(), two.reading():
        waiting = [asyncio.create_task(ask(number)) for number in range(4)]
        await asyncio.sleep(0.05)
        assert (served, two.pool.in_use) == ([], 2)
    await asyncio.gather(*waiting)
    assert (sorted(served), two.pool.in_use) == ([0, 1, 2, 3], 0)


async def test_who_waits_too_long_is_told_so_and_takes_nothing(two: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pools, "WAIT_SECONDS", 0.05)
    async with two.reading(), two.reading():
        with pytest.raises(PoolTimeoutError):
            await two.pool.borrow()
    async with two.reading(), two.reading():
        assert two.pool.in_use == 2


async def test_a_connection_that_is_closed_or_given_up_is_never_lent_again(two: Database, superuser_url: str) -> None:
    async with two.reading() as session:
        first = _backend(session)
        driver(session).terminate()
    async with two.reading() as session:
        second = _backend(session)
        assert second != first
        await (await session.connection()).invalidate()
    administrator = await asyncpg.connect(superuser_url)
    async with two.reading() as session:
        third = _backend(session)
        assert third not in (first, second)
    await administrator.execute("SELECT pg_terminate_backend($1)", third)
    await administrator.close()
    async with two.reading() as session:
        assert _backend(session) != third
        assert two.pool.in_use == 1


async def test_what_was_lent_before_the_pool_was_closed_is_not_kept(two: Database) -> None:
    async with two.reading() as session:
        before = _backend(session)
        await two.pool.close()
        assert (await session.execute(text("SELECT 1"))).scalar_one() == 1
    async with two.reading() as session:
        assert _backend(session) != before


async def test_a_database_that_cannot_be_reached_leaves_every_place_free(keyring: object) -> None:
    lost = Database("postgresql://nobody@127.0.0.1:1/nothing", keyring, pool_size=1)  # type: ignore[arg-type]
    for _ in range(3):
        with pytest.raises((OSError, DBAPIError)):
            await lost.pool.borrow()
    assert lost.pool.in_use == 0
    await lost.close()


async def test_what_a_session_left_open_does_not_reach_the_next(two: Database) -> None:
    async def fail() -> None:
        async with two.writing() as session:
            await session.execute(text("CREATE TEMP TABLE left_behind (n int)"))
            await session.execute(text("SELECT 1 / 0"))

    with pytest.raises(DBAPIError):
        await fail()
    async with two.writing() as session:
        assert (await session.execute(text("SELECT to_regclass('left_behind')"))).scalar_one() is None
