"""When a page can be read on a cheap phone with a slow network, and what it costs: `python -m tests.bench.pages`.

A demo has to run (`make demo`); its folder is where the ways in are found. Each page is opened several times by a browser that keeps
nothing, with the network and the processor made slow by Chromium itself; medians are printed.
"""

import argparse
import json
import statistics
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import click
from playwright.sync_api import Browser, BrowserContext, sync_playwright

from tests.bench.machine import machine_line
from tests.browser.weighing import PHONE, Weight, weigh

DECIDER, AUTHOR, READER = "Elias Brandt", "Priya Nair", "Hannah Weiss"
PROPOSAL = "main a[href^='/proposals/']"
PAGES = {
    "decide": (DECIDER, "/desk", "What people will see"),
    "campaign": (DECIDER, "/proposals?kind=hashtag_campaign", "What people will see"),
    "compose": (AUTHOR, "/propose/post", "Write a post"),
    "desk": (DECIDER, "/desk", "Your desk"),
    "record": (READER, "/record", "The record"),
    "proposals": (DECIDER, "/proposals", "All proposals"),
}
"""Who opens it, its address or that of the list whose first proposal it is, and the heading that says it is there."""
IN_LIST = ("decide", "campaign")


def main() -> int:
    """Measure the pages that were named, or all, and print a line for each."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench.pages", description=__doc__)
    parser.add_argument("pages", nargs="*", help=f"of: {', '.join(PAGES)}")
    parser.add_argument("--demo", type=Path, default=Path(".demo"), help="the running demo's folder")
    parser.add_argument("--times", type=int, default=5)
    parser.add_argument("--fast", action="store_true", help="as fast as this machine is")
    parser.add_argument("--each", action="store_true", help="print every request of the last visit")
    given = parser.parse_args()
    links = {link["name"]: link["url"] for link in json.loads((given.demo / "demo.json").read_text())["links"]}
    click.echo(machine_line(given.demo))
    click.echo(f"{'page':<10} {'requests':>8} {'bytes':>8} {'first':>6} {'LCP':>6} {'least':>6} {'CLS':>6}  largest")
    with _browser() as browser:
        for name in given.pages or PAGES:
            weights = list(_visits(browser, links, name, given.times, slow=not given.fast))
            click.echo(_line(name, weights))
            if given.each:
                click.echo(_requests(weights[-1]))
    return 0


def _visits(browser: Browser, links: dict[str, str], name: str, times: int, *, slow: bool) -> Iterator[Weight]:
    person, address, heading = PAGES[name]
    context = browser.new_context(**PHONE, locale="en-GB", timezone_id="Europe/London")
    context.set_default_timeout(60_000)
    origin = _sign_in(context, links[person])
    if name in IN_LIST:
        address = _first_proposal(context, origin + address)
    for _ in range(times):
        yield weigh(context, origin + address, heading, slow=slow)
    context.close()


def _sign_in(context: BrowserContext, link: str) -> str:
    page = context.new_page()
    page.goto(link)
    page.get_by_role("button", name="Go in").click()
    page.get_by_role("heading", name="Your desk").wait_for()
    page.close()
    return link.partition("/welcome")[0]


def _first_proposal(context: BrowserContext, listed: str) -> str:
    page = context.new_page()
    page.goto(listed)
    address = page.locator(PROPOSAL).first.get_attribute("href")
    page.close()
    assert address
    return address


def _line(name: str, weights: list[Weight]) -> str:
    def middle(of: str) -> float:
        return float(statistics.median(getattr(one, of) for one in weights))

    last = weights[-1]
    least = min(one.largest for one in weights)
    return (
        f"{name:<10} {len(last.asked):>8} {middle('bytes'):>8,.0f} {middle('first'):>6.0f} {middle('largest'):>6.0f} "
        f"{least:>6.0f} {middle('shift'):>6.3f}  {last.what}"
    )


def _requests(weight: Weight) -> str:
    begin = min(began for began, _ in weight.at.values())
    lines = [
        f"  {1000 * (began - begin):>6.0f} {1000 * (ended - begin):>6.0f} {weight.sizes[url]:>8,.0f}  {url.partition('//')[2][:110]}"
        for url, (began, ended) in sorted(weight.at.items(), key=lambda one: one[1])
    ]
    return "\n".join([*lines, *(f"  moved {one}" for one in weight.moved)])


@contextmanager
def _browser() -> Iterator[Browser]:
    path = subprocess.run(
        [sys.executable, "deploy/chromium.py"], capture_output=True, text=True, check=True
    ).stdout.strip()
    with sync_playwright() as playwright:
        # As root Chromium cannot make its sandbox.
        quiet = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"]
        browser = playwright.chromium.launch(executable_path=path, args=quiet)
        yield browser
        browser.close()


if __name__ == "__main__":
    raise SystemExit(main())
