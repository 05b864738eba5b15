"""What `hashmark doctor` looks at. Each look yields findings: a sentence, and what to do where something is not well."""

import os
import shutil
import stat
import sys
import time
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Literal, NamedTuple
from urllib.parse import urlsplit

from sqlalchemy import text
from sqlalchemy.engine import make_url
from sqlalchemy.ext.asyncio import AsyncConnection, create_async_engine

from api.processes.pages import built_pages
from migrations.shape import difference, revision_of
from tenants.db.key_check import MEND_KEY, WRONG_KEY
from tenants.ground.keys import Keyring
from tenants.ground.settings import Settings
from tenants.mail.smtp import greet, server_of

Level = Literal["well", "look", "wrong"]
OLDEST_PYTHON = (3, 11, 0)
LITTLE_SPACE = 2**30
SKEW_TO_LOOK_AT, SKEW_THAT_IS_WRONG = 1.0, 30.0
"""Seconds. Sessions and live pages use this machine's clock; expiry is ruled by the database's."""

_ROLE = text("SELECT rolname, rolsuper, rolbypassrls FROM pg_roles WHERE rolname = current_user")
_OWNED = text(
    "SELECT count(*) FROM pg_class c JOIN pg_roles r ON r.oid = c.relowner WHERE r.rolname = current_user AND c.relkind = 'r'"
)
_UNFORCED = text(
    """
    SELECT n.nspname || '.' || c.relname
      FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
     WHERE c.relkind IN ('r', 'p') AND n.nspname IN ('tenant', 'policy', 'workflow', 'ledger')
       AND EXISTS (SELECT FROM pg_attribute a
                    WHERE a.attrelid = c.oid AND a.attname = 'tenant_id' AND a.attnotnull AND NOT a.attisdropped)
       AND NOT (c.relrowsecurity AND c.relforcerowsecurity
                AND EXISTS (SELECT FROM pg_policy p WHERE p.polrelid = c.oid))
     ORDER BY 1
    """
)
_SAFETY = ("fsync", "full_page_writes", "synchronous_commit")


class Found(NamedTuple):
    """One finding. `advice` is empty when all is well."""

    level: Level
    sentence: str
    advice: str = ""


def look_at_machine(settings: Settings) -> Iterator[Found]:
    """Look at this Python, the data folder and its disk where one is used, the secret key, the pages and the address."""
    version = sys.version_info[:3]
    old = "Hashmark needs 3.11 or newer." if version < OLDEST_PYTHON else ""
    yield Found("wrong" if old else "well", f"Python is {'.'.join(map(str, version))}.", old)
    if settings.embedded:
        yield from _data_folder(settings.data_dir.expanduser().resolve())
    yield from _secret(settings)
    yield _pages()
    yield _metrics(settings)
    yield from _address(settings)


def _data_folder(folder: Path) -> Iterator[Found]:
    if not folder.is_dir() or not os.access(folder, os.W_OK):
        yield Found("wrong", f"The data folder {folder} cannot be written.", "Name another with HASHMARK_DATA_DIR.")
        return
    free = shutil.disk_usage(folder).free
    sentence = f"The disk of the data folder {folder} has {free / 2**30:.1f} GB left."
    if free < LITTLE_SPACE:
        yield Found("look", sentence, "Free some space before it is full: nothing can be decided on a full disk.")
    else:
        yield Found("well", sentence)


def _secret(settings: Settings) -> Iterator[Found]:
    if settings.secret_key is not None:
        yield Found("well", "The secret key comes from the environment.")
        return
    if not settings.embedded and settings.secret_key_file is None:
        yield Found("wrong", "HASHMARK_SECRET_KEY is not set.", "Set it to the key this database was begun with.")
        return
    key = settings.secret_key_file or settings.data_dir.expanduser().resolve() / "secret.key"
    if not key.exists():
        yield Found("well", "There is no secret key yet; the first start makes one.")
    elif stat.S_IMODE(key.stat().st_mode) & 0o077:
        yield Found("wrong", f"Others can read the secret key {key}.", f"Close it: chmod 600 {key}")
    else:
        yield Found(
            "well", f"The secret key {key} can be read by its owner only. Keep a copy: without it, words stay sealed."
        )


def _pages() -> Found:
    if (folder := built_pages()) is not None:
        return Found("well", f"The pages are built, in {folder}.")
    return Found("wrong", "The pages are not built; people would see nothing.", "Build them: make setup")


def _metrics(settings: Settings) -> Found:
    if settings.metrics_port is None:
        return Found("well", "Nobody can watch it: HASHMARK_METRICS_PORT is not set, so there is no /metrics.")
    guarded = "whoever has the token" if settings.metrics_token else "whoever is on this machine"
    return Found("well", f"/metrics listens on {settings.metrics_host}:{settings.metrics_port}, for {guarded}.")


def _address(settings: Settings) -> Iterator[Found]:
    host = urlsplit(settings.public_url).hostname or ""
    loopback = host in ("localhost", "::1") or host.startswith("127.")
    if settings.public_url.startswith("https://") or loopback:
        yield Found("well", f"People come by {settings.public_url}.")
    else:
        yield Found(
            "wrong",
            f"People come by {settings.public_url}, so passwords cross the network in the clear.",
            "Put https before the server and say so in HASHMARK_PUBLIC_URL.",
        )
    if settings.demo and not loopback:
        yield Found("wrong", "Demo sign-in links are on, and people come from outside.", "Unset HASHMARK_DEMO.")


async def look_at_database(settings: Settings) -> AsyncIterator[Found]:
    """Look at the database as the app sees it. Connection errors are the caller's to tell."""
    if settings.database_url is None:
        raise RuntimeError("the settings name no database")
    url = make_url(settings.database_url.get_secret_value()).set(drivername="postgresql+asyncpg")
    engine = create_async_engine(url, connect_args={"timeout": 10})
    try:
        async with engine.connect() as connection:
            for look in (_server, _role, _tables, _clock):
                async for found in look(connection):
                    yield found
            yield await _key(connection, settings)
    finally:
        await engine.dispose()


async def _server(connection: AsyncConnection) -> AsyncIterator[Found]:
    number = int((await connection.execute(text("SHOW server_version_num"))).scalar_one())
    version = f"{number // 10_000}.{number % 10_000}"
    if number // 10_000 == 18:
        yield Found("well", f"The database answers; it is PostgreSQL {version}.")
    else:
        yield Found("wrong", f"The database is PostgreSQL {version}.", "Hashmark is made for PostgreSQL 18.")
    off = [name for name in _SAFETY if (await connection.execute(text(f"SHOW {name}"))).scalar_one() == "off"]
    if off:
        yield Found("wrong", f"The database may lose what was decided: {', '.join(off)} is off.", "Turn it on.")
    else:
        yield Found("well", "What is decided is on disk before anybody is told.")


async def _role(connection: AsyncConnection) -> AsyncIterator[Found]:
    name, superuser, bypasses = (await connection.execute(_ROLE)).one()
    owned = (await connection.execute(_OWNED)).scalar_one()
    if superuser or bypasses:
        yield Found(
            "wrong",
            f"The app signs in as {name}, which row-level security does not bind: one organization could see another.",
            "Name the role hashmark_app in HASHMARK_DATABASE_URL.",
        )
    elif owned:
        yield Found(
            "wrong", f"The app signs in as {name}, which owns {owned} tables.", "The app's role must own nothing."
        )
    else:
        yield Found(
            "well", f"The app signs in as {name}, is no superuser, owns nothing and cannot bypass row-level security."
        )


async def _tables(connection: AsyncConnection) -> AsyncIterator[Found]:
    revision = await revision_of(connection)
    wrong = difference(revision)
    yield Found("wrong", *wrong) if wrong else Found("well", f"The tables are up to date (version {revision}).")
    if revision is None:
        return
    unforced = list((await connection.execute(_UNFORCED)).scalars())
    if unforced:
        yield Found(
            "wrong", f"Row-level security is not forced on {', '.join(unforced)}.", "Do not serve from this database."
        )
    else:
        yield Found("well", "Row-level security is forced on every table that holds an organization's rows.")


async def _key(connection: AsyncConnection, settings: Settings) -> Found:
    if (await connection.execute(text("SELECT to_regproc('guard.key_check')"))).scalar_one() is None:
        return Found("look", "Whether the secret key is this database's cannot be seen before it is up to date.")
    kept = (await connection.execute(text("SELECT guard.key_check()"))).scalar_one()
    if kept is None:
        return Found("well", "The database has not been used with a secret key yet.")
    if kept != Keyring(settings.master_key).check:
        return Found("wrong", WRONG_KEY, MEND_KEY)
    return Found("well", "The secret key is the one this database was begun with.")


async def _clock(connection: AsyncConnection) -> AsyncIterator[Found]:
    before = time.time()
    there = (await connection.execute(text("SELECT extract(epoch FROM clock_timestamp())::float8"))).scalar_one()
    after = time.time()
    apart = max(0.0, before - there, there - after)
    sentence = f"This machine's clock and the database's are {apart:.1f} s apart."
    if apart < SKEW_TO_LOOK_AT:
        yield Found("well", "This machine's clock and the database's agree.")
    elif apart < SKEW_THAT_IS_WRONG:
        yield Found("look", sentence, "Let both follow the same time service.")
    else:
        yield Found("wrong", sentence, "Correct the clocks: people would see deadlines that are not the real ones.")


MAIL_FAILURES = {
    "unreachable": "it does not answer",
    "tls": "the encrypted connection fails; its certificate may not be for this name, or from an authority that is not known here",
    "not-offered": "it does not offer what is asked of it",
    "535": "it refuses the user or the password",
    "530": "it asks for a user and a password, or for encryption",
}


async def look_at_mail(settings: Settings) -> AsyncIterator[Found]:
    """Greet the mail server as if to send a letter."""
    if settings.demo:
        yield Found("well", f"Letters of this demo stand at {settings.public_url}/demo/mail and are sent to nobody.")
        return
    server = server_of(settings)
    if server is None:
        yield Found(
            "look",
            "No mail server is named, so nobody is told anything by mail: letters wait four days and are then given up.",
            "Name one with HASHMARK_SMTP_HOST and HASHMARK_MAIL_FROM.",
        )
        return
    failure = await greet(server)
    place = f"The mail server {server.host}:{server.port}"
    if failure:
        yield Found(
            "wrong",
            f"{place} cannot be used: {MAIL_FAILURES.get(failure, f'it answers {failure}')}.",
            "Look at HASHMARK_SMTP_HOST and the settings beside it. Letters wait meanwhile; none is lost.",
        )
    else:
        how = {"starttls": "encrypted (STARTTLS)", "tls": "encrypted (TLS)", "none": "not encrypted"}[server.security]
        yield Found("well", f"{place} answers and lets us in; the way there is {how}.")
