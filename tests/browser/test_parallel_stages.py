"""Stages that are decided at the same time: set in the editor, read in the policy, seen before submitting and after, on a phone too."""

import re

import pytest

from tests.browser.conftest import DESKTOP, PHONE, Visit
from tests.browser.shared_steps import save_and_put_in_force

WORDS = "What people will read"
BEGINS = "When it begins"


@pytest.mark.browser
def test_two_stages_begin_at_once_and_the_last_one_waits_for_both(visit: Visit) -> None:
    editor = visit("Maren Lindqvist", device=DESKTOP)
    editor.opens("/policy/versions/new")
    editor.page.get_by_role("tab", name="Routes").click()
    editor.presses("Edit “Posts with a price or a promise”")
    begins = editor.page.get_by_label(BEGINS, exact=True)
    begins.nth(1).focus()
    begins.nth(1).select_option(label="At once")
    begins.nth(2).select_option(label="After the stages I choose")
    chosen = editor.page.get_by_role("group", name="It begins once these are done").last
    chosen.get_by_label("Comms lead").focus()
    editor.page.keyboard.press("Space")
    editor.finds_it_accessible()
    editor.page.get_by_role("tab", name="Deciding").click()
    editor.writes("Letters of misspelled words", "3")
    editor.reads(re.compile("changes? against"))
    editor.finds_it_accessible()
    editor.presses("As source (YAML)")
    editor.page.get_by_label("The policy as text (YAML)").wait_for()
    source = editor.page.get_by_label("The policy as text (YAML)").input_value()
    assert re.search(r"waits_for: \[\]", source)
    assert re.search(r"waits_for: \[(legal, comms|comms, legal)\]", source)
    assert re.search(r"typo_distance: 3", source)
    second = visit("Elias Brandt")
    save_and_put_in_force(editor, second)

    author = visit("Priya Nair", device=PHONE)
    author.opens("/policy")
    author.reads("At the same time")
    author.reads("misspelled words are put right, 3 letters at most in all")
    author.fits_the_screen()
    author.presses("I have read and understood it")
    author.reads(re.compile("^Noted: you have read"))
    author.opens("/proposals?mine=true&state=approved&kind=post")
    author.page.locator("main a[data-row]").first.click()
    author.presses("Start a new one like this")
    author.page.wait_for_url(re.compile("/propose/[0-9a-f-]{36}"))
    author.page.get_by_label(WORDS, exact=False).first.fill("Tickets for the fair cost £5.")
    author.reads("At the same time")
    author.changes("When should people see it?")
    author.writes("When should people see it?", "2027-03-01T09:00")
    author.reads("Nothing. You can submit it.")
    author.finds_it_accessible()
    author.fits_the_screen()
    author.presses("Submit for approval")
    author.reads("Everything that happened")
    author.reads("At the same time")
    author.finds_it_accessible()
    author.fits_the_screen()
    for person in (editor, second, author):
        person.met_no_trouble()
