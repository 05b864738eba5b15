"""Health: whether the process answers, and whether it can do its work. Outside /api/v1, for whoever runs the service."""

from functools import cache

import msgspec
from sqlalchemy import text
from sqlalchemy.exc import ProgrammingError

from api.http.error_mapping import unavailable
from api.http.operations import operation
from migrations.run import head
from tenants.db.session import Database
from tenants.ground.errors import Problem

_REVISION = text("SELECT version_num FROM tenant.alembic_version")
_newest = cache(head)


class Health(msgspec.Struct, frozen=True, kw_only=True):
    """`status` is `live` or `ready`."""

    status: str


@operation("GET", "/health/live", "live", tag="health", public=True)
async def live() -> Health:
    """Answer that the process runs."""
    return Health(status="live")


@operation("GET", "/health/ready", "ready", tag="health", public=True, refuses=("unavailable",))
async def ready(database: Database) -> Health:
    """Answer that the database can be reached and has the shape this version needs."""
    if await _revision(database) != _newest():
        raise _out_of_date()
    return Health(status="ready")


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
