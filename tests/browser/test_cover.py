"""Somebody goes away: their assistant says who decides meanwhile, and people see it. And when the organization works."""

import re
from datetime import UTC, datetime, timedelta

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import PHONE, Visit

WEEK = (datetime.now(UTC) + timedelta(days=7)).strftime("%Y-%m-%d")


@pytest.mark.browser
def test_an_assistant_says_who_decides_and_the_deputy_does_on_a_phone_with_both_names_on_record(visit: Visit) -> None:
    sofia = visit("Sofia Marin", device=PHONE)
    sofia.opens("/account")
    sofia.reads(re.compile("You decide in place of Ruth Castellan until"))
    sofia.presses(re.compile("^End it now"))
    sofia.reads(re.compile("You decided in place of Ruth Castellan"))

    elias = visit("Elias Brandt")
    elias.opens("/account")
    elias.presses("Name an assistant")
    dialog = elias.page.get_by_role("dialog")
    dialog.get_by_label("Assistant").select_option(label="Priya Nair")
    elias.presses("Name them")
    elias.reads("Priya Nair")
    elias.finds_it_accessible()

    priya = visit("Priya Nair", device=PHONE)
    priya.opens("/account")
    priya.presses(re.compile("Say who decides in their place"))
    priya.presses("Say who decides in their place")
    priya.page.get_by_label("Who decides meanwhile").select_option(label="Sofia Marin (legal)")
    priya.writes("Last day", WEEK)
    priya.reads(re.compile("Sofia Marin can decide what waits for Elias Brandt"))
    priya.finds_it_accessible()
    priya.fits_the_screen()
    priya.presses("Set it")
    priya.reads(re.compile("Sofia Marin decides in place of Elias Brandt until"))

    sofia.opens("/desk")
    sofia.reads("In place of Elias Brandt, who is away")
    sofia.page.get_by_role("listitem").filter(has_text="In place of Elias Brandt").get_by_role("link").first.click()
    sofia.reads(re.compile("You decide in place of Elias Brandt, who is away until"))
    sofia.finds_it_accessible()
    sofia.fits_the_screen()
    sofia.presses("Approve")
    sofia.presses("Yes, approve", within="Approve these words?")
    sofia.reads("You approved this")
    sofia.reads(re.compile("Sofia Marin, in place of Elias Brandt, approved"))
    address = sofia.page.url
    hannah = visit("Hannah Weiss")
    hannah.opens("/record")
    hannah.reads(re.compile("Sofia Marin, in place of Elias Brandt, approved"))
    for page in (address, f"{address}/sheet"):
        hannah.page.goto(page)
        hannah.reads(re.compile("Sofia Marin, in place of Elias Brandt, approved"))

    elias.opens("/account")
    elias.reads(re.compile("Sofia Marin decides in your place until"))
    elias.reads("Set by Priya Nair.")
    omar = visit("Omar Farouk")
    omar.opens("/people")
    omar.reads(re.compile("Sofia Marin decides in place of Elias Brandt until"))
    omar.finds_it_accessible()
    omar.presses(re.compile("^End it now"))
    omar.reads(re.compile("Sofia Marin decided in place of Elias Brandt"))
    for person in (elias, priya, omar, sofia, hannah):
        assert person.trouble == []


@pytest.mark.browser
def test_an_administrator_says_when_the_organization_works(visit: Visit) -> None:
    omar = visit("Omar Farouk", device=PHONE)
    omar.opens("/settings")
    omar.reads("Monday to Friday, 09:00 to 17:00.")
    omar.page.get_by_label("Whose public holidays you keep").select_option(label="United Kingdom")
    omar.page.get_by_label("Part of the country").select_option(label="England")
    omar.writes("Day", WEEK)
    omar.writes("What it is", "Founders’ day")
    omar.presses("Add this day")
    omar.reads(re.compile("Founders’ day"))
    omar.presses("Save the working hours")
    omar.reads(re.compile(r"closed on \w+ public holidays in \d{4} and on"))
    omar.finds_it_accessible()
    omar.fits_the_screen()
    omar.writes("Until", "08:00")
    omar.presses("Save the working hours")
    omar.reads(re.compile("The working day ends later than it begins"))
    expect(omar.page.get_by_label("Until", exact=True)).to_have_value("08:00")
    assert omar.trouble == []
