"""What the commands stand on: the settings, and a database that is there.

Rule kept: without HASHMARK_DATABASE_URL a command uses the server that comes with Hashmark, starts it where it does not run, and
stops what it started and nothing else.
"""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from api.embedded.server import Embedded
    from tenants.ground.settings import Settings


def say(words: str) -> None:
    """Tell the person at the terminal; what a command is asked to print goes to standard output, this does not."""
    click.echo(words, err=True)


def settings() -> "Settings":
    """Return the settings of the environment. Raises `pydantic.ValidationError`."""
    from tenants.ground.settings import Settings

    return Settings()


def need_embedded(asked: "Settings", done: str) -> None:
    """Refuse where the settings name a server of one's own: it is `done` by its own tools."""
    if not asked.embedded:
        raise click.ClickException(
            f"HASHMARK_DATABASE_URL names a database of your own, and that is {done} by PostgreSQL's own tools. The page "
            "deploy/operating/backups.md shows how, keys included."
        )


@contextmanager
def grounded() -> Iterator["Settings"]:
    """Yield settings that name a database which is there and, when it is the embedded one, up to date.

    The addresses are put into the environment too, for the processes a command starts.
    """
    asked = settings()
    if not asked.embedded:
        yield asked
        return
    from api.embedded.server import OWNER, Embedded
    from migrations.run import upgrade

    server = Embedded(asked.data_dir)
    started = server.start(say=say)
    try:
        upgrade(server.url(OWNER))
        os.environ.update(addresses(server))
        yield settings()
    finally:
        if started:
            server.stop()


def addresses(server: "Embedded") -> dict[str, str]:
    """Return the environment that leads to the embedded `server`, as the app role, as the worker and as its owner."""
    from api.embedded.server import APP, OWNER, WORKER

    return {
        "HASHMARK_DATABASE_URL": server.url(APP),
        "HASHMARK_WORKER_DATABASE_URL": server.url(WORKER),
        "HASHMARK_OWNER_DATABASE_URL": server.url(OWNER),
        "HASHMARK_DATA_DIR": str(server.home),
    }
