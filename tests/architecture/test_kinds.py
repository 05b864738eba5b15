"""A kind of proposal is known by its name only in its own folders; everybody else asks the register."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from policies.coaching.glossary import SENTENCES
from policies.subject.kind_names import known_kinds
from tests.architecture.sources import PACKAGES, ROOT, Module, modules, tracked
from workflows.kinds.register import KINDS

OWN = re.compile(r"^(?:workflows/kinds/\w+/|policies/subject/kinds/)")
FOLDERS = re.compile(r"^(?:workflows\.kinds\.(?:\w+)\.\w+|policies\.subject\.kinds\.\w+)$")
STORIES = {"api/demo/story.py", "api/demo/past.py", "api/demo/this_week.py", "api/demo/open_wave.py"}
"""Data: what made-up people proposed, each of some kind, as a policy pack names kinds in its conditions."""
OTHER_POSTS = {
    "policies/checks/durable_placements.py": "a place where a hashtag stands",
    "policies/conditions/fact_phrases.py": "a place where a hashtag stands",
    "policies/conditions/known_values.py": "a place where a hashtag stands",
    "workflows/kinds/sentences.py": "a place where a hashtag stands",
    "policies/coaching/glossary.py": "a word explained",
    "policies/text/look_alikes.py": "a word that hosts of cheats are made of",
    "policies/wording/difference_parameters.py": "what a rule on rates counts",
}
"""Where the word `post` stands for something else than a kind of proposal."""

SHIPPED = [module for module in modules(*PACKAGES) if not OWN.match(str(module.path))]


def names_a_kind(module: Module) -> Iterator[str]:
    """Yield where a file outside the kinds' folders names a kind or takes something out of such a folder."""
    for name in module.imports:
        if FOLDERS.match(name):
            yield f"it imports {name}"
    for node in ast.walk(module.tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield from (f"it names {kind} in line {node.lineno}" for kind in KINDS if _names(node.value, kind))


def _names(text: str, kind: str) -> bool:
    return text == kind or re.search(rf"(['\"]){kind}\1", text) is not None or ("_" in kind and kind in text)


@pytest.mark.parametrize("module", SHIPPED, ids=lambda module: str(module.path))
def test_nothing_outside_its_folders_knows_a_kind_by_name(module: Module) -> None:
    path = str(module.path)
    if path not in STORIES:
        found = [why for why in names_a_kind(module) if not (path in OTHER_POSTS and "names post" in why)]
        assert found == [], f"{path}: ask the register of kinds instead"


def test_the_exceptions_are_needed() -> None:
    by_path = {str(module.path): module for module in SHIPPED}
    for path in (*STORIES, *OTHER_POSTS):
        assert list(names_a_kind(by_path[path])), f"{path} names no kind any more; take it off the list"


@pytest.mark.parametrize(
    "line",
    [
        'if proposal.kind == "post": ...',
        "WHERE = \"kind = 'hashtag_campaign'\"",
        'match kind:\n    case "post": ...',
        'NAMES = {"hashtag_campaign": 1}',
        "from workflows.kinds.post.content import Post",
    ],
)
def test_the_rule_would_notice(line: str, monkeypatch: pytest.MonkeyPatch) -> None:
    module = Module(SHIPPED[0].path)
    monkeypatch.setattr(Module, "tree", ast.parse(line))
    assert list(names_a_kind(module))


def test_every_kind_has_its_entry_on_both_floors() -> None:
    assert set(known_kinds()) == set(KINDS)
    for words in known_kinds().values():
        assert set(words.terms) <= set(SENTENCES), "terms of the glossary"


PAGES = [
    path
    for path in tracked()
    if path.parts[:2] == ("frontend", "src")
    and path.suffix in {".ts", ".tsx"}
    and not path.name.endswith((".test.ts", ".gen.ts"))
]
ON_PAGES = re.compile(r"^frontend/src/kinds/(\w+)/")
TYPES_OF_PAGES = "frontend/src/api/types.ts"
"""Gives the shapes of the API document their short names; the kinds' folders take theirs from there."""
OF_A_KIND = re.compile(
    "|".join(
        [
            *(rf"""["'`]{kind}["'`]""" for kind in KINDS),
            *(rf"\b{kind}\b" for kind in KINDS if "_" in kind),
            *(rf"\b{kind.content.__name__}\b" for kind in KINDS.values()),
            r"""from "[^"]*/kinds/\w+/\w+\"""",
        ]
    )
)


def code_of(page: Path) -> str:
    """Return the source without its comments."""
    return re.sub(r"/\*.*?\*/|(?m:^\s*//.*$)", "", (ROOT / page).read_text("utf-8"), flags=re.DOTALL)


@pytest.mark.parametrize("page", PAGES, ids=str)
def test_no_page_outside_a_kinds_folder_knows_a_kind_by_name(page: Path) -> None:
    if ON_PAGES.match(str(page)) or str(page) == TYPES_OF_PAGES:
        return
    assert OF_A_KIND.findall(code_of(page)) == [], f"{page}: ask the register of kinds instead"


@pytest.mark.parametrize(
    "line",
    [
        'content.kind === "post" ? a : b',
        "case 'hashtag_campaign':",
        "const C = { hashtag_campaign: 1 };",
        "(content as HashtagCampaign).tag",
        'import { form } from "../kinds/post/form";',
    ],
)
def test_the_rule_for_pages_would_notice(line: str) -> None:
    assert OF_A_KIND.search(line)


def test_every_kind_has_its_entry_in_the_pages() -> None:
    folders = {found[1] for page in PAGES if (found := ON_PAGES.match(str(page)))}
    named = {folder: (ROOT / f"frontend/src/kinds/{folder}/wording.ts").read_text("utf-8") for folder in folders}
    assert {kind for kind in KINDS for text in named.values() if f'kind: "{kind}"' in text} == set(KINDS)
