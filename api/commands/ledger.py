"""`hashmark ledger verify` and `erase`: recompute whole records from their stored bytes, and delete a person's words."""

import asyncio
import sys
from typing import TYPE_CHECKING, NamedTuple
from uuid import UUID

import click

if TYPE_CHECKING:
    from tenants.ground.settings import Settings
    from tenants.ledger.recompute import Report


class Log(NamedTuple):
    """One organization's record."""

    tenant: UUID
    name: str


@click.group()
def ledger() -> None:
    """Look after the record."""


@ledger.command()
@click.option("--organization", metavar="NAME", help="Verify one organization only, by its short name or id.")
def verify(organization: str | None) -> None:
    """Recompute every record and say whether it is whole.

    Exit code 0 when all is sound, 1 when anything was changed (the first bad entry is named), 3 when nothing could be verified.
    """
    from api.embedded.connecting import grounded
    from tenants.ground.errors import Problem

    with grounded() as settings:
        try:
            outcomes = asyncio.run(_verify(settings, organization))
        except Problem as problem:
            click.echo(f"Nothing could be verified. {problem.detail} {problem.fix}", err=True)
            sys.exit(3)
    if not outcomes:
        click.echo("There is no organization, so there is no record to verify.", err=True)
        sys.exit(3)
    for log, report in outcomes:
        mark = "sound  " if report.sound else "BROKEN "
        click.echo(f"{mark} {log.name}: {report.message}")
        click.echo(f"        root {report.root.hex()}, {report.sealed:,} texts kept, {report.erased:,} erased")
    sys.exit(0 if all(report.sound for _, report in outcomes) else 1)


@ledger.command()
@click.argument("member", type=click.UUID)
@click.option("--organization", metavar="ID", type=click.UUID, required=True, help="The organization's id.")
@click.option("--yes", is_flag=True, help="Do not ask.")
def erase(member: UUID, *, organization: UUID, yes: bool) -> None:
    """Erase the words the record keeps for one MEMBER, named by id: reasons, names and addresses they gave or that are theirs.

    The entries stay and still verify; an entry says which words are gone. What is under a legal hold stays.
    """
    from api.embedded.connecting import grounded

    if not yes:
        click.confirm("The words cannot be brought back. Erase them?", abort=True)
    with grounded() as settings:
        erased, held = asyncio.run(_erase(settings, organization, member))
    click.echo(f"{erased:,} texts were erased." + (f" {held:,} stay under a legal hold." if held else ""))


async def _erase(settings: "Settings", organization: UUID, member: UUID) -> tuple[int, int]:
    from api.http.idempotency import empty_answers
    from tenants.access.caller import System
    from tenants.db.session import Database
    from tenants.ground.clock import SystemClock
    from tenants.record.erasing import erase_words

    database = Database.for_worker(settings)
    try:
        async with database.writing(organization) as session:
            acting = System(tenant_id=organization, via="operator")
            await empty_answers(session, organization)
            return await erase_words(session, acting, SystemClock(), member)
    finally:
        await database.close()


async def _verify(settings: "Settings", wanted: str | None) -> list[tuple[Log, "Report"]]:
    from tenants.db.session import Database
    from tenants.record.verification import recompute
    from workflows.rows.named_rows import COMPARISONS

    logs = await _logs(settings, wanted)
    database = Database.for_worker(settings)
    try:
        return [(log, await recompute(database, log.tenant, COMPARISONS)) for log in logs]
    finally:
        await database.close()


async def _logs(settings: "Settings", wanted: str | None) -> list[Log]:
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
