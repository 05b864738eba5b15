"""Imports point down only, and computing files stay free of databases: the contracts of pyproject.toml, run as a test."""

from collections import defaultdict
from pathlib import Path

import pytest
from importlinter.cli import EXIT_STATUS_SUCCESS, lint_imports

from tests.architecture.sources import PACKAGES, ROOT, modules


def test_every_import_contract_is_kept(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.chdir(ROOT)
    outcome = lint_imports(config_filename=str(ROOT / "pyproject.toml"), no_cache=True)
    assert outcome == EXIT_STATUS_SUCCESS, capsys.readouterr().out


def imports_between_folders() -> dict[Path, set[Path]]:
    """Return which folders each folder takes something from, at whatever depth, also inside functions."""
    files = {module.name: module.path for module in modules(*PACKAGES)}
    taken: dict[Path, set[Path]] = defaultdict(set)
    for module in modules(*PACKAGES):
        found = {files[name].parent for name in module.imports if name in files}
        taken[module.path.parent] |= found - {module.path.parent}
    return taken


def reached(start: Path, taken: dict[Path, set[Path]]) -> set[Path]:
    """Return every folder that `start` needs, directly or through others."""
    found: set[Path] = set()
    ahead = [start]
    while ahead:
        new = taken.get(ahead.pop(), set()) - found
        found |= new
        ahead += new
    return found


def test_no_two_folders_need_each_other_also_where_one_lies_in_the_other() -> None:
    """The contracts order the rooms of a floor; a folder inside a room is its own room here."""
    taken = imports_between_folders()
    assert [str(folder) for folder in taken if folder in reached(folder, taken)] == []
