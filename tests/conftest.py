"""Fixtures every test may ask for: a database of its own as the app role, a clock, an organization and a stranger.

Properties are about answers, never about seconds: the machine may be busy. Where every change is tested they try the same
cases each time, so that a change is judged by what it changed; at a developer's desk they look for new ones.
"""

import os
import shutil
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from tenants.ground.clock import SystemClock
from tenants.ground.keys import Keyring
from tests.cast import Cast
from tests.database import Server, TestDatabase
from tests.prepared import FIXTURES, Prepared, PreparedDatabases
from tests.workflows.stage import Stage

settings.register_profile("ours", deadline=None, derandomize=bool(os.environ.get("CI")))
settings.load_profile("ours")

MEMORY = Path("/dev/shm")
ROOM = 4 * 2**30
"""Bytes that have to be free there: a run needs some hundred million."""

MASTER_KEY = b"a master key for tests, 32 bytes or more"


def pytest_configure() -> None:
    """Let temporary folders be in memory where there is room: a database is copied there in a tenth of the time and less."""
    if MEMORY.is_dir() and shutil.disk_usage(MEMORY).free > ROOM:
        os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", str(MEMORY))


@pytest.fixture(scope="session")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    running = Server(tmp_path_factory.mktemp("postgres"))
    yield running
    running.close()


@pytest.fixture(scope="session")
def prepared_databases(server: Server) -> PreparedDatabases:
    return PreparedDatabases(server, Keyring(MASTER_KEY))


@pytest.fixture
async def prepared(prepared_databases: PreparedDatabases, request: pytest.FixtureRequest) -> Prepared:
    """The database that this test's own is a copy of, with the people and policies that its fixtures ask for."""
    return await prepared_databases.holding(FIXTURES & set(request.fixturenames))


@pytest.fixture
async def database_name(server: Server, prepared: Prepared) -> AsyncIterator[str]:
    name = await server.create(prepared.template)
    yield name
    await server.drop(name)


@pytest.fixture
def database_url(server: Server, database_name: str) -> str:
    """The app role's address of this test's own database."""
    return server.url(database_name)


@pytest.fixture
def worker_url(server: Server, database_name: str) -> str:
    """The worker's address: for what is done without anybody's session."""
    return server.url(database_name, "hashmark_worker")


@pytest.fixture
def superuser_url(server: Server, database_name: str) -> str:
    """The database administrator's address: for tampering and for reading the catalogue, never for the app."""
    return server.url(database_name, "postgres")


@pytest.fixture
def keyring() -> Keyring:
    return Keyring(MASTER_KEY)


@pytest.fixture
async def database(database_url: str, keyring: Keyring) -> AsyncIterator[TestDatabase]:
    opened = TestDatabase(database_url, keyring, pool_size=8)
    yield opened
    await opened.close()


@pytest.fixture
def clock() -> SystemClock:
    return SystemClock()


@pytest.fixture
def northfield(prepared: Prepared) -> Cast:
    return prepared.cast("northfield")


@pytest.fixture
def stranger(prepared: Prepared) -> Cast:
    """Another organization on the same server; its people hold every role there and none here."""
    return prepared.cast("stranger")


@pytest.fixture
def northfield_at_work(prepared: Prepared, database: TestDatabase, clock: SystemClock, northfield: Cast) -> Stage:
    return prepared.stage("northfield_at_work", database, clock, northfield)


@pytest.fixture
def stranger_at_work(prepared: Prepared, database: TestDatabase, clock: SystemClock, stranger: Cast) -> Stage:
    return prepared.stage("stranger_at_work", database, clock, stranger)


@pytest.fixture
def stage(northfield_at_work: Stage) -> Stage:
    """Northfield, ready to work: a plan and a policy in force."""
    return northfield_at_work


@pytest.fixture
def elsewhere(stranger_at_work: Stage) -> Stage:
    """Another organization, just as ready, on the same server."""
    return stranger_at_work
