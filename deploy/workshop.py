"""What the scripts in this folder share: where things are, saying how far one is, and running a tool to its end.

Standard library only.
"""

import hashlib
import os
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import IO

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
PYTHON = VENV / "bin" / "python"
FRONTEND = ROOT / "frontend"
STILL_SECONDS = 15
"""How often a long step says that it goes on."""

_COLOURS = re.compile(r"\x1b\[[0-9;]*m")
_begun = time.monotonic()


class CannotGoOn(Exception):
    """A step failed. The message is a sentence for the person at the terminal."""


def say(words: str) -> None:
    """Print one line with the seconds since the start."""
    print(f"  {time.monotonic() - _begun:5.1f} s  {words}", flush=True)


def run(
    command: Sequence[str | Path],
    *,
    failed: str,
    cwd: Path = ROOT,
    env: Mapping[str, str] | None = None,
    still: Callable[[str], str] = lambda _: "still at it",
) -> str:
    """Run a tool quietly and return what it printed. Raises `CannotGoOn` with `failed` and its last words.

    A tool that takes long is heard of every few seconds; `still` makes the words of what it has printed so far.
    """
    with tempfile.TemporaryFile() as printed:
        process = subprocess.Popen(
            [str(part) for part in command],
            cwd=cwd,
            env={**(os.environ if env is None else env), "NO_COLOR": "1"},
            stdin=subprocess.DEVNULL,
            stdout=printed,
            stderr=subprocess.STDOUT,
        )
        while not _ended(process):
            say(f"... {still(_all_of(printed))}")
        output = _all_of(printed)
    if process.returncode:
        raise CannotGoOn(f"{failed}\n\n{tail(output)}")
    return output


def _ended(process: "subprocess.Popen[bytes]") -> bool:
    try:
        process.wait(STILL_SECONDS)
    except subprocess.TimeoutExpired:
        return False
    except KeyboardInterrupt:
        process.terminate()
        raise
    return True


def _all_of(printed: IO[bytes]) -> str:
    """Return what has been printed, without moving the place where the tool goes on printing."""
    return os.pread(printed.fileno(), os.fstat(printed.fileno()).st_size, 0).decode("utf-8", "replace")


def tail(output: str, lines: int = 25) -> str:
    """Return the last lines of a tool's output, without colours, indented."""
    plain = _COLOURS.sub("", output).strip()
    return "\n".join(f"    {line}" for line in plain.splitlines()[-lines:])


def digest(paths: Iterable[Path], *facts: str) -> str:
    """Return a name for the content of `paths` and for `facts`: the same content, the same name."""
    name = hashlib.sha256("\0".join(facts).encode())
    for path in sorted(paths):
        content = path.read_bytes()
        name.update(f"{path.relative_to(ROOT)}\0{len(content)}\0".encode())
        name.update(content)
    return name.hexdigest()


class Stamp:
    """Remembers what a step was last done for. It lies inside what the step makes, and goes when that is removed."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def is_for(self, name: str) -> bool:
        try:
            return self._path.read_text("utf-8") == name
        except OSError:
            return False

    def set(self, name: str) -> None:
        self._path.parent.mkdir(parents=True, exist_ok=True)
        self._path.write_text(name, "utf-8")


def ending(error: CannotGoOn) -> int:
    """Print why a script stops and return its exit code."""
    print(f"\n{error}", file=sys.stderr)
    return 1


def with_first_on_path(folder: Path) -> dict[str, str]:
    """Return the environment with `folder` before everything else on the PATH."""
    return {**os.environ, "PATH": f"{folder}{os.pathsep}{os.environ.get('PATH', os.defpath)}"}
