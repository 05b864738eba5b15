"""`hashmark serve`: the web server. Loopback by default; whoever opens it to a network says so with --host."""

from contextlib import AbstractContextManager
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from tenants.ground.settings import Settings


@click.command()
@click.option("--host", default="127.0.0.1", show_default=True, help="Address to listen on.")
@click.option("--port", default=8000, show_default=True, type=click.IntRange(1, 65535), help="Port to listen on.")
@click.option("--workers", default=1, show_default=True, type=click.IntRange(1, 64), help="Processes that answer.")
@click.option("--reload", is_flag=True, help="Start again whenever the code changes (for development).")
def serve(host: str, port: int, workers: int, reload: bool) -> None:
    """Answer people: the API and the pages."""
    from api.embedded.connecting import grounded, without_others_addresses
    from api.embedded.free_port import need_port

    need_port(host, port)
    with _reached(host, port), grounded(any_shape=True) as settings:
        _require_ready(settings, host)
        if settings.metrics_port is not None:
            need_port(settings.metrics_host, settings.metrics_port)
        with without_others_addresses():
            run(host, port, workers, reload, settings.log_level)


def _reached(host: str, port: int) -> AbstractContextManager[None]:
    """Let links lead to where the server listens, unless the settings say where people reach it; keep it for other commands."""
    from api.embedded import reached_at
    from api.embedded.connecting import settings, standing_address

    asked = settings()
    address = asked.public_url if reached_at.said(asked) else reached_at.here(host, port)
    if asked.embedded:
        asked.data_dir.mkdir(parents=True, exist_ok=True)
        reached_at.keep(asked.data_dir, address)
    return standing_address(address)


def _require_ready(settings: "Settings", host: str) -> None:
    import asyncio

    from api.processes.preconditions import require_no_demo_outside, require_ready
    from tenants.db.session import Database

    require_no_demo_outside(settings, host)

    async def look() -> None:
        database = Database.from_settings(settings)
        try:
            await require_ready(database)
        finally:
            await database.close()

    asyncio.run(look())


def run(host: str, port: int, workers: int, reload: bool, log_level: str) -> None:
    """Serve until told to stop. Requests under way are finished first; a worker that hangs is ended after ten seconds."""
    from pathlib import Path

    from granian.constants import HTTPModes, Interfaces, Loops
    from granian.log import LogLevels

    from api.metrics.shared import shared_folder
    from api.processes.supervision import Supervised

    here = Path(__file__).resolve().parents[2]
    server = Supervised(
        "api.processes.web:served",
        factory=True,
        address=host,
        port=port,
        interface=Interfaces.ASGI,
        workers=workers,
        loop=Loops.uvloop,
        http=HTTPModes.http1,
        websockets=False,
        log_level=LogLevels(log_level),
        workers_kill_timeout=10,
        reload=reload,
        reload_paths=[here / floor for floor in ("api", "workflows", "policies", "tenants")] if reload else None,
    )
    with shared_folder():
        server.serve()
