"""A filled database is upgraded, and what was in it is still there.

`GIVEN_OUT` names the versions at which people have databases: the newest one each time Hashmark was given out. For each of them
`filled/<version>.sql` keeps a plain dump of a filled database (`dumped` below makes one), and this test upgrades it from then on.
"""

import asyncio
import subprocess
from collections.abc import AsyncIterator
from pathlib import Path

import asyncpg
import pytest
from alembic.script import ScriptDirectory

from api.embedded import programs
from migrations import shape
from migrations.run import config, upgrade_async
from tenants.db.session import Database
from tenants.ground.clock import SystemClock
from tenants.ground.keys import Keyring
from tenants.record.verification import recompute
from tests.cast import cast
from tests.conftest import MASTER_KEY
from tests.database import Server, TestDatabase
from tests.workflows.stage import set_stage
from workflows.rows.named_rows import COMPARISONS

GIVEN_OUT = ("0007", "0016")
FILLED = Path(__file__).with_name("filled")
TABLES = (
    "workflow.proposal",
    "workflow.review",
    "workflow.decision",
    "ledger.entry",
    "policy.version",
    "tenant.member",
)

LATER = """
from migrations.ops import backfill, execute

revision = "9000"
down_revision = "{before}"


def upgrade() -> None:
    execute("ALTER TABLE workflow.proposal ADD COLUMN colour text")
    {change}
    execute("ALTER TABLE workflow.proposal ALTER COLUMN colour SET NOT NULL")
"""
"""A migration as a later version may bring it: a column that every row there is has to get a value for."""
CHANGE = "UPDATE workflow.proposal SET colour = kind"


@pytest.fixture
async def filled(server: Server, database_name: str) -> str:
    """The name of a database in which two organizations have worked."""
    database, clock = TestDatabase(server.url(database_name), Keyring(MASTER_KEY)), SystemClock()
    for slug in ("northfield", "elsewhere"):
        stage = await set_stage(database, clock, await cast(database, clock, slug))
        await stage.decide(await stage.submitted(), "lead")
        await stage.draft()
    await database.close()
    return database_name


def dumped(server: Server, name: str) -> str:
    """Return a filled database as plain SQL."""
    return _program("pg_dump", server.url(name, "postgres"))


def _program(program: str, url: str, given: str = "") -> str:
    words = [
        str(programs.folder() / program),
        *(["--quiet", "--set=ON_ERROR_STOP=1"] if program == "psql" else []),
        url,
    ]
    done = subprocess.run(words, input=given, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.fixture
async def empty(server: Server) -> AsyncIterator[str]:
    name = await server.create("template0")
    yield name
    await server.drop(name)


async def contents(url: str) -> dict[str, int]:
    connection = await asyncpg.connect(url)
    try:
        return {table: await connection.fetchval(f"SELECT count(*) FROM {table}") for table in TABLES}
    finally:
        await connection.close()


async def words_kept(url: str) -> int:
    """Return how many proposals are found by a word of theirs."""
    connection = await asyncpg.connect(url)
    try:
        found: int = await connection.fetchval(
            "SELECT count(DISTINCT proposal_id) FROM workflow.searched_word WHERE word = 'plantwithus'"
        )
        return found
    finally:
        await connection.close()


def with_later(monkeypatch: pytest.MonkeyPatch, folder: Path, change: str) -> None:
    """Let this code know one more migration."""
    (folder / "9000_colour.py").write_text(LATER.format(before=shape.head(), change=change))
    monkeypatch.setattr(shape, "FOLDERS", (*shape.FOLDERS, folder))


async def test_a_filled_database_is_upgraded_with_all_that_is_in_it(
    server: Server, filled: str, empty: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = await contents(server.url(filled, "postgres"))
    assert all(before.values()), before
    await asyncio.to_thread(_program, "psql", server.url(empty, "postgres"), dumped(server, filled))
    with_later(monkeypatch, tmp_path, f'backfill("{CHANGE}", "workflow.proposal")')
    await upgrade_async(server.url(empty, "postgres"))
    assert await contents(server.url(empty, "postgres")) == before
    connection = await asyncpg.connect(server.url(empty, "postgres"))
    try:
        assert await connection.fetchval("SELECT version_num FROM tenant.alembic_version") == "9000"
        assert await connection.fetchval("SELECT count(*) FROM workflow.proposal WHERE colour = kind") == 4
        forced = await connection.fetchval(
            "SELECT relforcerowsecurity FROM pg_class WHERE oid = 'workflow.proposal'::regclass"
        )
        tenants = [row["id"] for row in await connection.fetch("SELECT id FROM tenant.organization")]
    finally:
        await connection.close()
    assert forced, "what a migration looked past is forced again"
    worker = Database(server.url(empty, "hashmark_worker"), Keyring(MASTER_KEY))
    try:
        for tenant in tenants:
            report = await recompute(worker, tenant, COMPARISONS)
            assert report.sound, report.message
    finally:
        await worker.close()


async def test_a_plain_statement_of_the_owner_touches_no_row(
    server: Server, filled: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Why there is `backfill`: row-level security binds the owner too, and nothing says that nothing was changed."""
    with_later(monkeypatch, tmp_path, f'execute("{CHANGE}")')
    with pytest.raises(Exception, match="contains null values"):
        await upgrade_async(server.url(filled, "postgres"))


async def test_every_version_that_was_given_out_comes_up_to_date(server: Server) -> None:
    kept = {path.name for path in FILLED.glob("*.sql")}
    assert kept == {f"{version}.sql" for version in GIVEN_OUT}
    for name in sorted(kept):
        url = server.url(await server.create("template0"), "postgres")
        await asyncio.to_thread(_program, "psql", url, (FILLED / name).read_text("utf-8"))
        before = await contents(url)
        await upgrade_async(url)
        assert await contents(url) == before, name
        assert await words_kept(url) == before["workflow.proposal"], "every proposal is found by its words"


def test_the_newest_migration_is_the_one_that_alembic_finds() -> None:
    scripts = ScriptDirectory.from_config(config())
    assert shape.head() == scripts.get_current_head()
    assert all(shape.knows(each.revision) for each in scripts.walk_revisions())
    assert not shape.knows("9000")
