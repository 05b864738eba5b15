"""A real Chromium on the real server, with the demo's two organizations: a browser for each person of a story."""

import asyncio
from collections.abc import Callable, Coroutine, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any, Literal, TypeVar

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect, sync_playwright
from pydantic import SecretBytes, SecretStr

from api.demo import DemoLink, seed
from api.processes.worker import run_worker
from chromium import find
from tenants.ground.settings import Settings
from tests.api.served import running
from tests.browser import weighing
from tests.browser.person import Person
from tests.conftest import MASTER_KEY
from tests.database import Server
from tests.prepared import forget_other_copies

PHONE = weighing.PHONE
DESKTOP = {"viewport": {"width": 1440, "height": 900}}
Scheme = Literal["light", "dark"]
Result = TypeVar("Result")
PATIENCE = 60_000
"""Milliseconds for anything a person waits for: the machine may be busy, and how long pages take is measured elsewhere."""
expect.set_options(timeout=PATIENCE)


def apart(work: Coroutine[Any, Any, Result]) -> Result:
    """Run `work` in a thread of its own: Playwright's loop lives in this one."""
    with ThreadPoolExecutor(1) as thread:
        return thread.submit(asyncio.run, work).result()


def _settings(server: Server, database: str, url: str, folder: Path) -> Settings:
    return Settings(
        database_url=SecretStr(server.url(database)),
        worker_database_url=SecretStr(server.url(database, "hashmark_worker")),
        secret_key=SecretBytes(MASTER_KEY),
        public_url=url,
        demo=True,
        data_dir=folder,
    )


@pytest.fixture(scope="session")
def demo(server: Server, tmp_path_factory: pytest.TempPathFactory) -> str:
    """A database with the demo in it, written once a test process and only ever copied: writing it takes longer than most stories."""
    database = apart(server.create())
    apart(seed(_settings(server, database, "http://127.0.0.1", tmp_path_factory.mktemp("demo"))))
    return database


@pytest.fixture
def settings(server: Server, request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Settings]:
    """A running server with a database of its own, by its settings: with the demo in it where a story asks for its links, else empty."""
    told = "links" in request.fixturenames
    database = apart(server.create(request.getfixturevalue("demo")) if told else server.create())
    forget_other_copies()
    with running(server.url(database), tmp_path) as url:
        yield _settings(server, database, url, tmp_path)
    apart(server.drop(database))


@pytest.fixture
def links(settings: Settings) -> dict[str, DemoLink]:
    """The demo on that server: one sign-in link by name of the person it signs in. Seeding again finds what is there already."""
    return {link.name: link for link in apart(seed(settings))}


@pytest.fixture
def worker(settings: Settings, links: dict[str, DemoLink]) -> Iterator[None]:
    """A worker beside the server, in a thread of its own, for what happens without anybody waiting."""
    stop = asyncio.Event()
    with ThreadPoolExecutor(1) as thread:
        loop = asyncio.new_event_loop()
        working = thread.submit(loop.run_until_complete, run_worker(settings, stop=stop))
        yield
        loop.call_soon_threadsafe(stop.set)
        working.result(PATIENCE / 1000)
        loop.close()


@pytest.fixture
def chromium(links: dict[str, DemoLink]) -> Iterator[Browser]:
    """A browser of this test's own, started after the server: while it runs, this thread can run no other event loop."""
    path = find()
    assert path, "There is no Chromium. Install one (Debian: apt install chromium) or name it in HASHMARK_CHROMIUM."
    with sync_playwright() as playwright:
        # Chromium cannot make its sandbox as root, and looks for servers of its own unless told not to.
        quiet = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"]
        browser = playwright.chromium.launch(executable_path=path, args=quiet)
        yield browser
        browser.close()


Visit = Callable[..., Person]


@pytest.fixture
def visit(chromium: Browser, links: dict[str, DemoLink]) -> Iterator[Visit]:
    """Return a function that signs somebody in, in a browser of their own."""
    contexts: list[BrowserContext] = []

    def enter(name: str, *, device: Mapping[str, Any] = DESKTOP, scheme: Scheme = "light") -> Person:
        # Without motion: axe measures colours, and what is half faded in has none of its own.
        context = chromium.new_context(
            **device, color_scheme=scheme, reduced_motion="reduce", timezone_id="Europe/London", locale="en-GB"
        )
        context.set_default_timeout(PATIENCE)
        contexts.append(context)
        page: Page = context.new_page()
        person = Person(name, page)
        page.goto(links[name].url)
        page.get_by_role("button", name="Go in").click()
        page.get_by_role("heading", name="Your desk").wait_for()
        return person

    yield enter
    for context in contexts:
        context.close()
