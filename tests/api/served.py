"""The application under its real server, in a process of its own, over a database of its own."""

import asyncio
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

import httpx
from sqlalchemy import text

from api.http.auth import LOOPBACK_COOKIE
from tenants.ground.clock import SystemClock
from tenants.ground.keys import Keyring
from tenants.ground.session_token import hash_token
from tests.cast import Cast, cast, with_demo_link
from tests.conftest import MASTER_KEY
from tests.database import Server, TestDatabase
from tests.ports import free_port
from tests.workflows.discussion import talked
from tests.workflows.stage import Stage, set_stage
from tests.workflows.waivers import asked

EVERY_ROLE = ("administrator", "ceo_office", "comms_lead", "compliance", "legal", "staff")


@dataclass
class Served:
    """A running server, with a session of somebody who has every role. `ids` are real ids by names of path parameters."""

    url: str
    process: subprocess.Popen[bytes]
    token: str
    csrf: str
    ids: dict[str, str]
    tenant: UUID
    demo_token: str

    @property
    def headers(self) -> dict[str, str]:
        return {"Cookie": f"{LOOPBACK_COOKIE}={self.token}", "X-CSRF-Token": self.csrf}


@contextmanager
def running(database_url: str, folder: Path) -> Iterator[str]:
    """Start the application over a database, in demo mode with its letters in `folder`, and yield its address."""
    with _process(database_url, folder) as (url, _):
        yield url


@contextmanager
def serving(server: Server, database: str) -> Iterator[Served]:
    """Start the application over `database`, an empty one, with an organization ready to work in it."""
    token, ids, demo, tenant = asyncio.run(_seed(server.url(database)))
    with _process(server.url(database)) as (url, process):
        csrf = Keyring(MASTER_KEY).csrf_token(hash_token(token))
        yield Served(url, process, token, csrf, ids, tenant, demo)


@contextmanager
def _process(database_url: str, folder: Path | None = None) -> Iterator[tuple[str, subprocess.Popen[bytes]]]:
    port = free_port()
    url = f"http://127.0.0.1:{port}"
    settings = {
        "HASHMARK_DATABASE_URL": database_url,
        "HASHMARK_SECRET_KEY": MASTER_KEY.decode(),
        "HASHMARK_PUBLIC_URL": url,
        "HASHMARK_DEMO": "true",
        **({} if folder is None else {"HASHMARK_DATA_DIR": str(folder)}),
        "HASHMARK_LOG_LEVEL": "error",
    }
    command = [sys.executable, "-m", "granian", "--interface", "asgi", "--factory", "--loop", "uvloop", "--no-ws"]
    process = subprocess.Popen(
        [*command, "--port", str(port), "--log-level", "error", "api.processes.web:served"],
        env={**os.environ, **settings},
    )
    try:
        _await(url)
        yield url, process
    finally:
        process.terminate()
        process.wait(60)


async def _seed(url: str) -> tuple[str, dict[str, str], str, UUID]:
    database, clock = TestDatabase(url, Keyring(MASTER_KEY)), SystemClock()
    try:
        people = await cast(
            database,
            clock,
            "northfield",
            {"everybody": EVERY_ROLE, "lead": ("comms_lead",), "chief": ("ceo_office",), "author": ("staff",)},
        )
        stage = await set_stage(database, clock, people)
        everybody = people["everybody"]
        ids = await _ids(stage, people)
        return everybody.token, ids, await with_demo_link(database, everybody), people.tenant
    finally:
        await database.close()


async def _ids(stage: Stage, people: Cast) -> dict[str, str]:
    submitted = await stage.submitted()
    thread = await talked.begin(stage, submitted)
    waiver = await asked.ask(stage, await stage.draft(asked.post(stage)))
    async with stage.database.reading(people.tenant) as session:
        version = (await session.execute(text("SELECT id FROM policy.version"))).scalar_one()
    return {
        "proposal_id": str(submitted.summary.id),
        "member_id": str(people["author"].member_id),
        "objective_id": str(stage.objective),
        "channel_id": str(stage.channel),
        "version_id": str(version),
        "thread_id": str(thread.id),
        "waiver_id": str(waiver.id),
        "seq": "3",
    }


def _await(url: str) -> None:
    deadline = time.monotonic() + 120
    while time.monotonic() < deadline:
        with suppress(httpx.TransportError):
            if httpx.get(f"{url}/health/ready").status_code == 200:
                return
        time.sleep(0.1)
    raise RuntimeError("the server did not become ready in two minutes")
