"""How jobs travel and end: whatever is sent arrives as it was, and how it ended is told by a mark in front."""

import socket
import threading
from contextlib import nullcontext

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tenants.subprocesses.fork_server import do, serve
from tenants.subprocesses.frames import DONE, FAILED, NO_MEMORY, SIZE, Job, framed, read, written
from tenants.subprocesses.pool import Pool, Work, close_pool, pool
from tests.tenants.subprocesses import jobs

ECHO = "tests.tenants.subprocesses.jobs:echo"
MISTAKEN = "tests.tenants.subprocesses.jobs:mistaken"


def job(function: str = ECHO, payload: bytes = b"ab") -> Job:
    """Return a job without limits, for a process that is ours."""
    return Job(function, payload, 0.0, 0.0, 0)


@given(st.text(max_size=40), st.binary(max_size=300), st.floats(0, 1e6), st.floats(0, 1e6), st.integers(0, 2**63))
def test_a_job_arrives_as_it_was_sent(
    function: str, payload: bytes, processor_seconds: float, wall_seconds: float, memory: int
) -> None:
    sent = Job(function, payload, processor_seconds, wall_seconds, memory)
    assert read(written(sent)) == sent


@given(st.binary(max_size=300), st.binary(max_size=10))
def test_a_frame_says_how_long_it_is_so_that_two_never_run_together(body: bytes, behind: bytes) -> None:
    frame = framed(body) + behind
    (length,) = SIZE.unpack_from(frame)
    assert frame[SIZE.size : SIZE.size + length] == body


@pytest.mark.parametrize("cut", range(8))
def test_half_a_job_is_not_read_as_a_whole_one(cut: int) -> None:
    with pytest.raises(Exception, match="requires a buffer"):
        read(written(job())[:cut])


def test_the_marks_are_told_apart_by_their_first_byte() -> None:
    assert len({DONE, FAILED, NO_MEMORY}) == 3
    assert all(len(mark) == 1 for mark in (DONE, FAILED, NO_MEMORY))


def test_what_a_function_makes_of_its_payload_is_marked_as_done_and_an_error_by_its_type_alone() -> None:
    assert do(job()) == DONE + b"ba"
    assert do(job(payload=b"")) == DONE
    assert do(job(MISTAKEN)) == FAILED + b"LookupError", "and not by words of the proposal"


def conversation(*sent: bytes) -> bytes:
    """Return everything a worker answers to `sent` before its channel is closed."""
    ours, theirs = socket.socketpair()
    worker = threading.Thread(target=serve, args=(theirs,))
    worker.start()
    with ours:
        for part in sent:
            ours.sendall(part)
        ours.shutdown(socket.SHUT_WR)
        worker.join(20)
        theirs.close()
        return b"".join(iter(lambda: ours.recv(1 << 16), b""))


def test_a_worker_does_one_job_after_the_other_until_its_channel_is_closed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("signal.setitimer", lambda *_: None)
    monkeypatch.setattr("tenants.subprocesses.fork_server._told_when_closed", nullcontext)
    assert conversation() == b""
    first, second = framed(written(job(payload=b"ab"))), framed(written(job(payload=b"cd")))
    assert conversation(first, second) == framed(DONE + b"ba") + framed(DONE + b"dc")
    torn = first + second
    assert conversation(torn[:3], torn[3:20], torn[20:]) == framed(DONE + b"ba") + framed(DONE + b"dc")


def test_a_channel_closed_in_the_middle_of_a_job_ends_the_worker_without_an_answer() -> None:
    whole = framed(written(job()))
    assert conversation(whole[:4]) == b""
    assert conversation(whole[:-1]) == b""


def test_work_is_named_by_the_module_and_function_that_do_it() -> None:
    assert Work(jobs.echo, b"", 1.0, 1).name == ECHO


def test_a_process_has_one_pool_until_it_is_closed_and_closing_twice_is_closing_once() -> None:
    close_pool()  # what an earlier test in this process may have begun
    first = pool()
    assert pool() is first
    assert first.process_id is None, "it starts with its first job"
    close_pool()
    close_pool()
    assert pool() is not first
    close_pool()
    Pool().close()
