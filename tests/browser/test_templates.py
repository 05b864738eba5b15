"""What recurs is taken over, written anew, begun from on a phone with its blanks filled once, handed over and retired."""

import re

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import DESKTOP, PHONE, Visit

WORDS = "What people will read"


@pytest.mark.browser
def test_a_road_closure_is_taken_over_changed_and_begun_from_on_a_phone(visit: Visit) -> None:
    lead = visit("Lena Fischer", device=DESKTOP)
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

    author = visit("Jun Park", device=PHONE)
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
    who = lead.page.get_by_role("combobox", name="Who keeps it from now on")
    expect(who).to_be_focused()
    who.press_sequentially("nobody")
    lead.reads("Nobody else here has that name.")
    lead.presses("Hand it over")
    lead.reads("Choose somebody from the list.")
    who.fill("par")
    lead.reads("One person has that name.")
    expect(lead.page.get_by_role("option")).to_have_text(["Jun Park staff"])
    lead.finds_it_accessible()
    who.press("Enter")
    expect(who).to_have_value("Jun Park")
    lead.reads("Jun Park is chosen.")
    lead.presses("Hand it over")
    lead.reads("Jun Park keeps it from now on.")
    lead.presses("Retire it")
    lead.reads("Retired: nothing new begins from it")
    author.opens("/propose")
    author.reads_nothing_of("Begin from a template")
    lead.presses("Bring it back")
    lead.reads("It is in use again.")
    for person in (lead, author):
        person.met_no_trouble()


@pytest.mark.browser
def test_two_versions_of_a_template_are_compared_on_a_phone_at_an_address_of_their_own(visit: Visit) -> None:
    lead = visit("Lena Fischer", device=PHONE)
    lead.opens("/templates")
    lead.presses(re.compile("^Take over.*Road closure"))
    lead.follows("Road closure")
    address = "/templates" + lead.page.url.split("/templates")[1]
    lead.reads("What it says")
    lead.opens(f"{address}/compare")
    lead.reads("It has one version only, so there is nothing to compare yet.")
    for use_when, words in (("A road is shut.", None), ("A path is shut.", "[street] is shut. #RoadNews")):
        lead.opens(f"{address}/change")
        lead.writes("When to use it, in a sentence", use_when)
        if words:
            lead.page.get_by_label(WORDS, exact=True).fill(words)
        lead.presses("Save it as the next version")
        lead.reads(re.compile("^It is version . now"))
    lead.follows("What changed from version 2 to 3")
    lead.page.wait_for_url(re.compile(r"/compare\?from=2&to=3$"))
    lead.reads("Versions of “Road closure”")
    compared = lead.page.locator("#compare")
    expect(compared.locator("del").first).to_have_text(re.compile("road"))
    expect(compared.locator("ins").first).to_have_text(re.compile("path"))
    lead.reads("Added: #RoadNews.")
    lead.finds_it_accessible()
    lead.fits_the_screen()
    lead.page.get_by_label("From", exact=True).select_option("1")
    lead.page.wait_for_url(re.compile(r"\?from=1&to=3$"))
    lead.page.go_back()
    expect(lead.page.get_by_label("From", exact=True)).to_have_value("2")
    author = visit("Jun Park", device=DESKTOP)
    author.opens(f"{address}/compare?from=1&to=4")
    author.reads("There is no version 4: there are 3.")
    author.reads("Here is what changed from version 2 to version 3.")
    author.finds_it_accessible()
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
