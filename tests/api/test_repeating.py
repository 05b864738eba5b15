"""Sending again: the same key has one effect; a version that has moved is refused."""

import asyncio
from collections.abc import Awaitable, Callable

from sqlalchemy import text

from tenants.db.session import Database
from tests.api.browser import Browser
from tests.api.test_problems import assert_is_problem
from tests.api.test_story import body_of
from tests.cast import Cast
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
