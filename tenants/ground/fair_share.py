"""A few places that many organizations share, so that one of them cannot take them all.

Used for database connections and for computing in other processes. Rules kept: nobody holds more than their share while
others could use the places; a place that becomes free goes to the owners who wait in rotation, whoever asked first among
them; a line that is full is refused at once and in words, not kept waiting until time runs out.
"""

import asyncio
from collections import OrderedDict, deque
from collections.abc import AsyncIterator, Hashable
from contextlib import asynccontextmanager

from tenants.ground.errors import Problem

Line = deque["asyncio.Future[None]"]


class FairShare:
    """At most `places` holders at once, at most `share` of them for one owner, at most `line` waiting for one owner."""

    def __init__(self, places: int, share: int, line: int) -> None:
        if not 0 < share <= places or line < 0:
            raise ValueError("a share is at least one place and at most all of them")
        self._places = places
        self._share = share
        self._line = line
        self._held: dict[Hashable, int] = {}
        self._waiting: OrderedDict[Hashable, Line] = OrderedDict()

    @property
    def held(self) -> int:
        """How many places are taken."""
        return sum(self._held.values())

    @asynccontextmanager
    async def place(self, owner: Hashable) -> AsyncIterator[None]:
        """Hold a place for `owner` while the block runs. Raises `organization-busy` when the owner's line is full."""
        await self._take(owner)
        try:
            yield
        finally:
            self._give_back(owner)

    async def _take(self, owner: Hashable) -> None:
        if self._has_room_for(owner) and owner not in self._waiting:
            self._held[owner] = self._held.get(owner, 0) + 1
            return
        line = self._waiting.setdefault(owner, deque())
        if len(line) >= self._line:
            if not line:
                del self._waiting[owner]
            raise busy()
        coming: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        line.append(coming)
        try:
            await coming
        except asyncio.CancelledError:
            if coming.done() and not coming.cancelled():
                self._give_back(owner)
            else:
                self._leave(owner, coming)
            raise

    def _has_room_for(self, owner: Hashable) -> bool:
        return self.held < self._places and self._held.get(owner, 0) < self._share

    def _give_back(self, owner: Hashable) -> None:
        self._held[owner] -= 1
        if not self._held[owner]:
            del self._held[owner]
        self._hand_out()

    def _hand_out(self) -> None:
        """Give free places to those who wait: each owner once, then the next, as long as there are places."""
        while (owner := next(filter(self._has_room_for, self._waiting), None)) is not None:
            coming = self._waiting[owner].popleft()
            self._waiting.move_to_end(owner)
            if not self._waiting[owner]:
                del self._waiting[owner]
            if not coming.done():
                self._held[owner] = self._held.get(owner, 0) + 1
                coming.set_result(None)

    def _leave(self, owner: Hashable, coming: "asyncio.Future[None]") -> None:
        line = self._waiting.get(owner)
        if line is not None and coming in line:
            line.remove(coming)
            if not line:
                del self._waiting[owner]


def busy() -> Problem:
    """Return the refusal for an organization whose line is full."""
    return Problem(
        "organization-busy",
        "Your organization has as many requests under way as it may have at once, so that others are served too. "
        "Nothing was changed.",
        fix="Wait a few seconds and send it again. Programs send fewer requests at a time.",
        retry_after=2,
    )
