"""The blocks of deploy/operating/backups.md, run as they stand: a filled server is dumped, restored, archived, and taken back in time."""

import asyncio
import os
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import asyncpg
import pytest

from api.embedded import programs
from api.embedded.account import account_for
from api.embedded.server import OWNER, Embedded
from migrations.run import upgrade
from tenants.ground.clock import SystemClock
from tenants.ground.keys import Keyring
from tests.architecture.sources import ROOT
from tests.cast import cast
from tests.conftest import MASTER_KEY
from tests.database import TestDatabase
from tests.workflows.stage import set_stage

PAGE = (ROOT / "deploy" / "operating" / "backups.md").read_text("utf-8")
BLOCKS = re.findall(r"^```sh\n(.*?)^```", PAGE, re.MULTILINE | re.DOTALL)
AS_THE_ACCOUNT = ("pg_ctl", "pg_basebackup", "mkdir")
"""What has to run as PostgreSQL's own account when the tests run as root."""


class Operator:
    """Somebody at a shell with PostgreSQL's programs and `hashmark`, in a folder of their own."""

    def __init__(self, folder: Path, server: Embedded) -> None:
        self.folder = folder / "work"
        self.folder.mkdir()
        self._account = account_for(server.cluster)
        self._account.give(self.folder)
        tools = folder / "tools"
        tools.mkdir()
        self._wrap(tools, "hashmark", f"{sys.executable} -m api.commands.cli")
        if self._account.switch:
            step_down = f"setpriv --reuid {self._account.uid} --regid {self._account.gid} --clear-groups"
            for name in AS_THE_ACCOUNT:
                ours = programs.folder() / name
                self._wrap(tools, name, f"{step_down} {ours if ours.exists() else shutil.which(name)}")
        kept = {name: value for name, value in os.environ.items() if not name.startswith(("HASHMARK_", "PG"))}
        found = server.running()
        assert found is not None
        self.environment = kept | {
            "PATH": f"{tools}:{programs.folder()}:/usr/bin:/bin",
            "PYTHONPATH": str(ROOT),
            "PGHOST": str(found.sockets),
            "PGUSER": OWNER,
            "PGDATA": str(server.cluster),
            "HASHMARK_SECRET_KEY": MASTER_KEY.decode(),
            "HASHMARK_DATA_DIR": str(folder / "nothing"),
            **{name.upper(): str(self.folder / name) for name in ("archive", "base", "restored", "sockets")},
        }

    def runs(self, block: str, **settings: str) -> str:
        done = subprocess.run(
            ["bash", "-euc", block],
            cwd=self.folder,
            env=self.environment | settings,
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, f"{block}\n{done.stdout}{done.stderr}"
        return done.stdout

    @staticmethod
    def _wrap(folder: Path, name: str, command: str) -> None:
        (folder / name).write_text(f'#!/bin/sh\nexec {command} "$@"\n')
        (folder / name).chmod(0o755)


async def found(url: str, slug: str) -> None:
    database, clock = TestDatabase(url, Keyring(MASTER_KEY)), SystemClock()
    try:
        stage = await set_stage(database, clock, await cast(database, clock, slug))
        await stage.submitted()
    finally:
        await database.close()


async def asked(url: str, statement: str) -> str:
    connection = await asyncpg.connect(url)
    try:
        return str(await connection.fetchval(statement))
    finally:
        await connection.close()


@pytest.fixture
def filled(tmp_path: Path) -> Iterator[Embedded]:
    server = Embedded(tmp_path / "filled")
    server.start()
    try:
        upgrade(server.url(OWNER))
        asyncio.run(found(server.url(), "northfield"))
        yield server
    finally:
        server.stop()


@pytest.fixture
def empty(tmp_path: Path) -> Iterator[Embedded]:
    server = Embedded(tmp_path / "empty")
    server.start()
    try:
        server.psql("DROP DATABASE hashmark")
        yield server
    finally:
        server.stop()


def block(beginning: str) -> str:
    """Return the block of the page that begins with `beginning`."""
    wanted = [each for each in BLOCKS if each.startswith(beginning)]
    assert len(wanted) == 1, beginning
    return str(wanted[0])


def test_a_dump_comes_back_on_another_server_and_verifies(filled: Embedded, empty: Embedded, tmp_path: Path) -> None:
    operator = Operator(tmp_path, filled)
    operator.runs(block("pg_dump"))
    there = empty.running()
    assert there is not None
    said = operator.runs(block('export PGHOST="$NEW_HOST"'), NEW_HOST=str(there.sockets))
    assert said.count("sound  ") == 1
    count = "SELECT count(*) FROM ledger.entry"
    assert asyncio.run(asked(empty.url(OWNER), count)) == asyncio.run(asked(filled.url(OWNER), count))
    assert asyncio.run(asked(empty.url(), "SELECT count(*) FROM tenant.member")) == "0", "the app sees nobody's rows"


def test_the_archived_log_leads_back_to_a_moment(filled: Embedded, tmp_path: Path) -> None:
    operator = Operator(tmp_path, filled)
    operator.runs(block('mkdir -p "$ARCHIVE"'))
    before = int(asyncio.run(asked(filled.url(OWNER), "SELECT count(*) FROM ledger.entry")))
    moment = asyncio.run(asked(filled.url(OWNER), "SELECT clock_timestamp()"))
    asyncio.run(found(filled.url(), "afterwards"))
    assert int(asyncio.run(asked(filled.url(OWNER), "SELECT count(*) FROM ledger.entry"))) > before
    filled.psql("SELECT pg_switch_wal()")
    filled.stop()
    try:
        operator.runs(block('cp -a "$BASE" "$RESTORED"'), MOMENT=moment)
        restored = f"postgresql://{OWNER}@/hashmark?host={operator.environment['SOCKETS']}"
        assert int(asyncio.run(asked(restored, "SELECT count(*) FROM ledger.entry"))) == before
        said = operator.runs(block("export HASHMARK_OWNER_DATABASE_URL"))
        assert said.count("sound  ") == 1
    finally:
        operator.runs('pg_ctl --pgdata="$RESTORED" --mode=immediate stop || true')


def test_every_block_of_the_page_is_run_by_a_test() -> None:
    run = ("pg_dump", 'export PGHOST="$NEW_HOST"', 'mkdir -p "$ARCHIVE"', 'cp -a "$BASE"', "export HASHMARK_OWNER")
    assert sorted(each for each in BLOCKS if each.startswith(run)) == sorted(BLOCKS)
    assert all(shlex.split(each, comments=True) for each in BLOCKS)
