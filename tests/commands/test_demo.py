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

from api.embedded.server import Embedded
from tests.architecture.sources import ROOT
from tests.ports import free_port

pytestmark = pytest.mark.xdist_group("demo")
LINK = re.compile(r"^    .+ \(.+\)\s+(http://\S+)$", re.MULTILINE)


class Demo:
    """One `hashmark demo` as a process, with what it has printed so far."""

    def __init__(self, folder: Path, port: int) -> None:
        self.folder = folder
        self.port = port
        folder.mkdir(exist_ok=True)
        self.printed = folder / f"printed-{time.monotonic_ns()}.txt"
        with self.printed.open("wb") as out:
            self.process = subprocess.Popen(
                [sys.executable, "-m", "api.commands.cli", "demo", "--port", str(port)],
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


def test_from_an_empty_folder_to_links_that_work_and_back(folder: Path) -> None:
    demo = Demo(folder, free_port()).wait_for("Ctrl-C stops it.")
    said = demo.text()
    assert "making the database" in said
    assert f"Hashmark answers at http://127.0.0.1:{demo.port}" in said
    for role in ("staff", "comms lead", "ceo office", "compliance", "administrator"):
        assert f"    {role} (" in said.lower()
    with urllib.request.urlopen(f"http://127.0.0.1:{demo.port}/health/ready", timeout=60) as answer:
        assert answer.status == 200
    a_second_one_finds_the_first(demo)
    assert demo.end() == 0
    said = demo.text()
    assert said.index("stopping the server") < said.index("stopping the worker") < said.index("stopping the database")
    assert "Traceback" not in said
    assert processes_of(folder) == []
    assert not (folder / "data" / "demo.json").exists()


def a_second_one_finds_the_first(first: Demo) -> None:
    second = subprocess.run(
        [sys.executable, "-m", "api.commands.cli", "demo", "--port", str(first.port)],
        cwd=ROOT,
        env=environment(first.folder),
        capture_output=True,
        text=True,
        check=False,
    )
    assert second.returncode == 0, second.stderr
    assert f"This demo runs already, as process {first.process.pid}." in second.stdout
    assert len(LINK.findall(second.stdout)) >= 6
    assert LINK.findall(second.stdout) == LINK.findall(first.text())


def test_killed_it_leaves_no_server_behind_and_the_next_one_goes_on_with_the_data(folder: Path) -> None:
    first = Demo(folder, free_port()).wait_for("Ctrl-C stops it.")
    first.end(signal.SIGKILL)
    until(lambda: not [line for line in processes_of(folder) if "api.commands.cli" in line], 60)
    assert [line for line in processes_of(folder) if "api.commands.cli" in line] == []
    second = Demo(folder, first.port).wait_for("Ctrl-C stops it.")
    assert "the database still runs from before" in second.text()
    assert "making the database" not in second.text()
    assert LINK.findall(second.text()) == LINK.findall(first.text())
    a_server_that_dies_is_told(second)


def a_server_that_dies_is_told(demo: Demo) -> None:
    for process in psutil.Process(demo.process.pid).children():
        if "serve" in process.cmdline():
            process.kill()
    assert demo.process.wait(60) == 1
    assert "The server stopped by itself. Its last words:" in demo.text()
    assert processes_of(demo.folder) == []


def test_being_stopped_while_it_starts_is_in_order_too(folder: Path) -> None:
    demo = Demo(folder, free_port()).wait_for("the database runs")
    assert demo.end(signal.SIGTERM) == 0
    assert "Traceback" not in demo.text()
    assert processes_of(folder) == []


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
        [sys.executable, "-m", "api.commands.cli", "demo"],
        cwd=ROOT,
        env=environment(tmp_path) | {"HASHMARK_DATABASE_URL": "postgresql://hashmark_app@db.example/hashmark"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1
    assert "Unset HASHMARK_DATABASE_URL to run it." in done.stderr
