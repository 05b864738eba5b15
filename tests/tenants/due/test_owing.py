"""What an act owes commits with the act, once, and is nobody else's business."""

import asyncio
from datetime import UTC, datetime, timedelta
from uuid import UUID, uuid4

import asyncpg
import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import Row, select, text

from tenants.db.session import Database
from tenants.due.kinds import EARLIER_COUNTS, LONGEST_DELAY, DueKind, Owed, delay_after, owed_values
from tenants.due.owe import CHANNEL, owe_many
from tenants.due.tables import Due
from tests.cast import Cast

NOON = datetime(2030, 5, 1, 12, tzinfo=UTC)
HOUR = timedelta(hours=1)


async def rows(database: Database, cast: Cast) -> list[Row[tuple[Due]]]:
    """Return what is owed, the sweeps apart that every organization owes from its first day."""
    async with database.reading(cast.tenant) as session:
        mine = text("kind NOT IN ('sweep_answers', 'sweep_letters') OR subject <> tenant_id")
        wanted = select(Due.__table__).where(mine).order_by(text("kind, subject"))  # type: ignore[attr-defined]
        return list((await session.execute(wanted)).all())


async def owing(database: Database, cast: Cast, *owed: Owed) -> None:
    async with database.writing(cast.tenant) as session:
        await owe_many(session, cast.tenant, owed)


async def test_what_is_owed_waits_for_its_moment(database: Database, northfield: Cast) -> None:
    review, version = uuid4(), uuid4()
    await owing(database, northfield, Owed(DueKind.EXPIRE_REVIEW, review, NOON), Owed(DueKind.LOOK_BACK, version))
    first, second = await rows(database, northfield)
    assert (first.kind, first.subject, first.due_at, first.next_at) == ("expire_review", review, NOON, NOON)
    assert (second.kind, second.subject, second.claim, second.attempts) == ("look_back", version, None, 0)
    assert second.due_at <= datetime.now(UTC), "no moment means at once"


async def test_owing_nothing_asks_the_database_nothing(database: Database, northfield: Cast) -> None:
    await owing(database, northfield)
    assert await rows(database, northfield) == []


async def test_an_act_that_is_rolled_back_owes_nothing(database: Database, northfield: Cast) -> None:
    async def act() -> None:
        async with database.writing(northfield.tenant) as session:
            await owe_many(session, northfield.tenant, [Owed(DueKind.EXPIRE_REVIEW, uuid4(), NOON)])
            raise RuntimeError

    with pytest.raises(RuntimeError):
        await act()
    assert await rows(database, northfield) == []


async def test_a_stranger_neither_sees_it_nor_owes_it_for_somebody_else(
    database: Database, northfield: Cast, stranger: Cast
) -> None:
    subject = uuid4()
    await owing(database, northfield, Owed(DueKind.EXPIRE_REVIEW, subject, NOON))
    assert await rows(database, stranger) == []
    with pytest.raises(Exception, match="row-level security"):
        async with database.writing(stranger.tenant) as session:
            await owe_many(session, northfield.tenant, [Owed(DueKind.EXPIRE_REVIEW, subject, NOON + HOUR)])
    [row] = await rows(database, northfield)
    assert row.due_at == NOON


@pytest.mark.parametrize("kind", list(DueKind))
async def test_owed_again_the_new_moment_counts_unless_it_means_as_soon_as_possible(
    database: Database, northfield: Cast, kind: DueKind
) -> None:
    subject = uuid4()
    await owing(database, northfield, Owed(kind, subject, NOON))
    await owing(database, northfield, Owed(kind, subject, NOON + HOUR))
    [later] = await rows(database, northfield)
    await owing(database, northfield, Owed(kind, subject, NOON - HOUR))
    [earlier] = await rows(database, northfield)
    assert later.due_at == later.next_at == (NOON if kind in EARLIER_COUNTS else NOON + HOUR)
    assert earlier.due_at == earlier.next_at == NOON - HOUR
    assert earlier.owed == 3


async def test_two_acts_that_owe_the_same_things_do_not_wait_for_each_other_crosswise(
    database: Database, northfield: Cast
) -> None:
    things = [Owed(DueKind.EXPIRE_REVIEW, UUID(int=number), NOON) for number in range(40)]
    for _ in range(5):
        await asyncio.gather(*(owing(database, northfield, *things[::step]) for step in (1, -1, 1, -1)))
    assert {row.owed for row in await rows(database, northfield)} == {20}


async def test_only_what_is_due_soon_wakes_a_worker(database: Database, northfield: Cast, database_url: str) -> None:
    woken: list[str] = []
    listener = await asyncpg.connect(database_url)
    await listener.add_listener(CHANNEL, lambda *given: woken.append(str(given[2])))
    try:
        await owing(database, northfield, Owed(DueKind.EXPIRE_REVIEW, uuid4(), NOON))
        await listener.fetchval("SELECT 1")
        assert woken == []
        await owing(database, northfield, Owed(DueKind.LOOK_BACK, uuid4()), Owed(DueKind.BACKTEST, uuid4()))
        await listener.fetchval("SELECT 1")
        assert woken == [CHANNEL]
    finally:
        await listener.close()


@given(st.lists(st.tuples(st.sampled_from(DueKind), st.integers(0, 3), st.none() | st.just(NOON))))
def test_each_thing_is_owed_once_and_its_last_moment_counts(
    things: list[tuple[DueKind, int, datetime | None]],
) -> None:
    values = owed_values(UUID(int=9), [Owed(kind, UUID(int=number), at) for kind, number, at in things])
    told = dict(zip(zip(values["kinds"], values["subjects"], strict=True), values["moments"], strict=True))
    assert len(told) == len(values["moments"])
    assert told == {(kind.value, UUID(int=number)): at for kind, number, at in things}


@given(st.integers(1, 10_000))
def test_each_failure_makes_the_wait_longer_up_to_an_hour(attempts: int) -> None:
    assert timedelta(0) < delay_after(attempts) <= delay_after(attempts + 1) <= LONGEST_DELAY
    if delay_after(attempts) < LONGEST_DELAY / 2:
        assert delay_after(attempts + 1) == 2 * delay_after(attempts)
