"""Six published policies, written down as far as they go: each rule stops a text that breaks it and lets one pass that meets it.

The documents stand beside this file in our own words; the table of `deploy/published-policies.md` says of each published rule how far
it is expressed, and by which of these rules and routes.
"""

import re
from pathlib import Path
from typing import Any

import msgspec
import pytest

from policies.subject.facts import Subject
from policies.verdict.evaluate import choose_route, evaluate
from policies.verdict.rulebook import Rulebook, load, parse_source
from policies.wording.lint import validate
from tests.architecture.sources import ROOT

HERE = Path(__file__).parent
NAMES = ("18f", "kubernetes-guidelines", "kubernetes-role", "apache-wave", "gsa-secure-use", "gsa-accessibility")
TABLE = (ROOT / "deploy" / "published-policies.md").read_text()
ROW = re.compile(r"^\| (\d+) \| (.+?) \| (expressed|approximated|cannot) \| (.+) \|$", re.MULTILINE)
COUNT = re.compile(r"^Of (\d+) rules: (\d+) expressed, (\d+) approximated, (\d+) cannot\.$", re.MULTILINE)


def source(name: str) -> str:
    return (HERE / f"{name}.yaml").read_text()


def rulebook(name: str) -> Rulebook:
    return load(parse_source(source(name)))


def cases(name: str) -> dict[str, dict[str, Any]]:
    found: dict[str, dict[str, Any]] = msgspec.yaml.decode((HERE / f"{name}.cases.yaml").read_bytes())
    return found


def subject(told: dict[str, Any]) -> Subject:
    given = {key: value for key, value in told.items() if key != "text"}
    base = {"kind": "post", "fields": {"/text": told["text"]}, "channels": [{"network": "x", "handle": "@us"}]}
    return msgspec.convert(base | given, Subject)


def outcome(name: str, rule: str, told: dict[str, Any]) -> str:
    outcomes = evaluate(rulebook(name), subject(told)).outcomes
    return next(each.outcome for each in outcomes if each.rule == rule)


def of_all(part: str) -> list[Any]:
    return [
        pytest.param(name, case, told, id=f"{name}: {case}")
        for name in NAMES
        for case, told in cases(name)[part].items()
    ]


def section(name: str) -> str:
    (found,) = re.findall(rf"^<!-- {re.escape(name)} -->\n(.*?)(?=^<!-- |\Z)", TABLE, re.MULTILINE | re.DOTALL)
    return str(found)


@pytest.mark.parametrize("name", NAMES)
def test_the_document_can_be_saved_and_nothing_is_remarked_on(name: str) -> None:
    report = validate(source(name))
    assert report.problems == ()
    assert report.remarks == ()


@pytest.mark.parametrize("name", NAMES)
def test_every_rule_and_every_route_has_its_cases(name: str) -> None:
    document = rulebook(name).document
    assert {rule.id for rule in document.rules} == cases(name)["rules"].keys()
    assert {route.id for route in document.routes} == cases(name)["routes"].keys()


@pytest.mark.parametrize(("name", "rule", "told"), of_all("rules"))
def test_a_rule_tells_a_text_that_breaks_it_from_one_that_meets_it(name: str, rule: str, told: dict[str, Any]) -> None:
    assert outcome(name, rule, told["breaks"]) == "unsatisfied"
    assert outcome(name, rule, told["meets"]) in ("satisfied", "not_applicable")


@pytest.mark.parametrize(("name", "route", "told"), of_all("routes"))
def test_a_route_is_taken_by_what_it_is_for(name: str, route: str, told: dict[str, Any]) -> None:
    book, about = rulebook(name), subject(told)
    assert choose_route(book, about, evaluate(book, about)).id == route


@pytest.mark.parametrize("name", NAMES)
def test_the_table_names_rules_and_routes_that_are_there_and_none_is_missing(name: str) -> None:
    document = rulebook(name).document
    there = {rule.id for rule in document.rules} | {route.id for route in document.routes}
    rows = ROW.findall(section(name))
    named = [set(re.findall(r"`([a-z0-9-]+)`", by)) & there for _, _, how, by in rows if how != "cannot"]
    assert all(named), "a rule that is expressed says by what"
    assert set().union(*named) | {"everything"} == there | {"everything"}
    assert len(rows) == len([line for line in section(name).splitlines() if re.match(r"\| \d", line)])


@pytest.mark.parametrize("name", NAMES)
def test_the_table_counts_itself(name: str) -> None:
    rows = ROW.findall(section(name))
    ways = [how for _, _, how, _ in rows]
    assert [int(number) for number, *_ in rows] == list(range(1, len(rows) + 1))
    (said,) = COUNT.findall(section(name))
    counted = [len(rows), *(ways.count(way) for way in ("expressed", "approximated", "cannot"))]
    assert [int(number) for number in said] == counted


def test_the_sum_at_the_end_is_the_sum() -> None:
    ways = [how for name in NAMES for _, _, how, _ in ROW.findall(section(name))]
    counted = (len(ways), *(ways.count(way) for way in ("expressed", "approximated", "cannot")))
    assert "Of {} published rules {} are expressed, {} approximated and {} not.".format(*counted) in TABLE
