"""The bootstrap: standard library only, readable by an old Python far enough to say so, and nothing done twice."""

import ast
import re
import subprocess
import sys
from pathlib import Path

import pytest

import bootstrap
import chromium
from steps import fetched, page_sources
from tests.architecture.sources import ROOT, modules
from workshop import CannotGoOn, Stamp, digest, run

DEPLOY = ROOT / "deploy"


def test_the_first_file_is_readable_by_a_python_from_2016() -> None:
    ast.parse((DEPLOY / "bootstrap.py").read_text("utf-8"), feature_version=(3, 6))


def test_an_old_python_is_told_so_and_pointed_to_a_newer_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bootstrap, "runs", lambda name: name == "python3.12")
    said = bootstrap.too_old((3, 9, 2))
    assert "needs Python 3.11 or newer, and this is Python 3.9" in said
    assert "PYTHON=python3.12 make demo" in said


def test_the_scripts_need_nothing_but_the_standard_library() -> None:
    ours = {path.stem for path in DEPLOY.glob("*.py")}
    for script in modules("deploy"):
        tops = {name.split(".")[0] for name in script.imports}
        assert tops - ours - set(sys.stdlib_module_names) == set(), script.path


def test_a_stamp_remembers_what_a_step_was_done_for(tmp_path: Path) -> None:
    stamp = Stamp(tmp_path / "made" / "stamp")
    assert not stamp.is_for("one")
    stamp.set("one")
    assert stamp.is_for("one")
    assert not stamp.is_for("two")


def test_the_same_content_has_the_same_name_and_other_content_another() -> None:
    lock, makefile = DEPLOY / "locks" / "dev.txt", ROOT / "Makefile"
    assert digest([lock, makefile]) == digest([makefile, lock])
    assert digest([lock]) != digest([makefile])
    assert digest([lock], "3.11") != digest([lock], "3.12")


def test_a_tool_that_fails_is_told_with_its_last_words() -> None:
    code = "print('one'); print('two'); raise SystemExit(3)"
    with pytest.raises(CannotGoOn, match=r"(?s)It failed.*two"):
        run([sys.executable, "-c", code], failed="It failed:")


def test_the_pages_are_built_anew_when_any_of_their_sources_changes() -> None:
    named = {path.relative_to(ROOT / "frontend").parts[0] for path in page_sources()}
    assert {"src", "index.html", "package.json", "package-lock.json"} <= named
    assert named & {"node_modules", "dist"} == set()


def test_a_missing_browser_is_a_sentence_and_a_failure(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("HASHMARK_CHROMIUM", "/nowhere/chromium")
    monkeypatch.setattr(chromium, "install", lambda: None)
    assert chromium.main() == 1
    assert "The browser stories need Chromium" in capsys.readouterr().err


def test_make_explains_each_of_its_targets() -> None:
    text = (ROOT / "Makefile").read_text("utf-8")
    targets = re.search(r"^\.PHONY: (.*)$", text, re.MULTILINE)
    assert targets is not None
    said = subprocess.run(["make", "-s", "-C", str(ROOT), "help"], capture_output=True, text=True, check=True).stdout
    for target in targets.group(1).split():
        assert f"  make {target} " in said


def test_a_long_installation_says_how_far_it_is() -> None:
    assert fetched("Collecting a\nCollecting b\n", 9) == "2 of 9 fetched"
    assert fetched("Collecting a\nInstalling collected packages: a", 9) == "all fetched, putting them in place"
