"""Documents that a digest names for ever, each with its kind and version in its bytes.

The bytes of a document are canonical JSON (RFC 8785) whose first member is `"$schema":"hashmark.KIND/VERSION"`. Rules that
keep an old digest what it was: a field that comes later has the default `msgspec.UNSET`, which writes nothing; a change
that UNSET cannot express is a new version, with a reader for the old one beside it. `tests/tenants/ground/test_digests.py`
pins the digest of one document of each kind. Computes only.
"""

from collections.abc import Callable, Mapping
from typing import Generic, TypeVar

from tenants.ground.canonical_json import canonical_json

T = TypeVar("T")


class UnknownVersion(ValueError):
    """The bytes are of another kind, or of a version that this program does not know."""


class DocumentFormat(Generic[T]):
    """One kind of document: its name, such as `brief`, and a reader for each version of it that was ever written.

    A reader takes canonical JSON without the `$schema` member and returns the document. The newest version is the one written.
    """

    def __init__(self, kind: str, readers: Mapping[int, Callable[[bytes], T]]) -> None:
        self.schema = f"hashmark.{kind}/{max(readers)}"
        self._start = _start(self.schema)
        self._readers = {_start(f"hashmark.{kind}/{version}"): reader for version, reader in readers.items()}

    def encode(self, document: T) -> bytes:
        """Return the bytes to store and to hash. Raises `ValueError` for what canonical JSON cannot hold."""
        return put_first(self._start, canonical_json(document))

    def decode(self, data: bytes) -> T:
        """Return the document in `data`. Raises `UnknownVersion`, or what the version's reader raises."""
        for start, reader in self._readers.items():
            if data.startswith(start):
                return reader(b"{" + data[len(start) :])
        raise UnknownVersion(f"expected {self.schema} or an earlier version of it, and found {data[:60]!r}")


def put_first(start: bytes, body: bytes) -> bytes:
    """Return the JSON object `body` with the members in `start`, such as `{"$seq":5,`, before its own.

    The result is canonical when `body` is and its names sort after those in `start`, as every name of letters does after `$`.
    """
    return start + body[1:]


def _start(schema: str) -> bytes:
    return b'{"$schema":' + canonical_json(schema) + b","
