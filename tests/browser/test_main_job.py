"""The main job, as four people do it in their browsers: propose, check, ask for a change, approve twice, read the record."""

import re
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import DESKTOP, PHONE, Visit
from tests.browser.person import Person

TITLE = "Lanterns by the river"
WORDS = "On Friday we light 200 lanterns by the river. 18:00 at the old mill, warm coats on. #lanternsbytheriver"
BETTER = "On Friday we light 200 lanterns by the river. 18:00 at the old mill, good for all ages. #LanternsByTheRiver"


def write_a_post(author: Person) -> None:
    author.opens("/propose")
    author.follows("Write a post")
    author.writes("What people will read", WORDS)
    author.names_it(TITLE)
    author.writes("What it is, for somebody who has not seen it", "An evening walk with lanterns along the river.")
    author.writes("Why now, in a sentence", "Last year's evening brought people together who had never met.")
    author.reads("3. Residents take part")
    author.changes("Who it is for")
    author.writes("Who it is for", "Families with children")
    author.reads("Facebook NorthfieldCouncil and X @northfield")
    author.changes("When should people see it?")
    author.writes("When should people see it?", "2030-11-28T09:00")


@pytest.mark.browser
@pytest.mark.parametrize("device", [PHONE, DESKTOP], ids=["phone", "desktop"])
def test_the_main_job_from_the_first_word_to_the_record(visit: Visit, device: dict[str, object]) -> None:
    author = visit("Priya Nair", device=device)
    write_a_post(author)
    author.reads(re.compile("run together"))
    author.finds_it_accessible()
    author.fits_the_screen()
    author.presses(re.compile("^Write #LanternsByTheRiver"))
    author.reads(re.compile(r"^Saved"))
    author.page.reload()
    assert "#LanternsByTheRiver" in author.page.get_by_label("What people will read", exact=True).first.input_value()
    author.reads("Who will be asked")
    author.presses("Submit for approval")
    author.reads("Everything that happened")
    author.finds_it_accessible()

    lead = visit("Maren Lindqvist", device=device)
    lead.finds_it_accessible()
    lead.follows(re.compile(TITLE))
    lead.reads("If you do nothing")
    lead.presses("Ask for a change")
    lead.writes("What should be different?", "Please say whom it is for instead of what to wear.")
    lead.presses("Send it back with these words")
    lead.reads(re.compile("asked for a change"))

    author.opens("/desk")
    author.follows(re.compile(TITLE))
    author.reads("Please say whom it is for instead of what to wear.")
    author.writes("What people will read", BETTER)
    author.reads(re.compile(r"^Saved"))
    author.presses("Submit again")
    author.reads("Everything that happened")
    author.opens(urlsplit(author.page.url).path.replace("/proposals/", "/propose/"))
    author.reads("These words cannot be changed now. This is where they stand.")
    author.reads("Everything that happened")

    lead.opens("/desk")
    lead.follows(re.compile(TITLE))
    lead.reads(re.compile("changed since", re.IGNORECASE))
    lead.finds_it_accessible()
    approve(lead)

    adviser = visit("Elias Brandt", device=PHONE, scheme="dark")
    adviser.finds_it_accessible()
    adviser.follows(re.compile(TITLE))
    adviser.reads("What people will see")
    adviser.reads("If you do nothing")
    adviser.fits_the_screen()
    adviser.finds_it_accessible()
    approve(adviser)

    officer = visit("Hannah Weiss", device=device)
    officer.opens("/record")
    officer.reads(re.compile("Elias Brandt approved"))
    officer.reads(re.compile("Maren Lindqvist asked for a change"))
    officer.presses("Verify now")
    officer.reads(re.compile("were there, in order, and agreed with their hashes"))
    officer.finds_it_accessible()
    officer.fits_the_screen()

    stranger = visit("Kofi Mensah", device=device)
    stranger.opens("/record")
    stranger.reads("Kofi Mensah read the record.")
    stranger.reads_nothing_of(TITLE)
    stranger.page.goto(lead.page.url)
    stranger.reads(re.compile("nothing here", re.IGNORECASE))
    for person in (author, lead, adviser, officer, stranger):
        person.met_no_trouble()


def approve(person: Person) -> None:
    person.presses("Approve")
    person.finds_it_accessible()
    person.presses("Yes, approve", within="Approve these words?")
    expect(person.page.get_by_role("dialog")).to_have_count(0)
    person.reads(re.compile("You approved|approved it|Approved"))
