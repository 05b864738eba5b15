"""What proposals supply for a policy to judge: every check that asks for something can be given it, over HTTP."""

from collections.abc import Awaitable, Callable
from datetime import date, timedelta
from typing import Any

import msgspec

from tenants.db.session import Database
from tenants.ground.clock import SystemClock
from tests.api.browser import Browser
from tests.cast import Cast
from tests.workflows.stage import POLICY, Stage, enact, set_stage
from workflows.judging.circumstances import About, read_circumstances
from workflows.kinds.campaign.content import HashtagCampaign
from workflows.kinds.content import EvidenceItem
from workflows.kinds.post.content import Post
from workflows.kinds.register import Content

Enter = Callable[[str], Awaitable[Browser]]

ARCHIVED = POLICY.replace("title: How we speak", "title: How we speak\npacks: [{pack: finra}]", 1)
LOOKED = POLICY.replace("routes:", """
  - id: looked
    title: Looked for earlier use
    why: A hashtag that others use says what they say.
    check: evidence
    parameters: {kinds: [prior_use_search], days: {prior_use_search: 7}}
    severity: block
    waivable_by: [comms_lead]
    section: words
routes:""".lstrip("\n"))  # fmt: skip
PACED = POLICY.replace("routes:", """
  - id: paced
    title: Not too much at once
    why: An account that never stops is muted.
    check: rate
    parameters: {most: 2, hours: 1}
    severity: block
    waivable_by: [comms_lead]
    section: words
routes:""".lstrip("\n"))  # fmt: skip


async def submitted(browser: Browser, content: Content) -> tuple[dict[str, Any], dict[str, Any]]:
    """Return the proposal and what submitting it answered."""
    body = {"content": msgspec.to_builtins(content)}
    made = (await browser.send("POST", "/api/v1/proposals", body)).json()
    path = f"/api/v1/proposals/{made['summary']['id']}"
    answer = await browser.send("POST", f"{path}/submit", headers={"If-Match": made["summary"]["etag"]})
    return made, answer.json()


async def flagged(browser: Browser, content: Content) -> list[dict[str, Any]]:
    answer = await browser.send("POST", "/api/v1/checks", {"content": msgspec.to_builtins(content)})
    findings: list[dict[str, Any]] = answer.json()["evaluation"]["findings"]
    return findings


def evidence(kind: str, dated: date) -> tuple[EvidenceItem, ...]:
    return (EvidenceItem(kind=kind, title="Looked on 3 networks", dated=dated, where="https://example.org/notes"),)


async def test_a_rule_that_the_channel_is_archived_can_be_satisfied(
    database: Database, clock: SystemClock, northfield: Cast, enter: Enter
) -> None:
    stage = await set_stage(database, clock, northfield, ARCHIVED)
    author = await enter("author")
    post = stage.post("Saturday we plant trees with you.")
    _, refused = await submitted(author, post)
    assert refused["type"] == "/problems/policy-blocks"
    assert [finding["rule"] for finding in refused["findings"]] == ["finra.channel-kept"]
    held = evidence("retention", clock.now().date())
    made, answer = await submitted(author, msgspec.structs.replace(post, evidence=held))
    assert answer["summary"]["state"] == "in_review"
    lead = await enter("lead")
    shown = (await lead.get(f"/api/v1/proposals/{made['summary']['id']}/brief")).json()
    assert shown["content"]["evidence"] == msgspec.json.decode(msgspec.json.encode(held))


async def test_a_search_for_earlier_use_can_be_given_and_ages(
    database: Database, clock: SystemClock, northfield: Cast, enter: Enter
) -> None:
    stage = await set_stage(database, clock, northfield, LOOKED)
    author = await enter("author")
    campaign = HashtagCampaign(
        title="Planting",
        tag="PlantWithUs",
        intended_words="plant with us",
        purpose="One place to find every planting day.",
        channel_ids=(stage.channel,),
        answers=stage.post().answers,
    )
    today = clock.now().date()
    (missing,) = await flagged(author, campaign)
    assert missing["place"]["field"] == "/evidence"
    old = msgspec.structs.replace(campaign, evidence=evidence("prior_use_search", today - timedelta(days=30)))
    (stale,) = await flagged(author, old)
    assert "30 days old" in stale["message"]
    unfinished = msgspec.structs.replace(campaign, evidence=(EvidenceItem(kind="prior_use_search", dated=today),))
    assert await flagged(author, unfinished) == [missing]
    fresh = msgspec.structs.replace(campaign, evidence=evidence("prior_use_search", today))
    assert (await submitted(author, fresh))[1]["summary"]["state"] == "in_review"


async def test_evidence_from_the_future_is_asked_about(stage: Stage, enter: Enter) -> None:
    author = await enter("author")
    tomorrow = evidence("consent", stage.clock.now().date() + timedelta(days=2))
    _, refused = await submitted(author, stage.post(evidence=tomorrow))
    assert refused["type"] == "/problems/incomplete-proposal"
    assert [error["pointer"] for error in refused["errors"]] == ["/evidence/0/dated"]


async def test_an_account_may_not_say_too_much_at_once(
    database: Database, clock: SystemClock, northfield: Cast, stranger: Cast, enter: Enter
) -> None:
    stage = await set_stage(database, clock, northfield, PACED)
    elsewhere = await set_stage(database, clock, stranger, PACED)
    author = await enter("author")

    def at(minutes: int, where: Stage = stage) -> Post:
        post = where.post("Good morning.")
        answers = msgspec.structs.replace(post.answers, when=post.answers.when + timedelta(minutes=minutes))  # type: ignore[operator]
        return msgspec.structs.replace(post, answers=answers)

    for minutes in (0, 5):
        await elsewhere.submitted(at(minutes, elsewhere))
    made, first = await submitted(author, at(0))
    assert first["summary"]["state"] == "in_review"
    await author.send("POST", "/api/v1/proposals", {"content": msgspec.to_builtins(at(1))})
    assert await flagged(author, at(10)) == []
    assert (await submitted(author, at(10)))[1]["summary"]["state"] == "in_review"
    (busy,) = await flagged(author, at(20))
    assert busy["message"].startswith("With this, three posts would appear on @northfield within one hour")
    assert (await submitted(author, at(20)))[1]["type"] == "/problems/policy-blocks"
    assert await flagged(author, at(24 * 60)) == []
    assert await flagged(author, msgspec.structs.replace(at(20), channel_ids=())) == []
    path = f"/api/v1/proposals/{made['summary']['id']}/withdraw"
    await author.send("POST", path, {"reason": "It rains."})
    assert await flagged(author, at(20)) == []


async def test_a_draft_that_moves_to_another_channel_counts_there(
    database: Database, clock: SystemClock, northfield: Cast, enter: Enter
) -> None:
    stage = await set_stage(database, clock, northfield, PACED)
    lead, author = await enter("lead"), await enter("author")
    body = {"network": "x", "handle": "@parks", "name": "Parks", "followers": 10}
    parks = (await lead.send("POST", "/api/v1/plan/channels", body)).json()["id"]
    post = stage.post("Good morning.")
    for _ in range(2):
        made = (await author.send("POST", "/api/v1/proposals", {"content": msgspec.to_builtins(post)})).json()
        path = f"/api/v1/proposals/{made['summary']['id']}"
        content = {"content": made["content"] | {"channel_ids": [parks]}}
        changed = await author.send("PUT", f"{path}/draft", content, headers={"If-Match": made["summary"]["etag"]})
        etag = changed.json()["summary"]["etag"]
        assert (await author.send("POST", f"{path}/submit", headers={"If-Match": etag})).status_code == 200
    assert await flagged(author, post) == []
    both = msgspec.to_builtins(post) | {"channel_ids": [parks, str(stage.channel)]}
    (busy,) = (await author.send("POST", "/api/v1/checks", {"content": both})).json()["evaluation"]["findings"]
    assert "on @parks" in busy["message"]


async def test_a_proposal_is_not_counted_beside_itself(
    database: Database, clock: SystemClock, northfield: Cast
) -> None:
    stage = await set_stage(database, clock, northfield, PACED)
    made = await stage.submitted()
    author = stage.cast["author"]

    async def others(about: About | None) -> int:
        async with database.reading(author) as session:
            found = await read_circumstances(session, author.tenant_id, author.member_id, stage.post(), about=about)
        return len(found.others)

    assert await others(None) == 1
    assert await others(About(made.summary.id, (author.member_id,))) == 0


async def test_what_appears_nearby_is_read_for_a_live_check_once_a_policy_asks_for_it(
    database: Database, clock: SystemClock, northfield: Cast
) -> None:
    stage = await set_stage(database, clock, northfield)
    await stage.submitted()
    author = stage.cast["author"]

    async def others(*, to_keep: bool) -> int:
        async with database.reading(author) as session:
            found = await read_circumstances(session, author.tenant_id, author.member_id, stage.post(), to_keep=to_keep)
        return len(found.others)

    # Submitting has shown that the policy asks for none of it.
    assert await others(to_keep=False) == 0
    assert await others(to_keep=True) == 1
    await enact(stage, PACED)
    assert await others(to_keep=False) == 1
