"""The demo's own marks in its data folder: who runs it, where it answers, and the links it gave out.

Rule kept: one demo a folder. The lock goes with the process that holds it, so a crash leaves nothing to clean up; the links are
for the person who started it, so nobody else can read the file.
"""

import fcntl
import json
import os
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from types import TracebackType
from typing import IO, Any, Self

import click


@dataclass(frozen=True)
class Link:
    """One way in: a made-up person's role, name and organization, and the address that signs them in."""

    role: str
    name: str
    organization: str
    url: str


class DemoFolder:
    """Holds the lock while entered. `ours` says whether this process got it; if not, the rest tells about the one that did."""

    def __init__(self, home: Path) -> None:
        self._notes = home / "demo.json"
        self._lock = home / "demo.lock"
        self._held: IO[str] | None = None
        self.ours = False
        self.pid = 0
        self.address = ""
        self.links: list[Link] = []

    def __enter__(self) -> Self:
        try:
            file = self._lock.open("a")
        except OSError as error:
            raise click.ClickException(
                f"{self._lock} cannot be written ({error.strerror}). Is this folder yours?"
            ) from error
        self._held = file
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            self._read()
        else:
            self.ours = True
            self._notes.unlink(missing_ok=True)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self.ours:
            self._notes.unlink(missing_ok=True)
        if self._held is not None:
            self._held.close()

    def note(self, address: str, links: list[Link]) -> None:
        """Write down where this demo answers, for a second one to tell."""
        self.address, self.links = address, links
        notes = {"pid": os.getpid(), "address": address, "links": [asdict(link) for link in links]}
        descriptor = os.open(self._notes, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(descriptor, "w", encoding="utf-8") as file:
            json.dump(notes, file)

    def _read(self) -> None:
        with suppress(OSError, ValueError, KeyError, TypeError):
            notes: dict[str, Any] = json.loads(self._notes.read_text("utf-8"))
            self.pid, self.address = int(notes["pid"]), str(notes["address"])
            self.links = [Link(**link) for link in notes["links"]]
