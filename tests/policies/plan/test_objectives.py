"""Objectives: numbered as they come, changed from the version seen, retired and never gone."""

import asyncio
from uuid import UUID, uuid4

from policies.plan.objectives import ObjectiveView, add_objective, change_objective, list_objectives
from tenants.ground.errors import Problem
from tenants.ledger.entry_types import EntryType
from tenants.record.entries import Filter
from tests.cast import ROLES_BY_NAME
from tests.workflows.refusals import refusal
from tests.workflows.stage import Stage

OTHERS = tuple(name for name in ROLES_BY_NAME if name not in ("lead", "deputy"))


async def add(stage: Stage, title: str = "Fewer falls", who: str = "lead", **changes: bool) -> ObjectiveView:
    return await stage.act(add_objective, who, title=title, description=f"About {title}.", **changes)


async def change(
    stage: Stage, objective: UUID, version: int, *, title: str = "New", retired: bool = False
) -> ObjectiveView:
    return await stage.act(
        change_objective,
        "lead",
        objective,
        expected_version=version,
        title=title,
        description="As agreed.",
        retired=retired,
    )


async def titles(stage: Stage) -> list[str]:
    return [each.title for each in await stage.read(list_objectives, "author")]


async def test_objectives_are_numbered_as_they_come_even_at_once(stage: Stage) -> None:
    await asyncio.gather(*(add(stage, f"O{n}") for n in range(3)))
    listed = await stage.read(list_objectives, "author")
    assert [objective.number for objective in listed] == [1, 2, 3, 4]
    added = await add(stage, "سلامة الطرق \U0001f6a6", who="deputy")
    assert (added.number, added.etag, added.retired) == (5, '"1"', False)
    assert (await stage.read(list_objectives, "lead"))[-1] == added
    entry, *_ = await stage.events(Filter(types=(EntryType.OBJECTIVE_ADDED.value,)))
    assert entry.object_id == added.id
    assert entry.body["detail"] == {"number": 5, "retired": False, "version": 1}
    assert entry.words == {"title": added.title, "description": added.description}


async def test_an_objective_is_changed_from_the_version_seen(stage: Stage) -> None:
    changed = await change(stage, stage.objective, 1, title="New", retired=True)
    assert (changed.title, changed.retired, changed.etag, changed.number) == ("New", True, '"2"', 1)
    assert (await stage.read(list_objectives, "lead")) == [changed]
    for version in (1, 0, 3, -1):
        problem = await refusal(change(stage, stage.objective, version, title="Late"))
        assert (problem.slug, problem.extra["current"]) == ("stale", '"2"')
    assert await titles(stage) == ["New"]
    (entry,) = await stage.events(Filter(types=(EntryType.OBJECTIVE_CHANGED.value,)))
    assert entry.words["title"] == "New"
    assert b"New" not in entry.entry


async def test_of_two_changes_at_once_one_is_told_to_look_again(stage: Stage) -> None:
    answers = await asyncio.gather(
        *(change(stage, stage.objective, 1, title=title) for title in ("One", "Other")), return_exceptions=True
    )
    (kept,) = [each for each in answers if isinstance(each, ObjectiveView)]
    (refused,) = [each for each in answers if isinstance(each, Problem)]
    assert (refused.slug, refused.extra["current"]) == ("stale", '"2"')
    assert await titles(stage) == [kept.title]
    assert len(await stage.events(Filter(types=(EntryType.OBJECTIVE_CHANGED.value,)))) == 1


async def test_a_retired_objective_stays_with_its_number_and_may_come_back(stage: Stage) -> None:
    retired = await change(stage, stage.objective, 1, retired=True)
    assert (await add(stage)).number == 2
    assert [each.number for each in await stage.read(list_objectives, "author")] == [1, 2]
    again = await change(stage, retired.id, 2)
    assert (again.retired, again.etag, again.number) == (False, '"3"', 1)
    assert (await add(stage, retired=True)).retired
    assert [each.retired for each in await stage.read(list_objectives, "author")] == [False, False, True]


async def test_everybody_reads_the_plan_and_only_those_who_keep_it_change_it(stage: Stage) -> None:
    for name in OTHERS:
        assert (await refusal(add(stage, who=name))).slug == "forbidden"
        forbidden = stage.act(
            change_objective, name, stage.objective, expected_version=1, title="x", description="", retired=False
        )
        assert (await refusal(forbidden)).slug == "forbidden"
        (listed,) = await stage.read(list_objectives, name)
        assert listed.actions == []
    (listed,) = await stage.read(list_objectives, "deputy")
    assert listed.actions == ["changeObjective"]


async def test_a_stranger_sees_and_changes_nothing_of_ours(stage: Stage, elsewhere: Stage) -> None:
    await add(stage, "Ours alone")
    unknown, foreign = (
        await refusal(change(elsewhere, uuid4(), 1)),
        await refusal(change(elsewhere, stage.objective, 1)),
    )
    assert (unknown.slug, unknown.detail, unknown.fix) == (foreign.slug, foreign.detail, foreign.fix)
    assert await titles(elsewhere) == ["Residents take part"]
    assert (await add(elsewhere)).number == 2
    assert await titles(stage) == ["Residents take part", "Ours alone"]
