"""Starting from an earlier proposal: from its page, and from an empty one by its words; by the keyboard alone."""

import re

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import DESKTOP, PHONE, Visit
from tests.browser.person import Person

WORDS = "What people will read"


def tabs_to(person: Person, name: str) -> None:
    """Press Tab until the control called `name` has the focus."""
    for _ in range(80):
        person.page.keyboard.press("Tab")
        if person.page.evaluate("(document.activeElement.ariaLabel ?? document.activeElement.innerText)") == name:
            return
    raise AssertionError(f"{name} is not reached by the keyboard")


@pytest.mark.browser
def test_what_was_written_before_is_where_the_next_one_starts(visit: Visit) -> None:
    author = visit("Priya Nair", device=PHONE)
    author.opens("/proposals?mine=true&state=approved&kind=post")
    author.page.locator("main a[data-row]").first.click()
    author.presses("Start a new one like this")
    author.page.wait_for_url(re.compile("/propose/[0-9a-f-]{36}"))
    expect(author.page.get_by_label(WORDS, exact=False).first).not_to_have_value("")
    expect(author.page.get_by_label("When should people see it?", exact=True)).to_have_value("")
    author.reads(re.compile("^When should it go out"))
    author.reads(re.compile("^Started like “"))
    author.reads(re.compile("^Its time, .*: choose a new one"))
    author.finds_it_accessible()
    author.fits_the_screen()
    author.met_no_trouble()


@pytest.mark.browser
def test_a_post_is_written_and_submitted_without_a_pointer(visit: Visit) -> None:
    author = visit("Priya Nair", device=DESKTOP)
    author.opens("/propose/post")
    author.reads("Start from an earlier one")
    tabs_to(author, "Start from an earlier one")
    author.page.keyboard.press("Enter")
    expect(author.page.get_by_label("Words or hashtag in it")).to_be_focused()
    author.page.keyboard.type("nothing has these words")
    author.reads("None has these words.")
    author.finds_it_accessible()
    author.page.keyboard.press("Escape")
    expect(author.page.get_by_role("button", name="Start from an earlier one")).to_be_focused()
    author.page.get_by_label(WORDS, exact=True).focus()
    author.page.keyboard.type("The library opens at nine on the first of the month.")
    author.reads(re.compile("^Saved"))
    tabs_to(author, "Change: Who it is for")
    author.page.keyboard.press("Enter")
    expect(author.page.get_by_label("Who it is for", exact=True)).to_be_focused()
    author.page.keyboard.press("Control+a")
    author.page.keyboard.type("Readers")
    author.reads("Why do this? Say what should be different afterwards.")
    tabs_to(author, "Why do this? Say what should be different afterwards.")
    author.page.keyboard.press("Enter")
    expect(author.page.get_by_label("Why now, in a sentence", exact=True)).to_be_focused()
    author.page.keyboard.type("People asked for it.")
    author.reads("Nothing. You can submit it.")
    tabs_to(author, "Submit for approval")
    author.page.keyboard.press("Enter")
    author.reads("Everything that happened")
    author.met_no_trouble()
