"""Jobs in other processes: done, stopped when their time is used up, limited in memory, kept from our keys, and gone when we are."""

import asyncio
import os
import time
from collections.abc import AsyncIterator, Callable
from pathlib import Path

import psutil
import pytest

from tenants.ground.errors import Problem
from tenants.subprocesses.fork_server import STEPS_BACK
from tenants.subprocesses.pool import LINE, Broken, Function, Pool, Stopped, Work
from tests.tenants.subprocesses import jobs

MEMORY = 256 << 20


def work(function: Function, payload: bytes = b"", processor_seconds: float = 30.0) -> Work:
    return Work(function, payload, processor_seconds, MEMORY)


async def started(pool: Pool, doing: Work, file: Path) -> tuple["asyncio.Task[bytes]", psutil.Process]:
    """Have a job done that writes its process id to `file`; return the waiting for it and that process."""
    waiting = asyncio.create_task(pool.run(doing._replace(payload=str(file).encode()), "northfield"))
    process_id = await asyncio.to_thread(until, lambda: file.exists() and file.read_text("ascii"))
    return waiting, psutil.Process(int(process_id))


def until(found: Callable[[], str | bool]) -> str | bool:
    """Return what `found` returns once that is something. Raises `AssertionError` after a minute and a half."""
    for _ in range(9000):
        if answer := found():
            return answer
        time.sleep(0.01)
    raise AssertionError("in vain")


@pytest.fixture
async def pool() -> AsyncIterator[Pool]:
    opened = Pool(processes=2)
    yield opened
    opened.close()


async def test_a_job_is_done_over_there_whatever_its_size(pool: Pool) -> None:
    for size in (0, 1, 70_000, 3_000_001):
        assert await pool.run(work(jobs.echo, b"a" * size + b"b"), "northfield") == b"b" + b"a" * size
    own, parent = map(int, (await pool.run(work(jobs.process), "northfield")).split())
    assert os.getpid() not in (own, parent)
    assert parent == pool.process_id


async def test_a_job_is_stopped_when_it_has_used_its_processor_time_and_the_next_one_is_served(pool: Pool) -> None:
    with pytest.raises(Stopped):
        await pool.run(work(jobs.endless, processor_seconds=0.2), "northfield")
    assert await pool.run(work(jobs.echo, b"ab"), "northfield") == b"ba"


async def test_a_job_that_only_waits_is_stopped_by_the_clock_on_the_wall(
    pool: Pool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tenants.subprocesses.pool.WAITING_SECONDS", 0.2)
    with pytest.raises(Stopped):
        await pool.run(work(jobs.sleep, processor_seconds=0.1), "northfield")
    assert await pool.run(work(jobs.echo, b"ab"), "northfield") == b"ba"


async def test_a_job_that_others_keep_waiting_is_not_stopped_for_that(pool: Pool, tmp_path: Path) -> None:
    waiting, process = await started(pool, work(jobs.held_up, processor_seconds=0.5), tmp_path / "id")
    await asyncio.to_thread(until, lambda: process.status() == psutil.STATUS_STOPPED)
    await asyncio.sleep(1)
    process.resume()
    assert await waiting == b"went on"


async def test_each_job_has_all_of_its_time_whatever_the_one_before_it_used() -> None:
    alone = Pool(processes=1)
    used = {await alone.run(work(jobs.busy, b"0.3", processor_seconds=0.7), "northfield") for _ in range(4)}
    alone.close()
    assert len(used) == 1, "one process did them all"


async def test_a_job_nobody_waits_for_any_more_is_ended(pool: Pool, tmp_path: Path) -> None:
    waiting, process = await started(pool, work(jobs.never_done, processor_seconds=600), tmp_path / "id")
    waiting.cancel()
    await asyncio.gather(waiting, return_exceptions=True)
    gone, _ = await asyncio.to_thread(psutil.wait_procs, [process], 60)
    assert gone == [process]
    assert await pool.run(work(jobs.echo, b"ab"), "northfield") == b"ba"


async def test_a_job_that_needs_too_much_memory_is_stopped(pool: Pool) -> None:
    with pytest.raises(Stopped, match="memory"):
        await pool.run(work(jobs.hungry), "northfield")
    assert await pool.run(work(jobs.echo, b"ab"), "northfield") == b"ba"


async def test_a_fault_of_ours_is_told_without_what_people_wrote(pool: Pool) -> None:
    with pytest.raises(Broken, match=r"LookupError$") as broken:
        await pool.run(work(jobs.mistaken), "northfield")
    assert "words of a proposal" not in str(broken.value)


async def test_the_other_processes_see_no_key_and_no_address_of_a_database(
    pool: Pool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HASHMARK_SECRET_KEY", "a key that nobody else may see")
    seen = (await pool.run(work(jobs.environment), "northfield")).decode().split("\n")
    assert not [name for name in seen if name.startswith("HASHMARK")]


async def test_one_organization_never_has_every_process_and_its_line_ends(pool: Pool) -> None:
    flood = [asyncio.create_task(pool.run(work(jobs.sleep, processor_seconds=60), "loud")) for _ in range(LINE + 1)]
    await asyncio.sleep(0)
    with pytest.raises(Problem, match="organization-busy"):
        await pool.run(work(jobs.echo), "loud")
    assert await pool.run(work(jobs.echo, b"ab"), "quiet") == b"ba"
    for task in flood:
        task.cancel()
    await asyncio.gather(*flood, return_exceptions=True)


async def test_the_fork_server_is_started_again_when_somebody_ended_it(pool: Pool) -> None:
    await pool.run(work(jobs.echo), "northfield")
    first = pool.process_id
    assert first is not None
    psutil.Process(first).kill()
    psutil.wait_procs([psutil.Process(first)], timeout=60)
    for channel in pool._idle:
        channel.close()
    pool._idle.clear()
    assert await pool.run(work(jobs.echo, b"ab"), "northfield") == b"ba"
    assert pool.process_id not in (None, first)


async def test_nothing_is_left_running_once_the_pool_is_closed(pool: Pool) -> None:
    own, parent = map(int, (await pool.run(work(jobs.process), "northfield")).split())
    over_there = [psutil.Process(own), psutil.Process(parent)]
    pool.close()
    gone, alive = psutil.wait_procs(over_there, timeout=60)
    assert (len(gone), alive) == (2, [])


async def test_jobs_stand_back_for_whoever_answers_requests(pool: Pool) -> None:
    own, group = (await pool.run(work(jobs.priority), "northfield")).decode().split()
    assert int(own) == min(19, os.getpriority(os.PRIO_PROCESS, 0) + STEPS_BACK)
    assert group in ("none", str(STEPS_BACK))
