"""Rules on trial in the engine: they are not run with the others, and nothing they say reaches a verdict."""

import hashlib
from typing import Any

import msgspec
import pytest

from policies import packs
from policies.document.document import PolicyDocument, Rule, Window
from policies.subject.findings import NO_TRIAL
from policies.verdict.evaluate import choose_route, evaluate, on_trial
from policies.verdict.rulebook import PolicyInvalid, canonical, digest, json_schema, load, parse, parse_source
from tests.policies.build import document, post, route, rule, rulebook

WIDGET = post("A widget")


def trial(**changes: Any) -> Rule:
    return rule(id="tried", mode="evaluate", severity="block", **changes)


def test_documents_from_before_there_were_trials_keep_their_names() -> None:
    known = {
        "demo-northfield": "0fc6dc1e1601832f7262791b3513db94f4ddcbb129dc9898595ede9aef879a36",
        "demo-wave": "de42ac0231967635b9b13ed143b7a492743062202f46a5e908cff2979fc8f29c",
    }
    for name, named in known.items():
        assert digest(canonical(_as_it_was(parse_source(packs.source(name))))).hex() == named, name


def _as_it_was(document: PolicyDocument) -> PolicyDocument:
    """Return a policy without what policies could not say then."""
    routes = tuple(
        msgspec.structs.replace(
            route,
            stages=tuple(msgspec.structs.replace(stage, waits_for=msgspec.UNSET) for stage in route.stages),
        )
        for route in document.routes
    )
    later = dict.fromkeys(("deadlines", "low_risk", "trivial_edits"), msgspec.UNSET)
    return msgspec.structs.replace(document, routes=routes, **later)


def test_a_rule_on_trial_changes_the_name_of_a_document_and_survives_storing() -> None:
    enforced, tried = document(rule()), document(rule(mode="evaluate"))
    assert b"mode" not in canonical(enforced)
    assert b'"mode":"evaluate"' in canonical(tried)
    assert hashlib.sha256(canonical(tried)).digest() != digest(canonical(enforced))
    assert parse(canonical(tried)) == tried
    assert parse(canonical(enforced)) == enforced


def test_what_a_trial_finds_is_no_finding_and_blocks_nothing() -> None:
    book = rulebook(rule(id="kept", parameters={"terms": ["gizmo"]}), trial())
    verdict = evaluate(book, WIDGET)
    assert verdict.evaluated
    assert not verdict.blocked
    assert [outcome.rule for outcome in verdict.outcomes] == ["kept"]
    assert verdict.findings == ()
    tried = on_trial(book, WIDGET)
    assert [(outcome.rule, outcome.outcome) for outcome in tried.outcomes] == [("tried", "unsatisfied")]
    assert [finding.rule for finding in tried.findings] == ["tried"]


def test_rules_in_force_are_not_run_as_trials() -> None:
    assert on_trial(rulebook(rule()), WIDGET) == NO_TRIAL


def test_a_route_does_not_see_what_a_trial_finds() -> None:
    routes = (route("higher", 'findings.exists(f, f.rule == "tried")', stages=3), route())
    book = rulebook(rule(id="kept", parameters={"terms": ["gizmo"]}), trial(), routes=routes)
    assert choose_route(book, WIDGET, evaluate(book, WIDGET)).id == "everything"


def test_a_trial_that_fails_says_so_and_the_verdict_stands() -> None:
    book = rulebook(rule(id="kept", parameters={"terms": ["gizmo"]}), trial(applies_if="1 / size(media) > 0"))
    assert not evaluate(book, WIDGET).blocked
    (outcome,) = on_trial(book, WIDGET).outcomes
    assert outcome.outcome == "error"
    assert outcome.detail == "This condition divides by zero."


def test_a_trial_says_why_it_did_not_apply_and_is_raised_by_periods() -> None:
    book = rulebook(trial(applies_if='"linkedin" in networks'))
    (outcome,) = on_trial(book, WIDGET).outcomes
    assert (outcome.outcome, outcome.detail) == ("not_applicable", "It applies only if it appears on LinkedIn.")
    window = Window(id="w", title="W", why="W", starts="2026-01-01", ends="2030-01-01", raises={"tried": "block"})
    plain = document(rule(id="tried", mode="evaluate"))
    raised = load(type(plain)(title="A policy", rules=plain.rules, routes=plain.routes, windows=(window,)))
    assert on_trial(raised, WIDGET).outcomes[0].severity == "block"


def test_a_policy_whose_rules_are_all_on_trial_is_not_evaluated() -> None:
    assert not evaluate(rulebook(trial()), post()).evaluated


PACKED = """
title: Ours
packs: [{pack: ftc}]
rules:
  - id: ftc.claims-hold
    title: Claims in sponsored praise can be proven
    why: Because.
    check: claims
    parameters: {kinds: [promises, superlatives, comparisons, health, returns]}
    applies_if: proposal.sponsorship != "none"
    severity: escalate
    waivable_by: [legal]
    pack: ftc
    mode: MODE
routes: [{id: r, title: R, stages: [{id: s, title: S, roles: [legal], why: W}]}]
"""


def test_a_rule_of_a_pack_may_not_be_put_on_trial() -> None:
    parse_source(PACKED.replace("MODE", "enforce"))
    with pytest.raises(PolicyInvalid) as refused:
        parse_source(PACKED.replace("MODE", "evaluate"))
    (problem,) = refused.value.problems
    assert problem.pointer == "/rules/0/mode"
    assert problem.message == "The pack has this rule in force, and on trial it would ask for nothing."
    tightened = (
        "title: T\npacks: [{pack: ftc, tighten: {claims-hold: {mode: evaluate}}}]\n" + PACKED[PACKED.index("routes") :]
    )
    with pytest.raises(PolicyInvalid):
        parse_source(tightened)


def test_the_schema_offers_both_modes_and_another_is_refused() -> None:
    mode = json_schema()["$defs"]["Rule"]["properties"]["mode"]
    assert set(mode["enum"]) == {"enforce", "evaluate"}
    with pytest.raises(PolicyInvalid) as refused:
        parse_source(PACKED.replace("MODE", "maybe"))
    assert refused.value.problems[0].pointer == "/rules/0/mode"
