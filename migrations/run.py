"""Bring a database up to date: roles first, then the versions, as the owner role and under a lock timeout.

Rule kept: migrations run as `hashmark_owner`, never as the app role, and give up rather than queue behind a long
transaction. An advisory lock lets only one migrator through.
"""

import asyncio
import os
from collections.abc import Mapping
from importlib import resources
from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, text
from sqlalchemy.engine import make_url
from sqlalchemy.ext.asyncio import create_async_engine

from migrations import shape
from migrations.shape import require_known
from tenants.ledger.entry_types import EntryType

ADVISORY_LOCK = 0x48_41_53_48
"""Any fixed number does; this one spells HASH."""


_ENTRY_TYPES = text("INSERT INTO ledger.entry_type (name) SELECT unnest(CAST(:names AS text[])) ON CONFLICT DO NOTHING")
"""What `ledger.append` accepts: this version's types beside those of earlier ones."""


def config() -> Config:
    """Return alembic's configuration, found beside this file, so that it works from a wheel too."""
    settings = Config()
    settings.set_main_option("script_location", str(Path(__file__).parent))
    settings.set_main_option("path_separator", "os")
    settings.set_main_option("version_locations", os.pathsep.join(map(str, shape.FOLDERS)))
    return settings


def make_roles(owner_url: str) -> None:
    """Make the roles alone, for a database whose tables are about to be read back from a dump that knows no roles."""

    async def run() -> None:
        engine = create_async_engine(make_url(owner_url).set(drivername="postgresql+asyncpg"))
        try:
            async with engine.connect() as connection:
                await connection.run_sync(_make_roles)
                await connection.commit()
        finally:
            await engine.dispose()

    asyncio.run(run())


async def upgrade_async(owner_url: str, *, passwords: Mapping[str, str] | None = None) -> None:
    """Make the roles and apply every version to the database of `owner_url`, a login that may create roles.

    `passwords` are those to give the logins, by role.
    """
    engine = create_async_engine(make_url(owner_url).set(drivername="postgresql+asyncpg"))
    try:
        async with engine.connect() as connection:
            await connection.run_sync(_upgrade, passwords or {})
            await connection.commit()
    finally:
        await engine.dispose()


def upgrade(owner_url: str, *, passwords: Mapping[str, str] | None = None) -> None:
    """As `upgrade_async`, for commands."""
    asyncio.run(upgrade_async(owner_url, passwords=passwords))


def _upgrade(connection: Connection, passwords: Mapping[str, str]) -> None:
    connection.execute(text("SELECT pg_advisory_lock(:key)"), {"key": ADVISORY_LOCK})
    try:
        _prepare(connection, passwords)
        connection.exec_driver_sql("SET ROLE hashmark_owner")
        connection.exec_driver_sql("SET lock_timeout = '5s'")
        connection.commit()
        settings = config()
        settings.attributes["connection"] = connection
        _require_known(connection)
        command.upgrade(settings, "head")
        connection.exec_driver_sql("SELECT guard.renew_key()")
        connection.execute(_ENTRY_TYPES, {"names": [kind.value for kind in EntryType]})
        connection.commit()
    finally:
        connection.rollback()
        connection.exec_driver_sql("RESET ROLE")
        connection.execute(text("SELECT pg_advisory_unlock(:key)"), {"key": ADVISORY_LOCK})


def _require_known(connection: Connection) -> None:
    present = connection.exec_driver_sql("SELECT to_regclass('tenant.alembic_version')").scalar_one()
    if present is not None:
        require_known(connection.exec_driver_sql("SELECT version_num FROM tenant.alembic_version").scalar_one_or_none())


def _make_roles(connection: Connection) -> None:
    statements = resources.files("migrations").joinpath("roles.sql").read_text("utf-8")
    connection.connection.dbapi_connection.run_async(lambda driver: driver.execute(statements))  # type: ignore[union-attr]


def _prepare(connection: Connection, passwords: Mapping[str, str]) -> None:
    _make_roles(connection)
    for role, password in passwords.items():
        quoted = password.replace("'", "''")
        connection.exec_driver_sql(f"ALTER ROLE {role} PASSWORD '{quoted}'")
    database = connection.exec_driver_sql("SELECT quote_ident(current_database())").scalar_one()
    connection.exec_driver_sql(f"GRANT CREATE, CONNECT ON DATABASE {database} TO hashmark_owner")
    connection.exec_driver_sql("CREATE SCHEMA IF NOT EXISTS tenant AUTHORIZATION hashmark_owner")
    connection.commit()
