"""What recurs is taken over, written anew, begun from on a phone with its blanks filled once, handed over and retired."""

import re

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import DESKTOP, PHONE, Visit

WORDS = "What people will read"


@pytest.mark.browser
def test_a_road_closure_is_taken_over_changed_and_begun_from_on_a_phone(visit: Visit) -> None:
    lead = visit("Maren Lindqvist", device=DESKTOP)
    lead.opens("/plan")
    lead.follows("Templates")
    lead.reads("There is no template yet.")
    lead.finds_it_accessible()
    lead.presses(re.compile("^Take over.*Road closure"))
    lead.reads("“Road closure” is among your templates. You keep it.")
    lead.follows("Road closure")
    lead.reads("A road, path or entrance is closed for some days")
    lead.follows("Change it")
    lead.writes("When to use it, in a sentence", "A road is closed for longer than a day.")
    lead.page.reload()
    expect(lead.page.get_by_label("When to use it, in a sentence", exact=True)).to_have_value(
        "A road is closed for longer than a day."
    )
    lead.finds_it_accessible()
    lead.presses("Save it as the next version")
    lead.reads("It is version 2 now.")
    lead.reads("A road is closed for longer than a day.")
    lead.page.get_by_text("What version 1 said").click()
    lead.reads("A road, path or entrance is closed for some days")
    lead.finds_it_accessible()

    author = visit("Priya Nair", device=PHONE)
    author.opens("/propose")
    author.reads("Begin from a template")
    author.finds_it_accessible()
    author.fits_the_screen()
    author.presses(re.compile("^Begin.*Road closure"))
    author.page.wait_for_url(re.compile("/propose/[0-9a-f-]{36}"))
    author.reads("Begun from the template “Road closure”, version 2")
    author.reads("[street] is still to be filled in, under “The words”")
    author.writes("Street", "Mill Lane")
    author.writes("First day", "Monday")
    author.page.reload()
    expect(author.page.get_by_label("Street", exact=True)).to_have_value("Mill Lane")
    author.presses("Put it in")
    expect(author.page.get_by_label(WORDS, exact=False).first).to_have_value(
        re.compile(r"^Mill Lane is closed from Monday to \[last day\], because \[reason\]\.")
    )
    expect(author.page.get_by_label("Street", exact=True)).to_have_count(0)
    author.reads_nothing_of("[street] is still to be filled in")
    author.reads("[last day] is still to be filled in")
    author.finds_it_accessible()
    author.fits_the_screen()
    author.reads(re.compile("^Saved"))
    author.opens(author.page.url.split("/propose")[1].replace("/", "/proposals/", 1))
    author.reads("Begun from the template Road closure, version 2.")

    lead.presses("Let somebody else keep it")
    lead.page.get_by_label("Who keeps it from now on").select_option(label="Priya Nair")
    lead.finds_it_accessible()
    lead.presses("Hand it over")
    lead.reads("Priya Nair keeps it from now on.")
    lead.presses("Retire it")
    lead.reads("Retired: nothing new begins from it")
    author.opens("/propose")
    author.reads_nothing_of("Begin from a template")
    lead.presses("Bring it back")
    lead.reads("It is in use again.")
    for person in (lead, author):
        person.met_no_trouble()


@pytest.mark.browser
def test_a_template_of_ones_own_is_written_and_what_cannot_be_kept_is_said(visit: Visit) -> None:
    lead = visit("Maren Lindqvist", device=PHONE)
    lead.opens("/templates")
    lead.follows("Add a template for a post")
    lead.writes("What it is called", "Open day")
    lead.writes("When to use it, in a sentence", "Anybody may come and look.")
    lead.page.get_by_label(WORDS, exact=True).fill("Come and look at [place] on [day].")
    lead.finds_it_accessible()
    lead.fits_the_screen()
    lead.presses("Add it")
    lead.reads("The template is added. You keep it.")
    lead.reads("Come and look at [place] on [day].")
    lead.opens("/templates/post/change")
    expect(lead.page.get_by_label("What it is called", exact=True)).to_have_value("")
    lead.writes("What it is called", "open day")
    lead.writes("When to use it, in a sentence", "Again.")
    lead.presses("Add it")
    lead.reads("There is already a template called “open day”.")
    expect(lead.page.get_by_label("What it is called", exact=True)).to_have_value("open day")
    author = visit("Priya Nair", device=PHONE)
    author.opens("/templates/post/change")
    author.reads("Templates are kept by others")
    author.met_no_trouble()
    lead.met_no_trouble()
