"""What `hashmark doctor` says about workers: whether one keeps deadlines, what waits, what fails, what was not owed."""

from collections.abc import AsyncIterator

from sqlalchemy import text
from sqlalchemy.engine import make_url
from sqlalchemy.ext.asyncio import AsyncConnection, create_async_engine

from api.commands.doctor_findings.doctor_checks import Found
from tenants.due.heartbeat import Heartbeat, Waiting, heartbeat, waiting
from tenants.due.kinds import DueKind
from tenants.due.self_check import unowed
from tenants.ground.settings import Settings

LONG_WAIT = 120.0
"""Seconds something may wait for a worker before it is worth a look."""

WORDS = {
    DueKind.EXPIRE_REVIEW: "reviews to close",
    DueKind.DEADLINE_STEP: "reminders and people to ask too",
    DueKind.CHECK_SEATS: "seats to look at",
    DueKind.MAIL_NOTICES: "notices to put in letters",
    DueKind.PUT_IN_FORCE: "policy versions to put in force",
    DueKind.LOOK_BACK: "look backs at what was approved",
    DueKind.BACKTEST: "back-tests",
    DueKind.CLOSE_WAIVERS: "waivers to look at",
    DueKind.SEND_MAIL: "letters to send",
    DueKind.SWEEP_LETTERS: "old letters to drop",
    DueKind.SWEEP_ANSWERS: "old answers to sweep",
}
_THERE = text("SELECT to_regprocedure('tenant.heartbeat(interval)') IS NOT NULL")


async def look_at_workers(settings: Settings) -> AsyncIterator[Found]:
    """Look at the workers' signs of life by their own login. Connection errors are the caller's to tell."""
    if settings.worker_database_url is None:
        yield Found(
            "wrong",
            "No worker can sign in to the database, so no deadline is kept.",
            "Name the login hashmark_worker in HASHMARK_WORKER_DATABASE_URL.",
        )
        return
    url = make_url(settings.worker_database_url.get_secret_value()).set(drivername="postgresql+asyncpg")
    engine = create_async_engine(url, connect_args={"timeout": 10})
    try:
        async with engine.connect() as connection:
            async for found in _look(connection):
                yield found
    finally:
        await engine.dispose()


async def _look(connection: AsyncConnection) -> AsyncIterator[Found]:
    """Say nothing about a database that has no tables yet."""
    if not (await connection.execute(_THERE)).scalar_one():
        return
    signs = await heartbeat(connection)
    yield _signs(signs)
    for each in await waiting(connection):
        for found in _waiting(each):
            yield found
    if missing := len(await unowed(connection)):
        yield Found(
            "look",
            f"{missing} deadlines were forgotten when they were made.",
            "A worker puts that right within ten minutes. Please report it: it is a fault of ours.",
        )
    if signs.mended:
        yield Found(
            "look",
            f"Workers have put right {signs.mended} forgotten deadlines, the last at {signs.mended_at:%Y-%m-%d %H:%M} UTC.",
            "Please report it with the worker's log lines named due_was_not_owed.",
        )


def _signs(signs: Heartbeat) -> Found:
    if signs.age is None:
        return Found(
            "look",
            "No worker has ever run here, so no review expires and no policy takes force on its day.",
            "Start one beside the server: hashmark worker",
        )
    if not signs.working:
        return Found(
            "wrong",
            f"No worker has worked for {_lasted(signs.age)} (since {signs.seen_at:%Y-%m-%d %H:%M} UTC), so no deadline is kept.",
            "Start one: hashmark worker. If one runs, read its log: it says when it lost the database.",
        )
    how_many = "One worker keeps" if signs.working == 1 else f"{signs.working} workers keep"
    return Found("well", f"{how_many} deadlines; the last sign of life was {signs.age:.0f} s ago.")


def _waiting(each: Waiting) -> list[Found]:
    words = WORDS[DueKind(each.kind)] if each.kind in set(DueKind) else each.kind
    found = []
    if each.oldest > LONG_WAIT:
        found.append(
            Found(
                "look",
                f"{each.due} {words} are due and wait for a worker, the oldest for {_lasted(each.oldest)}.",
                "Start another worker beside the first if this goes on: hashmark worker",
            )
        )
    if each.failing:
        found.append(
            Found(
                "look",
                f"{each.failing} {words} fail ({', '.join(each.codes)}), the oldest for {_lasted(each.failing_for)}.",
                "They are tried again by themselves. The worker's log says why, in lines named due_failed.",
            )
        )
    return found


def _lasted(seconds: float) -> str:
    """Return a duration as people say it, in the largest unit that fits."""
    for unit, size in (("day", 86_400), ("hour", 3_600), ("minute", 60)):
        if seconds >= size:
            count = int(seconds // size)
            return f"{count} {unit}{'' if count == 1 else 's'}"
    return f"{seconds:.0f} seconds"
