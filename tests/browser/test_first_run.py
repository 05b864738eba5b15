"""An organization that was just created gets to its first approved post, led by its desk, by two people and few interactions.

An interaction is a click, a field that is filled, or a choice; opening a link one was handed counts as well.
"""

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, BrowserContext, Locator, Page, expect, sync_playwright

from chromium import find
from tenants.db.session import Database
from tenants.ground.clock import SystemClock
from tenants.ground.keys import Keyring
from tenants.ground.settings import Settings
from tenants.organizations.founding import found_organization
from tests.browser.conftest import DESKTOP, PATIENCE, apart
from tests.browser.person import Person
from tests.conftest import MASTER_KEY

PASSWORD = "seven small blue boats"
MOST = 25


class Counted(Person):
    """A person whose interactions are counted together with those of the others."""

    def __init__(self, name: str, page: Page, count: list[str]) -> None:
        super().__init__(name, page)
        self.count = count

    def clicks(self, role: str, name: str | re.Pattern[str], *, within: Locator | None = None) -> None:
        self.count.append(f"{self.name}: {role} {name}")
        (within or self.page).get_by_role(role, name=name).first.click()  # type: ignore[arg-type]

    def fills(self, label: str, words: str) -> None:
        self.count.append(f"{self.name}: fills {label}")
        self.page.get_by_label(label, exact=True).first.fill(words)

    def opens_link(self, link: str) -> None:
        self.count.append(f"{self.name}: opens a link")
        self.page.goto(link)


@pytest.fixture
def new(settings: Settings) -> Settings:
    """An organization as the operator creates it, on a server with nothing else."""

    async def found() -> None:
        assert settings.worker_database_url is not None
        database = Database(settings.worker_database_url.get_secret_value(), Keyring(MASTER_KEY))
        try:
            await found_organization(
                database,
                SystemClock(),
                slug="harbour",
                name="Harbour Trust",
                timezone="Europe/London",
                administrator="Rita Reis",
                email="rita.reis@harbour.example",
                password=PASSWORD,
                also=("comms_lead",),
            )
        finally:
            await database.close()

    apart(found())
    return settings


@pytest.fixture
def contexts(new: Settings) -> Iterator[tuple[BrowserContext, BrowserContext]]:
    path = find()
    assert path
    with sync_playwright() as playwright:
        browser: Browser = playwright.chromium.launch(executable_path=path, args=["--no-sandbox", "--disable-gpu"])
        plain = {"reduced_motion": "reduce", "timezone_id": "Europe/London", "locale": "en-GB"}
        desktop = browser.new_context(**DESKTOP, **plain, permissions=["clipboard-read", "clipboard-write"])  # type: ignore[arg-type]
        phone = browser.new_context(
            viewport={"width": 320, "height": 640},
            has_touch=True,
            is_mobile=True,
            color_scheme="dark",
            **plain,  # type: ignore[arg-type]
        )
        for context in (desktop, phone):
            context.set_default_timeout(PATIENCE)
        yield desktop, phone
        browser.close()


def is_led(rita: Counted, url: str) -> str:
    """Rita signs in, invites the second person and sets up the plan and the policy; return the invitation's link."""
    rita.page.goto(f"{url}/sign-in")
    rita.fills("E-mail address", "rita.reis@harbour.example")
    rita.fills("Password", PASSWORD)
    rita.clicks("button", "Sign in")
    rita.reads("Invite the people who decide")
    rita.finds_it_accessible()
    rita.clicks("link", "Invite somebody")
    rita.fills("Their e-mail addresses", "ben.li@harbour.example")
    expect(rita.page.get_by_label("Their name", exact=True)).to_have_value("Ben Li")
    expect(rita.page.get_by_role("checkbox", name=re.compile("^CEO office"))).to_be_checked()
    rita.finds_it_accessible()
    rita.clicks("button", "Make it and copy the link")
    rita.reads(re.compile("^The link is copied"))
    rita.finds_it_accessible()
    link = rita.page.get_by_label("The link", exact=True).input_value()
    sheet = rita.page.get_by_role("dialog")
    sheet.get_by_text(re.compile("What comes next: add a channel")).wait_for()
    rita.clicks("link", "Add a channel", within=sheet)
    rita.fills("The account, as people see it", "@harbour")
    expect(rita.page.get_by_label("The name shown there", exact=True)).to_have_value("Harbour Trust")
    rita.clicks("button", "Add it")
    rita.reads(re.compile("^What comes next: choose a policy"))
    rita.finds_it_accessible()
    rita.clicks("link", "Council or public body")
    rita.reads(re.compile("Residents know what is decided.*Whom you speak to: Residents"))
    rita.finds_it_accessible()
    rita.clicks("button", "Use it, and hand it to a second person")
    rita.reads(re.compile("Waiting for a second person"))
    return link


def puts_in_force(ben: Counted, link: str) -> None:
    ben.opens_link(link)
    ben.reads(re.compile("it says what waits for you"))
    ben.fills("Choose a password", "violet harbour 42 steps")
    ben.clicks("button", "Accept the invitation")
    ben.reads("Let a second person put it in force")
    ben.fits_the_screen()
    ben.finds_it_accessible()
    ben.clicks("button", "Put it in force")
    ben.reads("Nothing that is not public yet")
    ben.finds_it_accessible()
    ben.fits_the_screen()
    ben.clicks("button", re.compile("Yes, put it in force"))
    ben.reads("It is in force.")
    ben.fits_the_screen()


def writes(rita: Counted) -> None:
    rita.opens("/desk")
    rita.finds_it_accessible()
    rita.clicks("link", "Write the first post")
    rita.page.get_by_label("What people will read", exact=False).first.wait_for()
    rita.fills("What people will read", "The library opens at nine on Saturday.")
    rita.fills("Why now, in a sentence", "Many people asked.")
    rita.fills("When should people see it?", "2030-06-01T09:00")
    rita.fills("Who posts it, who answers, what happens if it goes wrong", "Rita posts and answers.")
    rita.clicks("button", "Submit for approval")
    rita.reads(re.compile("is asked first"))


@pytest.mark.browser
def test_a_new_organization_gets_to_its_first_approved_post(
    new: Settings, contexts: tuple[BrowserContext, BrowserContext]
) -> None:
    count: list[str] = []
    desktop, phone = contexts
    rita, ben = Counted("Rita", desktop.new_page(), count), Counted("Ben", phone.new_page(), count)
    link = is_led(rita, new.public_url)
    puts_in_force(ben, link)
    writes(rita)
    ben.opens("/desk")
    ben.clicks("link", re.compile("The library opens"))
    ben.clicks("button", "Approve")
    ben.clicks("button", "Yes, approve")
    expect(ben.page.get_by_role("dialog")).to_have_count(0)
    ben.reads(re.compile("Approved"))
    rita.opens("/desk")
    rita.reads(re.compile("waits for you|Done lately"))
    rita.reads_nothing_of("First steps")
    assert len(count) <= MOST, "\n".join(count)
    for person in (rita, ben):
        person.met_no_trouble()
