"""The statements one decision really sends, with the name and the value of every parameter.

The application itself is run in this process over the same database and watched where a statement is handed to the driver,
by SQLAlchemy or straight, so what `pgbench` repeats cannot drift from the product.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any
from unittest import mock
from uuid import UUID

import asyncpg
import httpx
from pydantic import SecretBytes, SecretStr
from sqlalchemy import event

from api.processes.web import create_app
from tenants.db.connection import Connection
from tenants.db.session import Database
from tenants.ground.settings import Settings
from tests.bench.ground import SECRET
from tests.bench.visitors import PASSWORD

ORIGIN = "http://127.0.0.1:8000"


@dataclass(frozen=True)
class Statement:
    """One statement as the driver gets it; `values` and the server's `types` are those of $1, $2 and so on."""

    text: str
    values: tuple[Any, ...]
    types: tuple[str, ...] = ()


@dataclass(frozen=True)
class Decision:
    """A decision's statements in order, BEGIN and COMMIT left out, and what it was about: by these values they differ."""

    statements: list[Statement]
    proposal: UUID
    version: int
    review: UUID
    revision_digest: bytes
    brief_digest: bytes
    seats: list[UUID]
    """In the order in which the statement that reads a proposal returns them."""
    decision: UUID
    at: datetime


_ABOUT = """
    SELECT p.version, r.id, r.revision_digest, r.brief_digest,
           ARRAY(SELECT s.id FROM workflow.seat s
                   JOIN tenant.member m ON m.tenant_id = s.tenant_id AND m.id = s.member_id
                  WHERE s.tenant_id = r.tenant_id AND s.review_id = r.id ORDER BY s.stage, m.name, m.id) AS seats
      FROM workflow.proposal p
      JOIN workflow.review r ON r.tenant_id = p.tenant_id AND r.proposal_id = p.id
     WHERE p.id = $1
"""
_MADE = "SELECT d.id, d.at FROM workflow.decision d WHERE d.proposal_id = $1"


async def trace_decision(
    database: Database, administrator: asyncpg.Connection, email: str, proposal: str, verdict: dict[str, str]
) -> Decision:
    """Decide on `proposal`, on which nobody has decided, as `email`. `administrator` sees every organization's rows."""
    settings = Settings(
        database_url=SecretStr(database.url.render_as_string(hide_password=False)),
        secret_key=SecretBytes(SECRET.encode()),
        public_url=ORIGIN,
        log_level="error",
    )
    app: Any = create_app(settings, database=database)
    about = await administrator.fetchrow(_ABOUT, UUID(proposal))
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app=app), base_url=ORIGIN) as browser:
        session = (await browser.post("/api/v1/session", json={"email": email, "password": PASSWORD})).json()
        path, headers = f"/api/v1/proposals/{proposal}/decisions", {"X-CSRF-Token": session["csrf_token"]}
        with _watching(database) as seen:
            answer = await browser.post(path, json=verdict, headers=headers)
    if answer.status_code != 200:
        raise RuntimeError(f"the decision to learn from was refused: {answer.text}")
    async with database.engine.connect() as connection:
        driver: Any = (await connection.get_raw_connection()).driver_connection
        statements = [replace(one, types=await _types(driver, one.text)) for one in seen]
    made = await administrator.fetchrow(_MADE, UUID(proposal))
    return Decision(
        statements=statements,
        proposal=UUID(proposal),
        version=about["version"],
        review=about["id"],
        revision_digest=about["revision_digest"],
        brief_digest=about["brief_digest"],
        seats=list(about["seats"]),
        decision=made["id"],
        at=made["at"],
    )


async def _types(driver: Any, text: str) -> tuple[str, ...]:
    return tuple(kind.name for kind in (await driver.prepare(text)).get_parameters())


@contextmanager
def _watching(database: Database) -> Iterator[list[Statement]]:
    seen: list[Statement] = []

    def note(_connection: Any, _cursor: Any, statement: str, parameters: Any, _context: Any, many: bool) -> None:
        if many:
            raise RuntimeError("a decision sends no statement many times")
        seen.append(Statement(statement, tuple(parameters)))

    execute, before_commit = Connection.execute, Connection.before_commit

    async def note_execute(self: Connection, query: str, *args: Any, **rest: Any) -> str:
        if args:
            seen.append(Statement(query, args))
        return await execute(self, query, *args, **rest)

    def note_last(self: Connection, statement: str) -> None:
        seen.append(Statement(statement.rstrip(";"), ()))
        before_commit(self, statement)

    engine = database.engine.sync_engine
    event.listen(engine, "before_cursor_execute", note)
    try:
        with mock.patch.multiple(Connection, execute=note_execute, before_commit=note_last):
            yield seen
    finally:
        event.remove(engine, "before_cursor_execute", note)
