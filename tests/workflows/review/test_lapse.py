"""An approval is lost for what blocks and for nothing else, and everybody concerned is told in words."""

from datetime import date, timedelta
from uuid import UUID

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from policies.document.document import Rule
from policies.subject.subject import Subject
from policies.verdict.evaluate import evaluate
from policies.verdict.waivers import Waiver, digest_of, fingerprints
from tests.policies.build import post, rule, rulebook
from tests.workflows.review.build import NOON
from workflows.review.lapse import Lapse, NewPolicy, blocking, in_short, lapse_of, left_as, looked_at, told_approver

STRICT = rule(severity="block", waivable_by=("legal",))
WIDGET = post("A widget", now=NOON - timedelta(days=9))


def policy(*rules: Rule) -> NewPolicy:
    return NewPolicy(id=UUID(int=6), number=4, digest=b"\4" * 32, rulebook=rulebook(*rules), since=NOON)


def lapse(*rules: Rule, subject: Subject = WIDGET) -> Lapse:
    found = lapse_of(policy(*rules), subject, NOON)
    assert found is not None
    return found


@pytest.mark.parametrize(("severity", "lost"), [("block", True), ("escalate", False), ("advise", False)])
def test_only_what_blocks_costs_an_approval(severity: str, lost: bool) -> None:
    assert (lapse_of(policy(rule(severity=severity)), WIDGET, NOON) is not None) == lost
    assert lapse_of(policy(rule(severity=severity)), post("Good morning"), NOON) is None


def test_a_rule_that_cannot_be_checked_costs_it_too() -> None:
    broken = rule(severity="advise", applies_if="10 / (text.length - 8) > 1")
    assert lapse(broken).rules == ("a-rule",)


def test_a_rule_on_trial_and_a_policy_without_rules_cost_nothing() -> None:
    assert lapse_of(policy(rule(severity="block", mode="evaluate")), WIDGET, NOON) is None
    assert lapse_of(policy(), WIDGET, NOON) is None


def test_it_is_judged_at_the_moment_the_version_takes_force_and_not_when_it_was_submitted() -> None:
    found = evaluate(rulebook(STRICT), WIDGET).findings
    waiver = Waiver(
        id=UUID(int=5),
        rule="a-rule",
        rule_digest=digest_of(STRICT),
        covers=fingerprints(found, WIDGET),
        until=NOON,
        words="Waived.",
    )
    assert lapse_of(policy(STRICT), WIDGET, NOON, (waiver,)) is None, "a waiver that holds still does"
    assert lapse_of(policy(STRICT), WIDGET, NOON + timedelta(seconds=1), (waiver,)) is not None
    assert lapse_of(policy(msgspec.structs.replace(STRICT, why="Anew.")), WIDGET, NOON, (waiver,)) is not None


def test_what_is_named_is_what_blocks_each_rule_once_and_advice_is_left_out() -> None:
    told = lapse(STRICT, rule(id="advice", severity="advise"), subject=post("A widget and a widget"))
    assert (told.rules, told.titles) == (("a-rule",), ("A rule",))
    assert len(told.findings) == 2
    assert (told.at, told.version_id, told.number) == (NOON, UUID(int=6), 4)


@given(st.lists(st.sampled_from(("block", "escalate", "advise")), max_size=5))
def test_there_is_something_to_name_exactly_when_it_blocks(severities: list[str]) -> None:
    rules = [rule(id=f"r{n}", severity=severity) for n, severity in enumerate(severities)]
    verdict = evaluate(rulebook(*rules), WIDGET)
    assert bool(blocking(verdict)) == verdict.blocked
    assert {finding.rule for finding in blocking(verdict)} == {one.id for one in rules if one.severity == "block"}


def test_whoever_approved_it_is_told_by_whom_it_is_and_that_nothing_is_asked_of_them() -> None:
    told = told_approver("Oaks", "Ana", lapse(STRICT), NOON, "Europe/London")
    assert told.startswith(
        "“Oaks” by Ana, which you approved, lost its approval. Version 4 of the policy applies since Mon 23 Nov 2026, 12:00"
    )
    assert "A rule: " in told
    assert "applies since" not in told_approver("Oaks", "Ana", lapse(STRICT), None, "UTC")
    assert told.endswith("Ana has been told. Nothing is asked of you.")


def test_the_same_words_found_twice_are_said_once() -> None:
    told = told_approver("Oaks", "Ana", lapse(STRICT, subject=post("widget widget widget")), NOON, "UTC")
    assert told.count("A rule: ") == 1


def test_in_one_line_it_names_the_version_and_every_rule() -> None:
    told = in_short(lapse(STRICT, rule(id="second", title="Another rule", severity="block")))
    assert told == "Version 4 of the policy does not allow it as it stands: A rule and Another rule."


def test_looking_back_leaves_what_is_past_and_judges_the_rest() -> None:
    strict, before, after = policy(STRICT), NOON - timedelta(seconds=1), NOON + timedelta(seconds=1)
    for planned, found in ((before, "past"), (NOON, "past"), (after, lapse(STRICT)), (None, lapse(STRICT))):
        subject = msgspec.structs.replace(WIDGET, schedule=planned)
        assert looked_at(strict, subject, NOON) == found
        assert lapse_of(strict, subject, NOON) == lapse(STRICT), "who approves it now is told all the same"
    assert looked_at(strict, post("Good morning"), NOON) is None


@pytest.mark.parametrize(
    ("ends_on", "zone", "left"),
    [
        (NOON.date(), "UTC", None),
        (NOON.date() - timedelta(days=1), "UTC", "past"),
        (NOON.date() - timedelta(days=1), "Pacific/Pago_Pago", "past"),
        (NOON.date(), "Pacific/Kiritimati", "past"),
        (None, "UTC", None),
    ],
)
def test_a_campaign_is_past_once_its_last_day_is_over_where_the_organization_is(
    ends_on: date | None, zone: str, left: str | None
) -> None:
    campaign = Subject(
        kind="hashtag_campaign",
        fields={"/tag": "PlantWithUs"},
        schedule=NOON - timedelta(days=30),
        ends_on=ends_on,
        zone=zone,
    )
    assert left_as(campaign, NOON) == left
