"""The application over a test's own database, and people signed in to it."""

import pytest
from pydantic import SecretBytes, SecretStr

from api.app import Application, create_app
from tenants.clock import Clock
from tenants.db.session import Database
from tenants.settings import Settings
from tests.api.browser import Browser, sign_in_as
from tests.cast import Cast
from tests.conftest import MASTER_KEY


@pytest.fixture
def settings(database_url: str) -> Settings:
    return Settings(
        database_url=SecretStr(database_url),
        secret_key=SecretBytes(MASTER_KEY),
        public_url="http://127.0.0.1:8000",
        log_level="error",
    )


@pytest.fixture
def app(settings: Settings, database: Database, clock: Clock) -> Application:
    return create_app(settings, clock=clock, database=database)


@pytest.fixture
def nobody(app: Application) -> Browser:
    """A browser in which nobody is signed in."""
    return Browser(app)


@pytest.fixture
async def administrator(app: Application, northfield: Cast) -> Browser:
    return await sign_in_as(app, northfield["administrator"])


@pytest.fixture
async def lead(app: Application, northfield: Cast) -> Browser:
    return await sign_in_as(app, northfield["lead"])


@pytest.fixture
async def author(app: Application, northfield: Cast) -> Browser:
    return await sign_in_as(app, northfield["author"])
