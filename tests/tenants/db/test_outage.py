"""A database that is away is told from a statement that is wrong, in every shape the two drivers give it."""

import asyncio
import socket

import asyncpg
import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeoutError

from tenants.db.outage import is_outage, sqlstate
from tenants.db.session import Database
from tenants.ground.errors import Problem
from tenants.ground.keys import Keyring

STATES = {
    "08006": True,
    "53100": True,
    "53300": True,
    "57P01": True,
    "57P03": True,
    "58030": True,
    "25006": True,
    "3D000": True,
    "28P01": True,
    "57014": False,
    "23505": False,
    "40P01": False,
    "55P03": False,
    "42P01": False,
    "XX000": False,
}


@pytest.mark.parametrize(("state", "away"), STATES.items())
def test_the_class_of_the_state_decides_however_deep_it_is_wrapped(state: str, away: bool) -> None:
    error = asyncpg.PostgresError()
    error.sqlstate = state
    wrapped = DBAPIError(None, None, error)
    outer = RuntimeError()
    outer.__cause__ = wrapped
    for each in (error, wrapped, outer):
        assert is_outage(each) == away
        assert sqlstate(each) == state


@pytest.mark.parametrize(
    "error",
    [
        ConnectionRefusedError(),
        FileNotFoundError("the socket"),
        socket.gaierror(),
        TimeoutError(),
        asyncio.IncompleteReadError(b"", 1),
        asyncpg.InterfaceError("connection is closed"),
        asyncpg.InternalClientError("cannot switch to state 15; another operation (2) is in progress"),
        asyncpg.ConnectionDoesNotExistError("closed in the middle"),
        PoolTimeoutError("QueuePool limit"),
    ],
)
def test_what_says_nothing_but_that_nobody_answers_is_an_outage(error: Exception) -> None:
    assert is_outage(error)


@pytest.mark.parametrize(
    "error", [ValueError(), Problem("not-found", "It is not here."), ZeroDivisionError(), KeyError()]
)
def test_a_fault_of_ours_is_none(error: Exception) -> None:
    assert not is_outage(error)
    assert sqlstate(error) == ""


async def test_a_real_statement_that_is_wrong_and_a_real_server_that_is_away(
    database: Database, keyring: Keyring
) -> None:
    async def ask(of: Database, statement: str) -> None:
        async with of.writing() as session:
            await session.execute(text(statement))

    with pytest.raises(Exception, match="does_not_exist") as wrong:
        await ask(database, "SELECT does_not_exist")
    assert not is_outage(wrong.value)
    for statement in ("SELECT pg_terminate_backend(pg_backend_pid())", "SELECT 1 / 0"):
        with pytest.raises(DBAPIError) as failed:
            await ask(database, statement)
        assert is_outage(failed.value) == ("terminate" in statement)
    nowhere = Database("postgresql://hashmark_app@127.0.0.1:1/hashmark", keyring)
    with pytest.raises(OSError, match="Connect call failed") as refused:
        await ask(nowhere, "SELECT 1")
    assert is_outage(refused.value)
    await nowhere.close()
