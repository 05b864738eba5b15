"""What the decider's page costs on a cold phone: how much travels, in how many requests, and whether anything moves while it comes."""

from typing import Any

import pytest

from tests.browser.conftest import PHONE, Visit

MOST_BYTES = 195_000
"""As much as was measured, and a little room. The aim is 170,000."""
MOST_REQUESTS = 20
MOST_SHIFT = 0.02
SHIFTS = """window.shifted = 0; new PerformanceObserver((list) => {
  for (const one of list.getEntries()) if (!one.hadRecentInput) window.shifted += one.value;
}).observe({ type: "layout-shift", buffered: true })"""


@pytest.mark.browser
def test_a_cold_decision_travels_light_and_nothing_moves(visit: Visit) -> None:
    chief = visit("Elias Brandt", device=PHONE)
    address = chief.page.locator("main a[href^='/proposals/']").first.get_attribute("href")
    assert address
    chief.page.context.add_init_script(SHIFTS)
    cold = chief.page.context.new_page()
    chief.page.close()
    session = cold.context.new_cdp_session(cold)
    session.send("Network.enable")
    session.send("Network.setCacheDisabled", {"cacheDisabled": True})
    asked: list[str] = []
    sizes: list[float] = []

    def finished(event: dict[str, Any]) -> None:
        sizes.append(event["encodedDataLength"])

    session.on("Network.requestWillBeSent", lambda event: asked.append(event["request"]["url"]))
    session.on("Network.loadingFinished", finished)
    cold.goto(f"{chief.page.url.partition('/desk')[0]}{address}")
    cold.get_by_role("heading", name="What people will see").wait_for()
    cold.wait_for_load_state("load")
    cold.wait_for_timeout(1_000)
    reads = [url for url in asked if "/api/" in url and "/events" not in url and "/media/" not in url]
    assert [url.partition("?")[0].rpartition("/")[2] for url in reads] == ["together"], reads
    assert len(asked) <= MOST_REQUESTS, asked
    assert sum(sizes) <= MOST_BYTES
    assert cold.evaluate("window.shifted") <= MOST_SHIFT
