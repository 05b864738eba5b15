"""What may be asked to be waived, until when, and how a request reads while it stands."""

from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

import msgspec
import pytest

from policies.document.document import Rule
from tenants.ground.errors import Problem
from tenants.organizations.named_member import Who
from tests.policies.build import rule, rulebook
from tests.workflows.judging.build import NOW, found, judged
from tests.workflows.kinds.contents import POST, with_answers
from tests.workflows.waivers.test_steps import GRANTED, OPEN
from workflows.judging.judge import Judged
from workflows.kinds.stored import canonical
from workflows.waivers.requirements import LONGEST, Offence, offence, require_in_reach, require_reason
from workflows.waivers.shown_texts import asked_words
from workflows.waivers.view import Read, stands

STRICT = rule(severity="block", waivable_by=("legal",))
WIDGET = msgspec.structs.replace(POST, text="Our widget is here.")
SECOND = timedelta(seconds=1)


def offence_of(of: Rule, text: str = "Our widget is here.", rule_id: str = "a-rule") -> Offence:
    around = found(rulebook(of))
    return offence(judged(around, msgspec.structs.replace(POST, text=text)), around.policy, rule_id)


def test_what_a_waiver_would_pass_over_is_what_the_rule_found() -> None:
    told = offence_of(STRICT, "A widget, and another widget")
    assert (told.rule, len(told.findings), len(told.covers)) == (STRICT, 2, 2)
    assert len(told.rule_digest) == 32
    assert offence_of(STRICT, "First: a widget, and another widget").covers == told.covers, "wherever they stand"


NOTHING: dict[str, tuple[Rule, str, str]] = {
    "a rule that is met": (STRICT, "Good morning", "meet this rule"),
    "a rule that does not apply": (rule(waivable_by=("legal",), applies_if="text.length > 999"), "A widget", "meet"),
    "a rule nobody may waive": (rule(), "A widget", "nobody grant an exception"),
    "a rule that failed": (
        rule(waivable_by=("legal",), applies_if="10 / (text.length - 8) > 1"),
        "A widget",
        "could not be checked",
    ),
    "more than is shown": (STRICT, "widget " * 30, "found so much"),
}


@pytest.mark.parametrize("what", NOTHING)
def test_where_there_is_nothing_to_waive_that_is_said_with_what_to_do(what: str) -> None:
    of, text, told = NOTHING[what]
    with pytest.raises(Problem) as refused:
        offence_of(of, text)
    assert refused.value.slug == "not-waivable"
    assert told in refused.value.detail
    assert refused.value.fix


@pytest.mark.parametrize("rule_id", ["", "another", "check.bounds", "A-RULE"])
def test_a_rule_that_is_not_in_force_is_not_waived(rule_id: str) -> None:
    with pytest.raises(Problem, match="unknown-reference"):
        offence_of(STRICT, rule_id=rule_id)


def test_a_rule_on_trial_needs_no_waiver() -> None:
    with pytest.raises(Problem, match="unknown-reference"):
        offence_of(rule(waivable_by=("legal",), mode="evaluate"))


def verdict(when: datetime | None) -> Judged:
    return judged(found(), with_answers(POST, when=when))


@pytest.mark.parametrize(
    ("until", "when", "told"),
    [
        (NOW + SECOND, None, ""),
        (NOW, None, "in the future"),
        (NOW - SECOND, None, "in the future"),
        (NOW + LONGEST, None, ""),
        (NOW + LONGEST + SECOND, None, "within the next 90 days"),
        (NOW + timedelta(days=2), NOW + timedelta(days=2), ""),
        (NOW + timedelta(days=2) - SECOND, NOW + timedelta(days=2), "planned for Wed 25 Nov 2026, 09:00"),
    ],
)
def test_a_waiver_ends_in_reach_and_not_before_it_is_needed(until: datetime, when: datetime | None, told: str) -> None:
    def ask() -> None:
        require_in_reach(until, verdict(when), now=NOW, zone="Europe/London")

    if not told:
        ask()
        return
    with pytest.raises(Problem) as refused:
        ask()
    assert (refused.value.slug, refused.value.extra["errors"][0]["pointer"]) == ("invalid-content", "/until")
    assert told in refused.value.fix


@pytest.mark.parametrize("reason", ["", " \n\t", "\u2003\u00a0"])
def test_a_reason_is_needed_and_says_who_will_read_it(reason: str) -> None:
    with pytest.raises(Problem) as refused:
        require_reason(reason, "Legal")
    assert (refused.value.slug, refused.value.detail) == ("reason-required", "Legal will want to know why.")
    assert require_reason("  It is a name.\n", "Legal") == "It is a name."


def test_whoever_answers_sees_every_public_word_and_what_a_finding_points_at_and_nothing_else() -> None:
    shown = asked_words(WIDGET, (), "UTC")
    assert [one.field for one in shown] == ["/text"]
    finding = offence_of(STRICT).findings[0]
    late = msgspec.structs.replace(finding, place=msgspec.structs.replace(finding.place, field="/answers/when"))
    told = asked_words(WIDGET, (finding, late), "Europe/London")
    assert [(one.field, one.text) for one in told] == [
        ("/text", "Our widget is here."),
        ("/answers/when", "Sat 28 Nov 2026, 09:00"),
    ]


LEGAL = Who(id=UUID(int=9), name="Lawyer", roles=("legal",))


def read(**changes: Any) -> Read:
    facts: dict[str, Any] = {
        **dict.fromkeys(("id", "proposal_id", "policy_id"), UUID(int=8)),
        **dict.fromkeys(("proposal_title", "kind", "author_name", "rule", "rule_title", "reason"), "a"),
        **dict.fromkeys(("decision_reason", "withdrawal_reason"), ""),
        **dict.fromkeys(("rule_digest", "policy_digest", "content_digest", "findings"), b""),
        **dict.fromkeys(("decider", "decided_at", "withdrawer", "withdrawn_at", "closed_at", "closed_because")),
        "draft": canonical(POST),
        "content": canonical(POST),
        "visible": True,
        "policy_number": 1,
        "covers": (),
        "until": NOW + timedelta(days=1),
        "asked": OPEN,
        "asker": LEGAL,
        "asked_at": NOW,
        "granters": (LEGAL,),
        "titles": {},
    }
    return Read(**facts | changes)


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({}, "Waits for Lawyer."),
        ({"granters": (LEGAL, msgspec.structs.replace(LEGAL, name="Lead"))}, "Waits for Lawyer or Lead."),
        ({"granters": ()}, "Nobody is left who could answer this."),
        (
            {"asked": msgspec.structs.replace(OPEN, proposal_state="approved")},
            "The proposal has moved on, so nobody needs to answer this any more.",
        ),
        ({"asked": GRANTED, "decider": LEGAL}, "Lawyer granted it until Tue 24 Nov 2026, 09:00."),
        ({"asked": GRANTED}, "A former member granted it until Tue 24 Nov 2026, 09:00."),
        ({"asked": msgspec.structs.replace(GRANTED, over=True)}, "It ran out on Tue 24 Nov 2026, 09:00."),
        (
            {"asked": msgspec.structs.replace(GRANTED, state="refused"), "decider": LEGAL},
            "Lawyer refused it; the rule stands.",
        ),
        (
            {"asked": msgspec.structs.replace(GRANTED, state="withdrawn"), "withdrawer": LEGAL, "decider": None},
            "Lawyer took it back; it does not hold.",
        ),
        (
            {"asked": msgspec.structs.replace(GRANTED, state="closed"), "closed_because": "day"},
            "It is closed: its last day has passed. It does not hold any more.",
        ),
    ],
)
def test_where_a_waiver_stands_is_said_in_a_sentence(changes: dict[str, Any], sentence: str) -> None:
    assert stands(read(**changes), "Europe/London") == sentence
