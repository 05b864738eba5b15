"""The embedded server: made once, found again, survives a crash, and says in a sentence what is wrong with a folder."""

import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from api.embedded import postmaster, server
from api.embedded.account import EmbeddedError
from api.embedded.server import APP, OWNER, Embedded
from tests.architecture.sources import ROOT


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Embedded]:
    server = Embedded(tmp_path_factory.mktemp("embedded"))
    server.start()
    yield server
    server.stop()


@pytest.fixture
def stopped(made: Embedded) -> Iterator[Embedded]:
    made.stop()
    yield made
    made.start()


def refusal_of(server: Embedded) -> str:
    with pytest.raises(EmbeddedError) as caught:
        server.start()
    return str(caught.value)


def test_it_is_postgresql_18_and_keeps_what_was_committed_safe(made: Embedded) -> None:
    assert made.psql("SHOW server_version").startswith("18.")
    assert made.psql("SHOW synchronous_commit") == "on"
    assert made.psql("SHOW fsync") == "on"
    assert made.psql("SHOW data_checksums") == "on"


def test_it_listens_on_a_socket_in_a_private_folder_and_nowhere_else(made: Embedded) -> None:
    found = made.running()
    assert found is not None
    assert made.psql("SHOW listen_addresses") == ""
    assert found.sockets.stat().st_mode & 0o077 == 0


def test_what_it_keeps_and_logs_is_for_its_owner_only(made: Embedded) -> None:
    assert made.cluster.stat().st_mode & 0o077 == 0
    assert made.log.stat().st_mode & 0o077 == 0


def test_the_server_sees_none_of_our_environment(made: Embedded, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HASHMARK_SECRET_KEY", "not for the database")
    made.stop()
    made.start()
    found = made.running()
    assert found is not None
    environment = Path(f"/proc/{found.pid}/environ")
    if environment.exists():
        assert b"HASHMARK" not in environment.read_bytes()


def test_each_role_has_an_address(made: Embedded) -> None:
    assert made.url(APP).startswith("postgresql://hashmark_app@/hashmark?host=/")
    assert made.url(OWNER, "other").startswith("postgresql://postgres@/other?host=/")


def test_a_second_start_finds_the_first_and_says_so(made: Embedded) -> None:
    again = Embedded(made.home)
    assert again.start() is False
    assert again.running() == made.running()


def test_whoever_did_not_start_it_can_stop_it(made: Embedded) -> None:
    Embedded(made.home).stop()
    assert made.running() is None
    assert made.start() is True


def test_stopping_what_does_not_run_is_harmless(stopped: Embedded) -> None:
    stopped.stop()
    with pytest.raises(EmbeddedError, match="No database runs in"):
        stopped.url()


def test_it_starts_again_after_a_crash_with_its_data(made: Embedded) -> None:
    made.psql("CREATE TABLE IF NOT EXISTS kept (word text); INSERT INTO kept VALUES ('kept')")
    found = made.running()
    assert found is not None
    os.kill(found.pid, signal.SIGKILL)
    deadline = time.monotonic() + 60
    while Embedded(made.home).running() is not None and time.monotonic() < deadline:
        time.sleep(0.02)
    assert made.start() is True
    assert "kept" in made.psql("SELECT word FROM kept")


def test_a_process_number_taken_by_another_program_does_not_stop_the_start(stopped: Embedded) -> None:
    left = f"{os.getpid()}\n{stopped.cluster}\n1\n5432\n{stopped.cluster}\n\n 1 2\nready\n"
    (stopped.cluster / "postmaster.pid").write_text(left, "utf-8")
    assert stopped.start() is True


def test_a_server_that_cannot_be_seen_from_here_is_left_alone(made: Embedded, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as blind:
        blind.setattr(postmaster, "_serves", lambda pid, cluster: False)
        blind.setattr(server, "ENDING_SECONDS", 0.1)
        assert "runs already, where this process cannot see it" in refusal_of(Embedded(made.home))
    assert made.running() is not None, "its postmaster.pid was taken away, and so it would stop within a minute"
    assert made.psql("SELECT 1") == "1"


def test_two_containers_do_not_run_on_one_folder(made: Embedded) -> None:
    code = "import sys; from pathlib import Path; from api.embedded import server; server.ENDING_SECONDS = 0.1; "
    code += "server.Embedded(Path(sys.argv[1])).start()"
    as_root = [] if os.geteuid() == 0 else ["--user", "--map-root-user"]
    container = [
        "unshare",
        *as_root,
        "--pid",
        "--ipc",
        "--fork",
        "--kill-child",
        "--mount-proc",
        sys.executable,
        "-c",
        code,
    ]
    done = subprocess.run([*container, str(made.home)], cwd=ROOT, capture_output=True, text=True, check=False)
    assert "runs already, where this process cannot see it" in done.stderr, done.stderr[-2_000:]
    assert made.running() is not None
    assert made.psql("SELECT 1") == "1"


def test_a_half_made_database_is_made_anew(tmp_path: Path) -> None:
    (tmp_path / "postgres.new").mkdir()
    (tmp_path / "postgres.new" / "PG_VERSION").write_text("18\n", "utf-8")
    server = Embedded(tmp_path)
    said: list[str] = []
    try:
        assert server.start(say=said.append) is True
    finally:
        server.stop()
    assert "making the database" in said
    assert not (tmp_path / "postgres.new").exists()


def test_a_long_path_gets_a_short_private_socket_folder(tmp_path: Path) -> None:
    server = Embedded(tmp_path / ("long" * 30))
    server.start()
    found = server.running()
    try:
        assert found is not None
        assert len(os.fsencode(found.sockets)) < 100
        assert found.sockets.stat().st_mode & 0o077 == 0
        assert server.psql("SELECT 1") == "1"
    finally:
        server.stop()
    shutil.rmtree(found.sockets)


def test_a_strangers_folder_in_the_place_of_the_socket_folder_is_refused(tmp_path: Path, made: Embedded) -> None:
    server = Embedded(tmp_path / ("long" * 30))
    server.start()
    found = server.running()
    assert found is not None
    server.stop()
    found.sockets.chmod(0o777)
    try:
        assert "should be the database's private folder and is not" in refusal_of(server)
    finally:
        shutil.rmtree(found.sockets)


def test_a_damaged_database_is_named_and_left_alone(stopped: Embedded) -> None:
    control = stopped.cluster / "global" / "pg_control"
    control.rename(control.with_suffix(".away"))
    try:
        sentence = refusal_of(stopped)
    finally:
        control.with_suffix(".away").rename(control)
    assert "is damaged" in sentence
    assert "Move that folder away" in sentence


def test_a_database_of_another_version_is_named(stopped: Embedded) -> None:
    (stopped.cluster / "PG_VERSION").write_text("16\n", "utf-8")
    try:
        assert "made by PostgreSQL 16" in refusal_of(stopped)
    finally:
        (stopped.cluster / "PG_VERSION").write_text("18\n", "utf-8")


def test_a_folder_with_something_else_in_it_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "postgres").mkdir()
    (tmp_path / "postgres" / "holiday.jpg").write_bytes(b"not a database")
    if os.geteuid() == 0:
        os.chown(tmp_path / "postgres", 65534, 65534)
    assert "holds no database, so it was left alone" in refusal_of(Embedded(tmp_path))
    assert (tmp_path / "postgres" / "holiday.jpg").read_bytes() == b"not a database"


def test_a_file_in_the_place_of_the_folder_is_named(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("a file", "utf-8")
    assert "is a file; HASHMARK_DATA_DIR must name a folder" in refusal_of(Embedded(tmp_path / "data"))


def test_a_full_disk_is_named_before_anything_is_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(server, "SPACE_TO_MAKE", 2**62)
    assert "MB left and the database needs" in refusal_of(Embedded(tmp_path))
    assert not (tmp_path / "postgres").exists()
