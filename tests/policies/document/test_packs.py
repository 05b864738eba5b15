"""Packs: imported whole, made stricter at will, never looser, never in circles."""

from itertools import permutations
from typing import Any

import msgspec
import pytest

from policies import packs
from policies.checks.registry import checks
from policies.document.document import PackDocument, PolicyDocument
from policies.document.source import read
from policies.document.tightening import direction
from policies.subject.facts import Media
from policies.verdict.evaluate import evaluate
from policies.verdict.rulebook import PolicyInvalid, canonical, load, parse_source
from tests.policies.build import post

SHIPPED = ("accessibility", "uk-gcs", "us-federal", "ftc", "finra")
ROLES = ("staff", "comms_lead", "ceo_office", "legal", "compliance", "administrator")
ROUTE = "routes: [{id: all, title: All, stages: [{id: s, title: S, roles: [comms_lead], why: Why.}]}]\n"
BASE = """
pack: base
title: Base
as_of: 2026-11
text: [{id: tags, title: Tags, body: Few.}]
rules:
  - {id: few, title: Few, why: Why., check: hashtags, parameters: {most: 3}, severity: escalate, waivable_by: [comms_lead, legal], section: tags}
  - {id: words, title: Words, why: Why., check: banned-terms, parameters: {terms: [widget], except_in: [my widget]}}
  - {id: links, title: Links, why: Why., check: links, parameters: {allow: [example.org, example.net]}, applies_if: text.length > 0}
"""
BUILT_ON = "pack: other\ntitle: Other\nas_of: 2026-11\npacks: [{pack: base, tighten: {few: {parameters: {most: 1}}}}]\n"
LIBRARY = {"base": BASE, "other": BUILT_ON}


def policy(packs_used: str, rules: str = "", library: dict[str, str] = LIBRARY) -> PolicyDocument:
    return parse_source(f"title: P\npacks: {packs_used}\n{rules}{ROUTE}", ROLES, library.__getitem__)


def refusals(packs_used: str, rules: str = "", library: dict[str, str] = LIBRARY) -> list[tuple[str, str]]:
    with pytest.raises(PolicyInvalid) as refused:
        policy(packs_used, rules, library)
    return [(problem.pointer, problem.message) for problem in refused.value.problems]


def rule(document: PolicyDocument, name: str) -> Any:
    return next(rule for rule in document.rules if rule.id == name)


def test_the_rules_of_a_pack_stand_in_the_policy_in_full_with_their_text() -> None:
    document = policy("[{pack: base}]")
    assert [each.id for each in document.rules] == ["base.few", "base.words", "base.links"]
    assert rule(document, "base.few").pack == "base"
    assert rule(document, "base.few").section == "base.tags"
    assert [section.id for section in document.text] == ["base.tags"]


def test_what_is_stored_reads_the_same_again_and_brings_nothing_twice() -> None:
    document = policy("[{pack: base, tighten: {few: {parameters: {most: 1}}}}]")
    assert parse_source(canonical(document).decode(), ROLES, LIBRARY.__getitem__) == document


def test_a_stored_policy_does_not_change_when_the_pack_does() -> None:
    stored = canonical(policy("[{pack: base}]"))
    assert [each.rule.id for each in load(msgspec.json.decode(stored, type=PolicyDocument)).rules] == [
        "base.few",
        "base.words",
        "base.links",
    ]


@pytest.mark.parametrize(
    ("change", "field", "value"),
    [
        ("few: {severity: block}", "severity", "block"),
        ("few: {waivable_by: [legal]}", "waivable_by", ("legal",)),
        ("few: {waivable_by: []}", "waivable_by", ()),
        ("few: {parameters: {most: 0}}", "parameters", {"most": 0}),
        ("words: {parameters: {terms: [widget, gadget]}}", "parameters",
         {"terms": ["widget", "gadget"], "except_in": ["my widget"]}),
        ("words: {parameters: {except_in: []}}", "parameters", {"terms": ["widget"], "except_in": []}),
        ("words: {parameters: {because: is not our word}}", "parameters",
         {"terms": ["widget"], "except_in": ["my widget"], "because": "is not our word"}),
        ("links: {parameters: {allow: [example.org]}}", "parameters", {"allow": ["example.org"]}),
        ("links: {parameters: {most: 1}}", "parameters", {"allow": ["example.org", "example.net"], "most": 1}),
    ],
)  # fmt: skip
def test_a_rule_of_a_pack_may_be_made_stricter(change: str, field: str, value: object) -> None:
    document = policy(f"[{{pack: base, tighten: {{{change}}}}}]")
    assert getattr(rule(document, f"base.{change.split(':', maxsplit=1)[0]}"), field) == value


@pytest.mark.parametrize(
    ("change", "path"),
    [
        ("few: {severity: advise}", "few/severity"),
        ("few: {waivable_by: [comms_lead, legal, staff]}", "few/waivable_by"),
        ("few: {parameters: {most: 4}}", "few/parameters/most"),
        ("few: {parameters: {most: null}}", "few/parameters/most"),
        ("few: {parameters: {camel_case: false}}", "few/parameters/camel_case"),
        ("words: {parameters: {terms: [gadget]}}", "words/parameters/terms"),
        ("words: {parameters: {terms: []}}", "words/parameters/terms"),
        ("words: {parameters: {except_in: [my widget, any widget]}}", "words/parameters/except_in"),
        ("links: {parameters: {allow: [example.org, evil.com]}}", "links/parameters/allow"),
        ("links: {parameters: {allow: []}}", "links/parameters/allow"),
        ("links: {parameters: {https: false}}", "links/parameters/https"),
        ("links: {parameters: {own_shorteners: [bit.ly]}}", "links/parameters/own_shorteners"),
    ],
)
def test_a_rule_of_a_pack_may_not_be_made_looser(change: str, path: str) -> None:
    ((where, said),) = refusals(f"[{{pack: base, tighten: {{{change}}}}}]")
    assert where == f"/packs/0/tighten/{path}"
    assert said.endswith(".")


@pytest.mark.parametrize(
    ("written", "field"),
    [
        ("check: hashtags, parameters: {most: 3}, severity: advise", "severity"),
        ("check: hashtags, parameters: {most: 9}, severity: escalate", "parameters/most"),
        ("check: alt-text, severity: block", "check"),
        ("check: hashtags, parameters: {most: 3}, severity: block, applies_if: 'false'", "applies_if"),
    ],
)
def test_writing_the_rule_out_is_no_way_around(written: str, field: str) -> None:
    rules = f"rules: [{{id: base.few, pack: base, title: Few, why: Why., {written}}}]\n"
    assert [where for where, _ in refusals("[{pack: base}]", rules)] == [f"/rules/0/{field}"]


def test_an_own_rule_cannot_take_the_name_of_a_packs_rule() -> None:
    rules = "rules: [{id: base.few, title: Few, why: Why., check: alt-text}]\n"
    ((where, said),) = refusals("[{pack: base}]", rules)
    assert where == "/rules/0/id"
    assert "already has a rule called “base.few”" in said


def test_a_rule_cannot_claim_a_pack_that_is_not_imported() -> None:
    rules = "rules: [{id: few, pack: base, title: Few, why: Why., check: alt-text}]\n"
    ((where, _),) = refusals("[]", rules)
    assert where == "/rules/0/pack"


def test_a_pack_may_build_on_another_and_tighten_it() -> None:
    document = policy("[{pack: other}]")
    assert rule(document, "base.few").parameters == {"most": 1}


@pytest.mark.parametrize("order", ["[{pack: base}, {pack: other}]", "[{pack: other}, {pack: base}]"])
def test_where_two_packs_bring_the_same_rule_the_stricter_counts(order: str) -> None:
    assert rule(policy(order), "base.few").parameters == {"most": 1}


GRAVER = (
    "pack: graver\ntitle: Graver\nas_of: 2026-11\n"
    "packs: [{pack: base, tighten: {few: {severity: block, waivable_by: [legal], parameters: {most: 2}}}}]\n"
)


@pytest.mark.parametrize("used", list(permutations(["{pack: other}", "{pack: graver}", "{pack: base}"])), ids=str)
def test_of_what_several_packs_ask_the_stricter_counts_one_by_one_in_any_order(used: tuple[str, ...]) -> None:
    found = rule(policy(f"[{', '.join(used)}]", library=LIBRARY | {"graver": GRAVER}), "base.few")
    assert (found.severity, found.waivable_by, found.parameters) == ("block", ("legal",), {"most": 1})


def test_what_an_author_made_stricter_stays_so_where_another_pack_asks_for_less() -> None:
    used = "[{pack: base, tighten: {few: {parameters: {most: 0}}}}, {pack: other}]"
    assert rule(policy(used), "base.few").parameters == {"most": 0}


@pytest.mark.parametrize("before", ["", "{pack: other}, ", "{pack: base, tighten: {few: {parameters: {most: 0}}}}, "])
def test_a_pack_that_makes_another_looser_is_refused_whatever_stands_before_it(before: str) -> None:
    loose = "pack: loose\ntitle: L\nas_of: 2026-11\npacks: [{pack: base, tighten: {few: {parameters: {most: 9}}}}]\n"
    ((where, said),) = refusals(f"[{before}{{pack: loose}}]", library=LIBRARY | {"loose": loose})
    assert where.endswith("/tighten/few/parameters/most")
    assert "only be made stricter" in said


def test_packs_that_import_each_other_are_refused() -> None:
    circle = {
        "a": "pack: a\ntitle: A\nas_of: 2026-11\npacks: [{pack: b}]\n",
        "b": "pack: b\ntitle: B\nas_of: 2026-11\npacks: [{pack: c}]\n",
        "c": "pack: c\ntitle: C\nas_of: 2026-11\npacks: [{pack: b}]\n",
    }
    ((where, said),) = refusals("[{pack: a}]", library=circle)
    assert where == "/packs/0/pack"
    assert said.endswith("in a circle: b → c → b.")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("pack: else\ntitle: A\nas_of: 2026-11\n", "calls itself “else”"),
        ("pack: base\ntitle: A\nas_of: 2026\n", "not complete, at /as_of"),
        ("pack: base\ntitle: A\nas_of: 2026-11\nroutes: []\n", "nothing called “routes”"),
        ("a: &x 1", "cannot be read"),
    ],
)
def test_a_pack_that_is_not_one_is_refused(text: str, said: str) -> None:
    ((_, message),) = refusals("[{pack: base}]", library={"base": text})
    assert said in message


def test_names_nobody_has_are_refused_with_a_hint() -> None:
    assert "no pack called “bse”" in refusals("[{pack: bse}]")[0][1]
    assert "no rule called “fw”" in refusals("[{pack: base, tighten: {fw: {severity: block}}}]")[0][1]


@pytest.mark.parametrize("name", ["../packs/ftc", "./ftc", "../secrets", "", "."])
def test_a_packs_name_is_not_a_path(name: str) -> None:
    with pytest.raises(KeyError):
        packs.source(name)


@pytest.mark.parametrize("name", SHIPPED)
def test_each_shipped_pack_can_be_imported_and_judges_a_post(name: str) -> None:
    document = parse_source(f"title: P\npacks: [{{pack: {name}}}]\n{ROUTE}", ROLES)
    assert evaluate(load(document), post(sponsorship="paid")).evaluated


@pytest.mark.parametrize("name", SHIPPED)
def test_every_shipped_rule_has_its_source_its_date_and_its_place_in_the_text(name: str) -> None:
    pack = msgspec.convert(read(packs.source(name)).value, PackDocument)
    sections = {section.id for section in pack.text}
    for each in pack.rules:
        assert each.source is not None, each.id
        assert each.source.as_of == "2026-11", each.id
        assert each.section in sections, each.id


def test_all_shipped_packs_can_be_used_together() -> None:
    used = ", ".join(f"{{pack: {name}}}" for name in SHIPPED)
    document = parse_source(f"title: P\npacks: [{used}]\n{ROUTE}", ROLES)
    assert len({each.id for each in document.rules}) == len(document.rules) > 30


def test_every_parameter_that_can_be_compared_says_which_way_is_stricter() -> None:
    fixed = {
        (each.name, field)
        for each in checks().values()
        for field in each.parameters.__struct_fields__
        if direction(each.parameters, field) is None
    }
    assert fixed == {
        ("hashtag-readings", "at_least"),
        ("hashtags", "position"),
        ("length", "limits"),
        ("quiet-hours", "after"),
        ("quiet-hours", "before"),
    }


def test_captions_are_asked_of_films_and_of_nothing_else() -> None:
    book = load(
        parse_source(packs.source("demo-northfield").replace("\ntext:", "\npacks: [{pack: accessibility}]\ntext:", 1))
    )
    picture = Media(pointer="/media/0", alt="A crane lifts the new bridge into place.", file_name="crane.gif")
    film = msgspec.structs.replace(picture, video=True)

    def outcome(*media: Media) -> str:
        found = evaluate(book, post("Good morning", media=media)).outcomes
        return next(each.outcome for each in found if each.rule == "accessibility.captions")

    assert (outcome(), outcome(picture)) == ("not_applicable", "not_applicable")
    assert outcome(picture, film) == "unsatisfied"
    assert outcome(msgspec.structs.replace(film, captions=True)) == "satisfied"
