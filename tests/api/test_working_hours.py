"""Working hours over HTTP: everybody reads them, an administrator changes them, and they are said in a sentence."""

from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from typing import Any

from tests.api.browser import Browser
from tests.workflows.stage import Stage

ADDRESS = "/api/v1/organization/working-hours"
YEAR = datetime.now(UTC).year
WEEK = ["mon", "tue", "wed", "thu", "fri"]
HOURS: dict[str, Any] = {"days": WEEK, "begins": "09:00", "ends": "17:00"}
ENGLAND = {"country": "GB", "region": "ENG", "closed": [{"day": f"{YEAR}-12-24", "name": "Christmas Eve"}]}

Enter = Callable[[str], Awaitable[Browser]]


async def put(browser: Browser, body: Any, etag: str = '"0"') -> tuple[int, Any]:
    answered = await browser.send("PUT", ADDRESS, body, headers={"If-Match": etag})
    return answered.status_code, answered.json()


async def test_hours_are_said_in_a_sentence_and_changed_by_an_administrator(enter: Enter, stage: Stage) -> None:
    administrator, author = await enter("administrator"), await enter("author")
    usual = (await author.get(ADDRESS)).json()
    assert usual["sentence"] == "Monday to Friday, 09:00 to 17:00."
    assert usual["actions"] == []
    status, changed = await put(administrator, HOURS | ENGLAND)
    assert status == 200
    assert changed["actions"] == ["changeWorkingHours"]
    said = f"public holidays in {YEAR} and on 24 December."
    assert changed["sentence"].startswith("Monday to Friday, 09:00 to 17:00, closed on ")
    assert changed["sentence"].endswith(said)
    assert (await author.get(ADDRESS)).json() == changed | {"actions": []}
    assert (await put(author, HOURS))[0] == 403
    assert (await put(administrator, HOURS))[0] == 412


async def test_what_cannot_be_is_refused_in_words(enter: Enter, stage: Stage) -> None:
    administrator = await enter("administrator")
    cases: tuple[dict[str, Any], ...] = (
        {"begins": "9 o'clock"},
        {"begins": "17:00", "ends": "09:00"},
        {"days": ["someday"]},
        {"days": []},
        {"country": "Atlantis"},
        {"country": "ZZ"},
        {"country": "GB", "region": "Mercia"},
        {"closed": [{"day": f"{YEAR}-02-30", "name": "Never"}]},
        {"closed": [{"day": f"{YEAR}-12-24", "name": "\u202e"}]},
    )
    for wrong in cases:
        status, problem = await put(administrator, HOURS | wrong)
        assert (status, bool(problem["detail"])) in ((400, True), (422, True)), wrong
    assert (await administrator.get(ADDRESS)).headers["etag"] == '"0"'


async def test_the_places_whose_holidays_are_known_can_be_chosen_from(enter: Enter, stage: Stage) -> None:
    places = {
        one["country"]: one["regions"] for one in (await (await enter("author")).get("/api/v1/holiday-places")).json()
    }
    assert places["GB"]["ENG"] == "England"
    assert len(places) > 200
