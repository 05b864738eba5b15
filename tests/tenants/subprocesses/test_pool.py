"""Jobs in other processes: done, stopped at the deadline, limited in memory, kept from our keys, and gone when we are."""

import asyncio
import os
from collections.abc import AsyncIterator

import psutil
import pytest

from tenants.ground.errors import Problem
from tenants.subprocesses.fork_server import STEPS_BACK
from tenants.subprocesses.pool import LINE, Broken, Function, Pool, Stopped, Work
from tests.tenants.subprocesses import jobs

MEMORY = 256 << 20


def work(function: Function, payload: bytes = b"", seconds: float = 30.0) -> Work:
    return Work(function, payload, seconds, MEMORY)


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


@pytest.mark.parametrize("function", [jobs.sleep, jobs.endless])
async def test_a_job_is_stopped_at_its_deadline_whatever_it_does_and_the_next_one_is_served(
    pool: Pool, function: Function
) -> None:
    with pytest.raises(Stopped):
        await pool.run(work(function, seconds=0.2), "northfield")
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
    flood = [asyncio.create_task(pool.run(work(jobs.sleep, seconds=60), "loud")) for _ in range(LINE + 1)]
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
    psutil.wait_procs([psutil.Process(first)], timeout=10)
    for channel in pool._idle:
        channel.close()
    pool._idle.clear()
    assert await pool.run(work(jobs.echo, b"ab"), "northfield") == b"ba"
    assert pool.process_id not in (None, first)


async def test_nothing_is_left_running_once_the_pool_is_closed(pool: Pool) -> None:
    own, parent = map(int, (await pool.run(work(jobs.process), "northfield")).split())
    over_there = [psutil.Process(own), psutil.Process(parent)]
    pool.close()
    gone, alive = psutil.wait_procs(over_there, timeout=20)
    assert (len(gone), alive) == (2, [])


async def test_jobs_stand_back_for_whoever_answers_requests(pool: Pool) -> None:
    own, group = (await pool.run(work(jobs.priority), "northfield")).decode().split()
    assert int(own) == min(19, os.getpriority(os.PRIO_PROCESS, 0) + STEPS_BACK)
    assert group in ("none", str(STEPS_BACK))
