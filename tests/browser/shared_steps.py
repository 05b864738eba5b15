"""What people do in several stories: a policy saved and put in force by a second person, and coming in by a link from the operator."""

import re

from playwright.sync_api import Browser, expect

from tenants.db.session import Database
from tenants.ground.clock import SystemClock
from tenants.ground.settings import Settings
from tenants.organizations.operator import reset_link
from tests.browser.conftest import PHONE, apart
from tests.browser.person import Person

PASSWORD = "orange kettle nineteen"


def save_and_put_in_force(editor: Person, second: Person) -> None:
    """Save the policy that `editor` has before them as a draft and submit it; `second` puts it in force."""
    save = editor.page.get_by_role("button", name="Check and save as a draft")
    expect(save).to_be_enabled()
    save.click()
    editor.page.get_by_role("heading", name=re.compile("^Version [0-9]+ of the policy")).wait_for()
    editor.presses("Submit it for review")
    editor.presses("Yes, submit it")
    editor.reads(re.compile("Waiting for a second person"))
    second.page.goto(editor.page.url)
    second.presses("Put it in force")
    with second.page.expect_response("**/enact"):
        second.presses("Yes, put it in force now")
    second.reads(re.compile("^In force"))


async def _reset(settings: Settings, address: str) -> str:
    database = Database.for_worker(settings)
    try:
        return await reset_link(database, SystemClock(), address, "northfield-council", settings.public_url)
    finally:
        await database.close()


def chooses_a_password(chromium: Browser, settings: Settings, name: str, address: str) -> Person:
    """Sign somebody in on a phone by a link to choose a password, as whoever has no demo link does."""
    context = chromium.new_context(**PHONE, reduced_motion="reduce")
    person = Person(name, context.new_page())
    person.page.goto(apart(_reset(settings, address)))
    person.writes("The new password", PASSWORD)
    person.presses("Keep it and sign in")
    person.page.get_by_role("heading", name="Your desk").wait_for()
    return person


def opens_and_signs_in(person: Person, link: str, address: str) -> None:
    """Open `link` without being signed in, as in a letter, and sign in there."""
    person.page.context.clear_cookies()
    person.page.goto(link)
    person.page.get_by_label("E-mail address").fill(address)
    person.page.get_by_label("Password", exact=True).fill(PASSWORD)
    person.page.get_by_role("button", name="Sign in").click()
