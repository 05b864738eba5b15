"""A question about three words: legal pins it to them, the author answers on a phone, legal says that it is settled and approves."""

import re

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import PHONE, Visit
from tests.browser.person import Person
from tests.browser.test_main_job import approve

TITLE = "Skating at the old mill"
WORDS = "Skate at the old mill from Friday, 10:00 to 18:00. An hour costs £3 for children, and skates are free."


def propose(author: Person) -> None:
    author.opens("/propose")
    author.follows("Write a post")
    author.writes("What people will read", WORDS)
    author.names_it(TITLE)
    author.writes("Why now, in a sentence", "The ice is ready on Friday.")
    author.changes("When should people see it?")
    author.writes("When should people see it?", "2030-11-29T09:00")
    author.reads("Nothing. You can submit it.")
    author.reads(re.compile(r"^Saved"))
    author.presses("Submit for approval")
    author.reads("Everything that happened")


def goes_to(person: Person) -> None:
    person.opens("/desk")
    person.follows(re.compile(TITLE))
    person.reads("What people will see")


@pytest.mark.browser
def test_a_question_about_three_words_is_settled_before_anybody_approves(visit: Visit) -> None:
    author = visit("Priya Nair", device=PHONE)
    propose(author)
    lead = visit("Maren Lindqvist")
    goes_to(lead)
    approve(lead)

    legal = visit("Sofia Marin")
    goes_to(legal)
    legal.presses("Ask or say something about these words")
    legal.finds_it_accessible()
    sheet = legal.page.get_by_role("dialog", name="Ask or say something")
    field = sheet.get_by_label("What do you want to ask or say?")
    field.fill("Is that the price for residents only? @Pri")
    expect(sheet.get_by_role("option", name=re.compile("Priya Nair"))).to_be_visible()
    legal.finds_it_accessible()
    field.press("Enter")
    expect(field).to_have_value("Is that the price for residents only? @Priya Nair ")
    # By keyboard: the words are one stop, the arrow keys walk from word to word.
    sheet.get_by_role("button", name="Skate", exact=True).focus()
    for _ in range(11):
        legal.page.keyboard.press("ArrowRight")
    for word in ("hour", "costs", "£3"):
        expect(sheet.get_by_role("button", name=word, exact=True)).to_be_focused()
        legal.page.keyboard.press("Space")
        legal.page.keyboard.press("ArrowRight")
    expect(sheet.get_by_text("It is about “hour costs £3”.")).to_be_visible()
    sheet.get_by_label("It has to be settled before anybody approves").check()
    legal.finds_it_accessible()
    legal.presses("Send it", within="Ask or say something")
    legal.reads("Something has to be settled before anybody approves")
    legal.reads("Has to be settled before anybody approves")
    expect(legal.page.get_by_role("button", name="Approve", exact=True)).to_have_count(0)
    expect(legal.page.get_by_role("link", name="Question 1, about “hour costs £3”").first).to_be_visible()
    legal.finds_it_accessible()

    # The author's page, open all the while, shows it without being loaded again.
    author.reads("Is that the price for residents only? @Priya Nair")
    author.page.get_by_role("link", name="Question 1, about “hour costs £3”").first.click()
    author.finds_it_accessible()
    author.fits_the_screen()
    author.presses("Answer")
    author.writes("Your answer", "For everybody under 16,")
    author.page.reload()
    expect(author.page.get_by_label("Your answer")).to_have_value("For everybody under 16,")
    author.writes("Your answer", "For everybody under 16, wherever they live.")
    author.fits_the_screen()
    author.finds_it_accessible()
    author.presses("Send the answer")
    expect(author.page.get_by_role("button", name="It is settled")).to_have_count(0)

    legal.reads("For everybody under 16, wherever they live.")
    legal.presses("It is settled")
    legal.reads("Settled by Sofia Marin")
    legal.finds_it_accessible()
    approve(legal)
    author.reads("Settled by Sofia Marin")

    officer = visit("Hannah Weiss", device=PHONE, scheme="dark")
    officer.page.goto(legal.page.url)
    officer.reads("Settled by Sofia Marin")
    officer.page.get_by_text("Settled by Sofia Marin").first.click()
    officer.reads("Is that the price for residents only? @Priya Nair")
    officer.finds_it_accessible()
    officer.fits_the_screen()
    expect(officer.page.get_by_role("button", name="Ask or say something about these words")).to_have_count(0)

    stranger = visit("Kofi Mensah")
    stranger.page.goto(legal.page.url)
    stranger.reads(re.compile("nothing here", re.IGNORECASE))
    for person in (author, lead, legal, officer, stranger):
        person.met_no_trouble()


@pytest.mark.browser
def test_what_those_who_decide_say_among_themselves_is_not_there_for_the_author(visit: Visit) -> None:
    author = visit("Priya Nair")
    propose(author)
    lead = visit("Maren Lindqvist", device=PHONE, scheme="dark")
    goes_to(lead)
    lead.presses("Ask or say something about these words")
    sheet = lead.page.get_by_role("dialog", name="Ask or say something")
    sheet.get_by_label("What do you want to ask or say?").fill("Are we sure that the ice will hold?")
    sheet.get_by_label("Not Priya Nair").check()
    lead.fits_the_screen()
    lead.finds_it_accessible()
    lead.presses("Send it", within="Ask or say something")
    lead.reads(re.compile("Internal: Priya Nair"))
    lead.finds_it_accessible()
    lead.fits_the_screen()
    lead.presses("Ask or say something about these words")
    sheet.get_by_label("What do you want to ask or say?").fill("Which mill is meant?")
    lead.presses("Send it", within="Ask or say something")

    author.reads("Which mill is meant?")
    author.reads_nothing_of("Are we sure that the ice will hold?")
    author.page.reload()
    author.reads("Which mill is meant?")
    author.reads_nothing_of("Are we sure that the ice will hold?")
    lead.presses("Ask for a change")
    lead.writes("What should be different?", "Say which mill.")
    lead.presses("Send it back with these words")
    lead.reads(re.compile("asked for a change"))

    author.opens("/desk")
    author.follows(re.compile(TITLE))
    author.reads("Say which mill.")
    author.reads("Which mill is meant?")
    author.finds_it_accessible()
    author.writes("What people will read", "The ice is ready. An hour costs £3 for children.")
    author.reads(re.compile(r"^Saved"))
    author.fits_the_screen()
    for person in (author, lead):
        person.met_no_trouble()
