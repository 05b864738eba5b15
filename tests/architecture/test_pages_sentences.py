"""No page picks a sentence of the API apart: what it needs of one is sent as a fact."""

import re

import pytest

from tests.architecture.sources import ROOT, tracked

SENTENCES = "message|why|sentence|remedy|detail|description|reason|words|said|meaning|summary"
"""What the API calls its sentences, and a page what it takes from there."""
APART = re.compile(
    rf"\b(?:{SENTENCES})\)?[?!]?\s*\.(?:split|match|matchAll|replace|replaceAll|search|startsWith)\("
    rf"|\.(?:exec|test)\(\s*(?:\w+\.)*(?:{SENTENCES})\s*\)"
)
OF_ITS_OWN = {
    "frontend/src/features/policy/draft/source/yaml.ts": "what the YAML parser says, which is no sentence of the API",
    "frontend/src/kinds/draftContent.ts": "what somebody writes in the form",
}
PAGES = [
    path
    for path in tracked()
    if path.parts[:2] == ("frontend", "src") and path.suffix in {".ts", ".tsx"} and ".test." not in path.name
]


def picked_apart(source: str) -> list[str]:
    return [line.strip() for line in source.splitlines() if APART.search(line)]


def test_no_page_looks_for_a_pattern_in_a_sentence() -> None:
    found = {str(path): hits for path in PAGES if (hits := picked_apart((ROOT / path).read_text("utf-8")))}
    assert {path: hits for path, hits in found.items() if path not in OF_ITS_OWN} == {}
    assert set(OF_ITS_OWN) <= set(found), "take it off the list"


@pytest.mark.parametrize(
    "line",
    [
        "const end = /[.!?]\\s+(?=\\p{Lu})/u.exec(words);",
        'const ofOthers = (why: string) => why.replace(/^You hold /, "They hold ");',
        'const said = description.replace(/\\s+/g, " ");',
        'const [first] = finding.message.split(". ");',
        "if (/waiver/.test(event.sentence)) return true;",
    ],
)
def test_what_used_to_be_done_is_found(line: str) -> None:
    assert picked_apart(line)
