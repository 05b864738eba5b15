"""Starting from an earlier proposal: from its page, and from an empty one by its words; by the keyboard alone."""

import re

import pytest
from playwright.sync_api import expect

from tenants.db.session import Database
from tenants.ground.settings import Settings
from tests.browser.conftest import DESKTOP, PHONE, Visit, apart
from tests.browser.person import Person
from tests.database import past_every_guard

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


async def _becomes(settings: Settings, statement: str, *values: str) -> None:
    database = Database.for_worker(settings)
    try:
        await past_every_guard(database, statement, *values)
    finally:
        await database.close()


ENDED = {
    "approved": "Council meeting on the budget",
    "rejected": "Our lido is the cheapest",
    "withdrawn": "Volunteers for the food bank",
    "expired": "Road works in Station Road",
}


@pytest.mark.browser
@pytest.mark.parametrize("state", ENDED)
def test_whatever_became_of_it_one_like_it_is_started_on_a_phone_and_what_the_plan_no_longer_has_is_said(
    visit: Visit, settings: Settings, state: str
) -> None:
    """By then we speak on X no more, nobody speaks to all residents, and its objective is retired."""
    set_state = "UPDATE workflow.proposal SET state = $2 WHERE title = $1"
    apart(_becomes(settings, set_state, ENDED[state], state))
    for changed in (
        "UPDATE policy.channel SET posture = 'dormant' WHERE network = 'x'",
        "UPDATE policy.audience SET retired = true WHERE name = 'All residents'",
        "UPDATE policy.objective SET retired = true",
    ):
        apart(_becomes(settings, changed))
    author = visit("Priya Nair", device=PHONE)
    author.opens(f"/proposals?mine=true&state={state}")
    row = author.page.locator("main a[data-row]", has_text=ENDED[state]).first.get_attribute("href")
    assert row
    # What its author may go on with opens where they write; its page is where another one is started.
    author.opens(row.replace("/propose/", "/proposals/"))
    author.reads("Everything that happened")
    author.presses("Start a new one like this")
    author.page.wait_for_url(re.compile("/propose/[0-9a-f-]{36}"))
    author.reads(f"Started like “{ENDED[state]}”")
    author.reads("the plan says that we do not speak there now")
    author.reads("Where it appears, and who posts it and answers: that was said of those channels too.")
    author.reads("Its objective, which is no longer in the plan.")
    author.reads("Its audience, “All residents”, which is no longer in the plan.")
    expect(author.page.get_by_label(WORDS, exact=False).first).not_to_have_value("")
    expect(author.page.get_by_label("When should people see it?", exact=True)).to_have_value("")
    author.reads("Which objective of the communications plan does this serve?")
    author.page.get_by_role("checkbox", name=re.compile("^Facebook")).check()
    author.reads(re.compile("^Saved"))
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
