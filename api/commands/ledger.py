"""`hashmark ledger verify` and `erase`: recompute whole records from their stored bytes, and delete a person's words."""

import asyncio
import sys
from typing import TYPE_CHECKING
from uuid import UUID

import click

if TYPE_CHECKING:
    from tenants.ground.settings import Settings


@click.group()
def ledger() -> None:
    """Look after the record."""


@ledger.command()
@click.option("--organization", metavar="NAME", help="Verify one organization only, by its short name or id.")
def verify(organization: str | None) -> None:
    """Recompute every record and say whether it is whole.

    Exit code 0 when all is sound, 1 when anything was changed (the first bad entry is named), 3 when nothing could be verified.
    """
    from api.embedded.record_verification import verify_records

    sys.exit(verify_records(organization))


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
