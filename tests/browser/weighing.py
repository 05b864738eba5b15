"""What opening a page costs a cold phone: how much travels, in how many requests, what moves while it comes, and when it can be read.

A test holds sizes and requests with it; `tests.bench.pages` adds a slow network and processor, and measures times.
"""

import json
from dataclasses import dataclass, field
from typing import Any

from playwright.sync_api import BrowserContext, CDPSession, Page

PHONE: dict[str, Any] = {"viewport": {"width": 390, "height": 844}, "has_touch": True, "is_mobile": True}
SLOW_4G = {"offline": False, "latency": 150, "downloadThroughput": 1_600_000 / 8, "uploadThroughput": 750_000 / 8}
"""Round trips of 150 ms, 1.6 Mbit/s down and 0.75 up, as Lighthouse has it."""
SLOWER_PROCESSOR = 4
QUIET_MS = 1_000
"""How long a page is watched after it is there, for what comes late."""
EVERY_MS, LONGEST_MS = 250, 60_000
"""How often a page is asked whether it is there, and for how long."""

WATCH = """
window.seen = { shift: 0, moved: [], largest: 0, what: '', first: 0 };
const named = (node) => {
  const one = node && (node.nodeType === 1 ? node : node.parentElement);
  return one ? one.tagName.toLowerCase() + ' ' + (one.textContent || one.className || '').slice(0, 50) : '';
};
const watch = (type, tell) => new PerformanceObserver((list) => list.getEntries().forEach(tell)).observe({ type, buffered: true });
watch('layout-shift', (one) => {
  if (one.hadRecentInput) return;
  window.seen.shift += one.value;
  window.seen.moved.push(one.value.toFixed(3) + ' at ' + Math.round(one.startTime) + ': ' +
    one.sources.map((source) => named(source.node)).join('; '));
});
watch('largest-contentful-paint', (one) => {
  Object.assign(window.seen, { largest: one.startTime, what: named(one.element) });
});
watch('paint', (one) => { if (one.name === 'first-contentful-paint') window.seen.first = one.startTime; });
"""

HEADED = "(words) => [...document.querySelectorAll('h1, h2')].some((one) => one.textContent.trim() === words)"


@dataclass
class Weight:
    """One cold visit. Times are milliseconds after the visit began; `sizes` are bytes on the wire by address, headers included."""

    asked: list[str] = field(default_factory=list)
    sizes: dict[str, float] = field(default_factory=dict)
    at: dict[str, tuple[float, float]] = field(default_factory=dict)
    """When each address was asked for and when its answer was there, in seconds."""
    shift: float = 0
    moved: list[str] = field(default_factory=list)
    first: float = 0
    largest: float = 0
    what: str = ""

    @property
    def bytes(self) -> float:
        """Everything that travelled to the phone."""
        return sum(self.sizes.values())

    @property
    def reads(self) -> list[str]:
        """What was asked of the API, live updates and pictures aside, without queries."""
        found = (url.partition("?")[0].partition("/api/v1")[2] for url in self.asked)
        return [path for path in found if path and "/events" not in path and not path.startswith("/media/")]


def weigh(context: BrowserContext, url: str, heading: str, *, slow: bool = False) -> Weight:
    """Open `url` in a new page of `context` with nothing kept, until `heading` can be read and for a second more.

    `slow` takes the network and the processor of a cheap phone.
    """
    page = context.new_page()
    page.add_init_script(WATCH)
    session = context.new_cdp_session(page)
    session.send("Network.enable")
    session.send("Network.setCacheDisabled", {"cacheDisabled": True})
    if slow:
        session.send("Network.emulateNetworkConditions", SLOW_4G)
        session.send("Emulation.setCPUThrottlingRate", {"rate": SLOWER_PROCESSOR})
    weight = Weight()
    _listen(session, weight)
    page.goto(url)
    _until_there(page, session, heading)
    page.wait_for_load_state("load")
    page.wait_for_timeout(QUIET_MS)
    for name, value in page.evaluate("window.seen").items():
        setattr(weight, name, value)
    page.close()
    return weight


def _until_there(page: Page, session: CDPSession, heading: str) -> None:
    """Ask seldom and in one expression: what asks takes the same processor, and Playwright's own waiting brings a script of its own."""
    asked = {"expression": f"({HEADED})({json.dumps(heading)})", "returnByValue": True}
    for _ in range(LONGEST_MS // EVERY_MS):
        if session.send("Runtime.evaluate", asked)["result"].get("value"):
            return
        page.wait_for_timeout(EVERY_MS)
    raise AssertionError(f"There is no heading {heading!r}.")


def _listen(session: CDPSession, weight: Weight) -> None:
    urls: dict[str, str] = {}
    began: dict[str, float] = {}

    def asked(event: dict[str, Any]) -> None:
        urls[event["requestId"]] = event["request"]["url"]
        began[event["requestId"]] = event["timestamp"]
        weight.asked.append(event["request"]["url"])

    def finished(event: dict[str, Any]) -> None:
        url = urls.get(event["requestId"], "")
        weight.sizes[url] = weight.sizes.get(url, 0) + event["encodedDataLength"]
        weight.at[url] = (began.get(event["requestId"], 0), event["timestamp"])

    session.on("Network.requestWillBeSent", asked)
    session.on("Network.loadingFinished", finished)
