"""A policy said line by line: every rule with what it does and when, every way with its steps, and nothing in code."""

from typing import Any

import msgspec
import pytest

from policies import packs
from policies.checks.registry import checks
from policies.document.document import Stage
from policies.verdict.rulebook import parse_source
from policies.wording.explaining import explained
from tests.policies.build import document, route, rule

STAGE = Stage(id="s", title="Step", roles=("comms_lead",), why="Somebody reads it.")


def lines_of(**changes: Any) -> list[str]:
    lines = list(explained(document(rule(**changes))))
    return lines[2 : lines.index("", 2)]


def steps(*stages: Stage) -> list[str]:
    way = msgspec.structs.replace(route(), stages=stages)
    return list(explained(document(routes=(way,))))[3:][1:]


@pytest.mark.parametrize(
    ("severity", "does"),
    [
        ("block", "It blocks until it is put right."),
        ("escalate", "It is shown to whoever decides."),
        ("advise", "It advises and stops nothing."),
    ],
)
def test_a_rule_says_what_it_looks_at_what_it_does_and_why(severity: str, does: str) -> None:
    assert lines_of(severity=severity) == [
        "A rule (a-rule)",
        f"  {checks()['banned-terms'].summary}",
        f"  {does}",
        "  Why: Because it matters.",
    ]


@pytest.mark.parametrize(
    ("roles", "who"),
    [
        (("legal",), "Legal may let it pass."),
        (("comms_lead", "ceo_office"), "The comms lead or the CEO office may let it pass."),
        (("press_officer", "legal", "staff"), "The press officer, legal or staff may let it pass."),
    ],
)
def test_who_may_let_it_pass_is_named(roles: tuple[str, ...], who: str) -> None:
    assert lines_of(severity="block", waivable_by=roles)[2] == f"  It blocks until it is put right. {who}"


def test_a_rule_with_a_condition_says_when_it_applies() -> None:
    assert lines_of(applies_if='"x" in networks && schedule.set')[2] == (
        "  It applies only if it appears on X and a time is set for it."
    )


@pytest.mark.parametrize("severity", ["block", "escalate", "advise"])
def test_a_rule_on_trial_promises_nothing_whatever_it_will_do(severity: str) -> None:
    assert lines_of(severity=severity, mode="evaluate", waivable_by=("legal",))[2] == (
        "  It is on trial: it blocks nothing yet."
    )


@pytest.mark.parametrize(
    ("hours", "said"),
    [(1, "within one hour"), (2, "within two hours"), (24, "within 24 hours"), (2_160, "within 2,160 hours")],
)
def test_a_step_says_who_decides_and_within_how_long(hours: int, said: str) -> None:
    stage = msgspec.structs.replace(STAGE, decide_within=hours, roles=("comms_lead", "legal"))
    assert steps(stage)[-1] == f"  1. The comms lead or legal, {said}. Somebody reads it."


def test_the_ways_are_numbered_in_the_order_they_are_tried() -> None:
    lines = list(explained(document(routes=(route("first", "placement.durable", stages=2), route("last")))))
    assert [line for line in lines if line.startswith("Way")] == ["Way 1: First (first)", "Way 2: Last (last)"]
    assert "  Taken when it would stand in a lasting place like an e-mail signature." in lines
    assert lines.index("  Taken by everything else.") > lines.index("Way 2: Last (last)")
    assert [line[:5] for line in lines if line.startswith(("  1.", "  2."))] == ["  1. ", "  2. ", "  1. "]


def test_conditions_call_rules_by_their_titles() -> None:
    ways = (route("priced", 'findings.exists(f, f.rule == "a-rule")'), route())
    assert "  Taken when the rule “A rule” finds something." in list(explained(document(rule(), routes=ways)))


@pytest.mark.parametrize("name", [*packs.names(), "demo-northfield", "demo-wave"])
def test_everything_that_ships_is_said_in_words(name: str) -> None:
    used = f"title: P\npacks: [{{pack: {name}}}]\nroutes: [{{id: r, title: R, stages: [{{id: s, title: S, roles: [legal], why: W.}}]}}]"
    policy = parse_source(packs.source(name) if name.startswith("demo") else used)
    lines = list(explained(policy))
    assert lines[0] == policy.title
    for each in policy.rules:
        assert f"{each.title} ({each.id})" in lines
        assert f"  Why: {each.why}" in lines
    assert not [line for line in lines if "==" in line or "{" in line or " holds" in line]
