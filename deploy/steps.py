"""The steps of the bootstrap, in order. Each looks whether it is needed, does its work, and remembers what it did it for.

Packages are installed by the machine's own pip settings, pinned and checked by hash, without resolving anything anew.
"""

import fcntl
import os
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from node import npm_command
from workshop import FRONTEND, PYTHON, ROOT, VENV, CannotGoOn, Stamp, digest, ending, run, say

LOCK = ROOT / "deploy" / "locks" / "dev.txt"
MADE = {"node_modules", "dist", "generated", "test-results", "coverage"}


def main() -> int:
    """Prepare the checkout; return 0, or 1 after a sentence that says what went wrong."""
    os.umask(0o022)
    try:
        with alone():
            environment()
            packages()
            project()
            page_packages()
            pages()
    except CannotGoOn as error:
        return ending(error)
    except KeyboardInterrupt:
        print("\nStopped. What is done stays done; run it again to go on.", file=sys.stderr)
        return 130
    say("ready")
    return 0


@contextmanager
def alone() -> Iterator[None]:
    """Let one bootstrap at a time work on this checkout; a second waits."""
    place = ROOT / ".cache"
    try:
        place.mkdir(exist_ok=True)
        file = (place / "bootstrap.lock").open("a")
    except OSError as error:
        raise CannotGoOn(f"{place} cannot be written ({error.strerror}). Is this checkout yours?") from error
    with file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            say("waiting for another bootstrap of this checkout")
            fcntl.flock(file, fcntl.LOCK_EX)
        yield


def environment() -> None:
    """Make `.venv`, or make it anew when its Python is gone or too old."""
    if PYTHON.exists():
        check = "import sys; sys.exit(sys.version_info < (3, 11))"
        try:
            run([PYTHON, "-Ic", check], failed="old")
        except (CannotGoOn, OSError):
            say("the environment's Python is gone or too old")
        else:
            return
    if VENV.exists() and not (VENV / "pyvenv.cfg").exists() and any(VENV.iterdir()):
        raise CannotGoOn(f"{VENV} is there and is no Python environment, so it was left alone. Move it away.")
    shutil.rmtree(VENV, ignore_errors=True)
    say(f"making an environment in .venv with Python {sys.version.split()[0]}")
    run(
        [sys.executable, "-m", "venv", VENV],
        failed="This Python cannot make an environment. On Debian and Ubuntu install python3-venv, or name another Python: "
        "PYTHON=python3.12 make demo",
    )


def packages() -> None:
    """Install the pinned packages, each checked by its hash."""
    stamp, name = Stamp(VENV / "stamps" / "packages"), digest([LOCK])
    if stamp.is_for(name):
        return
    count = sum(1 for line in LOCK.read_text("utf-8").splitlines() if "==" in line)
    say(f"installing up to {count} packages, each checked by its hash")
    run(
        [
            PYTHON,
            "-m",
            "pip",
            "install",
            "--no-input",
            "--require-hashes",
            "--no-deps",
            "--progress-bar=off",
            "-r",
            LOCK,
        ],
        failed="The packages could not be installed. pip's last words:",
        env={**os.environ, "PIP_DISABLE_PIP_VERSION_CHECK": "1"},
        still=lambda said: fetched(said, count),
    )
    stamp.set(name)


def fetched(said: str, count: int) -> str:
    """Return how far pip is, from what it has printed."""
    if "Installing collected packages" in said:
        return "all fetched, putting them in place"
    return f"{said.count('Collecting ')} of {count} fetched"


def project() -> None:
    """Install this checkout itself so that `hashmark` runs from it; every change to the code counts at once."""
    stamp, name = Stamp(VENV / "stamps" / "project"), digest([ROOT / "pyproject.toml"], str(ROOT))
    if stamp.is_for(name) and (VENV / "bin" / "hashmark").exists():
        return
    say("installing hashmark itself")
    run(
        [PYTHON, "-m", "pip", "install", "--no-input", "--no-deps", "--no-build-isolation", "--no-index", "-e", ROOT],
        failed="Hashmark itself could not be installed. pip's last words:",
        env={**os.environ, "PIP_DISABLE_PIP_VERSION_CHECK": "1"},
    )
    stamp.set(name)


def page_packages() -> None:
    """Install what the pages are built from, exactly as locked."""
    locked = [FRONTEND / "package.json", FRONTEND / "package-lock.json"]
    stamp, name = Stamp(FRONTEND / "node_modules" / ".stamp"), digest(locked)
    if stamp.is_for(name):
        return
    say("installing what the pages are built from")
    npm, environment = npm_command()
    run(
        [*npm, "ci", "--no-audit", "--no-fund", "--loglevel=error"],
        failed="The pages' packages could not be installed. npm's last words:",
        cwd=FRONTEND,
        env=environment,
    )
    stamp.set(name)


def pages() -> None:
    """Build the pages."""
    stamp, name = Stamp(FRONTEND / "node_modules" / ".stamp-pages"), digest(page_sources())
    if stamp.is_for(name) and (FRONTEND / "dist" / "index.html").exists():
        return
    say("building the pages")
    npm, environment = npm_command()
    run([*npm, "run", "build"], failed="The pages could not be built. The last words:", cwd=FRONTEND, env=environment)
    stamp.set(name)


def page_sources() -> list[Path]:
    """Return every file the built pages depend on."""
    tops = [path for path in FRONTEND.iterdir() if path.name not in MADE]
    return [path for top in tops for path in ([top] if top.is_file() else top.rglob("*")) if path.is_file()]
