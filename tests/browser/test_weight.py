"""What pages cost on a cold phone: how much travels, in how many requests, and whether anything moves while they come."""

import pytest

from tests.browser.conftest import Visit
from tests.browser.weighing import PHONE, weigh

LIGHT = {"decide": (165_000, 18, {"together"}), "compose": (185_000, 22, {"together", "checks"})}
"""The most bytes and requests, and what is asked of the API."""
MOST_SHIFT = 0.02
BY_A_NEW_ENTRY = 0.02
"""Reading the record is put on record: while it is looked at, its newest entry comes and moves the others down a line."""
DRAWN = """new MutationObserver(() => {
  const heads = [...document.querySelectorAll('h2')].map((one) => one.textContent);
  if (heads.includes('What people will see')) window.atOnce ??= heads.includes('Everything that happened');
}).observe(document, { subtree: true, childList: true })"""
"""Whether what stands last came with what stands first."""
PROPOSAL = "main a[href^='/proposals/']"


@pytest.mark.browser
def test_pages_travel_light_and_nothing_moves(visit: Visit) -> None:
    chief = visit("Elias Brandt", device=PHONE)
    origin = chief.page.url.partition("/desk")[0]

    def first(listed: str) -> str:
        chief.opens(listed)
        address = chief.page.locator(PROPOSAL).first.get_attribute("href")
        assert address
        return address

    pages = {
        "decide": (first("/desk"), "What people will see"),
        "campaign": (first("/proposals?kind=hashtag_campaign"), "What people will see"),
        "compose": ("/propose/post", "Write a post"),
        "desk": ("/desk", "Your desk"),
        "proposals": ("/proposals", "All proposals"),
    }
    weights = {name: weigh(chief.page.context, origin + address, there) for name, (address, there) in pages.items()}
    officer = visit("Hannah Weiss", device=PHONE)
    weights["record"] = weigh(officer.page.context, f"{origin}/record", "The record")

    for name, (most_bytes, most_requests, reads) in LIGHT.items():
        weight = weights[name]
        assert {path.rpartition("/")[2] for path in weight.reads} == reads, name
        assert len(weight.asked) <= most_requests, (name, weight.asked)
        assert weight.bytes <= most_bytes, (name, weight.sizes)
        files = [url for url in weight.asked if url.endswith((".js", ".woff2"))]
        in_order = sorted(dict.fromkeys(files), key=lambda url: url.endswith(".woff2"))
        assert files == in_order, f"{name}: each file once, and typefaces only after the program"
    weights["record"].shift -= BY_A_NEW_ENTRY
    assert {name: one.moved for name, one in weights.items() if one.shift > MOST_SHIFT} == {}


@pytest.mark.browser
def test_the_first_screen_is_drawn_before_the_rest_unless_somebody_was_there(visit: Visit) -> None:
    """Whoever loads a page again, or goes back to it, is somewhere on it: a page that grows later would lose their place."""
    chief = visit("Elias Brandt", device=PHONE)
    address = chief.page.locator(PROPOSAL).first.get_attribute("href")
    assert address
    chief.page.add_init_script(DRAWN)

    def at_once() -> bool:
        chief.reads("Everything that happened")
        return bool(chief.page.evaluate("window.atOnce"))

    chief.opens(address)
    assert not at_once()
    chief.page.reload()
    assert at_once()
    chief.opens("/desk")
    chief.reads("Your desk")
    chief.page.go_back()
    assert at_once()
    chief.opens("/desk")
    chief.opens(f"{address}#main")
    assert at_once()
    chief.met_no_trouble()
