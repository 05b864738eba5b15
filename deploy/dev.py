"""The demo for people who change it: the server starts again on every change to the code, and the pages show theirs at once.

Runs `hashmark demo --reload` and Vite beside it; Vite passes /api on to the server. Either one ending ends both.
"""

import argparse
import os
import signal
import subprocess
import sys
import time

from node import npm_command
from workshop import FRONTEND, ROOT, VENV, CannotGoOn, ending

GRACE_SECONDS = 30


def main() -> int:
    """Run both until Ctrl-C; return 0, or 1 when one of them failed."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--port", default="8000", help="port of the server")
    asked.add_argument("--pages", default="5173", help="port of the pages, where the sign-in links lead")
    ports = asked.parse_args()
    try:
        npm, environment = npm_command()
    except CannotGoOn as error:
        return ending(error)
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, _interrupt)
    at_vite = {**os.environ, "HASHMARK_PUBLIC_URL": f"http://127.0.0.1:{ports.pages}"}
    server = start([str(VENV / "bin" / "hashmark"), "demo", "--reload", "--port", ports.port], at_vite, ROOT)
    vite = [*npm, "run", "dev", "--", "--port", ports.pages, "--strictPort"]
    pages = start(vite, {**environment, "HASHMARK_API": f"http://127.0.0.1:{ports.port}"}, FRONTEND)
    try:
        while server.poll() is None and pages.poll() is None:
            time.sleep(0.3)
    except KeyboardInterrupt:
        return 0
    else:
        return 1
    finally:
        for process in (pages, server):
            stop(process)


def start(command: list[str], environment: dict[str, str], folder: os.PathLike[str]) -> "subprocess.Popen[bytes]":
    """Start a program in a group of its own, so that Ctrl-C reaches this script alone."""
    return subprocess.Popen(command, env=environment, cwd=folder, start_new_session=True)


def stop(process: "subprocess.Popen[bytes]") -> None:
    """End a program and everything it started, in order first and then at once."""
    for number in (signal.SIGTERM, signal.SIGKILL):
        try:
            os.killpg(process.pid, number)
            process.wait(GRACE_SECONDS)
        except ProcessLookupError:
            return
        except subprocess.TimeoutExpired:
            continue


def _interrupt(_number: int, _frame: object) -> None:
    raise KeyboardInterrupt


if __name__ == "__main__":
    sys.exit(main())
