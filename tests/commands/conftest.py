"""What several tests of the command line stand on: an installation named by the environment, and changing its database."""

import asyncio
from pathlib import Path

import asyncpg
import pytest

from tests.conftest import MASTER_KEY


@pytest.fixture
def named(
    database_url: str, worker_url: str, superuser_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An installation whose database, key and folder stand in the environment."""
    monkeypatch.setenv("HASHMARK_DATABASE_URL", database_url)
    monkeypatch.setenv("HASHMARK_WORKER_DATABASE_URL", worker_url)
    monkeypatch.setenv("HASHMARK_OWNER_DATABASE_URL", superuser_url)
    monkeypatch.setenv("HASHMARK_SECRET_KEY", MASTER_KEY.decode())
    monkeypatch.setenv("HASHMARK_DATA_DIR", str(tmp_path))


def change(url: str, *statements: str) -> None:
    """Carry out `statements` on one connection to `url`."""

    async def execute() -> None:
        connection = await asyncpg.connect(url)
        try:
            for statement in statements:
                await connection.execute(statement)
        finally:
            await connection.close()

    asyncio.run(execute())
