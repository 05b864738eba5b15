"""Which server, if any, runs in a data folder, as its `postmaster.pid` and the list of processes say together.

Rule kept: a process number is never believed alone. After a crash and a restart of the machine it may be anybody's.
"""

from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import psutil


@dataclass(frozen=True)
class Postmaster:
    """A running server: its process, the folder of its socket, and whether it answers already."""

    pid: int
    sockets: Path
    ready: bool


def find(cluster: Path) -> Postmaster | None:
    """Return the server of `cluster` if one runs that can be seen from here; one in another container cannot."""
    try:
        lines = (cluster / "postmaster.pid").read_text("utf-8").splitlines()
    except (FileNotFoundError, NotADirectoryError, PermissionError):
        return None
    if len(lines) < 5 or not lines[0].strip().isdigit():
        return None
    pid = int(lines[0])
    if not psutil.pid_exists(pid) or not _serves(pid, cluster):
        return None
    return Postmaster(pid, Path(lines[4].strip()), ready=len(lines) > 7 and lines[7].strip() == "ready")


def clear_away(cluster: Path) -> None:
    """Remove what a crash left behind that would stop the next start. Only for whoever knows that no server runs there."""
    path = cluster / "postmaster.pid"
    with suppress(FileNotFoundError):
        number = path.read_text("utf-8").partition("\n")[0].strip()
        if number.isdigit() and psutil.pid_exists(int(number)):
            path.unlink()


def _serves(pid: int, cluster: Path) -> bool:
    try:
        process = psutil.Process(pid)
        if "postgres" not in process.name():
            return False
        try:
            return Path(process.cwd()) == cluster
        except psutil.AccessDenied:
            return str(cluster) in process.cmdline()
    except psutil.NoSuchProcess:
        return False
