"""One request never stops the others: what is heavy is computed elsewhere, with no connection held, and stopped in time.

Nothing here is measured in seconds. A heavy request is shown to leave this process and its connections alone; how long
`/health/live` takes meanwhile is measured by `python -m tests.bench.hostile`.
"""

import asyncio
import os
from collections.abc import Awaitable, Callable
from typing import Any

import msgspec
import pytest

from api.http.transaction import LINE
from api.processes.web import Application
from policies.verdict import evaluate as evaluating
from policies.versions import rulebook_cache
from policies.versions.enacting import draft_policy
from policies.versions.rulebook_cache import RulebookCache
from tenants.subprocesses.pool import Pool, Stopped, Work
from tests.api.browser import Browser, sign_in_as
from tests.api.test_problems import assert_is_problem
from tests.api.test_story import body_of
from tests.cast import Cast
from tests.workflows.stage import POLICY, Stage, enact, verdict_on
from tests.workflows.waivers.asked import ask, post
from workflows.judging import judge_content
from workflows.lookback import preview

Enter = Callable[[str], Awaitable[Browser]]
MANY_HASHTAGS = " ".join(f"#someWords{number}" for number in range(4_500))
LONG = "We opened the library on Main Street, and everybody is welcome. " * 1_000


@pytest.fixture
def elsewhere_only(app: Application, monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, int]]:
    """Every job done in another process, with how many connections this one held meanwhile. Judging here is an error."""
    jobs: list[tuple[str, int]] = []
    run = Pool.run

    async def noted(self: Pool, work: Work, owner: Any) -> bytes:
        jobs.append((work.name, app.services.database.pool.in_use))
        return await run(self, work, owner)

    def here(*_: object) -> None:
        raise AssertionError(f"judged in process {os.getpid()}")

    monkeypatch.setattr(Pool, "run", noted)
    monkeypatch.setattr(evaluating, "_judge", here)
    monkeypatch.setattr("policies.subject.bounds.excess", here)
    return jobs


async def test_a_text_with_thousands_of_hashtags_is_checked_elsewhere_and_told_so_in_a_finding(
    enter: Enter, stage: Stage, elsewhere_only: list[tuple[str, int]]
) -> None:
    author = await enter("author")
    checked = await author.send("POST", "/api/v1/checks", body_of(stage, text=MANY_HASHTAGS))
    assert checked.status_code == 200
    assert elsewhere_only == [("workflows.judging.assess:answer", 0)]
    (finding,) = checked.json()["evaluation"]["findings"]
    assert finding["rule"] == "check.bounds"
    assert "4,500 different hashtags; at most 100" in finding["message"]
    assert checked.json()["evaluation"]["blocked"]


@pytest.fixture
def compiled(app: Application, monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """How many connections were held each time a policy was compiled; none is kept compiled."""
    found: list[int] = []
    compiling = rulebook_cache._compile

    def noted(document: bytes) -> Any:
        found.append(app.services.database.pool.in_use)
        return compiling(document)

    monkeypatch.setattr(rulebook_cache, "_compile", noted)
    monkeypatch.setattr(rulebook_cache, "_rulebooks", RulebookCache())
    return found


async def test_no_connection_is_held_while_a_policy_is_compiled_for_whoever_asks_first(
    enter: Enter, stage: Stage, compiled: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    author, lead = await enter("author"), await enter("lead")
    held = await stage.draft(stage.post("We opened the library."))
    path, at = f"/api/v1/proposals/{held.summary.id}", {"If-Match": '"1"', "Idempotency-Key": "a-key-of-this-request"}
    assert (await author.send("POST", "/api/v1/checks", body_of(stage, text="Plain."))).status_code == 200
    monkeypatch.setattr(rulebook_cache, "_rulebooks", RulebookCache())
    answers = [await author.send("POST", f"{path}/submit", headers=at) for _ in range(2)]
    assert [answer.status_code for answer in answers] == [200, 200]
    await enact(stage, STRICTER)
    monkeypatch.setattr(rulebook_cache, "_rulebooks", RulebookCache())
    given = msgspec.to_builtins(verdict_on(await stage.get(held, "lead"), "approve"))
    decided = await lead.send("POST", f"{path}/decisions", given)
    assert decided.status_code == 200, decided.text
    assert decided.json()["summary"]["state"] == "lapsed"
    assert compiled == [0, 0, 0]
    events = [event.type.value for event in await stage.events()]
    assert (events.count("member:proposal:submit"), events.count("member:review:approve")) == (1, 1)


async def test_waivers_are_listed_without_compiling_the_policies_they_were_asked_under(
    enter: Enter, stage: Stage, compiled: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    held = await stage.draft(post(stage))
    await ask(stage, held)
    compiled.clear()
    monkeypatch.setattr(rulebook_cache, "_rulebooks", RulebookCache())
    listed = await (await enter("lead")).get("/api/v1/waivers")
    assert len(listed.json()["items"]) == 1
    assert compiled == []


async def test_it_is_refused_on_submitting_and_nothing_is_half_done(
    enter: Enter, stage: Stage, elsewhere_only: list[tuple[str, int]]
) -> None:
    author = await enter("author")
    made = await author.send("POST", "/api/v1/proposals", body_of(stage, text=MANY_HASHTAGS))
    at = {"If-Match": made.headers["etag"]}
    refused = await author.send("POST", f"{made.headers['location']}/submit", headers=at)
    assert_is_problem(refused, 422, "policy-blocks")
    assert "4,500 different hashtags" in refused.json()["detail"]
    assert [held for _, held in elsewhere_only] == [0]
    after = await author.get(made.headers["location"])
    assert (after.json()["summary"]["state"], after.headers["etag"]) == ("draft", made.headers["etag"])


async def test_a_long_text_is_submitted_by_the_same_door_once_and_repeats_by_its_key(
    enter: Enter, stage: Stage, elsewhere_only: list[tuple[str, int]]
) -> None:
    author = await enter("author")
    made = await author.send("POST", "/api/v1/proposals", body_of(stage, text=LONG))
    headers = {"If-Match": made.headers["etag"], "Idempotency-Key": "a-key-of-this-very-request"}
    answers = [await author.send("POST", f"{made.headers['location']}/submit", headers=headers) for _ in range(2)]
    assert [answer.status_code for answer in answers] == [200, 200]
    assert answers[0].json() == answers[1].json()
    assert elsewhere_only == [("workflows.judging.assess:answer", 0)]
    events = [event.type.value for event in await stage.events()]
    assert events.count("member:proposal:submit") == 1


async def test_what_takes_too_long_is_stopped_and_blocks_with_words(
    enter: Enter, stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(judge_content, "PROCESSOR_SECONDS", 0.000_1)
    author = await enter("author")
    checked = (await author.send("POST", "/api/v1/checks", body_of(stage, text=LONG))).json()
    assert checked["evaluation"]["blocked"]
    assert {outcome["outcome"] for outcome in checked["evaluation"]["outcomes"]} == {"error"}
    assert "took too long" in checked["evaluation"]["findings"][0]["message"]
    assert [step["title"] for step in checked["route"]["stages"]] == ["Communications", "CEO office"]


@pytest.mark.parametrize(
    "text", ["A widget. #PlantWithUs #penisland", "Мы открыли библиотеку. https://a.co/x @them " * 9]
)
async def test_a_verdict_is_the_same_wherever_it_was_worked_out(
    enter: Enter, stage: Stage, monkeypatch: pytest.MonkeyPatch, text: str
) -> None:
    author, told = await enter("author"), []
    for at_once in (1e9, -1.0):
        monkeypatch.setattr(judge_content, "AT_ONCE", at_once)
        told.append((await author.send("POST", "/api/v1/checks", body_of(stage, text=text))).json())
    assert told[0] == told[1] | {"route": told[0]["route"]}
    stages = [[stage | {"due_at": "counted from now"} for stage in one["route"]["stages"]] for one in told]
    assert stages[0] == stages[1]


@pytest.mark.parametrize(
    ("path", "body"),
    [("/api/v1/policies/validation", {}), ("/api/v1/policies/try", {"content": {"kind": "post", "title": "A title"}})],
)
async def test_a_policy_is_read_and_tried_elsewhere(
    enter: Enter, stage: Stage, elsewhere_only: list[tuple[str, int]], path: str, body: dict[str, Any]
) -> None:
    lead = await enter("lead")
    answered = await lead.send("POST", path, {"source": POLICY, **body})
    assert answered.status_code == 200, answered.text
    assert elsewhere_only
    assert {held for _, held in elsewhere_only} == {0}


STRICTER = POLICY.replace("[widget]", "[widget, library]")


async def test_an_approval_is_held_against_a_newer_version_elsewhere(
    enter: Enter, stage: Stage, elsewhere_only: list[tuple[str, int]]
) -> None:
    held = await stage.submitted(stage.post(LONG))
    await enact(stage, STRICTER)
    lead = await enter("lead")
    elsewhere_only.clear()
    given = msgspec.to_builtins(verdict_on(held, "approve"))
    path = f"/api/v1/proposals/{held.summary.id}/decisions"
    headers = {"Idempotency-Key": "a-key-of-this-very-request"}
    answers = [await lead.send("POST", path, given, headers=headers) for _ in range(2)]
    assert [answer.json()["summary"]["state"] for answer in answers] == ["lapsed", "lapsed"]
    assert elsewhere_only == [("workflows.lookback.judged_anew:answer", 0)]
    decided = [event for event in await stage.events() if event.type.value == "member:review:approve"]
    assert len(decided) == 1


async def test_an_approval_that_cannot_be_held_against_a_newer_version_in_time_is_none(
    enter: Enter, stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    held = await stage.submitted(stage.post(LONG))
    await enact(stage, POLICY.replace("our words plain", "our words short"))
    monkeypatch.setattr("workflows.lookback.lost_approvals.PROCESSOR_SECONDS", 0.000_1)
    lead = await enter("lead")
    given = msgspec.to_builtins(verdict_on(held, "approve"))
    shown = (await lead.send("POST", f"/api/v1/proposals/{held.summary.id}/decisions", given)).json()
    assert shown["summary"]["state"] == "lapsed"
    assert "took too long" in shown["lapse"]["findings"][0]["message"]


async def preview_of(stage: Stage) -> str:
    """Approve a long text and draft a stricter policy; return where to ask what that would undo."""
    await stage.decide(await stage.submitted(stage.post(LONG)), "lead")
    drafted = await stage.act(draft_policy, "lead", STRICTER)
    return f"/api/v1/policies/{drafted.version.id}/look-back"


async def test_what_a_version_would_undo_is_worked_out_elsewhere(
    app: Application, enter: Enter, stage: Stage, stranger: Cast, elsewhere_only: list[tuple[str, int]]
) -> None:
    path, lead = await preview_of(stage), await enter("lead")
    elsewhere_only.clear()
    seen = (await lead.get(path)).json()
    assert (seen["approved"], seen["checked"], seen["lapsing"], seen["stopped_by"]) == (1, 1, 1, None)
    assert elsewhere_only == [("workflows.lookback.judged_anew:answer", 0)]
    assert (await (await sign_in_as(app, stranger["lead"])).get(path)).status_code == 404


async def test_what_cannot_be_worked_out_in_time_is_not_guessed(
    enter: Enter, stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, lead = await preview_of(stage), await enter("lead")
    monkeypatch.setattr("workflows.lookback.preview.PROCESSOR_SECONDS", 0.000_1)
    seen = (await lead.get(path)).json()
    assert (seen["approved"], seen["checked"], seen["lapsing"], seen["would_lapse"]) == (1, 0, 0, [])
    assert seen["stopped_by"] == "time"


async def test_what_was_tried_before_the_time_was_over_is_told(
    enter: Enter, stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, lead = await preview_of(stage), await enter("lead")
    for number in range(3):
        await stage.decide(await stage.submitted(stage.post(f"{LONG} {number}")), "lead")
    monkeypatch.setattr(preview, "in_time", lambda *_: 2)
    run, portions = Pool.run, list[int]()

    async def only_the_first(self: Pool, work: Work, owner: Any) -> bytes:
        portions.append(len(msgspec.json.decode(work.payload)["approved"]))
        if len(portions) > 1:
            raise Stopped("took too long")
        return await run(self, work, owner)

    monkeypatch.setattr(Pool, "run", only_the_first)
    seen = (await lead.get(path)).json()
    assert portions == [2, 2]
    assert (seen["approved"], seen["checked"], seen["lapsing"], seen["stopped_by"]) == (4, 2, 2, "time")
    monkeypatch.setattr(Pool, "run", run)
    monkeypatch.setattr(preview, "in_time", lambda subjects, *_: len(list(subjects)))
    monkeypatch.setattr(preview, "MOST", 3)
    seen = (await lead.get(path)).json()
    assert (seen["approved"], seen["checked"], seen["stopped_by"]) == (4, 3, "number")


async def test_what_would_take_longer_than_there_is_time_is_not_begun(
    enter: Enter, stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, lead = await preview_of(stage), await enter("lead")
    monkeypatch.setattr("workflows.lookback.judged_anew.effort", lambda *_: 1e9)
    seen = (await lead.get(path)).json()
    assert (seen["approved"], seen["checked"], seen["stopped_by"]) == (1, 0, "time")


async def test_a_flood_of_one_organization_waits_in_its_own_line_and_then_is_told_to_come_back(
    app: Application, enter: Enter, stage: Stage, stranger: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    author, other = await enter("author"), await sign_in_as(app, stranger["lead"])
    await author.get("/api/v1/session")
    share = app.services.settings.pool_size - 2
    stuck: list[object] = []
    all_stuck, never = asyncio.Event(), asyncio.Event()

    async def waits(*_: object) -> None:
        stuck.append(None)
        if len(stuck) == share:
            all_stuck.set()
        await never.wait()

    with monkeypatch.context() as patched:
        patched.setattr("api.http.transaction.Edge._identify", waits)
        flood = [asyncio.create_task(author.get("/api/v1/desk")) for _ in range(share + LINE)]
        await all_stuck.wait()
        await asyncio.sleep(0.1)
        assert len(stuck) == share, "the rest of the flood waits and holds nothing"
    refused = await author.get("/api/v1/desk")
    assert_is_problem(refused, 429, "organization-busy")
    assert refused.headers["retry-after"] == "2"
    assert (await other.get("/api/v1/desk")).status_code == 200, "a stranger is served at once"
    for task in flood:
        task.cancel()
    await asyncio.gather(*flood, return_exceptions=True)
    assert (await author.get("/api/v1/desk")).status_code == 200
