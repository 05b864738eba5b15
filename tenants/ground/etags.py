"""A version as HTTP names it, in `ETag`, in `If-Match` and in the `etag` of whatever can be changed. Computes only."""


def etag_of(version: int) -> str:
    """Return the entity tag of a version: its number in quotes."""
    return f'"{version}"'
