"""The discussion of a proposal over HTTP, and what live updates tell of it."""

from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any

import pytest

from api.processes.web import Application
from tests.api.browser import Browser
from tests.api.listener import Listener
from tests.workflows.stage import Stage

Enter = Callable[[str], Awaitable[Browser]]


@pytest.fixture(autouse=True)
async def following(app: Application, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[None]:
    monkeypatch.setattr("api.live.stream.POLL_SECONDS", 0.02)
    async with app.services.feed.running():
        yield


def asking(**changes: Any) -> dict[str, Any]:
    about = {"revision": 1, "field": "/text", "start": 18, "end": 27}
    return {**about, "audience": "shared", "words": "How many trees, really?"} | changes


async def test_a_question_is_asked_answered_and_settled(enter: Enter, stage: Stage) -> None:
    proposal = await stage.submitted()
    address = f"/api/v1/proposals/{proposal.summary.id}/threads"
    lead, author = await enter("lead"), await enter("author")
    begun = await lead.send("POST", address, asking(blocking=True), headers={"Idempotency-Key": "once"})
    again = await lead.send("POST", address, asking(blocking=True), headers={"Idempotency-Key": "once"})
    assert (begun.status_code, again.json(), again.headers["idempotency-replayed"]) == (201, begun.json(), "true")
    thread = begun.json()
    assert thread["place"]["quote"] == "400 trees"
    answered = await author.send("POST", f"{address}/{thread['id']}/comments", {"words": "400, we counted."})
    assert answered.status_code == 201, answered.text
    stale = await lead.send("POST", f"{address}/{thread['id']}/settle", headers={"If-Match": thread["etag"]})
    assert (stale.status_code, stale.json()["type"]) == (412, "/problems/stale")
    missing = await lead.send("POST", f"{address}/{thread['id']}/settle")
    assert missing.status_code == 428
    settled = await lead.send(
        "POST", f"{address}/{thread['id']}/settle", headers={"If-Match": answered.headers["etag"]}
    )
    assert (settled.status_code, settled.json()["state"]) == (200, "settled")
    (listed,) = (await author.get(address)).json()["threads"]
    assert listed == settled.json() | {"actions": ["addComment"]}
    opened = await lead.send("POST", f"{address}/{thread['id']}/reopen", headers={"If-Match": settled.headers["etag"]})
    assert (opened.status_code, opened.json()["state"]) == (200, "open")


@pytest.mark.parametrize(
    ("changes", "pointer"),
    [
        ({"end": 999}, "/end"),
        ({"end": 10**9}, "/end"),
        ({"field": "/nowhere"}, "/field"),
        ({"field": "text"}, "/field"),
        ({"field": None}, "/field"),
        ({"revision": 7}, "/revision"),
        ({"words": ""}, "/words"),
        ({"words": "   "}, "/words"),
        ({"words": "x" * 2_001}, "/words"),
        ({"mentions": ["019a3c1e-0b5e-7c55-8d0f-3f1d1f0c7a01"]}, "/mentions/0"),
        ({"audience": "everybody"}, "/audience"),
    ],
)
async def test_what_cannot_be_is_refused_in_words(
    enter: Enter, stage: Stage, changes: dict[str, Any], pointer: str
) -> None:
    proposal = await stage.submitted()
    address = f"/api/v1/proposals/{proposal.summary.id}/threads"
    refused = await (await enter("lead")).send("POST", address, asking(**changes))
    assert refused.status_code == 422, refused.text
    assert refused.json()["fix"]
    assert pointer in [one["pointer"] for one in refused.json()["errors"]]


async def test_live_updates_tell_of_what_is_said_but_not_the_author_of_what_is_internal(
    enter: Enter, stage: Stage
) -> None:
    proposal = await stage.submitted()
    address = f"/api/v1/proposals/{proposal.summary.id}/threads"
    lead, author, officer = await enter("lead"), await enter("author"), await enter("officer")
    async with Listener(author) as theirs, Listener(officer) as everything:
        hidden = await lead.send("POST", address, asking(audience="internal"))
        await lead.send("POST", f"{address}/{hidden.json()['id']}/comments", {"words": "Among us."})
        shown = await lead.send("POST", address, asking())
        await lead.send("POST", f"{address}/{shown.json()['id']}/comments", {"words": "Well?"})
        heard = [(await theirs.next())["type"] for _ in range(2)]
        all_of_it = [await everything.next() for _ in range(4)]
    assert heard == ["member:thread:begin", "member:thread:comment"]
    assert [one["type"] for one in all_of_it] == heard * 2
    assert {one["object"]["id"] for one in all_of_it} == {str(proposal.summary.id)}


async def test_the_record_tells_of_it_in_words(enter: Enter, stage: Stage) -> None:
    proposal = await stage.submitted()
    address = f"/api/v1/proposals/{proposal.summary.id}/threads"
    await (await enter("lead")).send("POST", address, asking())
    found = (await (await enter("officer")).get("/api/v1/record", params={"type": "member:thread:begin"})).json()
    (entry,) = found["items"]
    assert entry["sentence"] == "Lead began to discuss a proposal: “400 trees”."
    assert entry["reason"] == "How many trees, really?"


async def test_who_can_be_named_is_offered(enter: Enter, stage: Stage) -> None:
    proposal = await stage.submitted()
    address = f"/api/v1/proposals/{proposal.summary.id}/readers"
    offered = (await (await enter("lead")).get(address)).json()
    assert [one["name"] for one in offered] == ["Adviser", "Author", "Chief", "Deputy", "Lawyer", "Officer"]
    assert (await (await enter("colleague")).get(address)).status_code == 404
