"""What the database says for /metrics: totals over all organizations, and whether it answers."""

import asyncio
from datetime import UTC, datetime, timedelta
from uuid import uuid4

import pytest
from prometheus_client import CollectorRegistry, generate_latest

from api.metrics import installation
from api.metrics.installation import Installation
from tenants.db.session import Database
from tenants.due.heartbeat import beat, rest
from tenants.due.kinds import DueKind, Owed
from tenants.due.owe import owe_many
from tenants.record.entries import sizes
from tests.api.metrics.scraped import value
from tests.cast import Cast
from tests.database import TestDatabase

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


async def test_what_waits_is_counted_by_kind_over_all_organizations(
    database: Database, northfield: Cast, stranger: Cast, database_url: str
) -> None:
    async def oldest(kind: DueKind) -> float:
        return value(await told(Installation(database_url)), "hashmark_queue_oldest_due_age_seconds", kind=kind)

    assert await oldest(DueKind.BACKTEST) == 0
    for company, hours in ((northfield, 2), (stranger, 5)):
        at = datetime.now(UTC) - timedelta(hours=hours)
        async with database.writing(company.tenant) as session:
            await owe_many(session, company.tenant, [Owed(DueKind.BACKTEST, company.tenant, at)])
    text = await told(Installation(database_url))
    assert value(text, "hashmark_queue_due", kind=DueKind.BACKTEST) == 2
    assert await oldest(DueKind.BACKTEST) == pytest.approx(5 * 3600, abs=600)
    assert value(text, "hashmark_queue_failing", kind=DueKind.BACKTEST) == 0


async def test_a_worker_is_seen_by_its_heartbeat_and_gone_when_it_rests(
    database: TestDatabase, database_url: str
) -> None:
    worker = uuid4()
    assert "heartbeat_age" not in await told(Installation(database_url))
    await beat(database.worker, worker)
    text = await told(Installation(database_url))
    assert value(text, "hashmark_workers") == 1
    assert 0 <= value(text, "hashmark_worker_heartbeat_age_seconds") < 600
    await rest(database.worker, worker)
    assert value(await told(Installation(database_url)), "hashmark_workers") == 0
