"""A version as HTTP names it, in `ETag`, in `If-Match` and in the `etag` of whatever can be changed. Computes only."""

from tenants.ground.errors import stale


def etag_of(version: int) -> str:
    """Return the entity tag of a version: its number in quotes."""
    return f'"{version}"'


def require_version(current: int, expected: int) -> None:
    """Raise `stale`, with the current entity tag, unless `expected` is the version there is."""
    if current != expected:
        raise stale(etag_of(current))
