"""The top level holds what was agreed; every file says what it is for, fits on a few screens, and names no machine."""

import ast
import re
from collections import Counter

import pytest

from tests.architecture.sources import FLOORS, PACKAGES, ROOT, Module, modules, tracked

FOLDERS = {"api", "workflows", "policies", "tenants", "migrations", "frontend", "tests", "deploy"}
FILES = {"pyproject.toml", "README.md", "LICENSE", "CHANGELOG.md", "Makefile"}
LONGEST_FILE = 400
LONGEST_HANDLER = 15
GENERATED = (".gen.ts", "package-lock.json", "openapi.json")
NOT_TEXT = {".png", ".jpg", ".webp", ".woff2", ".ico", ".gif", ".pdf"}

REGISTRIES = re.compile(
    r"py" r"pi\.org|python" r"hosted\.org|npm" r"js\.(?:org|com)|\"resolved\":|(?:extra-)?index-url[ =]"
)
MACHINES = re.compile(r"(?:^|[^A-Za-z0-9_.])/(?:work|farm|root|home/\w+|Users/\w+)/")
UNFINISHED = re.compile(
    r"TO" r"DO\b|FIX" r"ME\b|raise NotImpl" r"emented|XX" r"X|mark\.(?:skip|xfail)|(?<![a-z])(?:it|test|describe)\.skip"
)

MOST_SIDE_BY_SIDE = 15
REGISTERS = {"policies/checks", "api/routes", "api/schemas", "migrations/versions"}
"""Folders of like siblings, found through a register: they may hold as many as there are."""

PYTHON = list(modules(*PACKAGES, "deploy", "tests"))
TEXTS = [path for path in tracked() if path.suffix not in NOT_TEXT]


def lines_with(pattern: re.Pattern[str], path_text: str) -> list[str]:
    return [
        f"{number}: {line.strip()[:100]}"
        for number, line in enumerate(path_text.splitlines(), 1)
        if pattern.search(line)
    ]


def test_the_top_level_is_exactly_what_was_agreed() -> None:
    tops = {path.parts[0] for path in tracked()}
    visible = {top for top in tops if not top.startswith(".")}
    assert visible == FOLDERS | FILES


@pytest.mark.parametrize("module", PYTHON, ids=lambda module: str(module.path))
def test_every_module_says_what_it_is_for(module: Module) -> None:
    if module.text.strip():
        said = ast.get_docstring(module.tree)
        assert said, f"{module.path} has no docstring"
        assert len(said.split()) >= 3, f"{module.path} says too little about itself"


@pytest.mark.parametrize("module", list(modules(*PACKAGES, "deploy")), ids=lambda module: str(module.path))
def test_no_file_is_longer_than_can_be_held_in_the_head(module: Module) -> None:
    assert len(module.text.splitlines()) <= LONGEST_FILE


def test_no_page_file_is_longer_either() -> None:
    pages = [p for p in TEXTS if p.parts[0] == "frontend" and p.suffix in {".ts", ".tsx"}]
    long = {str(p): n for p in pages if (n := len((ROOT / p).read_text("utf-8").splitlines())) > LONGEST_FILE}
    assert {name: n for name, n in long.items() if not name.endswith(GENERATED)} == {}


def test_no_folder_of_the_pages_is_too_full() -> None:
    drawn = [p for p in TEXTS if p.parts[:2] == ("frontend", "src") and p.suffix in {".ts", ".tsx"}]
    folders = Counter(str(p.parent) for p in drawn if ".test." not in p.name and not p.name.endswith(GENERATED))
    assert {folder: n for folder, n in folders.items() if n > MOST_SIDE_BY_SIDE} == {}


def test_no_room_is_too_full_and_no_file_stands_beside_the_rooms() -> None:
    named = [m.path for m in modules(*PACKAGES) if m.path.name != "__init__.py"]
    rooms = Counter(str(path.parent) for path in named if path.parts[0] in FLOORS)
    assert {room: n for room, n in rooms.items() if n > MOST_SIDE_BY_SIDE and room not in REGISTERS} == {}
    assert [room for room in rooms if room in FLOORS] == []


@pytest.mark.parametrize("module", list(modules("api")), ids=lambda module: str(module.path))
def test_a_handler_is_short(module: Module) -> None:
    if module.path.parts[:2] != ("api", "routes"):
        return
    for node in ast.walk(module.tree):
        if isinstance(node, ast.AsyncFunctionDef) and node.decorator_list and node.end_lineno:
            length = sum(at.end_lineno - at.lineno + 1 for at in node.body[1:] if at.end_lineno)
            assert length <= LONGEST_HANDLER, f"{node.name} in {module.path} has {length} lines"


@pytest.mark.parametrize("module", list(modules(*FLOORS)), ids=lambda module: str(module.path))
def test_imports_are_absolute_and_name_what_they_take(module: Module) -> None:
    for node in ast.walk(module.tree):
        if isinstance(node, ast.ImportFrom):
            assert node.level == 0
            assert all(alias.name != "*" for alias in node.names)


@pytest.mark.parametrize(
    ("pattern", "meaning"),
    [(REGISTRIES, "a registry's address"), (MACHINES, "a path of one machine"), (UNFINISHED, "unfinished work")],
    ids=["registry", "machine", "unfinished"],
)
def test_no_tracked_file_holds_what_must_not_be_there(pattern: re.Pattern[str], meaning: str) -> None:
    found = {
        str(path): hits for path in TEXTS if (hits := lines_with(pattern, (ROOT / path).read_text("utf-8", "replace")))
    }
    assert found == {}, f"{meaning} in tracked files"
