"""What the database says for /metrics: totals over all organizations, and whether it answers."""

import asyncio

import pytest
from prometheus_client import CollectorRegistry, generate_latest

from api.metrics import installation
from api.metrics.installation import Installation
from tenants.db.session import Database
from tenants.record.entries import sizes
from tests.api.metrics.scraped import value
from tests.cast import Cast

NOWHERE = "postgresql://hashmark_app@127.0.0.1:1/hashmark"


async def told(by: Installation) -> str:
    registry = CollectorRegistry()
    registry.register(by)
    return (await asyncio.to_thread(generate_latest, registry)).decode()


async def test_the_records_of_all_organizations_are_counted_together(
    database: Database, northfield: Cast, stranger: Cast, database_url: str
) -> None:
    async with database.reading() as session:
        entries = sum((await sizes(session, [northfield.tenant, stranger.tenant])).values())
    text = await told(Installation(database_url))
    assert value(text, "hashmark_ledger_entries_total") == entries
    assert value(text, "hashmark_database_up") == 1


async def test_a_database_that_does_not_answer_is_down_and_said_to_be(database_url: str) -> None:
    text = await told(Installation(NOWHERE))
    assert "hashmark_database_up 0.0" in text
    assert "hashmark_ledger_entries" not in text


async def test_reading_again_and_again_asks_the_database_once(
    database_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = []

    async def counted(url: str) -> None:
        asked.append(url)

    monkeypatch.setattr(installation, "_ask", counted)
    collector = Installation(database_url)
    for _ in range(5):
        await told(collector)
    assert len(asked) == 1
