"""A new kind of proposal is a folder on each floor and nothing else: one that is made up goes all the way over HTTP."""

import subprocess
import sys
from pathlib import Path

from workflows.kinds.register import KINDS

HERE = Path(__file__).parent


def test_a_kind_is_added_by_adding_its_folders_alone() -> None:
    plugins = ("-p", "no:cacheprovider", "-p", "tests.api.made_up_kind.plugin")
    played = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-x", *plugins, str(HERE / "story.py")],
        cwd=HERE.parents[2],
        capture_output=True,
        text=True,
        check=False,
    )
    assert played.returncode == 0, played.stdout[-4000:] + played.stderr[-2000:]
    assert "5 passed" in played.stdout


def test_it_is_known_nowhere_else() -> None:
    assert "reply" not in KINDS
