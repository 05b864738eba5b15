"""`hashmark worker`: the process that keeps deadlines."""

from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from tenants.ground.settings import Settings


@click.command()
def worker() -> None:
    """Keep deadlines: reviews end, policy takes force and looks back, back-tests run.

    Several may run and share the work. When the database goes away, it waits for it and goes on.
    """
    import asyncio
    import math

    from api.embedded.connecting import grounded
    from api.processes.preconditions import require_ready
    from api.processes.worker import run_worker
    from tenants.db.session import Database
    from tenants.ground.logs import configure

    async def begin(settings: "Settings") -> None:
        database = Database.for_worker(settings)
        try:
            # However long the database is away, deadlines are kept once it is back.
            await require_ready(database, wait_seconds=math.inf)
        finally:
            await database.close()
        await run_worker(settings)

    with grounded(any_shape=True) as settings:
        configure(settings.log_level, settings.log_format)
        asyncio.run(begin(settings))
