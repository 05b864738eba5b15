"""`hashmark organization create`: a new organization with its first administrator."""

import asyncio
import re
import sys
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import click

if TYPE_CHECKING:
    from tenants.ground.settings import Settings

ALSO = ("staff", "comms_lead", "ceo_office", "legal", "compliance")
SHORT_NAME = r"a-z, 0-9 and single hyphens, at most 60 characters"


@click.group()
def organization() -> None:
    """Set up organizations."""


@organization.command()
@click.argument("slug", metavar="SHORT-NAME")
@click.option("--name", required=True, help="The organization's full name.")
@click.option("--timezone", required=True, help="Its time zone, such as Europe/London.")
@click.option("--administrator", required=True, help="Full name of its first administrator.")
@click.option("--email", required=True, help="The address the administrator signs in with.")
@click.option(
    "--also",
    multiple=True,
    type=click.Choice(ALSO),
    help="A role the administrator holds besides, such as comms_lead where few people do everything; may be given several times.",
)
@click.option("--password-stdin", is_flag=True, help="Read the administrator's password from standard input.")
def create(
    slug: str, *, name: str, timezone: str, administrator: str, email: str, also: tuple[str, ...], password_stdin: bool
) -> None:
    """Create an organization. Its administrator signs in, and a list of first steps on their desk leads on.

    Asks for the administrator's password, unless the address has an account already.
    """
    from api.embedded.connecting import grounded
    from tenants.db.session import Database
    from tenants.ground.clock import SystemClock
    from tenants.ground.errors import Problem
    from tenants.organizations.founding import found_organization, proven_account

    _require_usable(slug, timezone, email)
    _require_readable("--name", name)
    _require_readable("--administrator", administrator)

    async def found() -> None:
        database = Database.for_worker(settings)
        try:
            password = None if await proven_account(database, email) else _password(from_stdin=password_stdin)
            await found_organization(
                database,
                SystemClock(),
                slug=slug,
                name=name,
                timezone=timezone,
                administrator=administrator,
                email=email,
                password=password,
                also=also,
            )
        finally:
            await database.close()

    with grounded() as settings:
        try:
            asyncio.run(found())
        except Problem as problem:
            raise click.ClickException(f"{problem.detail} {problem.fix}") from problem
    click.echo(f"{name} is set up. {administrator} signs in with {email} at {settings.public_url}/sign-in")
    click.echo(_what_next(settings, slug))


@organization.command()
@click.argument("slug", metavar="SHORT-NAME")
@click.argument("email", metavar="[ADDRESS]", required=False)
def confirm(slug: str, email: str | None) -> None:
    """Say the first yes to roles that wait for a second person's.

    Without ADDRESS, lists what waits. With it, confirms everything that waits for the member with that address: after that,
    they can say yes to others. Make sure that this person exists: the administrator who asked could have invented them.
    """
    from api.embedded.connecting import grounded
    from tenants.db.session import Database
    from tenants.ground.clock import SystemClock
    from tenants.ground.errors import Problem
    from tenants.organizations.operator import confirm_roles

    async def said() -> list[str]:
        database = Database.for_worker(settings)
        try:
            return await confirm_roles(database, SystemClock(), slug, email)
        finally:
            await database.close()

    with grounded() as settings:
        try:
            lines = asyncio.run(said())
        except Problem as problem:
            raise click.ClickException(f"{problem.detail} {problem.fix}") from problem
    for line in lines:
        click.echo(line)


def _what_next(settings: "Settings", slug: str) -> str:
    """Say what to do next: how the address comes to answer, and what the operator is asked for later."""
    from api.embedded.reached_at import said

    known = "" if said(settings) else " (set HASHMARK_PUBLIC_URL if people reach it elsewhere)"
    return (
        f"The first steps stand on their desk there. If nothing answers yet, start `hashmark serve` and `hashmark worker`{known}. "
        f"From the third person on, `hashmark organization confirm {slug}` shows which roles wait for your yes."
    )


def _require_readable(option: str, words: str) -> None:
    from policies.letters.letters import fault

    if said := fault(words, "line"):
        raise click.BadParameter(said, param_hint=option)


def _require_usable(slug: str, timezone: str, email: str) -> None:
    from tenants.ground.errors import Problem
    from tenants.identity.addresses import normal_address

    if len(slug) > 60 or re.fullmatch("[a-z0-9]+(-[a-z0-9]+)*", slug) is None:
        raise click.BadParameter(f"A short name has {SHORT_NAME}.", param_hint="SHORT-NAME")
    try:
        ZoneInfo(timezone)
    except (ZoneInfoNotFoundError, ValueError) as error:
        raise click.BadParameter(
            f"{timezone} is not a time zone, such as Europe/London.", param_hint="--timezone"
        ) from error
    try:
        normal_address(email)
    except Problem as problem:
        raise click.BadParameter(f"{problem.detail} {problem.fix}", param_hint="--email") from problem


def _password(*, from_stdin: bool) -> str:
    if from_stdin:
        return sys.stdin.readline().rstrip("\n")
    password: str = click.prompt("Password for the administrator", hide_input=True, confirmation_prompt=True)
    return password
