"""Starting from an earlier proposal, from its page."""

import re

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import PHONE, Visit

WORDS = "What people will read"


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
    author.finds_it_accessible()
    author.fits_the_screen()
    author.met_no_trouble()
