"""A version of the policy is tried on the past by whoever drafts it, and each number opens what is behind it."""

import json
import re
from typing import Any

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import Visit
from tests.browser.person import Person

FEW_WORDS: dict[str, Any] = {
    "id": "few-words",
    "title": "Say it in few words",
    "why": "People read on the move.",
    "check": "length",
    "severity": "block",
    "parameters": {"limits": dict.fromkeys(("x", "facebook", "linkedin", "bluesky"), 100)},
}
DRAFT = """async ([rule]) => {
  const session = await (await fetch("/api/v1/session")).json()
  const { document } = await (await fetch("/api/v1/policies/in-force")).json()
  const source = JSON.stringify({ ...document, rules: [...document.rules, rule] })
  const headers = { "Content-Type": "application/json", "X-CSRF-Token": session.csrf_token }
  const answer = await fetch("/api/v1/policies", { method: "POST", headers, body: JSON.stringify({ source }) })
  return (await answer.json()).version.id
}"""


def numbers(person: Person) -> dict[str, int]:
    """The numbers of the table that open something, by what each is said to count."""
    row = person.page.get_by_role("row").filter(has_text=FEW_WORDS["title"])
    said = [link.inner_text() for link in row.get_by_role("link").all()]
    return {words.split(maxsplit=1)[1]: int(words.split()[0]) for words in said}


@pytest.mark.browser
@pytest.mark.usefixtures("worker")
def test_a_draft_is_tried_on_the_past_and_every_number_opens_what_is_behind_it(visit: Visit) -> None:
    lead = visit("Maren Lindqvist")
    version = lead.page.evaluate(DRAFT, [FEW_WORDS])
    lead.opens(f"/policy/versions/{version}")
    lead.page.get_by_role("tab", name="Try it on the past").click()
    lead.reads("This version has not been tried yet.")
    lead.finds_it_accessible()
    lead.presses("Try it")

    lead.reads("What each rule would have said")
    lead.reads(re.compile(r"^Of "))
    lead.finds_it_accessible()
    lead.fits_the_screen()
    counted = numbers(lead)
    assert counted["pointed at"] >= counted["stopped"] >= 1, json.dumps(counted)

    row = lead.page.get_by_role("row").filter(has_text=FEW_WORDS["title"])
    row.get_by_role("link", name=re.compile("stopped")).click()
    lead.page.get_by_role("heading", name="What “Say it in few words” would have stopped").wait_for()
    lead.reads(re.compile("^Stopped by “Say it in few words”"))
    behind = lead.page.get_by_role("main").get_by_role("listitem").filter(has_text="submitted")
    expect(behind).to_have_count(counted["stopped"])
    lead.finds_it_accessible()
    behind.first.get_by_role("link").click()
    lead.reads("Everything that happened")

    lead.opens(f"/policy/versions/{version}#past")
    lead.reads(re.compile(r"^\d+ submissions tested$"))
    lead.met_no_trouble()
