"""The system account that runs the embedded PostgreSQL, which refuses to run as root.

Rule kept: as an ordinary user nothing is changed. As root, the server runs as the account that owns the data folder already,
else as one made for it; the folders above the data and above the programs get permission to be passed through and no more.
"""

import fcntl
import os
import pwd
import shutil
import stat
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

NAME = "hashmark"


class EmbeddedError(Exception):
    """The embedded server cannot be used. The message is a sentence for the person at the terminal."""


@dataclass(frozen=True)
class Account:
    """Whom the server runs as. `switch` is true when that is somebody else than this process, which is then root."""

    uid: int
    gid: int
    name: str
    switch: bool

    def as_popen(self) -> dict[str, object]:
        """Return the `subprocess` arguments that start a program as this account."""
        return {"user": self.uid, "group": self.gid, "extra_groups": []} if self.switch else {}

    def give(self, path: Path) -> None:
        """Make `path` this account's own."""
        if self.switch:
            os.chown(path, self.uid, self.gid)


def account_for(cluster: Path) -> Account:
    """Return whom the server of `cluster` (which may not exist yet) runs as. Raises `EmbeddedError`."""
    me = os.geteuid()
    owner = cluster.stat().st_uid if cluster.exists() else None
    if me != 0:
        if owner not in (None, me):
            raise EmbeddedError(
                f"The database folder {cluster} belongs to {_name(owner)}, and you are {_name(me)}. "
                "Run this as its owner, or choose another folder with HASHMARK_DATA_DIR."
            )
        return Account(me, os.getegid(), _name(me), switch=False)
    if owner == 0:
        raise EmbeddedError(
            f"The database folder {cluster} belongs to root, and PostgreSQL refuses to run as root. "
            f"Give it to the account that should run it, for example: chown -R {NAME} {cluster}"
        )
    entry = pwd.getpwuid(owner) if owner else _made()
    return Account(entry.pw_uid, entry.pw_gid, entry.pw_name, switch=True)


def let_through(path: Path, account: Account) -> Iterator[Path]:
    """Let `account` pass through every folder above `path`, as root; yield each that had to be changed."""
    if not account.switch:
        return
    for folder in reversed(path.parents):
        if _passable(folder.stat(), account):
            continue
        try:
            folder.chmod(stat.S_IMODE(folder.stat().st_mode) | stat.S_IXOTH)
        except OSError as error:
            raise EmbeddedError(
                f"PostgreSQL refuses to run as root, and {account.name} may not pass through {folder} "
                f"({error.strerror}). Choose a folder it can reach with HASHMARK_DATA_DIR, or run as an ordinary user."
            ) from error
        yield folder


def _passable(status: os.stat_result, account: Account) -> bool:
    if status.st_uid == account.uid:
        return bool(status.st_mode & stat.S_IXUSR)
    if status.st_gid == account.gid:
        return bool(status.st_mode & stat.S_IXGRP)
    return bool(status.st_mode & stat.S_IXOTH)


def _made() -> pwd.struct_passwd:
    """Return the account made for the server, making it first where it is missing; `nobody` where none can be made."""
    entry = _entry(NAME)
    if entry is None:
        with _alone():
            if _entry(NAME) is None:
                _useradd()
        entry = _entry(NAME) or _entry("nobody")
    if entry is None:
        raise EmbeddedError(
            f"PostgreSQL refuses to run as root, and no account {NAME} could be made for it. Make one, or run as an ordinary user."
        )
    return entry


def _entry(name: str) -> pwd.struct_passwd | None:
    try:
        return pwd.getpwnam(name)
    except KeyError:
        return None


@contextmanager
def _alone() -> Iterator[None]:
    """Wait until no other process of ours makes the account.

    `useradd` looks for the name before it waits for the list of accounts, so the second of two replaces the first one's
    account under another number, and what was started as the first can no longer say who it is.
    """
    folder = os.open("/etc", os.O_RDONLY | os.O_DIRECTORY)
    try:
        fcntl.flock(folder, fcntl.LOCK_EX)
        yield
    finally:
        os.close(folder)


def _useradd() -> None:
    program = shutil.which("useradd", path="/usr/sbin:/sbin:/usr/bin:/bin")
    if program is not None:
        words = ["--system", "--no-create-home", "--home-dir", "/nonexistent", "--shell", "/usr/sbin/nologin", NAME]
        subprocess.run([program, *words], check=False, capture_output=True)  # noqa: S603 - fixed words, as root, once


def _name(uid: int | None) -> str:
    try:
        return pwd.getpwuid(uid or 0).pw_name
    except KeyError:
        return f"user {uid}"
