"""The organization's own list of topics stands in its policy, versioned with the rules that use it."""

from typing import Any

import msgspec
import pytest

from policies.document.document import PolicyDocument, Topic
from policies.verdict.asked_of_authors import questions_of
from policies.verdict.rulebook import PolicyInvalid, canonical, load, parse, parse_source
from policies.wording.differences import differences, material
from policies.wording.explaining import explained
from tests.policies.build import document, route, rule

SILENT = document()
ELECTIONS = Topic(id="elections", title="Elections", means="Anything about a vote or a candidate.")
LISTED = msgspec.structs.replace(SILENT, topics=(ELECTIONS,))


def source(*, topics: list[dict[str, str]], **changes: Any) -> str:
    document = {
        "title": "A policy",
        "rules": [
            {
                "id": "a-rule",
                "title": "Look twice",
                "why": "It matters.",
                "check": "hold",
                "parameters": {"because": "Somebody looks first.", "remedy": "Wait for them."},
                **changes,
            }
        ],
        "routes": msgspec.to_builtins(SILENT.routes),
    }
    return msgspec.json.encode(document | ({"topics": topics} if topics else {})).decode()


def problem(text: str) -> tuple[str, str]:
    with pytest.raises(PolicyInvalid) as invalid:
        parse_source(text)
    (found,) = invalid.value.problems
    return found.pointer, f"{found.message} {found.fix}"


def test_a_document_from_before_there_were_topics_keeps_its_name() -> None:
    assert b"topics" not in canonical(SILENT)
    assert SILENT.listed_topics == ()
    assert parse(canonical(LISTED)) == LISTED


def test_a_condition_that_names_no_topic_of_the_list_is_told_with_the_nearest() -> None:
    topics = [{"id": "elections", "title": "Elections"}]
    parse_source(source(topics=topics, applies_if='"elections" in declared.topics'))
    parse_source(source(topics=topics, applies_if='"not_said" in declared.topics'))
    pointer, words = problem(source(topics=topics, applies_if='"election" in declared.topics'))
    assert pointer == "/rules/0/applies_if"
    assert "none called “election”" in words
    assert "Did you mean “elections”?" in words
    assert "Add it under “topics”" in problem(source(topics=[], applies_if='"war" in declared.topics'))[1]


def test_a_rule_that_asks_for_topics_needs_a_list() -> None:
    asks = {"check": "declared", "parameters": {"questions": ["topics"]}}
    parse_source(source(topics=[{"id": "elections", "title": "Elections"}], **asks))
    assert problem(source(topics=[], **asks))[0] == "/rules/0/parameters/questions"


@pytest.mark.parametrize(
    ("topics", "pointer", "words"),
    [
        ([{"id": "a", "title": "A"}, {"id": "a", "title": "B"}], "/topics/1/id", "Two topics are called “a”."),
        ([{"id": "not_said", "title": "Unsaid"}], "/topics/0/id", "stands for a question left open"),
        ([{"id": "a", "titel": "A"}], "/topics/0/titel", "Did you mean “title”?"),
    ],
)
def test_a_mistake_in_the_list_is_named_with_its_place(topics: list[dict[str, str]], pointer: str, words: str) -> None:
    found = problem(source(topics=topics))
    assert found[0] == pointer
    assert words in found[1]


def changes(old: PolicyDocument, new: PolicyDocument) -> list[tuple[str, str]]:
    found = differences(old, new)
    assert material(found)
    assert {change.about for change in found} == {"topic"}
    return [(change.kind, change.words) for change in found]


def test_what_changes_in_the_list_is_said() -> None:
    renamed = msgspec.structs.replace(SILENT, topics=(Topic(id="elections", title="Votes"),))
    assert changes(SILENT, LISTED) == [("added", "“Elections” is now on the list of topics that authors choose from.")]
    assert changes(LISTED, SILENT) == [("removed", "“Elections” was taken off the list of topics.")]
    assert changes(LISTED, renamed) == [
        ("changed", "The topic “Elections” is now called “Votes”."),
        ("changed", "The topic “Votes” is no longer explained."),
    ]
    assert changes(renamed, LISTED)[1][1] == "The topic “Elections” now means: Anything about a vote or a candidate."
    assert "Topic: Elections (elections)" in list(explained(LISTED))


def test_an_author_is_asked_only_what_a_rule_or_a_route_uses() -> None:
    def names(*rules: Any, when: str | None = None) -> list[str]:
        routes = (route("narrow", when), route()) if when else (route(),)
        made = msgspec.structs.replace(document(*rules, routes=routes), topics=(ELECTIONS,))
        return [question.name for question in questions_of(load(made))]

    assert names(rule()) == []
    assert names(rule(applies_if='declared.contested != "no"')) == ["contested"]
    assert names(rule("declared", parameters={"questions": ["people"]})) == ["people"]
    assert names(rule(), when='"elections" in declared.topics') == ["topics"]
    assert names(rule(applies_if='declared.people == "children"', mode="evaluate")) == ["people"]
    made = msgspec.structs.replace(document(rule(applies_if="size(declared.topics) > 0")), topics=(ELECTIONS,))
    (question,) = questions_of(load(made))
    assert [(each.value, each.label, each.means) for each in question.choices] == [
        ("elections", "Elections", "Anything about a vote or a candidate.")
    ]
