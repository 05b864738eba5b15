"""The policies to start from: valid, without a remark, with hashtag rules, and decided by three people."""

import pytest

from policies.packs.starting import DECIDING_ROLES, StartingSet, starting_sets
from policies.subject.facts import Subject
from policies.verdict.evaluate import choose_route, evaluate
from policies.verdict.rulebook import load, parse_source
from policies.versions.authoring import offer_starting_sets
from policies.wording.lint import ROLES, validate
from policies.wording.offered_sets import offered_sets
from tests.policies.build import post
from tests.workflows.refusals import refusal
from tests.workflows.stage import Stage

HASHTAG_RULES = {"hashtags.other-readings", "hashtags.open-invitations", "accessibility.hashtag-capitals"}


def stages(one: StartingSet, subject: Subject) -> list[tuple[str, ...]]:
    rulebook = load(parse_source(one.source, ROLES))
    route = choose_route(rulebook, subject, evaluate(rulebook, subject))
    assert route is not None
    return [stage.roles for stage in route.stages]


@pytest.mark.parametrize("one", starting_sets(), ids=lambda one: one.id)
def test_each_is_valid_without_a_remark_and_reads_hashtags(one: StartingSet) -> None:
    report = validate(one.source, ROLES)
    assert (report.valid, report.problems, report.remarks) == (True, (), ())
    document = parse_source(one.source, ROLES)
    assert {rule.id for rule in document.rules} >= HASHTAG_RULES
    assert {role for route in document.routes for stage in route.stages for role in stage.roles} == set(DECIDING_ROLES)


@pytest.mark.parametrize("one", starting_sets(), ids=lambda one: one.id)
def test_whoever_writes_it_somebody_else_of_three_people_can_decide(one: StartingSet) -> None:
    calm = "The library opens at nine on Saturday."
    odd = "Join in on Saturday. #nowthatchersdead"
    lead, ceo = ("comms_lead",), ("ceo_office",)
    for text in (calm, odd):
        assert stages(one, post(text, author_roles=("administrator", "comms_lead"))) == [ceo]
        assert stages(one, post(text, author_roles=ceo)) == [lead]
    assert stages(one, post(calm, author_roles=("staff",))) == [lead]
    assert stages(one, post(odd, author_roles=("staff",))) == [lead, ceo]


def test_they_are_offered_with_what_they_ask_and_a_first_plan() -> None:
    for one in offered_sets():
        assert len(one.asks) >= 15
        assert one.audiences
        assert one.objectives


async def test_who_drafts_policy_is_offered_them_with_the_roles_nobody_holds(stage: Stage, elsewhere: Stage) -> None:
    offered = await stage.read(offer_starting_sets, "lead")
    assert [one.id for one in offered.sets] == [one.id for one in starting_sets()]
    assert offered.unheld == ()
    for name in ("author", "officer", "administrator"):
        assert (await refusal(stage.read(offer_starting_sets, name))).slug == "forbidden"
    assert (await elsewhere.read(offer_starting_sets, "lead")).unheld == ()
