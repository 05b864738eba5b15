"""One's own page, on a phone: name, times and where one is signed in, each changed in place and seen at once."""

import re

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import PHONE, Visit


@pytest.mark.browser
def test_somebody_changes_how_they_are_called_how_times_are_shown_and_where_they_are_signed_in(visit: Visit) -> None:
    desk = visit("Priya Nair")
    priya = visit("Priya Nair", device=PHONE)
    priya.opens("/account")
    priya.reads("Your e-mail address")
    priya.reads("While you are away")
    priya.finds_it_accessible()
    priya.fits_the_screen()
    until = priya.page.get_by_text(re.compile("^Signed in until")).locator("time")
    london = until.inner_text()
    priya.page.get_by_label("Your time zone").select_option("Pacific/Auckland")
    priya.page.get_by_label("How dates are written").select_option("en-US")
    priya.presses("Show times so")
    priya.reads("Times are shown to you so from now on.")
    expect(until).to_have_text(re.compile(r"\b[AP]M$"))
    assert until.inner_text() != london
    priya.finds_it_accessible()
    priya.fits_the_screen()
    priya.page.reload()
    expect(until).to_have_text(re.compile(r"\b[AP]M$"))
    expect(priya.page.get_by_label("Your time zone")).to_have_value("Pacific/Auckland")
    priya.writes("As others see it", "Priya Nair-Holt")
    priya.presses("Change your name")
    priya.reads("Your name is changed.")
    priya.presses("Sign out everywhere else")
    priya.reads("You are signed out everywhere but here.")
    desk.opens("/desk")
    desk.page.get_by_role("heading", name="Sign in").wait_for()
    priya.met_no_trouble()
