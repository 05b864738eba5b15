"""The conditions of a policy in words, by where they stand, with the names its author gave."""

import msgspec

from policies.document.condition_phrasing import conditions_in_words, names_of
from policies.document.document import PackDocument, Window
from tests.policies.build import document, route, rule

ELECTION = Window(id="election", title="The election", why="Because.", starts="2026-11-01", ends="2026-11-03")


def test_each_condition_stands_at_its_place_and_what_has_none_is_left_out() -> None:
    policy = document(
        rule(id="one"),
        rule(id="two", applies_if="text.length > 3"),
        routes=(route("first", "placement.durable"), route("last")),
    )
    assert list(conditions_in_words(policy)) == ["/rules/1/applies_if", "/routes/0/when"]


def test_rules_and_periods_are_called_what_their_author_calls_them() -> None:
    policy = document(
        rule(id="no-widgets", title="No widgets"),
        routes=(route("a", 'findings.exists(f, f.rule == "no-widgets")'), route()),
    )
    policy = msgspec.structs.replace(policy, windows=(ELECTION,))
    assert names_of(policy).rules == {"no-widgets": "No widgets"}
    assert names_of(policy).windows == {"election": "The election"}
    assert "No widgets" in conditions_in_words(policy)["/routes/0/when"]
    renamed = msgspec.structs.replace(policy, rules=(rule(id="no-widgets", title="Fewer widgets"),))
    assert "Fewer widgets" in conditions_in_words(renamed)["/routes/0/when"]


def test_a_pack_has_rules_and_no_periods() -> None:
    pack = PackDocument(pack="base", title="Base", as_of="2026-11", rules=(rule(title="No widgets"),))
    assert names_of(pack).rules == {"a-rule": "No widgets"}
    assert names_of(pack).windows == {}


def test_whoever_changes_the_answer_changes_only_their_own() -> None:
    policy = document(rule(applies_if="text.length > 3"))
    conditions_in_words(policy).clear()
    assert list(conditions_in_words(policy)) == ["/rules/0/applies_if"]
