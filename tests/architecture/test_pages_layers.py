"""The folders of the pages form layers: each uses those above it in one order, so none import each other."""

import posixpath
import re

import pytest

from tests.architecture.sources import ROOT, tracked

LAYERS = (
    "api", "i18n", "ui/text", "ui/controls", "ui/layout", "ui/states", "ui/forms", "ui/preview", "kinds",
    "features/cover", "features/session", "features/demo", "features/lists", "features/notices", "features/shell", "features/firststeps",
    "features/policy", "features/findings", "features/trials", "features/waivers", "features/proposal", "features/together",
    "features/compose", "features/templates", "features/desk", "features/plan", "features/people", "features/record", "features/settings",
    "features/account",
)  # fmt: skip
ALONE = {"router.tsx", "main.tsx"}
"""What puts the pages together; it may use everything."""
IMPORTED = re.compile(r"""(?:from|import|import\() ?["'](\.[^"']+)["']""")
SOURCES = [path for path in tracked() if path.parts[:2] == ("frontend", "src") and path.suffix in {".ts", ".tsx"}]


def room(path: str) -> str:
    parts = path.split("/")
    return "/".join(parts[:2]) if parts[0] in {"features", "ui"} else parts[0]


@pytest.mark.parametrize("source", SOURCES, ids=lambda path: str(path.relative_to("frontend/src")))
def test_a_page_file_uses_only_folders_above_its_own(source: object) -> None:
    path = str(source).removeprefix("frontend/src/")
    if path in ALONE:
        return
    here = LAYERS.index(room(path))
    for wanted in IMPORTED.findall((ROOT / str(source)).read_text("utf-8")):
        there = room(posixpath.normpath(posixpath.join(posixpath.dirname(path), wanted)))
        if there != "schema.gen":
            assert LAYERS.index(there) <= here, f"{path} uses {wanted}"
