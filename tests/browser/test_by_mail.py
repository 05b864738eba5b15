"""Coming back by mail, on a phone: a forgotten password, another address, an invitation, each read in the demo's mailbox."""

import re

import pytest
from playwright.sync_api import Browser, Page, expect

from tenants.ground.settings import Settings
from tests.browser.conftest import PHONE, Visit
from tests.browser.person import Person

PASSWORD = "violet harbour 42 steps"


def letter_to(person: Person, address: str, subject: str) -> Page:
    """Open the newest letter with `subject` to `address` in the demo's mailbox, once it has come."""
    person.opens(f"/demo/mail?to={address}")
    link = person.page.get_by_role("link", name=re.compile(subject)).first
    expect(link).to_be_visible()
    person.finds_it_accessible()
    person.fits_the_screen()
    link.click()
    person.page.get_by_role("heading", name=re.compile(subject), level=1).wait_for()
    return person.page


@pytest.mark.browser
def test_somebody_who_forgot_their_password_comes_back_and_takes_another_address(
    visit: Visit, chromium: Browser, settings: Settings, worker: None
) -> None:
    context = chromium.new_context(**PHONE, reduced_motion="reduce", locale="en-GB", timezone_id="Europe/London")
    priya = Person("Priya Nair", context.new_page())
    priya.page.goto(f"{settings.public_url}/sign-in")
    priya.follows("Get a link to choose a new one")
    priya.writes("E-mail address", "priya.nair@northfield.example")
    priya.presses("Send me a link")
    priya.reads("Look into your mailbox")
    priya.finds_it_accessible()
    priya.fits_the_screen()
    page = letter_to(priya, "priya.nair@northfield.example", "Choose a new password")
    page.get_by_role("tab", name="As plain text").click()
    priya.reads(re.compile("works once, for half an"))
    priya.finds_it_accessible()
    priya.fits_the_screen()
    page.get_by_role("link", name=re.compile("reset#token=")).click()
    priya.reads(re.compile("Wherever this account is signed in"))
    priya.writes("The new password", PASSWORD)
    priya.presses("Keep it and sign in")
    page.get_by_role("heading", name="Your desk").wait_for()
    priya.opens("/account")
    priya.writes("Another address", "priya@new.example")
    priya.writes("Your password, to be sure it is you", PASSWORD)
    priya.presses("Send the link")
    priya.reads("priya@new.example waits to be confirmed")
    priya.finds_it_accessible()
    priya.fits_the_screen()
    letter_to(priya, "priya.nair@northfield.example", "about to get another address")
    priya.reads(re.compile("it was not, stop it"))
    letter_to(priya, "priya@new.example", "Confirm your new address")
    priya.follows("Confirm this address")
    priya.reads(re.compile("sign in with"))
    priya.finds_it_accessible()
    priya.presses("Use this address")
    priya.reads("The address is yours")
    priya.follows("Go to your desk")
    priya.opens("/account")
    priya.reads("priya@new.example")
    priya.met_no_trouble()
    context.close()


@pytest.mark.browser
def test_an_invitation_comes_by_mail_and_is_sent_once_more(visit: Visit, worker: None) -> None:
    omar = visit("Omar Farouk")
    omar.opens("/people")
    omar.presses("Invite somebody")
    omar.writes("Their name", "Ada Obi")
    omar.writes("Their e-mail addresses", "ada.obi@northfield.example")
    omar.page.get_by_role("dialog").get_by_role("checkbox", name=re.compile("^staff", re.IGNORECASE)).check()
    omar.presses("Make it and copy the link")
    omar.reads(re.compile("on its way to ada.obi@northfield.example"))
    first = omar.page.get_by_label("The link", exact=True).input_value()
    omar.finds_it_accessible()
    omar.presses("I have it")
    omar.page.get_by_role("button", name=re.compile("^Send it again.*Ada Obi")).click()
    omar.reads(re.compile("on its way to ada.obi@northfield.example"))
    assert omar.page.get_by_label("The link", exact=True).input_value() != first
    omar.presses("I have it")
    page = letter_to(omar, "ada.obi@northfield.example", "invites you to")
    page.get_by_role("link", name="See the invitation").click()
    omar.reads(re.compile("You are invited as"))
    omar.met_no_trouble()
