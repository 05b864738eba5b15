"""The embedded database as one stream and back, by PostgreSQL's own `pg_dump` and `pg_restore`.

A dump is the database at one moment, taken while people go on working. It knows no roles: those are made before it is read back.
"""

from typing import IO

from api.embedded import programs
from api.embedded.account import EmbeddedError
from api.embedded.messages import last_complaint
from api.embedded.server import DATABASE, OWNER, Embedded

_AS_OWNER = ["--port=5432", f"--username={OWNER}", "--no-password"]


def dump(server: Embedded, target: IO[bytes]) -> None:
    """Write the database of a running `server` into `target`. Raises `EmbeddedError`.

    The keys that seal for whom a statement speaks stay behind: what was sealed before opens nothing in a database put back, which
    makes a key of its own when it is brought up to date.
    """
    words = [f"--dbname={DATABASE}", "--format=custom", "--serializable-deferrable", "--exclude-table-data=guard.key"]
    _run(server, "pg_dump", words, stdout=target)


def load(server: Embedded, source: IO[bytes]) -> None:
    """Read a dump back into the empty database of a running `server`, whole or not at all. Raises `EmbeddedError`."""
    words = [f"--dbname={DATABASE}", "--single-transaction", "--exit-on-error"]
    _run(server, "pg_restore", words, stdin=source)


def _run(
    server: Embedded, program: str, words: list[str], *, stdin: IO[bytes] | None = None, stdout: IO[bytes] | None = None
) -> None:
    found = server.running()
    if found is None:
        raise EmbeddedError(f"No database runs in {server.home}.")
    command = [str(programs.folder() / program), f"--host={found.sockets}", *_AS_OWNER, *words]
    done = programs.stream(command, stdin=stdin, stdout=stdout)
    if done.returncode:
        said = last_complaint(done.stderr.decode("utf-8", "replace"))
        raise EmbeddedError(f'{program} gave up on the database in {server.home}. It says: "{said}".')
