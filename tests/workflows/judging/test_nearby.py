"""What else would appear near in time: on each channel the nearest, however busy another channel of the same post is."""

import random
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

import asyncpg
import pytest

from policies.subject.subject import NEAREST
from tenants.db.connection import fetch
from tenants.db.statement import statement
from tests.workflows.kinds.contents import with_answers
from tests.workflows.stage import Stage
from workflows.judging.circumstances import read_circumstances
from workflows.judging.nearby import nearby, times_by_channel

WHEN = datetime(2030, 11, 28, 9, tzinfo=UTC)
MONTH = timedelta(days=31)
Post = tuple[datetime, Sequence[UUID]]


async def written(stage: Stage, superuser_url: str, posts: Sequence[Post]) -> None:
    """Let the organization have `posts`, each with its moment and its channels, approved or in review in turn."""
    model = await stage.submitted()
    administrator = await asyncpg.connect(superuser_url)
    try:
        await administrator.executemany(
            """
            INSERT INTO workflow.proposal (tenant_id, id, kind, title, state, author_id, last_editor_id, writers, draft, networks,
                                           channel_ids, wanted_by, revision, created_at, updated_at)
            SELECT tenant_id, uuidv7(), kind, title, $2, author_id, last_editor_id, writers, draft, networks, $3, $4, 1,
                   created_at, updated_at
              FROM workflow.proposal WHERE id = $1
            """,
            [
                (model.summary.id, ("approved", "in_review")[number % 2], list(channels), at)
                for number, (at, channels) in enumerate(posts)
            ],
        )
        await administrator.execute("UPDATE workflow.proposal SET state = 'withdrawn' WHERE id = $1", model.summary.id)
        await administrator.execute("ANALYZE workflow.proposal, workflow.appearance")
    finally:
        await administrator.close()


async def found(
    stage: Stage, on: Sequence[UUID], nearest: int, who: str = "author"
) -> Mapping[UUID, tuple[datetime, ...]]:
    read = statement(f"SELECT near.times, near.places FROM {nearby(nearest)} near")
    async with stage.database.reading(stage.cast[who]) as session:
        given = {"tenant": stage.cast.tenant, "planned_at": WHEN, "proposal": None, "on": list(on)}
        (row,) = await fetch(session, read, **given)
    return times_by_channel(on, row["times"], row["places"])


def counted(posts: Sequence[Post], on: Sequence[UUID], nearest: int) -> Mapping[UUID, tuple[datetime, ...]]:
    """Return the same by going through all of `posts`."""
    told = {}
    for channel in on:
        times = sorted(at for at, channels in posts if channel in channels and abs(at - WHEN) < MONTH)
        later, earlier = [at for at in times if at >= WHEN], [at for at in times if at < WHEN]
        if times:
            told[channel] = (*earlier[-nearest:], *later[:nearest])
    return told


@pytest.mark.parametrize("seed", range(6))
async def test_each_channel_has_its_nearest_as_counted_one_by_one(stage: Stage, superuser_url: str, seed: int) -> None:
    chance = random.Random(seed)
    channels = [uuid4() for _ in range(5)]
    busy = [4**number for number in range(5)]
    posts: list[Post] = []
    for _ in range(chance.choice((8, 60, 400))):
        chosen = set(chance.choices(channels, busy, k=chance.randint(1, 3)))
        near = timedelta(minutes=5 * round(chance.gauss(0, chance.choice((20, 2_000, 9_000)))))
        posts.append((WHEN + near, sorted(chosen)))
    await written(stage, superuser_url, posts)
    for nearest in (1, 4, 25, 100):
        for on in (channels, channels[:1], channels[3:], [channels[4], channels[0], uuid4()]):
            assert await found(stage, on, nearest) == counted(posts, on, nearest), (nearest, on)


async def test_a_busy_channel_does_not_hide_what_a_quiet_one_has_from_its_rule(
    stage: Stage, superuser_url: str
) -> None:
    quiet, minute = uuid4(), timedelta(minutes=1)
    posts: list[Post] = [(WHEN + number * minute, [stage.channel]) for number in range(-150, 150)]
    posts += [(WHEN + timedelta(days=days), [quiet]) for days in (-9, -5, 4, 8)]
    await written(stage, superuser_url, posts)
    author = stage.cast["author"]
    content = with_answers(stage.post(channel_ids=(stage.channel, quiet)), when=WHEN)
    async with stage.database.reading(author) as session:
        others = (await read_circumstances(session, author.tenant_id, author.member_id, content)).others
    assert (len(others[stage.channel]), len(others[quiet])) == (200, 4)


def scans(node: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    """Yield every part of a plan that reads a table."""
    if "Relation Name" in node:
        yield node
    for part in node.get("Plans", ()):
        yield from scans(part)


async def read_of(stage: Stage, on: Sequence[UUID], nearest: int = NEAREST) -> tuple[int, int]:
    """Return how many rows of proposals the statement looks at, and how many pages of the database it touches."""
    asked = statement(
        f"EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) SELECT near.times, near.places FROM {nearby(nearest)} near"
    )
    async with stage.database.reading(stage.cast["author"]) as session:
        given = {"tenant": stage.cast.tenant, "planned_at": WHEN, "proposal": None, "on": list(on)}
        await fetch(session, asked, **given)
        (row,) = await fetch(session, asked, **given)
    (told,) = row[0]
    rows = sum(
        scan["Actual Loops"] * (scan["Actual Rows"] + scan.get("Rows Removed by Filter", 0))
        for scan in scans(told["Plan"])
    )
    return rows, told["Plan"]["Shared Hit Blocks"] + told["Plan"]["Shared Read Blocks"]


async def test_a_quiet_channel_costs_what_it_holds_however_busy_the_others_are(
    stage: Stage, superuser_url: str
) -> None:
    quiet, busy, ten_minutes = uuid4(), uuid4(), timedelta(minutes=10)
    posts: list[Post] = [(WHEN + timedelta(days=days), [quiet]) for days in (-9, -5, 4, 8)]
    posts += [(WHEN + number * ten_minutes, [busy]) for number in range(-2_000, 2_000)]
    await written(stage, superuser_url, posts)
    rows, pages = await read_of(stage, [quiet])
    assert (rows, pages - (await read_of(stage, [uuid4()]))[1] <= rows) == (4, True)
    assert (await read_of(stage, [quiet, busy]))[0] == 4 + 2 * NEAREST


async def test_nothing_of_another_organization_counts(stage: Stage, elsewhere: Stage, superuser_url: str) -> None:
    channel = uuid4()
    posts: list[Post] = [(WHEN + timedelta(minutes=number), [channel]) for number in range(5)]
    await written(stage, superuser_url, posts)
    assert len((await found(stage, [channel], 2))[channel]) == 2
    assert await found(elsewhere, [channel], 2) == {}
