"""The PostgreSQL that comes with Hashmark: made, started and stopped in one data folder.

The programs come from a wheel and are found without importing it. The server listens on a Unix socket only, in a folder that
nobody but its own account can enter; so whoever reaches the socket is trusted. `synchronous_commit` and `fsync` stay on: what
was decided survives a crash. Rule kept: a data folder is never repaired, overwritten or removed on a guess.
"""

import fcntl
import hashlib
import os
import shutil
import signal
import stat
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO
from urllib.parse import quote

from api.embedded import messages as words
from api.embedded import programs
from api.embedded.account import Account, EmbeddedError, account_for, let_through
from api.embedded.postmaster import Postmaster, clear_away, find

DATABASE = "hashmark"
OWNER = "postgres"
APP = "hashmark_app"
WORKER = "hashmark_worker"
SOCKET = ".s.PGSQL.5432"
SOCKET_PATH_LIMIT = 100
"""Bytes. Linux allows 107 and macOS 103 before the closing zero."""

SPACE_TO_MAKE = 300 * 2**20
SPACE_TO_START = 40 * 2**20
START_SECONDS = 120
"""A server that recovers from a crash replays its log first; that may take a while."""
STOP_SECONDS = 30
ENDING_SECONDS = 10
"""How long the sessions of a crashed server may take to end before the next one is not started."""
LOG_LIMIT = 5 * 2**20

OPTIONS: Mapping[str, str] = {
    "listen_addresses": "",
    "unix_socket_permissions": "0700",
    "max_connections": "100",
    "shared_buffers": "128MB",
    "synchronous_commit": "on",
    "max_wal_size": "512MB",
    "jit": "off",
    "timezone": "UTC",
    "log_timezone": "UTC",
    "log_checkpoints": "off",
    "logging_collector": "off",
}

Say = Callable[[str], None]


class Embedded:
    """The server of one data folder. Starting twice is harmless: the second finds the first."""

    def __init__(self, data_dir: Path) -> None:
        self.home = data_dir.expanduser().resolve()
        self.cluster = self.home / "postgres"
        self.log = self.home / "postgres.log"
        self._child: subprocess.Popen[bytes] | None = None

    def start(self, *, say: Say = lambda _: None, options: Mapping[str, str] | None = None) -> bool:
        """Make the database if there is none, start its server and wait until it answers.

        Returns True when this call started it and False when it ran already. `options` are PostgreSQL settings on top of
        `OPTIONS`. Raises `EmbeddedError`.
        """
        self.prepare()
        with self._alone():
            account = account_for(self.cluster)
            if (found := self.running()) is not None:
                self._wait_ready(found.pid)
                return False
            self._let_through(account, say)
            if not self._looks_whole():
                self._make(account, say)
            self._launch(account, {**OPTIONS, **(options or {})})
            self._make_database()
            return True

    def stop(self) -> None:
        """Stop the server, whoever started it, letting its sessions end in order. Harmless when none runs."""
        found = self.running()
        if found is None:
            return
        for how in (signal.SIGINT, signal.SIGQUIT):
            with suppress(ProcessLookupError):
                os.kill(found.pid, how)
            if self._gone(found.pid):
                return
        raise EmbeddedError(f"The database in {self.home} does not stop. It is process {found.pid}.")

    def running(self) -> Postmaster | None:
        """Return the server of this folder if there is one."""
        return find(self.cluster)

    def url(self, role: str = APP, database: str = DATABASE) -> str:
        """Return the address for `role`: `APP` for requests, `OWNER` (a superuser) for migrations. Raises `EmbeddedError`."""
        found = self.running()
        if found is None:
            raise EmbeddedError(f"No database runs in {self.home}. Start it with: hashmark demo")
        return f"postgresql://{role}@/{database}?host={quote(str(found.sockets), safe='/')}&port=5432"

    def psql(self, statement: str, *, database: str = "postgres") -> str:
        """Run one statement as the superuser and return what it prints, unaligned. Raises `EmbeddedError`."""
        found = self.running()
        if found is None:
            raise EmbeddedError(f"No database runs in {self.home}.")
        command = [
            str(programs.folder() / "psql"),
            "-XAtq",
            "-v",
            "ON_ERROR_STOP=1",
            "-h",
            str(found.sockets),
            "-p",
            "5432",
        ]
        done = subprocess.run(  # noqa: S603 - our own program, words not from a stranger
            [*command, "-U", OWNER, "-d", database, "-c", statement], capture_output=True, text=True, check=False
        )
        if done.returncode:
            raise EmbeddedError(words.meaning(done.stderr, self.home, self.log))
        return done.stdout.strip()

    def prepare(self) -> None:
        """Make the data folder where there is none. Raises `EmbeddedError` when it cannot be made or written."""
        try:
            self.home.mkdir(mode=0o700, parents=True, exist_ok=True)
        except FileExistsError:
            raise EmbeddedError(f"{self.home} is a file; HASHMARK_DATA_DIR must name a folder.") from None
        except OSError as error:
            raise EmbeddedError(
                f"The folder {self.home} cannot be made ({error.strerror}). Choose another with HASHMARK_DATA_DIR."
            ) from error
        if not os.access(self.home, os.W_OK | os.X_OK):
            raise EmbeddedError(
                f"The folder {self.home} cannot be written by you. Choose another with HASHMARK_DATA_DIR."
            )

    @contextmanager
    def _alone(self) -> Iterator[None]:
        """Let one starter at a time through; the lock goes with the process that holds it."""
        with self._opened("postgres.lock") as file:
            fcntl.flock(file, fcntl.LOCK_EX)
            yield

    @contextmanager
    def _sole_server(self) -> Iterator[int]:
        """Hold the right to run this folder's server and yield its descriptor, which the server keeps to its last process.

        PostgreSQL tells a second server by process numbers and shared memory, and containers have those each for themselves: two
        would write into one folder. A lock on a file is one for all of them. Raises `EmbeddedError` when another holds it.
        """
        with self._opened("postgres.running") as file:
            deadline = time.monotonic() + ENDING_SECONDS
            while not _locked(file):
                if time.monotonic() > deadline:
                    raise EmbeddedError(words.runs_out_of_sight(self.home))
                time.sleep(0.02)
            yield file.fileno()

    @contextmanager
    def _opened(self, name: str) -> Iterator[IO[str]]:
        try:
            file = (self.home / name).open("a")
        except OSError as error:
            raise EmbeddedError(
                f"{error.filename} cannot be written ({error.strerror}); it belongs to another account."
            ) from error
        with file:
            yield file

    def _let_through(self, account: Account, say: Say) -> None:
        for target in (self.cluster, programs.folder()):
            for folder in let_through(target, account):
                say(f"PostgreSQL runs as {account.name}, so {folder} now lets others pass through it (not list it)")

    def _looks_whole(self) -> bool:
        """Return whether a database of our version is there, False when there is nothing. Raises `EmbeddedError` otherwise."""
        if not self.cluster.exists():
            return False
        try:
            version = (self.cluster / "PG_VERSION").read_text("utf-8").strip()
        except FileNotFoundError:
            raise EmbeddedError(words.not_a_database(self.cluster)) from None
        except OSError as error:
            raise EmbeddedError(f"The folder {self.cluster} cannot be read ({error.strerror}).") from error
        if version != words.VERSION:
            raise EmbeddedError(words.other_version(version, self.cluster))
        self._need_space(SPACE_TO_START)
        return True

    def _need_space(self, needed: int) -> None:
        free = shutil.disk_usage(self.home).free
        if free < needed:
            raise EmbeddedError(words.too_full(self.home, free, needed))

    def _make(self, account: Account, say: Say) -> None:
        """Make the database beside its final place and move it there whole, so that a half-made one is never mistaken for one."""
        self._need_space(SPACE_TO_MAKE)
        say("making the database")
        fresh = self.home / "postgres.new"
        shutil.rmtree(fresh, ignore_errors=True)
        fresh.mkdir(mode=0o700)
        account.give(fresh)
        command = [
            str(programs.folder() / "initdb"),
            "-D",
            str(fresh),
            "-U",
            OWNER,
            "--auth=trust",
            "--encoding=UTF8",
            "--no-locale",
        ]
        command += [
            "--locale-provider=builtin",
            "--builtin-locale=C.UTF-8",
            "--text-search-config=simple",
            "--no-instructions",
        ]
        done = programs.run(command, account)
        if done.returncode:
            shutil.rmtree(fresh, ignore_errors=True)
            raise EmbeddedError(words.meaning(done.stdout, self.home))
        fresh.rename(self.cluster)

    def _launch(self, account: Account, options: Mapping[str, str]) -> None:
        sockets = self._socket_folder(account)
        settings = {**options, "unix_socket_directories": str(sockets)}
        command = [str(programs.folder() / "postgres"), "-D", str(self.cluster)]
        command += [part for name, value in settings.items() for part in ("-c", f"{name}={value}")]
        if self.log.exists() and self.log.stat().st_size > LOG_LIMIT:
            self.log.replace(self.log.with_suffix(".log.old"))
        self.log.touch(mode=0o600)
        with self._sole_server() as right, self.log.open("ab") as log:
            clear_away(self.cluster)
            begins = log.tell()
            self._child = programs.start(command, account, log, keeping=right)
        self._wait_ready(self._child.pid, begins)

    def _socket_folder(self, account: Account) -> Path:
        """Return where the socket lives: the database's own folder, or a short private one where that path is too long."""
        if len(os.fsencode(self.cluster / SOCKET)) <= SOCKET_PATH_LIMIT:
            return self.cluster
        name = hashlib.sha256(os.fsencode(self.cluster)).hexdigest()[:12]
        short = Path(tempfile.gettempdir()) / f"hashmark-{account.uid}-{name}"
        try:
            short.mkdir(mode=0o700)
            account.give(short)
        except FileExistsError:
            status = short.lstat()
            if not stat.S_ISDIR(status.st_mode) or status.st_uid != account.uid or status.st_mode & 0o077:
                raise EmbeddedError(
                    f"{short} should be the database's private folder and is not. Remove it and start again."
                ) from None
        return short

    def _wait_ready(self, pid: int, begins: int = 0) -> None:
        deadline = time.monotonic() + START_SECONDS
        while time.monotonic() < deadline:
            if self._child is not None and self._child.pid == pid and self._child.poll() is not None:
                raise EmbeddedError(words.meaning(self._log_from(begins), self.home, self.log))
            found = self.running()
            if found is not None and found.pid == pid and found.ready:
                return
            if self._child is None and found is None:
                raise EmbeddedError(words.meaning(self._log_from(begins)[-20_000:], self.home, self.log))
            time.sleep(0.02)
        raise EmbeddedError(
            f"The database in {self.home} did not get ready within {START_SECONDS} seconds. Its log is {self.log}."
        )

    def _log_from(self, begins: int) -> str:
        with self.log.open("rb") as log:
            log.seek(begins)
            return log.read().decode("utf-8", "replace")

    def _gone(self, pid: int) -> bool:
        """Wait for the server to put its affairs in order and return whether it did; its last act removes `postmaster.pid`."""
        deadline = time.monotonic() + STOP_SECONDS
        while (found := self.running()) is not None and found.pid == pid:
            if time.monotonic() > deadline:
                return False
            time.sleep(0.02)
        if self._child is not None and self._child.pid == pid:
            self._child.wait()
            self._child = None
        return True

    def _make_database(self) -> None:
        if not self.psql(f"SELECT 1 FROM pg_database WHERE datname = '{DATABASE}'"):  # noqa: S608 - a constant
            self.psql(f"CREATE DATABASE {DATABASE}")


def _locked(file: IO[str]) -> bool:
    """Lock `file` for as long as any process keeps it open as it was opened here, and return whether that was possible."""
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True
