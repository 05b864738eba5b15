"""Workers killed while they tell people by e-mail: everything is told, and nothing in two letters."""

import asyncio
import re
from collections import Counter
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from api.embedded.server import APP, OWNER, Embedded
from migrations.run import upgrade_async
from tenants.ground.clock import SystemClock
from tenants.ground.keys import Keyring
from tests.api.test_mail_worker_process import worker
from tests.api.test_worker_process import embedded, until
from tests.cast import cast
from tests.conftest import MASTER_KEY
from tests.database import TestDatabase, past_every_guard
from tests.tenants.mail.post_office import post_office
from tests.worker import make_due
from tests.workflows.stage import Stage, set_stage
from workflows.notices.choices import NoticeChoices, choose

__all__ = ["embedded"]

KILLS, POSTS = 3, 4


@pytest.fixture
async def stage(embedded: Embedded) -> AsyncIterator[Stage]:
    await upgrade_async(embedded.url(OWNER))
    database, clock = TestDatabase(embedded.url(APP), Keyring(MASTER_KEY)), SystemClock()
    made = await set_stage(database, clock, await cast(database, clock, "northfield"))
    for who in ("lead", "deputy"):
        await made.act(choose, who, NoticeChoices(quiet=None))
    yield made
    await database.close()


async def test_workers_killed_while_they_tell_people_neither_lose_nor_double_anything(
    embedded: Embedded, stage: Stage, tmp_path: Path
) -> None:
    log, asked = tmp_path / "worker.log", list[str]()
    with post_office(tmp_path, slowness=0.1) as office:
        for kill in range(KILLS):
            before, working = len(office.letters), worker(embedded, office, log)
            for _ in range(POSTS):
                asked.append(str((await stage.submitted()).summary.id))
                await make_due(stage.database, stage.cast.tenant)

            async def one_more(before: int = before) -> bool:
                return len(office.letters) > before

            await until(one_more, f"a letter before kill {kill + 1}")
            working.kill()
            working.wait()
            await make_due(stage.database, stage.cast.tenant)
        last = worker(embedded, office, log)
        try:

            async def all_told() -> bool:
                waiting = "SELECT count(*) AS n FROM workflow.notice WHERE mail = 'owed'"
                letters = "SELECT count(*) AS n FROM tenant.mail WHERE state <> 'sent'"
                counts = [await past_every_guard(stage.database, each) for each in (waiting, letters)]
                await make_due(stage.database, stage.cast.tenant)
                return [rows[0]["n"] for rows in counts] == [0, 0]

            await until(all_told, "everything is told")
        finally:
            last.terminate()
            await asyncio.to_thread(last.wait, 30)
        for who in ("lead", "deputy"):
            once = {
                arrived.message["Message-ID"]: arrived.message.get_body(("plain",))
                for arrived in office.letters
                if arrived.to == stage.cast[who].email
            }
            told = Counter(
                found
                for body in once.values()
                if body is not None
                for found in re.findall(r"/proposals/([0-9a-f-]{36})\?in=", body.get_content())
            )
            assert told == Counter(asked), f"{who} was told of each post in one letter"
