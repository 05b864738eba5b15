"""Databases with people already at work in them: each is made once a test process, and a test gets a copy of the one it asks for.

Making the usual people and a policy in force takes longer than most tests do afterwards. A test that needs other people, another
policy or another clock makes them itself, as before.
"""

from dataclasses import dataclass, replace
from uuid import UUID

from tenants.access import permission_sets
from tenants.ground.clock import Clock, SystemClock
from tenants.ground.keys import Keyring
from tests.cast import Cast, cast
from tests.database import Server, TestDatabase
from tests.workflows.stage import Stage, set_stage
from workflows.judging import circumstances

NORTHFIELD, STRANGER = "northfield", "stranger"
AT_WORK = {"northfield_at_work": NORTHFIELD, "stranger_at_work": STRANGER}
SLUGS = {NORTHFIELD: "northfield", STRANGER: "elsewhere"}
FIXTURES = frozenset({*SLUGS, *AT_WORK})
"""The fixtures of `tests/conftest.py` whose rows stand in the copy already."""


@dataclass(frozen=True)
class Prepared:
    """A database to copy, and who is in it, by the fixtures that hand them to a test."""

    template: str
    casts: dict[str, Cast]
    plans: dict[str, tuple[UUID, UUID]]
    """The objective and the channel of those at work."""

    def cast(self, name: str) -> Cast:
        """Return the people of one organization, for one test alone."""
        found = self.casts[name]
        return replace(found, people=dict(found.people))

    def stage(self, name: str, database: TestDatabase, clock: Clock, people: Cast) -> Stage:
        """Return `people` at work in a test's own copy."""
        objective, channel = self.plans[AT_WORK[name]]
        return Stage(database, clock, people, objective, channel)


class PreparedDatabases:
    """The databases that were made so far on one server."""

    def __init__(self, server: Server, keyring: Keyring) -> None:
        self._server, self._keyring = server, keyring
        self._made: dict[frozenset[str], Prepared] = {}

    async def holding(self, wanted: frozenset[str]) -> Prepared:
        """Return the database that holds what the fixtures `wanted`, of `FIXTURES`, hand out, and nothing else."""
        forget_other_copies()
        if wanted not in self._made:
            self._made[wanted] = await self._make(wanted)
        return self._made[wanted]

    async def _make(self, wanted: frozenset[str]) -> Prepared:
        prepared = Prepared(await self._server.create(), {}, {})
        database, clock = TestDatabase(self._server.url(prepared.template), self._keyring), SystemClock()
        try:
            for name in (each for each in SLUGS if each in wanted):
                prepared.casts[name] = await cast(database, clock, SLUGS[name])
            for name in (whom for fixture, whom in AT_WORK.items() if fixture in wanted):
                stage = await set_stage(database, clock, prepared.casts[name])
                prepared.plans[name] = stage.objective, stage.channel
        finally:
            await database.close()
        return prepared


def forget_other_copies() -> None:
    """Forget what this process remembers of organizations by their ids, which are the same in every copy."""
    permission_sets._sets.clear()
    circumstances._asks_nearby.clear()
