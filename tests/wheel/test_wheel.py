"""What is built is what works: the wheel, installed elsewhere with the runtime lock's packages alone, serves and migrates.

Nothing is downloaded. The packages of deploy/locks/runtime.txt are linked into the new environment one by one, so that a package
the wheel needs and the lock lacks is missed here.
"""

import asyncio
import os
import re
import subprocess
import sys
import time
import urllib.error
import urllib.request
import zipfile
from collections.abc import Iterator
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path

import pytest

from tests.architecture.sources import ROOT
from tests.conftest import MASTER_KEY
from tests.database import Server
from tests.ports import free_port

pytestmark = [pytest.mark.wheel, pytest.mark.xdist_group("wheel")]
PINNED = re.compile(r"^([A-Za-z0-9._-]+)==", re.MULTILINE)


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    assert (ROOT / "frontend" / "dist" / "index.html").exists(), "the pages are not built: make setup"
    folder = tmp_path_factory.mktemp("wheel")
    built = run(sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder), cwd=ROOT)
    assert built.returncode == 0, built.stderr
    return next(folder.glob("hashmark-*.whl"))


@pytest.fixture(scope="module")
def elsewhere(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A new environment in a folder of its own, with the wheel and the runtime packages; the folder of its programs."""
    home = tmp_path_factory.mktemp("elsewhere")
    assert run(sys.executable, "-m", "venv", "--without-pip", str(home / "venv")).returncode == 0
    programs = home / "venv" / "bin"
    link_runtime_packages(next((home / "venv" / "lib").glob("python3*")) / "site-packages")
    pip = [
        sys.executable,
        "-m",
        "pip",
        "--python",
        str(programs / "python"),
        "install",
        "--no-deps",
        "--no-index",
        "-q",
    ]
    installed = run(*pip, str(wheel))
    assert installed.returncode == 0, installed.stderr
    return programs


@pytest.fixture
def environment(database_url: str, tmp_path: Path) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("HASHMARK_", "PYTHON"))}
    return kept | {
        "HASHMARK_DATABASE_URL": database_url,
        "HASHMARK_SECRET_KEY": MASTER_KEY.decode(),
        "HASHMARK_DATA_DIR": str(tmp_path / "data"),
    }


def run(
    *words: str, cwd: Path | None = None, env: dict[str, str] | None = None, given: str = ""
) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(list(words), cwd=cwd, env=env, input=given, capture_output=True, text=True, check=False)


def link_runtime_packages(target: Path) -> None:
    for name in PINNED.findall((ROOT / "deploy" / "locks" / "runtime.txt").read_text("utf-8")):
        try:
            package = distribution(name)
        except PackageNotFoundError:
            continue
        for top in {file.parts[0] for file in package.files or ()} - {"..", "__pycache__"}:
            link = target / top
            if not link.exists():
                link.symlink_to(Path(str(package.locate_file(top))))


def get(url: str) -> tuple[int, bytes]:
    try:
        with urllib.request.urlopen(url, timeout=5) as answer:
            return answer.status, answer.read()
    except urllib.error.HTTPError as refused:
        return refused.code, refused.read()
    except OSError:
        return 0, b""


@pytest.fixture
def address(elsewhere: Path, environment: dict[str, str], tmp_path: Path) -> Iterator[str]:
    port = free_port()
    with (tmp_path / "server.log").open("wb") as log:
        words = [str(elsewhere / "hashmark"), "serve", "--port", str(port)]
        process = subprocess.Popen(words, env=environment, cwd=tmp_path, stdout=log, stderr=log)
    url = f"http://127.0.0.1:{port}"
    deadline = time.monotonic() + 60
    while get(f"{url}/health/live")[0] != 200:
        said = (tmp_path / "server.log").read_text("utf-8")
        assert process.poll() is None, said
        assert time.monotonic() < deadline, said
        time.sleep(0.1)
    yield url
    process.terminate()
    assert process.wait(60) == 0, "it did not stop in order"


def test_it_holds_what_runs_and_the_built_pages_and_nothing_else(wheel: Path) -> None:
    names = zipfile.ZipFile(wheel).namelist()
    tops = {name.split("/")[0] for name in names}
    assert {top for top in tops if not top.endswith(".dist-info")} == {
        "api",
        "migrations",
        "policies",
        "tenants",
        "workflows",
    }
    assert "api/_pages/index.html" in names
    assert any(name.startswith("api/_pages/assets/") and name.endswith(".js") for name in names)
    assert any(name.endswith("licenses/LICENSE") for name in names)
    assert not [name for name in names if "__pycache__" in name or name.endswith((".map", ".key"))]


def test_every_file_of_the_packages_is_in_it(wheel: Path) -> None:
    names = set(zipfile.ZipFile(wheel).namelist())
    listed = run("git", "ls-files", "api", "migrations", "policies", "tenants", "workflows", cwd=ROOT).stdout.split()
    assert set(listed) - names == set()


def test_it_runs_from_its_own_place_and_not_from_the_checkout(elsewhere: Path, tmp_path: Path) -> None:
    said = run(
        str(elsewhere / "python"), "-c", "import api.commands.cli; print(api.commands.cli.__file__)", cwd=tmp_path
    ).stdout
    assert said.strip().startswith(str(elsewhere.parent))
    assert run(str(elsewhere / "hashmark"), "--version", cwd=tmp_path).stdout.startswith("hashmark, version 0.")


def test_it_is_ready_on_a_migrated_database(address: str) -> None:
    assert get(f"{address}/health/ready")[0] == 200


def test_it_serves_its_pages(address: str) -> None:
    status, page = get(f"{address}/")
    assert status == 200
    assert b"/assets/" in page


def test_it_says_that_an_empty_database_is_not_ready_and_migrates_it(
    elsewhere: Path, environment: dict[str, str], server: Server, database_name: str, tmp_path: Path
) -> None:
    """The migrations and their SQL travel in the wheel."""
    empty = f"{database_name}_empty"
    asyncio.run(server._as_superuser(f"CREATE DATABASE {empty}"))
    try:
        environment |= {
            "HASHMARK_DATABASE_URL": server.url(empty),
            "HASHMARK_OWNER_DATABASE_URL": server.url(empty, "postgres"),
        }
        hashmark = str(elsewhere / "hashmark")
        assert "The database is empty." in run(hashmark, "doctor", cwd=tmp_path, env=environment).stdout
        migrated = run(hashmark, "migrate", cwd=tmp_path, env=environment)
        assert migrated.returncode == 0, migrated.stderr
        assert "ok    The tables are up to date" in run(hashmark, "doctor", cwd=tmp_path, env=environment).stdout
    finally:
        asyncio.run(server._as_superuser(f"DROP DATABASE {empty} WITH (FORCE)"))


def test_the_data_it_reads_travels_with_it(elsewhere: Path, tmp_path: Path) -> None:
    hashmark = str(elsewhere / "hashmark")
    said = run(hashmark, "text", "entities", "--network", "x", cwd=tmp_path, given='{"text": "#Fair"}')
    assert said.returncode == 0, said.stderr
    document = run(hashmark, "openapi", cwd=tmp_path)
    assert document.returncode == 0, document.stderr
    assert document.stdout.startswith("{")
