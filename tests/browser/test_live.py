"""Live updates in a browser: what changes while a page loads is on the page, however late its first answer comes."""

import pytest
from playwright.sync_api import Route, expect

from tests.browser.conftest import Visit


@pytest.mark.browser
def test_a_first_answer_that_was_read_before_the_change_is_not_the_last_word(visit: Visit) -> None:
    """Reading the record is put on record, after it was read: the page learns of it by the live updates alone."""
    officer = visit("Hannah Weiss")
    record = officer.page.url.replace("/desk", "/record")
    # The desk asks for live updates too, and perhaps only now.
    officer.page.goto("about:blank")
    held: dict[str, Route] = {}

    def hold(name: str, route: Route) -> None:
        if name in held:
            route.continue_()
        else:
            held[name] = route

    officer.page.route("**/api/v1/record?*", lambda route: hold("record", route))
    officer.page.route("**/api/v1/events*", lambda route: hold("events", route))
    with (
        officer.page.expect_request("**/api/v1/record?*"),
        officer.page.expect_request("**/api/v1/events*"),
    ):
        officer.page.goto(record)
    expect(officer.page.get_by_role("heading", name="The record", exact=True)).to_be_visible()
    answer = held["record"].fetch()
    with officer.page.expect_response("**/api/v1/events*"):
        held["events"].continue_()
    officer.page.wait_for_timeout(1_000)
    held["record"].fulfill(response=answer)
    officer.reads("Hannah Weiss read the record.")
    officer.met_no_trouble()
