"""Load from another process: `wrk` with eight connections, sending requests that were prepared in a file.

Rule kept: nothing is sent anywhere but to 127.0.0.1.
"""

import os
import re
import shutil
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import click

SCRIPT = Path(__file__).with_name("drive.lua")
THREADS = 2
BETWEEN = b"\x1e"
_MEASURED = re.compile(r"^measured (\d+) (\d+) (\d+) (\d+) (\d+) (\d+)$", re.MULTILINE)
ABSENT = "`wrk`, which makes the load, is not installed here. On Debian and Ubuntu: apt-get install wrk. On macOS: brew install wrk."


class CannotMeasure(Exception):
    """Something a person has to put right first; the message says what."""


@dataclass(frozen=True)
class Load:
    """What one load showed. Latencies in milliseconds; `refused` counts answers of 400 and above."""

    requests: int
    seconds: float
    p50: float
    p99: float
    refused: int
    failed: int

    @property
    def rate(self) -> float:
        return self.requests / self.seconds if self.seconds else 0.0

    def rest_for_half(self, connections: int) -> float:
        """Return the milliseconds each of `connections` has to rest after an answer for half of this rate."""
        return connections / (self.rate / 2) * 1000 - self.p50 / 3 if self.rate else 0.0

    @property
    def errors(self) -> int:
        return self.refused + self.failed


def find_wrk() -> str:
    """Return where `wrk` is, installing it where that is ours to do. Raises `CannotMeasure`."""
    found = shutil.which("wrk")
    if found is None and os.geteuid() == 0 and (apt := shutil.which("apt-get")):
        click.echo("`wrk` is missing; asking apt-get for it")
        environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
        subprocess.run(
            [apt, "install", "-y", "--no-install-recommends", "wrk"], env=environment, capture_output=True, check=False
        )
        found = shutil.which("wrk")
    if found is None:
        raise CannotMeasure(ABSENT)
    return found


class Driver:
    """Sends prepared requests to one server."""

    def __init__(self, origin: str, folder: Path, connections: int) -> None:
        if not origin.startswith("http://127.0.0.1:"):
            raise CannotMeasure("Load is sent to this machine only.")
        self._wrk, self._origin, self._folder, self._connections = find_wrk(), origin, folder, connections

    def on(self, connections: int) -> "Driver":
        """Return a driver of the same server with so many connections."""
        return Driver(self._origin, self._folder, connections)

    def send(self, name: str, requests: Sequence[bytes], seconds: int, *, once: bool = False, rest: float = 0) -> Load:
        """Send `requests` for `seconds`, over and over or each at most once. Raises `CannotMeasure` when `wrk` fails.

        `rest` is how many milliseconds each connection waits, on average, between an answer and its next request.
        """
        file = self._folder / f"{name}.requests"
        file.write_bytes(BETWEEN.join(requests))
        command = [self._wrk, "-t", str(THREADS), "-c", str(self._connections), "-d", f"{seconds}s", "--timeout", "10s"]
        command += [
            "-s",
            str(SCRIPT),
            self._origin,
            "--",
            str(file),
            str(THREADS),
            "once" if once else "again",
            str(rest),
        ]
        done = subprocess.run(command, capture_output=True, text=True, timeout=seconds + 60, check=False)
        found = _MEASURED.search(done.stdout)
        if found is None:
            raise CannotMeasure(f"wrk could not measure “{name}”:\n{done.stdout}{done.stderr}")
        answered, microseconds, p50, p99, refused, failed = map(int, found.groups())
        return Load(answered, microseconds / 1e6, p50 / 1000, p99 / 1000, refused, failed)
