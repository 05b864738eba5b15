"""Live updates in a browser: what changes while a page loads is on the page, however late its first answer comes."""

import pytest
from playwright.sync_api import Route, expect

from tests.browser.conftest import Visit


@pytest.mark.browser
def test_a_first_answer_that_was_read_before_the_change_is_not_the_last_word(visit: Visit) -> None:
    """Reading the record is put on record, after it was read: the page learns of it by the live updates alone."""
    officer = visit("Hannah Weiss")
    asked: list[Route] = []

    def hold(route: Route) -> None:
        if len(asked) == 2:
            route.continue_()
        else:
            asked.append(route)

    officer.page.route("**/api/v1/record?*", hold)
    officer.page.route("**/api/v1/events*", hold)
    officer.opens("/record")
    expect(officer.page.get_by_role("heading", name="The record", exact=True)).to_be_visible()
    while len(asked) < 2:
        officer.page.wait_for_timeout(50)
    events, record = sorted(asked, key=lambda route: route.request.url)
    answer = record.fetch()
    with officer.page.expect_response("**/api/v1/events*"):
        events.continue_()
    officer.page.wait_for_timeout(1_000)
    record.fulfill(response=answer)
    officer.reads("Hannah Weiss read the record.")
    officer.met_no_trouble()
