"""Sessions: reading and writing are different types, and commit happens in one place.

A function that takes a `ReadSession` cannot change anything: its transaction is READ ONLY in the database itself.
A `WriteSession` is committed by `Database.writing` when its block ends cleanly and rolled back otherwise; nothing else
commits. A request whose statements all go by `tenants.db.connection.fetch` costs a fraction of what it costs by the session.
"""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import TypeVar
from uuid import UUID

from sqlalchemy.engine import make_url
from sqlalchemy.ext.asyncio import AsyncEngine, AsyncSession, create_async_engine
from sqlalchemy.pool import NullPool

from tenants.db.connection import DRIVER, Connection
from tenants.db.pool import Pool
from tenants.db.rls import SignedIn, speak_for
from tenants.db.transaction import BEGIN, BEGIN_READING, begun, commit
from tenants.ground.keys import Keyring
from tenants.ground.settings import Settings


class ReadSession(AsyncSession):
    """A session that may only read."""

    @property
    def keyring(self) -> Keyring:
        """The deployment's keys, for sealing and opening what the ledger only commits to."""
        keyring: Keyring = self.info["keyring"]
        return keyring


class WriteSession(ReadSession):
    """A session that may also write. Whatever accepts a `ReadSession` accepts it."""


Kind = TypeVar("Kind", bound=ReadSession)


class UnnamedDatabaseError(Exception):
    """The settings name no database for this process. The message says what to set."""


class Database:
    """The application's connections, as one of the two logins, which own nothing and cannot bypass row-level security."""

    def __init__(self, url: str, keyring: Keyring, *, pool_size: int = 6) -> None:
        self.keyring = keyring
        self._info = {"keyring": keyring}
        parsed = make_url(url).set(drivername="postgresql+asyncpg")
        self.url = parsed
        self.engine: AsyncEngine = create_async_engine(
            parsed,
            # What is kept, `tenants.db.pool` keeps.
            poolclass=NullPool,
            query_cache_size=1_000,
            # Transactions are begun and ended by `tenants.db.transaction`.
            isolation_level="AUTOCOMMIT",
            # A failed statement is logged by its text; what people wrote stays out of the log.
            hide_parameters=True,
            connect_args={
                "timeout": 10,
                "connection_class": Connection,
                "prepared_statement_cache_size": 400,
                # What goes to the driver directly stays prepared: planning a large statement anew costs milliseconds.
                "statement_cache_size": 400,
                "max_cached_statement_lifetime": 0,
                "server_settings": {
                    "application_name": "hashmark",
                    "statement_timeout": "15000",
                    "lock_timeout": "5000",
                    "idle_in_transaction_session_timeout": "30000",
                    "jit": "off",
                },
            },
        )
        self.pool = Pool(self.engine, pool_size)

    @classmethod
    def from_settings(cls, settings: Settings) -> "Database":
        """Connect as the web server does, where `HASHMARK_DATABASE_URL` says. Raises `UnnamedDatabaseError`."""
        if settings.database_url is None:
            raise UnnamedDatabaseError(
                "Start with `hashmark demo`, which runs a database, or set HASHMARK_DATABASE_URL."
            )
        return cls(settings.database_url.get_secret_value(), Keyring(settings.master_key), pool_size=settings.pool_size)

    @classmethod
    def for_worker(cls, settings: Settings) -> "Database":
        """Connect as the worker and the operator's commands do, where `HASHMARK_WORKER_DATABASE_URL` says.

        Raises `UnnamedDatabaseError`.
        """
        if settings.worker_database_url is None:
            raise UnnamedDatabaseError(
                "The worker and the commands sign in to the database as hashmark_worker. Name that login with "
                "HASHMARK_WORKER_DATABASE_URL, and run hashmark migrate once, which sets its password."
            )
        url = settings.worker_database_url.get_secret_value()
        return cls(url, Keyring(settings.master_key), pool_size=settings.pool_size)

    @asynccontextmanager
    async def reading(self, whom: SignedIn | UUID | None = None) -> AsyncIterator[ReadSession]:
        """Yield a session in a READ ONLY transaction, speaking for `whom` (see `tenants.db.rls.speak_for`) or for nobody."""
        async with self._transaction(ReadSession, BEGIN_READING) as session:
            if whom is not None:
                await speak_for(session, whom)
            yield session

    @asynccontextmanager
    async def writing(self, whom: SignedIn | UUID | None = None) -> AsyncIterator[WriteSession]:
        """Yield a session, speaking for `whom` or for nobody, and commit it when the block ends cleanly; roll everything back when it raises."""
        async with self._transaction(WriteSession, BEGIN) as session:
            if whom is not None:
                await speak_for(session, whom)
            yield session
            await commit(session.info[DRIVER])

    @asynccontextmanager
    async def _transaction(self, kind: type[Kind], begin: str) -> AsyncIterator[Kind]:
        async with begun(self.pool, begin) as lent:
            info = {**self._info, DRIVER: lent.driver}
            session = kind(lent.alchemy, expire_on_commit=False, autoflush=False, info=info)
            try:
                yield session
            finally:
                if session.in_transaction():
                    await session.close()

    async def close(self) -> None:
        await self.pool.close()
