"""Every check that needs no running server, all of them even when one finds something; a line each, and what was found.

Standard library only. Two run at a time.
"""

import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from workshop import PYTHON, ROOT, VENV

HERE = Path(__file__).resolve().parent


@dataclass(frozen=True)
class Check:
    """A tool to run, and what it looks after."""

    name: str
    command: tuple[str | Path, ...]


@dataclass(frozen=True)
class Outcome:
    """What a tool said. `seconds` is how long it took."""

    check: Check
    clean: bool
    said: str
    seconds: float


CHECKS = (
    Check("types of the Python code (mypy)", (VENV / "bin" / "mypy",)),
    Check("rules of the Python code (ruff)", (VENV / "bin" / "ruff", "check", ".")),
    Check("form of the Python code (ruff format)", (VENV / "bin" / "ruff", "format", "--check", ".")),
    Check("who imports whom (import-linter)", (VENV / "bin" / "lint-imports", "--no-cache")),
    Check("types, rules and form of the pages (tsc, biome)", (PYTHON, HERE / "node.py", "run", "--silent", "check")),
    Check("the API's document and the pages' types (drift)", (PYTHON, HERE / "drift.py")),
)


def carry_out(check: Check) -> Outcome:
    """Run one check to its end."""
    begun = time.monotonic()
    done = subprocess.run(
        [str(word) for word in check.command],
        cwd=ROOT,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
        check=False,
    )
    return Outcome(check, done.returncode == 0, done.stdout, time.monotonic() - begun)


def main() -> int:
    """Run every check and return 1 when any found something."""
    with ThreadPoolExecutor(2) as pool:
        outcomes = []
        for outcome in pool.map(carry_out, CHECKS):
            outcomes.append(outcome)
            print(f"{'ok   ' if outcome.clean else 'FOUND'} {outcome.seconds:5.1f} s  {outcome.check.name}", flush=True)
            if not outcome.clean:
                print(outcome.said, flush=True)
    return 0 if all(outcome.clean for outcome in outcomes) else 1


if __name__ == "__main__":
    sys.exit(main())
