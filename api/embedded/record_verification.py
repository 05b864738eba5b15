"""Verifying the records of an installation at the command line: every one, or one organization's, told in lines."""

import asyncio
from typing import NamedTuple
from uuid import UUID

import click

from api.embedded.connecting import grounded
from tenants.db.session import Database
from tenants.ground.errors import Problem
from tenants.ground.settings import Settings
from tenants.ledger.recompute import Report
from tenants.record.verification import recompute
from workflows.rows.named_rows import COMPARISONS


class Log(NamedTuple):
    """One organization's record."""

    tenant: UUID
    name: str


def verify_records(organization: str | None) -> int:
    """Recompute every record, or that of the organization with a short name or an id, and say whether it is whole.

    Return 0 when all is sound, 1 when anything was changed, 3 when nothing could be verified.
    """
    with grounded() as settings:
        try:
            outcomes = asyncio.run(_verify(settings, organization))
        except Problem as problem:
            click.echo(f"Nothing could be verified. {problem.detail} {problem.fix}", err=True)
            return 3
    if not outcomes:
        click.echo("There is no organization, so there is no record to verify.", err=True)
        return 3
    for log, report in outcomes:
        mark = "sound  " if report.sound else "BROKEN "
        click.echo(f"{mark} {log.name}: {report.message}")
        click.echo(f"        root {report.root.hex()}, {report.sealed:,} texts kept, {report.erased:,} erased")
    return 0 if all(report.sound for _, report in outcomes) else 1


async def _verify(settings: Settings, wanted: str | None) -> list[tuple[Log, Report]]:
    logs = await _logs(settings, wanted)
    database = Database.for_worker(settings)
    try:
        return [(log, await recompute(database, log.tenant, COMPARISONS)) for log in logs]
    finally:
        await database.close()


async def _logs(settings: Settings, wanted: str | None) -> list[Log]:
    """Return the records to verify. Only the owner's login may see across organizations."""
    if settings.owner_database_url is None:
        try:
            tenant = UUID(wanted or "")
        except ValueError:
            raise click.ClickException(
                "Name the organization by its id with --organization, or set HASHMARK_OWNER_DATABASE_URL so that all can be found."
            ) from None
        return [Log(tenant, str(tenant))]
    found = await _all_logs(settings.owner_database_url.get_secret_value())
    chosen = [log for slug, log in found if wanted in (None, slug, str(log.tenant))]
    if wanted is not None and not chosen:
        raise click.ClickException(f"There is no organization called {wanted}.")
    return chosen


async def _all_logs(owner_url: str) -> list[tuple[str, Log]]:
    from sqlalchemy.engine import make_url
    from sqlalchemy.ext.asyncio import create_async_engine

    engine = create_async_engine(make_url(owner_url).set(drivername="postgresql+asyncpg"))
    try:
        async with engine.connect() as connection:
            await connection.exec_driver_sql("SET ROLE hashmark_identity")
            rows = await connection.exec_driver_sql("SELECT slug, id, name FROM tenant.organization ORDER BY name, id")
            return [(row.slug, Log(row.id, row.name)) for row in rows]
    finally:
        await engine.dispose()
