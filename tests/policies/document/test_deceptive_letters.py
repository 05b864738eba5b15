"""Letters that deceive: refused where they make a policy read differently, remarked on where they only look odd."""

import json
from contextlib import suppress

import msgspec
import pytest

from policies import packs
from policies.document.document import Section
from policies.verdict.rulebook import PolicyInvalid, parse_source
from policies.wording.remarks import remarks
from tests.policies.build import document, rule

POLICY = """\
title: A short policy
text:
  - {id: words, title: Words, body: "BODY"}
rules:
  - id: no-rubbish
    title: "TITLE"
    why: "WHY"
    check: banned-terms
    parameters: {terms: ["TERM"]}
routes:
  - id: usual
    title: The usual way
    stages:
      - {id: comms, title: Comms lead, roles: [comms_lead], why: Every post passes here.}
"""


def written(**words: str) -> str:
    text = POLICY
    for name in ("BODY", "TITLE", "WHY", "TERM"):
        text = text.replace(name, words.get(name.lower(), "plain words"))
    return text


def refusals(source: str) -> list[tuple[str, str]]:
    with suppress(PolicyInvalid):
        parse_source(source)
        return []
    with pytest.raises(PolicyInvalid) as refused:
        parse_source(source)
    assert all(problem.fix for problem in refused.value.problems)
    return [(problem.pointer, problem.message) for problem in refused.value.problems]


@pytest.mark.parametrize("letter", ["\u202e", "\\u202e", "\u2066", "\u202b"])
@pytest.mark.parametrize(
    ("where", "path"),
    [("title", "/rules/0/title"), ("why", "/rules/0/why"), ("body", "/text/0/body")],
)
def test_what_turns_the_direction_is_refused_everywhere(letter: str, where: str, path: str) -> None:
    ((at, said),) = refusals(written(**{where: f"No {letter}hsibbur"}))
    assert at == path
    assert "turns the direction" in said


@pytest.mark.parametrize("letter", ["\u200b", "\u00ad", "\u2060", "\\uFEFF", "\U000e0041"])
def test_what_nobody_sees_is_refused_in_names_and_terms_and_remarked_on_in_prose(letter: str) -> None:
    for where, path in (("title", "/rules/0/title"), ("term", "/rules/0/parameters/terms/0")):
        ((at, said),) = refusals(written(**{where: f"rub{letter}bish"}))
        assert (at, "Nobody sees it" in said) == (path, True)
    for where, path in (("why", "/rules/0/why"), ("body", "/text/0/body")):
        found = remarks(parse_source(written(**{where: f"rub{letter}bish"})))
        assert [each.pointer for each in found if "nobody sees it" in each.message] == [path]


@pytest.mark.parametrize("words", ["می\u200cخواهم", "👨\u200d👩\u200d👧", "שלום!", "日本語", "Zürich"])
def test_joiners_and_other_scripts_are_left_alone(words: str) -> None:
    source = json.dumps(msgspec.to_builtins(document(rule(title=words))))
    assert refusals(source) == []


@pytest.mark.parametrize("words", ["שלום\u200f!", "\u061cA", "Zürich\tand", "two\nlines", "Pay\u200bday"])
def test_a_title_has_one_line_and_shows_all_its_letters_as_titles_do_everywhere(words: str) -> None:
    ((at, said),) = refusals(json.dumps(msgspec.to_builtins(document(rule(title=words)))))
    assert at == "/rules/0/title"
    assert "U+" in said


@pytest.mark.parametrize("words", ["\ud800", "a\udc00b", "\0", "\x1b[31m", "\x85"])
def test_what_is_no_letter_is_refused(words: str) -> None:
    source = json.dumps(msgspec.to_builtins(document(rule(title="TITLE")))).replace("TITLE", json.dumps(words)[1:-1])
    ((at, said),) = refusals(source)
    assert at == "/rules/0/title"
    assert "U+" in said


def test_a_name_with_such_a_letter_is_refused_too() -> None:
    ((at, said),) = refusals(written() + '"\\u202eextra": 1\n')
    assert at == ""
    assert "U+202E (right-to-left override)" in said


def said_of(*titles: str) -> list[tuple[str, str]]:
    rules = [rule(id=f"r{at}", title=title, section="words") for at, title in enumerate(titles)]
    return [(each.pointer, each.message) for each in remarks(document(*rules))]


def test_a_title_that_mixes_alphabets_is_remarked_on() -> None:
    ((at, said),) = said_of("Nо widgets")
    assert (at, "mixes letters of two alphabets" in said) == ("/rules/0/title", True)
    assert said_of("Без виджетов", "No widgets", "Όχι") == []


def test_a_title_that_passes_for_another_is_remarked_on() -> None:
    ((at, said),) = said_of("COPE", "СОРЕ")
    assert (at, "looks like the title of “r0”" in said) == ("/rules/1/title", True)


def test_hidden_letters_in_a_section_are_pointed_at() -> None:
    given = document(rule(section="words"))
    given = msgspec.structs.replace(given, text=(Section(id="words", title="Words", body="How we\u200b speak."),))
    assert [each.pointer for each in remarks(given)] == ["/text/0/body"]


@pytest.mark.parametrize("name", ["demo-northfield", "demo-wave"])
def test_the_policies_that_ship_are_lettered_well(name: str) -> None:
    assert [each for each in remarks(parse_source(packs.source(name))) if "U+" in each.message] == []
