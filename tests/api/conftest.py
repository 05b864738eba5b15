"""The application over a test's own database, and people signed in to it."""

from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any

import pytest
import structlog
from pydantic import SecretBytes, SecretStr
from structlog.testing import LogCapture

from api.processes.web import Application, create_app
from tenants.db.session import Database
from tenants.ground.clock import Clock
from tenants.ground.settings import Settings
from tests.api.browser import Browser, sign_in_as
from tests.cast import Cast
from tests.conftest import MASTER_KEY


@pytest.fixture
def settings(database_url: str) -> Settings:
    return Settings(
        database_url=SecretStr(database_url),
        secret_key=SecretBytes(MASTER_KEY),
        public_url="http://127.0.0.1:8000",
    )


@pytest.fixture
def app(settings: Settings, database: Database, clock: Clock) -> Application:
    return create_app(settings, clock=clock, database=database)


@pytest.fixture
def logged(monkeypatch: pytest.MonkeyPatch) -> list[MutableMapping[str, Any]]:
    """What the edge logs, with what each line is bound to."""
    capture = LogCapture()
    logger = structlog.wrap_logger(
        structlog.PrintLogger(),
        processors=[structlog.contextvars.merge_contextvars, capture],
        wrapper_class=structlog.BoundLogger,
        cache_logger_on_first_use=False,
    )
    for place in ("api.http.error_mapping.log", "api.http.security_headers.log", "api.live.stream.log"):
        monkeypatch.setattr(place, logger)
    return capture.entries


@pytest.fixture
def nobody(app: Application) -> Browser:
    """A browser in which nobody is signed in."""
    return Browser(app)


@pytest.fixture
def enter(app: Application, northfield: Cast) -> Callable[[str], Awaitable[Browser]]:
    """Sign somebody of Northfield in, by their part: `await enter("lead")`."""

    async def _enter(part: str) -> Browser:
        return await sign_in_as(app, northfield[part])

    return _enter
