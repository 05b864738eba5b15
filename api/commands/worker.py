"""`hashmark worker`: the process that keeps deadlines."""

import click


@click.command()
def worker() -> None:
    """Keep deadlines: expire reviews on time, drop ended sessions.

    Several may run; they take turns.
    """
    import asyncio

    from api.embedded.connecting import grounded
    from api.processes.worker import run_worker
    from tenants.ground.logs import configure

    with grounded() as settings:
        configure(settings.log_level, settings.log_format)
        asyncio.run(run_worker(settings))
