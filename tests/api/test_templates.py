"""Templates over HTTP: compared and handed over; whatever cannot be taken is refused in words, with nothing changed."""

from collections.abc import Awaitable, Callable
from typing import Any
from uuid import uuid4

import httpx
import msgspec
import pytest

from api.processes.web import Application
from tests.api.browser import Browser, sign_in_as
from tests.api.test_bad_input import assert_clear
from tests.workflows.stage import Stage
from tests.workflows.templates.test_templates import add, road_closure

Enter = Callable[[str], Awaitable[Browser]]
HERE = "/api/v1/templates"


def body(stage: Stage, *, content: dict[str, Any] | None = None, **changes: Any) -> dict[str, Any]:
    template: dict[str, Any] = msgspec.to_builtins(road_closure(stage))
    return {"template": template | {"content": template["content"] | (content or {})} | changes}


@pytest.fixture
async def lead(enter: Enter) -> Browser:
    return await enter("lead")


async def added(lead: Browser, stage: Stage) -> dict[str, Any]:
    made = await lead.send("POST", HERE, body(stage))
    assert made.status_code == 201, made.text
    summary: dict[str, Any] = made.json()["summary"]
    return summary


def if_match(etag: str) -> dict[str, str]:
    return {"If-Match": etag}


def pointers(refused: httpx.Response) -> list[str]:
    return [one["pointer"] for one in refused.json().get("errors", [])]


async def test_two_versions_are_compared_and_what_cannot_be_is_refused_in_words(
    stage: Stage, elsewhere: Stage, app: Application, enter: Enter, lead: Browser
) -> None:
    template = await added(lead, stage)
    address, author = f"{HERE}/{template['id']}", await enter("author")
    other = body(stage, use_when="A path is closed.")
    assert (await lead.send("PUT", address, other, headers=if_match(template["etag"]))).status_code == 200
    told = (await author.get(f"{address}/diff?from=1&to=2")).json()
    assert (told["from_version"], told["to_version"]) == (1, 2)
    assert [field["label"] for field in told["fields"]] == ["When to use it"]
    for query, slug, words in (
        ("from=1&to=7", "unknown-reference", "There is no version 7; the newest is 2."),
        ("from=0&to=2", "invalid-content", ""),
        ("from=one&to=2", "invalid-content", ""),
        ("from=1&to=1000001", "invalid-content", ""),
        ("from=1", "invalid-content", ""),
        ("", "invalid-content", ""),
    ):
        refused = await author.get(f"{address}/diff?{query}")
        assert_clear(refused, slug, query)
        assert words in refused.json()["detail"]
    stranger = await sign_in_as(app, elsewhere.cast["lead"])
    theirs = await stranger.get(f"{address}/diff?from=1&to=2")
    never = await stranger.get(f"{HERE}/{uuid4()}/diff?from=1&to=2")
    assert_clear(theirs, "not-found", "a stranger")
    assert {**theirs.json(), "instance": ""} == {**never.json(), "instance": ""}


async def test_people_to_hand_it_over_to_are_looked_for_by_name(
    stage: Stage, elsewhere: Stage, enter: Enter, lead: Browser
) -> None:
    found = (await lead.get(f"{HERE}/owners?words=auth")).json()
    assert [one["id"] for one in found["people"]] == [str(stage.cast["author"].member_id)]
    assert found["more"] is False
    everybody = (await lead.get(f"{HERE}/owners")).json()["people"]
    assert {one["id"] for one in everybody} == {str(each.member_id) for each in stage.cast.people.values()}
    assert_clear(await lead.get(f"{HERE}/owners?words={'x' * 201}"), "invalid-content", "long")
    assert_clear(await lead.get(f"{HERE}/owners?words="), "invalid-content", "empty")
    assert_clear(await (await enter("author")).get(f"{HERE}/owners"), "forbidden", "an author")
    assert str(elsewhere.cast["author"].member_id) not in str(everybody)


async def test_what_a_template_cannot_say_is_refused_at_its_place(
    stage: Stage, elsewhere: Stage, lead: Browser
) -> None:
    template = await added(lead, stage)
    at = "/template/content"
    cases: list[tuple[dict[str, Any], list[str]]] = [
        (body(stage, title="x" * 161), ["/template/title"]),
        (body(stage, title=""), ["/template/title"]),
        (body(stage, title="\u200b"), ["/template/title"]),
        (body(stage, use_when=""), ["/template/use_when"]),
        (body(stage, use_when="x" * 401), ["/template/use_when"]),
        (body(stage, picture_hint="x" * 401), ["/template/picture_hint"]),
        (body(stage, content={"text": "x" * 70_001}), [f"{at}/text"]),
        (body(stage, content={"title": "a\u202eb"}), [f"{at}/title"]),
        (body(stage, content={"kind": "rumour"}), [at]),
        (body(stage, content={"channel_ids": [str(uuid4())] * 41}), [f"{at}/channel_ids"]),
        (body(stage, content={"channel_ids": ["here"]}), [f"{at}/channel_ids/0"]),
        (body(stage, content={"channel_ids": [str(uuid4())]}), [f"{at}/channel_ids/0"]),
        (body(stage, content={"channel_ids": [str(elsewhere.channel)]}), [f"{at}/channel_ids/0"]),
        (body(stage, content={"media": [{"digest": "ab" * 32}]}), [f"{at}/media/0"]),
        (body(stage, colour="red"), ["/template"]),
        ({}, ["/template"]),
    ]
    for wrong, places in cases:
        sent = {"POST": HERE, "PUT": f"{HERE}/{template['id']}"}
        for method, path in sent.items():
            headers = if_match(template["etag"]) if method == "PUT" else {}
            refused = await lead.send(method, path, wrong, headers=headers)
            assert_clear(refused, "invalid-content", (method, str(wrong)[:200]))
            assert [one.removesuffix("/kind").removesuffix("/colour") for one in pointers(refused)] == places, (
                method,
                refused.text,
            )
    assert [one["number"] for one in (await lead.get(f"{HERE}/{template['id']}/versions")).json()] == [1]
    assert len((await lead.get(HERE)).json()["items"]) == 1


async def test_a_change_names_the_version_it_was_written_on(stage: Stage, lead: Browser) -> None:
    template = await added(lead, stage)
    address = f"{HERE}/{template['id']}"
    other = body(stage, use_when="A path is closed.")
    assert (await lead.send("PUT", address, other, headers=if_match('"1"'))).json()["summary"]["etag"] == '"2"'
    acts: list[tuple[str, dict[str, Any]]] = [
        (address, body(stage, use_when="Mine.")),
        (f"{address}/owner", {"member_id": str(stage.cast["author"].member_id)}),
        (f"{address}/retired", {"retired": True}),
    ]
    for path, wanted in acts:
        assert_clear(await lead.send("PUT", path, wanted), "if-match-required", path)
        for etag in ('"1"', '"9"', '"-1"', '"two"', 'W/"2"', '"99999999999999999999"', "2", "*"):
            refused = await lead.send("PUT", path, wanted, headers=if_match(etag))
            assert_clear(refused, "stale", (path, etag))
            assert refused.status_code == 412
    after = (await lead.get(address)).json()
    assert (after["template"]["use_when"], after["summary"]["retired"]) == ("A path is closed.", False)
    assert after["summary"]["owner"]["name"] == "Lead"


async def test_nothing_begins_from_a_retired_one_nor_from_one_that_is_not_there(
    stage: Stage, elsewhere: Stage, enter: Enter, lead: Browser
) -> None:
    template, theirs = await added(lead, stage), await add(elsewhere)
    author = await enter("author")
    content = body(stage)["template"]["content"]

    async def begin(template_id: str, number: Any = 1) -> httpx.Response:
        new = {"content": content, "template": {"id": template_id, "number": number}}
        return await author.send("POST", "/api/v1/proposals", new)

    assert_clear(await begin(str(theirs.summary.id)), "not-found", "of others")
    assert_clear(await begin(str(uuid4())), "not-found", "of nobody")
    assert_clear(await begin(template["id"], 2), "not-found", "a version to come")
    for number in (0, -1, "one", 10**9, None):
        assert_clear(await begin(template["id"], number), "invalid-content", number)
    assert_clear(await author.get(f"{HERE}/{theirs.summary.id}/beginning"), "not-found", "of others")
    address = f"{HERE}/{template['id']}"
    assert (await lead.send("PUT", f"{address}/retired", {"retired": True}, headers=if_match('"1"'))).status_code == 200
    for refused in (await begin(template["id"]), await author.get(f"{address}/beginning")):
        assert_clear(refused, "wrong-state", "retired")
        assert refused.json()["detail"] == "This template is retired, so nothing begins from it."
    assert_clear(await lead.send("PUT", address, body(stage), headers=if_match('"2"')), "wrong-state", "changed")
    assert (await author.get("/api/v1/proposals?mine=true")).json()["items"] == []


async def test_a_template_of_another_organization_is_one_that_never_existed(
    stage: Stage, elsewhere: Stage, lead: Browser
) -> None:
    theirs = await add(elsewhere)
    me = {"member_id": str(stage.cast["lead"].member_id)}
    for template_id in (theirs.summary.id, uuid4()):
        address = f"{HERE}/{template_id}"
        for answer in (
            await lead.get(address),
            await lead.get(f"{address}/versions"),
            await lead.send("PUT", address, body(stage), headers=if_match('"1"')),
            await lead.send("PUT", f"{address}/owner", me, headers=if_match('"1"')),
            await lead.send("PUT", f"{address}/retired", {"retired": True}, headers=if_match('"1"')),
        ):
            assert_clear(answer, "not-found", address)
    own = await added(lead, stage)
    given = {"member_id": str(elsewhere.cast["lead"].member_id)}
    handing = await lead.send("PUT", f"{HERE}/{own['id']}/owner", given, headers=if_match('"1"'))
    assert_clear(handing, "unknown-reference", "a stranger")
    adding = await lead.send("POST", HERE, body(stage, title="Another") | {"owner_id": given["member_id"]})
    assert_clear(adding, "unknown-reference", "a stranger")
