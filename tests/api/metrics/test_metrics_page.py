"""/metrics of a real `hashmark serve` with two processes: one answer for both, well-formed, and nobody's name in it."""

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import psutil
import pytest

from tests.api.metrics.scraped import complaints, samples, scrape, value
from tests.cast import Cast
from tests.conftest import MASTER_KEY
from tests.ports import free_port

TOKEN = "only the watcher knows this"
REQUESTS = 40


@dataclass(frozen=True)
class Installed:
    """A running `hashmark serve`: its address, that of its metrics, and its process."""

    url: str
    metrics: str
    process: subprocess.Popen[bytes]

    def scraped(self) -> str:
        status, text = scrape(self.metrics, TOKEN)
        assert status == 200
        return text


@pytest.fixture
def installed(database_url: str, northfield: Cast, tmp_path: Path) -> Iterator[Installed]:
    port, metrics = free_port(), free_port()
    environment = {
        "HASHMARK_DATABASE_URL": database_url,
        "HASHMARK_SECRET_KEY": MASTER_KEY.decode(),
        "HASHMARK_DATA_DIR": str(tmp_path),
        "HASHMARK_METRICS_PORT": str(metrics),
        "HASHMARK_METRICS_TOKEN": TOKEN,
        "TMPDIR": str(tmp_path),
    }
    words = [sys.executable, "-m", "api.commands.cli", "serve", "--port", str(port), "--workers", "2"]
    with (tmp_path / "serve.log").open("wb") as log:
        process = subprocess.Popen(words, env={**os.environ, **environment}, stdout=log, stderr=log)
    running = Installed(f"http://127.0.0.1:{port}", f"http://127.0.0.1:{metrics}/metrics", process)
    try:
        _await(running, tmp_path / "serve.log")
        yield running
    finally:
        process.terminate()
        process.wait(60)
    assert not list(tmp_path.glob("hashmark-metrics-*")), "the folder of numbers was left behind"


def _await(running: Installed, log: Path, *, without: int = 0) -> None:
    """Wait until two processes answer, neither of them `without`."""
    deadline = time.monotonic() + 60
    while True:
        assert running.process.poll() is None, log.read_text("utf-8")
        assert time.monotonic() < deadline, log.read_text("utf-8")
        children = psutil.Process(running.process.pid).children()
        with suppress(OSError):
            if (
                without not in {each.pid for each in children}
                and value(scrape(running.metrics, TOKEN)[1], "hashmark_server_processes") == 2
            ):
                return
        time.sleep(0.1)


def _ask(running: Installed, count: int) -> None:
    for _ in range(count):
        assert scrape(f"{running.url}/health/live")[0] == 200


def test_both_processes_are_added_up_and_a_dead_one_leaves_only_what_it_counted(
    installed: Installed, tmp_path: Path
) -> None:
    _ask(installed, REQUESTS)
    name = "hashmark_http_request_duration_seconds_count"
    before = value(installed.scraped(), name, operation="live", status="2xx")
    assert before >= REQUESTS
    assert value(installed.scraped(), "hashmark_database_pool_connections_max") == 12

    dying = psutil.Process(installed.process.pid).children()[0]
    dying.kill()
    _await(installed, tmp_path / "serve.log", without=dying.pid)
    _ask(installed, REQUESTS)
    assert value(installed.scraped(), name, operation="live", status="2xx") >= before + REQUESTS


def test_the_text_is_well_formed_and_names_nobody(installed: Installed, northfield: Cast) -> None:
    for path in ("/", "/api/v1/desk", f"/api/v1/members/{northfield['lead'].member_id}", "/api/v1/nothing"):
        scrape(installed.url + path)
    text = installed.scraped()
    assert complaints(text) == ""
    for said in ("northfield", str(northfield.tenant), str(northfield["lead"].member_id), northfield["lead"].email):
        assert said not in text.lower()
    labels = {name for _, those in samples(text) for name, _ in those}
    assert labels <= {"operation", "status", "le", "kind", "version", "python"}


def test_without_the_token_there_is_nothing_to_see(installed: Installed) -> None:
    refused = [scrape(installed.metrics), scrape(installed.metrics, "a guess"), scrape(installed.metrics, TOKEN + "x")]
    assert {status for status, _ in refused} == {404}
    assert not [text for _, text in refused if "hashmark" in text]
    assert scrape(installed.metrics.removesuffix("/metrics") + "/elsewhere", TOKEN)[0] == 404


def test_the_port_of_people_does_not_show_it(installed: Installed) -> None:
    assert "hashmark_http" not in scrape(f"{installed.url}/metrics", TOKEN)[1]
