"""An administrator says when the organization works: on record, in words where it cannot be, and nobody else's business."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from tenants.ledger.entry_types import EntryType
from tenants.record.entries import Filter
from tenants.working_hours.changing import change_working_hours
from tenants.working_hours.reading import ClosedDay, KeptHours, NewHours, read_kept_hours, read_working_time
from tenants.working_hours.working_time import WorkingTime
from tests.cast import ROLES_BY_NAME
from tests.workflows.refusals import refusal
from tests.workflows.stage import Stage

OTHERS = tuple(name for name in ROLES_BY_NAME if name != "administrator")
YEAR = datetime.now(UTC).year
EVE = ClosedDay(day=date(YEAR, 12, 24), name="Christmas Eve")
HOURS: dict[str, Any] = {
    "days": (4, 0, 1, 2, 3, 3),
    "begins": "08:30",
    "ends": "16:30",
    "country": "GB",
    "region": "ENG",
    "closed": (EVE,),
}


async def kept(stage: Stage) -> KeptHours:
    async with stage.database.reading(stage.cast.tenant) as session:
        return await read_kept_hours(session, stage.cast.tenant)


async def working_time(stage: Stage) -> WorkingTime:
    async with stage.database.reading(stage.cast.tenant) as session:
        return await read_working_time(session, stage.cast.tenant)


async def change(stage: Stage, who: str = "administrator", version: int = 0, **changes: Any) -> KeptHours:
    return await stage.act(change_working_hours, who, expected_version=version, new=NewHours(**(HOURS | changes)))


async def test_who_said_nothing_works_from_nine_to_five_without_holidays(stage: Stage) -> None:
    assert await working_time(stage) == WorkingTime(zone="Europe/London")


async def test_hours_holidays_and_closed_days_are_kept_and_on_record(stage: Stage, elsewhere: Stage) -> None:
    after = await change(stage)
    assert (after.days, after.begins, after.ends, after.version) == ((0, 1, 2, 3, 4), "08:30", "16:30", 1)
    assert after == await kept(stage)
    closed = (await working_time(stage)).closed
    assert {date(YEAR, 12, 24), date(YEAR, 12, 25), date(YEAR + 2, 12, 25)} <= closed
    (entry,) = await stage.events(Filter(types=(EntryType.WORKING_HOURS_CHANGED.value,)))
    assert entry.words == {"closed": f"{YEAR}-12-24: Christmas Eve"}
    assert entry.body["detail"]["region"] == "ENG"
    assert b"Christmas" not in entry.entry
    assert await working_time(elsewhere) == WorkingTime(zone="Europe/London")


async def test_saving_what_is_there_changes_nothing_and_an_older_page_saves_nothing_over_it(stage: Stage) -> None:
    await change(stage)
    assert (await change(stage, version=1)).version == 1
    assert len(await stage.events(Filter(types=(EntryType.WORKING_HOURS_CHANGED.value,)))) == 1
    assert (await refusal(change(stage, version=0, begins="10:00"))).slug == "stale"
    again = await change(stage, version=1, country=None, region=None, closed=())
    assert (again.version, again.country, again.closed) == (2, None, ())


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"country": "ZZ", "region": None}, "“ZZ”"),
        ({"region": "Mercia"}, "“GB-Mercia”"),
        ({"country": None}, "no country is given"),
        ({"begins": "18:00", "ends": "08:00"}, "ends later than it begins"),
        ({"days": ()}, "at least one day"),
        ({"closed": (ClosedDay(day=EVE.day, name=" \u202e"),)}, "read by others"),
        (
            {"closed": tuple(ClosedDay(day=date(YEAR, 1, 1) + timedelta(days=n), name="Shut") for n in range(300))},
            "days in a row",
        ),
    ],
)
async def test_hours_nobody_can_keep_are_refused_in_words(stage: Stage, changes: dict[str, Any], said: str) -> None:
    refused = await refusal(change(stage, **changes))
    assert refused.slug == "invalid-content"
    assert said in refused.detail
    assert (await kept(stage)).version == 0


@pytest.mark.parametrize("name", OTHERS)
async def test_nobody_else_changes_them(stage: Stage, name: str) -> None:
    assert (await refusal(change(stage, name))).slug == "forbidden"
