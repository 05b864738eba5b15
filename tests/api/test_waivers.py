"""Waivers over HTTP: asked for beside the words, granted by a second person, used, and taken back."""

from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import Any

import msgspec

from tests.api.browser import Browser
from tests.api.test_story import verdict
from tests.workflows.stage import Stage
from tests.workflows.waivers.asked import RULE, post

Enter = Callable[[str], Awaitable[Browser]]


def asking(stage: Stage, days: int = 7, **changes: Any) -> dict[str, Any]:
    until = (stage.clock.now() + timedelta(days=days)).isoformat()
    return {"rule": RULE, "reason": "It is the name of the prize.", "until": until} | changes


def answering(waiver: dict[str, Any], word: str = "grant") -> dict[str, Any]:
    seen = {name: waiver[name] for name in ("content_digest", "policy_digest")}
    return {"verdict": word, "reason": "Prizes may be named.", **seen}


async def test_a_rule_is_waived_for_one_post_and_everyone_can_see_why(enter: Enter, stage: Stage) -> None:
    author, lead, chief = await enter("author"), await enter("lead"), await enter("chief")
    body = {"content": msgspec.to_builtins(post(stage))}
    made = await author.send("POST", "/api/v1/proposals", body)
    address, proposal_id = made.headers["location"], made.json()["summary"]["id"]

    checked = (await author.send("POST", "/api/v1/checks", body | {"proposal_id": proposal_id})).json()
    assert checked["evaluation"]["blocked"]
    assert [person["name"] for person in checked["waivable"][0]["people"]] == ["Deputy", "Lead"]

    asked = await author.send("POST", f"{address}/waivers", asking(stage))
    assert asked.status_code == 201, asked.text
    waiver = asked.headers["location"]
    assert waiver == f"/api/v1/waivers/{asked.json()['id']}"
    assert [one["id"] for one in (await lead.get("/api/v1/waivers", params={"state": "asked"})).json()["items"]] == [
        asked.json()["id"]
    ]
    seen = (await lead.get(waiver)).json()
    assert seen["actions"] == ["decideWaiver"]
    assert (await chief.get(waiver)).status_code == 404

    own = await author.send("POST", f"{waiver}/decision", answering(seen))
    assert (own.status_code, own.json()["type"]) == (403, "/problems/own-waiver")
    granted = await lead.send("POST", f"{waiver}/decision", answering(seen))
    assert granted.status_code == 200, granted.text
    again = await lead.send("POST", f"{waiver}/decision", answering(seen))
    assert (again.status_code, again.json()["type"]) == (409, "/problems/wrong-state")

    checked = (await author.send("POST", "/api/v1/checks", body | {"proposal_id": proposal_id})).json()
    assert not checked["evaluation"]["blocked"]
    assert checked["evaluation"]["outcomes"][0]["waiver"] == granted.json()["id"]
    submitted = await author.send("POST", f"{address}/submit", headers={"If-Match": made.headers["etag"]})
    assert submitted.status_code == 200, submitted.text
    brief = (await lead.get(f"{address}/brief")).json()
    assert brief["evaluation"]["outcomes"][0]["detail"].startswith("Exception granted by Lead")

    gone = await lead.send("POST", f"{waiver}/withdraw", {"reason": "The prize changed."})
    assert gone.json()["state"] == "withdrawn"
    refused = await lead.send("POST", f"{address}/decisions", verdict(submitted.json(), "approve"))
    assert (refused.status_code, refused.json()["type"]) == (412, "/problems/waiver-lost")

    officer = await enter("officer")
    for kind, name in (("ask", "Author"), ("grant", "Lead"), ("refused_own", "Author"), ("withdraw", "Lead")):
        entries = (await officer.get("/api/v1/record", params={"type": f"member:waiver:{kind}"})).json()["items"]
        assert [(entry["who"]["name"], entry["object_kind"]) for entry in entries] == [(name, "proposal")], kind
        assert entries[0]["sentence"].endswith(": “No widgets”."), kind


async def test_pages_of_waivers_follow_one_another(enter: Enter, stage: Stage) -> None:
    author = await enter("author")
    for number in range(3):
        body = {"content": msgspec.to_builtins(post(stage, title=f"Number {number}"))}
        address = (await author.send("POST", "/api/v1/proposals", body)).headers["location"]
        assert (await author.send("POST", f"{address}/waivers", asking(stage))).status_code == 201
    first = (await author.get("/api/v1/waivers", params={"limit": 2})).json()
    second = (await author.get("/api/v1/waivers", params={"limit": 2, "cursor": first["next"]})).json()
    titles = [one["proposal_title"] for one in first["items"] + second["items"]]
    assert titles == ["Number 2", "Number 1", "Number 0"]
    assert second["next"] is None


async def test_an_end_that_cannot_be_is_refused_by_name(enter: Enter, stage: Stage) -> None:
    author = await enter("author")
    made = await author.send("POST", "/api/v1/proposals", {"content": msgspec.to_builtins(post(stage))})
    address = made.headers["location"]
    for until in ("9999-12-31T23:59:59+14:00", "0001-01-01T00:00:00-12:00", "2026-11-28T09:00:00", "soon"):
        refused = await author.send("POST", f"{address}/waivers", asking(stage, until=until))
        assert (refused.status_code, refused.json()["type"]) == (422, "/problems/invalid-content"), refused.text
        assert refused.json()["errors"][0]["pointer"] == "/until"
