"""The policy over time, over HTTP: a day for a version, reading and confirming it, looking back, notices."""

from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from tests.api.browser import Browser
from tests.api.test_story import body_of, verdict
from tests.worker import work_off
from tests.workflows.stage import POLICY, Stage

Enter = Callable[[str], Awaitable[Browser]]

STRICTER = POLICY.replace("[widget]", "[widget, gloves]")


async def submitted(lead: Browser, source: str, body: dict[str, Any] | None = None) -> tuple[str, str]:
    """Draft and submit `source`; return its address and etag."""
    drafted = await lead.send("POST", "/api/v1/policies", {"source": source})
    address = drafted.headers["location"]
    handed = await lead.send("POST", f"{address}/submit", body, headers={"If-Match": drafted.headers["etag"]})
    assert handed.status_code == 200, handed.text
    return address, handed.headers["etag"]


async def test_a_version_gets_its_day_everybody_reads_of_it_and_it_is_called_back(enter: Enter, stage: Stage) -> None:
    lead, chief, author = await enter("lead"), await enter("chief"), await enter("author")
    address, etag = await submitted(lead, STRICTER)
    day = (datetime.now(UTC) + timedelta(days=9)).replace(microsecond=0).isoformat()
    given = await chief.send("POST", f"{address}/enact", {"effective_from": day}, headers={"If-Match": etag})
    assert given.status_code == 200, given.text
    version = given.json()["version"]
    assert (version["state"], version["looked_back"]) == ("scheduled", None)
    assert datetime.fromisoformat(version["effective_from"]) == datetime.fromisoformat(day)
    upcoming = (await author.get("/api/v1/policies/acknowledgement")).json()["upcoming"]
    assert upcoming["id"] == version["id"]
    back = await chief.send("POST", f"{address}/return", {"reason": "After the summer."})
    assert back.json()["version"]["state"] == "draft"
    assert (await author.get("/api/v1/policies/acknowledgement")).json()["upcoming"] is None


@pytest.mark.parametrize(
    ("body", "status", "pointer"),
    [
        ({"effective_from": "2026-12-01T00:00:00"}, 422, "/effective_from"),
        ({"effective_from": "tomorrow"}, 422, "/effective_from"),
        ({"effective_from": "9999-12-31T23:59:59-12:00"}, 422, "/effective_from"),
        ({"from": "2026-12-01T00:00:00Z"}, 422, "/from"),
        ({"effective_from": "0001-01-01T00:00:00+14:00"}, 200, None),
        ({"effective_from": None}, 200, None),
        (None, 200, None),
    ],
)
async def test_a_day_that_is_none_is_refused_by_name_and_a_past_one_means_now(
    enter: Enter, stage: Stage, body: dict[str, Any] | None, status: int, pointer: str | None
) -> None:
    lead, chief = await enter("lead"), await enter("chief")
    address, etag = await submitted(lead, STRICTER)
    answer = await chief.send("POST", f"{address}/enact", body, headers={"If-Match": etag})
    assert answer.status_code == status, answer.text
    if pointer:
        assert [error["pointer"] for error in answer.json()["errors"]] == [pointer]
    else:
        assert answer.json()["version"]["state"] == "in_force"


async def test_only_wording_is_refused_where_more_changes_and_says_what(enter: Enter, stage: Stage) -> None:
    lead = await enter("lead")
    drafted = await lead.send("POST", "/api/v1/policies", {"source": STRICTER})
    refused = await lead.send(
        "POST",
        f"{drafted.headers['location']}/submit",
        {"wording_only": True},
        headers={"If-Match": drafted.headers["etag"]},
    )
    assert (refused.status_code, refused.json()["type"]) == (422, "/problems/not-wording-only")
    assert "gloves" in refused.json()["detail"]
    assert refused.json()["fix"]


async def test_reading_is_asked_confirmed_and_seen_by_those_who_answer_for_it(enter: Enter, stage: Stage) -> None:
    author, officer = await enter("author"), await enter("officer")
    asked = (await author.get("/api/v1/policies/acknowledgement")).json()
    assert (asked["needed"], asked["last"]) == (True, None)
    address = f"/api/v1/policies/{asked['version']['id']}"
    said = await author.send("PUT", f"{address}/acknowledgement")
    assert (said.status_code, said.json()["needed"]) == (200, False)
    assert (await author.send("PUT", f"{address}/acknowledgement")).json() == said.json()
    assert (await author.get(f"{address}/acknowledgements")).status_code == 403
    page = (await officer.get(f"{address}/acknowledgements", params={"limit": 2})).json()
    assert len(page["items"]) == 2
    assert page["next"]
    found = [*page["items"]]
    while page["next"]:
        params = {"limit": 2, "cursor": page["next"]}
        page = (await officer.get(f"{address}/acknowledgements", params=params)).json()
        found += page["items"]
    assert len(found) == len(stage.cast.people)
    assert [one["who"]["name"] for one in found if one["at"]] == ["Author"]


async def test_an_approval_is_lost_told_and_noted(enter: Enter, stage: Stage) -> None:
    author, lead, chief = await enter("author"), await enter("lead"), await enter("chief")
    made = await author.send("POST", "/api/v1/proposals", body_of(stage, text="Bring gloves."))
    proposal = made.headers["location"]
    handed = await author.send("POST", f"{proposal}/submit", headers={"If-Match": made.headers["etag"]})
    approved = await lead.send("POST", f"{proposal}/decisions", verdict(handed.json(), "approve"))
    assert approved.json()["summary"]["state"] == "approved"
    address, etag = await submitted(lead, STRICTER)
    preview = (await chief.get(f"{address}/look-back")).json()
    assert (preview["approved"], preview["lapsing"]) == (1, 1)
    assert preview["would_lapse"][0]["title"] == "Tree planting"
    assert (await author.get(f"{address}/look-back")).status_code == 403
    await chief.send("POST", f"{address}/enact", headers={"If-Match": etag})
    await work_off(stage.database)

    lost = (await author.get(proposal)).json()
    assert (lost["summary"]["state"], lost["lapse"]["number"]) == ("lapsed", 2)
    assert lost["lapse"]["findings"][0]["rule"] == "no-widgets"
    desk = (await author.get("/api/v1/desk")).json()
    assert [item["proposal"]["state"] for item in desk["waiting_for_you"]] == ["lapsed"]
    told = (await author.get(f"{proposal}/timeline")).json()
    assert (
        told[-1]["sentence"]
        == "The system withdrew the approval of it: version 2 of the policy does not allow these words."
    )
    notice, enacted = (await lead.get("/api/v1/notices")).json()
    assert (notice["kind"], notice["proposal_id"]) == ("approval_lost", lost["summary"]["id"])
    assert enacted["kind"] == "policy_enacted", "she prepared it, and somebody else put it in force"
    await lead.send("PUT", "/api/v1/notices/read", {"ids": [enacted["id"]]})
    for who, left in ((author, 1), (lead, 0), (lead, 0)):
        assert (await who.send("PUT", "/api/v1/notices/read", {"ids": [notice["id"]]})).status_code == 204
        assert len((await lead.get("/api/v1/notices")).json()) == left
    assert (await lead.get("/api/v1/notices")).json() == []
    version = (await lead.get(address)).json()["version"]
    assert (version["looked_back"]["checked"], version["looked_back"]["lapsed"]) == (1, 1)
    officer = await enter("officer")
    sentences = [entry["sentence"] for entry in (await officer.get("/api/v1/record")).json()["items"]]
    assert "The proposal lost its approval: the policy changed." in sentences
    assert "The policy was held against what had been approved before." in sentences
