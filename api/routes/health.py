"""Health: whether the process answers, and whether it can do its work. Outside /api/v1, for whoever runs the service."""

from datetime import datetime
from functools import cache
from typing import Literal

import msgspec
from sqlalchemy import text
from sqlalchemy.exc import ProgrammingError

from api.http.error_mapping import unavailable
from api.http.operations import operation
from migrations.run import head
from tenants.db.session import Database
from tenants.due.heartbeat import heartbeat
from tenants.ground.errors import Problem

_REVISION = text("SELECT version_num FROM tenant.alembic_version")
_newest = cache(head)


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


@operation("GET", "/health/ready", "ready", tag="health", public=True, refuses=("unavailable",))
async def ready(database: Database) -> Readiness:
    """Answer that the database can be reached and has the shape this version needs, and say whether a worker keeps deadlines."""
    if await _revision(database) != _newest():
        raise _out_of_date()
    async with database.reading() as session:
        signs = await heartbeat(session)
    worker: Literal["working", "silent", "absent"] = "silent" if signs.seen_at else "absent"
    return Readiness(status="ready", worker="working" if signs.working else worker, worker_seen_at=signs.seen_at)


async def _revision(database: Database) -> str | None:
    try:
        async with database.reading() as session:
            return (await session.execute(_REVISION)).scalar_one_or_none()
    except ProgrammingError:
        return None


def _out_of_date() -> Problem:
    problem = unavailable()
    problem.detail = "The database does not have the shape this version needs."
    problem.fix = "Run `hashmark migrate`, then start again."
    return problem


OPERATIONS = (live, ready)
