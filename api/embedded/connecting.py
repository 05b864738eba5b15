"""What the commands stand on: the settings, and a database that is there.

Rule kept: without HASHMARK_DATABASE_URL a command uses the server that comes with Hashmark, starts it where it does not run, and
stops what it started and nothing else.
"""

import os
from collections.abc import Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager
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
def grounded(*, any_shape: bool = False) -> Iterator["Settings"]:
    """Yield settings that name a database which is there and up to date; the embedded one is brought up to date first.

    Raises `OtherShapeError` for a database of one's own that is empty, older or newer, unless `any_shape` may be.
    The addresses stand in the environment too meanwhile, for the processes a command starts.
    """
    asked = settings()
    if not asked.embedded:
        if not any_shape:
            _require_current(asked)
        yield asked
        return
    from api.embedded import reached_at
    from api.embedded.server import OWNER, Embedded
    from migrations.run import upgrade

    server = Embedded(asked.data_dir)
    started = server.start(say=say)
    try:
        upgrade(server.url(OWNER))
        people_use = None if reached_at.said(asked) else reached_at.kept(asked.data_dir)
        named = {reached_at.NAME: people_use} if people_use else {}
        with _standing(addresses(server, asked) | named):
            yield settings()
    finally:
        if started:
            server.stop()


@contextmanager
def _standing(variables: Mapping[str, str | None]) -> Iterator[None]:
    """Let these variables stand in the environment, None for one that does not, and leave it as it was found."""
    before = {name: os.environ.get(name) for name in variables}
    _set(variables)
    try:
        yield
    finally:
        _set(before)


def _set(variables: Mapping[str, str | None]) -> None:
    for name, value in variables.items():
        if value is None:
            os.environ.pop(name, None)
        else:
            os.environ[name] = value


def standing_address(address: str) -> AbstractContextManager[None]:
    """Let `address` be the one people use, for this process and those it starts."""
    from api.embedded.reached_at import NAME

    return _standing({NAME: address})


def without_others_addresses() -> AbstractContextManager[None]:
    """Take the addresses of the worker's login and of the owner's out of the environment that web processes are started with."""
    others = ("HASHMARK_WORKER_DATABASE", "HASHMARK_OWNER_DATABASE")
    return _standing(dict.fromkeys(name for name in os.environ if name.startswith(others)))


def _require_current(asked: "Settings") -> None:
    import asyncio

    from sqlalchemy.engine import make_url
    from sqlalchemy.ext.asyncio import create_async_engine

    from migrations.shape import require_current

    async def look(url: str) -> None:
        engine = create_async_engine(make_url(url).set(drivername="postgresql+asyncpg"))
        try:
            async with engine.connect() as connection:
                await require_current(connection)
        finally:
            await engine.dispose()

    url = asked.worker_database_url or asked.database_url
    if url is not None:
        asyncio.run(look(url.get_secret_value()))


def addresses(server: "Embedded", asked: "Settings") -> dict[str, str]:
    """Return the environment that leads to the embedded `server`, as the app role, as the worker and as its owner.

    It names the server's own key, made at its first start, unless the settings name another.
    """
    from api.embedded.server import APP, OWNER, WORKER

    return {
        "HASHMARK_DATABASE_URL": server.url(APP),
        "HASHMARK_WORKER_DATABASE_URL": server.url(WORKER),
        "HASHMARK_OWNER_DATABASE_URL": server.url(OWNER),
        "HASHMARK_DATA_DIR": str(server.home),
    } | ({} if asked.names_a_key else {"HASHMARK_SECRET_KEY_FILE": str(asked.made_key())})
