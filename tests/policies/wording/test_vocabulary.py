"""What an editor offers: every name, function and check there is, each with words and an example that works."""

import json
import re
from typing import Any

import jsonschema  # type: ignore[import-untyped]
import pytest

from policies.checks.registry import checks
from policies.conditions.compile import ConditionError, compile_condition, declared
from policies.conditions.phrasing import in_words
from policies.subject.kind_names import known_kinds
from policies.wording.vocabulary import (
    CheckView,
    FactView,
    FunctionView,
    check_title,
    checks_offered,
    facts_offered,
    functions_offered,
)

FACTS, FUNCTIONS, CHECKS = facts_offered(), functions_offered(), checks_offered()


def test_every_name_a_condition_may_use_is_offered_once() -> None:
    assert [fact.name for fact in FACTS] == list(declared("route"))
    assert len({fact.name for fact in FACTS}) == len(FACTS)


@pytest.mark.parametrize("fact", FACTS, ids=lambda fact: fact.name)
def test_a_fact_comes_with_its_type_its_meaning_and_an_example_of_its_own(fact: FactView) -> None:
    kind = declared("route")[fact.name]
    assert (fact.type, fact.fields) == (kind, {}) if isinstance(kind, str) else ("list(record)", dict(kind))
    assert fact.meaning.endswith(".")
    assert fact.name in compile_condition(fact.example, "route").names


@pytest.mark.parametrize("fact", FACTS, ids=lambda fact: fact.name)
def test_what_only_routes_see_is_refused_to_rules(fact: FactView) -> None:
    only_routes = fact.name not in declared("rule")
    assert only_routes == (fact.name == "findings")
    if only_routes:
        with pytest.raises(ConditionError):
            compile_condition(fact.example, "rule")
    else:
        compile_condition(fact.example, "rule")


def test_the_kinds_of_proposals_are_offered_in_words() -> None:
    offered = {fact.name: fact.values for fact in FACTS if fact.values}
    kinds = offered.pop("proposal.kind")
    assert kinds == {name: words.one for name, words in known_kinds().items()}


def test_the_answers_of_authors_are_offered_in_words_an_open_question_among_them() -> None:
    offered = {fact.name: fact.values for fact in FACTS if fact.name.startswith("declared.")}
    assert set(offered["declared.people"]) == {"nobody", "adults", "children", "not_said"}
    assert all("not_said" in values for values in offered.values())


@pytest.mark.parametrize("function", FUNCTIONS, ids=lambda function: function.name)
def test_a_function_is_shown_as_it_is_written_and_works(function: FunctionView) -> None:
    assert function.name in function.signature
    assert function.name in function.example
    assert function.meaning.endswith(".")
    compile_condition(function.example)
    assert in_words(function.example)


def test_no_function_is_offered_twice() -> None:
    assert len({function.name for function in FUNCTIONS}) == len(FUNCTIONS)


def test_every_check_is_offered_in_the_order_of_the_register() -> None:
    assert [check.name for check in CHECKS] == list(checks())


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.name)
def test_a_check_has_a_title_for_people_and_a_meaning(check: CheckView) -> None:
    assert check.title == check_title(check.name)
    assert re.fullmatch(r"[A-Z][^_{}]+", check.title)
    assert check.meaning == checks()[check.name].summary


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.name)
def test_a_checks_schema_is_complete_in_itself_and_takes_its_own_examples(check: CheckView) -> None:
    schema = plain(check.parameters)
    validator = jsonschema.Draft202012Validator(schema)
    validator.check_schema(schema)
    for example in checks()[check.name].examples:
        assert list(validator.iter_errors(plain(example.parameters))) == []
    assert list(validator.iter_errors({"nothing called this": 1}))


def plain(value: Any) -> Any:
    return json.loads(json.dumps(value, default=dict))


def test_a_check_without_a_title_of_its_own_is_called_by_its_name() -> None:
    assert check_title("smoke-signals") == "Smoke signals"
