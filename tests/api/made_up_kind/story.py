"""What happens to a reply, over HTTP. Not collected by itself: `test_made_up_kind` runs it where the kind is known."""

from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from api.description.openapi import describe
from api.processes import web
from api.processes.web import Application
from tenants.subprocesses.pool import load_over_there
from tests.api.browser import Browser, sign_in_as
from tests.api.made_up_kind.plugin import warm
from tests.cast import Cast
from tests.workflows.stage import POLICY, Stage, enact

Enter = Callable[[str], Awaitable[Browser]]
PROPOSALS = "/api/v1/proposals"
POLICY_WITH_REPLIES = POLICY.replace(
    "routes:\n",
    """routes:
  - id: replies
    title: Replies
    when: proposal.kind == "reply"
    stages:
      - {id: comms, title: Communications, roles: [comms_lead], why: A comms lead reads every answer., decide_within: 2}
""",
)


@pytest.fixture(autouse=True)
def known_where_it_is_judged(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the processes that judge for this one know the kind too, as they would if it stood in the folders."""
    monkeypatch.setattr(web, "warm", warm)
    load_over_there(warm)


@pytest.fixture
async def answering(stage: Stage) -> Stage:
    """Northfield with a policy that has a way for replies."""
    await enact(stage, POLICY_WITH_REPLIES)
    return stage


def content(stage: Stage, text: str = "Thank you, we come tomorrow.", **more: Any) -> dict[str, Any]:
    planned = datetime.now(UTC) + timedelta(days=20)
    answers = {
        "objective_id": str(stage.objective),
        "why": "They asked.",
        "what": "An answer.",
        "how": "By the duty desk.",
        "where": "Under their post.",
        "when": planned.isoformat(),
    }
    written = {"kind": "reply", "title": "To a neighbour", "text": text, "in_reply_to": "https://x.example/7"}
    return {"content": {**written, "channel_ids": [str(stage.channel)], "answers": answers, **more}}


def verdict(proposal: dict[str, Any], word: str) -> dict[str, Any]:
    digests = {name: proposal["review"][name] for name in ("revision_digest", "policy_digest", "brief_digest")}
    return {"verdict": word, "reason": "Say when.", "quotes": ["we come tomorrow"], **digests}


async def test_a_reply_is_checked_proposed_edited_submitted_decided_and_recorded(
    answering: Stage, enter: Enter
) -> None:
    author, lead, officer = await enter("author"), await enter("lead"), await enter("officer")

    checked = (await author.send("POST", "/api/v1/checks", content(answering, "Buy a widget.", in_reply_to=""))).json()
    assert [finding["place"]["field"] for finding in checked["evaluation"]["findings"]] == ["/text"]
    assert [gap["sentence"] for gap in checked["missing"]] == ["Which post do we answer? Give its address."]
    assert checked["route"]["title"] == "Replies"

    made = await author.send("POST", PROPOSALS, content(answering))
    assert made.status_code == 201, made.text
    at = made.headers["location"]
    assert made.json()["summary"]["kind"] == "reply"
    submitted = await author.send("POST", f"{at}/submit", headers={"If-Match": made.headers["etag"]})
    assert submitted.status_code == 200, submitted.text

    asked = await lead.send("POST", f"{at}/decisions", verdict(submitted.json(), "request_changes"))
    assert asked.json()["summary"]["state"] == "changes_requested", asked.text
    edited = await author.send(
        "PUT",
        f"{at}/draft",
        content(answering, "Thank you, we come at nine."),
        headers={"If-Match": asked.headers["etag"]},
    )
    assert edited.status_code == 200, edited.text
    again = await author.send("POST", f"{at}/submit", headers={"If-Match": edited.headers["etag"]})
    changed = (await lead.get(f"{at}/diff?from=1&to=2")).json()["fields"]
    assert [field["label"] for field in changed] == ["The answer"]

    desk = (await lead.get("/api/v1/desk")).json()
    assert [item["proposal"]["kind"] for item in desk["waiting_for_you"]] == ["reply"]
    brief = (await lead.get(f"{at}/brief")).json()
    assert brief["terms"][0]["term"] == "reply"
    assert "nobody is answered" in brief["if_nothing"]
    approved = await lead.send("POST", f"{at}/decisions", {**verdict(again.json(), "approve"), "quotes": []})
    assert approved.json()["summary"]["state"] == "approved", approved.text

    listed = (await officer.get(PROPOSALS, params={"kind": "reply"})).json()["items"]
    assert [item["id"] for item in listed] == [made.json()["summary"]["id"]]
    assert (await officer.get(PROPOSALS, params={"kind": "post"})).json()["items"] == []
    words = (await officer.get(f"{at}/words")).json()
    assert {"field": "/in_reply_to", "label": "What it answers", "text": "https://x.example/7"} in words
    assert {"Title", "The answer", "Who answers", "Why"} <= {each["label"] for each in words}
    told = (await officer.get(f"{at}/timeline")).json()
    assert told[0]["sentence"] == "Author started a reply."
    assert told[-1]["sentence"].startswith("Lead approved")
    record = (await officer.get("/api/v1/record", params={"object": made.json()["summary"]["id"]})).json()["items"]
    assert {entry["title"] for entry in record if "title" in entry} <= {"To a neighbour"}
    assert (await officer.send("POST", "/api/v1/record/verification")).json()["sound"]


async def test_a_reply_stays_one_and_what_is_wrong_with_it_is_named(answering: Stage, enter: Enter) -> None:
    author = await enter("author")
    made = await author.send("POST", PROPOSALS, content(answering))
    post = {"content": {"kind": "post", "title": "No reply"}}
    refused = await author.send(
        "PUT", f"{made.headers['location']}/draft", post, headers={"If-Match": made.headers["etag"]}
    )
    assert refused.json()["errors"][0]["pointer"] == "/content/kind"
    wrong = await author.send("POST", PROPOSALS, content(answering, in_reply_to="their post"))
    assert wrong.json()["errors"][0]["pointer"] == "/content/in_reply_to"
    unknown = await author.send("POST", PROPOSALS, {"content": {"kind": "poem", "title": "x"}})
    assert "reply" in unknown.json()["fix"]


async def test_a_rule_can_be_waived_for_a_reply(answering: Stage, enter: Enter) -> None:
    author, lead = await enter("author"), await enter("lead")
    made = await author.send("POST", PROPOSALS, content(answering, "Here is your widget."))
    asked = await author.send(
        "POST",
        f"{made.headers['location']}/waivers",
        {
            "rule": "no-widgets",
            "reason": "They asked for one.",
            "until": (datetime.now(UTC) + timedelta(days=40)).isoformat(),
        },
    )
    assert asked.status_code == 201, asked.text
    shown = (await lead.get(asked.headers["location"])).json()
    assert [each["label"] for each in shown["words"]] == ["The answer"]
    assert shown["kind"] == "reply"


async def test_a_stranger_learns_nothing_of_it(
    answering: Stage, enter: Enter, app: Application, stranger: Cast
) -> None:
    made = await (await enter("author")).send("POST", PROPOSALS, content(answering))
    theirs = await sign_in_as(app, stranger["lead"])
    for path in ("", "/words", "/timeline", "/brief"):
        assert (await theirs.get(made.headers["location"] + path)).status_code == 404
    assert (await theirs.get(PROPOSALS, params={"kind": "reply"})).json()["items"] == []


async def test_authors_of_policies_and_programs_are_told_of_it(answering: Stage, enter: Enter) -> None:
    lead = await enter("lead")
    offered = (await lead.get("/api/v1/policies/vocabulary")).json()["facts"]
    kinds = next(fact["values"] for fact in offered if fact["name"] == "proposal.kind")
    assert kinds["reply"] == "a reply"
    said = await lead.send("POST", "/api/v1/policies/condition", {"condition": 'proposal.kind == "reply"'})
    assert "it is a reply" in said.text
    schemas = describe()["components"]["schemas"]
    assert schemas["ProposalNew"]["properties"]["content"]["discriminator"]["mapping"]["reply"].endswith("/Reply")
    assert "reply" in schemas["ProposalSummary"]["properties"]["kind"]["enum"]
    assert any(example["content"]["kind"] == "reply" for example in schemas["ProposalNew"]["examples"])
