"""Being told, in the page: the number follows what happens, the list leads to it, and who has opened it has read it."""

import re

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import PHONE, Visit
from tests.browser.person import Person
from tests.browser.test_main_job import TITLE, write_a_post


def unread(person: Person) -> int:
    """Return the number beside the way to the notices, which there is."""
    link = person.page.get_by_role("link", name=re.compile("^Notices"))
    expect(link).to_have_text(re.compile(r"\d"))
    found = re.search(r"\d+", link.inner_text())
    assert found
    return int(found[0])


@pytest.mark.browser
def test_what_somebody_is_told_comes_while_they_look_and_is_read_once_opened(visit: Visit) -> None:
    author = visit("Priya Nair", device=PHONE)
    write_a_post(author)
    author.presses(re.compile("^Write #LanternsByTheRiver"))
    author.reads(re.compile(r"^Saved"))
    author.presses("Submit for approval")
    author.reads("Everything that happened")
    author.opens("/notices")
    author.has_come()

    lead = visit("Maren Lindqvist")
    asked = unread(lead)
    lead.page.get_by_role("link", name=re.compile("^Notices")).click()
    lead.reads(re.compile(f"“{TITLE}” by Priya Nair waits for your decision"))
    lead.finds_it_accessible()
    lead.page.keyboard.press("j")
    lead.page.keyboard.press("Enter")
    lead.presses("Ask for a change")
    lead.writes("What should be different?", "Please say whom it is for.")
    lead.presses("Send it back with these words")
    lead.reads(re.compile("asked for a change"))
    expect(lead.page.get_by_role("link", name=f"Notices {asked - 1} unread")).to_be_visible()

    said = author.page.get_by_role(
        "link", name=f"Maren Lindqvist asked for a change to “{TITLE}”. It is with you again."
    )
    expect(said).to_be_visible()
    before = unread(author)
    author.finds_it_accessible()
    author.fits_the_screen()
    said.click()
    author.reads("Please say whom it is for.")
    number = author.page.get_by_role("link", name=re.compile("^Notices"))
    expect(number).to_have_text(re.compile(rf"^Notices({before - 1} unread)?$" if before > 1 else "^Notices$"))
    author.opens("/notices")
    expect(author.page.get_by_role("region", name="Read", exact=True)).to_contain_text("asked for a change")
    stranger = visit("Kofi Mensah")
    stranger.opens("/notices")
    stranger.reads_nothing_of(TITLE)
    for person in (author, lead, stranger):
        person.met_no_trouble()
