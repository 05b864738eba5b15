"""A backup in one file: a tar of the database, the key that its record needs, and a manifest that names both by their digests.

Rule kept: a backup appears whole or not at all, only its owner can read it, and nothing that is there is written over. One that
is not sealed is an ordinary tar, so that `tar` and `pg_restore` can read it without Hashmark.
"""

import hashlib
import io
import json
import os
import tarfile
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO, Any, NamedTuple, cast

from api.embedded.account import EmbeddedError
from api.embedded.sealing import Opened, Sealed, is_sealed

FORMAT = 1
MANIFEST, KEY, DUMP = "manifest.json", "secret.key", "database.dump"
MOST_KEY, MOST_MANIFEST = 4_096, 65_536
"""Bytes."""
COPY = 2**20


class Origin(NamedTuple):
    """Where a backup comes from. `revision` is the newest migration its tables know; `postgresql` such as 18.4."""

    made_at: str
    hashmark: str
    revision: str
    postgresql: str


class Backup(NamedTuple):
    """What a backup holds, checked against its digests. `dump` is what `pg_dump --format=custom` wrote, at its beginning."""

    origin: Origin
    key: bytes
    dump: IO[bytes]


def write(path: Path, origin: Origin, key: bytes, dump: IO[bytes], passphrase: str | None) -> None:
    """Put a backup at `path`, sealed when there is a passphrase. Raises `EmbeddedError` where it cannot be, or is taken."""
    files = {KEY: _facts(io.BytesIO(key)), DUMP: _facts(dump)}
    manifest = json.dumps({"format": FORMAT, **origin._asdict(), "files": files}, indent=2).encode() + b"\n"
    with _appearing_whole(path) as file:
        target: Any = file if passphrase is None else Sealed(file, passphrase)
        with tarfile.open(fileobj=target, mode="w|", format=tarfile.PAX_FORMAT) as tar:
            for name, content in ((MANIFEST, io.BytesIO(manifest)), (KEY, io.BytesIO(key)), (DUMP, dump)):
                _add(tar, name, content)
        if passphrase is not None:
            target.close()


@contextmanager
def opened(path: Path, passphrase: str | None, spool: Path) -> Iterator[Backup]:
    """Yield the backup in `path`; its dump is laid into a nameless file in the folder `spool`. Raises `EmbeddedError`."""
    with path.open("rb") as file, tempfile.TemporaryFile(dir=spool) as dump:
        source: Any = file if passphrase is None else Opened(file, passphrase)
        try:
            with tarfile.open(fileobj=source, mode="r|") as tar:
                manifest, key = _read(tar, dump)
        except (tarfile.TarError, ValueError, KeyError, TypeError) as error:
            raise EmbeddedError(f"{path} is no backup of Hashmark, or it is damaged ({error}).") from error
        yield Backup(Origin(**{name: str(manifest[name]) for name in Origin._fields}), key, dump)


def needs_passphrase(path: Path) -> bool:
    """Return whether the backup in `path` is sealed. Raises `EmbeddedError` when it cannot be read."""
    try:
        with path.open("rb") as file:
            return is_sealed(file)
    except OSError as error:
        raise EmbeddedError(f"{path} cannot be read ({error.strerror}).") from error


def _read(tar: tarfile.TarFile, dump: IO[bytes]) -> tuple[dict[str, Any], bytes]:
    """Return manifest and key of `tar`, and fill `dump`; raises `ValueError` for anything that is not as the manifest says."""
    manifest = json.loads(_small(tar, MANIFEST, MOST_MANIFEST))
    if manifest["format"] != FORMAT:
        raise ValueError(f"its format is {manifest['format']}, and this version reads {FORMAT}")
    key = _small(tar, KEY, MOST_KEY)
    source = _member(tar, DUMP)
    while part := source.read(COPY):
        dump.write(part)
    for name, content in ((KEY, cast("IO[bytes]", io.BytesIO(key))), (DUMP, dump)):
        if _facts(content) != manifest["files"][name]:
            raise ValueError(f"{name} is not what the manifest says")
    dump.seek(0)
    return manifest, key


def _small(tar: tarfile.TarFile, name: str, limit: int) -> bytes:
    content = _member(tar, name).read(limit + 1)
    if len(content) > limit:
        raise ValueError(f"{name} is too long")
    return content


def _member(tar: tarfile.TarFile, name: str) -> IO[bytes]:
    found = tar.next()
    content = tar.extractfile(found) if found is not None and found.isreg() and found.name == name else None
    if content is None:
        raise ValueError(f"{name} is missing")
    return content


def _add(tar: tarfile.TarFile, name: str, content: IO[bytes]) -> None:
    info = tarfile.TarInfo(name)
    info.size, info.mode = content.seek(0, os.SEEK_END), 0o600
    content.seek(0)
    tar.addfile(info, content)


def _facts(content: IO[bytes]) -> dict[str, Any]:
    """Return size in bytes and SHA-256 of `content`."""
    size = content.seek(0, os.SEEK_END)
    content.seek(0)
    return {"size": size, "sha256": hashlib.file_digest(content, "sha256").hexdigest()}  # type: ignore[arg-type]


@contextmanager
def _appearing_whole(path: Path) -> Iterator[IO[bytes]]:
    """Yield a file that gets the name `path` once it is written and on disk, unless somebody took that name meanwhile."""
    refuse_taken(path)
    try:
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=".hashmark-backup-")
    except OSError as error:
        raise EmbeddedError(f"Nothing can be written into {path.parent} ({error.strerror}).") from error
    try:
        with os.fdopen(handle, "wb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        os.link(name, path)
    except FileExistsError:
        refuse_taken(path)
        raise
    except OSError as error:
        raise EmbeddedError(f"The backup {path} cannot be written ({error.strerror}).") from error
    finally:
        with suppress(FileNotFoundError):
            Path(name).unlink()
    folder = os.open(path.parent, os.O_RDONLY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)


def refuse_taken(path: Path) -> None:
    """Raise `EmbeddedError` when something is at `path` already: a backup is never written over another."""
    if os.path.lexists(path):
        raise EmbeddedError(f"There is a file {path} already, and a backup never writes over one. Choose another name.")
