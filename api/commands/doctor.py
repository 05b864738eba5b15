"""`hashmark doctor`: looks at an installation and says, a sentence a line, what is well and what to do about the rest."""

import asyncio
import sys
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from api.commands.doctor_findings.doctor_checks import Found
    from tenants.ground.settings import Settings

MARKS = {"well": "ok   ", "look": "look ", "wrong": "WRONG"}


@click.command()
def doctor() -> None:
    """Look at this installation: what is well, what to put right.

    Exit code 0 when nothing is wrong, 1 when something is.
    """
    from api.embedded.connecting import settings

    found = _machine(settings()) + _database()
    for each in found:
        click.echo(f"{MARKS[each.level]} {each.sentence}{f' {each.advice}' if each.advice else ''}")
    wrong = sum(each.level == "wrong" for each in found)
    click.echo(f"\n{wrong} to put right." if wrong else "\nAll is well.")
    sys.exit(1 if wrong else 0)


def _machine(asked: "Settings") -> list["Found"]:
    from api.commands.doctor_findings.doctor_checks import look_at_machine

    if asked.embedded:
        from api.embedded.server import Embedded

        Embedded(asked.data_dir).prepare()
    return list(look_at_machine(asked))


def _database() -> list["Found"]:
    """Examine the database; one that does not answer is a finding like any other."""
    from api.commands.doctor_findings.doctor_checks import Found, look_at_database, look_at_mail
    from api.commands.doctor_findings.doctor_worker import look_at_workers
    from api.commands.failure_messages import sentence_for
    from api.embedded.connecting import grounded

    async def examine(ready: "Settings") -> list[Found]:
        looks = (look_at_database(ready), look_at_workers(ready), look_at_mail(ready))
        return [found for look in looks async for found in look]

    try:
        with grounded(any_shape=True) as ready:
            return asyncio.run(examine(ready))
    except Exception as error:
        sentence = sentence_for(error)
        if sentence is None:
            raise
        return [Found("wrong", sentence)]
