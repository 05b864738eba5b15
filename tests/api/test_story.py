"""The product's main job over HTTP: proposed, checked, approved twice, recorded."""

from collections.abc import Awaitable, Callable
from typing import Any

import msgspec

from tests.api.browser import Browser
from tests.workflows.stage import Stage

Enter = Callable[[str], Awaitable[Browser]]


def body_of(stage: Stage, **changes: Any) -> dict[str, Any]:
    return {"content": msgspec.to_builtins(stage.post(**changes))}


def verdict(proposal: dict[str, Any], word: str, reason: str = "") -> dict[str, Any]:
    review = proposal["review"]
    digests = {name: review[name] for name in ("revision_digest", "policy_digest", "brief_digest")}
    return {"verdict": word, "reason": reason, **digests}


async def test_a_post_is_proposed_changed_approved_twice_and_recorded(enter: Enter, stage: Stage) -> None:
    author, lead, adviser = await enter("author"), await enter("lead"), await enter("adviser")

    checked = await author.send("POST", "/api/v1/checks", body_of(stage))
    assert checked.status_code == 200
    assert [step["title"] for step in checked.json()["route"]["stages"]] == ["Communications", "CEO office"]
    assert checked.json()["hashtags"][0]["words"] == "Plant With Us"

    made = await author.send("POST", "/api/v1/proposals", body_of(stage))
    assert made.status_code == 201
    address = made.headers["location"]
    assert made.headers["etag"] == made.json()["summary"]["etag"]
    assert "submitProposal" in made.json()["summary"]["actions"]

    submitted = await author.send("POST", f"{address}/submit", headers={"If-Match": made.headers["etag"]})
    assert submitted.status_code == 200, submitted.text
    desk = (await lead.get("/api/v1/desk")).json()
    assert desk["waiting_for_you"][0]["proposal"]["id"] == made.json()["summary"]["id"]

    asked = await lead.send("POST", f"{address}/decisions", verdict(submitted.json(), "request_changes", "Say where."))
    assert asked.json()["summary"]["state"] == "changes_requested"
    again = await author.send(
        "PUT",
        f"{address}/draft",
        body_of(stage, text="Saturday at Hill Park we plant 400 trees with you. #PlantWithUs"),
        headers={"If-Match": (await author.get(address)).headers["etag"]},
    )
    assert again.status_code == 200, again.text
    resubmitted = await author.send("POST", f"{address}/submit", headers={"If-Match": again.headers["etag"]})
    difference = (await lead.get(f"{address}/diff?from=1&to=2")).json()
    assert any(part["op"] == "added" and "Hill" in part["text"] for f in difference["fields"] for part in f["parts"])

    first = await lead.send("POST", f"{address}/decisions", verdict(resubmitted.json(), "approve"))
    assert first.json()["summary"]["state"] == "in_review"
    brief = (await adviser.get(f"{address}/brief")).json()
    assert brief["digest"] == first.json()["review"]["brief_digest"]
    assert {term["term"] for term in brief["terms"]} & {"hashtag", "Hashtag"}
    assert (await adviser.send("PUT", f"{address}/look", {"revision": 2})).status_code == 204
    second = await adviser.send("POST", f"{address}/decisions", verdict(first.json(), "approve"))
    assert second.json()["summary"]["state"] == "approved"

    officer = await enter("officer")
    timeline = (await officer.get(f"{address}/timeline")).json()
    assert [event["type"].split(":")[2] for event in timeline] == [
        "create",
        "submit",
        "request_changes",
        "submit",
        "approve",
        "approve",
    ]
    record = (await officer.get("/api/v1/record", params={"type": "member:review:approve"})).json()["items"]
    assert [entry["who"]["name"] for entry in record] == ["Adviser", "Lead"]
    assert record[0]["capacity"] == ["ceo_office"]
    assert record[0]["policy_number"] == 1
    assert record[0]["brief_digest"] == brief["digest"]
    sound = (await officer.send("POST", "/api/v1/record/verification")).json()
    assert sound["sound"], sound


async def test_what_waits_for_nobody_else_is_on_the_authors_desk(enter: Enter, stage: Stage) -> None:
    author = await enter("author")
    await author.send("POST", "/api/v1/proposals", body_of(stage))
    desk = (await author.get("/api/v1/desk")).json()
    assert [item["proposal"]["title"] for item in desk["drafts"]] == ["Tree planting"]
    assert desk["waiting_for_you"] == []
