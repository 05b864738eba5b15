"""Claims: one worker at a time, fair between organizations, forgotten when done, tried again when not."""

import asyncio
from collections import Counter
from datetime import UTC, datetime, timedelta
from uuid import UUID, uuid4

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from tenants.db.session import Database
from tenants.due.claims import (
    LEASE,
    NOWHERE,
    Claim,
    again,
    claim_due,
    done,
    extend,
    failed,
    failure_code,
    release,
    seconds_to_next,
)
from tenants.due.kinds import DueKind, Owed
from tenants.due.owe import owe_many
from tenants.ground.clock import Clock
from tenants.ground.errors import Problem
from tests.cast import Cast, cast
from tests.tenants.due.test_owing import rows
from tests.worker import as_worker

KIND = DueKind.EXPIRE_REVIEW
HOUR = timedelta(hours=1)


async def owing(
    database: Database, company: Cast, count: int = 1, kind: DueKind = KIND, *, ago: timedelta = HOUR
) -> None:
    at = datetime.now(UTC) - ago
    async with database.writing(company.tenant) as session:
        await owe_many(session, company.tenant, [Owed(kind, uuid4(), at) for _ in range(count)])


async def claimed(database: Database, **how: object) -> list[Claim]:
    return await claim_due(as_worker(database), DueKind, **{"limit": 1, **how})  # type: ignore[arg-type]


async def lapse_of_lease(database: Database, company: Cast) -> None:
    async with database.writing(company.tenant) as session:
        await session.execute(text("UPDATE tenant.due SET next_at = clock_timestamp() WHERE claim IS NOT NULL"))


async def test_what_is_due_is_claimed_once_and_forgotten_when_done(database: Database, northfield: Cast) -> None:
    await owing(database, northfield)
    [held] = await claimed(database)
    assert (held.tenant, held.kind, held.attempts, held.lease) == (northfield.tenant, KIND, 1, LEASE)
    assert await claimed(database) == []
    await done(database, held)
    assert await rows(database, northfield) == []


async def test_what_is_not_due_yet_is_not_claimed(database: Database, northfield: Cast) -> None:
    await owing(database, northfield, ago=-HOUR)
    assert await claimed(database) == []
    seconds = await seconds_to_next(as_worker(database), [KIND])
    assert seconds is not None
    assert 0 < seconds <= 3600


async def test_nothing_owed_means_there_is_no_next_moment(database: Database, northfield: Cast) -> None:
    assert await seconds_to_next(as_worker(database), [KIND]) is None
    await owing(database, northfield)
    assert await seconds_to_next(as_worker(database), [KIND]) == 0
    assert await seconds_to_next(as_worker(database), [DueKind.LOOK_BACK]) is None


async def test_a_kind_the_worker_does_not_know_is_left_to_others(database: Database, northfield: Cast) -> None:
    await owing(database, northfield)
    assert await claim_due(as_worker(database), [DueKind.LOOK_BACK], limit=5) == []
    assert len(await claim_due(as_worker(database), [KIND], limit=5)) == 1


async def test_a_claim_whose_lease_ran_out_is_claimed_again_and_the_first_holder_can_write_nothing(
    database: Database, northfield: Cast
) -> None:
    await owing(database, northfield)
    [first] = await claimed(database)
    await lapse_of_lease(database, northfield)
    [second] = await claimed(database)
    assert (second.subject, second.attempts, second.lease) == (first.subject, 2, 2 * LEASE)
    assert not await extend(database, first)
    await done(database, first)
    await again(database, first, None)
    await failed(database, first, "late")
    await release(database, first)
    [row] = await rows(database, northfield)
    assert (row.claim, row.failure) == (second.claim, "")


async def test_extending_begins_the_lease_anew(database: Database, northfield: Cast) -> None:
    await owing(database, northfield)
    [held] = await claimed(database)
    await lapse_of_lease(database, northfield)
    assert await extend(database, held)
    assert await claimed(database) == []


async def test_what_was_owed_again_meanwhile_is_not_done(database: Database, northfield: Cast) -> None:
    subject, holds = uuid4(), []
    for _ in range(2):
        async with database.writing(northfield.tenant) as session:
            await owe_many(session, northfield.tenant, [Owed(DueKind.BACKTEST, subject)])
        holds.append(await claimed(database))
    assert [len(each) for each in holds] == [1, 0], "somebody is at it: it is not handed out a second time"
    [held] = holds[0]
    await done(database, held)
    [once_more] = await claimed(database)
    assert (once_more.subject, once_more.attempts) == (subject, 1)
    await done(database, once_more)
    assert await rows(database, northfield) == []


async def test_a_failure_is_kept_and_tried_again_later_and_success_forgets_it(
    database: Database, northfield: Cast
) -> None:
    await owing(database, northfield)
    for attempt in (1, 2, 3):
        [held] = await claimed(database)
        assert held.attempts == attempt
        delay = await failed(database, held, "sql-23514")
        assert await claimed(database) == [], "it waits"
        [row] = await rows(database, northfield)
        assert (row.failure, row.claim, row.attempts) == ("sql-23514", None, attempt)
        assert delay * 0.5 < row.next_at - datetime.now(UTC) <= delay
        assert row.failing_since <= datetime.now(UTC)
        async with database.writing(northfield.tenant) as session:
            await session.execute(text("UPDATE tenant.due SET next_at = now() WHERE kind = 'expire_review'"))
    [held] = await claimed(database)
    await again(database, held, datetime.now(UTC) - HOUR)
    [row] = await rows(database, northfield)
    assert (row.failure, row.failing_since, row.attempts) == ("", None, 0)


async def test_what_is_given_back_is_due_at_once(database: Database, northfield: Cast) -> None:
    await owing(database, northfield)
    [held] = await claimed(database)
    await release(database, held)
    [next_] = await claimed(database)
    assert next_.subject == held.subject


async def test_no_organization_waits_for_anothers_backlog(database: Database, clock: Clock, northfield: Cast) -> None:
    """Round robin: with a cursor behind the last one served, each gets a turn before any gets a second."""
    small = [await cast(database, clock, f"small-{number}", {}) for number in range(4)]
    await owing(database, northfield, 200, ago=HOUR * 100)
    for company in small:
        await owing(database, company, 2)
    place, order = NOWHERE, []
    for _ in range(10):
        [held] = await claimed(database, after=place)
        place = held.tenant
        order.append(held.tenant)
    everybody = {northfield.tenant, *(company.tenant for company in small)}
    assert set(order[:5]) == set(order[5:]) == everybody


@pytest.mark.parametrize("limit", [1, 3, 7, 50])
async def test_one_call_shares_its_places_evenly(
    database: Database, clock: Clock, northfield: Cast, limit: int
) -> None:
    others = [await cast(database, clock, f"other-{number}", {}) for number in range(2)]
    for company in (northfield, *others):
        await owing(database, company, 4)
    found = Counter(held.tenant for held in await claimed(database, limit=limit))
    assert found.total() == min(limit, 12)
    assert max(found.values()) - min([*found.values(), *([0] * (3 - len(found)))]) <= 1


async def test_many_workers_at_once_never_hold_the_same_thing(
    database: Database, northfield: Cast, stranger: Cast
) -> None:
    for company in (northfield, stranger):
        await owing(database, company, 40)
    held: list[Claim] = []

    async def worker() -> None:
        while found := await claimed(database, limit=3):
            held.extend(found)
            await asyncio.sleep(0)

    await asyncio.gather(*(worker() for _ in range(6)))
    assert len({(one.tenant, one.subject) for one in held}) == len(held) == 80


async def test_a_stranger_cannot_settle_a_claim_that_is_not_theirs(
    database: Database, northfield: Cast, stranger: Cast
) -> None:
    await owing(database, northfield)
    [held] = await claimed(database)
    async with database.writing(stranger.tenant) as session:
        assert not (await session.execute(text("DELETE FROM tenant.due WHERE claim = :c"), {"c": held.claim})).rowcount  # type: ignore[attr-defined]
    assert len(await rows(database, northfield)) == 1


async def test_the_order_of_ids_makes_nobody_first(database: Database, northfield: Cast, stranger: Cast) -> None:
    for company in (northfield, stranger):
        await owing(database, company)
    low, high = sorted((northfield.tenant, stranger.tenant))
    assert (await claimed(database, after=low))[0].tenant == high
    assert (await claimed(database, after=high))[0].tenant == low, "behind the last comes the first"
    assert await claimed(database, after=UUID(int=2**128 - 1)) == []


@pytest.mark.parametrize(
    "call",
    [
        "tenant.claim_due(ARRAY['expire_review'], '00000000-0000-0000-0000-000000000000', 1, interval '1 minute')",
        "tenant.next_due(ARRAY['expire_review'])",
        "tenant.unowed()",
        "tenant.beat(gen_random_uuid(), 0)",
        "tenant.rest(gen_random_uuid())",
    ],
)
async def test_only_the_workers_login_looks_across_organizations(database: Database, call: str) -> None:
    statement = text(f"SELECT {call}")
    async with as_worker(database).writing() as session:
        await session.execute(statement)
    with pytest.raises(DBAPIError, match="permission denied for function"):
        async with database.writing() as session:
            await session.execute(statement)


def test_a_failure_is_kept_as_a_code_that_names_nobody() -> None:
    assert failure_code(Problem("not-found", "Jo Bloggs is not here.")) == "not-found"
    assert failure_code(ValueError("jo@example.org")) == "ValueError"
