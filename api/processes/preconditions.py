"""What must hold before a process begins: the database is there and of this shape, the login is bound, the key is its own.

Rule kept: what would serve people wrongly does not start, and says why in a sentence. A database that does not answer yet is waited
for, because after a restart of the machine it may come later.
"""

import asyncio
import time

from sqlalchemy import text

from migrations.shape import require_current
from tenants.db.key_check import MEND_KEY, WRONG_KEY, holds_its_key
from tenants.db.outage import is_outage, sqlstate
from tenants.db.session import Database
from tenants.ground.settings import Settings, is_loopback

WAIT_SECONDS = 30
WRONGLY_NAMED = ("28", "3D")
"""Classes of SQLSTATE that waiting does not mend: a login that is refused, a database that does not exist."""
_LOGIN = text("SELECT rolname, rolsuper OR rolbypassrls FROM pg_roles WHERE rolname = current_user")


class RefusedToStartError(Exception):
    """The process must not begin as it is set up. The message says why and what to do."""


def require_no_demo_outside(settings: Settings, host: str) -> None:
    """Raise `RefusedToStartError` for demo mode, whose links sign anybody in, where people from outside could come."""
    address = settings.public_host
    if settings.demo and not (is_loopback(host) and is_loopback(address)):
        raise RefusedToStartError(
            f"Demo mode lets anybody with a link in as made-up people, so it runs on this machine only, and not on {host} for "
            f"{address}. Leave --host and HASHMARK_PUBLIC_URL at this machine, or unset HASHMARK_DEMO."
        )


async def require_ready(database: Database, *, wait_seconds: float = WAIT_SECONDS) -> None:
    """Raise `RefusedToStartError`, or `OtherShapeError`, unless a process may begin on `database`; wait for one that is away."""
    deadline = time.monotonic() + wait_seconds
    while True:
        try:
            return await _require(database)
        except Exception as error:
            if not is_outage(error) or sqlstate(error)[:2] in WRONGLY_NAMED or time.monotonic() > deadline:
                raise
        await asyncio.sleep(0.5)


async def _require(database: Database) -> None:
    async with database.engine.connect() as connection:
        login, unbound = (await connection.execute(_LOGIN)).one()
        if unbound:
            raise RefusedToStartError(
                f"The database login {login} is not bound by row-level security, so one organization could see another. Name the "
                "login hashmark_app in HASHMARK_DATABASE_URL and hashmark_worker in HASHMARK_WORKER_DATABASE_URL."
            )
        await require_current(connection)
    if not await holds_its_key(database):
        raise RefusedToStartError(f"{WRONG_KEY} {MEND_KEY}")
