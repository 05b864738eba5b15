"""A bare Debian in a folder, and Hashmark put into it by the scripts of the Containerfile.

The mirror, the release and how packages are fetched are those of this machine's own apt and pip; nothing of them is written down.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

from tests.architecture.sources import ROOT

TOOLS = {"mmdebstrap": "mmdebstrap", "bwrap": "bubblewrap"}
SCRIPTS = ROOT / "deploy" / "container"
LOCK = ROOT / "deploy" / "locks" / "runtime.txt"
BARE = ("ca-certificates", "python3")
BUILDER = (*BARE, "python3-pip", "python3-venv")
"""What the two stages of the Containerfile install; `tests/deploy` holds them together."""
PREFIX = Path("/opt/hashmark")


def need_tools() -> None:
    """Install what is missing on Debian as root; raise `SystemExit` with a sentence where that cannot be."""
    missing = [package for program, package in TOOLS.items() if shutil.which(program) is None]
    if os.geteuid() != 0 or shutil.which("apt-get") is None:
        raise SystemExit("make test-install unpacks a Debian and enters it: it needs Debian or Ubuntu, and root.")
    if missing:
        run("apt-get", "update", "-qq")
        run("apt-get", "install", "-y", "-qq", "--no-install-recommends", *missing)


def run(*words: str | Path, **rest: object) -> str:
    """Run a program to its end and return what it printed. Raises `SystemExit` with its last words when it fails."""
    done = subprocess.run([str(word) for word in words], capture_output=True, text=True, check=False, **rest)  # type: ignore[call-overload]
    if done.returncode:
        raise SystemExit(f"{' '.join(map(str, words))[:200]} failed:\n{(done.stdout + done.stderr)[-3_000:]}")
    said: str = done.stdout
    return said


def unpack(target: Path, packages: tuple[str, ...]) -> "subprocess.Popen[bytes]":
    """Start unpacking a Debian with `packages` and nothing else into `target`."""
    options = target.with_suffix(".apt")
    options.write_text(run("apt-config", "dump", "Acquire"))
    sources = [path for path in _sources() if path.exists()]
    words = ["mmdebstrap", "--quiet", "--variant=minbase", f"--include={','.join(packages)}", f"--aptopt={options}"]
    return subprocess.Popen([*words, _release(), str(target), *map(str, sources)])


def _sources() -> list[Path]:
    folder = Path("/etc/apt/sources.list.d")
    return [Path("/etc/apt/sources.list"), *sorted(folder.glob("*.sources")), *sorted(folder.glob("*.list"))]


def _release() -> str:
    lines = Path("/etc/os-release").read_text("utf-8").splitlines()
    return dict(line.split("=", 1) for line in lines if "=" in line)["VERSION_CODENAME"]


def build_wheel(folder: Path) -> Path:
    """Build the wheel, pages included, and return it."""
    run(sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", folder, cwd=ROOT)
    return next(folder.glob("hashmark-*.whl"))


def fetch_packages(builder: Path, folder: Path) -> None:
    """Fetch the locked packages, as wheels for the Python of `builder`, with this machine's own pip."""
    ask = "import sys; print('.'.join(map(str, sys.version_info[:2])))"
    version = run("chroot", builder, "python3", "-c", ask).strip()
    words = [sys.executable, "-m", "pip", "download", "-q", "--require-hashes", "--only-binary", ":all:", "--no-deps"]
    run(*words, "--python-version", version, "-r", LOCK, "-d", folder)


def install(wheel: Path, packages: Path, builder: Path, target: Path) -> str:
    """Install as the Containerfile does: in `builder` by install.sh, copied to `target`, its account by account.sh."""
    source = builder / "src"
    source.mkdir()
    for path in (wheel, LOCK, SCRIPTS / "install.sh"):
        shutil.copy(path, source)
    environment = {"PATH": "/usr/bin:/bin", "PIP_NO_INDEX": "1", "PIP_FIND_LINKS": "/packages"}
    packages.rename(builder / "packages")
    words = [
        str(shutil.which("chroot")),
        str(builder),
        "sh",
        "/src/install.sh",
        f"/src/{wheel.name}",
        f"/src/{LOCK.name}",
        str(PREFIX),
    ]
    said = run(*words, env=environment)
    run("cp", "-a", builder / PREFIX.relative_to("/"), target / "opt")
    run("sh", SCRIPTS / "account.sh", target)
    return said.strip().splitlines()[-1]
