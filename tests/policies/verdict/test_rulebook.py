"""Policies as files: everything wrong is reported at once, with its place, and a policy keeps its name."""

import json
from typing import Any

import jsonschema  # type: ignore[import-untyped]
import msgspec
import pytest

from policies import packs
from policies.checks.registry import checks
from policies.document.document import PolicyDocument
from policies.document.validation import PolicyProblem
from policies.verdict.rulebook import PolicyInvalid, canonical, digest, json_schema, load, parse, parse_source
from tests.policies.build import document, rule

POLICY = """
title: A policy
text:
  - {id: words, title: Words, body: How we speak.}
rules:
  - id: a-rule
    title: A rule
    why: Because.
    check: banned-terms
    parameters: {terms: [widget]}
    severity: block
    waivable_by: [comms_lead]
    section: words
routes:
  - id: everything
    title: Everything
    stages:
      - {id: first, title: First, roles: [comms_lead], why: Somebody reads it.}
"""
ROLES = ("staff", "comms_lead", "ceo_office")


def problems(text: str, roles: tuple[str, ...] | None = ROLES) -> tuple[PolicyProblem, ...]:
    with pytest.raises(PolicyInvalid) as refused:
        parse_source(text, roles)
    return refused.value.problems


def problem(*changes: tuple[str, str]) -> PolicyProblem:
    text = POLICY
    for old, new in changes:
        assert old in text
        text = text.replace(old, new, 1)
    (only,) = problems(text)
    return only


def test_a_policy_reads_the_same_from_yaml_and_json() -> None:
    from_yaml = parse_source(POLICY, ROLES)
    assert parse_source(json.dumps(msgspec.to_builtins(from_yaml)), ROLES) == from_yaml


@pytest.mark.parametrize(
    ("change", "place", "words"),
    [
        (("why: Because.", "whyy: Because."), ("/rules/0/whyy", 8), ("nothing called “whyy”", "“why”")),
        (("    why: Because.\n", ""), ("/rules/0", 6), ("“why” is missing", "“why:”")),
        (
            ("check: banned-terms", "check: baned-terms"),
            ("/rules/0/check", 9),
            ("no check called “baned-terms”", "“banned-terms”"),
        ),
        (
            ("{terms: [widget]}", "{term: [widget]}"),
            ("/rules/0/parameters/term", 10),
            ("nothing called “term”", "“terms”"),
        ),
        (
            ("{terms: [widget]}", "{terms: widget}"),
            ("/rules/0/parameters/terms", 10),
            ("should be a list, and it is words", "a list"),
        ),
        (
            ("{terms: [widget]}", "{terms: [3]}"),
            ("/rules/0/parameters/terms/0", 10),
            ("should be words, and it is a whole", "words"),
        ),
        (
            ("severity: block", "severity: blok"),
            ("/rules/0/severity", 11),
            ("“blok” is not one of the choices", "block, escalate, advise"),
        ),
        (("section: words", "section: wordz"), ("/rules/0/section", 13), ("no section called “wordz”", "“words”")),
        (
            ("waivable_by: [comms_lead]", "waivable_by: [comms_led]"),
            ("/rules/0/waivable_by/0", 12),
            ("no role called", "“comms_lead”"),
        ),
        (
            ("roles: [comms_lead]", "roles: [comms_leed]"),
            ("/routes/0/stages/0/roles/0", 18),
            ("no role called", "“comms_lead”"),
        ),
        (("roles: [comms_lead]", "roles: []"), ("/routes/0/stages/0/roles", 18), ("must not be empty", "")),
        (
            ("why: Somebody", "escalate_to: boss, why: Somebody"),
            ("/routes/0/stages/0/escalate_to", 18),
            ("no role called “boss”", ""),
        ),
        (("why: Somebody", "wy: x, why: Somebody"), ("/routes/0/stages/0/wy", 18), ("nothing called “wy”", "“why”")),
        (
            ("why: Somebody", "need: 3, distinct_roles: true, why: Somebody"),
            ("/routes/0/stages/0/need", 18),
            ("3 different roles", ""),
        ),
        (("title: A policy", "titel: A policy\ntitle: A"), ("/titel", 2), ("nothing called “titel”", "“title”")),
        (("id: a-rule", "id: A Rule"), ("/rules/0/id", 6), ("short name in small letters", "")),
        (
            ("severity: block", "applies_if: text.lenth > 3"),
            ("/rules/0/applies_if", 11),
            ("'text.lenth'", "“text.length”"),
        ),
        (
            ("title: Everything", "title: Everything\n    when: 'true'"),
            ("/routes/0", 15),
            ("The last route has a condition", "Add a last route"),
        ),
        (
            ("severity: block", "source: {titel: x}"),
            ("/rules/0/source/titel", 11),
            ("nothing called “titel”", "“title”"),
        ),
    ],
)
def test_a_mistake_is_reported_with_its_place_line_and_remedy(
    change: tuple[str, str], place: tuple[str, int], words: tuple[str, str]
) -> None:
    found = problem(change)
    assert (found.pointer, found.line) == place
    assert words[0] in found.message
    assert words[1] in found.fix


@pytest.mark.parametrize(
    ("check", "said"),
    [
        ("check: quiet-hours, parameters: {holidays: [ZZ]}", "No public holidays are known for “ZZ”"),
        ("check: quiet-hours, parameters: {holidays: [GB-ZZZ]}", "No public holidays are known for “GB-ZZZ”"),
        ("check: length, parameters: {limits: {myspace: 9}}", "“myspace” is not a network we know"),
        ("check: network-limits, parameters: {own: {myspace: {links: 9}}}", "“myspace” is not a network we know"),
        ("check: evidence", "“kinds” is missing"),
        ("check: hold, parameters: {because: Wait for us.}", "“remedy” is missing"),
    ],
)
def test_parameters_nothing_can_be_made_of_are_refused_when_the_policy_is_saved(check: str, said: str) -> None:
    route = POLICY.split("routes:\n")[1]
    (found,) = problems(f"title: P\nrules: [{{id: r, title: R, why: W., {check}}}]\nroutes:\n{route}")
    assert said in found.message
    assert found.line == 2


def test_a_mistake_inside_a_condition_of_several_lines_has_the_line_in_the_file() -> None:
    written = "applies_if: |\n      text.length > 3\n      && text.lenth < 9"
    assert "line 2, position 4" in problem(("severity: block", written)).message


def test_ids_are_used_once() -> None:
    rules = POLICY.split("rules:\n")[1].split("routes:", maxsplit=1)[0]
    found = problems(POLICY.replace(rules, rules + rules))
    assert [(each.pointer, each.line) for each in found] == [("/rules/1/id", 14)]
    assert "Two rules are called “a-rule”" in found[0].message


def test_a_route_behind_one_that_takes_everything_is_reported() -> None:
    route = POLICY.split("routes:\n")[1]
    found = problems(POLICY + route.replace("id: everything", "id: never").replace("title: Everything", "title: Never"))
    assert "no route after it is ever used" in found[0].message


def test_everything_wrong_is_reported_at_once_in_the_order_of_the_lines() -> None:
    text = POLICY.replace("check: banned-terms", "check: nope").replace("section: words", "section: nope")
    text = text.replace("roles: [comms_lead]", "roles: [nobody]")
    assert [each.pointer for each in problems(text)] == [
        "/rules/0/check",
        "/rules/0/section",
        "/routes/0/stages/0/roles/0",
    ]


def test_broken_shapes_in_several_rules_are_each_reported() -> None:
    text = POLICY.replace("rules:\n", "rules:\n  - {id: other}\n  - 3\n")
    assert [each.pointer for each in problems(text)] == ["/rules/0", "/rules/1"]


@pytest.mark.parametrize(
    "text", ["", "[]", "3", "title", "null", "title: x", "routes: []\ntitle: x", "rules: 3\ntitle: x"]
)
def test_a_file_that_is_no_policy_is_refused_in_words(text: str) -> None:
    for each in problems(text):
        assert each.message.endswith(".")
        assert each.fix.endswith(".")
        assert "`" not in each.message
        assert "$" not in each.message


def test_roles_are_checked_only_where_they_are_known() -> None:
    parse_source(POLICY.replace("[comms_lead]", "[press_office]"), None)


def test_a_policy_is_named_by_its_content_and_not_by_its_spelling() -> None:
    one = parse_source(POLICY)
    spelled = "# a comment\n" + POLICY.replace("severity: block", 'severity: "block"')
    assert digest(canonical(parse_source(spelled))) == digest(canonical(one))
    changed = parse_source(POLICY.replace("widget", "gadget"))
    assert digest(canonical(changed)) != digest(canonical(one))


def test_what_is_stored_can_be_read_and_loaded_again() -> None:
    one = parse_source(POLICY)
    assert parse(canonical(one)) == one
    assert load(one).digest == digest(canonical(one))


def test_a_policy_is_compiled_once() -> None:
    one = document(rule())
    assert load(one) is load(document(rule()))


def test_the_published_schema_accepts_the_shipped_policies_and_knows_each_checks_parameters() -> None:
    schema = json_schema()
    validator = jsonschema.Draft202012Validator(schema)
    validator.check_schema(schema)
    for name in ("demo-northfield", "demo-wave"):
        validator.validate(json.loads(canonical(parse_source(packs.source(name), None))))
    for name in checks():
        wrong = _with_rule(check=name, parameters={"no_such_parameter": 1})
        assert list(validator.iter_errors(wrong)), name
    assert list(validator.iter_errors(_with_rule(check="nope")))


def _with_rule(**changes: Any) -> dict[str, Any]:
    built: dict[str, Any] = json.loads(canonical(parse_source(POLICY)))
    built["rules"][0] |= changes
    return built


def test_a_policy_of_another_make_is_refused() -> None:
    with pytest.raises(msgspec.ValidationError):
        msgspec.convert({"title": "x", "routes": [], "schema": "hashmark.policy/2"}, PolicyDocument)


def test_a_list_that_is_too_long_is_said_to_be() -> None:
    rules = [msgspec.to_builtins(rule(id=f"r{number}")) for number in range(301)]
    given = msgspec.to_builtins(document()) | {"rules": rules}
    with pytest.raises(PolicyInvalid) as refused:
        parse_source(json.dumps(given))
    (problem,) = refused.value.problems
    assert (problem.pointer, "300 entries at most" in problem.message) == ("/rules", True)
