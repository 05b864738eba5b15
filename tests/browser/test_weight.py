"""What pages cost on a cold phone: how much travels, in how many requests, and whether anything moves while they come."""

import pytest

from tests.browser.conftest import Visit
from tests.browser.weighing import PHONE, weigh

LIGHT = {"decide": (165_000, 18, {"together"}), "compose": (185_000, 22, {"together", "checks"})}
"""The most bytes and requests, and what is asked of the API."""
MOST_SHIFT = 0.02
BY_A_NEW_ENTRY = 0.02
"""Reading the record is put on record: while it is looked at, its newest entry comes and moves the others down a line."""
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
    weights["record"].shift -= BY_A_NEW_ENTRY
    assert {name: one.moved for name, one in weights.items() if one.shift > MOST_SHIFT} == {}
