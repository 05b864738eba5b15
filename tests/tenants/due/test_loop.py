"""The loop: whatever goes wrong with one thing, with the database or with a worker, deadlines are kept, and once."""

import asyncio
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from uuid import UUID, uuid4

import asyncpg
import pytest
from sqlalchemy import text
from structlog.testing import capture_logs

from tenants.db.session import Database
from tenants.due import claims
from tenants.due import loop as looping
from tenants.due.heartbeat import heartbeat, waiting
from tenants.due.kinds import DueKind, Owed
from tenants.due.loop import Loop
from tenants.due.owe import owe_many
from tenants.due.watching import Again, Chore, Turn, Watcher
from tenants.ground.clock import Clock
from tests.cast import Cast, cast
from tests.tenants.due.test_owing import rows
from tests.worker import as_worker

SHORT, LONG = DueKind.EXPIRE_REVIEW, DueKind.LOOK_BACK
HOUR = timedelta(hours=1)


@asynccontextmanager
async def at_work(loop: Loop) -> AsyncIterator[asyncio.Task[None]]:
    stop = asyncio.Event()
    running = asyncio.create_task(loop.run(stop))
    try:
        yield running
    finally:
        stop.set()
        await asyncio.wait_for(running, 60)


async def owing(database: Database, company: Cast, *kinds: DueKind, at: datetime | None = None) -> None:
    async with database.writing(company.tenant) as session:
        await owe_many(session, company.tenant, [Owed(kind, uuid4(), at) for kind in kinds])


async def until(true: Callable[[], bool | Awaitable[bool]]) -> None:
    """Wait until something is so; a test that waits in vain ends in a minute."""
    async with asyncio.timeout(60):
        while True:
            held = true()
            if held if isinstance(held, bool) else await held:
                return
            await asyncio.sleep(0.02)


def watching(handle: Callable[[Turn], Awaitable[Again | None]]) -> list[Watcher]:
    return [Watcher(kind=SHORT, handle=handle), Watcher(kind=LONG, handle=handle, long=True)]


async def test_owing_wakes_a_sleeping_worker(database: Database, northfield: Cast) -> None:
    seen: list[UUID] = []

    async def handle(turn: Turn) -> None:
        seen.append(turn.tenant)

    async with at_work(Loop(as_worker(database), watching(handle), ask_every=3600)):
        await until(lambda: working(database))
        await owing(database, northfield, SHORT)
        await until(lambda: seen == [northfield.tenant])
        await until(lambda: nothing_left(database, northfield))


async def test_it_sleeps_no_longer_than_to_the_next_moment(database: Database, northfield: Cast) -> None:
    seen: list[datetime] = []

    async def handle(_: Turn) -> None:
        seen.append(datetime.now(UTC))

    at = datetime.now(UTC) + timedelta(seconds=1)
    await owing(database, northfield, SHORT, at=at)
    async with at_work(Loop(as_worker(database), watching(handle), ask_every=3600)):
        await until(lambda: len(seen) == 1)
    assert seen[0] >= at


async def working(database: Database) -> bool:
    async with database.reading() as session:
        return (await heartbeat(session)).working > 0


async def nothing_left(database: Database, *companies: Cast) -> bool:
    return not any([await rows(database, company) for company in companies])


async def test_one_poisoned_organization_among_many_is_pushed_on_and_seen(
    database: Database, clock: Clock, northfield: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(claims, "delay_after", lambda _: HOUR)
    others = [await cast(database, clock, f"other-{number}", {}) for number in range(6)]
    handled: Counter[UUID] = Counter()

    async def handle(turn: Turn) -> None:
        handled[turn.tenant] += 1
        if turn.tenant == northfield.tenant:
            raise ValueError("poison")

    await owing(database, northfield, *[SHORT] * 20)
    for company in others:
        await owing(database, company, SHORT, SHORT)
    async with at_work(Loop(as_worker(database), watching(handle))):
        await until(lambda: handled.total() == 32)
        await until(lambda: nothing_left(database, *others))
        await until(lambda: failing(database, 20))
    assert {handled[company.tenant] for company in others} == {2}
    async with database.reading() as session:
        [told] = await waiting(session)
    assert (told.kind, told.due, told.failing, told.codes) == (SHORT, 0, 20, ("ValueError",))
    assert 0 < told.failing_for < 60


async def failing(database: Database, count: int) -> bool:
    async with database.reading() as session:
        return sum(each.failing for each in await waiting(session)) == count


async def test_two_workers_never_handle_one_thing_at_once(database: Database, northfield: Cast, stranger: Cast) -> None:
    inside: Counter[tuple[UUID, UUID]] = Counter()
    most = handled = 0

    async def handle(turn: Turn) -> None:
        nonlocal most, handled
        inside[turn.tenant, turn.subject] += 1
        most = max(most, *inside.values())
        await asyncio.sleep(0.005)
        inside[turn.tenant, turn.subject] -= 1
        handled += 1

    for company in (northfield, stranger):
        await owing(database, company, *[SHORT] * 25)
    async with (
        at_work(Loop(as_worker(database), watching(handle))),
        at_work(Loop(as_worker(database), watching(handle))),
    ):
        await until(lambda: handled == 50)
        await until(lambda: nothing_left(database, northfield, stranger))
    assert (most, handled) == (1, 50)


async def test_long_work_leaves_places_to_the_rest(database: Database, northfield: Cast) -> None:
    go_on, seen = asyncio.Event(), Counter[DueKind]()

    async def handle(_: Turn) -> None:
        seen[SHORT] += 1

    async def long(_: Turn) -> None:
        seen[LONG] += 1
        await go_on.wait()

    watchers = [Watcher(kind=SHORT, handle=handle), Watcher(kind=LONG, handle=long, long=True)]
    await owing(database, northfield, *[LONG] * 6)
    async with at_work(Loop(as_worker(database), watchers, lease=HOUR)):
        await until(lambda: seen[LONG] >= looping.PLACES_FOR_LONG)
        await owing(database, northfield, *[SHORT] * 5)
        await until(lambda: seen[SHORT] == 5)
        assert seen[LONG] == looping.PLACES_FOR_LONG
        go_on.set()
        await until(lambda: nothing_left(database, northfield))


async def test_a_watcher_that_overruns_its_lease_is_cancelled_before_anybody_else_is_sent(
    database: Database, northfield: Cast
) -> None:
    seen: list[str] = []

    async def handle(_: Turn) -> None:
        seen.append("begun")
        try:
            await asyncio.sleep(60)
        finally:
            seen.append("ended")

    await owing(database, northfield, SHORT)
    async with at_work(Loop(as_worker(database), watching(handle), lease=timedelta(seconds=1))):
        await until(lambda: failing(database, 1))
    assert seen == ["begun", "ended"] * (len(seen) // 2), "one ends before another begins"
    [row] = await rows(database, northfield)
    assert row.failure == "overran"


async def test_long_work_keeps_its_claim_by_extending_it(database: Database, northfield: Cast) -> None:
    begun: list[None] = []

    async def handle(turn: Turn) -> None:
        begun.append(None)
        for _ in range(12):
            await asyncio.sleep(0.4)
            await turn.extend()

    await owing(database, northfield, LONG)
    async with at_work(Loop(as_worker(database), watching(handle), lease=timedelta(seconds=4))):
        await until(lambda: nothing_left(database, northfield))
    assert len(begun) == 1


async def test_told_to_stop_it_lets_work_end_and_gives_back_what_does_not(
    database: Database, northfield: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(looping, "GRACE_SECONDS", 0.3)
    begun: list[DueKind] = []

    async def ends_when_told(turn: Turn) -> Again:
        begun.append(LONG)
        await until(lambda: turn.stopping)
        return Again()

    async def never_ends(_: Turn) -> None:
        begun.append(SHORT)
        await asyncio.sleep(60)

    watchers = [Watcher(kind=SHORT, handle=never_ends), Watcher(kind=LONG, handle=ends_when_told, long=True)]
    await owing(database, northfield, SHORT, LONG)
    async with at_work(Loop(as_worker(database), watchers)):
        await until(lambda: len(begun) == 2)
    assert {(row.claim, row.failure) for row in await rows(database, northfield)} == {(None, "")}
    assert all(row.next_at <= datetime.now(UTC) for row in await rows(database, northfield))
    assert not await working(database), "it rests"


async def test_a_worker_that_dies_is_followed_by_another_after_its_lease(database: Database, northfield: Cast) -> None:
    begun: list[None] = []

    async def handle(_: Turn) -> None:
        begun.append(None)
        if len(begun) == 1:
            await asyncio.sleep(60)

    await owing(database, northfield, SHORT)
    dying = asyncio.create_task(Loop(as_worker(database), watching(handle)).run(asyncio.Event()))
    await until(lambda: len(begun) == 1)
    dying.cancel()
    async with at_work(Loop(as_worker(database), watching(handle), ask_every=0.1)):
        await asyncio.sleep(0.5)
        assert len(begun) == 1, "its lease has not run out"
        async with database.writing(northfield.tenant) as session:
            await session.execute(text("UPDATE tenant.due SET next_at = clock_timestamp()"))
        await until(lambda: nothing_left(database, northfield))
    assert len(begun) == 2


async def test_a_lost_connection_is_said_once_and_it_goes_on(
    database: Database, northfield: Cast, superuser_url: str
) -> None:
    seen: list[None] = []

    async def handle(_: Turn) -> None:
        seen.append(None)

    with capture_logs() as logs:
        async with at_work(Loop(as_worker(database), watching(handle), ask_every=0.2)):
            await until(lambda: working(database))
            for _ in range(3):
                await cut(superuser_url)
                await asyncio.sleep(0.1)
            await owing_somehow(database, northfield)
            await until(lambda: len(seen) == 1)
    said = Counter(line["event"] for line in logs)
    assert 1 <= said["database_lost"] <= 3
    assert said["database_back"] == said["database_lost"]
    assert not {"due_failed", "worker_round_failed"} & set(said)


async def cut(superuser_url: str) -> None:
    """End every connection of either login."""
    connection = await asyncpg.connect(superuser_url)
    await connection.execute(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename IN ('hashmark_app', 'hashmark_worker')"
    )
    await connection.close()


async def owing_somehow(database: Database, company: Cast) -> None:
    """Owe one thing; the pool may hold connections that were cut."""
    for _ in range(20):
        try:
            return await owing(database, company, SHORT)
        except Exception:  # noqa: BLE001 - whatever a cut connection says
            await asyncio.sleep(0.1)
    raise AssertionError("the database did not come back")


async def test_work_that_an_outage_interrupts_is_nobodys_failure(
    database: Database, northfield: Cast, superuser_url: str
) -> None:
    begun: list[int] = []

    async def handle(turn: Turn) -> None:
        begun.append(turn.attempts)
        async with turn.database.writing(turn.tenant) as session:
            await session.execute(text("SELECT 1"))
            if len(begun) == 1:
                await cut(superuser_url)
            await session.execute(text("SELECT 2"))

    await owing(database, northfield, SHORT)
    with capture_logs() as logs:
        async with at_work(Loop(as_worker(database), watching(handle), ask_every=0.2)):
            await until(lambda: len(begun) == 2)
            await asyncio.sleep(0.2)
    assert "due_failed" not in {line["event"] for line in logs}
    assert await rows(database, northfield) == []


async def test_what_always_meets_an_outage_is_a_failure_in_the_end(database: Database, northfield: Cast) -> None:
    async def handle(_: Turn) -> None:
        raise FileNotFoundError("a file of its own, not the database's socket")

    await owing(database, northfield, SHORT)
    async with at_work(Loop(as_worker(database), watching(handle), ask_every=0.05)):
        await until(lambda: failing(database, 1))
    [row] = await rows(database, northfield)
    assert (row.failure, row.attempts) == ("FileNotFoundError", looping.MOST_OUTAGES + 1)


async def test_a_server_that_only_reads_is_waited_out(
    database: Database, northfield: Cast, superuser_url: str, database_name: str
) -> None:
    """After a failover the old address may lead to a stand-by."""
    seen: list[None] = []

    async def handle(_: Turn) -> None:
        seen.append(None)

    await owing(database, northfield, SHORT, at=datetime.now(UTC) + timedelta(seconds=2))
    administrator = await asyncpg.connect(superuser_url)
    try:
        await administrator.execute(f"ALTER DATABASE {database_name} SET default_transaction_read_only = on")
        await as_worker(database).pool.close()
        with capture_logs() as logs:
            async with at_work(Loop(as_worker(database), watching(handle), ask_every=0.2)):
                await until(lambda: "database_lost" in {line["event"] for line in logs})
                await asyncio.sleep(1)
                await administrator.execute("SET default_transaction_read_only = off")
                await administrator.execute(f"ALTER DATABASE {database_name} RESET default_transaction_read_only")
                await until(lambda: len(seen) == 1)
        [lost] = [line for line in logs if line["event"] == "database_lost"]
        assert lost["sqlstate"] == "25006"
    finally:
        await administrator.close()


async def test_a_chore_that_fails_holds_up_nothing_and_what_chores_mend_is_told(
    database: Database, northfield: Cast
) -> None:
    runs: Counter[str] = Counter()

    async def breaks() -> int:
        runs["breaks"] += 1
        raise ValueError("nobody expected this")

    async def mends() -> int:
        runs["mends"] += 1
        return 3

    chores = [
        Chore(name="breaks", every=timedelta(seconds=0.1), run=breaks),
        Chore(name="mends", every=HOUR, run=mends),
    ]

    async def nothing(_: Turn) -> None:
        return None

    async with at_work(Loop(as_worker(database), watching(nothing), chores, ask_every=0.05)):
        await until(lambda: runs["breaks"] > 2)
        await until(lambda: told_mended(database, 3))
    assert runs["mends"] == 1


async def told_mended(database: Database, count: int) -> bool:
    async with database.reading() as session:
        return (await heartbeat(session)).mended == count
