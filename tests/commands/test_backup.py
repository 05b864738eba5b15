"""`hashmark backup` and `restore`: filled, backed up while running, destroyed, restored, verified, signed in to."""

import asyncio
import os
import shutil
import stat
import tarfile
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import asyncpg
import pytest
from click.testing import CliRunner, Result

from api.commands.cli import main
from api.embedded.connecting import addresses
from api.embedded.server import OWNER, Embedded
from migrations.run import upgrade
from migrations.shape import head
from tenants.ground.clock import SystemClock
from tenants.ground.keys import Keyring
from tenants.ground.settings import Settings
from tests.cast import cast
from tests.commands.test_organization import PASSWORD, signed_in_to
from tests.database import TestDatabase
from tests.workflows.stage import set_stage

PHRASE = "four small grey stones"
MASTER_KEY_VARIABLES = (
    "HASHMARK_SECRET_KEY",
    "HASHMARK_DATABASE_URL",
    "HASHMARK_WORKER_DATABASE_URL",
    "HASHMARK_OWNER_DATABASE_URL",
)


class Kept(NamedTuple):
    """A backup taken from a running installation, and what was in it: rows by table, and its key.

    The tables of the guard are not counted: each installation has its own key for them.
    """

    file: Path
    phrase: Path
    rows: dict[str, int]
    key: bytes
    seals: set[str]


def hashmark(*words: str, home: Path) -> Result:
    environment: dict[str, str | None] = {"HASHMARK_DATA_DIR": str(home), **dict.fromkeys(MASTER_KEY_VARIABLES)}
    return CliRunner(env=environment).invoke(main, list(words))


def rows(url: str) -> dict[str, int]:
    async def run() -> dict[str, int]:
        connection = await asyncpg.connect(url)
        try:
            names = await connection.fetch(
                "SELECT format('%I.%I', schemaname, relname) AS name FROM pg_stat_user_tables"
                " WHERE schemaname <> 'guard' ORDER BY 1"
            )
            return {each["name"]: await connection.fetchval(f"SELECT count(*) FROM {each['name']}") for each in names}
        finally:
            await connection.close()

    return asyncio.run(run())


def sealing_keys(server: Embedded) -> set[str]:
    """Return the ids of the keys that seal contexts."""

    async def run() -> set[str]:
        connection = await asyncpg.connect(server.url(OWNER))
        try:
            return {each["id"] for each in await connection.fetch("SELECT id FROM guard.key")}
        finally:
            await connection.close()

    return asyncio.run(run())


async def fill(server: Embedded, key: bytes) -> None:
    database, clock = TestDatabase(server.url(), Keyring(key)), SystemClock()
    try:
        stage = await set_stage(database, clock, await cast(database, clock, "northfield"))
        await stage.submitted()
    finally:
        await database.close()


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Kept:
    """Fill an installation, back it up while its server runs, and destroy it."""
    folder = tmp_path_factory.mktemp("backup")
    server = Embedded(folder / "data")
    server.start()
    try:
        upgrade(server.url(OWNER))
        key = Settings(data_dir=server.home).master_key
        asyncio.run(fill(server, key))
        words = ["harbour-trust", "--name=Harbour Trust", "--timezone=Europe/Lisbon", "--administrator=Rita Reis"]
        made = CliRunner(env={"HASHMARK_DATA_DIR": str(server.home)}).invoke(
            main,
            ["organization", "create", *words, "--email=rita@harbour.example", "--password-stdin"],
            input=PASSWORD + "\n",
        )
        assert made.exit_code == 0, made.output
        assert not set(addresses(server, Settings())) & set(os.environ), "a command leaves the environment as it was"
        (folder / "phrase").write_text(PHRASE + "\n")
        written = hashmark(
            "backup", str(folder / "b.hashmark"), "--passphrase-file", str(folder / "phrase"), home=server.home
        )
        assert written.exit_code == 0, written.output
        assert server.running() is not None, "a server that ran before goes on running"
        found, seals = rows(server.url(OWNER)), sealing_keys(server)
    finally:
        server.stop()
    shutil.rmtree(server.home)
    return Kept(folder / "b.hashmark", folder / "phrase", found, key, seals)


def restore(kept: Kept, home: Path) -> Result:
    return hashmark("restore", str(kept.file), "--passphrase-file", str(kept.phrase), home=home)


@pytest.fixture
def home(tmp_path: Path) -> Iterator[Path]:
    yield tmp_path / "data"
    Embedded(tmp_path / "data").stop()


class Restored(NamedTuple):
    """An installation that was restored once, for the tests that leave it as it is, and what the command said."""

    home: Path
    output: str


@pytest.fixture(scope="module")
def restored(kept: Kept, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Restored]:
    home = tmp_path_factory.mktemp("restored") / "data"
    said = restore(kept, home)
    assert said.exit_code == 0, said.output
    assert Embedded(home).running() is None, "it stops the server it started"
    yield Restored(home, said.output)
    Embedded(home).stop()


@pytest.fixture
def running(restored: Restored) -> Iterator[Embedded]:
    server = Embedded(restored.home)
    server.start()
    yield server
    server.stop()


def test_everything_comes_back_is_sound_and_people_sign_in(kept: Kept, restored: Restored, running: Embedded) -> None:
    home, server = restored.home, running
    assert restored.output.count("sound  ") == 2
    assert stat.S_IMODE((home / "secret.key").stat().st_mode) == 0o600
    assert (home / "secret.key").read_bytes() == kept.key
    assert rows(server.url(OWNER)) == kept.rows
    assert signed_in_to(server.url(), PASSWORD, kept.key) == ("harbour-trust", ("administrator",))
    assert hashmark("ledger", "verify", home=home).exit_code == 0


def test_the_rows_are_as_guarded_as_before(kept: Kept, running: Embedded) -> None:
    assert asyncio.run(_as_the_app(running.url(), "SELECT count(*) FROM tenant.member")) == 0
    assert kept.rows["tenant.member"] > 0
    with pytest.raises(asyncpg.InsufficientPrivilegeError):
        asyncio.run(_as_the_app(running.url(), "DELETE FROM ledger.entry"))


def test_a_restored_database_seals_by_a_key_of_its_own(kept: Kept, running: Embedded) -> None:
    new = sealing_keys(running)
    assert new
    assert kept.seals
    assert not new & kept.seals


async def _as_the_app(url: str, statement: str) -> int | None:
    connection = await asyncpg.connect(url)
    try:
        count: int | None = await connection.fetchval(statement)
        return count
    finally:
        await connection.close()


def test_a_folder_that_is_not_empty_is_left_alone(kept: Kept, home: Path) -> None:
    home.mkdir()
    (home / "letter").write_text("mine")
    said = restore(kept, home)
    assert said.exit_code == 1
    assert "is not empty, and a restore writes over nothing" in said.output
    assert [each.name for each in home.iterdir()] == ["letter"]


@pytest.mark.parametrize("spoilt", ["passphrase", "file"])
def test_a_wrong_passphrase_and_a_damaged_file_leave_the_folder_empty(
    kept: Kept, home: Path, tmp_path: Path, spoilt: str
) -> None:
    file, phrase = tmp_path / "copy", tmp_path / "phrase"
    data = bytearray(kept.file.read_bytes())
    if spoilt == "file":
        data[len(data) // 2] ^= 1
    file.write_bytes(data)
    phrase.write_text(PHRASE if spoilt == "file" else "five small grey stones")
    said = hashmark("restore", str(file), "--passphrase-file", str(phrase), home=home)
    assert said.exit_code == 1
    assert "passphrase" in said.output or "damaged" in said.output
    assert list(home.iterdir()) == []


def test_a_restore_that_fails_half_way_can_be_repeated(kept: Kept, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def gives_up(*_: object) -> None:
        raise ConnectionError("the power went")

    with monkeypatch.context() as broken:
        broken.setattr("migrations.run.upgrade", gives_up)
        assert restore(kept, home).exit_code == 1
    assert list(home.iterdir()) == []
    assert restore(kept, home).exit_code == 0


def test_a_backup_of_a_newer_version_is_refused(kept: Kept, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("migrations.shape.knows", lambda revision: revision != head())
    said = restore(kept, home)
    assert said.exit_code == 1
    assert "whose tables are newer than this version knows" in said.output
    assert list(home.iterdir()) == []


def test_another_key_in_the_environment_is_refused_and_the_same_one_kept_there(kept: Kept, home: Path) -> None:
    def under(key: str) -> Result:
        environment: dict[str, str | None] = {"HASHMARK_DATA_DIR": str(home), "HASHMARK_DATABASE_URL": None}
        words = ["restore", str(kept.file), "--passphrase-file", str(kept.phrase)]
        return CliRunner(env=environment | {"HASHMARK_SECRET_KEY": key}).invoke(main, words)

    said = under("another key of at least 32 characters")
    assert said.exit_code == 1
    assert "HASHMARK_SECRET_KEY is another key than the backup's" in said.output
    assert list(home.iterdir()) == []


def test_a_backup_starts_the_server_and_stops_it_again_and_is_sealed_or_told_not_to_be(
    restored: Restored, tmp_path: Path
) -> None:
    home = restored.home
    undecided = hashmark("backup", str(tmp_path / "b"), home=home)
    assert undecided.exit_code == 1
    assert "--passphrase-file FILE seals it" in undecided.output
    said = hashmark("backup", str(tmp_path / "b"), "--unsealed", home=home)
    assert said.exit_code == 0, said.output
    assert "guard it" in said.output
    assert Embedded(home).running() is None
    with tarfile.open(tmp_path / "b") as tar:
        assert tar.getnames() == ["manifest.json", "secret.key", "database.dump"]
    again = hashmark("backup", str(tmp_path / "b"), "--unsealed", home=home)
    assert again.exit_code == 1
    assert "never writes over one" in again.output


def test_a_short_passphrase_is_refused(restored: Restored, tmp_path: Path) -> None:
    (tmp_path / "short").write_text("password")
    said = hashmark("backup", str(tmp_path / "b"), "--passphrase-file", str(tmp_path / "short"), home=restored.home)
    assert said.exit_code == 1
    assert "at least 12 characters" in said.output


def test_where_there_is_no_database_there_is_nothing_to_back_up(tmp_path: Path) -> None:
    said = hashmark("backup", str(tmp_path / "b"), "--unsealed", home=tmp_path / "data")
    assert said.exit_code == 1
    assert "nothing to back up" in said.output
    assert list(tmp_path.iterdir()) == []


def test_a_database_of_ones_own_is_backed_up_by_its_own_tools(tmp_path: Path) -> None:
    environment = {"HASHMARK_DATABASE_URL": "postgresql://hashmark_app@nowhere/hashmark"}
    for words in (["backup", str(tmp_path / "b")], ["restore", str(tmp_path / "b")]):
        said = CliRunner(env=environment).invoke(main, words)
        assert said.exit_code == 1
        assert "deploy/operating/backups.md" in said.output
