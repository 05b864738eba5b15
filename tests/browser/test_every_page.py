"""Every page as every role sees it, on a phone with letters twice as large: headings in order, nothing cut, nothing too small to tap."""

import json
from typing import Any

import pytest
from playwright.sync_api import Page, ViewportSize

from tests.browser.conftest import Visit
from tests.browser.person import wider_than_window

NARROW: ViewportSize = {"width": 320, "height": 640}
PHONE = {"viewport": NARROW, "has_touch": True, "is_mobile": True}
WIDER = (768, 1280)
PAGES = (
    "/desk", "/desk/low-risk", "/proposals", "/propose", "/propose/post", "/propose/hashtag", "/policy", "/policy/versions", "/policy/trials",
    "/plan", "/templates", "/templates/post/change", "/people", "/settings", "/record", "/notices", "/account", "/nowhere",
    "/sign-in", "/forgotten", "/email", "/demo/mail",
)  # fmt: skip
TALKED_ABOUT = ("Ice on the market square", "Bus 14 takes another way from Monday", "Cooks for the day centre")
"""Of the demo's proposals: in parallel stages with a question to be settled; with threads of both kinds; with a suggestion."""
AWAY = "Ruth Castellan"
LARGE = "addEventListener('DOMContentLoaded', () => { document.documentElement.style.fontSize = '200%' })"
HEADINGS = """[...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].filter(one => one.checkVisibility())
  .map(one => ({level: Number(one.tagName[1]), words: one.textContent.trim().slice(0, 40)}))"""
SMALL = """[...document.querySelectorAll('a, button, input, select, textarea, summary, [role=tab]')].filter(one => {
  const {width, height} = one.getBoundingClientRect();
  const unseen = width < 2 || height < 2 || getComputedStyle(one).opacity === '0' || !one.checkVisibility();
  const inASentence = one.tagName === 'A' && getComputedStyle(one).display === 'inline';
  return !unseen && !inASentence && (width < 24 || height < 24);
}).map(one => one.outerHTML.slice(0, 120))"""


def out_of_order(headings: list[dict[str, int | str]]) -> list[str]:
    """Return what is wrong with the order of headings: the first is the only one of level 1, and none is skipped on the way down."""
    levels = [int(each["level"]) for each in headings]
    said = (
        []
        if levels[:1] == [1] and levels.count(1) == 1
        else [f"begins with {levels[:1]}, {levels.count(1)} of level 1"]
    )
    for before, heading in zip(levels, headings[1:], strict=False):
        if int(heading["level"]) > before + 1:
            said.append(f"level {before} is followed by {heading['level']}, “{heading['words']}”")
    return said


def troubles(page: Page) -> list[str]:
    """Return what is wrong with the page as it stands."""
    said = out_of_order(page.evaluate(HEADINGS))
    said += [f"smaller than 24 px: {each}" for each in page.evaluate(SMALL)]
    wide = wider_than_window(page)
    return said + ([wide] if wide else [])


def too_wide(page: Page) -> list[str]:
    """Return what is wider than its window on larger screens with letters as they come, and leave the page as it was.

    Letters made larger in a browser move the widths at which a page is laid out anew too; these would not.
    """
    said = []
    page.evaluate("document.documentElement.style.fontSize = ''")
    for width in WIDER:
        page.set_viewport_size({"width": width, "height": 800})
        if wide := wider_than_window(page):
            said.append(wide)
    page.set_viewport_size(NARROW)
    page.evaluate("document.documentElement.style.fontSize = '200%'")
    return said


@pytest.mark.browser
@pytest.mark.parametrize(
    "name", ["Priya Nair", "Maren Lindqvist", "Elias Brandt", "Sofia Marin", "Hannah Weiss", "Omar Farouk"]
)
def test_every_page_is_in_order_for(name: str, visit: Visit) -> None:
    person = visit(name, device=PHONE)
    person.page.add_init_script(LARGE)
    found: dict[str, list[str]] = {}
    for address in (*PAGES, *_inner(person.page)):
        person.opens(address)
        person.has_come()
        if said := [*troubles(person.page), *too_wide(person.page)]:
            found[address] = said
        person.finds_it_accessible()
        person.finds_it_readable_in("dark")
    assert not found, json.dumps(found, indent=1, ensure_ascii=False)


def _inner(page: Page) -> list[str]:
    """Return pages of what there is: proposals, among them those that people talk about, a template, and cover."""
    origin = page.url.split("/desk")[0]

    def got(path: str) -> Any:
        answer = page.request.get(f"{origin}/api/v1/{path}")
        return answer.json() if answer.ok else {}

    proposals = {item["title"]: item["id"] for item in got("proposals?limit=100")["items"]}
    shown = [*list(proposals)[:2], *(title for title in TALKED_ABOUT if title in proposals)]
    found = [f"/proposals/{proposals[title]}" for title in shown]
    found += [f"{found[0]}/{part}" for part in ("sheet", "revisions") if found]
    for template in got("templates").get("items", [])[:1]:
        found += [f"/templates/{template['id']}", f"/templates/{template['id']}/change"]
    found += [f"/cover/{each['id']}" for each in got("members").get("items", []) if each["name"] == AWAY]
    return [*found, f"/cover/{got('session')['member_id']}"]


@pytest.mark.browser
def test_a_page_that_cannot_come_without_a_network_says_so_and_comes_once_it_is_back(visit: Visit) -> None:
    maren = visit("Maren Lindqvist")
    maren.page.get_by_role("link", name="Plan").first.hover()
    maren.page.context.set_offline(True)
    maren.follows("Plan")
    maren.reads("The network is out of reach")
    maren.finds_it_accessible()
    maren.page.context.set_offline(False)
    maren.reads("Objectives")
    maren.reads_nothing_of("The network is out of reach")
