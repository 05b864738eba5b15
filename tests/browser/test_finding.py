"""Finding what was proposed by its words: in the list, in the palette, on a phone and in the dark."""

import re

import pytest

from tests.browser.conftest import DESKTOP, Visit
from tests.browser.person import Person

NARROW = {"viewport": {"width": 320, "height": 720}, "has_touch": True, "is_mobile": True}


def looks_for(person: Person, words: str) -> None:
    """Ask for words and wait for their answer: until it comes, the answer before stands there and says so."""
    person.page.get_by_label("Words or hashtag").fill(words)
    answer = person.page.locator('main [aria-busy="false"]')
    answer.filter(has=person.page.get_by_text(f"with “{words}”")).or_(
        answer.filter(has=person.page.get_by_label(f"with “{words}”"))
    ).first.wait_for()


@pytest.mark.browser
@pytest.mark.parametrize(("device", "scheme"), [(NARROW, "dark"), (DESKTOP, "light")], ids=["phone", "desktop"])
def test_a_list_is_a_sentence_that_can_be_handed_on(visit: Visit, device: dict[str, object], scheme: str) -> None:
    adviser = visit("Elias Brandt", device=device, scheme=scheme)
    adviser.opens("/proposals")
    adviser.reads(re.compile("on this page"))
    first = adviser.page.locator("main a[data-row]").first.inner_text()
    word = max(re.findall(r"\w+", first), key=len)
    looks_for(adviser, word.upper())
    adviser.page.get_by_role("list", name=re.compile(f"with “{word.upper()}”")).wait_for()
    adviser.reads(first)
    adviser.finds_it_accessible()
    adviser.fits_the_screen()
    adviser.page.get_by_label("In which state").select_option(label="approved")
    adviser.page.wait_for_url(re.compile("state=approved"))
    adviser.page.reload()
    assert adviser.page.get_by_label("Words or hashtag").input_value() == word.upper()
    looks_for(adviser, "nobodywrotethis")
    adviser.reads("No proposal is like that.")
    adviser.finds_it_accessible()
    adviser.presses("Show everything")
    adviser.reads(first)
    adviser.met_no_trouble()


@pytest.mark.browser
def test_the_palette_finds_words_in_texts(visit: Visit) -> None:
    author = visit("Priya Nair", device=DESKTOP)
    author.opens("/propose")
    author.follows("Write a post")
    author.writes("What people will read", "We meet at the boathouse. #BoathouseEvening")
    author.names_it("An evening outside")
    author.reads(re.compile(r"^Saved"))
    author.opens("/desk")
    author.reads("An evening outside")
    author.page.keyboard.press("Control+k")
    author.writes("What are you looking for?", "#boathouse")
    found = author.page.get_by_role("option", name=re.compile("An evening outside"))
    found.wait_for()
    author.finds_it_accessible()
    found.click()
    author.page.wait_for_url(re.compile("/propose/"))
    author.met_no_trouble()


@pytest.mark.browser
@pytest.mark.parametrize(("device", "scheme"), [(NARROW, "dark"), (DESKTOP, "light")], ids=["phone", "desktop"])
def test_compliance_finds_opens_keeps_and_prints_what_was_approved(
    visit: Visit, device: dict[str, object], scheme: str
) -> None:
    officer = visit("Hannah Weiss", device=device, scheme=scheme)
    officer.opens("/record?verdict=approve")
    officer.reads(re.compile("^Entr(y|ies) "))
    looks_for(officer, "tree")
    officer.page.locator("table button[data-row]").first.click()
    officer.reads(re.compile("The text as submitted, version 1"))
    officer.reads(re.compile(r"\w{3} \d+ (\w{3}|Sept) 20\d\d, "))
    officer.finds_it_accessible()
    officer.fits_the_screen()
    with officer.page.expect_download() as kept:
        officer.follows("for a spreadsheet (CSV)")
    assert kept.value.path().read_bytes().startswith(b'\xef\xbb\xbf"Number"')
    officer.follows("Show what they saw")
    officer.reads("What stood out")
    officer.finds_it_accessible()
    officer.fits_the_screen()
    officer.follows("The proposal as it stands now")
    officer.follows("Approval sheet to print")
    officer.reads("What proves it")
    officer.reads(re.compile("No reason given|Reason"))
    officer.finds_it_accessible()
    officer.fits_the_screen()
    officer.page.emulate_media(media="print")
    officer.page.get_by_role("navigation").first.wait_for(state="hidden")
    officer.met_no_trouble()
