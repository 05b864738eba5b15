"""`hashmark demo`: the whole product with made-up people, from an empty folder to a running address.

Rule kept: the data stays; a second demo on the same folder finds the first and says so; Ctrl-C stops the server first, then the
worker, then the database.
"""

import click


@click.command()
@click.option("--host", default="127.0.0.1", show_default=True, help="Address to listen on.")
@click.option(
    "--port", default=8000, show_default=True, envvar="PORT", type=click.IntRange(1, 65535), help="Port to listen on."
)
@click.option("--workers", default=1, show_default=True, type=click.IntRange(1, 64), help="Processes that answer.")
@click.option("--reload", is_flag=True, help="Start the server again whenever the code changes.")
def demo(host: str, port: int, workers: int, reload: bool) -> None:
    """Run the whole product with made-up people. Everything is kept in HASHMARK_DATA_DIR (.demo)."""
    from api.demonstration.folder import DemoFolder
    from api.demonstration.messages import invitation
    from api.embedded.connecting import settings
    from api.embedded.free_port import need_port
    from api.embedded.server import Embedded
    from api.processes.preconditions import require_no_demo_outside

    asked = settings()
    require_no_demo_outside(asked.model_copy(update={"demo": True}), host)
    if not asked.embedded:
        raise click.ClickException(
            "The demo fills a database with made-up people, so it uses one of its own. Unset HASHMARK_DATABASE_URL to run it."
        )
    server = Embedded(asked.data_dir)
    server.prepare()
    with DemoFolder(server.home) as folder:
        if folder.ours:
            need_port(host, port)
            from api.demonstration.run import DemoRun

            DemoRun(server, folder, host=host, port=port, workers=workers, reload=reload).go()
        else:
            click.echo(f"This demo runs already, as process {folder.pid}. Ctrl-C there stops it.")
            click.echo(
                "A second one beside it needs its own folder and port: HASHMARK_DATA_DIR=.demo2 PORT=8001 make demo"
            )
            click.echo(invitation(folder.address, folder.links))
