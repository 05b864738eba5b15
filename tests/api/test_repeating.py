"""Sending again: the same key has one effect; a version that has moved is refused."""

import asyncio
from collections.abc import Awaitable, Callable

import pytest
from sqlalchemy import text

from api.http.idempotency import empty_answers
from api.routes import OPERATIONS
from tenants.db.session import Database
from tenants.ledger.entry_types import EntryType
from tests.api.browser import Browser
from tests.api.test_problems import assert_is_problem
from tests.api.test_story import body_of
from tests.cast import Cast
from tests.database import TestDatabase
from tests.workflows.stage import Stage

Enter = Callable[[str], Awaitable[Browser]]
OBJECTIVES = "/api/v1/plan/objectives"
KEY = {"Idempotency-Key": "019a3c1e-0b5e-7c55-8d0f-3f1d1f0c7a01"}


async def test_the_same_key_and_content_is_carried_out_once_and_answered_alike(enter: Enter) -> None:
    lead = await enter("lead")
    first = await lead.send("POST", OBJECTIVES, {"title": "Once"}, headers=KEY)
    again = await lead.send("POST", OBJECTIVES, {"title": "Once"}, headers=KEY)
    assert (again.status_code, again.content) == (first.status_code, first.content) == (201, first.content)
    assert again.headers["idempotency-replayed"] == "true"
    assert len((await lead.get("/api/v1/plan")).json()["objectives"]) == 1


async def test_two_equal_requests_at_once_have_one_effect(enter: Enter) -> None:
    lead = await enter("lead")
    answers = await asyncio.gather(*(lead.send("POST", OBJECTIVES, {"title": "Once"}, headers=KEY) for _ in range(4)))
    assert {answer.status_code for answer in answers} == {201}
    assert len({answer.content for answer in answers}) == 1
    assert len((await lead.get("/api/v1/plan")).json()["objectives"]) == 1


async def test_after_an_erasure_it_was_done_once_all_the_same_and_what_it_said_is_gone(
    enter: Enter, database: TestDatabase, northfield: Cast
) -> None:
    lead = await enter("lead")
    await lead.send("POST", OBJECTIVES, {"title": "Once"}, headers=KEY)
    async with database.worker.writing(northfield.tenant) as session:
        await empty_answers(session, northfield.tenant)
    again = await lead.send("POST", OBJECTIVES, {"title": "Once"}, headers=KEY)
    assert_is_problem(again, 409, "wrong-state")
    assert "erased" in again.json()["detail"]
    assert len((await lead.get("/api/v1/plan")).json()["objectives"]) == 1


async def test_an_erasure_empties_no_other_organizations_answers(
    enter: Enter, database: TestDatabase, stranger: Cast
) -> None:
    lead = await enter("lead")
    first = await lead.send("POST", OBJECTIVES, {"title": "Once"}, headers=KEY)
    async with database.worker.writing(stranger.tenant) as session:
        await empty_answers(session, stranger.tenant)
    assert (await lead.send("POST", OBJECTIVES, {"title": "Once"}, headers=KEY)).content == first.content


async def test_a_key_used_for_something_else_is_refused(enter: Enter) -> None:
    lead = await enter("lead")
    await lead.send("POST", OBJECTIVES, {"title": "Once"}, headers=KEY)
    other = await lead.send("POST", OBJECTIVES, {"title": "Twice"}, headers=KEY)
    assert_is_problem(other, 422, "idempotency-key-reused")
    channel = {"network": "x", "handle": "@n", "name": "N"}
    assert_is_problem(
        await lead.send("POST", "/api/v1/plan/channels", channel, headers=KEY), 422, "idempotency-key-reused"
    )


async def test_a_key_belongs_to_whoever_used_it(enter: Enter) -> None:
    lead, deputy = await enter("lead"), await enter("deputy")
    first = await lead.send("POST", OBJECTIVES, {"title": "Mine"}, headers=KEY)
    second = await deputy.send("POST", OBJECTIVES, {"title": "Mine too"}, headers=KEY)
    assert (first.json()["number"], second.json()["number"]) == (1, 2)


async def test_what_failed_may_be_tried_again_under_its_key(enter: Enter, stage: Stage) -> None:
    author = await enter("author")
    made = await author.send("POST", "/api/v1/proposals", body_of(stage, title=""), headers=KEY)
    assert_is_problem(made, 422, "invalid-content")
    assert (await author.send("POST", "/api/v1/proposals", body_of(stage), headers=KEY)).status_code == 201


async def test_a_kept_answer_cannot_be_read_in_the_database(enter: Enter, database: Database, northfield: Cast) -> None:
    administrator = await enter("administrator")
    body = {"email": "jo@northfield.example", "name": "Jo", "roles": ["staff"]}
    invited = await administrator.send("POST", "/api/v1/invitations", body, headers=KEY)
    token = invited.json()["link"].partition("#token=")[2]
    async with database.reading(northfield.tenant) as session:
        kept = (await session.execute(text("SELECT body FROM workflow.idempotency"))).scalar_one()
    assert token.encode() not in kept
    again = await administrator.send("POST", "/api/v1/invitations", body, headers=KEY)
    assert again.json()["link"] == invited.json()["link"]


async def test_a_change_says_which_version_it_was_made_from(enter: Enter) -> None:
    lead = await enter("lead")
    made = (await lead.send("POST", OBJECTIVES, {"title": "One"})).json()
    address = f"{OBJECTIVES}/{made['id']}"
    assert_is_problem(await lead.send("PUT", address, {"title": "Two"}), 428, "if-match-required")
    for tag in ('"7"', 'W/"1"', "1", '"one"', "*", '"1", "2"'):
        refused = await lead.send("PUT", address, {"title": "Two"}, headers={"If-Match": tag})
        assert assert_is_problem(refused, 412, "stale")["current"] == '"1"'
    changed = await lead.send("PUT", address, {"title": "Two"}, headers={"If-Match": made["etag"]})
    assert (changed.status_code, changed.headers["etag"]) == (200, '"2"')


async def test_of_two_changes_of_one_version_one_is_kept(enter: Enter) -> None:
    lead = await enter("lead")
    made = (await lead.send("POST", OBJECTIVES, {"title": "One"})).json()
    answers = await asyncio.gather(
        *(
            lead.send("PUT", f"{OBJECTIVES}/{made['id']}", {"title": title}, headers={"If-Match": made["etag"]})
            for title in ("Mine", "Yours")
        )
    )
    assert sorted(answer.status_code for answer in answers) == [200, 412]


async def test_a_submission_and_a_decision_sent_again_are_answered_alike_and_happen_once(
    enter: Enter, stage: Stage
) -> None:
    author, lead = await enter("author"), await enter("lead")
    made = await author.send("POST", "/api/v1/proposals", body_of(stage))
    address = made.headers["location"]
    headers = {**KEY, "If-Match": made.headers["etag"]}
    twins = await asyncio.gather(*(author.send("POST", f"{address}/submit", headers=headers) for _ in range(3)))
    assert {answer.status_code for answer in twins} == {200}
    assert len({answer.content for answer in twins}) == 1
    review = twins[0].json()["review"]
    digests = {name: review[name] for name in ("revision_digest", "policy_digest", "brief_digest")}
    verdict = {"verdict": "approve", **digests}
    first = await lead.send("POST", f"{address}/decisions", verdict, headers=KEY)
    again = await lead.send("POST", f"{address}/decisions", verdict, headers=KEY)
    assert (first.status_code, again.status_code, again.content) == (200, 200, first.content)
    assert again.headers["idempotency-replayed"] == "true"
    types = [event.type for event in await stage.events()]
    assert (types.count(EntryType.PROPOSAL_SUBMITTED), types.count(EntryType.REVIEW_APPROVED)) == (1, 1)
    assert EntryType.STALE_DECISION_REFUSED not in types


async def test_a_first_attempt_that_crashed_leaves_its_key_free(enter: Enter, monkeypatch: pytest.MonkeyPatch) -> None:
    lead = await enter("lead")

    async def crash(*_: object) -> None:
        raise RuntimeError("the process died here")

    with monkeypatch.context() as broken:
        broken.setattr("api.http.transaction.carry_out", crash)
        assert (await lead.send("POST", OBJECTIVES, {"title": "Once"}, headers=KEY)).status_code == 500
    assert (await lead.send("POST", OBJECTIVES, {"title": "Once"}, headers=KEY)).status_code == 201


async def test_what_somebody_else_holds_is_said_with_when_to_come_back(
    enter: Enter, stage: Stage, database_url: str
) -> None:
    author = await enter("author")
    made = await author.send("POST", "/api/v1/proposals", body_of(stage))
    async with stage.database.writing(stage.cast["author"]) as session:
        await session.execute(text("SELECT FROM workflow.proposal FOR UPDATE"))
        headers = {**KEY, "If-Match": made.headers["etag"]}
        held = await author.send("POST", f"{made.headers['location']}/submit", headers=headers)
    assert_is_problem(held, 409, "request-in-progress")
    assert int(held.headers["retry-after"]) > 0
    assert (await author.send("POST", f"{made.headers['location']}/submit", headers=headers)).status_code == 200


async def test_every_change_of_something_that_has_a_version_asks_for_it(enter: Enter, stage: Stage) -> None:
    chief, versioned = await enter("chief"), [one for one in OPERATIONS if one.versioned]
    assert {"submitPolicy", "enactPolicy", "submitProposal"} < {one.id for one in versioned}
    for one in versioned:
        path = "/api/v1" + one.path
        for name in one.places:
            path = path.replace("{" + name + "}", str(stage.objective))
        refused = await chief.send(one.method, path)
        assert "If-Match" in assert_is_problem(refused, 428, "if-match-required")["fix"], one.id
