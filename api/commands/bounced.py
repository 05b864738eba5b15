"""`hashmark bounced`: what a mail server sends back about a letter that did not arrive, piped in by the mail server.

Rule kept: how it ends is what a mail server understands (sysexits): 0 for a message that is dealt with, be it a report or not, so that
nothing is ever sent back to anybody; 75 where trying again later helps. Standard error stays empty unless something is wrong, because
some programs take any word there for a failure.
"""

import asyncio
import os
import sys
import traceback
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from uuid import UUID

    from tenants.mail.coming_back import WrittenDown
    from tenants.mail.delivery_report import Report

TRY_AGAIN = 75
"""EX_TEMPFAIL: the mail server keeps the message and hands it in again."""

WHOM_FOR = ("ORIGINAL_RECIPIENT", "RECIPIENT")
"""Where mail servers say in the environment whom a message is for: Postfix, Exim and qmail."""


@click.command()
@click.option(
    "--to", default="", metavar="ADDRESS", help="Whom the message is for; else ORIGINAL_RECIPIENT or RECIPIENT."
)
def bounced(to: str) -> None:
    """Read a mail server's report that a letter did not arrive.

    Reads one message from standard input: whatever comes to HASHMARK_BOUNCE_ADDRESS, handed over by your mail server. A report about a
    letter of this installation is put on record and shown to whoever manages people; anything else is dropped.

    Exit code 0 when the message is dealt with, 75 when it has to be handed in again, because the database was away.
    """
    try:
        said, code = _deal_with(_message(), [to, *(os.environ.get(name, "") for name in WHOM_FOR)])
    except Exception as error:  # noqa: BLE001 - whatever it is, the mail server must neither lose the message nor send it back
        from api.commands.failure_messages import sentence_for

        sentence = error.format_message() if isinstance(error, click.ClickException) else sentence_for(error)
        click.echo(f"Error: {sentence}" if sentence else traceback.format_exc(), err=True)
        sys.exit(TRY_AGAIN)
    click.echo(said)
    sys.exit(code)


def _message() -> bytes:
    """Return the beginning of the message; the rest is read and forgotten, so that the mail server can hand over all of it."""
    from tenants.mail.delivery_report import MOST_BYTES

    message = sys.stdin.buffer.read(MOST_BYTES)
    while sys.stdin.buffer.read(MOST_BYTES):
        pass
    return message


def _deal_with(message: bytes, to: list[str]) -> tuple[str, int]:
    """Return what became of a message, in a sentence without an address, and the exit code. No database is asked about strangers' mail."""
    from api.embedded.connecting import settings
    from tenants.ground.keys import Keyring
    from tenants.mail.delivery_report import read_report
    from tenants.mail.return_address import letter_named

    report = read_report(message)
    if report is None:
        return "This is no report of a letter that did not arrive. Nothing was changed.", 0
    mail = letter_named([*to, *report.naming], Keyring(settings().master_key))
    if mail is None:
        return "This report names no letter of this installation. Nothing was changed.", 0
    from tenants.mail.coming_back import WrittenDown

    ends = {
        WrittenDown.NOW: (f"The letter {mail} came back ({report.code}). It is on record.", 0),
        WrittenDown.BEFORE: (f"That the letter {mail} did not arrive is known already. Nothing was changed.", 0),
        WrittenDown.NOBODYS: (f"The letter {mail} is kept no longer. Nothing was changed.", 0),
        WrittenDown.NOT_YET: (f"The letter {mail} is just being sent. Try again later.", TRY_AGAIN),
    }
    return ends[_written_down(mail, report)]


def _written_down(mail: "UUID", report: "Report") -> "WrittenDown":
    from api.embedded.connecting import grounded
    from tenants.db.session import Database
    from tenants.ground.clock import SystemClock
    from tenants.mail.coming_back import write_down

    async def written() -> "WrittenDown":
        database = Database.for_worker(ready)
        try:
            return await write_down(database, SystemClock(), mail, report)
        finally:
            await database.close()

    with grounded() as ready:
        return asyncio.run(written())
