"""Stages that come in, deadlines, low risk and reasons for rejecting are told by the names people gave them, never by their ids."""

from typing import Any

import msgspec

from policies.document.document import Deadlines, PolicyDocument, RejectReason, Route, Rule, Stage, Window
from policies.document.validation import meaning
from policies.wording.differences import differences
from policies.wording.explaining import explained
from tests.policies.build import document, rule

CLOSER = Stage(id="closer-look", title="A closer look", roles=("legal",), why="Prices bind us.")
SECOND = msgspec.structs.replace(CLOSER, id="second-look", title="A second look")
COMMS = Stage(id="comms-desk", title="Comms", roles=("comms_lead",), why="It speaks for us.")
PRICES = rule(title="Prices", id="prices", severity="escalate", adds=("closer-look",))
VOTE = Window(
    id="vote",
    title="The vote",
    why="Calm.",
    starts="2026-12-01",
    ends="2026-12-08",
    adds=("closer-look", "second-look"),
)


def policy(*rules: Rule, **changes: Any) -> PolicyDocument:
    routes = (Route(id="usual", title="Usual", stages=(COMMS,)),)
    extra = {"extra_stages": (CLOSER, SECOND)} | changes
    return msgspec.structs.replace(document(*rules, routes=routes), **extra)


def words(old: PolicyDocument, new: PolicyDocument) -> list[str]:
    return [change.words for change in differences(old, new)]


def test_a_new_rule_and_a_new_period_say_which_stages_they_bring() -> None:
    (came,) = words(policy(), policy(PRICES))
    assert came.endswith("Where it is not met, the extra stage “A closer look” comes in.")
    (on_trial,) = words(policy(), policy(msgspec.structs.replace(PRICES, mode="evaluate")))
    assert "comes in" not in on_trial
    (in_force,) = words(policy(msgspec.structs.replace(PRICES, mode="evaluate")), policy(PRICES))
    assert in_force.endswith("before, it was on trial. Where it is not met, the extra stage “A closer look” comes in.")
    (period,) = words(policy(), policy(windows=(VOTE,)))
    assert period == (
        "The period “The vote” was added, from 1 Dec 2026 to 8 Dec 2026; while it lasts, the extra stages “A closer look” and "
        "“A second look” come in."
    )


def test_stages_that_a_rule_brings_now_or_no_longer_are_called_by_their_titles() -> None:
    without = msgspec.structs.replace(PRICES, adds=msgspec.UNSET)
    assert words(policy(without), policy(PRICES)) == [
        "Where “Prices” is not met, the extra stage “A closer look” now comes in too."
    ]
    assert words(policy(PRICES), policy(without)) == [
        "Where “Prices” is not met, the extra stage “A closer look” no longer comes in."
    ]


def test_what_changes_in_an_extra_stage_is_said_of_the_stage_alone() -> None:
    slower = msgspec.structs.replace(CLOSER, decide_within=48, waits_for=("comms-desk",), why="Another reason.")
    assert words(policy(), policy(extra_stages=(slower, SECOND))) == [
        "Legal has 48 hours instead of 24 in the extra stage “A closer look”.",
        "The extra stage “A closer look” is worded anew.",
        "The extra stage “A closer look” now begins when “Comms” is done.",
    ]


def test_at_a_terminal_what_else_is_decided_is_told_too() -> None:
    whole = policy(
        PRICES,
        windows=(VOTE,),
        deadlines=Deadlines(hours="working", remind_at=40, escalate_at=80),
        reject_reasons=(RejectReason(id="own", title="It is not ours to say"),),
    )
    lines = "\n".join(explained(whole))
    assert "Where it is not met, the extra stage “A closer look” comes in." in lines
    assert "Meanwhile, the extra stages “A closer look” and “A second look” come in." in lines
    assert (
        "Only working hours count; whoever has not decided is reminded when 40 % of a stage's time has passed" in lines
    )
    assert "Own reasons for rejecting: “It is not ours to say”." in lines


def test_two_reasons_for_rejecting_cannot_have_one_name() -> None:
    twice = tuple(RejectReason(id="own", title=title) for title in ("Once", "Twice"))
    found = [(path, said) for path, _, said, _ in meaning(policy(reject_reasons=twice), None)]
    assert ("/reject_reasons/1/id", "Two reasons for rejecting are called “own”.") in found
