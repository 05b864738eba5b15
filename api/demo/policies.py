"""The demo's policy over time: each version drafted, submitted and confirmed by two people, looked back on, and read.

Rule kept: the same movers as everywhere. Who has not read the newest version is left to find that on their desk.
"""

import re
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

from api.demo.story_types import DemoOrganization, DemoVersion
from policies.packs import source
from policies.versions.acknowledging import acknowledge_policy
from policies.versions.enacting import draft_policy, enact_policy, submit_policy
from tenants.access.caller import Caller, System
from tenants.db.session import WriteSession
from tenants.ground.clock import FixedClock
from workflows.lookback.recheck import look_back

Happening = tuple[timedelta, Callable[[], Awaitable[None]]]
"""Something of the story: how long ago it happened, and doing it."""


class PolicyStory:
    """The versions of one organization's policy, each step at its time."""

    def __init__(self, session: WriteSession, story: DemoOrganization, cast: dict[str, Caller], now: datetime) -> None:
        self._session, self._story, self._cast, self._now = session, story, cast, now
        self._ids: dict[int, UUID] = {}

    def happenings(self) -> list[Happening]:
        """Return every step of every version, in no order."""
        found: list[Happening] = []
        text = source(self._story.pack)
        for number, told in enumerate(self._story.versions):
            text = _edited(text, told)
            found += self._of_version(number, told, _at_a_pace(text, told.patience))
        return found

    def _of_version(self, number: int, told: DemoVersion, text: str) -> list[Happening]:
        steps: list[tuple[timedelta | None, Callable[[], Awaitable[None]]]] = [
            (told.drafted, lambda: self._draft(number, told, text)),
            (told.submitted, lambda: self._submit(number, told)),
            (told.confirmed, lambda: self._confirm(number, told)),
            *((ago, self._reading(number, who, ago)) for who, ago in told.read_by),
        ]
        return [(ago, happen) for ago, happen in steps if ago is not None]

    def _at(self, ago: timedelta) -> FixedClock:
        return FixedClock(self._now - ago)

    async def _draft(self, number: int, told: DemoVersion, text: str) -> None:
        drafter = self._cast[self._story.drafter]
        self._ids[number] = (await draft_policy(self._session, drafter, self._at(told.drafted), text)).version.id

    async def _submit(self, number: int, told: DemoVersion) -> None:
        assert told.submitted is not None
        drafter = self._cast[self._story.drafter]
        await submit_policy(self._session, drafter, self._at(told.submitted), self._ids[number], expected_version=1)

    async def _confirm(self, number: int, told: DemoVersion) -> None:
        assert told.confirmed is not None
        enactor, clock = self._cast[self._story.enactor], self._at(told.confirmed)
        day = None if told.days_ahead is None else _beginning(self._now, told.days_ahead, self._story.timezone)
        await enact_policy(self._session, enactor, clock, self._ids[number], expected_version=2, effective_from=day)
        if day is None:
            await look_back(self._session, System(tenant_id=enactor.tenant_id, via="worker"), clock)

    def _reading(self, number: int, who: str, ago: timedelta) -> Callable[[], Awaitable[None]]:
        async def read() -> None:
            await acknowledge_policy(self._session, self._cast[who], self._at(ago), self._ids[number])

        return read


def _at_a_pace(text: str, hours: int | None) -> str:
    """Return the policy as it was when everybody had so many `hours`, which no working hours and no time to appear cut short."""
    if hours is None:
        return text
    patient = re.sub(r"decide_within: \d+", f"decide_within: {hours}", text)
    return re.sub(r"(?m)^deadlines: .*$\n", "", patient)


def _edited(text: str, told: DemoVersion) -> str:
    for before, after in told.edits:
        if text.count(before) != 1:
            raise ValueError(f"the demo's policy does not hold this passage once: {before!r}")
        text = text.replace(before, after)
    return text


def _beginning(now: datetime, days: int, zone: str) -> datetime:
    """Return the beginning of the day `days` from now in `zone`, as UTC."""
    day = now.astimezone(ZoneInfo(zone)) + timedelta(days=days)
    return day.replace(hour=0, minute=0, second=0, microsecond=0).astimezone(UTC)
