"""Nobody decides on their own words: who changed them is told so, is not asked, and what they try all the same is on the record."""

import re

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import PHONE, Visit
from tests.browser.person import Person
from tests.browser.test_deciding import write

TITLE = "Fireworks at the lake"
WORDS = "On Saturday there are fireworks at the lake, from nine in the evening."
TRIES = """async () => {
  const address = '/api/v1' + location.pathname
  const seen = await (await fetch(address)).json()
  const { review } = seen
  const { csrf_token } = await (await fetch('/api/v1/session')).json()
  const answer = await fetch(address + '/decisions', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-csrf-token': csrf_token },
    body: JSON.stringify({
      verdict: 'approve', reason: '', revision_digest: review.revision_digest, policy_digest: review.policy_digest,
      brief_digest: review.brief_digest }),
  })
  return [answer.status, (await answer.json()).detail]
}"""


def goes_to(person: Person, address: str) -> None:
    person.page.goto(address)
    person.page.get_by_role("heading", name=TITLE, level=1).wait_for()
    person.has_come()


@pytest.mark.browser
def test_who_changed_the_words_is_told_why_somebody_else_decides_and_a_try_is_on_the_record(visit: Visit) -> None:
    author = visit("Priya Nair", device=PHONE)
    write(author, TITLE, WORDS)
    address = author.page.url.partition("?")[0]
    lead = visit("Maren Lindqvist")
    goes_to(lead, address)
    lead.presses("Ask for a change")
    lead.writes("What should be different?", "I put it right myself: it is Sunday.")
    lead.presses("Send it back with these words")
    lead.reads(re.compile("asked for a change"))
    goes_to(lead, address)
    lead.page.get_by_role("link", name="Change the words").click()
    lead.writes("What people will read", WORDS.replace("Saturday", "Sunday"))
    lead.reads(re.compile(r"^Saved"))
    author.opens("/desk")
    author.follows(re.compile(TITLE))
    author.presses("Submit again")
    author.reads("Everything that happened")
    author.reads_nothing_of("Maren Lindqvist is asked now")

    goes_to(lead, address)
    lead.reads("You changed these words, so they are yours too. Somebody else decides")
    expect(lead.page.get_by_role("button", name="Approve", exact=True)).to_have_count(0)
    lead.finds_it_accessible()
    status, detail = lead.page.evaluate(TRIES)
    assert status == 403, detail
    assert "You changed these words" in detail
    chief = visit("Elias Brandt", device=PHONE, scheme="dark")
    goes_to(chief, address)
    chief.reads_nothing_of("so they are yours too")

    officer = visit("Hannah Weiss")
    officer.opens("/record")
    officer.reads(re.compile("Maren Lindqvist (was refused: nobody approves their own|tried to decide)"))
    officer.finds_it_accessible()
    for person in (author, lead, chief, officer):
        person.met_no_trouble()
