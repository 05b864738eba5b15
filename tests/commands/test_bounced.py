"""`hashmark bounced`: a report that a mail server pipes in, and the exit codes by which the mail server knows what to do."""

import asyncio
import os
import subprocess
import sys
from uuid import UUID

import asyncpg
import pytest
from click.testing import CliRunner, Result

from api.commands.cli import main
from api.processes.watchers import watchers
from tenants.ground.clock import SystemClock
from tenants.ground.keys import Keyring
from tenants.mail.delivery_report import MOST_BYTES
from tenants.mail.return_address import token_of
from tests.architecture.sources import ROOT
from tests.cast import cast
from tests.conftest import MASTER_KEY
from tests.database import TestDatabase
from tests.tenants.mail.build import letter, mails, queue
from tests.tenants.mail.letterbox import Letterbox
from tests.tenants.mail.returned import returned
from tests.worker import work_off

OTHERS = Keyring(b"another deployment's key, 32 long")


def bounced(message: bytes, *words: str, **environment: str) -> Result:
    return CliRunner().invoke(main, ["bounced", *words], input=message, env=environment)


@pytest.fixture
def mail(named: None, database_url: str) -> UUID:
    """A letter of northfield's that a mail server has taken; the other organization's is taken too."""

    async def sent() -> UUID:
        database = TestDatabase(database_url, Keyring(MASTER_KEY))
        clock = SystemClock()
        try:
            companies = [await cast(database, clock, slug) for slug in ("northfield", "elsewhere")]
            for company in companies:
                await queue(database, company, clock, letter(company))
            await work_off(database, using=watchers(clock, Letterbox()))
            ((row,), _) = [await mails(database, company) for company in companies]
            return UUID(str(row["id"]))
        finally:
            await database.close()

    return asyncio.run(sent())


@pytest.fixture
def token(mail: UUID) -> str:
    return token_of(mail, Keyring(MASTER_KEY))


def states(superuser_url: str) -> list[str]:
    async def read() -> list[str]:
        connection = await asyncpg.connect(superuser_url)
        try:
            return [row["state"] for row in await connection.fetch("SELECT state FROM tenant.mail ORDER BY state")]
        finally:
            await connection.close()

    return asyncio.run(read())


@pytest.mark.parametrize("by", ["the message", "--to", "ORIGINAL_RECIPIENT", "RECIPIENT"])
def test_a_report_is_put_on_record_once_however_the_letter_is_named(
    mail: UUID, token: str, superuser_url: str, by: str
) -> None:
    address = f"bounces+{token}@example.org"
    message = returned("postfix", token if by == "the message" else "nothing")
    for words in (f"The letter {mail} came back (550).", "known already"):
        said = bounced(message, *(["--to", address] if by == "--to" else []), **({by: address} if by.isupper() else {}))
        assert (said.exit_code, said.stderr) == (0, "")
        assert words in said.output
        assert "@" not in said.output
    assert states(superuser_url) == ["bounced", "sent"]


@pytest.mark.parametrize("name", ["postfix_delayed", "out_of_office", "answer", "read_receipt"])
def test_what_is_no_failure_is_dropped_without_a_word_to_anybody(token: str, superuser_url: str, name: str) -> None:
    said = bounced(returned(name, token), "--to", f"bounces+{token}@example.org")
    assert (said.exit_code, said.stderr) == (0, "")
    assert states(superuser_url) == ["sent", "sent"]


def test_a_forged_report_changes_nothing_and_is_not_sent_back(mail: UUID, superuser_url: str) -> None:
    for forged in (token_of(mail, OTHERS), token_of(UUID(int=7), Keyring(MASTER_KEY)), "a" * 42):
        said = bounced(returned("postfix", forged), "--to", f"bounces+{forged}@example.org")
        assert (said.exit_code, said.stderr) == (0, "")
    assert states(superuser_url) == ["sent", "sent"]


@pytest.mark.parametrize("message", [b"", b"\x00\xff" * 1_000, b"x" * MOST_BYTES * 4], ids=["none", "noise", "long"])
def test_anything_else_is_dropped(named: None, message: bytes) -> None:
    said = bounced(message)
    assert (said.exit_code, said.stderr) == (0, "")


def test_while_the_letter_is_still_being_sent_the_mail_server_is_asked_to_come_again(
    named: None, database_url: str, superuser_url: str
) -> None:
    async def queued() -> UUID:
        database = TestDatabase(database_url, Keyring(MASTER_KEY))
        try:
            company = await cast(database, SystemClock(), "northfield")
            await queue(database, company, SystemClock(), letter(company))
            return UUID(str((await mails(database, company))[0]["id"]))
        finally:
            await database.close()

    mail = asyncio.run(queued())
    assert bounced(returned("postfix", token_of(mail, Keyring(MASTER_KEY)))).exit_code == 75
    assert states(superuser_url) == ["queued"]


def test_what_can_be_mended_is_said_in_a_sentence_and_the_message_is_kept(
    token: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HASHMARK_WORKER_DATABASE_URL", "postgresql://hashmark_worker@127.0.0.1:1/nowhere")
    said = bounced(returned("postfix", token))
    assert said.exit_code == 75
    assert said.stderr.startswith("Error: The database does not answer")
    monkeypatch.setenv("HASHMARK_SECRET_KEY", "short")
    said = bounced(returned("postfix", token))
    assert said.exit_code == 75
    assert "at least 32 bytes" in said.stderr


def test_strangers_mail_costs_no_database(token: str) -> None:
    """As a mail server runs it: a process, a pipe, and a message longer than the pipe."""
    away = {"HASHMARK_WORKER_DATABASE_URL": "postgresql://hashmark_worker@127.0.0.1:1/nowhere"}
    for message in (returned("out_of_office", token), returned("postfix", "a" * 42) + b"x" * MOST_BYTES * 2):
        done = subprocess.run(
            [sys.executable, "-m", "api.commands.cli", "bounced"],
            input=message,
            env=os.environ | away,
            cwd=ROOT,
            capture_output=True,
            check=False,
        )
        assert (done.returncode, done.stderr) == (0, b"")
