"""A proposal that was submitted three times: what changed between any two of its versions is read in words and marks."""

import re

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import DESKTOP, PHONE, Visit
from tests.browser.person import Person

WORDS = "What people will read"
WHEN = "When should people see it?"


def submits(author: Person, words: str, when: str) -> None:
    author.page.get_by_label(WORDS, exact=False).first.fill(words)
    author.changes(WHEN)
    author.writes(WHEN, when)
    author.reads(re.compile("^Saved"))
    author.reads("Nothing. You can submit it.")
    author.presses(re.compile("^Submit (for approval|again)$"))
    author.reads("Everything that happened")


def takes_it_back(author: Person) -> None:
    author.presses("Withdraw it")
    author.writes("Why do you withdraw it?", "It should say something else.")
    author.presses("Withdraw it", within="Withdraw it")
    author.follows("Go on writing")


@pytest.mark.browser
def test_version_one_is_compared_with_version_three(visit: Visit) -> None:
    author = visit("Priya Nair", device=DESKTOP)
    author.opens("/proposals?mine=true&state=approved&kind=post")
    author.page.locator("main a[data-row]").first.click()
    author.presses("Start a new one like this")
    author.page.wait_for_url(re.compile("/propose/[0-9a-f-]{36}"))
    submits(author, "The library opens at nine on the first of the month. #Library", "2027-03-01T09:00")
    takes_it_back(author)
    submits(author, "The library opens at ten on the first of the month. #Library", "2027-03-01T10:00")
    takes_it_back(author)
    submits(author, "The library opens at ten on the second of the month. #Reading", "2027-03-02T10:00")
    author.reads("What changed from version 1 to 2")
    author.follows("What changed from version 2 to 3")
    author.page.wait_for_url(re.compile(r"/revisions\?from=2&to=3$"))
    author.reads("A day later.")
    author.page.go_back()
    author.follows("Compare any two versions of the words")
    author.reads("What changed between two versions")
    author.page.get_by_label("From", exact=True).select_option("1")
    author.page.wait_for_url(re.compile(r"\?from=1&to=3$"))
    expect(author.page.get_by_label("To", exact=True)).to_have_value("3")
    author.reads("A day and an hour later.")
    author.reads("Added: #Reading. Taken out: #Library.")
    compared = author.page.locator("#compare")
    expect(compared.locator("del").first).to_have_text(re.compile("nine"))
    expect(compared.locator("ins").first).to_have_text(re.compile("ten"))
    expect(compared.get_by_text("[removed:", exact=False).first).to_be_attached()
    author.finds_it_accessible()
    author.page.get_by_label("To", exact=True).select_option("1")
    author.reads("Choose two different versions.")
    author.page.wait_for_url(re.compile(r"\?from=1&to=1$"))
    author.presses("See what changed from version 2 to version 3")
    author.reads("A day later.")
    author.page.go_back()
    author.reads("Choose two different versions.")
    author.page.get_by_label("To", exact=True).select_option("2")
    author.reads("An hour later.")
    expect(compared.get_by_text("#Reading")).to_have_count(0)
    author.page.go_back()
    author.page.go_back()
    author.reads("A day and an hour later.")
    expect(author.page.get_by_label("From", exact=True)).to_have_value("1")
    author.page.go_forward()
    author.page.go_forward()
    expect(author.page.get_by_label("To", exact=True)).to_have_value("2")
    author.reads("An hour later.")

    address = author.page.url.split("?")[0].split("/proposals")[1]
    lead = visit("Maren Lindqvist", device=PHONE)
    lead.opens(f"/proposals{address}?from=1&to=3")
    lead.reads("A day and an hour later.")
    for asked, words in (
        ("from=1&to=9", "There is no version 9: there are 3."),
        ("from=first", "“first” is not the number of a version."),
        ("from=0&to=3", "There is no version 0: there are 3."),
        ("from=%7B%7D", "“{}” is not the number of a version."),
    ):
        lead.opens(f"/proposals{address}?{asked}")
        lead.reads(words)
        lead.reads("Here is what changed from version 2 to version 3. You can choose others.")
        lead.reads("A day later.")
    lead.finds_it_accessible()
    lead.fits_the_screen()
    lead.page.get_by_label("From", exact=True).select_option("1")
    lead.reads("A day and an hour later.")
    lead.reads_nothing_of("is not the number of a version")
    for person in (author, lead):
        person.met_no_trouble()


@pytest.mark.browser
def test_an_address_that_asks_to_compare_what_was_submitted_once_is_answered_in_words(visit: Visit) -> None:
    author = visit("Priya Nair", device=PHONE)
    author.opens("/proposals?mine=true&state=approved&kind=post")
    author.page.locator("main a[data-row]").first.click()
    author.page.wait_for_url(re.compile("/proposals/[0-9a-f-]{36}$"))
    address = author.page.url.split("/proposals")[1]
    author.opens(f"/proposals{address}/revisions?from=1&to=2")
    author.reads("There is nothing to compare yet")
    author.reads("There is one version only.")
    author.finds_it_accessible()
    author.met_no_trouble()
