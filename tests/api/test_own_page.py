"""A person's own page, over the API: how times are shown to them, by their own choice and in this organization only."""

from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from api.processes.web import Application
from tests.api.browser import Browser, sign_in_as
from tests.api.test_problems import assert_is_problem
from tests.cast import Cast

Enter = Callable[[str], Awaitable[Browser]]


async def shown(browser: Browser) -> tuple[str | None, str]:
    view: dict[str, Any] = (await browser.get("/api/v1/session")).json()
    return view["zone"], view["dates"]


async def test_times_are_shown_as_one_chooses_and_to_nobody_else(
    app: Application, enter: Enter, northfield: Cast, stranger: Cast
) -> None:
    author = await enter("author")
    assert await shown(author) == (None, "en-GB")
    answer = await author.send("PUT", "/api/v1/session/times", {"zone": "Pacific/Auckland", "dates": "de-DE"})
    assert answer.status_code == 204
    assert await shown(author) == ("Pacific/Auckland", "de-DE")
    for other in (await enter("colleague"), await sign_in_as(app, stranger["author"])):
        assert await shown(other) == (None, "en-GB")
    await author.send("PUT", "/api/v1/session/times", {"zone": None, "dates": "en-GB"})
    assert await shown(author) == (None, "en-GB")


@pytest.mark.parametrize("zone", ["Mars/Olympus", "europe/london ", "../../etc/passwd", "Europe/London\n"])
async def test_a_time_zone_that_does_not_exist_is_refused_in_words(enter: Enter, zone: str) -> None:
    author = await enter("author")
    refused = await author.send("PUT", "/api/v1/session/times", {"zone": zone, "dates": "en-GB"})
    assert_is_problem(refused, 422, "invalid-content")
    assert "There is no time zone of that name." in refused.json()["detail"]
    assert await shown(author) == (None, "en-GB")


async def test_a_language_we_cannot_write_dates_in_is_refused(enter: Enter) -> None:
    author = await enter("author")
    refused = await author.send("PUT", "/api/v1/session/times", {"zone": None, "dates": "tlh"})
    assert_is_problem(refused, 422, "invalid-content")
