"""Signing in, the session's cookie and token, and what another site's page can make a browser do: nothing."""

from collections.abc import Awaitable, Callable

import pytest
from pydantic import SecretBytes, SecretStr

from api.processes.web import Application, create_app
from tenants.access.caller import Caller
from tenants.db.session import Database
from tenants.ground.clock import Clock
from tenants.ground.session_token import hash_token
from tenants.ground.settings import Settings
from tenants.organizations.invitations import invite
from tenants.organizations.members import add_member
from tests.api.browser import COOKIE, ORIGIN, Browser, sign_in_as
from tests.api.test_problems import assert_is_problem
from tests.cast import Cast, with_demo_link, with_password
from tests.conftest import MASTER_KEY
from tests.database import past_every_guard

Enter = Callable[[str], Awaitable[Browser]]
PASSWORD = "four unrelated words"


async def set_password(database: Database, cast: Cast, part: str) -> str:
    return await with_password(database, cast[part], PASSWORD)


async def also_in(database: Database, clock: Clock, other: Cast, person: Caller) -> None:
    """Make a person a member of another organization too."""
    async with database.writing(other.tenant) as session:
        await add_member(
            session, clock, other.tenant, person.person_id, name="Lead", email="lead@visiting.example", roles=["staff"]
        )


async def test_signing_in_sets_a_cookie_no_script_and_no_other_site_can_use(
    nobody: Browser, database: Database, northfield: Cast
) -> None:
    email = await set_password(database, northfield, "lead")
    answer = await nobody.send("POST", "/api/v1/session", {"email": email, "password": PASSWORD})
    assert answer.status_code == 200
    (cookie,) = [one for one in answer.headers.get_list("set-cookie") if one.startswith(f"{COOKIE}=")]
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
    cookies = answer.headers.get_list("set-cookie")
    assert {one.partition("=")[0] for one in cookies} == {"__Host-hashmark", "__Host-hashmark-device"}
    assert all("Secure" in one.split("; ") for one in cookies)
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
    browser = await enter("lead")
    await also_in(database, clock, stranger, lead)
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
    assert (preview["organization"]["slug"], preview["roles"]) == ("northfield", ["staff"])
    assert set(preview) == {"organization", "email", "name", "roles"}, "nothing of accounts the address may have"
    body = {"token": token, "name": "Jo Marsh", "password": PASSWORD}
    joined = await nobody.send("POST", "/api/v1/invitations/accept", body)
    assert joined.json()["name"] == "Jo Marsh"
    assert COOKIE in joined.headers["set-cookie"]
    again = await nobody.send("POST", "/api/v1/invitations/accept", body)
    assert_is_problem(again, 422, "invitation-unusable")


async def test_a_demo_link_signs_in_only_where_this_is_a_demo(
    settings: Settings, database: Database, clock: Clock, northfield: Cast, nobody: Browser
) -> None:
    token = await with_demo_link(database, northfield["lead"])
    assert_is_problem(await nobody.send("POST", "/api/v1/session/demo", {"token": token}), 404, "not-found")
    demo = Browser(create_app(settings.model_copy(update={"demo": True}), clock=clock, database=database))
    entered = await demo.send("POST", "/api/v1/session/demo", {"token": token})
    assert (entered.json()["name"], entered.json()["demo"]) == ("Lead", True)
    forged = f"{northfield['chief'].person_id.hex}.{token.partition('.')[2]}"
    assert_is_problem(await demo.send("POST", "/api/v1/session/demo", {"token": forged}), 404, "not-found")
    real = database.keyring.demo_token(northfield["chief"].person_id)
    refused = await demo.send("POST", "/api/v1/session/demo", {"token": real})
    assert_is_problem(refused, 404, "not-found")


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


async def test_a_tab_left_in_one_organization_writes_nothing_into_another(
    enter: Enter, database: Database, clock: Clock, northfield: Cast, stranger: Cast
) -> None:
    lead = await enter("lead")
    await also_in(database, clock, stranger, northfield["lead"])
    tab = {"Hashmark-Organization": str(northfield.tenant)}
    objective = {"title": "Residents take part"}
    assert (await lead.send("POST", "/api/v1/plan/objectives", objective, headers=tab)).status_code == 201
    await lead.send("PUT", "/api/v1/session/organization", {"organization_id": str(stranger.tenant)}, headers=tab)
    for method, path, body in (
        ("POST", "/api/v1/plan/objectives", objective),
        ("POST", "/api/v1/proposals", {"content": {"kind": "post", "title": "Half written"}}),
        ("GET", "/api/v1/plan", None),
        ("GET", "/api/v1/desk", None),
        ("GET", "/api/v1/events", None),
    ):
        answer = await lead.send(method, path, body, headers=tab)
        problem = assert_is_problem(answer, 409, "other-organization")
        assert problem["organization"]["slug"] == "elsewhere"
    named = await lead.get("/api/v1/events", params={"organization": "northfield"})
    assert_is_problem(named, 409, "other-organization")
    assert (await lead.get("/api/v1/plan")).json()["objectives"] == [], "nothing was written there"
    back = await lead.send(
        "PUT", "/api/v1/session/organization", {"organization_id": str(northfield.tenant)}, headers=tab
    )
    assert back.status_code == 200
    again = await lead.send("POST", "/api/v1/plan/objectives", objective, headers=tab)
    assert again.status_code == 201


@pytest.mark.parametrize("named", ["northfield", ""])
async def test_an_organization_is_named_by_its_short_name_too_and_programs_need_not(enter: Enter, named: str) -> None:
    lead = await enter("lead")
    assert (await lead.get("/api/v1/plan", headers={"Hashmark-Organization": named})).status_code == 200


async def test_an_organization_nobody_has_is_only_another_one(enter: Enter, stranger: Cast) -> None:
    lead = await enter("lead")
    bodies = []
    for named in (str(stranger.tenant), "elsewhere", "no-such-place", "%00"):
        answer = await lead.get("/api/v1/plan", headers={"Hashmark-Organization": named})
        bodies.append(assert_is_problem(answer, 409, "other-organization") | {"instance": ""})
    assert all(body == bodies[0] for body in bodies)


async def test_sessions_are_listed_and_ended(enter: Enter, stranger: Cast, app: Application) -> None:
    here, there = await enter("lead"), await enter("lead")
    listed = (await here.get("/api/v1/sessions")).json()
    assert sorted(one["here"] for one in listed) == [False, False, True]
    assert {"id", "device", "organization", "created_at", "seen_at", "here"} == set(listed[0])
    outsider = await sign_in_as(app, stranger["lead"])
    (this,) = [one["id"] for one in (await there.get("/api/v1/sessions")).json() if one["here"]]
    for session_id in (this, "019a3c1e-0b5e-7c55-8d0f-3f1d1f0c7a01"):
        assert_is_problem(await outsider.send("DELETE", f"/api/v1/sessions/{session_id}"), 404, "not-found")
    assert (await here.send("DELETE", f"/api/v1/sessions/{this}")).status_code == 204
    assert (await there.get("/api/v1/session")).status_code == 401
    assert (await here.send("DELETE", "/api/v1/sessions")).status_code == 204
    assert [one["here"] for one in (await here.get("/api/v1/sessions")).json()] == [True]
    assert (await outsider.get("/api/v1/session")).status_code == 200


async def test_a_session_says_on_what_kind_of_device_it_is_and_the_device_is_known_again(
    nobody: Browser, database: Database, northfield: Cast
) -> None:
    email = await set_password(database, northfield, "lead")
    body = {"email": email, "password": PASSWORD}
    firefox = {"User-Agent": "Mozilla/5.0 (X11; Linux x86_64; rv:141.0) Gecko/20100101 Firefox/141.0"}
    answer = await nobody.send("POST", "/api/v1/session", body, headers=firefox)
    (device,) = [one for one in answer.headers.get_list("set-cookie") if one.startswith("hashmark-device=")]
    assert {"HttpOnly", "SameSite=Lax", "Path=/"} <= set(device.split("; "))
    listed = (await nobody.get("/api/v1/sessions")).json()
    assert [one["device"] for one in listed if one["here"]] == ["Firefox on Linux"]
    wrong = {**body, "password": "wrong words here"}
    guessed = [await Browser(nobody.app).send("POST", "/api/v1/session", wrong) for _ in range(11)]
    assert_is_problem(guessed[-1], 429, "too-many-attempts")
    again = await nobody.send("POST", "/api/v1/session", body)
    assert again.status_code == 200, "ten wrong passwords by a stranger lock nobody out"
    assert "hashmark-device" not in again.headers["set-cookie"]


async def test_behind_a_named_proxy_each_visitor_is_counted_alone(
    settings: Settings, database: Database, clock: Clock, northfield: Cast
) -> None:
    body = {"email": northfield["lead"].email, "password": "wrong words here"}
    for proxies, status in (("127.0.0.1", 401), ("", 429)):
        app = create_app(settings.model_copy(update={"trusted_proxies": proxies}), clock=clock, database=database)
        for number in range(2):
            for _ in range(10):
                seen = {"X-Forwarded-For": f"203.0.113.{number}"}
                await Browser(app).send("POST", "/api/v1/session", body, headers=seen)
        fresh = await Browser(app).send("POST", "/api/v1/session", body, headers={"X-Forwarded-For": "203.0.113.9"})
        assert fresh.status_code == status


async def test_a_forgotten_password_is_chosen_anew_by_a_link(
    enter: Enter, nobody: Browser, database: Database, northfield: Cast
) -> None:
    administrator = await enter("administrator")
    member = northfield["author"].member_id
    made = await administrator.send("POST", f"/api/v1/members/{member}/reset")
    assert made.status_code == 201
    link = made.json()["link"]
    assert link.startswith(f"{ORIGIN}/reset#token=")
    token = link.partition("#token=")[2]
    shown = await nobody.send("POST", "/api/v1/session/reset/preview", {"token": token})
    assert shown.json() == {"email": "author@northfield.example", "name": "Author", "organization": "Northfield"}
    body = {"token": token, "password": PASSWORD}
    entered = await nobody.send("POST", "/api/v1/session/reset", body)
    assert entered.json()["roles"] == ["staff"]
    assert_is_problem(await nobody.send("POST", "/api/v1/session/reset", body), 422, "reset-unusable")
    assert (await nobody.get("/api/v1/session")).json()["name"] == "Author"


async def test_the_second_yes_over_the_api(enter: Enter, northfield: Cast) -> None:
    administrator, lead = await enter("administrator"), await enter("lead")
    member = northfield["author"].member_id
    changed = await administrator.send(
        "PATCH", f"/api/v1/members/{member}", {"roles": ["staff", "legal"]}, headers={"If-Match": '"1"'}
    )
    view = changed.json()
    assert (view["roles"], [one["role"] for one in view["waiting"]]) == (["staff"], ["legal"])
    assert view["waiting"][0]["actions"] == []
    grant = view["waiting"][0]["id"]
    refused = await administrator.send("POST", f"/api/v1/role-grants/{grant}/confirm")
    assert_is_problem(refused, 403, "own-grant")
    seen = (await lead.get(f"/api/v1/members/{member}")).json()
    assert seen["waiting"][0]["actions"] == ["confirmRole", "refuseRole"]
    assert (await lead.send("POST", f"/api/v1/role-grants/{grant}/confirm")).status_code == 204
    assert (await lead.get(f"/api/v1/members/{member}")).json()["roles"] == ["legal", "staff"]
