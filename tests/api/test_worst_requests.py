"""The worst that can be sent to every operation is refused in words or bounded, and holds up nobody.

Nothing is timed here: what this process does for one request is counted in calls of functions, and what is too heavy for it is
handed to another process, which here never answers in time. `python -m tests.bench.worst` measures how long others wait.
"""

import sys
from collections.abc import Awaitable, Callable
from typing import Any, Self

import pytest

from api.http.operations import Operation
from tenants.subprocesses.pool import Pool, Stopped
from tests.api.browser import Browser, sign_in_as
from tests.api.served import EVERY_ROLE
from tests.api.test_problems import assert_is_problem
from tests.cast import Cast, cast
from tests.database import TestDatabase
from tests.workflows.stage import Stage, set_stage
from tests.worst import NETWORKS, bodies, by_id, largest_policy, long_text, queries
from workflows.acts.draft import change_draft
from workflows.kinds.post.content import Variant

MOST_CALLS = 100_000
"""Calls of functions in one request: some 20 ms. An ordinary request has about 2,000."""

NOBODY = "01900000-0000-7000-8000-000000000007"
LEFT_OUT = {"signOut", "chooseOrganization", "followEvents"}


class Counting:
    """Counts calls of functions of this thread while it is entered."""

    def __init__(self) -> None:
        self.calls = 0

    def _count(self, frame: object, event: str, argument: object) -> None:
        if event in ("call", "c_call"):
            self.calls += 1

    def __enter__(self) -> Self:
        sys.setprofile(self._count)
        return self

    def __exit__(self, *_: object) -> None:
        sys.setprofile(None)


@pytest.fixture
async def person(database: TestDatabase, app: Any, clock: Any) -> Browser:
    """Somebody with every role, in an organization with a policy in force."""
    people: Cast = await cast(
        database, clock, "northfield", {"everybody": EVERY_ROLE, "lead": ("comms_lead",), "chief": ("ceo_office",)}
    )
    await set_stage(database, clock, people)
    browser = await sign_in_as(app, people["everybody"])
    await browser.get("/api/v1/session")
    return browser


@pytest.fixture
def nothing_in_time(person: Browser, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Whatever is handed to another process is stopped there. Returns what that was."""
    handed: list[str] = []

    async def stopped(self: Pool, work: Any, owner: Any) -> bytes:
        handed.append(work.name)
        raise Stopped(work.name)

    monkeypatch.setattr(Pool, "run", stopped)
    return handed


def _requests(one: Operation) -> list[tuple[str, str, bytes]]:
    path = "/api/v1" + one.path.replace("{seq}", "1")
    for name in one.places:
        path = path.replace("{" + name + "}", "a" * 64 if name == "digest" else NOBODY)
    if one.unsafe:
        return [(name, path, body) for name, body in bodies(one)]
    return [(name, f"{path}?{query}", b"") for name, query in queries(one)]


async def test_every_operation_refuses_it_in_words_or_bounds_it(person: Browser, nothing_in_time: list[str]) -> None:
    swept = 0
    for one in by_id().values():
        if one.id in LEFT_OUT:
            continue
        headers = {"If-Match": '"1"', "Content-Type": "image/png" if one.uploads else "application/json"}
        for name, path, body in _requests(one):
            with Counting() as counted:
                answer = await person.send(one.method, path, content=body, headers=headers)
            assert counted.calls < MOST_CALLS, (one.id, name, counted.calls)
            assert answer.status_code < 500, (one.id, name, answer.text[:300])
            if not answer.is_success:
                assert_is_problem(answer, answer.status_code, answer.json()["type"].rpartition("/")[2])
                assert answer.json()["fix"], (one.id, name)
            assert len(answer.content) < 9_000_000, (one.id, name)
            swept += 1
    assert swept > 1_000
    assert set(nothing_in_time) >= {"workflows.judging.assess:answer", "policies.wording.source_validation:answer"}


async def test_the_count_would_notice() -> None:
    with Counting() as counted:
        for _ in range(MOST_CALLS):
            len("x")
    assert counted.calls > MOST_CALLS


async def test_a_condition_is_read_elsewhere_and_one_that_takes_too_long_is_told_so(
    person: Browser, nothing_in_time: list[str]
) -> None:
    asked = await person.send("POST", "/api/v1/policies/condition", {"condition": "text.length > 3"})
    assert nothing_in_time == ["policies.wording.condition_validation:answer"]
    assert asked.json()["valid"] is False
    assert "took so long that it was stopped" in asked.json()["problem"]


Enter = Callable[[str], Awaitable[Browser]]


async def test_two_long_contents_are_compared_elsewhere_and_in_whole_where_that_takes_too_long(
    enter: Enter, stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second = long_text("ab{} "), long_text("cd. ")
    written = [
        stage.post(text, variants=tuple(Variant(network=network, text=text) for network in NETWORKS))
        for text in (first, second)
    ]
    proposal = await stage.submitted(written[0])
    asked = await stage.decide(proposal, "lead", "request_changes")
    changed = await stage.act(
        change_draft, "author", asked.summary.id, written[1], expected_version=asked.summary.version
    )
    await stage.submit(changed)
    handed: list[tuple[str, Any]] = []
    run = Pool.run

    async def noted(self: Pool, work: Any, owner: Any) -> bytes:
        handed.append((work.name, owner))
        return await run(self, work, owner)

    lead = await enter("lead")
    path = f"/api/v1/proposals/{proposal.summary.id}/diff?from=1&to=2"
    with monkeypatch.context() as patched, Counting() as counted:
        patched.setattr(Pool, "run", noted)
        elsewhere = (await lead.get(path)).json()
    assert counted.calls < MOST_CALLS
    assert handed == [("workflows.kinds.content_diff:answer", stage.cast.tenant)]

    async def stopped(*_: object) -> bytes:
        raise Stopped

    monkeypatch.setattr(Pool, "run", stopped)
    whole = (await lead.get(path)).json()
    assert len(elsewhere["fields"]) == len(whole["fields"]) == 10
    for field in whole["fields"]:
        assert field["parts"] == [{"op": "removed", "text": first}, {"op": "added", "text": second}]


async def test_the_largest_policy_is_drafted_read_compared_submitted_and_enacted_without_holding_anybody_up(
    enter: Enter, stage: Stage
) -> None:
    lead, chief = await enter("lead"), await enter("chief")
    in_force = (await lead.get("/api/v1/policies/in-force")).json()["version"]["id"]
    calls: dict[str, int] = {}

    async def counted(name: str, asking: Awaitable[Any]) -> Any:
        with Counting() as counting:
            answer = await asking
        calls[name] = counting.calls
        assert answer.status_code < 300, (name, answer.text[:300])
        return answer

    drafted = await counted("draft", lead.send("POST", "/api/v1/policies", {"source": largest_policy()}))
    path, tag = drafted.headers["location"], {"If-Match": drafted.headers["etag"]}
    await counted("read", lead.get(path))
    await counted("look back", lead.get(f"{path}/look-back"))
    await counted("compare", lead.get(f"{path}/changes?since={in_force}"))
    submitted = await counted("submit", lead.send("POST", f"{path}/submit", headers=tag))
    tag = {"If-Match": submitted.headers["etag"]}
    await counted("enact", chief.send("POST", f"{path}/enact", headers=tag))
    assert max(calls.values()) < MOST_CALLS, calls
