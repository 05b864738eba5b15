"""A real PostgreSQL for tests: one embedded server a test process, one migrated template, one database a test.

Tests connect as the app role. A superuser bypasses FORCE ROW LEVEL SECURITY and would prove nothing.
"""

import asyncio
from pathlib import Path
from uuid import uuid4

import asyncpg

from api.embedded.server import Embedded
from migrations.run import upgrade_async

TEMPLATE = "hashmark_template"
UNSAFE_BUT_FAST = {
    "fsync": "off",
    "synchronous_commit": "off",
    "full_page_writes": "off",
    "max_connections": "60",
    "shared_buffers": "64MB",
    "autovacuum": "off",
}


class Server:
    """The embedded server of this test process, with a migrated template database."""

    def __init__(self, folder: Path) -> None:
        self._server = Embedded(folder)
        self._server.start(options=UNSAFE_BUT_FAST)
        asyncio.run(self._make_template())

    def url(self, name: str, user: str = "hashmark_app") -> str:
        return self._server.url(user, name)

    async def _make_template(self) -> None:
        await self._as_superuser(f"CREATE DATABASE {TEMPLATE}")
        await upgrade_async(self.url(TEMPLATE, "postgres"))

    async def create(self, template: str = TEMPLATE) -> str:
        """Make a fresh copy of the template, or of another database nobody is connected to, and return its name."""
        name = f"t_{uuid4().hex[:20]}"
        await self._as_superuser(f"CREATE DATABASE {name} TEMPLATE {template}")
        return name

    async def drop(self, name: str) -> None:
        await self._as_superuser(f"DROP DATABASE {name} WITH (FORCE)")

    async def _as_superuser(self, statement: str) -> None:
        connection = await asyncpg.connect(self.url("postgres", "postgres"))
        try:
            await connection.execute(statement)
        finally:
            await connection.close()

    def close(self) -> None:
        self._server.stop()
