"""Runs programs inside the unpacked Debian as an ordinary account: a read-only root, a /tmp in memory, one folder to write to or none."""

import os
import signal
import subprocess
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

import psutil

ACCOUNT = "10001"
DATA = "/var/lib/hashmark"
SECRETS = "/run/secrets"
NEEDED_TO_STEP_DOWN = ("CAP_SETUID", "CAP_SETGID", "CAP_SETPCAP")


class Sandbox:
    """One installation. `volume` is the folder it may write to, if any; `secrets` a folder of files it may read, if any."""

    def __init__(
        self, root: Path, volume: Path | None, environment: Mapping[str, str], secrets: Path | None = None
    ) -> None:
        self._volume = volume
        self._root, self._environment, self._secrets = root, environment, secrets
        self.started: list[subprocess.Popen[bytes]] = []

    @property
    def volume(self) -> Path:
        """The folder it may write to. Raises `AssertionError` where there is none."""
        assert self._volume is not None
        return self._volume

    def make_volume(self) -> None:
        """Make an empty folder that belongs to the account."""
        self.volume.mkdir(mode=0o700)
        os.chown(self.volume, int(ACCOUNT), int(ACCOUNT))

    def run(self, *words: str, given: str = "", expect: int = 0) -> str:
        """Run a program to its end and return all it printed. Raises `AssertionError` when its exit code is not `expect`."""
        done = subprocess.run(self._command(words), input=given, capture_output=True, text=True, check=False)
        said = done.stdout + done.stderr
        assert done.returncode == expect, f"{' '.join(words)[:300]} ended with {done.returncode}:\n{said[-3_000:]}"
        return said

    def tried(self, *words: str) -> str:
        """Run a program to its end, well or not, and return what it printed."""
        return subprocess.run(self._command(words), capture_output=True, text=True, check=False).stdout

    def start(self, *words: str, log: Path) -> "subprocess.Popen[bytes]":
        """Start a program that goes on running; its words go to `log`."""
        with log.open("ab") as file:
            process = subprocess.Popen(self._command(words), stdin=subprocess.DEVNULL, stdout=file, stderr=file)
        self.started.append(process)
        return process

    def stop(self) -> None:
        """Tell what was started to stop, the newest first, and wait; each has to end by itself, with exit code 0."""
        for process in reversed(self.started):
            _signal(process, signal.SIGTERM)
            ended = process.wait(60)
            assert ended == 0, f"{process.args!r} ended with {ended}"
        self.started.clear()

    def kill(self) -> None:
        """End what is left."""
        for process in reversed(self.started):
            _signal(process, signal.SIGTERM)
            with suppress(subprocess.TimeoutExpired):
                process.wait(20)
            _signal(process, signal.SIGKILL)
            process.wait()
        self.started.clear()

    def _command(self, words: tuple[str, ...]) -> list[str]:
        settings = {"PATH": "/opt/hashmark/bin:/usr/bin:/bin", "HASHMARK_DATA_DIR": DATA, **self._environment}
        command = ["bwrap", "--ro-bind", str(self._root), "/", "--dev", "/dev", "--proc", "/proc"]
        command += ["--perms", "1777", "--tmpfs", "/tmp"]
        if self._volume is not None:
            command += ["--bind", str(self._volume), DATA]
        command += ["--unshare-ipc", "--unshare-uts", "--die-with-parent", "--chdir", "/"]
        if self._secrets is not None:
            command += ["--tmpfs", "/run", "--ro-bind", str(self._secrets), SECRETS]
        command += ["--cap-drop", "ALL", *(word for name in NEEDED_TO_STEP_DOWN for word in ("--cap-add", name))]
        command += ["--clearenv", *(word for name, value in settings.items() for word in ("--setenv", name, value))]
        command += ["--", "setpriv", "--reuid", ACCOUNT, "--regid", ACCOUNT, "--clear-groups", "--inh-caps=-all"]
        return [*command, "--bounding-set=-all", "--no-new-privs", "--", *words]


def _signal(process: "subprocess.Popen[bytes]", number: int) -> None:
    """Send a signal to the program inside: bubblewrap itself only waits for it and hands its exit code on."""
    with suppress(psutil.NoSuchProcess):
        for inside in psutil.Process(process.pid).children():
            inside.send_signal(number)
