"""Whatever anybody does, in any order: nothing is approved without what its frozen route demands, by somebody else than who wrote it.

2,000 steps in `make test`, 20,000 in `make soak`. What fails is not made smaller: every try copies a database, and the steps
that led there say enough.
"""

import asyncio
import os
from collections import Counter
from typing import ClassVar

from hypothesis import HealthCheck, Phase, note, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test

from tenants.ground.clock import SystemClock
from tenants.ground.keys import Keyring
from tests.conftest import MASTER_KEY
from tests.database import Server, TestDatabase
from tests.prepared import AT_WORK, FIXTURES, PreparedDatabases
from tests.workflows.acts.any_order import AnyOrder

STEPS = 200
RUNS = 100 if os.environ.get("HASHMARK_SOAK") else 10
VERBS = {
    "decide": 24,
    "again": 10,
    "take_back": 3,
    "suggest": 4,
    "accept": 4,
    "decline": 1,
    "withdraw": 1,
    "submit": 2,
    "change": 2,
    "discard": 1,
    "reroute": 3,
    "begin_thread": 2,
    "answer": 1,
    "settle": 4,
    "ask_waiver": 3,
    "answer_waiver": 4,
    "withdraw_waiver": 1,
    "propose": 3,
    "roles": 4,
    "policy": 1,
    "cover": 6,
    "cover_lapses": 1,
    "in_one_go": 2,
    "time_passes": 1,
    "steps_come": 3,
    "work": 1,
}
_VERBS = [verb for verb, weight in VERBS.items() for _ in range(weight)]
_STRIDE = 29
_NUMBER = st.integers(0, 2**16 - 1)


class Machine(RuleBasedStateMachine):
    """One run: a copy of two organizations at work, and a loop to act in."""

    server: Server
    prepared: PreparedDatabases
    done: ClassVar[Counter[str]] = Counter()
    """What was done, and what was refused with what, in all runs."""

    def __init__(self) -> None:
        super().__init__()
        self.runner = asyncio.Runner()
        self.world: AnyOrder | None = None
        self.name, self.step = "", 0

    @initialize()
    def two_organizations(self) -> None:
        self.world = self.runner.run(self._begin())

    async def _begin(self) -> AnyOrder:
        found = await self.prepared.holding(FIXTURES)
        self.name = await self.server.create(found.template)
        database = TestDatabase(self.server.url(self.name), Keyring(MASTER_KEY), pool_size=4)
        clock = SystemClock()
        stages = {slug: found.stage(at_work, database, clock, found.cast(slug)) for at_work, slug in AT_WORK.items()}
        return await AnyOrder.begin(stages)

    @rule(what=_NUMBER, which=_NUMBER, who=_NUMBER, how=_NUMBER)
    def somebody_does_something(self, what: int, which: int, who: int, how: int) -> None:
        assert self.world is not None
        self.step += 1
        # The simplest run is one of zeros alone: that would be one thing tried two hundred times.
        verb = _VERBS[(what + _STRIDE * self.step) % len(_VERBS)]
        note(verb)
        self.runner.run(self.world.something(verb, which, who, how + self.step))

    @invariant()
    def it_all_adds_up(self) -> None:
        if self.world is not None:
            self.runner.run(self.world.recount())

    def teardown(self) -> None:
        try:
            if self.world is not None:
                self.runner.run(self._end(self.world))
        finally:
            self.runner.close()

    async def _end(self, world: AnyOrder) -> None:
        try:
            await world.end()
            self.done.update(world.done)
        finally:
            await world.close()
            await self.server.drop(self.name)


def test_nothing_is_approved_without_what_its_route_demands(
    server: Server, prepared_databases: PreparedDatabases
) -> None:
    Machine.server, Machine.prepared = server, prepared_databases
    Machine.done.clear()
    run_state_machine_as_test(
        Machine,
        settings=settings(
            max_examples=RUNS,
            stateful_step_count=STEPS,
            deadline=None,
            phases=[Phase.generate],
            suppress_health_check=list(HealthCheck),
        ),
    )
    deep = (
        "approved after all",
        "in another's place",
        "kept",
        "take_back",
        "accept",
        "reroute",
        "worker: deadline_step",
        "again",
        "waiver: grant",
        "by an exception",
        "cover lapsed",
        "in one go",
    )
    reached = {each: Machine.done[each] for each in deep}
    assert all(reached.values()), reached
