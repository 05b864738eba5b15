"""Which sentence a person reads when a command fails for a reason they can put right.

Rule kept: no secret is repeated. A database's address is named by host and database only.
"""

import sys
from collections.abc import Iterator
from typing import Any


def sentence_for(error: Exception) -> str | None:
    """Return what to tell the person, or None when the error is a mistake of ours and its traceback should be seen."""
    for module, name, words in _KNOWN:
        loaded = sys.modules.get(module)
        kind = getattr(loaded, name, None)
        if kind is not None and any(isinstance(each, kind) for each in _chain(error)):
            return words(next(each for each in _chain(error) if isinstance(each, kind)))
    outage = sys.modules.get("tenants.db.outage")
    if outage is not None and outage.is_outage(error):
        return _away(error)
    return None


def _chain(error: BaseException | None) -> Iterator[BaseException]:
    seen: set[int] = set()
    while error is not None and id(error) not in seen:
        seen.add(id(error))
        yield error
        error = getattr(error, "orig", None) or error.__cause__ or error.__context__


def _itself(error: BaseException) -> str:
    return str(error)


def _problem(error: Any) -> str:
    return f"{error.detail} {error.fix}".strip()


def _settings(error: Any) -> str:
    problems = error.errors()
    lines = [
        f"HASHMARK_{'_'.join(map(str, p['loc'])).upper()}: {p['msg'].removeprefix('Value error, ')}" for p in problems
    ]
    return "The settings in the environment cannot be used. " + "; ".join(lines) + "."


def _refused(error: BaseException) -> str:
    return (
        f"The database does not let this login in: {_first_line(error)}. Look at HASHMARK_DATABASE_URL and "
        "HASHMARK_OWNER_DATABASE_URL, and run hashmark migrate once as the owner."
    )


def _missing(error: BaseException) -> str:
    return f"The database lacks something this version needs: {_first_line(error)}. Bring it up to date with: hashmark migrate"


def _unreachable(error: BaseException) -> str:
    return f"The database does not answer ({_first_line(error)}). Is it running, and does HASHMARK_DATABASE_URL name the right host?"


def _away(error: BaseException) -> str:
    return f"The database cannot be reached or cannot write just now ({_first_line(error)}). Nothing was changed; try again later."


def _full(error: BaseException) -> str:
    return f"The disk is full ({_first_line(error)}). Free some space and try again."


def _first_line(error: BaseException) -> str:
    return (str(error).strip().splitlines() or [type(error).__name__])[0].rstrip(".")


_KNOWN = (
    ("api.embedded.account", "EmbeddedError", _itself),
    ("tenants.db.session", "UnnamedDatabaseError", _itself),
    ("tenants.ground.settings", "MissingKeyError", _itself),
    ("api.processes.preconditions", "RefusedToStartError", _itself),
    ("migrations.shape", "OtherShapeError", _itself),
    ("tenants.ground.errors", "Problem", _problem),
    ("pydantic", "ValidationError", _settings),
    ("asyncpg", "InvalidAuthorizationSpecificationError", _refused),
    ("asyncpg", "InvalidCatalogNameError", _refused),
    ("asyncpg", "InsufficientPrivilegeError", _refused),
    ("asyncpg", "DiskFullError", _full),
    ("asyncpg", "UndefinedTableError", _missing),
    ("asyncpg", "InvalidSchemaNameError", _missing),
    ("asyncpg", "UndefinedFunctionError", _missing),
    ("asyncpg", "CannotConnectNowError", _unreachable),
    ("asyncpg", "TooManyConnectionsError", _unreachable),
    ("builtins", "ConnectionError", _unreachable),
    ("socket", "gaierror", _unreachable),
    ("builtins", "TimeoutError", _unreachable),
)
