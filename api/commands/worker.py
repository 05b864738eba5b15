"""`hashmark worker`: the process that keeps deadlines."""

import click


@click.command()
def worker() -> None:
    """Keep deadlines: reviews end, policy takes force and looks back, back-tests run.

    Several may run and share the work. When the database goes away, it waits for it and goes on.
    """
    import asyncio

    from api.embedded.connecting import grounded
    from api.processes.worker import run_worker
    from tenants.ground.logs import configure

    with grounded() as settings:
        configure(settings.log_level, settings.log_format)
        asyncio.run(run_worker(settings))
