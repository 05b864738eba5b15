"""A draft tried on what really happened: it counts what people decided, and every number opens its submissions."""

from tests.workflows.backtest.past import drafted, ended, listed, numbers, tried
from tests.workflows.stage import Stage


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
    assert (held.state, held.done, held.total, held.problem) == ("done", 8, 8, "")
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
