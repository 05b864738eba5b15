"""What a back-test costs: a draft tried on the measured organization's past by the job itself, in a process of its own.

`python -m tests.bench.backtests [--submissions N]` measures it alone. A submission's cost is the processor time of that one
process, so that other people's work on the machine changes little; the database works beside it and is not counted.
"""

import argparse
import asyncio
import os
import subprocess
import sys
import tempfile
import threading
import time
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

import click
import msgspec
import psutil

from policies.packs import source
from policies.versions.enacting import draft_policy
from tenants.ground.clock import SystemClock
from tenants.ground.keys import Keyring
from tests.bench.filling import Wanted, fill
from tests.bench.ground import SECRET, Ground
from tests.bench.machine import machine_line
from tests.bench.organizations import POLICY, Office
from tests.database import TestDatabase
from workflows.backtest.running import run_next
from workflows.backtest.start import Period, start_backtest

AIM = 1_500
ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True)
class PolicyTried:
    """One run. Memory is the process's resident set, in bytes, after a tenth of the time and at its highest after that."""

    rules: int
    submissions: int
    cpu_seconds: float
    seconds: float
    memory_early: int
    memory_most: int

    @property
    def a_second(self) -> float:
        return self.submissions / self.cpu_seconds

    def __str__(self) -> str:
        verdict = "met" if self.a_second >= AIM else "missed"
        early, most = (round(size / 2**20) for size in (self.memory_early, self.memory_most))
        return (
            f"back-test, {self.rules} rules over {self.submissions:,} submissions: {self.a_second:,.0f} a second of one core "
            f"(aim >= {AIM:,}: {verdict}), {self.submissions / self.seconds:,.0f} a second by the clock; memory {early} MB "
            f"early on, {most} MB at most"
        )


def measure_backtests(ground: Ground, office: Office) -> list[PolicyTried]:
    """Return what trying the measured policy, and the demo's, on everything submitted takes."""
    return [_one(ground, office, text) for text in (POLICY.read_text("utf-8"), source("demo-northfield"))]


def _one(ground: Ground, office: Office, text: str) -> PolicyTried:
    rules = asyncio.run(_ask(ground.app, office, text))
    command = [sys.executable, "-m", "tests.bench.backtests", "--carry-out", str(office.tenant), "--url", ground.app]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, check=False)
    if done.returncode:
        raise RuntimeError(f"the back-test failed: {done.stderr.decode('utf-8', 'replace')[-2_000:]}")
    return PolicyTried(rules=rules, **msgspec.json.decode(done.stdout))


async def _ask(url: str, office: Office, text: str) -> int:
    lead, clock = office.stage.cast["lead"], SystemClock()
    database = TestDatabase(url, Keyring(SECRET.encode()))
    try:
        async with database.writing(lead) as session:
            drafted = await draft_policy(session, lead, clock, text)
            await start_backtest(session, lead, clock, drafted.version.id, Period())
        return len(drafted.document.rules)
    finally:
        await database.close()


async def _carry_out(url: str, tenant: UUID) -> dict[str, float]:
    database = TestDatabase(url, Keyring(SECRET.encode()))
    watch = _Watch()
    cpu, began = time.process_time(), time.monotonic()
    try:
        with watch:
            while await run_next(database, SystemClock(), tenant):
                pass
        cpu, seconds = time.process_time() - cpu, time.monotonic() - began
        async with database.reading(tenant) as session:
            done = (await session.connection()).exec_driver_sql(
                "SELECT done FROM workflow.backtest WHERE state = 'done' ORDER BY id DESC LIMIT 1"
            )
            submissions = (await done).scalar_one()
    finally:
        await database.close()
    early, most = watch.told()
    return {
        "submissions": submissions,
        "cpu_seconds": cpu,
        "seconds": seconds,
        "memory_early": early,
        "memory_most": most,
    }


class _Watch:
    """Looks at this process's memory while it lasts."""

    def __init__(self) -> None:
        self._seen: list[int] = []
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._look, daemon=True)

    def __enter__(self) -> None:
        self._thread.start()

    def __exit__(self, *_: object) -> None:
        self._over.set()
        self._thread.join()

    def _look(self) -> None:
        process = psutil.Process(os.getpid())
        while not self._over.wait(0.1):
            self._seen.append(process.memory_info().rss)

    def told(self) -> tuple[int, int]:
        seen = self._seen or [psutil.Process().memory_info().rss]
        tenth = len(seen) // 10
        return seen[tenth], max(seen[tenth:])


def main() -> None:
    """Measure back-tests alone, or carry out the one that waits (which the measuring itself asks for)."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench.backtests")
    parser.add_argument("--submissions", type=int, default=50_000)
    parser.add_argument("--carry-out", type=UUID, help=argparse.SUPPRESS)
    parser.add_argument("--url", help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.carry_out:
        click.echo(msgspec.json.encode(asyncio.run(_carry_out(given.url, given.carry_out))))
        return
    with tempfile.TemporaryDirectory(prefix="hashmark-bench-") as name:
        click.echo(machine_line(Path(name)))
        ground = Ground(Path(name))
        wanted = Wanted(proposals=given.submissions, organizations=3, submits=0, decides=0, floor=1)
        with ground.seeding():
            office = asyncio.run(fill(ground, wanted, click.echo))
        with ground.measuring():
            for tried in measure_backtests(ground, office):
                click.echo(tried)


if __name__ == "__main__":
    main()
