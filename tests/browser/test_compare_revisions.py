"""A proposal that was submitted three times: what changed between any two of its versions is read in words and marks."""

import re

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import DESKTOP, Visit
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
    author.follows("Compare any two versions of the words")
    author.reads("What changed between two versions")
    author.page.get_by_label("From", exact=True).select_option("1")
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
    author.page.get_by_label("To", exact=True).select_option("2")
    author.reads("An hour later.")
    expect(compared.get_by_text("#Reading")).to_have_count(0)
    author.met_no_trouble()
