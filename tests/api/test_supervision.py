"""Serving goes on although processes crash: tried by killing them for real."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import httpx
import psutil
import pytest
from hypothesis import given
from hypothesis import strategies as st

from api.processes.supervision import LONGEST_PAUSE, MOST_AT_START, STEADY_SECONDS, UP_SECONDS, Crashes
from tests.conftest import MASTER_KEY
from tests.ports import free_port


@contextmanager
def served(database_url: str, folder: Path, **environment: str) -> Iterator[tuple[subprocess.Popen[bytes], str]]:
    """Run `hashmark serve` with one process; yield the command's process and its address."""
    port = free_port()
    settings = {
        "HASHMARK_DATABASE_URL": database_url,
        "HASHMARK_SECRET_KEY": MASTER_KEY.decode(),
        "HASHMARK_PUBLIC_URL": f"http://127.0.0.1:{port}",
        "HASHMARK_DATA_DIR": str(folder),
    }
    process = subprocess.Popen(
        [sys.executable, "-m", "api.commands.cli", "serve", "--port", str(port)],
        env={**os.environ, **settings, **environment},
        stdout=(folder / "out").open("wb"),
        stderr=subprocess.STDOUT,
    )
    try:
        yield process, f"http://127.0.0.1:{port}"
    finally:
        process.terminate()
        try:
            process.wait(60)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def answering(process: subprocess.Popen[bytes]) -> psutil.Process | None:
    """Return the living process that answers."""
    for child in psutil.Process(process.pid).children():
        with suppress(psutil.NoSuchProcess):
            if child.status() != psutil.STATUS_ZOMBIE and "resource_tracker" not in " ".join(child.cmdline()):
                return child
    return None


def ready(url: str) -> bool:
    try:
        return httpx.get(f"{url}/health/live", timeout=5).status_code == 200
    except httpx.TransportError:
        return False


def until(true: Callable[[], bool], what: str) -> None:
    deadline = time.monotonic() + 90
    while not true():
        assert time.monotonic() < deadline, what
        time.sleep(0.05)


def test_three_crashes_in_a_row_do_not_end_it_and_told_to_stop_it_ends_in_order(
    database_url: str, tmp_path: Path
) -> None:
    with served(database_url, tmp_path) as (process, url):
        until(lambda: ready(url), "it answers")
        for _ in range(3):
            until(lambda: answering(process) is not None, "another was started")
            answers = answering(process)
            assert answers is not None
            answers.kill()
            until(lambda gone=answers: not gone.is_running() or gone.status() == psutil.STATUS_ZOMBIE, "it is gone")  # type: ignore[misc]
        until(lambda: ready(url), "another answers")
        assert process.poll() is None
        process.send_signal(signal.SIGTERM)
        assert process.wait(60) == 0
    assert "crash loop" not in (tmp_path / "out").read_text()


def test_told_to_stop_between_two_tries_it_ends_in_order(database_url: str, tmp_path: Path) -> None:
    with served(database_url, tmp_path) as (process, url):
        until(lambda: ready(url), "it answers")
        for crashes in range(1, 5):
            until(lambda: answering(process) is not None, "another was started")
            if (answers := answering(process)) is not None:
                answers.kill()
            until(lambda n=crashes: crashes_in(tmp_path) >= n, "it noticed")  # type: ignore[misc]
        process.send_signal(signal.SIGTERM)
        assert process.wait(60) == 0


def crashes_in(folder: Path) -> int:
    return (folder / "out").read_text().count("serving_process_crashed")


def test_an_installation_in_which_nothing_ever_comes_up_says_so_and_ends(database_url: str, tmp_path: Path) -> None:
    with served(database_url, tmp_path, HASHMARK_PUBLIC_URL="http://example.org") as (process, _):
        assert process.wait(90) == 1
    assert "serving_never_came_up" in (tmp_path / "out").read_text()


@given(st.lists(st.floats(0, 2 * STEADY_SECONDS), min_size=1, max_size=40))
def test_once_something_came_up_it_is_never_given_up_and_pauses_grow_up_to_a_limit(lives: list[float]) -> None:
    crashes = Crashes()
    assert crashes.pause(0, UP_SECONDS) == 0, "the first crash is followed at once"
    pauses = [crashes.pause(0, lived) for lived in lives]
    assert all(pause is not None and 0 <= pause <= LONGEST_PAUSE for pause in pauses)
    for lived, before, pause in zip(lives[1:], pauses, pauses[1:], strict=False):
        assert pause == 0 if lived >= STEADY_SECONDS else (pause or 0) >= (before or 0)


@pytest.mark.parametrize("number", [0, 1])
def test_what_never_came_up_is_given_up_after_a_few_tries(number: int) -> None:
    crashes = Crashes()
    assert [crashes.pause(number, 0.5) is None for _ in range(MOST_AT_START)] == [False] * (MOST_AT_START - 1) + [True]
