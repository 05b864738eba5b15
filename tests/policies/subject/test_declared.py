"""What only an author can say: one table of questions, and an open question that is neither yes nor no."""

from typing import get_args, get_type_hints

import msgspec
import pytest

from policies.checks.declared import Name
from policies.conditions.compile import compile_condition
from policies.conditions.fact_phrases import Names
from policies.conditions.phrasing import in_words
from policies.subject.declared import BY_NAME, NOT_SAID, QUESTIONS, TOPICS, Declared, Question, answers
from policies.subject.facts import Subject, facts_of

CLOSED = [(question, choice) for question in QUESTIONS for choice in question.choices]
NAMES = Names(topics={"elections": "Elections"})


def said(question: Question, value: str) -> Declared:
    return msgspec.convert({question.name: [value] if question.several else value}, Declared)


def asked(question: Question, value: str) -> str:
    return f'"{value}" in {question.fact}' if question.several else f'{question.fact} == "{value}"'


def holds(condition: str, declared: Declared) -> bool:
    return compile_condition(condition).holds(facts_of(Subject(kind="post", fields={}, declared=declared)))


def test_the_table_the_struct_and_the_check_name_the_same_questions() -> None:
    names = [question.name for question in QUESTIONS]
    assert names == list(Declared.__struct_fields__) == list(get_args(Name))


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda question: question.name)
def test_the_choices_of_a_question_are_the_values_it_takes(question: Question) -> None:
    offered = {choice.value for choice in question.choices}
    if question is not TOPICS:
        literals = str(get_type_hints(Declared, include_extras=True)[question.name])
        assert all(f"'{value}'" in literals for value in offered)
        assert literals.count("'") == 2 * len(offered)
    assert NOT_SAID not in offered


@pytest.mark.parametrize(("question", "choice"), CLOSED, ids=lambda each: getattr(each, "name", None) or each.value)
def test_each_answer_can_be_asked_for_and_is_said_both_ways(question: Question, choice: object) -> None:
    value = getattr(choice, "value", "")
    condition = asked(question, value)
    assert holds(condition, said(question, value))
    assert not holds(condition, Declared())
    so, not_so = in_words(condition), in_words(f"!({condition})")
    assert (so, not_so) == (getattr(choice, "so", ""), getattr(choice, "not_so", ""))
    assert so != not_so


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda question: question.name)
def test_an_open_question_is_neither_yes_nor_no_and_can_be_asked_for(question: Question) -> None:
    unsaid = asked(question, NOT_SAID)
    assert holds(unsaid, Declared())
    for choice in question.choices:
        assert not holds(asked(question, choice.value), Declared())
        assert not holds(unsaid, said(question, choice.value))
    assert (in_words(unsaid, NAMES), in_words(f"!({unsaid})", NAMES)) == question.unsaid


def test_none_of_a_list_is_an_answer() -> None:
    none = Declared(topics=(), asks=())
    for fact in ("declared.topics", "declared.asks"):
        assert holds(f"size({fact}) == 0", none)
        assert not holds(f"size({fact}) == 0", Declared())
        assert not holds(f'"{NOT_SAID}" in {fact}', none)


def test_a_topic_is_called_by_its_title() -> None:
    assert in_words('"elections" in declared.topics', NAMES) == "it is about “Elections”"
    assert (
        in_words('!("elections" in declared.topics)', NAMES) == "its author does not say that it is about “Elections”"
    )


def test_answers_are_read_as_they_were_offered() -> None:
    declared = Declared(contested="no", topics=("elections", "old-one"), asks=())
    found = {question.name: words for question, words in answers(declared, NAMES.topics)}
    assert found == {"contested": "No", "topics": "Elections and old one", "asks": "None of the list"}
    assert list(answers(Declared(), {})) == []
    assert set(BY_NAME) == {question.name for question in QUESTIONS}
