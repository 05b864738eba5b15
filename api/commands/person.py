"""`hashmark person reset`: a link for whoever forgot their password, also when a sole administrator is locked out."""

import asyncio

import click


@click.group()
def person() -> None:
    """Help people with their accounts."""


@person.command()
@click.argument("email", metavar="ADDRESS")
@click.option(
    "--organization", "slug", default="", metavar="SHORT-NAME", help="Which account, where several have the address."
)
def reset(email: str, slug: str) -> None:
    """Print a single-use link by which a person chooses a new password.

    It is good for a day, for the whole account, and ends every session. It stands in the record of each organization of the person.
    Hand it to nobody but the owner of the address: using it proves that the address is theirs.
    """
    from api.embedded.connecting import grounded
    from tenants.db.session import Database
    from tenants.ground.clock import SystemClock
    from tenants.ground.errors import Problem
    from tenants.organizations.operator import reset_link

    async def made() -> str:
        database = Database.for_worker(settings)
        try:
            return await reset_link(database, SystemClock(), email, slug, settings.public_url)
        finally:
            await database.close()

    with grounded() as settings:
        try:
            link = asyncio.run(made())
        except Problem as problem:
            raise click.ClickException(f"{problem.detail} {problem.fix}") from problem
    click.echo(link)
