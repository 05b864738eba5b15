"""The verdict: pure, complete, and closed when anything goes wrong."""

from collections.abc import Iterator
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from policies.checks.registry import Hit
from policies.subject.facts import Subject
from policies.subject.findings import MOST_FINDINGS, Place
from policies.verdict.evaluate import choose_route, evaluate
from policies.verdict.rulebook import LiveRule, Rulebook
from tests.policies.build import post, route, rule, rulebook


def outcomes(book: Rulebook, subject: Subject) -> dict[str, str]:
    return {each.rule: each.outcome for each in evaluate(book, subject).outcomes}


def with_check(book: Rulebook, run: Any) -> Rulebook:
    """The same rulebook, its first rule's check behaving as `run`."""
    first = book.rules[0]
    changed = LiveRule(first.rule, msgspec.structs.replace(first.check, run=run), first.prepared, first.applies_if)
    return msgspec.structs.replace(book, rules=(changed, *book.rules[1:]))


def test_a_finding_says_what_why_how_and_who_may_waive() -> None:
    book = rulebook(rule(severity="block", waivable_by=("comms_lead",), section="words", lesson="a-lesson"))
    evaluation = evaluate(book, post("A widget"))
    (finding,) = evaluation.findings
    assert evaluation.evaluated
    assert evaluation.blocked
    assert (finding.rule, finding.check, finding.severity) == ("a-rule", "banned-terms", "block")
    assert finding.message == "“widget” is on the list of words to avoid."
    assert finding.why == "Because it matters."
    assert finding.remedy == "Use another word, or leave it out."
    assert finding.waivable_by == ("comms_lead",)
    assert finding.place == Place(field="/text", start=2, end=8)
    assert (finding.section, finding.lesson) == ("words", "a-lesson")


@pytest.mark.parametrize(("severity", "blocked"), [("block", True), ("escalate", False), ("advise", False)])
def test_only_a_blocking_rule_blocks(severity: str, blocked: bool) -> None:
    evaluation = evaluate(rulebook(rule(severity=severity)), post("A widget"))
    assert evaluation.blocked is blocked
    assert evaluation.outcomes[0].outcome == "unsatisfied"


def test_a_satisfied_rule_blocks_nothing() -> None:
    evaluation = evaluate(rulebook(rule(severity="block")), post("Good morning"))
    assert (evaluation.blocked, evaluation.outcomes[0].outcome, evaluation.findings) == (False, "satisfied", ())


def test_a_policy_without_rules_is_not_evaluated_and_never_passed() -> None:
    evaluation = evaluate(rulebook(), post("Anything"))
    assert (evaluation.evaluated, evaluation.outcomes) == (False, ())


def test_a_rule_that_does_not_apply_says_what_was_not_so() -> None:
    book = rulebook(rule(applies_if='proposal.kind == "post" && "linkedin" in networks'))
    (outcome,) = evaluate(book, post("A widget", "x")).outcomes
    assert outcome.outcome == "not_applicable"
    assert outcome.detail == "It applies only if it appears on LinkedIn."
    assert outcomes(book, post("A widget", "linkedin")) == {"a-rule": "unsatisfied"}


def test_a_condition_that_cannot_be_answered_blocks_and_says_so() -> None:
    book = rulebook(rule(severity="advise", applies_if="10 / (text.length - 5) > 1"))
    evaluation = evaluate(book, post("Hello"))
    assert evaluation.blocked
    assert evaluation.outcomes[0].outcome == "error"
    (finding,) = evaluation.findings
    assert (finding.severity, finding.waivable_by) == ("block", ())
    assert finding.said == (
        "This rule could not be checked, so nothing goes out until it can. This condition divides by zero."
    )


def test_a_check_that_fails_blocks_and_the_other_rules_still_speak() -> None:
    def fails(subject: Subject, prepared: Any) -> Iterator[Hit]:
        yield from ()
        raise RuntimeError("secret detail")

    book = with_check(rulebook(rule(), rule(id="other")), fails)
    evaluation = evaluate(book, post("A widget"))
    assert evaluation.blocked
    assert [each.outcome for each in evaluation.outcomes] == ["error", "unsatisfied"]
    assert "secret detail" not in str(evaluation)


def test_a_check_that_cannot_stop_finding_is_cut_off() -> None:
    def endless(subject: Subject, prepared: Any) -> Iterator[Hit]:
        while True:
            yield Hit(place=Place(field="/text"), message="More.", remedy="Less.")

    evaluation = evaluate(with_check(rulebook(rule()), endless), post())
    assert len(evaluation.findings) == MOST_FINDINGS


def test_half_a_character_is_handled() -> None:
    book = rulebook(rule(), rule("length", id="fits"), rule("hashtags", id="tags"), rule("links", id="links"))
    assert evaluate(book, post("A widget \ud800 #open\ud800day")).evaluated


@given(st.text(max_size=200))
def test_the_same_words_get_the_same_verdict_for_ever(text: str) -> None:
    book = rulebook(rule(), rule("hashtags", id="tags"), rule("length", id="fits", applies_if="text.length > 3"))
    assert evaluate(book, post(text)) == evaluate(book, post(text))


def test_the_first_route_that_matches_is_taken() -> None:
    routes = (
        route("campaigns", 'proposal.kind == "hashtag_campaign"'),
        route("long", "text.length > 20"),
        route("rest"),
    )
    book = rulebook(rule(), routes=routes)
    for text, taken in (("Short", "rest"), ("A text of more than twenty", "long")):
        subject = post(text)
        assert choose_route(book, subject, evaluate(book, subject)).id == taken


def test_a_route_may_depend_on_what_was_found() -> None:
    routes = (route("careful", 'findings.exists(f, f.rule == "a-rule")', 2), route("rest"))
    book = rulebook(rule(), routes=routes)
    taken = [choose_route(book, post(text), evaluate(book, post(text))).id for text in ("A widget", "A gadget")]
    assert taken == ["careful", "rest"]


def test_a_route_that_cannot_be_worked_out_blocks_and_is_never_a_lighter_one() -> None:
    routes = (route("broken", "10 / (text.length - 5) > 1"), route("light"), route("heavy", "true", 3), route("rest"))
    book = rulebook(rule(), routes=routes)
    subject = post("Hello")
    evaluation = evaluate(book, subject)
    assert evaluation.blocked
    assert evaluation.outcomes[-1].rule == "route.broken"
    assert "Who should decide could not be worked out" in evaluation.findings[-1].message
    assert choose_route(book, subject, evaluation).id == "heavy"


def test_a_broken_route_after_the_one_taken_does_not_matter() -> None:
    routes = (route("short", "text.length < 9"), route("broken", "10 / (text.length - 5) > 1"), route("rest"))
    book = rulebook(rule(), routes=routes)
    assert not evaluate(book, post("Hello")).blocked
