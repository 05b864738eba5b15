"""Letters nobody sees are refused wherever words are shown in lists: the field is named, and nothing is changed."""

from collections.abc import Awaitable, Callable
from typing import Annotated, Any

import msgspec
import pytest

from policies.letters.letters import LINE, fault
from policies.letters.marked_fields import looker
from tests.api.browser import Browser
from tests.api.test_problems import assert_is_problem
from tests.api.test_story import body_of
from tests.workflows.stage import Stage

Enter = Callable[[str], Awaitable[Browser]]
HIDDEN = "Pay\u200bday \u202eevil"


@pytest.mark.parametrize(
    ("who", "path", "body", "pointer"),
    [
        ("lead", "/api/v1/plan/objectives", {"title": HIDDEN}, "/title"),
        ("lead", "/api/v1/plan/objectives", {"title": " \u2800 "}, "/title"),
        ("lead", "/api/v1/plan/objectives", {"title": "Trees", "description": HIDDEN}, "/description"),
        ("lead", "/api/v1/plan/channels", {"network": "x", "handle": "@us", "name": HIDDEN}, "/name"),
        ("lead", "/api/v1/plan/channels", {"network": "x", "handle": HIDDEN, "name": "X"}, "/handle"),
        ("lead", "/api/v1/plan/channels", {"network": "x", "handle": "@us", "name": "X", "owner": HIDDEN}, "/owner"),
        ("administrator", "/api/v1/invitations", {"email": "a@b.example", "name": HIDDEN, "roles": ["staff"]}, "/name"),
        ("author", "/api/v1/proposals", {"content": {"kind": "post", "title": HIDDEN}}, "/content/title"),
        ("author", "/api/v1/proposals", {"content": {"kind": "hashtag_campaign", "title": HIDDEN}}, "/content/title"),
        ("author", "/api/v1/checks", {"content": {"kind": "post", "title": HIDDEN}}, "/content/title"),
        (
            "author",
            "/api/v1/proposals",
            {"content": {"kind": "post", "title": "T", "evidence": [{"kind": "consent", "title": HIDDEN}]}},
            "/content/evidence/0/title",
        ),
        (
            "author",
            "/api/v1/proposals",
            {"content": {"kind": "post", "title": "T", "media": [{"digest": "0" * 64, "file_name": HIDDEN}]}},
            "/content/media/0/file_name",
        ),
    ],
)
async def test_the_field_is_named_and_nothing_is_made(
    *, enter: Enter, stage: Stage, who: str, path: str, body: dict[str, Any], pointer: str
) -> None:
    person, before = await enter(who), len(await stage.events())
    refused = await person.send("POST", path, body)
    assert_is_problem(refused, 422, "invalid-content")
    (error,) = refused.json()["errors"]
    assert error["pointer"] == pointer
    assert error["message"].startswith(("Character 4 is U+200B (zero width space).", "Nobody could tell"))
    assert len(await stage.events()) == before


async def test_reasons_hide_nothing_either(enter: Enter, stage: Stage) -> None:
    author = await enter("author")
    made = await author.send("POST", "/api/v1/proposals", body_of(stage))
    refused = await author.send("POST", f"{made.headers['location']}/withdraw", {"reason": HIDDEN})
    assert_is_problem(refused, 422, "invalid-content")
    assert refused.json()["errors"][0]["pointer"] == "/reason"


async def test_the_words_of_a_post_are_for_the_policy_to_judge(enter: Enter, stage: Stage) -> None:
    author = await enter("author")
    assert (await author.send("POST", "/api/v1/checks", body_of(stage, text=HIDDEN))).status_code == 200


async def test_a_policys_title_can_be_seen(enter: Enter, stage: Stage) -> None:
    lead = await enter("lead")
    told = await lead.send("POST", "/api/v1/policies/validation", {"source": "title: ' '\nroutes: []\n"})
    assert "Nobody could tell this from nothing." in told.json()["problems"][0]["message"]


def test_only_types_with_marked_words_are_looked_at() -> None:
    class Inner(msgspec.Struct):
        name: Annotated[str, LINE] = "a"

    class Outer(msgspec.Struct, rename="camel"):
        plain: str = "\u200b"
        some_words: dict[str, str] = {}
        inner_ones: list[Inner] | None = None

    look = looker(Outer)
    assert look is not None
    assert list(look(Outer(inner_ones=[Inner(), Inner("\u200b")]), "")) == [
        ("/innerOnes/1/name", fault("\u200b", "line"))
    ]
    assert list(look(Outer(), "")) == []
    assert looker(dict[str, list[int]]) is None
