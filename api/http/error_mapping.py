"""Turning whatever was raised into the problem the caller should see, and logging what is ours to mend.

Rule kept: a crash answers without internals and is logged with its request id; bad input and a busy database are never
crashes.
"""

import traceback

import structlog
from litestar.exceptions import HTTPException
from sqlalchemy.exc import DBAPIError

from tenants.db.outage import is_outage, sqlstate
from tenants.ground.errors import Problem, not_found

log = structlog.get_logger("api")

BUSY = frozenset({"40001", "40P01", "55P03"})
"""Serialization failure, deadlock, lock timeout: the same request may succeed in a moment."""

OVERRAN = "57014"
"""A statement that was cancelled because it took too long."""


def problem_of(error: BaseException) -> Problem:
    """Return the problem for `error`; logs it when it is a fault of the service."""
    if isinstance(error, Problem):
        return error
    if isinstance(error, HTTPException):
        return _of_framework(error)
    state = sqlstate(error)
    if state in BUSY:
        log.info("busy", sqlstate=state)
        return in_progress()
    if state == OVERRAN or is_outage(error):
        log.warning("unavailable", sqlstate=state, cause=type(error).__name__)
        return unavailable()
    if isinstance(error, DBAPIError):
        return _of_database(error, state)
    return crash(error)


def unavailable() -> Problem:
    """Return the refusal for a service that cannot do its work just now."""
    return Problem(
        "unavailable",
        "The service is too busy, or its database cannot be reached. Nothing was changed.",
        fix="Wait a moment and try again.",
        retry_after=5,
    )


def crash(error: BaseException, **facts: object) -> Problem:
    """Log where `error` happened and return the problem that says nothing about it.

    Messages are left out of the log: a database's messages quote rows, and rows hold people's names and words.
    """
    frames = [f"{f.filename}:{f.lineno} {f.name}" for f in traceback.extract_tb(error.__traceback__)[-12:]]
    log.error("crash", kind=type(error).__name__, cause=type(error.__cause__).__name__, frames=frames, **facts)
    return Problem(
        "internal-error",
        "This is a mistake of ours, not of yours. Nothing was changed, and it has been noted.",
        fix="Try again. If it keeps happening, tell your administrator the id in `instance`.",
    )


def in_progress() -> Problem:
    """Return the refusal for what somebody else is changing at this moment."""
    return Problem(
        "request-in-progress",
        "Another request is changing the same thing at this moment. Yours changed nothing.",
        fix="Wait a few seconds and send it again.",
        retry_after=2,
    )


def method_not_allowed(allowed: list[str]) -> Problem:
    """Return the refusal for a method an address does not have."""
    return Problem(
        "method-not-allowed",
        "The address exists, but not for this kind of request.",
        fix=f"Use {' or '.join(allowed)}.",
        allow=allowed,
    )


def _of_framework(error: HTTPException) -> Problem:
    if error.status_code == 404:
        return not_found()
    if error.status_code == 405:
        allowed = str((error.headers or {}).get("allow", "")).split(", ")
        return method_not_allowed(sorted(filter(None, allowed)))
    if error.status_code >= 500:
        return crash(error)
    return Problem(
        "malformed-request", "The request could not be read.", fix="Check how it is put together, and send it again."
    )


def _of_database(error: DBAPIError, state: str) -> Problem:
    if state == "23505":
        log.info("already exists", sqlstate=state)
        return Problem(
            "already-exists",
            "Somebody made the same thing at the same moment. Yours changed nothing.",
            fix="Load the page again; use the one there is, or choose another name.",
        )
    constraint = getattr(error.orig.__cause__, "constraint_name", None) if error.orig else None
    return crash(error, sqlstate=state, constraint=constraint)
