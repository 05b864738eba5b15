"""A worker killed in the middle of sending: every letter arrives, none is lost, and a mailbox counts each once."""

import asyncio
import os
import subprocess
import sys
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from api.embedded.server import APP, OWNER, WORKER, Embedded
from migrations.run import upgrade_async
from tenants.ground.clock import SystemClock
from tenants.ground.keys import Keyring
from tests.api.test_worker_process import embedded, until
from tests.cast import Cast, cast
from tests.conftest import MASTER_KEY
from tests.database import TestDatabase
from tests.tenants.mail.build import letter, mails, queue
from tests.tenants.mail.post_office import PASSWORD, USER, PostOffice, post_office
from tests.worker import make_due

LETTERS = 50

__all__ = ["embedded"]


@pytest.fixture
async def room(embedded: Embedded) -> AsyncIterator[tuple[TestDatabase, Cast]]:
    await upgrade_async(embedded.url(OWNER))
    database = TestDatabase(embedded.url(APP), Keyring(MASTER_KEY))
    yield database, await cast(database, SystemClock(), "northfield")
    await database.close()


def worker(server: Embedded, office: PostOffice, log: Path) -> subprocess.Popen[bytes]:
    settings = {
        "HASHMARK_DATABASE_URL": server.url(APP),
        "HASHMARK_WORKER_DATABASE_URL": server.url(WORKER),
        "HASHMARK_SECRET_KEY": MASTER_KEY.decode(),
        "HASHMARK_DATA_DIR": str(server.home),
        "HASHMARK_LOG_FORMAT": "json",
        "HASHMARK_SMTP_HOST": "localhost",
        "HASHMARK_SMTP_PORT": str(office.port),
        "HASHMARK_SMTP_SECURITY": office.security,
        "HASHMARK_SMTP_USER": USER,
        "HASHMARK_SMTP_PASSWORD": PASSWORD,
        "HASHMARK_SMTP_CA_FILE": str(office.ca_file),
        "HASHMARK_MAIL_FROM": "Hashmark <hashmark@northfield.example>",
    }
    return subprocess.Popen(
        [sys.executable, "-m", "api.commands.cli", "worker"],
        env={**os.environ, **settings},
        stdout=log.open("ab"),
        stderr=subprocess.STDOUT,
    )


async def test_killed_while_sending_fifty_letters_none_is_lost_and_none_counts_twice(
    embedded: Embedded,
    room: tuple[TestDatabase, Cast],
    tmp_path: Path,
) -> None:
    database, company = room
    with post_office(tmp_path, slowness=0.1) as office:
        await queue(database, company, SystemClock(), *(letter(company, key=f"{n:02}") for n in range(LETTERS)))
        for kills in (1, 2, 3):
            sending = worker(embedded, office, tmp_path / "worker.log")
            before = len(office.letters)

            async def some_more(before: int = before) -> bool:
                return len(office.letters) >= before + 7

            await until(some_more, f"letters before kill {kills}")
            # The server has taken a letter and not said so yet.
            sending.kill()
            sending.wait()
            # Claims of whoever was killed run out by themselves after a minute; here at once.
            await make_due(database, company.tenant)
        last = worker(embedded, office, tmp_path / "worker.log")
        try:

            async def all_sent() -> bool:
                return {mail["state"] for mail in await mails(database, company)} == {"sent"}

            await until(all_sent, "every letter is sent")
        finally:
            last.terminate()
            await asyncio.to_thread(last.wait, 30)
        names = {arrived.message["Message-ID"] for arrived in office.letters}
        assert len(names) == LETTERS, "none is lost"
        assert LETTERS < len(office.letters) <= LETTERS + 3 * 4, "only what was under way at a kill comes twice"
        for name in names:
            assert len({arrived.raw for arrived in office.letters if arrived.message["Message-ID"] == name}) == 1
        assert (tmp_path / "worker.log").read_text("utf-8").count("northfield.example") == 0
