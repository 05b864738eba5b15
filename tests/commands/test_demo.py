"""`hashmark demo` as a person meets it: from an empty folder to links that work, again in seconds, stopped with Ctrl-C."""

import os
import re
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path

import psutil
import pytest

from tenants.db.embedded import Embedded
from tests.architecture.sources import ROOT

pytestmark = pytest.mark.xdist_group("demo")
LINK = re.compile(r"^    .+ \(.+\)\s+(http://\S+)$", re.MULTILINE)


class Demo:
    """One `hashmark demo` as a process, with what it has printed so far."""

    def __init__(self, folder: Path, port: int) -> None:
        self.folder = folder
        self.port = port
        self.printed = folder / "printed.txt"
        folder.mkdir(exist_ok=True)
        self.begun = time.monotonic()
        with self.printed.open("wb") as out:
            self.process = subprocess.Popen(
                [sys.executable, "-m", "api.cli", "demo", "--port", str(port)],
                cwd=ROOT,
                env=environment(folder),
                stdout=out,
                stderr=out,
            )

    def text(self) -> str:
        return self.printed.read_text("utf-8")

    def wait_for(self, words: str, seconds: float = 90) -> "Demo":
        until(lambda: words in self.text() or self.process.poll() is not None, seconds)
        assert words in self.text(), self.text()
        return self

    def end(self, number: signal.Signals = signal.SIGINT) -> int:
        if self.process.poll() is None:
            self.process.send_signal(number)
        return self.process.wait(60)


def environment(folder: Path) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith("HASHMARK_")}
    return kept | {"HASHMARK_DATA_DIR": str(folder / "data"), "PYTHONUNBUFFERED": "1"}


def until(holds: Callable[[], bool], seconds: float) -> None:
    deadline = time.monotonic() + seconds
    while not holds() and time.monotonic() < deadline:
        time.sleep(0.05)


def free_port() -> int:
    with socket.socket() as trial:
        trial.bind(("127.0.0.1", 0))
        port: int = trial.getsockname()[1]
    return port


def processes_of(folder: Path) -> list[str]:
    found = []
    for process in psutil.process_iter():
        try:
            mine = process.environ().get("HASHMARK_DATA_DIR", "").startswith(str(folder)) or str(folder) in " ".join(
                process.cmdline()
            )
            if mine and process.pid != os.getpid() and process.status() != psutil.STATUS_ZOMBIE:
                found.append(f"{process.pid} {' '.join(process.cmdline())[:80]}")
        except psutil.Error:
            continue
    return found


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    made = tmp_path_factory.mktemp("demo")
    yield made
    Embedded(made / "data").stop()


@pytest.fixture
def demo(folder: Path) -> Iterator[Demo]:
    running = Demo(folder, free_port())
    yield running
    running.end()


def test_it_prints_an_address_and_a_sign_in_link_for_each_role(demo: Demo) -> None:
    demo.wait_for("Ctrl-C stops it.")
    said = demo.text()
    assert f"Hashmark answers at http://127.0.0.1:{demo.port}" in said
    for role in ("staff", "comms lead", "ceo office", "compliance", "administrator"):
        assert f"    {role} (" in said
    links = LINK.findall(said)
    assert len(links) >= 6
    with urllib.request.urlopen(f"http://127.0.0.1:{demo.port}/health/ready", timeout=5) as answer:
        assert answer.status == 200


def test_run_again_it_starts_in_seconds_with_the_data_kept(demo: Demo) -> None:
    demo.wait_for("Ctrl-C stops it.")
    assert "making the database" not in demo.text()
    assert time.monotonic() - demo.begun < 20


def test_a_second_one_finds_the_first_and_repeats_its_links(demo: Demo) -> None:
    demo.wait_for("Ctrl-C stops it.")
    second = subprocess.run(
        [sys.executable, "-m", "api.cli", "demo", "--port", str(demo.port)],
        cwd=ROOT,
        env=environment(demo.folder),
        capture_output=True,
        text=True,
        check=False,
    )
    assert second.returncode == 0, second.stderr
    assert f"This demo runs already, as process {demo.process.pid}." in second.stdout
    assert LINK.findall(second.stdout) == LINK.findall(demo.text())


def test_ctrl_c_stops_the_server_then_the_worker_then_the_database(demo: Demo) -> None:
    demo.wait_for("Ctrl-C stops it.")
    assert demo.end() == 0
    said = demo.text()
    assert said.index("stopping the server") < said.index("stopping the worker") < said.index("stopping the database")
    assert "Traceback" not in said
    assert processes_of(demo.folder) == []
    assert not (demo.folder / "data" / "demo.json").exists()


def test_being_stopped_while_it_starts_is_in_order_too(demo: Demo) -> None:
    demo.wait_for("the database runs")
    assert demo.end(signal.SIGTERM) == 0
    assert "Traceback" not in demo.text()
    assert processes_of(demo.folder) == []


def test_killed_it_leaves_no_server_behind_and_the_next_one_goes_on(folder: Path) -> None:
    first = Demo(folder, free_port()).wait_for("Ctrl-C stops it.")
    first.end(signal.SIGKILL)
    until(lambda: not [line for line in processes_of(folder) if "api.cli" in line], 20)
    assert [line for line in processes_of(folder) if "api.cli" in line] == []
    second = Demo(folder, first.port).wait_for("Ctrl-C stops it.")
    assert "the database still runs from before" in second.text()
    assert second.end() == 0
    assert processes_of(folder) == []


def test_a_server_that_dies_is_told_with_its_last_words(demo: Demo) -> None:
    demo.wait_for("Ctrl-C stops it.")
    for process in psutil.Process(demo.process.pid).children():
        if "serve" in process.cmdline():
            process.kill()
    assert demo.process.wait(60) == 1
    assert "The server stopped by itself. Its last words:" in demo.text()
    assert processes_of(demo.folder) == []


def test_a_taken_port_is_a_sentence_and_touches_nothing(tmp_path: Path) -> None:
    with socket.socket() as held:
        held.bind(("127.0.0.1", 0))
        held.listen()
        refused = Demo(tmp_path, held.getsockname()[1])
        assert refused.process.wait(60) == 1
    assert "is taken" in refused.text()
    assert not (tmp_path / "data" / "postgres").exists()


def test_a_real_database_is_never_filled_with_made_up_people(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "api.cli", "demo"],
        cwd=ROOT,
        env=environment(tmp_path) | {"HASHMARK_DATABASE_URL": "postgresql://hashmark_app@db.example/hashmark"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1
    assert "Unset HASHMARK_DATABASE_URL to run it." in done.stderr
