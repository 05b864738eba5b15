"""A waiver, as three people meet it in their browsers: asked for beside the words, granted on a phone, seen by who decides."""

import re

import pytest

from tests.browser.conftest import DESKTOP, PHONE, Visit

TITLE = "Lantern night"
WORDS = "Friday night by the river, 200 lanterns and warm drinks. #lanternsbytheriver"
RULE = "A capital for each word of a hashtag"


@pytest.mark.browser
@pytest.mark.parametrize("device", [PHONE, DESKTOP], ids=["phone", "desktop"])
def test_a_waiver_from_the_asking_to_the_taking_back(visit: Visit, device: dict[str, object]) -> None:
    author = visit("Priya Nair", device=device)
    author.opens("/propose")
    author.follows("Write a post")
    author.writes("What people will read", WORDS)
    author.names_it(TITLE)
    author.writes("Why now, in a sentence", "The lanterns are a tradition.")
    author.reads(re.compile("run together"))
    author.reads(re.compile("Saved"))
    author.presses("Ask for an exception")
    author.writes("Why should it stay as it is?", "It stands in small letters on the old mill.")
    author.finds_it_accessible()
    author.fits_the_screen()
    author.presses("Ask for it")
    author.reads(re.compile("An exception is asked for"))
    author.reads(re.compile("Waits for Dev Okafor or Maren Lindqvist"))
    author.finds_it_accessible()

    lead = visit("Maren Lindqvist", device=PHONE, scheme="dark")
    lead.reads("Answer a request for an exception")
    lead.finds_it_accessible()
    lead.page.get_by_role("listitem").filter(has_text="Answer a request").get_by_role("link", name=TITLE).click()
    lead.reads(re.compile("asks you to let this rule pass"))
    lead.reads("It stands in small letters on the old mill.")
    lead.reads(re.compile("No exception is granted by waiting"))
    lead.finds_it_accessible()
    lead.fits_the_screen()
    lead.presses("Grant it")
    lead.writes("Why may it pass here?", "The mill has it so.")
    lead.finds_it_accessible()
    lead.presses("Grant it with this reason")
    lead.reads("Maren Lindqvist granted it")
    waiver = lead.page.url
    lead.finds_it_accessible()

    author.reads(re.compile("Exception granted by Maren Lindqvist"))
    author.finds_it_accessible()
    author.opens("/desk")
    author.reads("Exceptions you asked for")
    author.finds_it_accessible()
    author.page.get_by_role("link", name=TITLE, exact=True).click()
    author.presses("Submit for approval")
    author.reads("Everything that happened")

    lead.opens("/desk")
    lead.follows(re.compile(TITLE))
    lead.reads(re.compile("Exception granted by Maren Lindqvist"))
    lead.reads(re.compile("The mill has it so."))
    lead.finds_it_accessible()
    lead.fits_the_screen()
    proposal = lead.page.url
    lead.page.goto(waiver)
    lead.presses("Take the exception back")
    lead.writes("Why should it not hold any longer?", "The mill is painted anew.")
    lead.presses("Take it back")
    lead.reads("Maren Lindqvist took it back")
    lead.page.goto(proposal)
    lead.reads(re.compile("nobody can approve it as it stands"))

    officer = visit("Hannah Weiss", device=device)
    officer.opens("/record?type=member:waiver:grant")
    officer.reads(f"Maren Lindqvist granted an exception from a rule: “{RULE}”.")
    stranger = visit("Lena Fischer", device=device)
    stranger.page.goto(waiver)
    stranger.reads(re.compile("nothing here", re.IGNORECASE))
    for person in (author, lead, officer, stranger):
        person.met_no_trouble()
