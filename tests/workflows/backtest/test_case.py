"""One past submission judged again: by the facts of then, and with what was waived then."""

from datetime import timedelta
from uuid import UUID

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from policies.document.document import Window
from policies.subject.subject import SUBJECT
from policies.verdict.evaluate import evaluate
from policies.verdict.rulebook import load
from policies.verdict.waivers import Waiver, digest_of, fingerprints
from tenants.ground.errors import Problem
from tests.policies.build import document, post, route, rule, rulebook
from tests.workflows.backtest.made_up import NOON, POLICY, case_of, frozen, past
from workflows.backtest.case import Judge
from workflows.backtest.drill_down import asked
from workflows.backtest.report import REFUSED

BOOK = rulebook(*POLICY.rules, routes=POLICY.routes)


def test_what_the_policy_finds_is_flagged_and_only_what_blocks_stops_it() -> None:
    case = case_of(past(post("A widget between trees")))
    assert (case.tested, case.flagged, case.blocked_by) == (True, ("a-rule", "mind-trees"), ("a-rule",))
    assert case_of(past(post("Good morning"))).flagged == ()


def test_a_rule_on_trial_is_flagged_and_stops_nothing() -> None:
    case = case_of(past(post("A widget")), rulebook(rule(severity="block", mode="evaluate")))
    assert (case.flagged, case.blocked_by) == (("a-rule",), ())


def test_a_rule_that_cannot_be_checked_stops_it() -> None:
    broken = rulebook(rule(severity="advise", applies_if="10 / (text.length - 5) > 1"))
    case = case_of(past(post("Hello")), broken)
    assert (case.flagged, case.blocked_by) == (("a-rule",), ("a-rule",))


@pytest.mark.parametrize(
    "kept", [None, b"", b"{}", b"not json", b'{"$schema":"hashmark.subject/99","kind":"post"}'], ids=repr
)
def test_facts_that_were_not_kept_or_are_read_no_more_are_not_tried(kept: bytes | None) -> None:
    case = case_of(past(subject=None) if kept is None else past())
    assert case.tested, "facts that were kept are"
    case = case_of(msgspec.structs.replace(past(), subject=kept, decided="rejected"))
    assert (case.tested, case.flagged, case.blocked_by, case.rerouted) == (False, (), (), False)
    assert (case.route_before, case.decided) == ("everything", "rejected")


def test_it_is_judged_by_the_moment_it_was_submitted_and_not_by_today() -> None:
    mourning = Window(
        id="mourning", title="Mourning", why="W.", starts="2026-11-23", ends="2026-11-23", raises={"a-rule": "block"}
    )
    book = load(msgspec.structs.replace(document(rule(severity="advise")), windows=(mourning,)))
    then, after = (post("A widget", now=NOON + timedelta(days=days), zone="UTC") for days in (0, 2))
    assert case_of(past(then), book).blocked_by == ("a-rule",)
    assert case_of(past(after), book).blocked_by == ()


def test_what_was_waived_then_stays_waived_while_the_rule_reads_the_same() -> None:
    strict = rule(severity="block", waivable_by=("legal",))
    subject = post("A widget", now=NOON)
    found = evaluate(rulebook(strict), subject).findings
    waiver = Waiver(
        id=UUID(int=5),
        rule="a-rule",
        rule_digest=digest_of(strict),
        covers=fingerprints(found, subject),
        until=NOON + timedelta(days=1),
        words="",
    )
    waived = case_of(past(subject, waivers=(waiver,)), rulebook(strict))
    assert (waived.flagged, waived.blocked_by) == (("a-rule",), ())
    stricter = msgspec.structs.replace(strict, why="It reads differently now.")
    assert case_of(past(subject, waivers=(waiver,)), rulebook(stricter)).blocked_by == ("a-rule",)


def test_another_way_is_told_only_where_other_people_would_be_asked() -> None:
    tagged = post("Trees #PlantWithUs")
    moved = case_of(past(tagged), comms_lead=2.0)
    assert (moved.route_before, moved.route_after, moved.rerouted, moved.added_hours) == (
        "everything",
        "tagged",
        True,
        2.0,
    )
    renamed = case_of(past(post(), route=frozen("old-name", "comms_lead")))
    assert (renamed.route_before, renamed.route_after, renamed.rerouted) == ("old-name", "everything", False)
    assert renamed.added_hours is None


def test_hours_of_a_role_without_a_past_are_unknown() -> None:
    assert case_of(past(route=frozen("everything", "legal"))).added_hours is None
    assert case_of(past(route=frozen("everything", "legal")), comms_lead=2.0).added_hours is None
    assert case_of(past(route=frozen("everything", "legal")), comms_lead=2.0, legal=5.0).added_hours == -3.0


@settings(max_examples=25)
@given(st.lists(st.text(max_size=30), min_size=1, max_size=6))
def test_one_judge_says_of_each_what_a_new_one_would(texts: list[str]) -> None:
    """What is remembered between submissions changes no answer."""
    judge = Judge(BOOK, {"comms_lead": 2.0})
    for text in (*texts, *texts):
        assert judge.case(past(post(text))) == Judge(BOOK, {"comms_lead": 2.0}).case(past(post(text)))


def test_more_routes_of_the_past_than_are_remembered_are_judged_all_the_same() -> None:
    judge = Judge(rulebook(routes=(route(),)), {"comms_lead": 1.0})
    for number in (*range(600), 0):
        case = judge.case(past(route=frozen(f"way-{number}", *["comms_lead"] * (number % 3 + 1))))
        assert (case.route_before, case.added_hours) == (
            f"way-{number}",
            -float(number % 3) if number % 3 else None,
        )


def test_facts_read_back_as_they_were_kept() -> None:
    subject = post("Trees #PlantWithUs", now=NOON, zone="Europe/London")
    assert SUBJECT.decode(SUBJECT.encode(subject)) == subject


@pytest.mark.parametrize("about", ["tested", "not_testable", "stopped", "routes", "affected", "unknown"])
def test_a_number_over_all_submissions_needs_no_values(about: str) -> None:
    assert asked(about).values == {}


def test_a_number_of_a_rule_or_a_route_binds_what_it_names_and_splices_nothing() -> None:
    hostile = "x'; DROP TABLE workflow.review; --"
    for name in ("flagged", "blocked", "rejected", "approved"):
        found = asked(f"{name}:{hostile}")
        assert hostile not in found.where
        assert found.values["rule"] == hostile
    way = asked(f"route:{hostile}>b>c")
    assert hostile not in way.where
    assert way.values == {"before": hostile, "after": "b>c"}
    assert asked("caught").values == {"refused": list(REFUSED)}


@pytest.mark.parametrize(
    "about",
    [
        "",
        "everything",
        "tested:",
        "tested:a",
        "flagged",
        "flagged:",
        "route",
        "route:",
        "route:a",
        "route:a>",
        "route:>b",
    ],
)
def test_words_that_stand_for_no_number_are_refused_with_those_that_do(about: str) -> None:
    with pytest.raises(Problem) as refused:
        asked(about)
    assert refused.value.slug == "invalid-content"
    for each in ("tested", "flagged:<rule>", "route:<before>><after>"):
        assert each in refused.value.fix
    assert refused.value.extra["errors"][0]["pointer"] == "/about"
