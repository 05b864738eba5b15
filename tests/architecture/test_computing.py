"""A file computes or acts. Those that compute are named in pyproject.toml, and nothing in them waits, asks or reads the clock."""

import ast
import re
import tomllib
from collections.abc import Iterator
from typing import TypeGuard

import pytest

from tests.architecture.sources import ROOT, Module, modules

ACTING_LIBRARIES = {
    "alembic",
    "asyncio",
    "asyncpg",
    "casbin",
    "fcntl",
    "granian",
    "litestar",
    "logging",
    "pgqueuer",
    "psutil",
    "random",
    "secrets",
    "socket",
    "sqlalchemy",
    "sqlmodel",
    "structlog",
    "subprocess",
    "urllib.request",
}
CLOCK_AND_FILES = {"now", "utcnow", "today", "time_ns", "monotonic", "write_text", "write_bytes", "mkdir"}
READING_A_FILE = {"read_text", "read_bytes", "open"}
DATA_IN_PACKAGES = {"importlib.resources", "importlib.metadata"}
"""Data that ships inside an installed package is read like code: it cannot differ between two runs of one version."""
HARMLESS_OF_OS = {"urandom", "PathLike", "sep"}


def contract() -> dict[str, list[str]]:
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    found: dict[str, list[str]] = next(
        c for c in settings["tool"]["importlinter"]["contracts"] if c["id"] == "computing"
    )
    return found


PATTERNS = contract()["source_modules"]
LOWER_FLOORS = [module for module in modules("tenants", "policies", "workflows") if module.text.strip()]


def is_named(module: Module, patterns: list[str]) -> bool:
    """Return whether one of `patterns` means `module`; `*` stands for one name, as import-linter has it."""
    return any(re.fullmatch(re.escape(p).replace(r"\*", "[^.]+"), module.name) for p in patterns)


def acts(module: Module) -> Iterator[str]:
    """Yield why a file acts; nothing when it only computes."""
    for name in module.imports:
        if name in ACTING_LIBRARIES or name.split(".")[0] in ACTING_LIBRARIES:
            yield f"it imports {name}"
    for node in ast.walk(module.tree):
        if isinstance(node, ast.AsyncFunctionDef | ast.Await | ast.AsyncFor | ast.AsyncWith):
            yield f"it waits in line {node.lineno}"
        elif isinstance(node, ast.Call):
            yield from _calls(module, node)
        elif _asks_the_system(node):
            yield f"it asks the system in line {node.lineno}"


def _asks_the_system(node: ast.AST) -> TypeGuard[ast.Attribute]:
    return (
        isinstance(node, ast.Attribute)
        and isinstance(node.value, ast.Name)
        and node.value.id == "os"
        and node.attr not in HARMLESS_OF_OS
    )


def _calls(module: Module, call: ast.Call) -> Iterator[str]:
    called = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
    on = call.func.value.id if isinstance(call.func, ast.Attribute) and isinstance(call.func.value, ast.Name) else ""
    if called in CLOCK_AND_FILES or (on, called) == ("time", "time"):
        yield f"it calls {called} in line {call.lineno}"
    if called in READING_A_FILE and not module.imports & DATA_IN_PACKAGES:
        yield f"it reads a file in line {call.lineno}"


@pytest.mark.parametrize("module", LOWER_FLOORS, ids=lambda module: module.name)
def test_a_file_computes_and_is_named_as_such_or_acts(module: Module) -> None:
    reasons = sorted(set(acts(module)))
    if is_named(module, PATTERNS):
        assert not reasons, f"{module.name} is named among the computing files of pyproject.toml, but {reasons[0]}"
    else:
        assert reasons, (
            f'{module.name} only computes: add "{module.name}" to the contract "computing" in pyproject.toml'
        )


def test_the_contract_names_only_files_that_exist_each_once_and_in_order() -> None:
    assert [pattern for pattern in PATTERNS if not any(is_named(module, [pattern]) for module in LOWER_FLOORS)] == []
    assert [m.name for m in LOWER_FLOORS if sum(is_named(m, [pattern]) for pattern in PATTERNS) > 1] == []
    assert sorted(set(PATTERNS)) == PATTERNS
