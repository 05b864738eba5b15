"""Dated periods and waivers: stricter while they last, and never a way around an error."""

from datetime import UTC, datetime

import pytest

from policies.document.document import Window
from policies.subject.facts import Subject
from policies.verdict.evaluate import choose_route, evaluate
from policies.verdict.rulebook import PolicyInvalid, Rulebook, load, parse_source
from policies.verdict.windows import active
from tests.policies.build import document, post, route, rule

ELECTION = Window(
    id="election", title="Election", why="Fairness.", starts="2026-11-03", ends="2026-11-05", raises={"a-rule": "block"}
)


def book(*windows: Window, when: str | None = None) -> Rulebook:
    routes = (route("careful", '"election" in window', 2), route("rest"))
    built = document(rule(severity="advise", applies_if=when), routes=routes)
    return load(type(built)(title="P", rules=built.rules, routes=routes, text=built.text, windows=windows))


def at(moment: str | None, zone: str = "UTC", now: str | None = None) -> Subject:
    return post(
        "A widget",
        schedule=datetime.fromisoformat(moment) if moment else None,
        now=datetime.fromisoformat(now) if now else None,
        zone=zone,
    )


@pytest.mark.parametrize(
    ("moment", "zone", "inside"),
    [
        ("2026-11-02T23:59:00+00:00", "UTC", False),
        ("2026-11-03T00:00:00+00:00", "UTC", True),
        ("2026-11-05T23:59:00+00:00", "UTC", True),
        ("2026-11-06T00:00:00+00:00", "UTC", False),
        ("2026-11-02T23:30:00+00:00", "Europe/Paris", True),
        ("2026-11-06T03:00:00+00:00", "America/New_York", True),
    ],
)
def test_a_period_lasts_from_its_first_to_its_last_day_in_the_organizations_zone(
    moment: str, zone: str, inside: bool
) -> None:
    assert active((ELECTION,), at(moment, zone)) == (("election",) if inside else ())


def test_without_a_time_the_moment_of_judging_counts() -> None:
    assert active((ELECTION,), at(None, now="2026-11-04T09:00:00+00:00")) == ("election",)
    assert active((ELECTION,), at("2026-12-01T09:00:00+00:00", now="2026-11-04T09:00:00+00:00")) == ()


def test_a_rule_is_stricter_while_the_period_lasts() -> None:
    during = evaluate(book(ELECTION), at("2026-11-04T09:00:00+00:00"))
    after = evaluate(book(ELECTION), at("2026-11-07T09:00:00+00:00"))
    assert (during.blocked, during.findings[0].severity, during.outcomes[0].severity) == (True, "block", "block")
    assert (after.blocked, after.findings[0].severity) == (False, "advise")


def test_where_no_day_is_known_the_stricter_answer_is_given() -> None:
    evaluation = evaluate(book(ELECTION), at(None))
    assert evaluation.findings[0].severity == "block"
    assert evaluation.outcomes[-1].outcome == "error"


def test_rules_and_routes_may_ask_for_the_period() -> None:
    asked = book(ELECTION, when='"election" in window')
    for moment, outcome, taken in (("2026-11-04", "unsatisfied", "careful"), ("2026-12-04", "not_applicable", "rest")):
        subject = at(f"{moment}T09:00:00+00:00")
        evaluation = evaluate(asked, subject)
        assert evaluation.outcomes[0].outcome == outcome
        assert choose_route(asked, subject, evaluation).id == taken


def test_a_policy_without_periods_needs_no_day() -> None:
    evaluation = evaluate(book(when='"election" in window'), at(None))
    assert evaluation.outcomes[0].outcome == "not_applicable"
    assert not evaluation.blocked


@pytest.mark.parametrize(
    ("window", "path", "said"),
    [
        ("starts: 2026-11-05, ends: 2026-11-03", "/windows/0/ends", "ends before it starts"),
        ("starts: 2026-02-30, ends: 2026-03-03", "/windows/0/starts", "is not a day"),
        ("starts: soon, ends: 2026-03-03", "/windows/0/starts", "This should be a day"),
        ("starts: 2026-03-01, ends: 2026-03-03, raises: {nope: block}", "/windows/0/raises/nope", "no rule called"),
        (
            "starts: 2026-03-01, ends: 2026-03-03, raises: {r: advise}",
            "/windows/0/raises/r",
            "may make a rule stricter",
        ),
    ],
)
def test_a_period_that_makes_no_sense_is_refused(window: str, path: str, said: str) -> None:
    text = f"""
title: P
rules: [{{id: r, title: R, why: W., check: alt-text, severity: escalate}}]
windows: [{{id: w, title: W, why: W., {window}}}]
routes: [{{id: all, title: All, stages: [{{id: s, title: S, roles: [comms_lead], why: Why.}}]}}]
"""
    with pytest.raises(PolicyInvalid) as refused:
        parse_source(text)
    (problem,) = refused.value.problems
    assert (problem.pointer, problem.line) == (path, 4)
    assert said in problem.message


def test_the_clock_is_never_read() -> None:
    moment = datetime(2026, 11, 4, tzinfo=UTC)
    assert evaluate(book(ELECTION), post("A widget", schedule=moment)) == evaluate(
        book(ELECTION), post("A widget", schedule=moment)
    )
