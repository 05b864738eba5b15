"""A real Chromium for the browser stories: found, or installed where that can be done, or a sentence that says how.

Prints its path. Rule kept: a missing browser fails the tests and never skips them.
"""

import os
import shutil
import subprocess
import sys

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
ELSEWHERE = (
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
)


def find() -> str | None:
    """Return the path of a Chromium: the one named by HASHMARK_CHROMIUM, or the first found."""
    named = os.environ.get("HASHMARK_CHROMIUM")
    if named:
        return shutil.which(named)
    candidates = (shutil.which(name) for name in (*NAMES, *ELSEWHERE))
    return next((path for path in candidates if path), None)


def install() -> None:
    """Install Debian's Chromium, as root on a machine that has apt; does nothing elsewhere."""
    apt = shutil.which("apt-get")
    if apt is None or os.geteuid() != 0:
        return
    print("installing Chromium for the browser stories", file=sys.stderr, flush=True)
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for words in (["update", "-qq"], ["install", "-y", "-qq", "--no-install-recommends", "chromium"]):
        done = subprocess.run(
            [apt, *words], env=environment, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False
        )
        if done.returncode:
            print(done.stdout[-2000:] + done.stderr[-2000:], file=sys.stderr)


def main() -> int:
    """Print the path of a Chromium and return 0, or say what is missing and return 1."""
    path = find()
    if path is None:
        install()
        path = find()
    if path is None:
        print(
            "The browser stories need Chromium and there is none here. Install it (Debian: apt install chromium), or name one with "
            "HASHMARK_CHROMIUM=/path/to/chromium.",
            file=sys.stderr,
        )
        return 1
    print(path)
    return 0


if __name__ == "__main__":
    sys.exit(main())
