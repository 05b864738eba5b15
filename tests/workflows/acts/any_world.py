"""Two organizations and their people: who can act now, what was tried, and what came of it."""

from collections import Counter
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

import asyncpg
import msgspec

from tenants.access.caller import Caller
from tenants.ground.errors import Problem
from tenants.identity.sessions import resolve
from tests.database import signed_in
from tests.workflows.acts.any_proposal import Known
from tests.workflows.stage import Stage
from workflows.kinds.post.content import Post


@dataclass
class World:
    """Two organizations in one database, and everything that was tried so far."""

    stages: dict[str, Stage]
    administrator: asyncpg.Connection
    known: list[Known] = field(default_factory=list)
    done: Counter[str] = field(default_factory=Counter)
    taken: dict[UUID, int] = field(default_factory=dict)
    covers: dict[str, tuple[str, str]] = field(default_factory=dict)
    """The cover that lasts, as the ledgers tell: who is away and who covers for them, by its id."""
    away: set[tuple[str, str]] = field(default_factory=set)
    """Whose roles or access changed since they were last looked up."""

    planned: datetime = field(default_factory=lambda: datetime.now(UTC).replace(microsecond=0) + timedelta(days=60))
    """When everything is to appear: near enough for an exception to last until then."""

    def post(self, name: str, text: str) -> Post:
        """Return a post of an organization that says `text`."""
        post = self.stages[name].post(text)
        return msgspec.structs.replace(post, answers=msgspec.structs.replace(post.answers, when=self.planned))

    async def attempt(self, verb: str, act: Awaitable[Any], *, foreign: bool = False) -> Any:
        """Return what came of it. Whatever is refused is refused in words; what is not there for a stranger is not found."""
        try:
            made = await act
            said = ""
        except Problem as refused:
            made, said = None, refused.slug
        assert not foreign or said == "not-found", f"a stranger tried to {verb}: {said or 'done'}"
        self.done[f"{verb}: {said}" if said else verb] += 1
        return made

    def somebody(self, name: str, likely: list[UUID], who: int) -> str:
        """Return the one of `likely`, or of everybody in an organization, that the number `who` leads to."""
        parts = [part for part, each in self.stages[name].cast.people.items() if each.member_id in likely]
        return parts[who % len(parts)] if parts else self.name_of(name, who)

    def name_of(self, name: str, who: int) -> str:
        people = list(self.stages[name].cast.people)
        return people[who % len(people)]

    async def caller(self, name: str, part: str) -> Caller | None:
        """Return somebody with the roles they hold now, signed in; None for whose access has ended."""
        stage = self.stages[name]
        if (name, part) not in self.away:
            return stage.cast[part]
        found = await self._resolved(stage, stage.cast[part])
        if found is None:
            (anew,) = await signed_in(stage.database, stage.cast[part])
            found = await self._resolved(stage, anew)
        if found is not None:
            stage.cast.people[part] = found
            self.away.discard((name, part))
        return found

    async def _resolved(self, stage: Stage, caller: Caller) -> Caller | None:
        async with stage.database.reading() as session:
            found = await resolve(session, str(caller.token), "test") if caller.token else None
        return found.caller if found else None

    async def act(
        self, one: Known, mover: Callable[..., Awaitable[Any]], caller: Caller, *args: Any, **more: Any
    ) -> Any:
        return await self.stages[one.organization].act(mover, caller, one.id, *args, **more)
