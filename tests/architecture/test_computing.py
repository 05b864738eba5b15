"""A file computes or acts. Those that compute say so at the end of their docstring, and nothing in them or in what they use
waits, asks or reads the clock."""

import ast
from collections.abc import Iterator
from typing import TypeGuard

import pytest

from tests.architecture.sources import Module, modules

ACTING_LIBRARIES = {
    "alembic",
    "asyncio",
    "asyncpg",
    "casbin",
    "fcntl",
    "granian",
    "litestar",
    "logging",
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
FRESH = {"tenants.ground.ids"}
"""Fresh identifiers are handed out like fresh salts: nothing is decided by them."""


MARK = "Computes only."
LOWER_FLOORS = [module for module in modules("tenants", "policies", "workflows") if module.text.strip()]
COMPUTING = {module.name for module in LOWER_FLOORS if (ast.get_docstring(module.tree) or "").endswith(MARK)}
OURS = {module.name for module in LOWER_FLOORS}


def acts(module: Module) -> Iterator[str]:
    """Yield why a file acts; nothing when it only computes."""
    for name in module.imports:
        asks_the_database = name.startswith("tenants.db.") and name not in COMPUTING
        if asks_the_database or name in ACTING_LIBRARIES or name.split(".")[0] in ACTING_LIBRARIES:
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
def test_a_file_computes_and_says_so_or_acts(module: Module) -> None:
    reasons = sorted(set(acts(module)))
    if module.name in COMPUTING:
        assert not reasons, f'{module.path} says "{MARK}", but {reasons[0]}'
    else:
        assert reasons, f'{module.path} only computes: end its docstring with "{MARK}"'


def used(module: Module) -> set[str]:
    """Return the files of ours that `module` imports from."""
    return {name for name in module.imports if name in OURS} | {
        f"{node.module}.{alias.name}"
        for node in ast.walk(module.tree)
        if isinstance(node, ast.ImportFrom)
        for alias in node.names
        if f"{node.module}.{alias.name}" in OURS
    }


@pytest.mark.parametrize("module", [m for m in LOWER_FLOORS if m.name in COMPUTING], ids=lambda module: module.name)
def test_a_file_that_computes_uses_only_files_that_compute(module: Module) -> None:
    assert sorted(used(module) - COMPUTING - FRESH) == []
