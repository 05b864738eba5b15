"""`make bench`: fill a scratch database, start the real server, drive it, compare with the database alone, clean up."""

import argparse
import asyncio
import shutil
import signal
import sys
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path

import click

from api.embedded.account import EmbeddedError
from tests.bench.backtests import measure_backtests
from tests.bench.filling import Wanted, fill
from tests.bench.ground import Ground, Serving
from tests.bench.in_process import measure_hashtags, measure_rules
from tests.bench.load import CannotMeasure, find_wrk
from tests.bench.machine import machine_line
from tests.bench.measuring import Measuring, Plan
from tests.bench.report import megabytes, table

SUBMITS_A_SECOND, DECIDES_A_SECOND = 500, 700
"""How many proposals are prepared for each second of load; a faster server is measured for a shorter time."""

MEMORY_AIM = 180 * 2**20


def main() -> int:
    """Run the bench and return the exit code: 0, or 1 after a sentence about what went wrong."""
    given = _arguments()
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    folder = Path(tempfile.mkdtemp(prefix="hashmark-bench-", dir=given.folder))
    try:
        find_wrk()
        _run(given, folder)
    except (CannotMeasure, EmbeddedError, RuntimeError) as error:
        click.echo(f"\n{error}", err=True)
        return 1
    except KeyboardInterrupt:
        click.echo("\nStopped.", err=True)
        return 130
    finally:
        if given.keep:
            click.echo(f"kept in {folder}")
        else:
            shutil.rmtree(folder, ignore_errors=True)
    return 0


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="make bench ARGS=...", description=__doc__)
    parser.add_argument("--proposals", type=int, default=100_000, help="in the measured organization")
    parser.add_argument("--organizations", type=int, default=1_000, help="in all")
    parser.add_argument("--seconds", type=int, default=10, help="of load for each operation")
    parser.add_argument("--connections", type=int, default=8)
    parser.add_argument("--workers", type=int, default=2, help="server processes")
    parser.add_argument("--folder", type=Path, help="where to make the scratch folder; its disk is measured too")
    parser.add_argument("--keep", action="store_true", help="leave the scratch folder behind")
    return parser.parse_args()


def _run(given: argparse.Namespace, folder: Path) -> None:
    began = time.monotonic()

    def say(words: str) -> None:
        click.echo(f"  {time.monotonic() - began:6.1f} s  {words}")

    machine = machine_line(folder)
    say(machine)
    alone = (measure_rules(), measure_hashtags())
    plan = Plan(given.seconds, given.connections, floor_each=given.seconds * 60)
    ground = Ground(folder)
    with ground.seeding():
        office = asyncio.run(fill(ground, _wanted(given, plan), say))
    say("written out; starting it again with the product's own settings")
    with ground.measuring():
        serving = Serving(ground, given.workers)
        try:
            serving.wait_ready()
            say("the server is ready")
            at_start = serving.memory()
            lines, floor = asyncio.run(Measuring(ground, serving, office, plan, say).run())
            after = serving.memory()
        finally:
            serving.stop()
        say("trying policies on the past")
        tried = measure_backtests(ground, office)
    click.echo(f"\n{datetime.now(UTC):%Y-%m-%d}, {machine}")
    click.echo(
        f"{given.proposals:,} proposals, {given.organizations:,} organizations, {given.connections} connections, "
        f"{given.workers} workers\n\n{table(lines, floor)}\n"
    )
    verdict = "met" if max(after) <= MEMORY_AIM else "missed"
    click.echo(f"memory a worker: {megabytes(at_start)} at start, {megabytes(after)} after (aim <= 180 MB: {verdict})")
    for each in tried:
        click.echo(each)
    for timed in alone:
        click.echo(f"{timed.what}: p50 {timed.p50:.2f} ms, p99 {timed.p99:.2f} ms")


def _wanted(given: argparse.Namespace, plan: Plan) -> Wanted:
    return Wanted(
        proposals=given.proposals,
        organizations=given.organizations,
        submits=given.seconds * SUBMITS_A_SECOND,
        decides=given.seconds * DECIDES_A_SECOND * 2,
        floor=given.connections * plan.floor_each + 1,
    )


if __name__ == "__main__":
    sys.exit(main())
