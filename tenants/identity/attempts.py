"""Counting attempts, so that guessing is slow for everyone and by every worker process together.

Counts are kept under a keyed hash of what was tried, in fixed windows of the database's clock; no address is stored.
"""

from sqlalchemy import text

from tenants.db.session import WriteSession
from tenants.ground.errors import Problem

_COUNT = text(
    """
    INSERT INTO identity.attempt AS a (key, window_start, count)
    VALUES (:key, date_bin(make_interval(secs => :seconds), now(), 'epoch'), 1)
    ON CONFLICT (key, window_start) DO UPDATE SET count = a.count + 1
    RETURNING a.count,
              ceil(extract(epoch FROM a.window_start + make_interval(secs => :seconds) - now()))::integer
    """
)
_FORGET = text("DELETE FROM identity.attempt WHERE key = :key")
_SWEEP = text("DELETE FROM identity.attempt WHERE window_start < now() - interval '1 day'")


async def count_attempt(session: WriteSession, key: bytes, *, limit: int, seconds: int) -> None:
    """Count one attempt under `key`. Raises `too-many-attempts` past `limit` in a window of `seconds`."""
    count, wait = (await session.execute(_COUNT, {"key": key, "seconds": seconds})).one()
    if count > limit:
        raise Problem(
            "too-many-attempts",
            f"There were more than {limit} attempts in a short time, so we have paused them to stop guessing.",
            fix=f"Wait {max(1, round(wait / 60))} minutes and try again.",
            retry_after=wait,
        )


async def forget_attempts(session: WriteSession, key: bytes) -> None:
    """Start counting anew, after a success."""
    await session.execute(_FORGET, {"key": key})


async def sweep_attempts(session: WriteSession) -> None:
    """Drop counts older than a day."""
    await session.execute(_SWEEP)
