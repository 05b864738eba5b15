"""The processes a demo starts: each in a session of its own, its words in a log file, ended in order.

Rule kept: no process outlives the demo. A Ctrl-C at the terminal reaches the demo alone, which then stops the others one by one;
should the demo itself be killed, Linux tells the others to stop.
"""

import ctypes
import os
import signal
import subprocess
import sys
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path

GRACE_SECONDS = 15
PR_SET_PDEATHSIG = 1
"""From Linux's <sys/prctl.h>: the signal a process gets when its parent dies."""


class Child:
    """One `hashmark` command running as a process of its own."""

    def __init__(self, name: str, words: Sequence[str], environment: Mapping[str, str], folder: Path) -> None:
        self.name = name
        self.log = folder / f"{name}.log"
        with self.log.open("wb") as log:
            self._process = subprocess.Popen(  # noqa: S603 - our own command
                [sys.executable, "-m", "api.commands.cli", *words],
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                env={**environment, "PYTHONPATH": _import_path(environment)},
                start_new_session=True,
                preexec_fn=_end_with(os.getpid()) if sys.platform == "linux" else None,  # noqa: PLW1509 - one thread here
            )

    @property
    def gone(self) -> bool:
        return self._process.poll() is not None

    def stop(self, *, at_once: bool = False) -> None:
        """Ask the process to end and wait; then end whatever it has left behind. `at_once` does not ask."""
        if not at_once and not self.gone:
            self._process.terminate()
            with suppress(subprocess.TimeoutExpired):
                self._process.wait(GRACE_SECONDS)
        with suppress(ProcessLookupError):
            os.killpg(self._process.pid, signal.SIGKILL)
        self._process.wait()

    def last_words(self, lines: int = 15) -> str:
        """Return the end of the log, indented."""
        said = self.log.read_text("utf-8", "replace").strip().splitlines()[-lines:]
        return "\n".join(f"    {line}" for line in said)


def _import_path(environment: Mapping[str, str]) -> str:
    """Return where Python finds this same code, wherever the demo was started."""
    here = str(Path(__file__).resolve().parents[2])
    return os.pathsep.join(filter(None, (here, environment.get("PYTHONPATH", ""))))


def _end_with(parent: int) -> "Ending":
    library = ctypes.CDLL(None, use_errno=True)
    return Ending(library, parent)


class Ending:
    """Called in the child before it becomes another program: asks Linux for SIGTERM when the demo dies."""

    def __init__(self, library: ctypes.CDLL, parent: int) -> None:
        self._library = library
        self._parent = parent

    def __call__(self) -> None:
        self._library.prctl(PR_SET_PDEATHSIG, signal.SIGTERM)
        if os.getppid() != self._parent:
            os._exit(1)
