"""The worker as a process of its own, over a database that is stopped, killed and started under it."""

import asyncio
import json
import os
import signal
import subprocess
import sys
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import psutil
import pytest

from api.embedded.server import APP, OWNER, WORKER, Embedded
from migrations.run import upgrade_async
from tenants.due.heartbeat import heartbeat
from tenants.ground.clock import SystemClock
from tenants.ground.keys import Keyring
from tests.cast import cast
from tests.conftest import MASTER_KEY
from tests.database import TestDatabase
from tests.worker import as_worker
from tests.workflows.acts.test_decide import let_time_pass
from tests.workflows.stage import Stage, set_stage
from workflows.rows.snapshot import ProposalView


@pytest.fixture
def embedded(tmp_path: Path) -> Iterator[Embedded]:
    server = Embedded(tmp_path / "home")
    server.start(options={"fsync": "off", "max_connections": "40"})
    yield server
    server.stop()


@pytest.fixture
async def stage(embedded: Embedded) -> AsyncIterator[Stage]:
    await upgrade_async(embedded.url(OWNER))
    database, clock = TestDatabase(embedded.url(APP), Keyring(MASTER_KEY)), SystemClock()
    yield await set_stage(database, clock, await cast(database, clock, "northfield"))
    await database.close()


class Worker:
    """`hashmark worker` and what it has logged."""

    def __init__(self, server: Embedded, folder: Path, name: str = "worker") -> None:
        self._log = folder / f"{name}.log"
        settings = {
            "HASHMARK_DATABASE_URL": server.url(APP),
            "HASHMARK_WORKER_DATABASE_URL": server.url(WORKER),
            "HASHMARK_SECRET_KEY": MASTER_KEY.decode(),
            "HASHMARK_DATA_DIR": str(server.home),
            "HASHMARK_LOG_FORMAT": "json",
        }
        self.process = subprocess.Popen(
            [sys.executable, "-m", "api.commands.cli", "worker"],
            env={**os.environ, **settings},
            stdout=self._log.open("wb"),
            stderr=subprocess.STDOUT,
        )

    def said(self) -> Counter[str]:
        lines = self._log.read_text("utf-8").splitlines()
        return Counter(str(json.loads(line).get("event")) for line in lines if line.startswith("{"))

    def stop(self) -> int:
        self.process.send_signal(signal.SIGTERM)
        return self.process.wait(30)


@pytest.fixture
def worker(embedded: Embedded, stage: Stage, tmp_path: Path) -> Iterator[Worker]:
    started = Worker(embedded, tmp_path)
    yield started
    started.process.kill()
    started.process.wait()


async def until(true: Callable[[], Awaitable[bool]], what: str) -> None:
    """Wait until something is so, at most a minute and a half; while the database is away it is not."""
    try:
        async with asyncio.timeout(90):
            while True:
                with suppress(Exception):
                    if await true():
                        return
                await asyncio.sleep(0.1)
    except TimeoutError:
        raise AssertionError(f"in vain: {what}") from None


async def beats(stage: Stage) -> bool:
    async with stage.database.reading() as session:
        signs = await heartbeat(session)
        return signs.working > 0 and signs.age is not None and signs.age < 6


async def overdue(stage: Stage) -> ProposalView:
    proposal = await stage.submitted()
    await let_time_pass(stage)
    return proposal


async def expired(stage: Stage, proposal: ProposalView) -> bool:
    return (await stage.get(proposal, "author")).summary.state == "expired"


def crash(server: Embedded) -> None:
    """Kill the server and its sessions, as a machine that fails would."""
    found = server.running()
    assert found is not None
    everything = [psutil.Process(found.pid), *psutil.Process(found.pid).children(recursive=True)]
    for process in everything:
        with suppress(psutil.NoSuchProcess):
            process.kill()
    psutil.wait_procs(everything, 10)


async def test_it_comes_back_with_the_database_however_that_ended(
    embedded: Embedded, stage: Stage, worker: Worker
) -> None:
    await until(lambda: beats(stage), "a first beat")
    endings: list[Callable[[], Any]] = [embedded.stop, lambda: crash(embedded), embedded.stop]
    for number, end in enumerate(endings, 1):
        await asyncio.to_thread(end)
        await asyncio.sleep(1)
        assert worker.process.poll() is None, "it waits"
        await asyncio.to_thread(embedded.start)
        for login in (stage.database, as_worker(stage.database)):
            await login.pool.close()
        proposal = await overdue(stage)
        await until(lambda one=proposal: expired(stage, one), "the deadline is kept")  # type: ignore[misc]
        await until(lambda: beats(stage), "it beats again")
        assert worker.said()["database_lost"] == worker.said()["database_back"] == number
    assert worker.stop() == 0
    assert worker.said()["worker_stopped"] == 1
    assert not {"due_failed", "worker_round_failed", "chore_failed"} & set(worker.said())
    assert not await beats(stage), "it said that it rests"


async def test_started_before_its_database_it_waits_for_it(embedded: Embedded, stage: Stage, tmp_path: Path) -> None:
    proposal = await overdue(stage)
    early = Worker(embedded, tmp_path, "early")
    await asyncio.to_thread(embedded.stop)
    try:
        await asyncio.sleep(2)
        assert early.process.poll() is None
        await asyncio.to_thread(embedded.start)
        for login in (stage.database, as_worker(stage.database)):
            await login.pool.close()
        await until(lambda: expired(stage, proposal), "the deadline is kept")
        assert early.stop() == 0
    finally:
        early.process.kill()
        early.process.wait()


async def test_told_to_stop_while_the_database_is_away_it_ends(
    embedded: Embedded, stage: Stage, worker: Worker
) -> None:
    await until(lambda: beats(stage), "a first beat")
    await asyncio.to_thread(embedded.stop)
    await until(lambda: lost(worker), "it notices")
    assert worker.stop() == 0
    await asyncio.to_thread(embedded.start)


async def lost(worker: Worker) -> bool:
    return worker.said()["database_lost"] == 1


async def test_one_that_is_killed_is_followed_by_the_other(
    embedded: Embedded, stage: Stage, worker: Worker, tmp_path: Path
) -> None:
    other = Worker(embedded, tmp_path, "other")
    try:
        await until(lambda: beats(stage), "a first beat")
        worker.process.kill()
        proposal = await overdue(stage)
        await until(lambda: expired(stage, proposal), "the deadline is kept")
        assert other.stop() == 0
    finally:
        other.process.kill()
        other.process.wait()
