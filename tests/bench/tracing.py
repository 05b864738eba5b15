"""The statements one decision really sends, with the value of every parameter.

The application itself is run in this process over the same database and watched at the driver, so what `pgbench` repeats
cannot drift from the product.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import Any

import httpx
from pydantic import SecretBytes, SecretStr
from sqlalchemy import event

from api.processes.web import create_app
from tenants.db.connection import COMMIT, ROLLBACK
from tenants.db.session import Database
from tenants.ground.logs import configure
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


async def trace_decision(database: Database, email: str, proposal: str, verdict: dict[str, str]) -> list[Statement]:
    """Decide on `proposal` as `email` and return the transaction's statements in order, BEGIN and COMMIT left out."""
    settings = Settings(
        database_url=SecretStr(database.url.render_as_string(hide_password=False)),
        secret_key=SecretBytes(SECRET.encode()),
        public_url=ORIGIN,
    )
    configure("error")
    app: Any = create_app(settings, database=database)
    with _watching(database) as seen:
        async with httpx.AsyncClient(transport=httpx.ASGITransport(app=app), base_url=ORIGIN) as browser:
            session = (await browser.post("/api/v1/session", json={"email": email, "password": PASSWORD})).json()
            path, headers = f"/api/v1/proposals/{proposal}/decisions", {"X-CSRF-Token": session["csrf_token"]}
            seen.clear()
            answer = await browser.post(path, json=verdict, headers=headers)
    if answer.status_code != 200:
        raise RuntimeError(f"the decision to learn from was refused: {answer.text}")
    async with database.engine.connect() as connection:
        driver: Any = (await connection.get_raw_connection()).driver_connection
        return [replace(one, types=await _types(driver, one.text)) for one in seen]


async def _types(driver: Any, text: str) -> tuple[str, ...]:
    return tuple(kind.name for kind in (await driver.prepare(text)).get_parameters())


@contextmanager
def _watching(database: Database) -> Iterator[list[Statement]]:
    """Yield the list of what is sent: by the session, and by the driver itself."""
    seen: list[Statement] = []

    def by_the_session(_connection: Any, _cursor: Any, text: str, values: Any, _context: Any, many: bool) -> None:
        if many:
            raise RuntimeError("a decision sends no statement many times")
        seen.append(Statement(text, tuple(values)))

    def by_the_driver(query: Any) -> None:
        text = query.query.removesuffix(COMMIT).removesuffix(";")
        if text not in ("", ROLLBACK.removesuffix(";")) and not text.startswith("BEGIN"):
            seen.append(Statement(text, tuple(query.args)))

    def connected(connection: Any, _record: Any) -> None:
        connection.driver_connection.add_query_logger(by_the_driver)

    engine = database.engine.sync_engine
    event.listen(engine, "before_cursor_execute", by_the_session)
    event.listen(engine, "connect", connected)
    try:
        yield seen
    finally:
        event.remove(engine, "before_cursor_execute", by_the_session)
        event.remove(engine, "connect", connected)
