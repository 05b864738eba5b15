"""Signs of life of the workers, and what waits for them: for health, `doctor` and metrics.

Nothing here names an organization.
"""

from datetime import datetime, timedelta
from uuid import UUID

import msgspec
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncConnection

from tenants.db.session import Database, ReadSession

BEAT_EVERY = timedelta(seconds=5)
SILENT_AFTER = timedelta(seconds=30)
"""Without a beat for this long a worker counts as silent."""

_BEAT = text("SELECT tenant.beat(:worker, :mended)")
_REST = text("SELECT tenant.rest(:worker)")
_SIGNS = text(
    "SELECT working, seen_at, extract(epoch FROM age)::float8 AS age, mended, mended_at FROM tenant.heartbeat(:silent)"
)
_WAITING = text(
    "SELECT kind, due, failing, extract(epoch FROM oldest)::float8 AS oldest,"
    " extract(epoch FROM failing_for)::float8 AS failing_for, codes FROM tenant.due_by_kind() ORDER BY kind"
)


class Heartbeat(msgspec.Struct, frozen=True, kw_only=True):
    """`working` workers beat now; the last beat of any was at `seen_at`, `age` seconds ago (None: there never was one).

    `mended` counts what was found unowed and put right, last at `mended_at`.
    """

    working: int
    seen_at: datetime | None
    age: float | None
    mended: int
    mended_at: datetime | None


class Waiting(msgspec.Struct, frozen=True, kw_only=True):
    """What waits and what fails, of one kind.

    `due` things wait for a worker, the oldest for `oldest` seconds (0 when none does); `failing` ones have failed since they
    were last owed, the oldest for `failing_for` seconds, by `codes`.
    """

    kind: str
    due: int
    oldest: float
    failing: int
    failing_for: float
    codes: tuple[str, ...]


async def beat(database: Database, worker: UUID, *, mended: int = 0) -> None:
    """Say that `worker` works; `mended` counts what it has put right since the last beat."""
    async with database.writing() as session:
        await session.execute(_BEAT, {"worker": worker, "mended": mended})


async def rest(database: Database, worker: UUID) -> None:
    """Say that `worker` has stopped in order."""
    async with database.writing() as session:
        await session.execute(_REST, {"worker": worker})


async def heartbeat(session: ReadSession | AsyncConnection) -> Heartbeat:
    """Return the workers' signs of life, by the database's clock."""
    row = (await session.execute(_SIGNS, {"silent": SILENT_AFTER})).one()
    return Heartbeat(**row._mapping)  # noqa: SLF001 - SQLAlchemy's public way to a row's names


async def waiting(session: ReadSession | AsyncConnection) -> list[Waiting]:
    """Return what waits or fails, a line for each kind that has any."""
    return [
        Waiting(**{**row._mapping, "codes": tuple(row.codes)})  # noqa: SLF001 - as above
        for row in await session.execute(_WAITING)
    ]
