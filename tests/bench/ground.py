"""What is measured: a real PostgreSQL in a scratch folder and the real server in front of it.

Seeding runs without durability, because nobody waits for it in real life; then the database is stopped and started again
with exactly the settings the product gives it. Everything started here is stopped by its process id.
"""

import os
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psutil

from api.demonstration.children import Child
from api.embedded.server import APP, DATABASE, OWNER, Embedded
from migrations.run import upgrade
from tests.ports import free_port

SECRET = "a secret for measuring, used on this machine only and for one run"
READY_SECONDS = 60
WHILE_SEEDING = {
    "fsync": "off",
    "synchronous_commit": "off",
    "full_page_writes": "off",
    "autovacuum": "off",
    "max_wal_size": "8GB",
    "shared_buffers": "512MB",
    "maintenance_work_mem": "256MB",
    "work_mem": "64MB",
    "max_parallel_workers_per_gather": "0",
}


class Ground:
    """A scratch folder with a migrated database. `app` is the application's address of it, `owner` the superuser's."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._server = Embedded(folder / "data")

    @contextmanager
    def seeding(self) -> Iterator[None]:
        """Run the database as fast as it goes, for filling it; leave it written out and stopped."""
        self._server.start(options=WHILE_SEEDING)
        try:
            upgrade(self.owner)
            yield
            self._server.psql("VACUUM (ANALYZE, FREEZE)", database=DATABASE)
            self._server.psql("CHECKPOINT")
        finally:
            self._server.stop()
        os.sync()

    @contextmanager
    def measuring(self) -> Iterator[None]:
        """Run the database with the product's own settings."""
        self._server.start()
        try:
            yield
        finally:
            self._server.stop()

    @property
    def app(self) -> str:
        return self._server.url(APP)

    @property
    def owner(self) -> str:
        return self._server.url(OWNER)

    @property
    def postmaster(self) -> int:
        """The process id of the running database."""
        found = self._server.running()
        if found is None:
            raise RuntimeError("The database is not running.")
        return found.pid

    def psql(self, statement: str) -> str:
        """Run one statement as the superuser and return what it prints."""
        return self._server.psql(statement, database=DATABASE)


class Serving:
    """`hashmark serve` as its own processes, on a free port of this machine."""

    def __init__(self, ground: Ground, workers: int) -> None:
        self.workers = workers
        self.port = free_port()
        self.origin = f"http://127.0.0.1:{self.port}"
        words = ["serve", "--port", str(self.port), "--workers", str(workers)]
        environment = {name: value for name, value in os.environ.items() if not name.startswith("HASHMARK_")}
        environment |= {
            "HASHMARK_DATABASE_URL": ground.app,
            "HASHMARK_SECRET_KEY": SECRET,
            "HASHMARK_PUBLIC_URL": self.origin,
            "HASHMARK_DATA_DIR": str(ground.folder),
        }
        self._child = Child("server", words, environment, ground.folder)
        self._main = psutil.Process(self._child._process.pid)

    def wait_ready(self) -> None:
        """Return when the server answers. Raises `RuntimeError` with its last words when it does not."""
        deadline = time.monotonic() + READY_SECONDS
        while not (self._all_started() and self._answers()):
            if self._child.gone or time.monotonic() > deadline:
                raise RuntimeError(f"The server did not get ready:\n{self._child.last_words()}")
            time.sleep(0.1)

    def memory(self) -> list[int]:
        """Return the resident bytes of each worker process."""
        return [worker.memory_info().rss for worker in self.processes()]

    def processes(self) -> list[psutil.Process]:
        """Return the worker processes: the largest children, as many as were asked for."""
        children = sorted(self._main.children(recursive=True), key=lambda child: -child.memory_info().rss)
        return sorted(children[: self.workers], key=lambda child: child.pid)

    def stop(self) -> None:
        self._child.stop()

    def _all_started(self) -> bool:
        return self._child.log.read_text("utf-8", "replace").count("Started worker") == self.workers

    def _answers(self) -> bool:
        try:
            with urllib.request.urlopen(f"{self.origin}/health/ready", timeout=2) as answer:
                return bool(answer.status == 200)
        except (OSError, urllib.error.URLError):
            return False
