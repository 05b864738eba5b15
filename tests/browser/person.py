"""Somebody at a browser: what they read, press and write, and what they must never meet.

Whatever the pages log as an error, throw, or violate of the content security policy is collected and fails the story.
"""

import json
import re
from pathlib import Path
from typing import Any, Literal

from playwright.sync_api import ConsoleMessage, Locator, Page, Response, expect

AXE = Path(__file__).resolve().parents[2] / "frontend" / "node_modules" / "axe-core" / "axe.min.js"
WIDTHS = "[document.documentElement.scrollWidth, document.documentElement.clientWidth]"
SETTLE = """document.getAnimations()
  .filter(one => one.effect.getTiming().iterations !== Infinity).forEach(one => one.finish())"""
WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]


def wider_than_window(page: Page) -> str | None:
    """Return how wide the page is when it stays wider than its window.

    A phone's `innerWidth` grows with what does not fit, so it says nothing; `clientWidth` does not. A phone also lays a page out
    anew some frames after its window has changed, and holds it wider until then.
    """
    wide, window = page.evaluate(WIDTHS)
    for _ in range(30):
        if wide <= window:
            return None
        page.wait_for_timeout(100)
        wide, window = page.evaluate(WIDTHS)
    return f"is {wide} wide in a window of {window}"


class Person:
    """A person with one open page."""

    def __init__(self, name: str, page: Page) -> None:
        self.name = name
        self.page = page
        self.trouble: list[str] = []
        page.on("pageerror", lambda error: self.trouble.append(f"threw: {error}"))
        page.on("console", self._on_console)
        page.on("response", self._on_response)

    def _on_console(self, message: ConsoleMessage) -> None:
        # A refused request is said in the console by the browser itself; the story decides what may be refused.
        if message.type == "error" and "Failed to load resource" not in message.text:
            self.trouble.append(f"console: {message.text}")

    def _on_response(self, response: Response) -> None:
        if response.status >= 500:
            self.trouble.append(f"{response.status} from {response.url}")

    def opens(self, address: str) -> None:
        origin = re.match(r"https?://[^/]+", self.page.url)
        assert origin
        self.page.goto(origin.group() + address)

    def follows(self, words: str | re.Pattern[str]) -> None:
        self.page.get_by_role("link", name=words).first.click()

    def presses(self, words: str | re.Pattern[str], *, within: str | None = None) -> None:
        place: Page | Locator = self.page if within is None else self.page.get_by_role("dialog", name=within)
        place.get_by_role("button", name=words, exact=isinstance(words, str)).first.click()

    def writes(self, label: str, words: str) -> None:
        self.page.get_by_label(label, exact=True).first.fill(words)

    def changes(self, label: str) -> None:
        """Open the field of an answer that stands there as one line; one that is open already stays so.

        Which of the two it is follows from what the rules say, so their first answer is waited for.
        """
        self.page.get_by_role("heading", name="What is still missing").wait_for()
        line = self.page.get_by_role("button", name=f"Change: {label}", exact=True)
        field = self.page.get_by_label(label, exact=True).first
        line.or_(field).first.wait_for()
        if line.count():
            line.click()
        expect(field).to_be_visible()

    def names_it(self, title: str) -> None:
        """Give the proposal on the page a short name, which is folded away."""
        self.page.get_by_text(re.compile("^More: a short name")).click()
        self.writes("A short name for it", title)

    def reads(self, words: str | re.Pattern[str]) -> None:
        """Wait for words that stand on the page where they can be seen; the same words may also stand there for paper only.

        Capitals count: a link that says "See everything that happened" is not the heading it leads to.
        """
        exactly = re.compile(re.escape(words)) if isinstance(words, str) else words
        expect(self.page.get_by_text(exactly).filter(visible=True).first).to_be_visible()

    def has_come(self) -> None:
        """Wait until nothing on the page is still on its way, nor stands there as the answer before."""
        self.page.locator("h1").first.wait_for()
        expect(self.page.locator("[data-loading], [aria-busy='true']")).to_have_count(0)

    def reads_nothing_of(self, words: str) -> None:
        self.has_come()
        expect(self.page.get_by_text(words)).to_have_count(0)

    def finds_it_accessible(self) -> None:
        """Fail on any violation of WCAG 2.2 A and AA that axe can see on the page, once it has come."""
        said = self._violations(WCAG)
        assert said == [], f"{self.name} at {self.page.url}: {said}"

    def finds_it_readable_in(self, scheme: Literal["light", "dark"]) -> None:
        """Fail where words do not stand out from what is behind them in another scheme, and leave the page as it was.

        Previews and fades take on another scheme some frames later, and words stand out from nothing until then.
        """
        self.page.emulate_media(color_scheme=scheme)
        said = self._violations(["color-contrast"])
        for _ in range(10):
            if not said:
                break
            self.page.wait_for_timeout(200)
            said = self._violations(["color-contrast"])
        assert said == [], f"{self.name} at {self.page.url}, {scheme}: {said}"
        self.page.emulate_media(color_scheme="light")

    def _violations(self, of: list[str]) -> list[str]:
        self.has_come()
        # Colours are those at the end of a fade. To wait for it can take for ever: a page that nobody looks at may draw no frame.
        self.page.evaluate(SETTLE)
        self.page.evaluate(AXE.read_text("utf-8"))
        found: dict[str, Any] = self.page.evaluate(
            f"axe.run(document, {{runOnly: {json.dumps(of)}, resultTypes: ['violations']}})"
        )
        return [f"{v['id']}: {v['help']} at {v['nodes'][0]['target']}" for v in found["violations"]]

    def fits_the_screen(self) -> None:
        """Fail when the page is wider than its window: nobody scrolls sideways to read."""
        wide = wider_than_window(self.page)
        assert wide is None, f"{self.page.url} {wide}"

    def met_no_trouble(self) -> None:
        assert self.trouble == [], f"{self.name}: {self.trouble}"
