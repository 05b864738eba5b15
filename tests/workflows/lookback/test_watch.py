"""The worker judges what was approved with no connection held, and writes nothing about what moved meanwhile."""

import asyncio
from collections.abc import Coroutine
from contextvars import Context
from functools import wraps
from typing import Any

import msgspec
import pytest

from policies.versions import rulebook_cache
from policies.versions.rulebook_cache import RulebookCache
from policies.versions.tables import get_version
from tenants.due.claims import claim_due
from tenants.due.kinds import DueKind
from tenants.due.watching import Turn
from tenants.ledger.entry_types import EntryType
from tenants.record.entries import Filter
from tenants.subprocesses.pool import Pool, Work, close_pool
from tests.worker import as_worker, make_due, work_off
from tests.workflows.lookback.test_recheck import STRICTER, approved
from tests.workflows.stage import POLICY, Stage, enact
from workflows.acts.draft import withdraw_proposal
from workflows.judging import judge_content
from workflows.lookback import judged_anew, lost_approvals, watch

LONG = "Bring gloves on Saturday, everybody is welcome. " * 1_400


class Held:
    """How many of the worker's connections were held each time something was computed."""

    def __init__(self, stage: Stage) -> None:
        self._pool = as_worker(stage.database).pool
        self.compiling: list[int] = []
        self.judging: list[int] = []
        self.elsewhere: list[int] = []

    def note(self, where: list[int]) -> None:
        where.append(self._pool.in_use)


@pytest.fixture
async def held(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> Held:
    await work_off(stage.database)
    found, run, compiled = Held(stage), Pool.run, rulebook_cache._compile

    def compiles(document: bytes) -> Any:
        found.note(found.compiling)
        return compiled(document)

    @wraps(judged_anew.answer)
    def judges(question: bytes) -> bytes:
        found.note(found.judging)
        return judged_anew.answer(question)

    async def runs(self: Pool, work: Work, owner: Any) -> bytes:
        if work.function is judges:
            found.note(found.elsewhere)
        return await run(self, work, owner)

    monkeypatch.setattr(rulebook_cache, "_rulebooks", RulebookCache())
    monkeypatch.setattr(rulebook_cache, "_compile", compiles)
    monkeypatch.setattr(lost_approvals, "answer", judges)
    monkeypatch.setattr(Pool, "run", runs)
    return found


def meanwhile(act: Coroutine[Any, Any, Any], loop: asyncio.AbstractEventLoop) -> None:
    """Wait on this thread until somebody else's `act` is done, which knows nothing of what is computed here."""
    Context().run(asyncio.run_coroutine_threadsafe, act, loop).result(60)


async def states(stage: Stage, proposals: list[Any]) -> list[str]:
    return [(await stage.get(each, "author")).summary.state for each in proposals]


async def test_no_connection_is_held_while_the_version_is_compiled_and_a_batch_is_judged(
    stage: Stage, held: Held
) -> None:
    proposals = [await approved(stage), await approved(stage, "Bring boots.")]
    await enact(stage, STRICTER)
    held.compiling.clear()
    await work_off(stage.database)
    assert await states(stage, proposals) == ["lapsed", "approved"]
    assert (held.compiling, held.judging, held.elsewhere) == ([0], [0], [])


async def test_long_words_are_judged_in_another_process_with_none_held_either(
    stage: Stage, held: Held, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lost_approvals, "HERE", 100_000.0)
    proposals = [await approved(stage, LONG), await approved(stage, LONG + "So long.")]
    await enact(stage, STRICTER)
    try:
        await work_off(stage.database)
    finally:
        close_pool()
    assert await states(stage, proposals) == ["lapsed", "lapsed"]
    assert (held.elsewhere, held.judging) == ([0], [])


async def test_only_so_many_are_judged_together_as_can_be_in_time_and_all_of_them_are_in_the_end(
    stage: Stage, held: Held, monkeypatch: pytest.MonkeyPatch
) -> None:
    proposals = [await approved(stage, f"Bring {5 + n} gloves.") for n in range(4)]
    version = await enact(stage, STRICTER)
    monkeypatch.setattr(judged_anew, "effort", lambda *_: judge_content.PROCESSOR_SECONDS / 4 * 1_000_000)
    await work_off(stage.database)
    assert await states(stage, proposals) == ["lapsed"] * 4
    assert held.judging == [0, 0]
    now = (await stage.read(get_version, "lead", version)).version
    assert now.looked_back is not None
    assert (now.looked_back.checked, now.looked_back.lapsed) == (4, 4)


async def test_of_a_batch_that_is_stopped_each_is_judged_by_itself(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    proposals = [await approved(stage, f"Bring {5 + n} gloves.") for n in range(2)]
    proposals.append(await approved(stage, "Bring boots."))
    await work_off(stage.database)
    await enact(stage, STRICTER)
    monkeypatch.setattr(lost_approvals, "_effort", lambda _, together: lost_approvals.HERE * (len(together) > 1) * 2)
    monkeypatch.setattr(lost_approvals, "PROCESSOR_SECONDS", 0.000_1)
    monkeypatch.setattr(lost_approvals, "in_time", lambda subjects, *_: len(list(subjects)))
    try:
        await work_off(stage.database)
    finally:
        close_pool()
    assert await states(stage, proposals) == ["lapsed", "lapsed", "approved"], "short words are never stopped"
    lapse = (await stage.get(proposals[0], "author")).lapse
    assert lapse is not None
    assert lapse.rules == ("no-widgets",)


async def test_what_is_withdrawn_while_it_is_judged_stays_withdrawn_and_the_rest_is_judged_anew(
    stage: Stage, held: Held, monkeypatch: pytest.MonkeyPatch
) -> None:
    gone, lost = await approved(stage), await approved(stage, "Bring more gloves.")
    await enact(stage, STRICTER)
    loop, rounds = asyncio.get_running_loop(), list[int]()

    def withdrawn_meanwhile(question: bytes) -> bytes:
        rounds.append(len(msgspec.json.decode(question)["approved"]))
        if len(rounds) == 1:
            act = stage.act(withdraw_proposal, "author", gone.summary.id, "The date moved.")
            meanwhile(act, loop)
        return judged_anew.answer(question)

    monkeypatch.setattr(lost_approvals, "answer", withdrawn_meanwhile)
    await work_off(stage.database)
    assert rounds == [2, 1]
    assert await states(stage, [gone, lost]) == ["withdrawn", "lapsed"]
    lapses = await stage.events(Filter(types=(EntryType.REVIEW_LAPSED.value,)))
    assert [event.object_id for event in lapses] == [lost.summary.id]


async def test_a_version_that_is_replaced_while_it_is_compiled_leaves_the_look_back_to_its_successor(
    stage: Stage, held: Held, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = await approved(stage)
    await enact(stage, STRICTER)
    loop, compiled, rounds = asyncio.get_running_loop(), rulebook_cache._compile, list[bytes]()
    monkeypatch.setattr(rulebook_cache, "_rulebooks", RulebookCache())

    def replaced_meanwhile(document: bytes) -> Any:
        rounds.append(document)
        if len(rounds) == 1:
            meanwhile(enact(stage, POLICY), loop)
        return compiled(document)

    monkeypatch.setattr(rulebook_cache, "_compile", replaced_meanwhile)
    await work_off(stage.database)
    assert [b"gloves" in document for document in rounds] == [True, False]
    assert await states(stage, [kept]) == ["approved"]


async def test_what_moves_each_time_is_left_for_later(
    stage: Stage, held: Held, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = await approved(stage)
    await enact(stage, STRICTER)
    given, moving = lost_approvals._question, iter(range(99))

    def never_the_same(*about: Any) -> bytes:
        return given(*about) + b" " * next(moving)

    with monkeypatch.context() as patched:
        patched.setattr(lost_approvals, "_question", never_the_same)
        [claim] = await claim_due(as_worker(stage.database), [DueKind.LOOK_BACK], limit=1)
        again = await watch.watch_look_back(Turn(as_worker(stage.database), claim, asyncio.Event()), stage.clock)
    assert again is not None
    assert await states(stage, [kept]) == ["approved"]
    await make_due(stage.database, stage.cast.tenant)
    await work_off(stage.database)
    assert await states(stage, [kept]) == ["lapsed"]
