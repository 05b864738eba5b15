"""Signing in again by mail, over the API: nothing is learned by asking, nothing is done by looking, a demo's mailbox is a demo's."""

from pathlib import Path

import msgspec
import pytest
from pydantic import SecretBytes, SecretStr

from api.processes.web import Application, create_app
from tenants.db.session import Database
from tenants.ground.clock import Clock
from tenants.ground.settings import Settings
from tenants.mail.mailbox import mailbox_of
from tests.api.browser import Browser, sign_in_as
from tests.api.test_problems import assert_is_problem
from tests.cast import Cast, with_password
from tests.conftest import MASTER_KEY
from tests.database import past_every_guard
from tests.tenants.mail.letterbox import Letterbox, token_in

PASSWORD, NEW = "orange kettle nineteen", "violet harbour 42 steps"


@pytest.fixture
def mailing(database_url: str, database: Database, clock: Clock) -> Application:
    """An installation that sends mail."""
    settings = Settings(
        database_url=SecretStr(database_url),
        secret_key=SecretBytes(MASTER_KEY),
        public_url="http://127.0.0.1:8000",
        smtp_host="mail.example.org",
        mail_from="Hashmark <hashmark@example.org>",
    )
    return create_app(settings, clock=clock, database=database)


@pytest.fixture
def demo(database_url: str, database: Database, clock: Clock, tmp_path: Path) -> Application:
    settings = Settings(
        database_url=SecretStr(database_url), secret_key=SecretBytes(MASTER_KEY), demo=True, data_dir=tmp_path
    )
    return create_app(settings, clock=clock, database=database)


async def test_asking_for_a_link_answers_the_same_whoever_has_the_address(
    mailing: Application, northfield: Cast
) -> None:
    nobody = Browser(mailing)
    answers = []
    for email in (northfield["author"].email, "nobody@northfield.example"):
        answer = await nobody.send("POST", "/api/v1/session/forgotten", {"email": email})
        headers = {name: value for name, value in answer.headers.items() if name != "x-request-id"}
        answers.append((answer.status_code, headers, answer.content))
    assert answers[0] == answers[1]
    assert answers[0][0] == 204


async def test_where_no_mail_is_sent_it_is_said_before_and_when_asking(nobody: Browser, mailing: Application) -> None:
    assert (await nobody.get("/api/v1/session/ways")).json() == {"mail": False, "demo": False}
    assert_is_problem(await nobody.send("POST", "/api/v1/session/forgotten", {"email": "a@b.example"}), 409, "no-mail")
    assert (await Browser(mailing).get("/api/v1/session/ways")).json() == {"mail": True, "demo": False}


async def test_a_link_from_a_letter_signs_in_once_it_is_used(
    mailing: Application, database: Database, clock: Clock, northfield: Cast
) -> None:
    nobody, email = Browser(mailing), northfield["author"].email
    await nobody.send("POST", "/api/v1/session/forgotten", {"email": email})
    ((_, text),) = await Letterbox().empty(database, clock)
    token = token_in(text)
    before = await past_every_guard(database, "SELECT * FROM identity.reset")
    page = await nobody.get(f"/reset#token={token}")
    assert page.status_code in (200, 503), "the page itself, where it is built"
    await nobody.send("POST", "/api/v1/session/reset/preview", {"token": token})
    assert await past_every_guard(database, "SELECT * FROM identity.reset") == before
    used = await nobody.send("POST", "/api/v1/session/reset", {"token": token, "password": NEW})
    assert used.status_code == 200
    again = await nobody.send("POST", "/api/v1/session/reset", {"token": token, "password": NEW})
    assert_is_problem(again, 422, "reset-unusable")


async def test_another_address_from_ones_own_page(
    mailing: Application, database: Database, clock: Clock, northfield: Cast
) -> None:
    author = northfield["author"]
    await with_password(database, author, PASSWORD)
    browser, other = await sign_in_as(mailing, author), "new@northfield.example"
    wrong = await browser.send("POST", "/api/v1/session/email", {"email": other, "password": NEW})
    assert_is_problem(wrong, 401, "sign-in-refused")
    asked = await browser.send("POST", "/api/v1/session/email", {"email": other, "password": PASSWORD})
    assert asked.status_code == 204
    shown = (await browser.get("/api/v1/session/email")).json()
    assert (shown["email"], shown["wished"]["email"]) == (author.email, other)
    letters = dict(await Letterbox().empty(database, clock))
    nobody = Browser(mailing)
    token = token_in(letters[other])
    preview = await nobody.send("POST", "/api/v1/session/email/preview", {"token": token})
    assert preview.json() == {"email": other, "name": "Author"}
    assert (await nobody.send("POST", "/api/v1/session/email/confirm", {"token": token})).status_code == 204
    assert (await browser.get("/api/v1/session/email")).json() == {"email": other, "proven": True, "wished": None}
    refused = await nobody.send("POST", "/api/v1/session/email/stop", {"token": token})
    assert_is_problem(refused, 422, "address-link-unusable")


async def test_a_wish_can_be_withdrawn(mailing: Application, database: Database, northfield: Cast) -> None:
    author = northfield["author"]
    await with_password(database, author, PASSWORD)
    browser = await sign_in_as(mailing, author)
    await browser.send("POST", "/api/v1/session/email", {"email": "new@b.example", "password": PASSWORD})
    assert (await browser.send("DELETE", "/api/v1/session/email")).status_code == 204
    assert (await browser.get("/api/v1/session/email")).json()["wished"] is None


async def test_an_invitation_is_sent_and_sent_again(
    mailing: Application, database: Database, clock: Clock, northfield: Cast
) -> None:
    browser, box = await sign_in_as(mailing, northfield["administrator"]), Letterbox()
    body = {"email": "ada@northfield.example", "name": "Ada Obi", "roles": ["staff"]}
    made = (await browser.send("POST", "/api/v1/invitations", body)).json()
    assert made["invitation"]["mail"] == "queued"
    ((_, text),) = await box.empty(database, clock)
    assert made["link"].endswith(token_in(text))
    (listed,) = (await browser.get("/api/v1/invitations")).json()
    assert (listed["mail"], listed["actions"]) == ("sent", ["revokeInvitation", "sendInvitation"])
    again = await browser.send("POST", f"/api/v1/invitations/{listed['id']}/send")
    assert again.status_code == 201
    assert again.json()["link"] != made["link"]
    ((_, text),) = await box.empty(database, clock)
    assert again.json()["link"].endswith(token_in(text))


async def test_the_mailbox_is_there_in_a_demo_and_nowhere_else(
    demo: Application, mailing: Application, database: Database, clock: Clock, northfield: Cast
) -> None:
    mailbox = mailbox_of(demo.services.settings)
    visitor = Browser(demo)
    assert (await visitor.get("/api/v1/demo/mail")).json() == []
    await visitor.send("POST", "/api/v1/session/forgotten", {"email": northfield["author"].email})
    box = Letterbox()
    await box.empty(database, clock)
    ((to, message),) = box.letters
    for _ in range(2):
        await mailbox.carry(message.as_bytes(), to, "")
    (letter,) = (await visitor.get("/api/v1/demo/mail")).json()
    assert letter["to"] == northfield["author"].email
    opened = (await visitor.get(f"/api/v1/demo/mail/{letter['id']}")).json()
    assert "Choose a password" not in opened["subject"]
    assert token_in(opened["text"]) == token_in(opened["html"])
    for name in ("0" * 42, "a" * 42, "..%2Fsecret.key", "x"):
        assert (await visitor.get(f"/api/v1/demo/mail/{name}")).status_code in (404, 422), name
    elsewhere = Browser(mailing)
    missing = msgspec.json.decode((await elsewhere.get("/api/v1/nothing-here")).content)
    for path in ("/api/v1/demo/mail", f"/api/v1/demo/mail/{letter['id']}"):
        answer = await elsewhere.get(path)
        assert answer.status_code == 404
        assert {**answer.json(), "instance": ""} == {**missing, "instance": ""}
