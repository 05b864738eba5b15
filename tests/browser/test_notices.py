"""Being told, in the page: the number follows what happens, the list leads to it, and who has opened it has read it."""

import re
from datetime import UTC, datetime

import pytest
from playwright.sync_api import Browser, expect
from sqlalchemy import text

from api.processes.watchers import watchers
from tenants.db.session import Database
from tenants.due.kinds import DueKind
from tenants.ground.settings import Settings
from tenants.mail.letter import Letter
from tenants.mail.sealed_letter import open_letter
from tests.browser.conftest import PHONE, Visit, apart
from tests.browser.person import Person
from tests.browser.shared_steps import chooses_a_password, opens_and_signs_in
from tests.browser.test_discussion import TITLE as SKATING
from tests.browser.test_discussion import goes_to, propose
from tests.browser.test_main_job import TITLE, approve, write_a_post
from tests.database import past_every_guard
from tests.worker import make_due, work_off
from tests.workflows.notices.test_mailing import At

LEAD = "maren.lindqvist@northfield.example"


def unread(person: Person) -> int:
    """Return the number beside the way to the notices, which there is."""
    link = person.page.get_by_role("link", name=re.compile("^Notices"))
    expect(link).to_have_text(re.compile(r"\d"))
    found = re.search(r"\d+", link.inner_text())
    assert found
    return int(found[0])


@pytest.mark.browser
def test_what_somebody_is_told_comes_while_they_look_and_is_read_once_opened(visit: Visit) -> None:
    author = visit("Priya Nair", device=PHONE)
    write_a_post(author)
    author.presses(re.compile("^Write #LanternsByTheRiver"))
    author.reads(re.compile(r"^Saved"))
    author.presses("Submit for approval")
    author.reads("Everything that happened")
    author.opens("/notices")
    author.has_come()

    lead = visit("Maren Lindqvist")
    asked = unread(lead)
    lead.page.get_by_role("link", name=re.compile("^Notices")).click()
    lead.reads(re.compile(f"“{TITLE}” by Priya Nair waits for your decision"))
    lead.finds_it_accessible()
    lead.page.keyboard.press("j")
    lead.page.keyboard.press("Enter")
    lead.presses("Ask for a change")
    lead.writes("What should be different?", "Please say whom it is for.")
    lead.presses("Send it back with these words")
    lead.reads(re.compile("asked for a change"))
    expect(lead.page.get_by_role("link", name=f"Notices {asked - 1} unread")).to_be_visible()

    said = author.page.get_by_role(
        "link", name=f"Maren Lindqvist asked for a change to “{TITLE}”. It is with you again."
    )
    expect(said).to_be_visible()
    before = unread(author)
    author.finds_it_accessible()
    author.fits_the_screen()
    said.click()
    author.reads("Please say whom it is for.")
    number = author.page.get_by_role("link", name=re.compile("^Notices"))
    expect(number).to_have_text(re.compile(rf"^Notices({before - 1} unread)?$" if before > 1 else "^Notices$"))
    author.opens("/notices")
    expect(author.page.get_by_role("region", name="Read", exact=True)).to_contain_text("asked for a change")
    stranger = visit("Kofi Mensah")
    stranger.opens("/notices")
    stranger.reads_nothing_of(TITLE)
    for person in (author, lead, stranger):
        person.met_no_trouble()


async def _letter_to(settings: Settings, address: str) -> Letter:
    """Let the worker tell by e-mail what waits, at noon, and return the newest letter to an address."""
    database = Database.for_worker(settings)
    try:
        noon = datetime.now(UTC).replace(hour=12)
        telling = [one for one in watchers(At(noon), pages=settings.public_url) if one.kind is DueKind.MAIL_NOTICES]
        async with database.reading() as session:
            row = (
                await session.execute(text("SELECT tenant_id FROM identity.accounts_at(:email)"), {"email": address})
            ).one()
        await make_due(database, row.tenant_id)
        await work_off(database, using=telling)
        async with database.reading(row.tenant_id) as session:
            found = await session.execute(
                text("SELECT id, letter FROM tenant.mail WHERE letter IS NOT NULL ORDER BY id")
            )
            key = database.keyring.letters(row.tenant_id)
            letters = [open_letter(each.letter, tenant=row.tenant_id, mail=each.id, key=key) for each in found]
    finally:
        await database.close()
    return [letter for letter in letters if letter.to == address][-1]


@pytest.mark.browser
def test_a_letter_is_read_on_a_phone_its_link_asks_to_sign_in_and_leads_to_the_very_page(
    visit: Visit, chromium: Browser, settings: Settings
) -> None:
    author = visit("Priya Nair")
    write_a_post(author)
    author.presses(re.compile("^Write #LanternsByTheRiver"))
    author.reads(re.compile(r"^Saved"))
    author.presses("Submit for approval")
    author.reads("Everything that happened")
    letter = apart(_letter_to(settings, LEAD))
    told = letter.text.partition(TITLE)[2]
    link = next(each for each in re.findall(r"(?:Read and decide|Open it):\n(\S+)", told))
    assert link == f"{author.page.url.partition('?')[0]}?in=northfield-council"

    lead = chooses_a_password(chromium, settings, "Maren Lindqvist", LEAD)
    opens_and_signs_in(lead, link, LEAD)
    lead.page.get_by_role("heading", name=TITLE, level=1).wait_for()
    lead.reads("If you do nothing")
    lead.fits_the_screen()
    approve(lead)
    lead.opens("/account")
    lead.reads("How you are told")
    lead.finds_it_accessible()
    lead.fits_the_screen()
    lead.page.get_by_role("checkbox", name="Discussion").uncheck()
    lead.presses("Save how you are told")
    lead.reads("This is how you are told from now on.")
    lead.page.reload()
    expect(lead.page.get_by_role("checkbox", name="Discussion")).not_to_be_checked()
    for person in (author, lead):
        person.met_no_trouble()


async def _belongs_to_both(settings: Settings) -> None:
    """Let Maren be a member of the demo's other organization too, where she has not been yet."""
    database = Database.for_worker(settings)
    try:
        await past_every_guard(
            database,
            """
            WITH joined AS (
              INSERT INTO tenant.member (tenant_id, id, person_id, name, email, joined_at)
              SELECT o.id, uuidv7(), m.person_id, m.name, m.email, now()
                FROM tenant.organization o, tenant.member m WHERE m.email = $1 AND o.id <> m.tenant_id
              RETURNING tenant_id, id)
            INSERT INTO tenant.member_role (tenant_id, member_id, role, confirmed) SELECT tenant_id, id, 'staff', true FROM joined
            """,
            LEAD,
        )
    finally:
        await database.close()


@pytest.mark.browser
def test_a_link_into_another_organization_asks_before_it_goes_there(visit: Visit, settings: Settings) -> None:
    other = visit("Kofi Mensah")
    there = other.page.get_by_role("banner").inner_text().splitlines()[0]
    apart(_belongs_to_both(settings))
    lead = visit("Maren Lindqvist", device=PHONE)
    lead.opens("/desk")
    slug = lead.page.evaluate(
        "fetch('/api/v1/session').then(r => r.json()).then(s => s.memberships.map(m => m.organization)"
        ".find(o => o.id !== s.organization.id).slug)"
    )
    lead.opens("/notices?in=nowhere-at-all")
    lead.reads("What you were told.")
    lead.opens(f"/notices?in={slug}")
    lead.reads(f"This page is in {there}")
    lead.reads("You are working in Northfield Council now.")
    lead.finds_it_accessible()
    lead.fits_the_screen()
    lead.presses("Stay in Northfield Council")
    lead.page.get_by_role("heading", name="Your desk").wait_for()
    lead.opens(f"/notices?in={slug}")
    lead.presses(f"Go to {there} and open it")
    lead.reads("What you were told.")
    expect(lead.page.get_by_role("banner")).to_contain_text(there)
    lead.reads_nothing_of("waits for your decision")
    for person in (other, lead):
        person.met_no_trouble()


@pytest.mark.browser
def test_whoever_follows_a_letter_ends_some_of_its_kind_without_signing_in(
    visit: Visit, chromium: Browser, settings: Settings
) -> None:
    author = visit("Priya Nair")
    propose(author)
    letter = apart(_letter_to(settings, LEAD))
    link = re.findall(r"without signing in:\n(\S+)", letter.text)[-1]
    assert link == letter.list_unsubscribe or link.startswith("http://")
    context = chromium.new_context(**PHONE, reduced_motion="reduce", color_scheme="dark")
    lead = Person("Maren Lindqvist", context.new_page())
    lead.page.goto(link)
    lead.reads("From Northfield Council, to you.")
    lead.finds_it_accessible()
    lead.fits_the_screen()
    kinds = lead.page.get_by_role("group", name="Send me no e-mail about").get_by_role("checkbox")
    for kind in kinds.all():
        expect(kind).to_be_checked()
        kind.uncheck()
    lead.presses("End these letters")
    lead.reads("Choose at least one, or close this page.")
    lead.page.get_by_role("checkbox", name="Decisions that wait for you").check()
    lead.presses("End these letters")
    lead.reads("These letters have ended")
    lead.finds_it_accessible()
    lead.page.goto("about:blank")
    lead.page.goto(link)
    expect(lead.page.get_by_role("heading", name="Choose which letters end")).to_be_visible()
    expect(lead.page.get_by_role("checkbox", name="Decisions that wait for you")).to_have_count(0)
    lead.met_no_trouble()
    context.close()
    signed_in = visit("Maren Lindqvist")
    signed_in.opens("/account")
    expect(signed_in.page.get_by_role("checkbox", name="Decisions that wait for you")).not_to_be_checked()


@pytest.mark.browser
def test_what_is_told_of_a_discussion_leads_to_the_very_thread_also_after_signing_in_and_once_it_is_settled(
    visit: Visit, chromium: Browser, settings: Settings
) -> None:
    author = visit("Priya Nair", device=PHONE)
    propose(author)
    asking = visit("Maren Lindqvist")
    goes_to(asking)
    asking.presses("Ask or say something about these words")
    sheet = asking.page.get_by_role("dialog", name="Ask or say something")
    sheet.get_by_label("What do you want to ask or say?").fill("Is that for residents only?")
    sheet.get_by_label("It has to be settled before anybody approves").check()
    asking.presses("Send it", within="Ask or say something")
    asking.reads("Has to be settled before anybody approves")
    # Whoever has the page before them has read what they were told of it, so it would not come by e-mail.
    asking.opens("/notices")
    author.presses("Answer")
    author.writes("Your answer", "For everybody under 16.")
    author.presses("Send the answer")
    author.reads("Your answer is there.")

    letter = apart(_letter_to(settings, LEAD))
    told = letter.text[letter.text.index(f"in the discussion of “{SKATING}”") :]
    link = next(each for each in re.findall(r"Open it:\n(\S+)", told) if "#thread-" in each)
    thread = link.partition("#")[2]
    lead = chooses_a_password(chromium, settings, "Maren Lindqvist", LEAD)
    opens_and_signs_in(lead, link, LEAD)
    expect(lead.page.locator(f"#{thread}")).to_be_focused()
    expect(lead.page.locator(f"#{thread}").get_by_text("For everybody under 16.")).to_be_in_viewport()
    lead.page.keyboard.press("Tab")
    expect(lead.page.get_by_role("button", name="Answer")).to_be_focused()
    lead.finds_it_accessible()
    lead.fits_the_screen()
    lead.presses("It is settled")
    lead.reads("Settled by Maren Lindqvist")

    author.opens("/notices")
    author.follows(re.compile(f"asked something about “{SKATING}” that has to be settled"))
    expect(author.page.locator(f"#{thread}")).to_be_focused()
    author.reads("Settled by Maren Lindqvist")
    expect(author.page.locator(f"#{thread}").get_by_text("Is that for residents only?")).to_be_in_viewport()
    author.finds_it_accessible()
    author.fits_the_screen()
    for person in (author, lead, asking):
        person.met_no_trouble()
