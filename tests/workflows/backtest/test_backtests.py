"""A draft tried on what really happened: it counts what people decided, and every number opens its submissions."""

from tests.database import past_every_guard
from tests.workflows.backtest.past import DRAFT, drafted, ended, listed, numbers, tried
from tests.workflows.stage import POLICY, Stage
from tests.workflows.waivers import asked


async def past_of_every_kind(stage: Stage) -> None:
    lead, chief = ("lead", "approve", 2.0), ("chief", "approve", 6.0)
    await ended(stage, "Twenty euros for a tree", lead)
    await ended(stage, "Ten euros off", ("lead", "reject", 1.0))
    await ended(stage, "Five euros, or trees", ("lead", "request_changes", 1.0))
    await ended(stage, "An offer to residents", lead)
    await ended(stage, "Trees for everybody #PlantWithUs", lead, chief)
    await ended(stage, "An offer of trees #PlantWithUs", lead, chief)
    await ended(stage, "Nothing to see", lead)
    await ended(stage, "Still with the lead")


async def test_a_report_counts_what_the_draft_would_have_done(stage: Stage) -> None:
    await past_of_every_kind(stage)
    held = await tried(stage, await drafted(stage))
    assert (held.state, held.done, held.total, held.problem) == ("done", 8, 8, None)
    told = held.report
    assert told is not None
    assert (told.tested, told.not_testable, told.caught, told.stopped) == (8, 0, 2, 1)
    rules = {rule.rule: (rule.flagged, rule.blocked, rule.rejected, rule.approved) for rule in told.rules}
    assert rules == {"no-widgets": (0, 0, 0, 0), "no-prices": (3, 3, 2, 1), "mind-trees": (3, 0, 1, 2)}
    routes = {(route.before, route.after): (route.count, route.added_hours) for route in told.routes}
    assert routes == {("one-step", "with-legal"): (1, None), ("two-steps", "with-legal"): (1, None)}
    assert (told.added_hours.affected, told.added_hours.unknown, told.added_hours.median) == (0, 2, None)


async def test_every_number_opens_exactly_the_submissions_it_counts(stage: Stage) -> None:
    await past_of_every_kind(stage)
    held = await tried(stage, await drafted(stage))
    assert held.report is not None
    for about, count in numbers(held.report).items():
        assert len(await listed(stage, held, about)) == count, about


async def test_a_rule_on_trial_is_told_and_stops_nothing(stage: Stage) -> None:
    await past_of_every_kind(stage)
    on_trial = DRAFT.replace("parameters: {terms: [euros]}", "parameters: {terms: [euros]}\n    mode: evaluate")
    told = (await tried(stage, await drafted(stage, on_trial))).report
    assert told is not None
    [rule] = [rule for rule in told.rules if rule.rule == "no-prices"]
    assert (rule.on_trial, rule.flagged, rule.blocked, rule.rejected, rule.approved) == (True, 3, 0, 2, 1)
    assert (told.caught, told.stopped) == (0, 0)


async def test_what_was_waived_stays_waived_unless_the_rule_reads_differently(stage: Stage) -> None:
    proposal = await stage.draft(asked.post(stage))
    await asked.answer(stage, await asked.ask(stage, proposal))
    await stage.submit(await stage.get(proposal, "author"))
    stricter = POLICY.replace("terms: [widget]", "terms: [widget, gadget]")
    for policy, blocked in ((POLICY, 0), (stricter, 1)):
        told = (await tried(stage, await drafted(stage, policy))).report
        assert told is not None
        assert [(rule.flagged, rule.blocked) for rule in told.rules] == [(1, blocked)]


async def test_added_hours_are_those_people_took(stage: Stage) -> None:
    await ended(stage, "An offer to residents", ("lead", "approve", 2.0))
    with_legal = await drafted(stage)
    before = (await tried(stage, with_legal)).report
    assert before is not None
    assert (before.added_hours.affected, before.added_hours.unknown) == (0, 1)
    asks_the_chief = DRAFT.replace("roles: [legal], why: An offer", "roles: [ceo_office], why: An offer")
    await ended(stage, "Trees #PlantWithUs", ("lead", "approve", 4.0), ("chief", "approve", 5.0))
    held = await tried(stage, await drafted(stage, asks_the_chief))
    assert held.report is not None
    [route] = held.report.routes
    assert (route.before, route.after, route.added_hours) == ("one-step", "with-legal", 5.0)
    assert [case.added_hours for case in await listed(stage, held, "affected")] == [5.0]


async def test_a_waiver_by_somebody_whose_words_stood_in_the_submission_waives_nothing_here_either(
    stage: Stage,
) -> None:
    proposal = await stage.draft(asked.post(stage))
    await asked.answer(stage, await asked.ask(stage, proposal))
    await stage.submit(await stage.get(proposal, "author"))
    await past_every_guard(
        stage.database,
        "UPDATE workflow.revision SET writers = writers || $1::uuid WHERE proposal_id = $2",
        stage.cast["lead"].member_id,
        proposal.summary.id,
    )
    told = (await tried(stage, await drafted(stage, POLICY))).report
    assert told is not None
    assert [(rule.flagged, rule.blocked) for rule in told.rules] == [(1, 1)]
