"""Whether this process holds the key that the database was begun with.

Rule kept: with another key nothing sealed opens, and that must read as what it is, never as tampering. The database keeps 32 bytes
derived from the key, which tell it from any other and reveal nothing of it.
"""

import hmac

from sqlalchemy import text

from tenants.db.session import Database
from tenants.ground.errors import Problem

_KEPT = text("SELECT guard.key_check()")
_KEEP = text("SELECT guard.keep_key_check(:check)")

WRONG_KEY = (
    "HASHMARK_SECRET_KEY is not the key that this database was begun with. What is sealed cannot be opened with it, which says "
    "nothing about whether anything was changed."
)
MEND_KEY = "Set it to the key of this deployment; a backup holds a copy of it."


async def holds_its_key(database: Database) -> bool:
    """Return whether the process's key is the database's. The first that asks makes its key the database's."""
    async with database.reading() as session:
        kept = (await session.execute(_KEPT)).scalar_one()
    if kept is None:
        async with database.writing() as session:
            kept = (await session.execute(_KEEP, {"check": database.keyring.check})).scalar_one()
    return hmac.compare_digest(kept, database.keyring.check)


async def require_its_key(database: Database) -> None:
    """Raise `wrong-key` unless the process's key is the database's."""
    if not await holds_its_key(database):
        raise Problem("wrong-key", WRONG_KEY, fix=MEND_KEY)
