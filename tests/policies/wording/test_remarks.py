"""Remarks: what is valid and will hardly do what its author means."""

import msgspec
import pytest

from policies import packs
from policies.checks.lessons import TAUGHT
from policies.document.document import PolicyDocument, Window
from policies.verdict.rulebook import parse_source
from policies.wording.remarks import remarks
from tests.policies.build import document, route, rule


def said(document: PolicyDocument) -> list[tuple[str, str]]:
    return [(remark.pointer, remark.message) for remark in remarks(document)]


def test_what_is_fine_is_not_remarked_on() -> None:
    for name in ("demo-northfield", "demo-wave"):
        assert remarks(parse_source(packs.source(name))) == ()


def test_rules_that_follow_from_nothing_or_only_advise_and_may_be_waived() -> None:
    assert said(document(rule(waivable_by=("legal",)))) == [
        ("/rules/0", "“A rule” follows from no section of the text, so readers are not told where it comes from."),
        (
            "/rules/0/waivable_by",
            "“A rule” only advises, so there is nothing to let pass; “waivable_by” has no effect.",
        ),
    ]


def test_rules_on_trial_and_routes_that_wait_for_them() -> None:
    routes = (route("higher", 'findings.exists(f, f.rule == "a-rule")'), route())
    tried = document(rule(section="words", mode="evaluate"), routes=routes)
    assert said(tried) == [
        ("/rules/0/mode", "“A rule” is on trial: it records what it would have said and blocks nothing yet."),
        ("/rules", "Every rule is on trial, so nothing can be submitted under this policy."),
        ("/routes/0/when", "“A rule” is on trial, and routes do not see what such a rule finds."),
    ]


def test_a_route_that_asks_for_a_rule_there_is_not() -> None:
    routes = (route("higher", "findings.exists(f, f.rule == 'a-rul')"), route())
    assert said(document(rule(section="words"), routes=routes)) == [
        ("/routes/0/when", "There is no rule called “a-rul”, so this is never so. Did you mean “a-rule”?")
    ]


def test_a_period_there_is_not() -> None:
    asked = document(rule(section="words", applies_if='"vote" in window'))
    assert said(asked) == [
        (
            "/rules/0/applies_if",
            "This policy has no period called “vote”, so it is never so. Add it under “windows” when its days are known.",
        )
    ]
    window = Window(id="vote", title="Elections", why="Care.", starts="2027-04-01", ends="2027-05-06")
    assert said(msgspec.structs.replace(asked, windows=(window,))) == []
    near = msgspec.structs.replace(asked, windows=(msgspec.structs.replace(window, id="votes"),))
    assert said(near)[0][1].endswith("Did you mean “votes”?")


@pytest.mark.parametrize(
    ("condition", "places"),
    [
        ("'vote' in window", 1),
        ('"vote" in window && "mourning" in window', 2),
        ('"vote" in window || "vote"   in\n window', 1),
        ('"x" in networks', 0),
        ('text.body == "window"', 0),
        ("""text.body.contains('"vote" in window')""", 0),
        ("""text.body == '"vote" in window' || "vote" in window""", 1),
    ],
)
def test_each_period_there_is_not_is_remarked_on_once_a_condition(condition: str, places: int) -> None:
    asked = document(rule(section="words", applies_if=condition), routes=(route("higher", condition), route()))
    pointers = [pointer for pointer, _ in said(asked)]
    assert pointers == ["/rules/0/applies_if"] * places + ["/routes/0/when"] * places


@pytest.mark.parametrize("operator", ["==", "!="])
@pytest.mark.parametrize("quote", ["'", '"'])
def test_a_rule_there_is_not_is_found_however_it_is_asked_for(operator: str, quote: str) -> None:
    when = f"findings.exists(f, f . rule {operator} {quote}zzz{quote})"
    ((pointer, message),) = said(document(rule(section="words"), routes=(route("higher", when), route())))
    assert pointer == "/routes/0/when"
    assert message == f"There is no rule called “zzz”, so this is {'never' if operator == '==' else 'always'} so."


@pytest.mark.parametrize(
    ("condition", "names"),
    [
        ("f.rule in ['zzz', 'a-rule', 'yyy']", ["zzz", "yyy"]),
        ("'zzz' == f.rule", ["zzz"]),
        ("""f.message == 'the.rule == "zzz"'""", []),
        ("f.rule == 'a-rule' && f.check == 'links'", []),
        ("f.rule == 'zzz' || f.rule == 'zzz'", ["zzz"]),
    ],
)
def test_only_what_a_findings_rule_is_compared_with_is_taken_for_a_rule(condition: str, names: list[str]) -> None:
    asked = document(rule(section="words"), routes=(route("higher", f"findings.exists(f, {condition})"), route()))
    assert [message.split("”")[0] for _, message in said(asked)] == [
        f"There is no rule called “{name}" for name in names
    ]


def test_without_a_text_no_rule_need_follow_from_a_section() -> None:
    bare = msgspec.structs.replace(document(rule()), text=())
    assert said(bare) == []


def test_a_lesson_taught_here_is_fine_and_one_that_is_not_is_named_with_its_place() -> None:
    taught = next(iter(TAUGHT), None)
    lessons = [*([taught] if taught else []), "origami"]
    asked = document(rule("lessons", section="words", severity="escalate", parameters={"lessons": lessons}))
    ((pointer, message),) = said(asked)
    assert pointer == f"/rules/0/parameters/lessons/{len(lessons) - 1}"
    assert message.endswith("“origami”, and it cannot be taken here, so nobody can meet this.")


def test_remarks_stand_in_the_order_of_the_document_and_one_hides_no_other() -> None:
    rules = (rule(id="one"), rule(id="two", title="Another", mode="evaluate", applies_if='"vote" in window'))
    assert [pointer for pointer, _ in said(document(*rules))] == [
        "/rules/0",
        "/rules/1/mode",
        "/rules/1",
        "/rules/1/applies_if",
    ]
