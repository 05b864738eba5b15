"""Trying a policy on some content: what it would say, beside the one in force, and nothing changes."""

from typing import Any

from policies.versions.enacting import draft_policy
from tests.workflows.kinds.contents import with_answers
from tests.workflows.refusals import refusal
from tests.workflows.stage import POLICY, Stage
from workflows.checking.try_draft import PolicyTried, try_policy
from workflows.kinds.post.content import Post, Variant
from workflows.kinds.register import Content

STRICTER = POLICY.replace("terms: [widget]", "terms: [trees]").replace("id: two-steps", "id: tagged")


async def tried(stage: Stage, who: str = "lead", content: Content | None = None, **what: Any) -> PolicyTried:
    caller = stage.cast[who]
    async with stage.database.reading(caller) as session:
        return await try_policy(session, caller, stage.clock, content or stage.post(), **what)


async def test_a_text_that_was_never_saved_is_tried_beside_the_policy_in_force_and_nothing_is_kept(
    stage: Stage,
) -> None:
    before = await stage.events()
    said = await tried(stage, source=STRICTER)
    assert said.draft.evaluation.blocked
    assert (said.draft.route.id, [step.title for step in said.draft.route.stages]) == (
        "tagged",
        ["Communications", "CEO office"],
    )
    assert said.in_force is not None
    assert (said.in_force.evaluation.blocked, said.in_force.route.id) == (False, "two-steps")
    assert await stage.events() == before
    on_trial = POLICY.replace("severity: block", "severity: block\n    mode: evaluate")
    widget = stage.post("A widget.", answers=stage.post().answers)
    quiet = await tried(stage, content=widget, source=on_trial)
    assert not quiet.draft.evaluation.blocked
    assert [one.outcome for one in quiet.draft.on_trial.outcomes] == ["unsatisfied"]


async def test_whoever_makes_policy_tries_it_on_anything_and_nobody_else_does(stage: Stage) -> None:
    for who in ("lead", "lawyer", "chief"):
        assert (await tried(stage, who, Post(title="Hardly begun"), source=POLICY)).in_force is not None
    for who in ("author", "officer", "administrator"):
        problem = await refusal(tried(stage, who, source=POLICY))
        assert (problem.slug, problem.extra["permission"]) == ("forbidden", "policy.enact")


async def test_exactly_one_policy_is_named_and_it_can_be_read(stage: Stage, elsewhere: Stage) -> None:
    version = (await stage.act(draft_policy, "lead", STRICTER)).version.id
    theirs = (await elsewhere.act(draft_policy, "lead", STRICTER)).version.id
    assert (await tried(stage, version_id=version)).draft.evaluation.blocked
    assert (await refusal(tried(stage, version_id=theirs))).slug == "not-found"
    wrong: list[dict[str, Any]] = [{}, {"source": POLICY, "version_id": version}]
    for both_or_neither in wrong:
        problem = await refusal(tried(stage, **both_or_neither))
        assert problem.slug == "invalid-content"
        assert "both or neither" in problem.detail
    assert (await refusal(tried(stage, source="title: [half of"))).slug == "policy-invalid"
    twice = stage.post(variants=(Variant(network="x", text="a"), Variant(network="x", text="b")))
    assert (await refusal(tried(stage, content=twice, source=POLICY))).slug == "invalid-content"


async def test_facts_are_those_of_the_organization_and_another_s_plan_is_unknown(
    stage: Stage, elsewhere: Stage
) -> None:
    asks = POLICY.replace("check: banned-terms", 'applies_if: "channels.size() == 0"\n    check: banned-terms')
    theirs = with_answers(stage.post("A widget", channel_ids=(elsewhere.channel,)), objective_id=elsewhere.objective)
    assert (await tried(stage, content=theirs, source=asks)).draft.evaluation.blocked
    assert not (await tried(stage, content=stage.post("A widget"), source=asks)).draft.evaluation.blocked
