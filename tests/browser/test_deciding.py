"""Deciding in a real organization: two stages at the same time, other words taken over in one tap, an approval taken back, several in one go."""

import re

import pytest

from tests.browser.conftest import DESKTOP, PHONE, Visit
from tests.browser.person import Person
from tests.browser.test_main_job import approve

PRICE = "Compost bins for £25, the lowest price in the county. Order from Monday."
FAIR = "Compost bins for £25. Order from Monday."


def write(author: Person, title: str, words: str) -> None:
    """Write a post and submit it."""
    author.opens("/propose")
    author.follows("Write a post")
    author.writes("What people will read", words)
    author.names_it(title)
    author.writes("What it is, for somebody who has not seen it", "News for everybody with a garden.")
    author.writes("Why now, in a sentence", "People ask for it every spring.")
    author.changes("Who it is for")
    author.writes("Who it is for", "All residents")
    author.changes("When should people see it?")
    author.writes("When should people see it?", "2030-11-28T09:00")
    author.reads("Nothing. You can submit it.")
    author.presses("Submit for approval")
    author.reads("Everything that happened")


@pytest.mark.browser
def test_legal_suggests_other_words_the_author_takes_them_over_and_comms_is_asked_again(visit: Visit) -> None:
    author = visit("Priya Nair", device=DESKTOP)
    write(author, "Compost bins", PRICE)
    lead = visit("Maren Lindqvist", device=PHONE)
    lead.follows(re.compile("Compost bins"))
    approve(lead)

    lawyer = visit("Sofia Marin", device=PHONE)
    lawyer.follows(re.compile("Compost bins"))
    lawyer.reads("If you do nothing")
    lawyer.presses("Suggest other words")
    lawyer.finds_it_accessible()
    lawyer.fits_the_screen()
    lawyer.page.get_by_role("dialog").get_by_label(re.compile("^The post|^What|^Text|words", re.IGNORECASE)).first.fill(
        FAIR
    )
    lawyer.writes("Why? (you need not say)", "We cannot prove “lowest”.")
    lawyer.presses("Suggest these words", within="Suggest other words")
    lawyer.reads("You suggested")

    author.opens("/desk")
    author.follows(re.compile("Compost bins"))
    author.reads("Other words were suggested")
    author.reads("We cannot prove “lowest”.")
    author.finds_it_accessible()
    author.presses("Take these words over")
    author.reads_nothing_of("Other words were suggested")

    for person in (lead, lawyer):
        person.opens("/desk")
        person.follows(re.compile("Compost bins"))
        person.reads("Changed since you last looked")
        approve(person)
    adviser = visit("Elias Brandt", device=PHONE, scheme="dark")
    adviser.follows(re.compile("Compost bins"))
    approve(adviser)

    lead.opens("/proposals?state=approved")
    lead.follows(re.compile("Compost bins"))
    lead.presses("Take your approval back")
    lead.writes("Why do you take it back?", "The bins are sold out.")
    lead.presses("Take it back", within="Take your approval back?")
    lead.reads("If you do nothing")
    lead.finds_it_accessible()
    for person in (author, lead, lawyer, adviser):
        person.met_no_trouble()


@pytest.mark.browser
def test_what_is_of_low_risk_is_read_ticked_and_approved_in_one_go(visit: Visit) -> None:
    author = visit("Priya Nair", device=DESKTOP)
    for title in ("Library hours", "Park gates"):
        write(author, title, f"{title}: open from nine in the morning until six in the evening, every day.")
    lead = visit("Maren Lindqvist", device=PHONE)
    lead.follows(re.compile("that you may approve in one go"))
    lead.reads("Library hours")
    lead.finds_it_accessible()
    lead.fits_the_screen()
    for title in ("Library hours", "Park gates"):
        item = lead.page.locator("main li", has=lead.page.get_by_role("heading", name=title))
        item.get_by_label("I have read this and approve it").check()
    lead.presses(re.compile("^Approve 2 proposals"))
    lead.reads("You approved 2 proposals.")
    lead.finds_it_accessible()
    lead.met_no_trouble()


@pytest.mark.browser
def test_rejecting_names_a_kind_and_stepping_aside_a_conflict(visit: Visit) -> None:
    author = visit("Priya Nair", device=DESKTOP)
    write(author, "Street party", "A street party on Saturday at noon, in Mill Lane.")
    write(author, "Old oak", "The old oak in Mill Lane is two hundred years old this week.")
    lead = visit("Maren Lindqvist", device=PHONE)
    lead.follows(re.compile("Street party"))
    lead.presses("Reject")
    lead.page.get_by_label("What is the matter with it?").select_option(label="It is the wrong moment")
    lead.writes("Why should this not be published?", "The lane is closed that day.")
    lead.finds_it_accessible()
    lead.presses("Reject it")
    lead.reads("You rejected this")
    lead.opens("/desk")
    lead.follows(re.compile("Old oak"))
    lead.presses("Let somebody else decide")
    lead.page.get_by_label("It is about me, or somebody close to me").check()
    lead.writes("Say it in your own words", "The oak stands in my garden.")
    lead.finds_it_accessible()
    lead.presses("Let somebody else decide", within="Let somebody else decide?")
    lead.reads("Somebody else decides")
    lead.met_no_trouble()
