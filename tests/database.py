"""A real PostgreSQL for tests: one embedded server a test process, one migrated template, one database a test.

Tests connect as the app role. A superuser bypasses FORCE ROW LEVEL SECURITY and would prove nothing.
"""

import asyncio
import secrets
import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import asyncpg
import msgspec
from sqlalchemy import text

from api.embedded.server import Embedded
from migrations.run import upgrade_async
from tenants.access.caller import Caller
from tenants.db.rls import SignedIn
from tenants.db.session import Database, ReadSession, WriteSession
from tenants.ground.keys import Keyring
from tenants.ground.session_token import SessionToken, hash_token

TEMPLATE = "hashmark_template"
SOMEBODY_WAITS = text(
    "SELECT EXISTS (SELECT FROM pg_locks JOIN pg_stat_activity USING (pid) WHERE NOT granted AND datname = current_database())"
)
"""Whether somebody in this database waits for a lock, be it of a table or of a row."""
UNSAFE_BUT_FAST = {
    "fsync": "off",
    "synchronous_commit": "off",
    "full_page_writes": "off",
    "max_connections": "60",
    "shared_buffers": "64MB",
    "autovacuum": "off",
}


class TestDatabase(Database):
    """The web server's login as in production, and beside it what only tests have in one place.

    Whoever speaks for an organization by its id does so as the worker's login, which alone may; everybody with a session, and nobody,
    is the app role.
    """

    __test__ = False

    def __init__(self, url: str, keyring: Keyring, *, pool_size: int = 6) -> None:
        super().__init__(url, keyring, pool_size=pool_size)
        self.worker = Database(url_as("hashmark_worker", self), keyring, pool_size=pool_size)

    @asynccontextmanager
    async def reading(self, whom: SignedIn | UUID | None = None) -> AsyncIterator[ReadSession]:
        reading = self.worker.reading if isinstance(whom, UUID) else super().reading
        async with reading(whom) as session:
            yield session

    @asynccontextmanager
    async def writing(self, whom: SignedIn | UUID | None = None) -> AsyncIterator[WriteSession]:
        writing = self.worker.writing if isinstance(whom, UUID) else super().writing
        async with writing(whom) as session:
            yield session

    async def close(self) -> None:
        await self.worker.close()
        await super().close()


def url_as(role: str, database: Database) -> str:
    """Return the address of `database` for another login."""
    return database.url.set(username=role).render_as_string(hide_password=False)


async def past_every_guard(database: Database, statement: str, *values: Any) -> list[asyncpg.Record]:
    """Run one statement as the database administrator."""
    connection = await asyncpg.connect(url_as("postgres", database).replace("+asyncpg", ""))
    try:
        found: list[asyncpg.Record] = await connection.fetch(statement, *values)
        return found
    finally:
        await connection.close()


async def signed_in(database: Database, *callers: Caller) -> list[Caller]:
    """Return the callers, each with a new session. Nothing that ships can open a session for somebody, so this goes past every guard."""
    tokens = [SessionToken(secrets.token_urlsafe(32)) for _ in callers]
    await past_every_guard(
        database,
        """
        INSERT INTO identity.session (token_hash, person_id, tenant_id, member_id, created_at, seen_at, expires_at)
        SELECT o.*, now(), now(), now() + interval '7 days'
          FROM unnest($1::bytea[], $2::uuid[], $3::uuid[], $4::uuid[]) AS o
        """,
        [hash_token(token) for token in tokens],
        [one.person_id for one in callers],
        [one.tenant_id for one in callers],
        [one.member_id for one in callers],
    )
    return [
        msgspec.structs.replace(one, token=token, session_hash=hash_token(token))
        for one, token in zip(callers, tokens, strict=True)
    ]


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
        # Its files are copied, with what its first session would else have to find out anew.
        await self._as_superuser(f"CREATE DATABASE {name} TEMPLATE {template} STRATEGY FILE_COPY")
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
        shutil.rmtree(self._server.home)
