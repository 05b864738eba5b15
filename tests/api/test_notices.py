"""Notices over HTTP: the list, the number, what comes by e-mail, and ending letters from a mail program."""

import hashlib
from collections.abc import Awaitable, Callable
from typing import Any

from tests.api.browser import Browser
from tests.api.test_problems import assert_is_problem
from tests.database import past_every_guard
from tests.workflows.notices.test_mailing import PAGES, letters, mailed
from tests.workflows.stage import Stage
from workflows.acts.draft import withdraw_proposal
from workflows.notices.kinds import NoticeGroup

Enter = Callable[[str], Awaitable[Browser]]
STOP = "/api/v1/notices/stop"
ONE_CLICK: dict[str, Any] = {
    "content": b"List-Unsubscribe=One-Click",
    "headers": {"content-type": "application/x-www-form-urlencoded"},
}


async def without_mail(person: Browser) -> set[str]:
    choices = (await person.get("/api/v1/notices/choices")).json()
    return {group["name"] for group in choices["groups"] if not group["by_mail"]}


async def token_of(stage: Stage, who: str) -> str:
    await stage.submitted()
    await mailed(stage, who)
    address = (await letters(stage, who))[-1].list_unsubscribe
    assert address.startswith(f"{PAGES}{STOP}?token=")
    return address.partition("=")[2]


async def test_the_number_and_the_list_follow_what_is_read(enter: Enter, stage: Stage) -> None:
    first = await stage.submitted()
    for _ in range(2):
        await stage.submitted()
    lead = await enter("lead")
    assert (await lead.get("/api/v1/notices/unread")).json() == {"unread": 3}
    page = (await lead.get("/api/v1/notices/all", params={"limit": 2})).json()
    rest = (await lead.get("/api/v1/notices/all", params={"limit": 2, "cursor": page["next"]})).json()
    assert [len(page["items"]), len(rest["items"]), rest["next"]] == [2, 1, None]
    assert (await lead.send("PUT", f"/api/v1/proposals/{first.summary.id}/notices/read")).status_code == 204
    assert (await lead.get("/api/v1/notices/unread")).json() == {"unread": 2}
    newest = page["items"][0]["id"]
    assert (await lead.send("PUT", "/api/v1/notices/read-until", {"newest": newest})).status_code == 204
    assert (await lead.get("/api/v1/notices/unread")).json() == {"unread": 0}
    assert_is_problem(await lead.get("/api/v1/notices/all", params={"cursor": "nonsense"}), 422, "invalid-content")


async def test_everybody_chooses_for_themselves(enter: Enter, stage: Stage) -> None:
    lead, deputy = await enter("lead"), await enter("deputy")
    begun = (await lead.get("/api/v1/notices/choices")).json()
    assert begun["quiet"] == {"begins": "20:00", "ends": "07:00", "weekends": False}
    assert begun["zone"] == "Europe/London"
    assert [group["by_mail"] for group in begun["groups"]] == [True] * len(NoticeGroup)
    chosen = {"without_mail": ["discussion"], "quiet": None}
    kept = (await lead.send("PUT", "/api/v1/notices/choices", chosen)).json()
    assert kept["quiet"] is None
    assert await without_mail(lead) == {"discussion"}
    assert await without_mail(deputy) == set()


async def test_what_cannot_be_chosen_is_refused_in_words_and_changes_nothing(enter: Enter, stage: Stage) -> None:
    lead = await enter("lead")
    wrongs: tuple[dict[str, Any], ...] = (
        {"without_mail": ["everything"], "quiet": None},
        {"without_mail": [], "quiet": {"begins": "25:00", "ends": "07:00", "weekends": False}},
        {"without_mail": [], "quiet": {"begins": "07:00", "ends": "07:00", "weekends": False}},
        {"without_mail": []},
    )
    for wrong in wrongs:
        refused = await lead.send("PUT", "/api/v1/notices/choices", wrong)
        assert_is_problem(refused, 422, "invalid-content")
        assert refused.json()["errors"][0]["message"]
    assert await without_mail(lead) == set()


async def test_a_mail_program_ends_letters_of_that_kind_for_that_member_and_nothing_else(
    enter: Enter, nobody: Browser, stage: Stage, elsewhere: Stage
) -> None:
    lead, deputy = await enter("lead"), await enter("deputy")
    await elsewhere.submitted()
    token = await token_of(stage, "lead")
    before = len(await stage.events())
    shown = await nobody.get(STOP, params={"token": token})
    assert (shown.status_code, shown.headers["location"]) == (303, f"/stop#token={token}")
    assert await without_mail(lead) == set(), "opening it ends nothing: mail scanners do"
    for _ in range(2):
        ended = await nobody.http.post(f"{STOP}?token={token}", **ONE_CLICK)
        assert ended.status_code == 204
        assert "set-cookie" not in ended.headers
    assert await without_mail(lead) == {"deciding"}
    assert await without_mail(deputy) == set()
    assert len(await stage.events()) == before
    (row,) = await past_every_guard(stage.database, "SELECT count(*) AS n FROM workflow.notice_choice")
    assert row["n"] == 1
    await stage.submitted()
    await mailed(stage, "lead")
    assert len(await letters(stage, "lead")) == 1, "the one from before"
    assert (await lead.get("/api/v1/notices/unread")).json() == {"unread": 2}


async def test_what_somebody_made_up_ends_nothing(enter: Enter, nobody: Browser, stage: Stage) -> None:
    lead = await enter("lead")
    token = await token_of(stage, "lead")
    for made_up in ("", "0" * 64, token[:-1], hashlib.sha256(token.encode()).hexdigest(), f"{token}0"):
        refused = await nobody.http.post(f"{STOP}?token={made_up}", **ONE_CLICK)
        assert_is_problem(refused, 404, "not-found")
    assert await without_mail(lead) == set()


async def test_whoever_follows_the_link_chooses_what_ends_without_signing_in(
    enter: Enter, nobody: Browser, stage: Stage
) -> None:
    lead, deputy = await enter("lead"), await enter("deputy")
    gone = await stage.submitted()
    await stage.act(withdraw_proposal, "author", gone.summary.id, "Not now.")
    token = await token_of(stage, "lead")
    preview = (await nobody.send("POST", f"{STOP}/preview", {"token": token})).json()
    assert preview["organization"] == stage.cast["lead"].organization
    assert [(group["name"], group["by_mail"]) for group in preview["groups"]] == [
        ("deciding", True),
        ("after_you_decided", True),
    ]
    assert await without_mail(lead) == set(), "looking ends nothing"
    wanted = {"token": token, "groups": ["after_you_decided", "discussion"]}
    for _ in range(2):
        ended = await nobody.send("POST", f"{STOP}/some", wanted)
        assert ended.status_code == 204
        assert "set-cookie" not in ended.headers
    assert await without_mail(lead) == {"after_you_decided"}, "no other than the letter's own"
    assert await without_mail(deputy) == set()
    (_, ended_before) = (await nobody.send("POST", f"{STOP}/preview", {"token": token})).json()["groups"]
    assert not ended_before["by_mail"]
    assert_is_problem(await nobody.send("POST", f"{STOP}/some", {"token": token, "groups": []}), 422, "invalid-content")
    for made_up in ("", "0" * 64, token[:-1], f"{token}0"):
        looked = await nobody.send("POST", f"{STOP}/preview", {"token": made_up})
        assert_is_problem(looked, 404, "not-found")
        assert_is_problem(await nobody.send("POST", f"{STOP}/some", wanted | {"token": made_up}), 404, "not-found")
