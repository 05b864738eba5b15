"""Signing in, the session's cookie and token, and what another site's page can make a browser do: nothing."""

from collections.abc import Awaitable, Callable

import pytest
from pydantic import SecretBytes, SecretStr

from api.processes.web import create_app
from tenants.db.session import Database
from tenants.ground.clock import Clock
from tenants.ground.session_token import hash_token
from tenants.ground.settings import Settings
from tenants.identity.passwords import hash_password
from tenants.organizations.invitations import invite
from tenants.organizations.members import add_member
from tests.api.browser import COOKIE, ORIGIN, Browser, sign_in_as
from tests.api.test_problems import assert_is_problem
from tests.cast import Cast
from tests.conftest import MASTER_KEY
from tests.database import past_every_guard

Enter = Callable[[str], Awaitable[Browser]]
PASSWORD = "four unrelated words"


async def set_password(database: Database, cast: Cast, part: str) -> str:
    encoded = await hash_password(PASSWORD)
    await past_every_guard(
        database, "UPDATE identity.person SET password_hash = $1 WHERE id = $2", encoded, cast[part].person_id
    )
    return cast[part].email


async def test_signing_in_sets_a_cookie_no_script_and_no_other_site_can_use(
    nobody: Browser, database: Database, northfield: Cast
) -> None:
    email = await set_password(database, northfield, "lead")
    answer = await nobody.send("POST", "/api/v1/session", {"email": email, "password": PASSWORD})
    assert answer.status_code == 200
    cookie = answer.headers["set-cookie"]
    assert cookie.startswith(f"{COOKIE}=")
    assert {"HttpOnly", "SameSite=Lax", "Path=/"} <= set(cookie.split("; "))
    assert "Secure" not in cookie
    assert answer.headers["cache-control"] == "no-store"
    view = answer.json()
    assert view["roles"] == ["comms_lead"]
    assert "proposal.decide" in view["permissions"]
    assert (await nobody.get("/api/v1/session")).json() == view


async def test_over_https_the_cookie_is_pinned_to_the_host(
    database_url: str, database: Database, clock: Clock, northfield: Cast
) -> None:
    settings = Settings(
        database_url=SecretStr(database_url), secret_key=SecretBytes(MASTER_KEY), public_url="https://hashmark.example"
    )
    browser = Browser(create_app(settings, clock=clock, database=database))
    email = await set_password(database, northfield, "lead")
    answer = await browser.http.post("/api/v1/session", json={"email": email, "password": PASSWORD})
    assert answer.headers["set-cookie"].startswith("__Host-hashmark=")
    assert "Secure" in answer.headers["set-cookie"].split("; ")
    assert answer.headers["strict-transport-security"]


def test_plain_http_is_for_this_machine_only(settings: Settings) -> None:
    for address in ("http://hashmark.example", "http://10.0.0.1:8000", "http://[2001:db8::1]"):
        with pytest.raises(ValueError, match="plain http is for this machine only"):
            create_app(settings.model_copy(update={"public_url": address}))


async def test_unknown_people_and_wrong_passwords_get_the_same_answer(
    nobody: Browser, database: Database, northfield: Cast
) -> None:
    email = await set_password(database, northfield, "lead")
    bodies = []
    for address in (email, "nobody@northfield.example"):
        answer = await nobody.send("POST", "/api/v1/session", {"email": address, "password": "wrong words here"})
        bodies.append(assert_is_problem(answer, 401, "sign-in-refused") | {"instance": ""})
    assert bodies[0] == bodies[1]


async def test_guessing_is_paused(nobody: Browser, northfield: Cast) -> None:
    body = {"email": northfield["lead"].email, "password": "wrong words here"}
    for _ in range(10):
        assert (await nobody.send("POST", "/api/v1/session", body)).status_code == 401
    paused = await nobody.send("POST", "/api/v1/session", body)
    assert_is_problem(paused, 429, "too-many-attempts")
    assert int(paused.headers["retry-after"]) > 0


async def test_signing_out_ends_the_session(enter: Enter) -> None:
    lead = await enter("lead")
    answer = await lead.send("DELETE", "/api/v1/session")
    assert answer.status_code == 204
    assert "Max-Age=0" in answer.headers["set-cookie"]
    lead.http.cookies.set(COOKIE, lead.token or "")
    assert_is_problem(await lead.get("/api/v1/session"), 401, "not-signed-in")


async def test_an_ended_session_is_told_apart_from_a_forbidden_act(enter: Enter, database: Database) -> None:
    author = await enter("author")
    assert author.token is not None
    await past_every_guard(
        database,
        "UPDATE identity.session SET expires_at = now() - interval '1 second' WHERE token_hash = $1",
        hash_token(author.token),
    )
    body = {"content": {"kind": "post", "title": "Half written"}}
    assert_is_problem(await author.send("POST", "/api/v1/proposals", body), 401, "not-signed-in")


async def test_a_change_needs_the_sessions_own_token(enter: Enter) -> None:
    lead, author = await enter("lead"), await enter("author")
    body = {"title": "Residents take part"}
    for token in ("", "0" * 64, author.csrf):
        refused = await lead.send("POST", "/api/v1/plan/objectives", body, headers={"X-CSRF-Token": token})
        assert_is_problem(refused, 403, "cross-site-request")
    assert (await lead.send("POST", "/api/v1/plan/objectives", body)).status_code == 201


@pytest.mark.parametrize(
    "headers",
    [
        {"Sec-Fetch-Site": "cross-site", "Origin": "https://evil.example"},
        {"Sec-Fetch-Site": "same-site", "Origin": "https://sub.northfield.example"},
        {"Sec-Fetch-Site": "", "Origin": "https://evil.example"},
        {"Sec-Fetch-Site": "", "Origin": "null"},
        {"Sec-Fetch-Site": "cross-site", "Origin": ""},
        {"Sec-Fetch-Site": "", "Origin": "http://evil.example", "Host": "evil.example"},
        {"Sec-Fetch-Site": "same-origin", "Origin": "http://evil.example", "Host": "evil.example"},
        {"Sec-Fetch-Site": "same-origin", "Origin": "http://127.0.0.1:8001", "Host": "127.0.0.1:8001"},
    ],
)
async def test_another_sites_page_changes_nothing_even_with_the_token(
    enter: Enter, nobody: Browser, headers: dict[str, str]
) -> None:
    lead = await enter("lead")
    refused = await lead.send("POST", "/api/v1/plan/objectives", {"title": "Theirs"}, headers=headers)
    assert_is_problem(refused, 403, "cross-site-request")
    sign_in = {"email": "lead@northfield.example", "password": "whatever it is"}
    assert_is_problem(await nobody.send("POST", "/api/v1/session", sign_in, headers=headers), 403, "cross-site-request")
    assert (await lead.get("/api/v1/plan")).json()["objectives"] == []


async def test_programs_without_an_origin_are_no_browser_pages(enter: Enter) -> None:
    lead = await enter("lead")
    headers = {"X-CSRF-Token": lead.csrf}
    made = await lead.http.post("/api/v1/plan/objectives", json={"title": "Ours"}, headers=headers)
    assert made.status_code == 201


async def test_somebody_in_two_organizations_chooses_where_they_work(
    enter: Enter, database: Database, clock: Clock, northfield: Cast, stranger: Cast
) -> None:
    lead = northfield["lead"]
    async with database.writing(stranger.tenant) as session:
        await add_member(
            session, clock, stranger.tenant, lead.person_id, name="Lead", email="lead@visiting.example", roles=["staff"]
        )
    browser = await enter("lead")
    assert len((await browser.get("/api/v1/session")).json()["memberships"]) == 2
    chosen = await browser.send("PUT", "/api/v1/session/organization", {"organization_id": str(stranger.tenant)})
    assert (chosen.json()["organization"]["slug"], chosen.json()["roles"]) == ("elsewhere", ["staff"])
    assert (await browser.get("/api/v1/session")).json()["organization"]["slug"] == "elsewhere"


async def test_an_organization_that_is_not_ours_is_like_one_that_never_was(enter: Enter, stranger: Cast) -> None:
    lead = await enter("lead")
    bodies = []
    for organization in (stranger.tenant, "019a3c1e-0b5e-7c55-8d0f-3f1d1f0c7a01"):
        answer = await lead.send("PUT", "/api/v1/session/organization", {"organization_id": str(organization)})
        bodies.append(assert_is_problem(answer, 404, "not-found") | {"instance": ""})
    assert bodies[0] == bodies[1]
    assert (await lead.get("/api/v1/session")).json()["organization"]["slug"] == "northfield"


async def test_an_invitation_makes_a_member_once(
    nobody: Browser, database: Database, clock: Clock, northfield: Cast
) -> None:
    administrator = northfield["administrator"]
    async with database.writing(administrator) as session:
        _, token = await invite(
            session, administrator, clock, email="jo@northfield.example", name="Jo", roles=["staff"]
        )
    preview = (await nobody.send("POST", "/api/v1/invitations/preview", {"token": token})).json()
    assert (preview["organization"]["slug"], preview["roles"], preview["known"]) == ("northfield", ["staff"], False)
    body = {"token": token, "name": "Jo Marsh", "password": PASSWORD}
    joined = await nobody.send("POST", "/api/v1/invitations/accept", body)
    assert joined.json()["name"] == "Jo Marsh"
    assert COOKIE in joined.headers["set-cookie"]
    again = await nobody.send("POST", "/api/v1/invitations/accept", body)
    assert_is_problem(again, 422, "invitation-unusable")


async def test_a_demo_link_signs_in_only_where_this_is_a_demo(
    settings: Settings, database: Database, clock: Clock, northfield: Cast, nobody: Browser
) -> None:
    token = database.keyring.demo_token(northfield["lead"].person_id)
    assert_is_problem(await nobody.send("POST", "/api/v1/session/demo", {"token": token}), 404, "not-found")
    demo = Browser(create_app(settings.model_copy(update={"demo": True}), clock=clock, database=database))
    entered = await demo.send("POST", "/api/v1/session/demo", {"token": token})
    assert (entered.json()["name"], entered.json()["demo"]) == ("Lead", True)
    forged = f"{northfield['chief'].person_id.hex}.{token.partition('.')[2]}"
    assert_is_problem(await demo.send("POST", "/api/v1/session/demo", {"token": forged}), 404, "not-found")


async def test_a_new_password_ends_the_other_sessions(
    enter: Enter, nobody: Browser, database: Database, northfield: Cast
) -> None:
    await set_password(database, northfield, "lead")
    here, elsewhere = await enter("lead"), await enter("lead")
    body = {"current": PASSWORD, "new": "other words entirely here"}
    assert (await here.send("PUT", "/api/v1/session/password", body)).status_code == 204
    assert (await here.get("/api/v1/session")).status_code == 200
    assert (await elsewhere.get("/api/v1/session")).status_code == 401


async def test_a_session_without_use_is_touched_once_a_minute(
    settings: Settings, database: Database, clock: Clock, northfield: Cast
) -> None:
    browser = await sign_in_as(create_app(settings, clock=clock, database=database), northfield["lead"])
    await past_every_guard(database, "UPDATE identity.session SET seen_at = now() - interval '2 hours'")
    assert (await browser.get("/api/v1/session")).status_code == 200
    just_now = "SELECT count(*) FROM identity.session WHERE now() - seen_at < interval '1 minute'"
    assert (await past_every_guard(database, just_now))[0]["count"] == 1


def test_the_origin_of_tests_is_the_address_people_use(settings: Settings) -> None:
    assert settings.public_url == ORIGIN
