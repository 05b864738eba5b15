"""The folder in which the web processes of one `hashmark serve` count together, one file a process and kind of number.

Rule kept: the folder is named in the environment before `prometheus_client` is imported, because the library looks only then.
"""

import os
import re
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psutil

VARIABLE = "PROMETHEUS_MULTIPROC_DIR"
_LIVE = re.compile(r"gauge_live\w+_(\d+)\.db")


@contextmanager
def shared_folder() -> Iterator[None]:
    """Let the processes started inside the block count together; what they counted goes when it ends."""
    with tempfile.TemporaryDirectory(prefix="hashmark-metrics-") as folder:
        os.environ[VARIABLE] = folder
        try:
            yield
        finally:
            del os.environ[VARIABLE]


def folder() -> Path | None:
    """Return the folder this process shares with others, if any."""
    named = os.environ.get(VARIABLE)
    return Path(named) if named else None


def forget_the_dead(folder: Path) -> None:
    """Remove what ended processes said about their present; what they counted stays in the sums."""
    for path in folder.glob("gauge_live*.db"):
        named = _LIVE.fullmatch(path.name)
        if named and not _runs(int(named[1])):
            path.unlink(missing_ok=True)


def _runs(pid: int) -> bool:
    try:
        return bool(psutil.Process(pid).status() != psutil.STATUS_ZOMBIE)
    except psutil.NoSuchProcess:
        return False
