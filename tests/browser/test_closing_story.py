"""A price on its way to the public, in seven browsers and one mailbox; and a post that nobody decides.

What must hold between the steps is proven in `tests/workflows/acts/test_price_story.py`; this is the same as people meet it.
"""

import re
from datetime import UTC, datetime, timedelta

import pytest
from playwright.sync_api import Browser, Page, expect

from api.processes.watchers import watchers
from api.processes.worker import carrier_of
from tenants.db.session import Database
from tenants.due.kinds import DueKind
from tenants.ground.settings import Settings
from tests.browser.conftest import PHONE, Visit, apart
from tests.browser.person import Person
from tests.browser.shared_steps import chooses_a_password, save_and_put_in_force
from tests.browser.test_deciding import write
from tests.browser.test_main_job import approve
from tests.database import past_every_guard
from tests.worker import make_due, work_off
from tests.workflows.notices.test_mailing import At

TITLE = "Lido in winter"
PRICE = "The lido stays warm all winter. A swim costs £4.50, the lowest price in the county."
FAIR = "The lido stays warm all winter. A swim costs £4.50, a warm drink after it too."
DEPUTY = "dev.okafor@northfield.example"
LAST_STAGE = re.compile(
    r"roles: \[ceo_office\]\n(\s+)(why: This speaks for the whole council, [^\n]*\n\s+decide_within: 24\n\s+waits_for)"
)
WEEK = (datetime.now(UTC) + timedelta(days=7)).strftime("%Y-%m-%d")


async def _a_second_lawyer(settings: Settings) -> None:
    """Let Tom be legal too, confirmed: of the last stage's three people one is then from another role."""
    database = Database.for_worker(settings)
    try:
        await past_every_guard(
            database,
            "INSERT INTO tenant.member_role (tenant_id, member_id, role, confirmed)"
            " SELECT tenant_id, id, 'legal', true FROM tenant.member WHERE email = $1",
            "tom.hale@northfield.example",
        )
    finally:
        await database.close()


async def _at_noon(settings: Settings, *kinds: DueKind, later: timedelta | None = None) -> None:
    """Let a worker do what is owed of `kinds`, at noon, when nobody sleeps; `later`: the newest review is so much older by then."""
    database = Database.for_worker(settings)
    at = At(datetime.now(UTC).replace(hour=12))
    try:
        (row,) = await past_every_guard(
            database, "SELECT tenant_id, id FROM workflow.review ORDER BY opened_at DESC LIMIT 1"
        )
        if later:
            await past_every_guard(
                database,
                "UPDATE workflow.stage SET remind_at = remind_at - $1::interval, escalate_at = escalate_at - $1::interval"
                " WHERE review_id = $2",
                later,
                row["id"],
            )
            await past_every_guard(
                database,
                "UPDATE workflow.review SET expires_at = expires_at - $1::interval WHERE id = $2",
                later if DueKind.EXPIRE_REVIEW in kinds else timedelta(),
                row["id"],
            )
        await make_due(database, row["tenant_id"])
        chosen = watchers(at, carrier_of(settings), pages=settings.public_url)
        await work_off(database, using=[one for one in chosen if one.kind in kinds])
    finally:
        await database.close()


def _needs_two(editor: Person, second: Person) -> None:
    """Put a policy in force in which two people of two roles decide last, and nobody who waits is in both."""
    editor.opens("/policy/versions/new")
    editor.reads("Nothing differs from the policy in force.")
    editor.presses("As source (YAML)")
    field = editor.page.get_by_label("The policy as text (YAML)")
    source, changed = LAST_STAGE.subn(
        r"roles: [ceo_office, legal]\n\1need: 2\n\1distinct_roles: true\n\1\2", field.input_value()
    )
    assert changed == 1
    field.fill(source)
    editor.reads(re.compile("^2 changes against"))
    save_and_put_in_force(editor, second)


def _asks_about(legal: Person, words: tuple[str, ...], question: str) -> None:
    legal.presses("Ask or say something about these words")
    sheet = legal.page.get_by_role("dialog", name="Ask or say something")
    sheet.get_by_label("What do you want to ask or say?").fill(question)
    for word in words:
        sheet.get_by_role("button", name=word, exact=True).first.click()
    sheet.get_by_label("It has to be settled before anybody approves").check()
    legal.presses("Send it", within="Ask or say something")


def _goes_to(person: Person) -> None:
    person.opens("/desk")
    person.follows(re.compile(TITLE))
    person.reads("What people will see")


def _letters(person: Person, address: str, about: str) -> list[str]:
    """Return the addresses of the letters to somebody in which `about` stands, as they lie in the demo's mailbox."""
    person.opens(f"/demo/mail?to={address}")
    person.page.get_by_role("heading", name="Mailbox of the demo").wait_for()
    person.has_come()
    pages = [each.get_attribute("href") or "" for each in person.page.locator("main a[href^='/demo/mail/']").all()]
    return [each for each in pages if about in _plain(person, each)]


def _plain(person: Person, letter: str) -> str:
    person.opens(letter)
    person.page.get_by_role("tab", name="As plain text").click()
    return person.page.get_by_role("tabpanel").inner_text()


@pytest.mark.browser
def test_a_price_is_asked_about_put_right_and_decided_by_a_deputy_from_one_letter(
    visit: Visit, chromium: Browser, settings: Settings
) -> None:
    apart(_a_second_lawyer(settings))
    lead, chief = visit("Maren Lindqvist"), visit("Elias Brandt")
    _needs_two(lead, chief)
    author = visit("Priya Nair", device=PHONE)
    author.opens("/policy")
    author.presses("I have read and understood it")
    author.reads(re.compile("^Noted: you have read"))
    write(author, TITLE, PRICE)
    author.reads("At the same time")

    _goes_to(lead)
    approve(lead)
    legal = visit("Sofia Marin")
    legal.has_come()
    _goes_to(legal)
    _asks_about(legal, ("the", "lowest", "price"), "Can we prove that?")
    author.page.get_by_role("link", name="Question 1, about “the lowest price”").first.click()
    author.presses("Answer")
    author.writes("Your answer", "No. It is what a neighbour told me.")
    author.presses("Send the answer")
    legal.reads("No. It is what a neighbour told me.")
    legal.presses("It is settled")
    legal.reads("Settled by Sofia Marin")
    legal.presses("Suggest other words")
    legal.page.get_by_role("dialog").get_by_role("textbox").first.fill(FAIR)
    legal.presses("Suggest these words", within="Suggest other words")
    legal.reads("You suggested")

    author.reads("Other words were suggested")
    author.presses("Take these words over")
    author.reads_nothing_of("Other words were suggested")
    lead.opens("/notices")
    lead.reads(re.compile(f"“{TITLE}”.*(submitted again|waits for your decision)"))
    for person in (lead, legal):
        _goes_to(person)
        person.reads("Changed since you last looked")

    chief.opens("/account")
    chief.presses("Say who decides while you are away")
    chief.page.get_by_label("Who decides meanwhile").select_option(label="Dev Okafor (comms lead)")
    chief.writes("Last day", WEEK)
    chief.presses("Set it")
    chief.reads(re.compile("Dev Okafor decides in your place until"))
    approve(lead)
    # What her approval does is another thing once Maren has decided, and she is told before she presses.
    legal.reads(re.compile(r"Maren Lindqvist \(Comms lead\) approved"))
    approve(legal)

    apart(_at_noon(settings, DueKind.MAIL_NOTICES, DueKind.SEND_MAIL))
    (letter,) = _letters(author, DEPUTY, TITLE)
    told = _plain(author, letter)
    assert FAIR in re.sub(r"\s+", " ", told), "the brief is in it"
    (link,) = set(re.findall(rf"https?://\S+{re.escape(_path_of(lead.page))}\S*", told))
    deputy = chooses_a_password(chromium, settings, "Dev Okafor", DEPUTY)
    deputy.page.goto(link)
    deputy.reads(re.compile("You decide in place of Elias Brandt, who is away until"))
    deputy.finds_it_accessible()
    deputy.fits_the_screen()
    approve(deputy)
    deputy.reads(re.compile("Dev Okafor, in place of Elias Brandt, approved"))
    other = chooses_a_password(chromium, settings, "Tom Hale", "tom.hale@northfield.example")
    _goes_to(other)
    approve(other)
    apart(_at_noon(settings, DueKind.MAIL_NOTICES, DueKind.SEND_MAIL))
    assert _letters(other, DEPUTY, TITLE) == [letter], "one letter, and none about what he knows"

    officer = visit("Hannah Weiss")
    officer.opens("/record")
    officer.reads(re.compile("Dev Okafor, in place of Elias Brandt, approved"))
    officer.reads(re.compile("Tom Hale approved"))
    officer.presses("Verify now")
    officer.reads(re.compile("were there, in order, and agreed with their hashes"))
    author.opens("/proposals?state=approved")
    author.reads(TITLE)
    stranger = visit("Kofi Mensah")
    stranger.page.goto(link)
    stranger.reads(re.compile("nothing here", re.IGNORECASE))
    for person in (author, lead, chief, legal, deputy, other, officer, stranger):
        person.met_no_trouble()


def _path_of(page: Page) -> str:
    found = re.search(r"/proposals/[0-9a-f-]{36}", page.url)
    assert found
    return found[0]


@pytest.mark.browser
def test_what_nobody_decides_is_reminded_of_once_somebody_is_added_and_it_ends_unapproved(
    visit: Visit, settings: Settings
) -> None:
    author = visit("Priya Nair", device=PHONE)
    write(author, "Gates of the park", "The gates of the park stay open until eight in the evening. #NorthfieldParks")
    address = author.page.url
    apart(_at_noon(settings, DueKind.DEADLINE_STEP, later=timedelta(days=10)))
    lead, chief = visit("Maren Lindqvist"), visit("Elias Brandt", device=PHONE)
    lead.opens("/notices")
    expect(
        lead.page.get_by_role(
            "link", name=re.compile("^“Gates of the park” by Priya Nair still waits for your decision")
        )
    ).to_have_count(1)
    lead.finds_it_accessible()
    chief.opens("/notices")
    come = re.compile(
        "^“Gates of the park” by Priya Nair has come to you because those who were asked first have not decided"
    )
    expect(chief.page.get_by_role("link", name=come)).to_have_count(1)
    chief.finds_it_accessible()
    chief.fits_the_screen()

    apart(_at_noon(settings, DueKind.EXPIRE_REVIEW, later=timedelta(days=60)))
    author.page.goto(address)
    author.reads(re.compile("ended|expired", re.IGNORECASE))
    author.finds_it_accessible()
    author.fits_the_screen()
    author.opens("/notices")
    for person in (author, lead, chief):
        person.opens("/notices")
        person.has_come()
        ended = person.page.get_by_role("link", name=re.compile("“Gates of the park”.* ended without being approved"))
        expect(
            ended.or_(person.page.get_by_role("link", name=re.compile("“Gates of the park” in time, so it ended")))
        ).to_have_count(1)
        person.met_no_trouble()
