"""Coming in by an invitation's link, and changing the password afterwards: what was typed stays, and the old one is over."""

import re

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import Visit
from tests.browser.person import Person

PASSWORD, OTHER = "orange kettle nineteen", "violet harbour 42 steps"
ADDRESS = "ada.obi@northfield.example"


def invited(omar: Person) -> str:
    """Let an administrator make an invitation on the page; return its link, which is shown once."""
    omar.opens("/people")
    omar.presses("Invite somebody")
    omar.writes("Their name", "Ada Obi")
    omar.writes("Their e-mail addresses", ADDRESS)
    omar.page.get_by_role("dialog").get_by_role("checkbox", name=re.compile("^staff", re.IGNORECASE)).check()
    omar.presses("Make it and copy the link")
    return omar.page.get_by_label("The link", exact=True).input_value()


def signs_in(page: Page, password: str) -> None:
    page.get_by_label("E-mail address").fill(ADDRESS)
    page.get_by_label("Password", exact=True).fill(password)
    page.get_by_role("button", name="Sign in").click()


@pytest.mark.browser
def test_somebody_joins_by_a_link_and_signs_in_with_the_password_they_change_to(
    visit: Visit, chromium: Browser
) -> None:
    link = invited(visit("Omar Farouk"))
    context = chromium.new_context(viewport={"width": 1440, "height": 900}, reduced_motion="reduce")
    ada = Person("Ada Obi", context.new_page())
    ada.page.goto(link)
    ada.reads(re.compile("You are invited as"))
    expect(ada.page.get_by_label("Your name, as others will see it")).to_have_value("Ada Obi")
    ada.writes("Choose a password", "aaaaaaaaaaaaaaaa")
    ada.presses("Accept the invitation")
    expect(ada.page.get_by_role("alert").first).to_be_visible()
    expect(ada.page.get_by_label("Choose a password", exact=True)).to_have_value("aaaaaaaaaaaaaaaa")
    ada.finds_it_accessible()
    ada.writes("Choose a password", PASSWORD)
    ada.presses("Accept the invitation")
    ada.page.get_by_role("heading", name="Your desk").wait_for()
    ada.opens("/account")
    ada.writes("The password you have now", PASSWORD)
    ada.writes("The new one", OTHER)
    ada.presses("Change the password")
    ada.reads(re.compile("Your password is changed"))
    expect(ada.page.get_by_label("The new one", exact=True)).to_have_value("")
    ada.finds_it_accessible()
    context.clear_cookies()
    ada.opens("/sign-in")
    signs_in(ada.page, PASSWORD)
    expect(ada.page.get_by_role("alert").first).to_be_visible()
    signs_in(ada.page, OTHER)
    ada.page.get_by_role("heading", name="Your desk").wait_for()
    assert ada.trouble == []
    context.close()


@pytest.mark.browser
def test_several_are_invited_at_once_and_who_cannot_be_is_named(visit: Visit) -> None:
    omar = visit("Omar Farouk")
    omar.opens("/people")
    omar.presses("Invite somebody")
    omar.writes(
        "Their e-mail addresses", "Ada Obi <ada.obi@northfield.example>, ben.li@northfield.example\nnot@an@address"
    )
    sheet = omar.page.get_by_role("dialog")
    expect(sheet.get_by_label("Their name")).to_have_count(3)
    sheet.get_by_role("group", name="not@an@address").get_by_label("Their name").fill("Nobody")
    omar.finds_it_accessible()
    omar.presses("Make 3 invitations")
    omar.reads(re.compile("^not@an@address: "))
    expect(sheet.get_by_label("The link for Ada Obi", exact=True)).to_have_value(re.compile("/invitation#"))
    expect(sheet.get_by_label("The link for Ben Li", exact=True)).to_have_value(re.compile("/invitation#"))
    omar.finds_it_accessible()
    omar.presses("I have them")
    expect(sheet).to_have_count(0)
    omar.reads("ben.li@northfield.example")
    omar.met_no_trouble()
