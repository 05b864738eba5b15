"""The job queue's place in the database: pgqueuer's tables, in a schema of their own.

The queue holds no organization's words: a job carries ids, and its handler speaks for the organization it names.
"""

from datetime import timedelta

import asyncpg
from pgqueuer import PgQueuer
from pgqueuer.adapters.drivers.asyncpg import AsyncpgDriver
from pgqueuer.adapters.persistence.qb import QueryBuilderEnvironment, QueryQueueBuilder, QuerySchedulerBuilder
from pgqueuer.adapters.persistence.queries import Queries
from pgqueuer.domain.settings import DBSettings

from tenants.db.session import WriteSession

SETTINGS = DBSettings(db_schema="queue")
_ENQUEUE = QueryQueueBuilder(SETTINGS).build_enqueue_query()


def install_sql() -> str:
    """Return the statements that make the queue's tables, for a migration."""
    return QueryBuilderEnvironment(SETTINGS).build_install_query(create_schema=False)


def queue_on(connection: asyncpg.Connection) -> PgQueuer:
    """Return a queue over one connection that nothing else uses."""
    driver = AsyncpgDriver(connection)
    queries = Queries(
        driver,
        qbe=QueryBuilderEnvironment(SETTINGS),
        qbq=QueryQueueBuilder(SETTINGS),
        qbs=QuerySchedulerBuilder(SETTINGS),
    )
    return PgQueuer(connection=driver, channel=SETTINGS.channel, queries=queries)


async def enqueue(session: WriteSession, job: str, payload: bytes) -> None:
    """Owe `job` with `payload`: it waits in the queue once the session's transaction commits, and never if it does not."""
    raw = await (await session.connection()).get_raw_connection()
    connection = raw.driver_connection
    assert isinstance(connection, asyncpg.Connection)
    await connection.fetch(_ENQUEUE, [0], [job], [payload], [timedelta(0)], [None], ["null"])
