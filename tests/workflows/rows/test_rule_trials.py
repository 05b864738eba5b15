"""Rules on trial: they are written down with a submission and stop, route and tell nobody."""

from datetime import timedelta

import pytest

from tenants.access.permissions import Permission
from tenants.db.session import Database
from tenants.ground.clock import SystemClock
from tenants.ledger.entry_types import EntryType
from tenants.record.entries import Filter
from tests.cast import cast
from tests.workflows.refusals import refusal
from tests.workflows.stage import POLICY, Stage, enact, set_stage
from workflows.rows.revisions import get_brief
from workflows.rows.rule_trials import list_cases, list_trials

TRIAL = """  - id: no-trees
    title: No trees
    why: Trees are on trial.
    check: banned-terms
    parameters: {terms: [trees]}
    severity: block
    section: words
    mode: evaluate
  - id: no-gloves
    title: No gloves
    why: Gloves are on trial.
    check: banned-terms
    parameters: {terms: [gloves]}
    severity: escalate
    section: words
    mode: evaluate
routes:
  - id: never
    title: Where trees go
    when: findings.exists(f, f.rule == "no-trees")
    stages:
      - {id: legal, title: Legal, roles: [legal], why: Never taken.}
"""
ON_TRIAL = POLICY.replace("routes:\n", TRIAL, 1)


@pytest.fixture
async def trying(stage: Stage) -> Stage:
    await enact(stage, ON_TRIAL)
    return stage


async def test_a_rule_on_trial_blocks_nothing_and_sends_nothing_another_way(trying: Stage) -> None:
    made = await trying.submitted()
    assert made.review is not None
    assert [step.title for step in made.review.stages] == ["Communications", "CEO office"]
    brief = await trying.read(get_brief, "adviser", made.summary.id)
    assert [outcome.rule for outcome in brief.evaluation.outcomes] == ["no-widgets"]
    assert brief.evaluation.findings == ()


async def test_what_it_would_have_said_is_kept_with_the_submission(trying: Stage) -> None:
    made = await trying.submitted()
    await trying.submitted(trying.post("Hello. #PlantWithUs"))
    trees, gloves = await trying.read(list_trials, "lead")
    assert (trees.rule, trees.title, trees.severity) == ("no-trees", "No trees", "block")
    assert (trees.submitted, trees.flagged) == (2, 1)
    assert (gloves.submitted, gloves.flagged) == (2, 0)
    (case,) = await trying.read(list_cases, "officer", "no-trees")
    assert (case.proposal_id, case.title) == (made.summary.id, "Tree planting")
    assert [finding.message for finding in case.findings] == ["“trees” is on the list of words to avoid."]
    assert await trying.read(list_cases, "chief", "no-gloves") == []


async def test_the_record_names_the_rules_and_not_what_they_said(trying: Stage) -> None:
    await trying.submitted()
    (entry,) = await trying.events(Filter(types=(EntryType.PROPOSAL_SUBMITTED.value,)))
    assert entry.body["detail"]["on_trial"] == ["no-trees"]
    assert b"words to avoid" not in entry.entry


async def test_a_policy_without_trials_leaves_the_record_as_it_was(stage: Stage) -> None:
    await stage.submitted()
    (entry,) = await stage.events(Filter(types=(EntryType.PROPOSAL_SUBMITTED.value,)))
    assert "on_trial" not in entry.body["detail"]


async def test_a_trial_that_fails_is_kept_as_such_and_blocks_nothing(trying: Stage) -> None:
    await enact(trying, ON_TRIAL.replace("mode: evaluate", 'mode: evaluate\n    applies_if: "1 / size(media) > 0"', 1))
    made = await trying.submitted()
    assert made.summary.state == "in_review"
    (case,) = await trying.read(list_cases, "lead", "no-trees")
    assert "divides by zero" in case.findings[0].said


async def test_a_trial_goes_on_through_versions_and_begins_anew_after_a_break(trying: Stage) -> None:
    await trying.submitted()
    began = (await trying.read(list_trials, "lead"))[0].since
    await enact(trying, ON_TRIAL.replace("How we speak", "How we speak now"))
    kept = (await trying.read(list_trials, "lead"))[0]
    assert (kept.since, kept.submitted) == (began, 1)
    await enact(trying, POLICY)
    assert await trying.read(list_trials, "lead") == []
    assert (await refusal(trying.read(list_cases, "lead", "no-trees"))).slug == "not-found"
    await enact(trying, ON_TRIAL)
    anew = (await trying.read(list_trials, "lead"))[0]
    assert anew.since > began
    assert (anew.submitted, anew.flagged) == (0, 0)
    assert await trying.read(list_cases, "lead", "no-trees") == []


async def test_cases_come_newest_first_a_page_at_a_time(trying: Stage) -> None:
    made = [await trying.submitted() for _ in range(3)]
    first = await trying.read(list_cases, "lead", "no-trees", limit=2)
    assert [case.proposal_id for case in first] == [made[2].summary.id, made[1].summary.id]
    rest = await trying.read(list_cases, "lead", "no-trees", before=first[-1].review_id, limit=2)
    assert [case.proposal_id for case in rest] == [made[0].summary.id]
    assert first[0].at - rest[0].at >= timedelta(0)


async def test_authors_are_not_told_and_a_stranger_sees_their_own(trying: Stage, database: Database) -> None:
    await trying.submitted()
    for who in ("author", "colleague"):
        assert (await refusal(trying.read(list_trials, who))).slug == "forbidden"
        assert (await refusal(trying.read(list_cases, who, "no-trees"))).slug == "forbidden"
    elsewhere = await set_stage(database, SystemClock(), await cast(database, SystemClock(), "elsewhere"))
    assert await elsewhere.read(list_trials, "lead") == []
    assert (await refusal(elsewhere.read(list_cases, "lead", "no-trees"))).slug == "not-found"
    await enact(elsewhere, ON_TRIAL)
    assert [trial.submitted for trial in await elsewhere.read(list_trials, "lead")] == [0, 0]
    assert await elsewhere.read(list_cases, "lead", "no-trees") == []


async def test_reading_the_record_is_enough(trying: Stage) -> None:
    caller = trying.cast["officer"]
    assert Permission.RECORD_READ in caller.permissions
    assert Permission.POLICY_DRAFT not in caller.permissions
    assert len(await trying.read(list_trials, caller)) == 2
