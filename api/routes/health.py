"""Health: whether the process answers, and whether it can do its work. Outside /api/v1, for whoever runs the service."""

from datetime import datetime
from typing import Literal

import msgspec

from api.http.error_mapping import unavailable
from api.http.operations import operation
from migrations.shape import difference, revision_of
from tenants.db.key_check import require_its_key
from tenants.db.session import Database
from tenants.due.heartbeat import heartbeat


class Health(msgspec.Struct, frozen=True, kw_only=True):
    """`status` is `live`."""

    status: str


class Readiness(msgspec.Struct, frozen=True, kw_only=True):
    """`status` is `ready`: people can be answered, with or without a worker.

    `worker` is `working`, `silent` since `worker_seen_at`, or `absent` when none has ever run. While none works no deadline is
    kept, which nobody notices who only asks whether the server answers.
    """

    status: str
    worker: Literal["working", "silent", "absent"]
    worker_seen_at: datetime | None


@operation("GET", "/health/live", "live", tag="health", public=True)
async def live() -> Health:
    """Answer that the process runs."""
    return Health(status="live")


@operation("GET", "/health/ready", "ready", tag="health", public=True, refuses=("unavailable", "wrong-key"))
async def ready(database: Database) -> Readiness:
    """Answer that the database can be reached, has the shape this version needs and is opened by our key; say whether a worker works."""
    await _require_shape(database)
    await require_its_key(database)
    async with database.reading() as session:
        signs = await heartbeat(session)
    worker: Literal["working", "silent", "absent"] = "silent" if signs.seen_at else "absent"
    return Readiness(status="ready", worker="working" if signs.working else worker, worker_seen_at=signs.seen_at)


async def _require_shape(database: Database) -> None:
    async with database.reading() as session:
        wrong = difference(await revision_of(await session.connection()))
    if wrong is not None:
        problem = unavailable()
        problem.detail, problem.fix = wrong
        raise problem


OPERATIONS = (live, ready)
