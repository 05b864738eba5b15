"""Who may try a policy on the past, and what they see of proposals that are not theirs to read."""

from uuid import UUID

import msgspec
import pytest

from tenants.access.permissions import Permission
from tenants.ground.errors import Problem
from tests.workflows.backtest.past import drafted, ended, listed, numbers, tried
from tests.workflows.stage import Stage
from workflows.backtest.queries import HIDDEN, get_backtest, list_backtests, list_cases
from workflows.backtest.start import Period, start_backtest, stop_backtest


@pytest.mark.parametrize("who", ["author", "officer", "administrator"])
async def test_only_those_who_make_policy_try_it(stage: Stage, who: str) -> None:
    held = await tried(stage, await drafted(stage))
    for asking in (
        stage.act(start_backtest, who, held.version_id, Period()),
        stage.act(stop_backtest, who, held.id),
        stage.read(get_backtest, who, held.id),
        stage.read(list_backtests, who, held.version_id),
        stage.read(list_cases, who, held.id, "tested"),
    ):
        with pytest.raises(Problem, match="forbidden"):
            await asking


@pytest.mark.parametrize("who", ["lead", "chief", "lawyer"])
async def test_those_who_draft_policy_or_put_it_in_force_may(stage: Stage, who: str) -> None:
    held = await tried(stage, await drafted(stage), who=who)
    assert held.state == "done"


async def test_a_stranger_finds_nothing(stage: Stage, elsewhere: Stage) -> None:
    held = await tried(stage, await drafted(stage))
    for asking in (
        elsewhere.act(start_backtest, "lead", held.version_id, Period()),
        elsewhere.act(stop_backtest, "lead", held.id),
        elsewhere.read(get_backtest, "lead", held.id),
        elsewhere.read(list_backtests, "lead", held.version_id),
        elsewhere.read(list_cases, "lead", held.id, "tested"),
    ):
        with pytest.raises(Problem, match="not-found"):
            await asking


async def test_a_proposal_one_may_not_open_is_counted_and_shown_without_its_words(stage: Stage) -> None:
    secret = await ended(stage, "Ten euros off", ("lead", "reject", 1.0))
    mine = await ended(stage, "Five euros off", ("deputy", "reject", 1.0))
    held = await tried(stage, await drafted(stage))
    sees_all = {case.proposal_id: case for case in await listed(stage, held, "caught")}
    assert set(sees_all) == {secret, mine}
    assert sees_all[secret].decided_reason == "Please say when."
    lawyer = stage.cast["lawyer"]
    narrow = msgspec.structs.replace(lawyer, permissions=lawyer.permissions - {Permission.PROPOSAL_READ_ALL})
    stage.cast.people["narrow"] = narrow
    cases = await listed(stage, held, "caught", who="narrow")
    assert len(cases) == 2
    for case in cases:
        assert (case.hidden, case.proposal_id, case.kind, case.decided_reason) == (True, None, None, None)
        assert case.title == HIDDEN
        assert case.blocked_by == ("no-prices",)
    assert held.report is not None
    for about, count in numbers(held.report).items():
        assert len(await listed(stage, held, about, who="narrow")) == count, about


@pytest.mark.parametrize("about", ["", "everything", "flagged:", "tested:x", "route:one", "route:>two", "Caught"])
async def test_words_that_stand_for_no_number_are_refused(stage: Stage, about: str) -> None:
    held = await tried(stage, await drafted(stage))
    with pytest.raises(Problem, match="invalid-content"):
        await stage.read(list_cases, "lead", held.id, about)


async def test_a_version_without_rules_is_not_tried(stage: Stage) -> None:
    empty = "title: Empty\nroutes:\n  - id: all\n    title: All\n    stages: [{id: s, title: S, roles: [legal], why: All.}]\n"
    with pytest.raises(Problem, match="policy-not-evaluated"):
        await stage.act(start_backtest, "lead", await drafted(stage, empty), Period())
    with pytest.raises(Problem, match="not-found"):
        await stage.act(start_backtest, "lead", UUID(int=7), Period())
