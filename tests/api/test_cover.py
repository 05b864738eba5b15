"""Cover over HTTP: set, seen, decided under, ended; and what cannot be is refused in words, with nothing changed."""

from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from typing import Any
from uuid import uuid4

from tests.api.browser import Browser
from tests.api.test_story import verdict
from tests.workflows.stage import Stage

Enter = Callable[[str], Awaitable[Browser]]


def asking(
    stage: Stage, member: str = "chief", deputy: str = "lawyer", days: float = 7, **changes: Any
) -> dict[str, Any]:
    ends = stage.clock.now() + timedelta(days=days)
    ids = {"member_id": str(stage.cast[member].member_id), "deputy_id": str(stage.cast[deputy].member_id)}
    return ids | {"ends_at": ends.isoformat()} | changes


async def test_a_chief_sets_cover_and_the_deputy_decides_with_both_names_in_every_answer(
    enter: Enter, stage: Stage
) -> None:
    chief, lawyer, officer = await enter("chief"), await enter("lawyer"), await enter("officer")
    proposal = await stage.decide(await stage.submitted(), "lead")
    made = await chief.send("POST", "/api/v1/covers", asking(stage))
    assert made.status_code == 201, made.text
    own = (await lawyer.get("/api/v1/cover")).json()
    assert [one["member"]["name"] for one in own["covering"]] == ["Chief"]
    address = f"/api/v1/proposals/{proposal.summary.id}"
    seen = (await lawyer.get(address)).json()
    assert seen["in_place_of"]["who"]["name"] == "Chief"
    assert datetime.fromisoformat(seen["in_place_of"]["until"]) == datetime.fromisoformat(made.json()["ends_at"])
    decided = await lawyer.send("POST", f"{address}/decisions", verdict(seen, "approve"))
    assert decided.status_code == 200, decided.text
    timeline = (await officer.get(f"{address}/timeline")).json()
    assert timeline[-1]["in_place_of"]["name"] == "Chief"
    record = (await officer.get("/api/v1/record")).json()["items"]
    entry = next(one for one in record if one["verdict"] == "approve")
    assert (entry["who"]["name"], entry["in_place_of"]["name"]) == ("Lawyer", "Chief")
    assert entry["sentence"] == "Lawyer, in place of Chief, approved."
    ended = await lawyer.send("POST", f"/api/v1/covers/{made.json()['id']}/end")
    assert ended.json()["state"] == "over"


async def test_what_cannot_be_is_refused_in_words_and_changes_nothing(enter: Enter, stage: Stage) -> None:
    chief, lawyer = await enter("chief"), await enter("lawyer")
    cases: list[tuple[Browser, dict[str, Any], int, str]] = [
        (chief, asking(stage, days=91), 422, "invalid-content"),
        (chief, asking(stage, days=-1), 422, "invalid-content"),
        (chief, asking(stage, ends_at="next week"), 422, "invalid-content"),
        (
            chief,
            asking(stage, begins_at="9999-12-31T23:59:59Z", ends_at="9999-12-31T23:59:59Z"),
            422,
            "invalid-content",
        ),
        (chief, asking(stage, deputy="chief"), 422, "cover-impossible"),
        (chief, asking(stage, deputy="author"), 422, "cover-impossible"),
        (chief, asking(stage, deputy_id=str(uuid4())), 422, "unknown-reference"),
        (chief, asking(stage, member_id=str(uuid4())), 404, "not-found"),
        (lawyer, asking(stage), 403, "forbidden"),
    ]
    for browser, body, status, slug in cases:
        refused = await browser.send("POST", "/api/v1/covers", body)
        assert (refused.status_code, refused.json()["type"]) == (status, f"/problems/{slug}"), body
        assert refused.json()["detail"]
    assert (await chief.get("/api/v1/covers")).json() == []
    assert (await chief.send("POST", "/api/v1/covers", asking(stage))).status_code == 201
    chain = await lawyer.send("POST", "/api/v1/covers", asking(stage, "lawyer", "chief"))
    assert (chain.status_code, chain.json()["type"]) == (422, "/problems/cover-impossible")
    assert "not passed on" in chain.json()["detail"]
    twice = await chief.send("POST", "/api/v1/covers", asking(stage, deputy="lead"))
    assert (twice.status_code, twice.json()["type"]) == (409, "/problems/already-exists")
    assert (await lawyer.send("POST", f"/api/v1/covers/{uuid4()}/end")).status_code == 404
