"""Nobody who is not signed in gets past the door, whatever they ask for."""

import re

import httpx
import pytest

from api.processes.web import Application
from tests.api.browser import Browser
from tests.isolation.requests import Described, operations, requests_for
from tests.isolation.test_stranger import send
from tests.isolation.world import png

PUBLIC = {
    "signIn",
    "demoSignIn",
    "previewInvitation",
    "acceptInvitation",
    "previewReset",
    "useReset",
    "getPolicySchema",
    "stopNotices",
    "showNoticeChoices",
    "previewStop",
    "stopSomeNotices",
    "getSignInWays",
    "askForLink",
    "previewEmailLink",
    "confirmEmail",
    "stopEmailChange",
    "listDemoMail",
    "readDemoMail",
    "live",
    "ready",
}
"""Everything a stranger may ask for without signing in; a new name here is a decision."""

IDS = dict.fromkeys(
    {"organization_id", *(name for one in operations() for name in re.findall(r"\{(\w+_id)\}", one.path))},
    "019a3c1e-0b5e-7c55-8d0f-3f1d1f0c7a01",
) | {"digest": "0" * 64, "rule": "any"}


def test_what_is_public_is_listed() -> None:
    assert {one.id for one in operations() if one.public} == PUBLIC


def body_without_instance(response: httpx.Response) -> dict[str, object]:
    body: dict[str, object] = response.json()
    return body | {"instance": ""}


@pytest.mark.parametrize("token", [None, "never-given-out-never-given-out-never-g", "%00", "x" * 4_000])
async def test_everything_else_answers_the_same_401(app: Application, token: str | None) -> None:
    browser = Browser(app, token)
    bodies = []
    for one in operations():
        if one.public:
            continue
        answers = [await send(browser, request) for request in requests_for(one, IDS, png(1))]
        answers.append(await garbled(browser, one))
        for answer in answers:
            assert answer.status_code == 401, (one.id, answer.text)
            bodies.append(body_without_instance(answer))
    assert all(body == bodies[0] for body in bodies)


async def garbled(browser: Browser, one: Described) -> httpx.Response:
    """Send something no operation could read: who is not signed in does not even learn that."""
    path = one.path.format_map({"seq": "x", **dict.fromkeys(IDS, "x")})
    if one.method == "GET":
        return await browser.get(path, params={"nonsense": "1"})
    return await browser.send(one.method, path, content=b"\xff", headers={"Content-Type": "text/nonsense"})
