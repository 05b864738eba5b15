"""One verdict from the same facts for the live check and for submitting: rules, route, waivers, and what readers must know."""

from datetime import date, timedelta
from typing import Any
from uuid import UUID

import msgspec
import pytest
from hypothesis import given, settings

from policies.document.document import Route, Rule, Stage
from policies.verdict.evaluate import evaluate
from policies.verdict.waivers import digest_of, fingerprints
from tests.policies.build import route, rule, rulebook
from tests.workflows.judging.build import ANA, BO, CY, NOW, X, asked_of, found, granted, judged
from tests.workflows.kinds.contents import CAMPAIGN, CHANNEL, POST, contents, with_answers
from workflows.judging.assess import assess
from workflows.judging.granted_waivers import Granted
from workflows.kinds.content import MediaItem
from workflows.kinds.register import Content
from workflows.routes.seating import Deciders

STRICT = rule(severity="block", waivable_by=("comms_lead",))
WIDGET = msgspec.structs.replace(POST, text="Our widget is here. #PlantWithUs")


def waiver_for(content: Content, of: Rule = STRICT, **changes: Any) -> Granted:
    """Return a waiver of `of` for what it finds in `content`, as it would have been granted."""
    subject = asked_of(found(), content).subject
    shown = evaluate(rulebook(of), subject).findings
    return granted(rule_digest=digest_of(of).hex(), covers=fingerprints(shown, subject), **changes)


def test_what_blocks_blocks_and_the_route_is_frozen_all_the_same() -> None:
    verdict = judged(found(rulebook(STRICT)), WIDGET)
    assert verdict.evaluation.blocked
    assert [seat.name for seat in verdict.routing.seats] == ["Bo", "Cy"]
    assert verdict.waivers == ()


def test_a_granted_waiver_lets_it_pass_and_is_named_with_who_when_and_why() -> None:
    verdict = judged(found(rulebook(STRICT), granted=(waiver_for(WIDGET),)), WIDGET)
    assert not verdict.evaluation.blocked
    assert verdict.waivers == (UUID(int=50),)
    (outcome,) = verdict.evaluation.outcomes
    assert outcome.detail == (
        "Exception granted by Bo (Communications lead), until Tue 1 Dec 2026, 12:00: “The name is registered.” "
        "Ana had asked for it: “It is a product's name.”"
    )


@pytest.mark.parametrize(
    "changes",
    [
        {"until": NOW - timedelta(seconds=1)},
        {"until": NOW + timedelta(days=1)},
        {"rule": "another-rule"},
        {"covers": ()},
    ],
    ids=["run out", "run out before it appears", "another rule", "other words"],
)
def test_a_waiver_for_something_else_lets_nothing_pass(changes: dict[str, Any]) -> None:
    waiver = msgspec.structs.replace(waiver_for(WIDGET), **changes)
    verdict = judged(found(rulebook(STRICT), granted=(waiver,)), WIDGET)
    assert verdict.evaluation.blocked
    assert verdict.waivers == ()


def test_the_route_is_chosen_by_the_facts_and_the_first_that_matches_wins() -> None:
    routes = (route("tagged", "hashtags.size() > 0"), route("posts", 'proposal.kind == "post"'), route())
    around = found(rulebook(routes=routes))
    assert judged(around).routing.route.id == "tagged"
    assert judged(around, msgspec.structs.replace(POST, text="No tag.")).routing.route.id == "posts"


def test_a_route_can_ask_what_was_found() -> None:
    routes = (route("found", 'findings.exists(f, f.rule == "a-rule")'), route())
    around = found(rulebook(rule(severity="escalate"), routes=routes))
    assert judged(around, WIDGET).routing.route.id == "found"
    assert judged(around).routing.route.id == "everything"


def test_whoever_is_excluded_holds_no_seat_and_when_nobody_is_left_that_is_said() -> None:
    around = found()
    assert [seat.name for seat in judged(around, excluded={BO: "changed the words"}).routing.seats] == ["Cy"]
    nobody = judged(around, excluded={BO: "wrote it", CY: "changed the words"}).routing
    assert nobody.seats == ()
    assert nobody.problem is not None
    assert "Bo wrote it and Cy changed the words." in nobody.problem


def test_an_organization_without_anybody_who_decides_is_told_so() -> None:
    routing = judged(found(deciders=Deciders(people=(), titles={}))).routing
    assert routing.problem is not None
    assert "Nobody active holds it." in routing.problem


def test_time_to_decide_starts_at_the_moment_it_is_judged() -> None:
    stages = (
        Stage(id="a", title="A", roles=("comms_lead",), why="w", decide_within=3),
        Stage(id="b", title="B", roles=("comms_lead",), why="w", decide_within=5),
    )
    routing = judged(found(rulebook(routes=(Route(id="r", title="R", stages=stages),)))).routing
    assert routing.due == (NOW + timedelta(hours=3), NOW + timedelta(hours=8))


@settings(max_examples=30)
@given(contents)
def test_a_verdict_is_the_same_worked_out_here_or_taken_from_another_process(content: Content) -> None:
    around = found(rulebook(STRICT, rule(id="on-trial", mode="evaluate")))
    about = asked_of(around, content)
    here = judged(around, content)
    apart = judged(around, content, apart=assess(around.policy.rulebook, about.subject, about.waivers))
    for name in ("evaluation", "routing", "on_trial", "hashtags", "terms", "measures", "waivers"):
        assert getattr(here, name) == getattr(apart, name), name


@settings(max_examples=30)
@given(contents)
def test_judging_twice_says_the_same(content: Content) -> None:
    around = found(rulebook(STRICT))
    assert judged(around, content).evaluation == judged(around, content).evaluation


def test_a_rule_on_trial_says_what_it_would_have_said_and_blocks_nothing() -> None:
    verdict = judged(found(rulebook(rule(severity="block", mode="evaluate"))), WIDGET)
    assert not verdict.evaluation.blocked
    assert [each.outcome for each in verdict.on_trial.outcomes] == ["unsatisfied"]


def test_a_policy_is_asked_about_the_author_the_plan_and_the_posts_nearby() -> None:
    near = NOW + timedelta(days=1)
    others = {CHANNEL: (near,), ANA: (NOW,)}
    subject = asked_of(found(others=others, acknowledged=False)).subject
    assert (subject.author_roles, subject.acknowledged, subject.now) == (("staff",), False, NOW)
    assert [(channel.network, channel.recent) for channel in subject.channels] == [("x", (near,))]
    assert "Northfield" in subject.brands


def test_gaps_are_asked_for_with_the_plan_as_it_stands() -> None:
    today = date(2026, 11, 23)
    assert found().gaps(POST, today) == ()
    assert [gap.pointer for gap in found(objective=None).gaps(POST, today)] == ["/answers/objective_id"]
    assert [gap.pointer for gap in found(channels={}).gaps(POST, today)] == ["/channel_ids/0"]
    pictured = msgspec.structs.replace(POST, media=(MediaItem(digest="a" * 64),))
    assert [gap.pointer for gap in found().gaps(pictured, today)] == ["/media/0"]
    assert found(media=frozenset({"a" * 64})).gaps(pictured, today) == ()


def test_an_objective_of_the_plan_counts_only_for_the_proposal_that_cites_it() -> None:
    other = with_answers(POST, objective_id=X.id)
    assert [gap.pointer for gap in found().gaps(other, date(2026, 11, 23))] == ["/answers/objective_id"]


def test_a_campaign_is_judged_from_its_first_day_where_no_time_is_given() -> None:
    subject = asked_of(found(), with_answers(CAMPAIGN, when=None)).subject
    assert subject.schedule is not None
    assert subject.schedule.isoformat() == "2026-11-28T00:00:00+00:00"
