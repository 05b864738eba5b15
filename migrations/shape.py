"""Whether a database has the tables this code needs, and what to say when it has not.

Rules kept: an empty database, an older and a newer one are told apart in a sentence, by every command and by /health/ready. The
migrations are read as text, because loading them and what applies them would cost each server process some MB for good.
"""

import re
from functools import cache
from pathlib import Path

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncConnection

FOLDERS = (Path(__file__).parent / "versions",)
"""Where the migrations are."""

_NAMED = re.compile(r'^revision = "(?P<revision>\w+)"\ndown_revision = (?:"(?P<before>\w+)"|None)$', re.MULTILINE)
_PRESENT = text("SELECT to_regclass('tenant.alembic_version')")
_VERSION = text("SELECT version_num FROM tenant.alembic_version")


class OtherShapeError(Exception):
    """The database does not have the tables this code needs. The message is a sentence that says what to do."""


def head() -> str:
    """Return the newest revision this code knows."""
    known = _revisions(FOLDERS)
    newest = known.keys() - known.values()
    if len(newest) != 1:
        raise RuntimeError("the migrations of this package have not one end")
    return newest.pop()


def knows(revision: str) -> bool:
    """Return whether this code has the migration `revision`: a database made by a newer one names others."""
    return revision in _revisions(FOLDERS)


@cache
def _revisions(folders: tuple[Path, ...]) -> dict[str, str | None]:
    """Return each revision with the one it follows."""
    texts = (path.read_text("utf-8") for folder in folders for path in sorted(folder.glob("[0-9]*.py")))
    found = filter(None, map(_NAMED.search, texts))
    return {named["revision"]: named["before"] for named in found}


async def revision_of(connection: AsyncConnection) -> str | None:
    """Return the last migration applied to the database, None when there was none."""
    if (await connection.execute(_PRESENT)).scalar_one() is None:
        return None
    revision: str | None = (await connection.execute(_VERSION)).scalar_one_or_none()
    return revision


def difference(revision: str | None) -> tuple[str, str] | None:
    """Return what is wrong with a database at `revision` and how to mend it; None when it is as this code needs it."""
    if revision == head():
        return None
    if revision is None:
        return "The database is empty.", "Bring it up to date: hashmark migrate"
    if not knows(revision):
        return (
            f"The database was made by a newer Hashmark: it is at version {revision}, and this one knows versions up to {head()}.",
            "Run the newer Hashmark, or restore a backup from before it was upgraded.",
        )
    return f"The tables are at version {revision}; this code needs {head()}.", "Run: hashmark migrate"


def require_known(revision: str | None) -> None:
    """Raise `OtherShapeError` for a database that this code cannot bring up to date, because a newer one made it."""
    if revision is not None and not knows(revision):
        raise OtherShapeError(" ".join(difference(revision) or ()))


async def require_current(connection: AsyncConnection) -> None:
    """Raise `OtherShapeError` unless the database has the tables this code needs."""
    wrong = difference(await revision_of(connection))
    if wrong is not None:
        raise OtherShapeError(" ".join(wrong))
